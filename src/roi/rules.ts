/** The three cases of an estimate, from the least to the most favourable. */
export const cases = ['low', 'central', 'high'] as const;

/** One of the cases. */
export type Case = (typeof cases)[number];

/** A number in each case. */
export type Three = Readonly<Record<Case, number>>;

/** What is entered, each with the most it may be; money in euros, over the whole period. */
export const entries = {
  seats: { most: 100_000 },
  /** Practice per person and month. */
  minutes: { most: 3_000 },
  months: { most: 60 },
  /** Of that practice, the part a trainer would really have led otherwise, in percent. */
  replaced: { most: 100 },
  /** A day of a trainer. */
  trainerDay: { most: 100_000 },
  licence: { most: 100_000_000 },
  /** Leading the change: without it no estimate leaves the house. */
  change: { most: 100_000_000 },
  /** Ambassadors’ hours, and what an hour costs. */
  hours: { most: 1_000_000 },
  hourCost: { most: 10_000 },
} as const;

/** One of the entries. */
export type Entry = keyof typeof entries;

/** Every entry, in the order it is asked for. */
export const entryNames = Object.keys(entries) as readonly Entry[];

/** An estimate as entered; null where nothing was. */
export type Inputs = Readonly<Record<Entry, Three | null>>;

/** A trainer’s day, in minutes of practice led one person at a time. */
export const trainerDayMinutes = 420;

/** What comes out in one case; `ratio` is null when nothing is spent. */
export type Outcome = {
  readonly practiceHours: number;
  readonly trainerDays: number;
  readonly value: number;
  readonly ambassadors: number;
  readonly cost: number;
  readonly net: number;
  readonly ratio: number | null;
};

/** Value: the trainer’s days the same practice would have taken, for the part that would really have been led. Cost: licence, leading the change, ambassadors’ hours. */
export function outcomeOf(inputs: Inputs, which: Case): Outcome {
  const of = (entry: Entry): number => inputs[entry]?.[which] ?? 0;
  const minutes = of('seats') * of('minutes') * of('months');
  const trainerDays = (minutes / trainerDayMinutes) * (of('replaced') / 100);
  const value = trainerDays * of('trainerDay');
  const ambassadors = of('hours') * of('hourCost');
  const cost = of('licence') + of('change') + ambassadors;
  const net = value - cost;
  return {
    practiceHours: minutes / 60,
    trainerDays,
    value,
    ambassadors,
    cost,
    net,
    ratio: cost > 0 ? net / cost : null,
  };
}

/** What a first form shows: to be replaced, every one. The trainer’s day is the range a vendor quotes, labelled so. */
export const proposed: Inputs = {
  seats: { low: 50, central: 50, high: 50 },
  minutes: { low: 10, central: 20, high: 40 },
  months: { low: 12, central: 12, high: 12 },
  replaced: { low: 10, central: 25, high: 50 },
  trainerDay: { low: 1000, central: 1500, high: 2000 },
  licence: null,
  change: null,
  hours: null,
  hourCost: null,
};

/** What must be there before an estimate leaves the house: leading the change is part of the spending, ambassadors’ hours among it. */
export const exportable = ({ change, hours, hourCost }: Inputs): boolean =>
  [change, hours, hourCost].every((line) => line !== null && cases.every((one) => line[one] > 0));

const number = /^\d{1,9}(?:[.,]\d{1,2})?$/u;

/** Reads “1 500”, or three numbers from the least to the most favourable “1000 / 1500 / 2000”; null when empty, undefined when it is something else. */
export function threeIn(value: unknown, most: number): Three | null | undefined {
  const text = typeof value === 'string' ? value.replace(/[\s\u00a0\u202f€%’']/gu, '') : '';
  if (text === '') return null;
  const parts = text.split(/[/;]/u);
  if (parts.length !== 1 && parts.length !== 3) return undefined;
  const read = parts.map((part) => (number.test(part) ? Number(part.replace(',', '.')) : Number.NaN));
  if (read.some((n) => Number.isNaN(n) || n > most)) return undefined;
  const [low = 0, central = low, high = low] = read;
  return { low, central, high };
}

/** What a form brings back, or the entry that cannot be read. */
export function inputsIn(
  values: Readonly<Record<string, unknown>>,
): { readonly inputs: Inputs } | { readonly wrong: Entry } {
  const read = entryNames.map((entry) => [entry, threeIn(values[entry], entries[entry].most)] as const);
  const wrong = read.find(([, three]) => three === undefined);
  if (wrong) return { wrong: wrong[0] };
  const needed: readonly Entry[] = ['seats', 'minutes', 'months', 'replaced', 'trainerDay'];
  const missing = needed.find((entry) => read.some(([name, three]) => name === entry && three === null));
  if (missing) return { wrong: missing };
  return { inputs: Object.fromEntries(read) as Inputs };
}

/** Three numbers as they are typed. */
export const typed = (three: Three | null): string =>
  three === null
    ? ''
    : three.low === three.central && three.central === three.high
      ? String(three.low)
      : cases.map((one) => String(three[one])).join(' / ');
