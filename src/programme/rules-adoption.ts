import { headcount, least } from '../digests/anonymity.ts';

/** The stages of adoption, each among those of the one before. */
export const stages = ['invited', 'opened', 'started', 'finished', 'back', 'shared'] as const;

/** One of the stages. */
export type Stage = (typeof stages)[number];

/** How many people reached each stage. */
export type Adoption = Readonly<Record<Stage, number>>;

/** How many of `whole` people did something, as it may be shown: from below by steps of five, and never so high that those left out could be told to be fewer than five. */
export const shownOf = (n: number, whole: number): string =>
  n < least ? headcount(n) : `≥\u00a0${Math.floor(Math.min(n, whole - least) / least) * least}`;

/** The stages as they may be shown, beside the learners the roster has there; nothing about fewer than ten. An objection moves no figure by itself. */
export const shownStages = (
  adoption: Adoption,
  whole: number,
): readonly { readonly stage: Stage; readonly text: string }[] =>
  whole < 2 * least ? [] : stages.map((stage) => ({ stage, text: shownOf(adoption[stage], whole) }));
