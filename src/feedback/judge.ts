import type { JudgeCriterion, JudgeVerdict } from '../kernel/model.ts';
import type { Language } from '../kernel/words.ts';
import { suspicious } from '../practice/engine/injection.ts';
import { skillNames } from '../scenarios/skills.ts';
import { compositeOf } from './assess.ts';
import type { Assessed, Assessment, Looked, PlayedTurn, SkillLevel } from './assessment.ts';
import { rubric } from './rubric.ts';

/** Distance between a model and the rules, in levels, from which one vote is not enough. */
export const doubt = 1.5;
/** Votes in all when in doubt. */
export const votesInDoubt = 3;

/** What the votes so far give. Ask the model again while `needsVotes` is above 0, then merge all votes; a vote that fails is an empty list. */
export type Judged = {
  readonly assessment: Assessment;
  readonly engine: 'rules' | 'model';
  /** More whole-dialogue votes wanted now: 2 or 0. */
  readonly needsVotes: number;
  /** Turns whose text looks like an instruction to a machine; a fact to show a human, never a fault. */
  readonly suspected: readonly string[];
};

/** The criteria as a model must judge them. */
export const judgeCriteria = (criteria: readonly Looked[], language: Language): readonly JudgeCriterion[] =>
  criteria.map(({ skill, here }) => ({
    skill,
    name: skillNames[skill][language],
    here: (here ?? rubric[skill].aim)[language],
    levels: [rubric[skill].contrary, ...rubric[skill].levels].map((level) => level[language]),
  }));

/** Learner turns that look like an instruction to a machine. */
export const suspectedTurns = (turns: readonly PlayedTurn[]): readonly string[] =>
  turns.filter(({ role, text }) => role === 'agent' && suspicious(text)).map(({ id }) => id);

const asLevel = (value: number): SkillLevel => Math.min(4, Math.max(0, Math.round(value))) as SkillLevel;

/** A verdict that stands: a level with words that are really in a learner's own, unsuspicious turn; the named turn first. */
const verified = (
  verdict: JudgeVerdict,
  turns: readonly PlayedTurn[],
  suspected: ReadonlySet<string>,
): JudgeVerdict | null => {
  const { level, quote, turnId } = verdict;
  if (level === null || !Number.isFinite(level) || level < 0 || level > 4) return null;
  const words = quote.trim();
  if (words === '') return null;
  const own = turns.filter(({ id, role, text }) => role === 'agent' && !suspected.has(id) && text.includes(words));
  const turn = own.find(({ id }) => id === turnId) ?? own[0];
  return turn === undefined ? null : { ...verdict, quote: words, turnId: turn.id };
};

/** The verdict whose level is in the middle. */
const middle = (verdicts: readonly JudgeVerdict[]): JudgeVerdict | undefined =>
  [...verdicts].sort((a, b) => (a.level ?? 0) - (b.level ?? 0))[Math.floor((verdicts.length - 1) / 2)];

type One = { readonly criterion: Assessed; readonly wants: boolean };

const mergeOne = (rule: Assessed, votes: readonly JudgeVerdict[], asked: number, injected: boolean): One => {
  const verdict = middle(votes);
  if (verdict === undefined || verdict.level === null) return { criterion: rule, wants: false };
  const level = asLevel(verdict.level);
  const spoken: Assessed = {
    ...rule,
    observed: true,
    level,
    quote: verdict.quote,
    turnId: verdict.turnId,
    why: verdict.why.trim() || rule.why,
    alternative: verdict.alternative.trim() || rule.alternative,
    confidence: votes.length >= votesInDoubt || rule.level === level ? 'high' : 'medium',
    source: 'model',
  };
  // Under suspicion a model may only be obeying: near the rules it is heard, farther the rules stand.
  if (injected) {
    const near = rule.level !== null && Math.abs(level - rule.level) <= 1;
    const criterion: Assessed = near ? { ...spoken, confidence: 'low' } : { ...rule, confidence: 'low', held: true };
    return { criterion, wants: false };
  }
  if (rule.level !== null && Math.abs(verdict.level - rule.level) < doubt) return { criterion: spoken, wants: false };
  const levels = votes.map((vote) => vote.level ?? 0);
  const agree = votes.length >= votesInDoubt && Math.max(...levels) - Math.min(...levels) <= 1;
  // Three equal votes fill what rules cannot see; they do not overturn what rules quoted.
  if (rule.level === null && agree) return { criterion: { ...spoken, confidence: 'medium' }, wants: false };
  return {
    criterion: { ...spoken, level: null, confidence: 'low', review: true },
    wants: asked < votesInDoubt,
  };
};

/**
 * Merges a model's votes with the rules. A quote that is not the learner's own words falls back to the rules for that
 * criterion; 1.5 levels or more of distance asks for two more votes, then the median, else a human.
 */
export const mergeVerdicts = (
  rules: Assessment,
  votes: readonly (readonly JudgeVerdict[])[],
  turns: readonly PlayedTurn[],
): Judged => {
  const suspected = suspectedTurns(turns);
  const ids = new Set(suspected);
  const merged = rules.criteria.map((rule) => {
    const valid = votes.flatMap((vote) => {
      const verdict = vote.find(({ skill }) => skill === rule.skill);
      const checked = verdict && verified(verdict, turns, ids);
      return checked ? [checked] : [];
    });
    return mergeOne(rule, valid, votes.length, suspected.length > 0);
  });
  const criteria = merged.map(({ criterion }) => criterion);
  return {
    assessment: { criteria, composite: compositeOf(criteria) },
    engine: criteria.some(({ source }) => source === 'model') ? 'model' : 'rules',
    needsVotes: votes.length < votesInDoubt && merged.some(({ wants }) => wants) ? votesInDoubt - votes.length : 0,
    suspected,
  };
};
