import type { DetectedMove, Move } from '../kernel/moves.ts';
import { acknowledging } from '../practice/engine/effects.ts';
import type { Skill } from '../scenarios/schema.ts';
import type { Confidence, PlayedTurn, SkillLevel } from './assessment.ts';
import { rubric, type Strength } from './rubric.ts';
import { sharedStems, stems } from './stems.ts';

/** One quoted sign of a skill, or of its contrary. */
export type Sign = {
  readonly turnId: string;
  readonly move: Move;
  readonly quote: string;
  readonly strength: Strength;
  readonly confidence: number;
};

/** Everything seen about one skill; rates are strength per 100 words of the learner, so neither the number of turns nor their cut matters. */
export type Evidence = {
  readonly shows: readonly Sign[];
  readonly hurts: readonly Sign[];
  readonly showRate: number;
  readonly hurtRate: number;
  readonly again: boolean;
  /** Every solution came before the feeling was acknowledged. */
  readonly early: boolean;
};

/** Confidence under which a move is not evidence. */
const enough = 0.5;

/** Words of a text: runs of letters or digits, an apostrophe inside counts as one word. */
export const wordCount = (text: string): number => text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;

/** Words the learner typed in a dialogue; at least one, so that a rate always exists. */
export const agentWords = (turns: readonly PlayedTurn[]): number =>
  Math.max(
    1,
    turns.reduce((sum, turn) => sum + (turn.role === 'agent' ? wordCount(turn.text) : 0), 0),
  );

/** Confidence under which a find tells one step less than its move would. */
const sure = 0.6;

const less: Readonly<Record<Strength, Strength>> = { 1: 1, 2: 1, 3: 2 };

/** Moves that name the customer's own situation: with neither a word of theirs nor enough of one's own, they are a stock phrase. */
const naming: ReadonlySet<Move> = new Set<Move>(['ack_specific', 'apologise_impact', 'reformulate']);

/** Pieces of content from which a find names a cause by itself, and the confidence under which it is a phrase that may have none. */
const cause = { content: 3, confidence: 0.7 } as const;

/** The sentence a quote stands in with the one before it: the cause is often named first, then the feeling. */
const around = (text: string, quote: string): string => {
  const at = text.indexOf(quote);
  const starts = [...text.matchAll(/[.!?…\n]+\s+/g)].map(({ index, 0: end }) => index + end.length);
  const from = starts.filter((start) => start <= at).at(-2) ?? 0;
  return text.slice(from, at + quote.length);
};

/** Is a find about this customer: does it name a cause by itself, or stand beside the customer's own words? */
const grounded = (text: string, { quote, confidence }: DetectedMove, heard: ReadonlySet<string>): boolean =>
  heard.size === 0 ||
  (confidence >= cause.confidence && stems(quote).size >= cause.content) ||
  sharedStems(stems(around(text, quote)), heard) > 0;

/** A check is a close once something was settled, and a courtesy before; an unsure find tells less. */
const inContext = (move: Move, strength: Strength, settled: boolean, confidence: number): Strength =>
  move === 'check_close' && !settled ? 1 : confidence < sure ? less[strength] : strength;

const solutions: ReadonlySet<Move> = new Set<Move>(['commit', 'offer_options']);
const settles: ReadonlySet<Move> = new Set<Move>(['commit', 'offer_options', 'own_it']);

/** Collects the signs of a skill: only moves whose quote is really in the learner's own turn. */
export const evidenceOf = (turns: readonly PlayedTurn[], skill: Skill): Evidence => {
  const { shows, hurts, again = false } = rubric[skill];
  const seen: { shows: Sign[]; hurts: Sign[] } = { shows: [], hurts: [] };
  let settled = false;
  let acknowledged = false;
  let early = skill === 'solve';
  const heard = new Set<string>();
  for (const { id, role, text, moves } of turns) {
    if (role !== 'agent') {
      for (const stem of stems(text)) heard.add(stem);
      continue;
    }
    settled ||= moves.some(({ move }) => settles.has(move));
    acknowledged ||= moves.some(({ move }) => acknowledging.has(move));
    for (const { move, quote, confidence } of moves) {
      if (confidence < enough || quote.trim() === '' || !text.includes(quote)) continue;
      const sign = { turnId: id, move, quote, confidence };
      if (acknowledged && solutions.has(move)) early = false;
      const good = shows[move];
      const bad = hurts[move];
      if (good !== undefined) {
        const stock = naming.has(move) && !grounded(text, { move, quote, confidence }, heard);
        seen.shows.push({ ...sign, strength: stock ? 1 : inContext(move, good, settled, confidence) });
      }
      if (bad !== undefined) seen.hurts.push({ ...sign, strength: confidence < sure ? less[bad] : bad });
    }
  }
  const per100 = 100 / agentWords(turns);
  const rate = (signs: readonly Sign[]): number => signs.reduce((sum, { strength }) => sum + strength, 0) * per100;
  return {
    ...seen,
    showRate: rate(seen.shows),
    hurtRate: rate(seen.hurts),
    again,
    early: early && seen.shows.some(({ move }) => solutions.has(move)),
  };
};

/** What the best words reach, before anything weakens them: the rubric's descriptors, read from the signs. */
const reached = (shows: readonly Sign[], again: boolean): SkillLevel => {
  const clear = shows.filter(({ strength }) => strength > 1);
  const kinds = new Set(clear.map(({ move }) => move));
  const best = Math.max(0, ...shows.map(({ strength }) => strength));
  const places = new Set(clear.map(({ turnId }) => turnId));
  if (best === 3) return kinds.size > 1 || (again && places.size > 1) ? 4 : 3;
  if (best === 2) return 2;
  return new Set(shows.map(({ move }) => move)).size > 1 ? 2 : best === 1 ? 1 : 0;
};

/**
 * The level of a skill, or null when nothing was observed. Method of this product: the best signs set the level, and
 * the contrary's share of the evidence lowers it (over a tenth: no more than 3; over a third: one level; over two
 * thirds: at most 1, and 0 when only a first sign stands against it). Solutions that all came too early reach 3 at most.
 */
export const levelOf = ({ shows, hurts, showRate, hurtRate, again, early }: Evidence): SkillLevel | null => {
  if (shows.length + hurts.length === 0) return null;
  const level = reached(shows, again);
  const share = hurtRate / (showRate + hurtRate);
  if (share > 2 / 3) return level > 1 ? 1 : 0;
  if (share > 1 / 3) return Math.max(1, level - 1) as SkillLevel;
  return share > 0.1 || early ? (Math.min(3, level) as SkillLevel) : level;
};

/** Agreement of the signs and the detector's own confidence. */
export const confidenceOf = ({ shows, hurts }: Evidence): Confidence => {
  const signs = [...shows, ...hurts];
  const best = Math.max(0, ...signs.map(({ confidence }) => confidence));
  const mixed = shows.length > 0 && hurts.length > 0;
  if (signs.length === 0 || best < 0.65) return 'low';
  return best >= 0.8 && !mixed && signs.length > 1 ? 'high' : 'medium';
};

/** The sign to quote: the strongest, then the surest, then the first. */
export const strongest = (signs: readonly Sign[]): Sign | undefined =>
  [...signs].sort((a, b) => b.strength - a.strength || b.confidence - a.confidence)[0];
