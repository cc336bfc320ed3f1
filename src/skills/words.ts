import type { Pair, Words } from '../kernel/words.ts';

/** Words of the learner's own progress. */
export const words = {
  title: { fr: 'Votre progression', en: 'Your progress' },
  private: { fr: 'Vous seul·e voyez cette page.', en: 'Only you see this page.' },
  none: {
    fr: 'Rien à montrer encore : le premier entraînement ne donne aucun score. Vos niveaux paraîtront ici au fil des suivants.',
    en: 'Nothing to show yet: the first practice gives no score. Your levels will appear here as you practise.',
  },
  count: (n: number, weeks: number): Pair => ({
    fr: `${n} entraînement${n > 1 ? 's' : ''}, ${weeks} semaine${weeks > 1 ? 's' : ''} avec au moins un.`,
    en: `${n} practice${n === 1 ? '' : 's'}, ${weeks} week${weeks === 1 ? '' : 's'} with at least one.`,
  }),
  provisional: {
    fr: 'Estimation provisoire : il faut cinq entraînements pour qu’elle se stabilise.',
    en: 'Provisional: it takes five practices to settle.',
  },
  skill: { fr: 'Compétence', en: 'Skill' },
  first: { fr: 'Au début', en: 'At first' },
  recent: { fr: 'Récemment', en: 'Lately' },
  n: { fr: 'Entraînements', en: 'Practices' },
  chart: { fr: 'Niveau moyen, sur 4', en: 'Mean level, out of 4' },
  next: { fr: 'La suite', en: 'What is next' },
  why: {
    new: (skill: string): Pair => ({
      fr: `Pour découvrir « ${skill} », que vous n’avez pas encore travaillée.`,
      en: `To discover “${skill}”, which you have not worked on yet.`,
    }),
    weak: (skill: string, level: string): Pair => ({
      fr: `Pour renforcer « ${skill} », la plus fragile ces derniers temps (${level}).`,
      en: `To strengthen “${skill}”, the weakest lately (${level}).`,
    }),
    rested: (skill: string, days: number): Pair => ({
      fr: `Pour entretenir « ${skill} », ${days > 0 ? `travaillée il y a ${days} jour${days > 1 ? 's' : ''}` : 'travaillée aujourd’hui'}.`,
      en: `To keep up “${skill}”, last worked on ${days > 0 ? `${days} day${days > 1 ? 's' : ''} ago` : 'today'}.`,
    }),
  },
  waiting: (name: string, title: string): Pair => ({
    fr: `${name} vous attend où vous l’aviez laissé : « ${title} ». L’humeur n’a pas bougé.`,
    en: `${name} is where you left off: “${title}”. The mood has not moved.`,
  }),
  resume: { fr: 'Reprendre', en: 'Resume' },
  firstTime: { fr: 'Pour voir comment cela se passe, sans enjeu.', en: 'To see how it goes, with nothing at stake.' },
  streak: (n: number): Pair => ({
    fr: `Votre série : ${n} semaine${n > 1 ? 's' : ''} avec au moins un entraînement. Congés et une semaine libre par mois ne l’interrompent pas.`,
    en: `Your streak: ${n} week${n > 1 ? 's' : ''} with at least one practice. Leave, and one free week a month, do not interrupt it.`,
  }),
  start: { fr: 'Commencer', en: 'Start' },
  home: { fr: 'Votre espace', en: 'Your space' },
  other: { fr: 'Autre situation', en: 'Another situation' },
  progress: { fr: 'Ma progression', en: 'My progress' },
  reminders: { fr: 'Rappels', en: 'Reminders' },
  data: { fr: 'Mes données', en: 'My data' },
  help: { fr: 'Aide', en: 'Help' },
} satisfies Words | Readonly<Record<string, unknown>>;
