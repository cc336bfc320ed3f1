import { detect } from '../practice/detect/detect.ts';
import { effects } from '../practice/engine/effects.ts';
import type { Move } from '../practice/moves.ts';
import { assess, everySkill } from './assess.ts';
import type { Assessed, PlayedTurn } from './assessment.ts';
import { agentWords } from './evidence.ts';
import type { Transcript } from './transcripts.ts';

/** A whole transcript scored: every skill, and one composite in 0..1. */
export type Scored = { readonly id: string; readonly criteria: readonly Assessed[]; readonly composite: number };

/** Moves that please now and cost later. */
const flattering: ReadonlySet<Move> = new Set<Move>(['false_promise', 'capitulate']);

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

/** Weight of what was not seen, and the level it is given: what nobody observed pulls towards "first signs", never to 0. */
const unseen: { readonly weight: number; readonly level: number } = { weight: 6, level: 1 };
/** Part of the composite that comes from the balance of helping and hurting words. */
const balancePart = 0.15;

/** Helping against hurting moves in 0..1, each weighed by its effect on the gauge and counted per 100 words; half when nothing was found. */
const balanceOf = (turns: readonly PlayedTurn[]): number => {
  const per100 = 100 / agentWords(turns);
  const rate = { helps: 0, hurts: 0 };
  for (const { move } of turns.flatMap(({ moves }) => moves)) {
    const points = (effects[move].trust - effects[move].anger) * per100;
    if (points > 0 && !flattering.has(move)) rate.helps += points;
    else rate.hurts += Math.abs(points);
  }
  const total = rate.helps + rate.hurts;
  return total === 0 ? 0.5 : rate.helps / total;
};

/**
 * Scores a transcript against the default rubric, by rules only. Composite: 85 % the weighted mean level, held towards
 * "first signs" while little was observed; 15 % the balance of helping and hurting words.
 */
export const scoreTranscript = (transcript: Transcript): Scored => {
  const turns = playedTurns(transcript);
  const { criteria } = assess(turns, everySkill, transcript.lang);
  const seen = criteria.flatMap(({ level, weight }) => (level === null ? [] : [{ points: level * weight, weight }]));
  const points = seen.reduce((sum, one) => sum + one.points, unseen.level * unseen.weight);
  const weights = seen.reduce((sum, one) => sum + one.weight, unseen.weight);
  const composite = (1 - balancePart) * (points / (4 * weights)) + balancePart * balanceOf(turns);
  return { id: transcript.id, criteria, composite: Math.round(composite * 1000) / 1000 };
};

/** Probability that a score of the first group is above one of the second, ties counting half (area under the ROC curve). */
export const auc = (above: readonly number[], below: readonly number[]): number => {
  const wins = above.flatMap((a) => below.map((b) => (a > b ? 1 : a === b ? 0.5 : 0)));
  return wins.length === 0 ? Number.NaN : wins.reduce<number>((sum, win) => sum + win, 0) / wins.length;
};
