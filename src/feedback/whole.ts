import type { DetectedMove, Move } from '../kernel/moves.ts';
import type { Language } from '../kernel/words.ts';
import { detect } from '../practice/detect/detect.ts';
import { assess, everySkill } from './assess.ts';
import { type Assessed, joinLines, type PlayedTurn } from './assessment.ts';
import { type Course, courseOf } from './course.ts';
import { deedsIn } from './deeds.ts';
import { evidenceOf } from './evidence.ts';
import { bodyOf } from './letter.ts';
import type { Transcript } from './transcripts.ts';
import { unanswered } from './unanswered.ts';

/** A whole transcript scored: every skill, what its course shows, and one composite in 0..1. */
export type Scored = {
  readonly id: string;
  readonly criteria: readonly Assessed[];
  readonly course: Course;
  readonly composite: number;
};

/** What the customer gave already: sentences holding a reference, an amount, a phone or an address. */
const given = (text: string): readonly string[] =>
  (text.match(/[^.!?\n]+/g) ?? []).filter((sentence) => /\d{4,}|\d[ -]?\d{3}|@/.test(sentence));

const taking: ReadonlySet<Move> = new Set<Move>(['commit', 'own_it']);

/** Refusals and dry words: beside something done or promised, they are a limit said frankly rather than a closed door. */
const closed: ReadonlySet<Move> = new Set<Move>(['non_answer', 'policy_shield', 'jargon']);

/** Confidence a closed door keeps beside a deed: evidence still, one step weaker. */
const doubtful = 0.55;

const besideDeeds = (moves: readonly DetectedMove[], text: string, lang: Language): readonly DetectedMove[] =>
  deedsIn(text, lang) > 0 || moves.some(({ move, confidence }) => taking.has(move) && confidence >= 0.66)
    ? moves.map((one) => (closed.has(one.move) ? { ...one, confidence: Math.min(one.confidence, doubtful) } : one))
    : moves;

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
    const said = bodyOf(text);
    const moves = detect({ lang, text: said, factsGiven: facts, ...(context !== undefined && { context }) });
    const left = passed.get(index);
    const all = left === undefined || moves.some(({ move }) => move === left.move) ? moves : [...moves, left];
    return { id, role, text, moves: besideDeeds(all, said, lang) };
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

/** What the course counts for in the composite, the rubric being the other half; acting first, since kind words alone solve nothing. */
const shares = { acts: 0.2, dated: 0.1, takenUp: 0.1, regard: 0.1 } as const;

/**
 * Scores a transcript against the default rubric, by rules only. Composite: the weighted mean level over 4 with what the
 * course shows, less what speaks against it; squared, because one slip tells little and a habit tells most.
 */
export const scoreTranscript = (transcript: Transcript): Scored => {
  const turns = joinLines(playedTurns(transcript));
  const { criteria } = assess(turns, everySkill, transcript.lang);
  const counted = criteria.filter(({ skill, level }) => skill !== 'limit' || level !== null);
  const points = counted.reduce((sum, { level, weight }) => sum + (level ?? unseen) * weight, 0);
  const weights = counted.reduce((sum, { weight }) => sum + weight, 0);
  const course = courseOf(turns, transcript.lang);
  const good =
    (0.5 * points) / (4 * weights) +
    shares.acts * course.acts +
    shares.dated * course.dated +
    shares.takenUp * course.takenUp +
    shares.regard * course.regard;
  const composite = good * (1 - contrary(turns) ** 2);
  return { id: transcript.id, criteria, course, composite: Math.round(1000 * composite) / 1000 };
};

/** Probability that a score of the first group is above one of the second, ties counting half (area under the ROC curve). */
export const auc = (above: readonly number[], below: readonly number[]): number => {
  const wins = above.flatMap((a) => below.map((b) => (a > b ? 1 : a === b ? 0.5 : 0)));
  return wins.length === 0 ? Number.NaN : wins.reduce<number>((sum, win) => sum + win, 0) / wins.length;
};
