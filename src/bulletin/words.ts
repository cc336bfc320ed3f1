import type { Pair } from '../kernel/words.ts';

/** Words of the communication calendar, both languages side by side. */
export const words = {
  title: { fr: 'Des nouvelles de l’entraînement', en: 'News of the practice' },
  phase: (n: number, name: string): Pair => ({
    fr: `Où nous en sommes : étape ${n} sur 5, « ${name} ».`,
    en: `Where we are: step ${n} of 5, “${name}”.`,
  }),
  tooFew: {
    fr: 'Pas assez de données : on ne montre de chiffre qu’à partir de cinq personnes qui s’entraînent.',
    en: 'Not enough data: a figure is shown from five people who practise, not before.',
  },
  rules: {
    fr: 'Aucun nom, aucune note : des groupes de cinq personnes au moins, des parts arrondies à 5 %. Personne ne lit l’entraînement d’un autre.',
    en: 'No name, no grade: groups of five people or more, shares rounded to 5%. Nobody reads another’s practice.',
  },
  invite: {
    fr: 'Envie d’essayer, ou d’y revenir ? Écrivez-moi « menu » en privé : six minutes, et cela reste entre nous.',
    en: 'Like to try, or to come back? Write me “menu” in private: six minutes, and it stays between us.',
  },
  boardTitle: { fr: 'Le calendrier de communication', en: 'The communication calendar' },
  boardNone: {
    fr: 'Aucun canal pour l’instant. Une carte toutes les deux semaines, que vous lisez avant, avec les chiffres que tout le monde peut voir.',
    en: 'No channel yet. One card every two weeks, which you read first, with the figures anybody may see.',
  },
  channel: { fr: 'Canal', en: 'Channel' },
  state: { fr: 'État', en: 'State' },
  next: { fr: 'Prochaine carte', en: 'Next card' },
  states: {
    draft: { fr: 'à confirmer', en: 'to be confirmed' },
    running: { fr: 'en cours', en: 'running' },
    paused: { fr: 'en pause', en: 'paused' },
  } satisfies Readonly<Record<string, Pair>>,
  unnamed: { fr: 'un canal', en: 'a channel' },
  add: { fr: 'Ajouter un canal', en: 'Add a channel' },
  pauseOne: { fr: 'Mettre en pause', en: 'Pause' },
  resumeOne: { fr: 'Lancer ou reprendre', en: 'Launch or resume' },
  dropOne: { fr: 'Retirer un canal', en: 'Remove a channel' },
  pause: { fr: 'Mettre en pause', en: 'Pause' },
  formIntro: {
    fr: 'Rien ne paraît avant que vous ayez lu la carte et confirmé. Ensuite, une carte toutes les deux semaines, chaque fois lue d’abord par vous.',
    en: 'Nothing is posted before you have read the card and confirmed. Then one card every two weeks, read by you first each time.',
  },
  language: { fr: 'Langue', en: 'Language' },
  french: { fr: 'Français', en: 'French' },
  english: { fr: 'Anglais', en: 'English' },
  save: { fr: 'Voir la carte', en: 'See the card' },
  confirmTitle: { fr: 'Exactement cette carte', en: 'Exactly this card' },
  confirmText: (channel: string): Pair => ({
    fr: `La carte ci-dessus paraît dans ${channel} telle quelle, aux heures de travail, puis une nouvelle toutes les deux semaines. Jamais plus d’une publication par semaine dans un canal, défis compris.`,
    en: `The card above is posted in ${channel} as it is, in working hours, then a new one every two weeks. Never more than one post a week in a channel, challenges included.`,
  }),
  confirm: { fr: 'Publier', en: 'Post it' },
  confirmed: {
    fr: 'C’est lancé. La carte part à la première heure de travail où le canal est au repos depuis une semaine.',
    en: 'Launched. The card goes at the first working hour when the channel has rested for a week.',
  },
  soon: (channel: string, day: string): Pair => ({
    fr: `La prochaine carte pour ${channel} est ci-dessous, telle qu’elle paraîtra, pas avant le ${day}. Rien à faire si elle vous convient.`,
    en: `The next card for ${channel} is below, as it will be posted, not before ${day}. Nothing to do if it suits you.`,
  }),
  paused: {
    fr: 'En pause : plus rien ne paraît dans ce canal jusqu’à ce que vous repreniez.',
    en: 'Paused: nothing more is posted in this channel until you resume.',
  },
  dropped: { fr: 'Le canal est retiré du calendrier.', en: 'The channel is off the calendar.' },
  boardButton: { fr: 'Le calendrier', en: 'The calendar' },
  noChannel: {
    fr: 'Écrivez-moi d’abord un mot dans le canal, pour que je sache où il est ; puis revenez ici.',
    en: 'Write me a word in the channel first, so that I know where it is; then come back here.',
  },
  already: {
    fr: 'Ce canal a déjà son calendrier. Mettez-le en pause ou retirez-le d’abord.',
    en: 'This channel has its calendar already. Pause or remove it first.',
  },
  stale: {
    fr: 'Cette carte n’est plus à jour. Écrivez « calendrier » pour voir où en est chaque canal.',
    en: 'This card is out of date. Type “calendar” to see where each channel stands.',
  },
  badChoice: { fr: 'Choisissez une valeur de la liste.', en: 'Choose a value of the list.' },
} satisfies Record<string, Pair | Readonly<Record<string, Pair>> | ((...args: never[]) => Pair)>;
