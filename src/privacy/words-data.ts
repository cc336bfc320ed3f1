import type { Pair } from '../kernel/words.ts';

/** Words of "my data", both languages side by side. */
export const dataWords = {
  title: { fr: 'Vos données', en: 'Your data' },
  what: { fr: 'Quoi', en: 'What' },
  whatText: {
    fr: 'Vos entraînements et leurs débriefs, votre langue, vos préférences de rappel, vos accords de partage.',
    en: 'Your practices and their debriefs, your language, your reminder preferences, what you agreed to share.',
  },
  why: { fr: 'Pourquoi', en: 'Why' },
  whyText: {
    fr: 'Vous entraîner, et rien d’autre. L’IA ne sert pas à vous évaluer : aucun chemin ne mène de vos entraînements à votre manager ou aux RH, et des tests le vérifient à chaque version.',
    en: 'To practise, and nothing else. AI does not assess you here: no path leads from your practices to your manager or HR, and tests check it at every version.',
  },
  who: { fr: 'Qui voit', en: 'Who sees' },
  whoText: {
    fr: 'Vous. Votre manager : des chiffres d’équipe, à partir de cinq personnes. Une formatrice ou un formateur : ce que vous choisissez de partager.',
    en: 'You. Your manager: team figures, from five people up. A trainer: what you choose to share.',
  },
  long: { fr: 'Combien de temps', en: 'How long' },
  longText: (months: number): Pair => ({
    fr: `Conversations : ${months} mois. Débriefs et niveaux : 12 mois. Preuves d’accord : 3 ans après leur fin.`,
    en: `Conversations: ${months} months. Debriefs and levels: 12 months. Proof of agreements: 3 years after they end.`,
  }),
  seen: { fr: 'Qui a regardé', en: 'Who looked' },
  seenNobody: { fr: 'Personne d’autre que vous.', en: 'Nobody but you.' },
  export: { fr: 'Recevoir une copie', en: 'Get a copy' },
  erase: { fr: 'Tout effacer', en: 'Erase everything' },
  shown: { fr: 'Ce que je montre', en: 'What I show' },
  object: { fr: 'M’opposer', en: 'Object' },
  exported: {
    fr: 'Voici tout ce qui vous concerne, à lire (HTML) et à réutiliser (JSON).',
    en: 'Here is everything about you, to read (HTML) and to reuse (JSON).',
  },
  eraseSure: {
    fr: 'Tout effacer ? Vos entraînements, débriefs et préférences disparaissent pour de bon, tout de suite. Personne n’est prévenu.',
    en: 'Erase everything? Your practices, debriefs and preferences go for good, at once. Nobody is told.',
  },
  eraseYes: { fr: 'Oui, tout effacer', en: 'Yes, erase everything' },
  eraseNo: { fr: 'Non, garder', en: 'No, keep it' },
  erased: { fr: 'C’est effacé.', en: 'It is erased.' },
  keptByLaw: { fr: 'La loi demande de garder, sans votre nom :', en: 'The law asks us to keep, without your name:' },
  until: (date: string): Pair => ({ fr: `jusqu’au ${date}`, en: `until ${date}` }),
  kept: { fr: 'Rien n’a changé.', en: 'Nothing changed.' },
  objected: {
    fr: 'C’est noté : plus de rappels, et vous ne comptez plus dans aucun chiffre d’équipe. Vous pouvez toujours vous entraîner.',
    en: 'Noted: no more reminders, and you no longer count in any team figure. You can still practise.',
  },
  provider: {
    fr: 'Le fournisseur du modèle ne garde pas vos échanges pour nous ; sans accord de rétention nulle, ses journaux de sécurité peuvent les garder jusqu’à 30 jours.',
    en: 'The model provider keeps no conversation for us; without a zero-retention agreement, its abuse logs may keep them up to 30 days.',
  },
} satisfies Record<string, Pair | ((...args: never[]) => Pair)>;
