import type { Language } from '../kernel/words.ts';
import type { Skill } from '../scenarios/schema.ts';
import { type Assessed, type Assessment, joinLines, type Looked, type PlayedTurn } from './assessment.ts';
import { confidenceOf, evidenceOf, levelOf, type Sign, strongest } from './evidence.ts';
import { examples } from './examples.ts';
import { moveNames } from './names.ts';
import { rubric } from './rubric.ts';

/** Every skill of the default rubric: what a transcript without a scenario is read with. Weights follow what calms a customer first. */
export const everySkill: readonly Looked[] = (
  [
    ['acknowledge', 3],
    ['own', 3],
    ['listen', 2],
    ['reformulate', 2],
    ['solve', 2],
    ['close', 2],
    ['clarity', 1],
    ['limit', 1],
  ] as const
).map(([skill, weight]) => ({ skill, weight }));

/** Quote marks of a language around words that are the learner's own. */
export const quoted = (text: string, language: Language): string =>
  language === 'fr' ? `«\u00a0${text}\u00a0»` : `“${text}”`;

const early = {
  fr: 'Mais elle est venue avant que l’émotion soit reconnue.',
  en: 'But it came before the feeling was acknowledged.',
};

const whyOf = (
  skill: Skill,
  level: number,
  against: Sign | undefined,
  language: Language,
  tooEarly: boolean,
): string => {
  const words = rubric[skill];
  const base = (level === 0 ? words.contrary : words.levels[level - 1])?.[language] ?? words.unseen[language];
  if (level === 0 || level === 4) return base;
  if (against === undefined) return tooEarly ? `${base} ${early[language]}` : base;
  const name = moveNames[against.move][language];
  const said = quoted(against.quote, language);
  return language === 'fr'
    ? `${base} Mais ${said} a pesé dans l’autre sens (${name}).`
    : `${base} But ${said} weighed the other way (${name}).`;
};

const unseen = (looked: Looked, language: Language): Omit<Assessed, 'alternative'> => ({
  skill: looked.skill,
  weight: looked.weight,
  level: null,
  observed: false,
  quote: null,
  turnId: null,
  why: rubric[looked.skill].unseen[language],
  confidence: 'low',
  source: 'rules',
});

/** Judges one criterion from the quoted moves. */
const assessOne = (turns: readonly PlayedTurn[], looked: Looked, language: Language): Assessed => {
  const { skill, weight } = looked;
  const alternative = (looked.strong ?? examples[skill][0])[language];
  const evidence = evidenceOf(turns, skill);
  // A limit is judged only once one was set: without an attack there is nothing to hold.
  const level = skill === 'limit' && evidence.shows.length === 0 ? null : levelOf(evidence);
  const against = strongest(evidence.hurts);
  const sign = level === 0 ? against : (strongest(evidence.shows) ?? against);
  if (level === null || sign === undefined) return { ...unseen(looked, language), alternative };
  return {
    skill,
    weight,
    level,
    observed: true,
    quote: sign.quote,
    turnId: sign.turnId,
    why: whyOf(skill, level, against, language, evidence.early),
    alternative,
    confidence: confidenceOf(evidence),
    source: 'rules',
  };
};

/** The weighted mean of the observed levels, in 0..1; what was not observed counts for nothing, null when nothing was. */
export const compositeOf = (criteria: readonly Assessed[]): number | null => {
  const seen = criteria.flatMap(({ level, weight }) => (level === null ? [] : [{ level, weight }]));
  const weight = seen.reduce((sum, one) => sum + one.weight, 0);
  return weight === 0 ? null : seen.reduce((sum, one) => sum + one.level * one.weight, 0) / (4 * weight);
};

/**
 * Judges a whole dialogue by rules: the same turns always give the same answer, without a model. Turn count, message
 * length and delay are not looked at: evidence is counted per word and compared as shares.
 */
export const assess = (turns: readonly PlayedTurn[], criteria: readonly Looked[], language: Language): Assessment => {
  const joined = joinLines(turns);
  const judged = criteria.map((looked) => assessOne(joined, looked, language));
  return { criteria: judged, composite: compositeOf(judged) };
};
