import { detect } from '../practice/detect/detect.ts';
import { assess, everySkill } from './assess.ts';
import type { Assessed, PlayedTurn } from './assessment.ts';
import type { Transcript } from './transcripts.ts';

/** A whole transcript scored: every skill, and one composite in 0..1. */
export type Scored = { readonly id: string; readonly criteria: readonly Assessed[]; readonly composite: number };

/** What the customer gave already: sentences holding a reference, an amount, a phone or an address. */
const given = (text: string): readonly string[] =>
  (text.match(/[^.!?\n]+/g) ?? []).filter((sentence) => /\d{4,}|\d[ -]?\d{3}|@/.test(sentence));

/** Detects the moves of a transcript, each message read with what it answers and what was given before. */
export const playedTurns = ({ lang, messages }: Transcript): readonly PlayedTurn[] => {
  const facts: string[] = [];
  let context: string | undefined;
  return messages.map(({ role, text }, index): PlayedTurn => {
    const id = String(index + 1);
    if (role === 'customer') {
      if (context !== undefined) facts.push(...given(context));
      context = text;
      return { id, role, text, moves: [] };
    }
    const moves = detect({ lang, text, factsGiven: facts, ...(context !== undefined && { context }) });
    return { id, role, text, moves };
  });
};

/** What nobody observed pulls towards "first signs" (level 1) with this weight, and never to 0. */
const unseen: { readonly weight: number; readonly level: number } = { weight: 4, level: 1 };

/**
 * Scores a transcript against the default rubric, by rules only. Composite: the weighted mean level over 4, held
 * towards "first signs" while little was observed.
 */
export const scoreTranscript = (transcript: Transcript): Scored => {
  const { criteria } = assess(playedTurns(transcript), everySkill, transcript.lang);
  const seen = criteria.flatMap(({ level, weight }) => (level === null ? [] : [{ points: level * weight, weight }]));
  const points = seen.reduce((sum, one) => sum + one.points, unseen.level * unseen.weight);
  const weights = seen.reduce((sum, one) => sum + one.weight, unseen.weight);
  return { id: transcript.id, criteria, composite: Math.round((1000 * points) / (4 * weights)) / 1000 };
};

/** Probability that a score of the first group is above one of the second, ties counting half (area under the ROC curve). */
export const auc = (above: readonly number[], below: readonly number[]): number => {
  const wins = above.flatMap((a) => below.map((b) => (a > b ? 1 : a === b ? 0.5 : 0)));
  return wins.length === 0 ? Number.NaN : wins.reduce<number>((sum, win) => sum + win, 0) / wins.length;
};
