import { isDay } from '../programme/rules.ts';

/** What may be measured: satisfied answers among answers, incivilities reported among contacts. */
export const measures = ['satisfied', 'incivilities'] as const;

/** One of the measures. */
export type Measure = (typeof measures)[number];

/** How many of how many, between two days, both included. */
export type Side = { readonly part: number; readonly of: number; readonly from: string; readonly to: string };

/** A measure before and after. */
export type Figure = { readonly measure: Measure; readonly before: Side; readonly after: Side };

/** Least answers or contacts, before and after, of which a figure is told. */
export const leastOf = 30;

/** What may be told: nothing under thirty on either side; else both shares, their difference and twice its standard error. */
export type Told =
  | { readonly enough: false }
  | {
      readonly enough: true;
      readonly before: number;
      readonly after: number;
      readonly difference: number;
      readonly margin: number;
      /** Whether the difference is larger than chance alone makes it, one time in twenty apart. */
      readonly clear: boolean;
    };

/** A figure as it may be told. */
export function toldOf({ before, after }: Figure): Told {
  if (Math.min(before.of, after.of) < leastOf) return { enough: false };
  const [p, q] = [before.part / before.of, after.part / after.of];
  // Half an event is added on either side: nothing out of thirty is not “never”.
  const variance = ({ part, of }: Side): number => {
    const share = (part + 0.5) / (of + 1);
    return (share * (1 - share)) / of;
  };
  const margin = 2 * Math.sqrt(variance(before) + variance(after));
  return { enough: true, before: p, after: q, difference: q - p, margin, clear: Math.abs(q - p) > margin };
}

/** Largest number entered. */
const most = 100_000_000;

const countIn = (value: unknown): number | undefined => {
  const text = typeof value === 'string' ? value.replace(/[\s\u00a0\u202f]/gu, '') : '';
  return /^\d{1,9}$/u.test(text) && Number(text) <= most ? Number(text) : undefined;
};

function sideIn(values: Readonly<Record<string, unknown>>, name: 'before' | 'after', today: string): Side | undefined {
  const [part, of] = [countIn(values[`${name}Part`]), countIn(values[`${name}Of`])];
  const [from, to] = [values[`${name}From`], values[`${name}To`]];
  if (part === undefined || of === undefined || of === 0 || part > of) return undefined;
  return isDay(from) && isDay(to) && from <= to && to <= today ? { part, of, from, to } : undefined;
}

/** What a form brings back: two sides that do not overlap, in order, none in the future; undefined otherwise. */
export function figureIn(
  measure: string,
  values: Readonly<Record<string, unknown>>,
  today: string,
): Figure | undefined {
  const known = measures.find((one) => one === measure);
  const [before, after] = [sideIn(values, 'before', today), sideIn(values, 'after', today)];
  return known && before && after && before.to < after.from ? { measure: known, before, after } : undefined;
}
