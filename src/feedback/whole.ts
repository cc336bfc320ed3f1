import { detect } from '../practice/detect/detect.ts';
import { assess, everySkill } from './assess.ts';
import { type Assessed, joinLines, type PlayedTurn } from './assessment.ts';
import { evidenceOf } from './evidence.ts';
import type { Transcript } from './transcripts.ts';
import { unanswered } from './unanswered.ts';

/** A whole transcript scored: every skill, and one composite in 0..1. */
export type Scored = { readonly id: string; readonly criteria: readonly Assessed[]; readonly composite: number };

/** What the customer gave already: sentences holding a reference, an amount, a phone or an address. */
const given = (text: string): readonly string[] =>
  (text.match(/[^.!?\n]+/g) ?? []).filter((sentence) => /\d{4,}|\d[ -]?\d{3}|@/.test(sentence));

/** Detects the moves of a transcript, each message read with what it answers and what was given before. */
export const playedTurns = ({ lang, messages }: Transcript): readonly PlayedTurn[] => {
  const facts: string[] = [];
  const passed = unanswered(messages, lang);
  let context: string | undefined;
  return messages.map(({ role, text }, index): PlayedTurn => {
    const id = String(index + 1);
    if (role === 'customer') {
      if (context !== undefined) facts.push(...given(context));
      context = text;
      return { id, role, text, moves: [] };
    }
    const moves = detect({ lang, text, factsGiven: facts, ...(context !== undefined && { context }) });
    const left = passed.get(index);
    if (left === undefined || moves.some(({ move }) => move === left.move)) return { id, role, text, moves };
    return { id, role, text, moves: [...moves, left] };
  });
};

/** What a skill nobody observed counts for in the whole: less than a first sign (1), and never its contrary (0). */
const unseen = 0.5;

/** The contrary's share of all the evidence, in 0..1, skills by weight; a little of neither keeps one slip from being all there is. */
const contrary = (turns: readonly PlayedTurn[]): number => {
  let [shows, hurts] = [0, 0];
  for (const { skill, weight } of everySkill) {
    const { showRate, hurtRate } = evidenceOf(turns, skill);
    shows += weight * showRate;
    hurts += weight * hurtRate;
  }
  return hurts / (shows + hurts + 10);
};

/**
 * Scores a transcript against the default rubric, by rules only. Composite: the weighted mean level over 4, less what
 * speaks against it; squared, because one slip tells little and a habit tells most.
 */
export const scoreTranscript = (transcript: Transcript): Scored => {
  const turns = joinLines(playedTurns(transcript));
  const { criteria } = assess(turns, everySkill, transcript.lang);
  const counted = criteria.filter(({ skill, level }) => skill !== 'limit' || level !== null);
  const points = counted.reduce((sum, { level, weight }) => sum + (level ?? unseen) * weight, 0);
  const weights = counted.reduce((sum, { weight }) => sum + weight, 0);
  const composite = (points / (4 * weights)) * (1 - contrary(turns) ** 2);
  return { id: transcript.id, criteria, composite: Math.round(1000 * composite) / 1000 };
};

/** Probability that a score of the first group is above one of the second, ties counting half (area under the ROC curve). */
export const auc = (above: readonly number[], below: readonly number[]): number => {
  const wins = above.flatMap((a) => below.map((b) => (a > b ? 1 : a === b ? 0.5 : 0)));
  return wins.length === 0 ? Number.NaN : wins.reduce<number>((sum, win) => sum + win, 0) / wins.length;
};
