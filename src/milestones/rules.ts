import { addDays, isDay } from '../programme/rules.ts';

/** A milestone as it stands; days are ISO, instants in ms. */
export type Milestone = {
  readonly id: string;
  readonly what: string;
  readonly due: string;
  readonly doneAt: number | null;
  readonly leadToldAt: number | null;
  readonly owner: {
    readonly id: string;
    readonly name: string | null;
    /** Still here: one who left can be told nothing. */
    readonly here: boolean;
    readonly toldAt: number | null;
  } | null;
};

/** What an owner has, once told, before programme leads are. */
export const ownerHasMs = 2 * 24 * 3600_000;

/** An owner who could not be told for so long, in days, is passed over. */
export const ownerSilentDays = 7;

/** Longest words of a milestone, in characters. */
export const longest = 120;

/** Most milestones not yet reached: a board of more is read by nobody. */
export const mostOpen = 30;

/** Whether the day of a milestone has passed without it. */
export const overdue = ({ doneAt, due }: Pick<Milestone, 'doneAt' | 'due'>, today: string): boolean =>
  doneAt === null && due < today;

/** Who is to be told now that a day has passed: the owner first, once; then programme leads, once. */
export function toTell(one: Milestone, today: string, now: number): 'owner' | 'leads' | undefined {
  if (!overdue(one, today) || one.leadToldAt !== null) return undefined;
  const { owner } = one;
  if (!owner?.here) return 'leads';
  if (owner.toldAt !== null) return now - owner.toldAt >= ownerHasMs ? 'leads' : undefined;
  return today > addDays(one.due, ownerSilentDays) ? 'leads' : 'owner';
}

/** The words of a milestone, or undefined when they say nothing. */
export function whatIn(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value.replaceAll('\u0000', '').replace(/\s+/gu, ' ').trim() : '';
  return text.length >= 3 ? text.slice(0, longest) : undefined;
}

/** The day a form brings back: one that exists, today or later, within two years. */
export const dueIn = (value: unknown, today: string): string | undefined =>
  isDay(value) && value >= today && value <= addDays(today, 731) ? value : undefined;

/** Those not yet reached by their day, then those reached, the latest first. */
export const inOrder = (all: readonly Milestone[]): readonly Milestone[] =>
  [...all].sort((a, b) =>
    a.doneAt === null || b.doneAt === null
      ? a.doneAt === b.doneAt
        ? a.due < b.due
          ? -1
          : 1
        : a.doneAt === null
          ? -1
          : 1
      : b.doneAt - a.doneAt,
  );
