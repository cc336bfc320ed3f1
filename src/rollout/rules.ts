/** What must be settled before a pilot or a wave. */
export const gates = ['works_council', 'dpia'] as const;

/** One of the gates. */
export type Gate = (typeof gates)[number];

/** What a gate stands on: a date or reference, or why it does not apply, said by a function. */
export type GateState = {
  readonly gate: Gate;
  readonly settled: string | null;
  readonly waivedBy: string | null;
  readonly waivedWhy: string | null;
};

const day = /^\d{4}-\d{2}-\d{2}$/;
/** Shorter than this, a reason explains nothing. */
const shortestReason = 10;

const isDay = (text: string): boolean =>
  day.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);

/** Whether a gate stands: informed on a day that has come, a reference, or a reasoned waiver. */
export function stands(state: GateState | undefined, today: string): boolean {
  if (!state) return false;
  if (state.settled !== null) {
    if (state.gate === 'works_council') return isDay(state.settled) && state.settled <= today;
    return state.settled.trim().length > 0;
  }
  return (state.waivedBy ?? '').trim().length > 0 && (state.waivedWhy ?? '').trim().length >= shortestReason;
}

/** The gates that keep a pilot or a wave from starting; none: it may. A pilot needs as much as a wave. */
export const missingGates = (states: readonly GateState[], today: string): readonly Gate[] =>
  gates.filter(
    (gate) =>
      !stands(
        states.find((state) => state.gate === gate),
        today,
      ),
  );

/** What somebody typed about a gate: settled, waived, or not understood. */
export type GateSaid =
  | { readonly gate: Gate; readonly settled: string }
  | { readonly gate: Gate; readonly waivedBy: string; readonly waivedWhy: string };

const named: Readonly<Record<string, Gate>> = {
  cse: 'works_council',
  'works council': 'works_council',
  aipd: 'dpia',
  dpia: 'dpia',
};
const shape = /^(cse|works council|aipd|dpia)\s+(.{1,300})$/isu;
const waiver = /^(?:sans objet|not applicable|n\/a)\s*,?\s*([^:]{2,80}?)\s*:\s*(.{10,200})$/isu;

/** Reads `CSE 2026-10-02`, `AIPD réf-14`, `CSE sans objet, Direction juridique : moins de 50 salariés`; undefined when it is something else. */
export function readGate(text: string): GateSaid | undefined {
  const [, name = '', rest = ''] = shape.exec(text.trim()) ?? [];
  const gate = named[name.toLowerCase().replace(/\s+/g, ' ')];
  if (!gate) return undefined;
  const [, waivedBy, waivedWhy] = waiver.exec(rest) ?? [];
  if (waivedBy && waivedWhy) return { gate, waivedBy, waivedWhy };
  if (gate === 'works_council') return isDay(rest) ? { gate, settled: rest } : undefined;
  // A reference is a name, not a sentence: it has a digit, and few words.
  return /\d/.test(rest) && rest.split(/\s+/).length <= 4 ? { gate, settled: rest } : undefined;
}

/** Roles that may switch AI off and settle gates. */
export const overseers: readonly string[] = ['programme_lead', 'dpo'];

/** What somebody typed about the switch; `scenario` when it is for one only. */
export type SwitchSaid = { readonly off: boolean; readonly scenario?: string };

const switchShape =
  /^(?:(couper|coupez|stop)|(?:retablir|retablissez|resume)) (?:l['’]?\s?)?(?:ia|ai)(?: ([a-z][a-z0-9-]{0,39}))?$/u;

/** Reads `couper l’IA`, `stop AI e1`, `rétablir l’IA`… from folded text. */
export function readSwitch(folded: string): SwitchSaid | undefined {
  const found = switchShape.exec(folded);
  if (!found) return undefined;
  const scenario = found[2];
  return { off: found[1] !== undefined, ...(scenario ? { scenario } : {}) };
}
