import type { Move } from '../kernel/moves.ts';
import type { Language } from '../kernel/words.ts';
import { acknowledging } from '../practice/engine/effects.ts';
import { fold } from '../practice/engine/text.ts';
import type { PlayedTurn } from './assessment.ts';
import { deedsIn } from './deeds.ts';
import { sharedStems, stems } from './stems.ts';

/**
 * What the course of a transcript shows and no single move does, each in 0..1: does the agent act, in the first person
 * and in each answer; are days and hours said; does the first answer take up what the customer told; was there one word
 * of regard, be it a plain “sorry” or “thank you”.
 */
export type Course = {
  readonly acts: number;
  readonly dated: number;
  readonly takenUp: number;
  readonly regard: number;
};

const when =
  /\b(?:\d{1,2} ?(?:h|am|pm)|\d{1,2} \d\d|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|aujourd hui|ce soir|ce matin|cet apres midi|midi|(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|today|tonight|this (?:morning|afternoon|evening)|noon|minutes?)\b/;

const kind =
  /\b(?:sorry|apolog\w*|understand\w*|thank\w*|appreciate|regret\w*|desole\w*|navre\w*|excus\w*|pardon|compren\w*|merci)\b/;

const empty: ReadonlySet<Move> = new Set<Move>(['scripted', 'sarcasm', 'insult']);

/** Pieces of the customer's content from which a first answer clearly takes them up. */
const plenty = 4;

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

const firstAnswer = (turns: readonly PlayedTurn[]): number => {
  const opening = turns.findIndex(({ role }) => role === 'customer');
  const answer = turns.findIndex(({ role }, index) => role === 'agent' && opening >= 0 && index > opening);
  if (answer < 0) return 0;
  const told = stems(
    turns
      .slice(opening, answer)
      .map(({ text }) => text)
      .join('\n'),
  );
  return Math.min(1, sharedStems(stems(turns[answer]?.text ?? ''), told) / plenty);
};

const regards = ({ role, text, moves }: PlayedTurn): boolean =>
  role === 'agent' &&
  (kind.test(fold(text)) || moves.some(({ move }) => acknowledging.has(move))) &&
  !moves.some(({ move }) => empty.has(move));

/** Reads the course of a transcript, its lines joined as they were answered. */
export const courseOf = (turns: readonly PlayedTurn[], lang: Language): Course => {
  const said = turns.flatMap(({ role, text }) => (role === 'agent' ? [text] : []));
  return {
    acts: Math.min(1, mean(said.map((text) => deedsIn(text, lang)))),
    dated: mean(said.map((text) => (when.test(fold(text)) ? 1 : 0))),
    takenUp: firstAnswer(turns),
    regard: turns.some(regards) ? 1 : 0,
  };
};
