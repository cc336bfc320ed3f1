import type { Pair } from '../kernel/words.ts';

/** Words of the learner's own progress. */
export const words = {
  title: { fr: 'Votre progression', en: 'Your progress' },
  private: { fr: 'Vous seul·e voyez cette page.', en: 'Only you see this page.' },
  none: {
    fr: 'Rien à montrer encore : le premier entraînement ne donne aucun score. Revenez après le deuxième.',
    en: 'Nothing to show yet: the first practice gives no score. Come back after the second.',
  },
  count: (n: number, weeks: number): Pair => ({
    fr: `${n} entraînement${n > 1 ? 's' : ''}, ${weeks} semaine${weeks > 1 ? 's' : ''} avec au moins un.`,
    en: `${n} practice${n > 1 ? 's' : ''}, ${weeks} week${weeks > 1 ? 's' : ''} with at least one.`,
  }),
  provisional: {
    fr: 'Estimation provisoire : il faut cinq entraînements pour qu’elle se stabilise.',
    en: 'Provisional: it takes five practices to settle.',
  },
  skill: { fr: 'Compétence', en: 'Skill' },
  first: { fr: 'Au début', en: 'At first' },
  recent: { fr: 'Récemment', en: 'Lately' },
  n: { fr: 'n', en: 'n' },
  chart: { fr: 'Niveau moyen, sur 4', en: 'Mean level, out of 4' },
  next: { fr: 'La suite', en: 'What is next' },
  why: (skill: string): Pair => ({
    fr: `Pour travailler « ${skill} », votre compétence à renforcer ou la moins pratiquée.`,
    en: `To work on “${skill}”, your skill to strengthen or the least practised.`,
  }),
  start: { fr: 'Commencer', en: 'Start' },
  home: { fr: 'Votre espace', en: 'Your space' },
  other: { fr: 'Autre situation', en: 'Another situation' },
  progress: { fr: 'Ma progression', en: 'My progress' },
  reminders: { fr: 'Rappels', en: 'Reminders' },
  data: { fr: 'Mes données', en: 'My data' },
  help: { fr: 'Aide', en: 'Help' },
} satisfies Record<string, Pair | ((...args: never[]) => Pair)>;
