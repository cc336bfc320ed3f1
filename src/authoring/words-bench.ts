import type { Pair } from '../kernel/words.ts';
import type { Learner } from '../practice/engine/learners.ts';
import type { Outcome } from '../practice/engine/state.ts';

/** The six synthetic agents. */
export const learnerNames: Readonly<Record<Learner, Pair>> = {
  expert: { fr: 'Expert', en: 'Expert' },
  decent: { fr: 'Correct', en: 'Decent' },
  solution_first: { fr: 'Solution d’abord', en: 'Solution first' },
  empathy_spam: { fr: 'Empathie en boucle', en: 'Empathy on a loop' },
  defensive: { fr: 'Sur la défensive', en: 'Defensive' },
  rude: { fr: 'Impoli', en: 'Rude' },
};

/** How a run ends, in two words. */
export const endNames: Readonly<Record<Outcome | 'OPEN', Pair>> = {
  RESOLVED: { fr: 'réussi', en: 'resolved' },
  PARTIAL: { fr: 'une suite', en: 'follow-up' },
  ESCALATED_OK: { fr: 'bien transmis', en: 'handed over' },
  LIMIT_CLOSE: { fr: 'cadre posé', en: 'limit set' },
  WALKOUT: { fr: 'client parti', en: 'walked out' },
  BREACH: { fr: 'rompu', en: 'broken off' },
  TURN_CAP: { fr: 'sans issue', en: 'ran out' },
  LEARNER_STOP: { fr: 'arrêté', en: 'stopped' },
  SAFETY_STOP: { fr: 'arrêté', en: 'stopped' },
  ABANDONED: { fr: 'abandonné', en: 'abandoned' },
  OPEN: { fr: 'sans fin', en: 'no end' },
};

/** Words of the bench. */
export const benchWords = {
  title: (title: string): Pair => ({ fr: `Banc d’essai : ${title}`, en: `Bench: ${title}` }),
  passed: {
    fr: 'Tout se passe comme il faut : les six agents finissent comme prévu, chaque fait peut être découvert, aucune réplique ne se répète.',
    en: 'All is as it must be: the six agents end as they should, every fact can be found, no line repeats.',
  },
  failed: (n: number): Pair => ({
    fr: `${n} point${n > 1 ? 's' : ''} à corriger avant de publier.`,
    en: `${n} point${n > 1 ? 's' : ''} to correct before publishing.`,
  }),
  agent: { fr: 'Agent', en: 'Agent' },
  levels: { fr: ['Découverte', 'Courant', 'Tendu', 'Expert'], en: ['Discovery', 'Everyday', 'Tense', 'Expert'] },
  legend: {
    fr: 'Une ligne par agent et par langue ; entre parenthèses, le nombre de messages. ✗ : à corriger.',
    en: 'One row per agent and language; messages in brackets. ✗: to correct.',
  },
  chart: { fr: 'Colère du client, niveau Courant', en: 'Customer’s anger, Everyday level' },
  wrong: (agent: string, must: string, end: string, level: string, lang: string): Pair => ({
    fr: `${agent} ${must} : au niveau ${level} (${lang}), la fin est « ${end} ». Relisez ses phrases dans « bench ».`,
    en: `${agent} ${must}: at level ${level} (${lang}) it ends “${end}”. Reread their sentences in “bench”.`,
  }),
  unreachable: (field: string): Pair => ({
    fr: `${field} : aucun de ces mots n’amène le client à dire ce fait, ou il demande plus de confiance que personne n’en obtient.`,
    en: `${field}: none of these words makes the customer tell this fact, or it takes more trust than anyone earns.`,
  }),
  weak: (what: string): Pair => ({ fr: `Répliques : ${what}`, en: `Lines: ${what}` }),
};
