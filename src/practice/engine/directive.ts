import type { VoiceDirective } from '../../kernel/model.ts';
import type { Language } from '../../kernel/words.ts';
import type { Fact, Scenario } from '../../scenarios/schema.ts';
import { reactionWords } from './react.ts';
import type { PracticeState } from './state.ts';
import type { Plan, Voice } from './voice.ts';

/**
 * What a model is told about the next line; null when only authored words will do: an end, the last chance, an attack on
 * the person. `state` is the one in which the fact to tell is already told.
 */
export const directiveOf = (
  scenario: Scenario,
  lang: Language,
  state: PracticeState,
  plan: Plan,
  authored: Voice,
  principles: readonly string[],
): VoiceDirective | null => {
  if (plan.outcome !== null || plan.lastChance || authored.aggression >= 4 || authored.lineIds.length === 0)
    return null;
  const text = (fact: Fact): string => fact.text[lang];
  const claim = plan.claim === null || plan.tell !== null ? undefined : scenario.truth[plan.claim];
  const challenged = { fr: 'l’agent affirme quelque chose de faux', en: 'the agent claims something untrue' }[lang];
  return {
    mood: authored.mood,
    reaction: claim === undefined ? reactionWords[plan.reaction][lang] : `${challenged} : ${claim.says[lang]}`,
    facts: state.told.flatMap((id) => scenario.facts.filter((fact) => fact.id === id).map(text)),
    ...(plan.tell !== null && { tell: text(plan.tell) }),
    aggression: authored.aggression,
    principles,
  };
};
