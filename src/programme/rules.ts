import { method, type Phase, type Principle, phases, type Range } from './method.ts';

/** A team of the roster, in its site; '' for none. */
export type Team = { readonly site: string; readonly team: string };

/** A team with the learners it has today, and whether an ambassador is in it. */
export type Staffed = Team & { readonly learners: number; readonly ambassadors: number };

/** What a wave taught; each list holds a decision or "none". */
export type Retro = { readonly scenarios: string; readonly support: string; readonly communication: string };

/** The pilot or a wave; days are ISO, `openedAt` in ms. */
export type Cohort = {
  readonly id: string;
  readonly kind: 'pilot' | 'wave';
  readonly teams: readonly Team[];
  readonly scenarioId: string | null;
  readonly from: string;
  readonly to: string;
  readonly openedAt: number | null;
  /** How it keeps what must not be broken. */
  readonly keeps: string | null;
  readonly retro: Retro | null;
};

const dayMs = 24 * 3600_000;
const isoDay = /^\d{4}-\d{2}-\d{2}$/;

/** Whether a text is a day that exists. */
export const isDay = (text: unknown): text is string =>
  typeof text === 'string' &&
  isoDay.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  new Date(Date.parse(text)).toISOString().startsWith(text);

/** Days from one to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / dayMs);

/** The day some days later. */
export const addDays = (from: string, days: number): string =>
  new Date(Date.parse(from) + days * dayMs).toISOString().slice(0, 10);

/** Where a local day is written. */
export const dayOf = (at: number, timeZone: string): string =>
  new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short' }).format(at);

/** The phase after one; the first when there is none yet. */
export const phaseAfter = (phase: Phase | undefined): Phase | undefined =>
  phases[phase === undefined ? 0 : phases.indexOf(phase) + 1];

const within = (n: number, { least, most }: Range): boolean => n >= least && n <= most;

/** Something outside the method: allowed with a written reason. */
export type Doubt =
  | {
      readonly what: 'diagnosis_days' | 'pilot_days' | 'wave_days' | 'learners' | 'ambassadors';
      readonly n: number;
      readonly range: Range;
    }
  | { readonly what: 'light'; readonly principle: Principle; readonly n: number; readonly most: number }
  /** Nobody of the house was asked yet what must not be broken. */
  | { readonly what: 'unasked' };

type Measured = Extract<Doubt, { readonly range: Range }>['what'];

/** One measure against its bounds. */
export const doubt = (what: Measured, n: number, range: Range): readonly Doubt[] =>
  within(n, range) ? [] : [{ what, n, range }];

/** What is outside the method about the length of the phase that is left. */
export function leaving(phase: Phase, days: number): readonly Doubt[] {
  switch (phase) {
    case 'diagnosis':
      return doubt('diagnosis_days', days, method.diagnosis.days);
    case 'pilot':
      return doubt('pilot_days', days, method.pilot.days);
    case 'waves':
      return doubt('wave_days', days, method.waves.days);
    default:
      return [];
  }
}

/** What is outside the method about a pilot. */
export const pilotDoubts = (pilot: {
  readonly learners: number;
  readonly ambassadors: number;
  readonly days: number;
}): readonly Doubt[] => [
  ...doubt('learners', pilot.learners, method.pilot.learners),
  ...doubt('ambassadors', pilot.ambassadors, method.pilot.ambassadors),
  ...doubt('pilot_days', pilot.days, method.pilot.days),
];

const sameTeam = (a: Team, b: Team): boolean => a.site === b.site && a.team === b.team;

/** Whether a cohort takes a team. */
export const takes = (cohort: Pick<Cohort, 'teams'>, team: Team): boolean =>
  cohort.teams.some((one) => sameTeam(one, team));

/** Learners of some teams, as the roster is today. */
export const learnersOf = (teams: readonly Team[], roster: readonly Staffed[]): number =>
  roster.filter((one) => teams.some((team) => sameTeam(team, one))).reduce((sum, { learners }) => sum + learners, 0);

/** Sites of some teams where no lead is. */
export const sitesWithout = (teams: readonly Team[], leads: readonly string[]): readonly string[] =>
  [...new Set(teams.map(({ site }) => site))].filter((site) => !leads.includes(site));

/** Waves in the order they open: those open, then those planned, by their first day. */
export const inOrder = (cohorts: readonly Cohort[]): readonly Cohort[] =>
  cohorts
    .filter(({ kind }) => kind === 'wave')
    .sort(
      (a, b) =>
        (a.openedAt ?? Number.POSITIVE_INFINITY) - (b.openedAt ?? Number.POSITIVE_INFINITY) ||
        (a.from === b.from ? (a.id < b.id ? -1 : 1) : a.from < b.from ? -1 : 1),
    );

/** Shorter than this, a reason explains nothing. */
const shortestReason = 10;

/** A written reason, or undefined when it explains nothing. */
export function reasonIn(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value.replaceAll('\u0000', '').trim().slice(0, 300) : '';
  return text.length >= shortestReason ? text : undefined;
}
