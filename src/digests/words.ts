import type { Pair, Words } from '../kernel/words.ts';
import type { Empty } from './store.ts';

/** One figure as it is worded: its name, its limit, an action to try. */
export type FigureWords = { readonly name: Pair; readonly limit: Pair; readonly action: Pair };

const small: Pair = {
  fr: 'petit groupe : un écart d’une semaine à l’autre peut être le hasard',
  en: 'small group: a change from one week to the next may be chance',
};

/** Every figure, always with what it cannot say. */
export const figures = {
  debriefs: {
    name: { fr: 'Débriefs reçus', en: 'Debriefs received' },
    limit: {
      fr: 'dit qu’ils ont été écrits, pas qu’ils ont été lus',
      en: 'says they were written, not that they were read',
    },
    action: {
      fr: 'demander à un formateur d’en commenter un avec l’équipe',
      en: 'ask a trainer to comment one with the team',
    },
  },
  ruled: {
    name: { fr: 'Désaccords traités par un formateur', en: 'Disagreements answered by a trainer' },
    limit: { fr: 'un désaccord est un droit, pas un problème', en: 'a disagreement is a right, not a problem' },
    action: {
      fr: 'vérifier qu’un formateur a du temps pour y répondre',
      en: 'check that a trainer has time to answer',
    },
  },
  frequency: {
    name: { fr: 'Personnes qui se sont entraînées', en: 'People who practised' },
    limit: small,
    action: {
      fr: 'protéger deux fois six minutes dans le planning',
      en: 'protect two slots of six minutes in the rota',
    },
  },
  practices: {
    name: { fr: 'Entraînements', en: 'Practices' },
    limit: { fr: 'plus n’est pas mieux : deux par semaine suffisent', en: 'more is not better: two a week are enough' },
    action: { fr: 'faire le vôtre cette semaine, et le dire', en: 'do your own this week, and say so' },
  },
  returned: {
    name: { fr: 'Reviennent d’une semaine à l’autre', en: 'Come back the week after' },
    limit: small,
    action: { fr: 'demander ce qui a aidé à revenir', en: 'ask what helped people come back' },
  },
  finished: {
    name: { fr: 'Entraînements menés au bout', en: 'Practices carried through' },
    limit: { fr: 's’arrêter est toujours permis', en: 'stopping is always allowed' },
    action: { fr: 'proposer un niveau plus simple pour commencer', en: 'suggest an easier level to begin with' },
  },
  progression: {
    name: { fr: 'Niveau moyen sur quatre semaines (sur 4)', en: 'Mean level over four weeks (out of 4)' },
    limit: {
      fr: 'mesuré en entraînement, pas en situation réelle ; ceux qui s’entraînent peuvent changer',
      en: 'measured in practice, not on the job; those who practise may change',
    },
    action: { fr: 'partager une phrase qui marche', en: 'share one sentence that works' },
  },
  hardest: {
    name: { fr: 'Compétence la plus difficile', en: 'Hardest skill' },
    limit: { fr: 'dépend des situations choisies', en: 'depends on the situations chosen' },
    action: { fr: 'en faire le thème du prochain point d’équipe', en: 'make it the subject of the next huddle' },
  },
  activated: {
    name: { fr: 'Premiers entraînements', en: 'First practices' },
    limit: { fr: 'ne compte que cette semaine', en: 'counts this week only' },
    action: { fr: 'faire une démonstration de deux minutes', en: 'give a two-minute demonstration' },
  },
  firstPractice: {
    name: { fr: 'Délai avant le premier entraînement', en: 'Time to first practice' },
    limit: {
      fr: 'compté depuis la première prise de contact, pour les débuts de cette semaine seulement',
      en: 'counted from the first contact, for this week’s first practices only',
    },
    action: { fr: 'proposer le premier entraînement dès l’accueil', en: 'suggest the first practice on the first day' },
  },
  dormant7: {
    name: { fr: 'Accès jamais utilisés au 7e jour', en: 'Seats never used by day 7' },
    limit: { fr: 'un nombre, sans nom ; ne dit pas pourquoi', en: 'a number, no name; does not say why' },
    action: { fr: 'vérifier que chacun a reçu son accès', en: 'check that everyone received their access' },
  },
  dormant14: {
    name: { fr: 'Accès jamais utilisés au 14e jour', en: 'Seats never used by day 14' },
    limit: { fr: 'un nombre, sans nom ; ne dit pas pourquoi', en: 'a number, no name; does not say why' },
    action: {
      fr: 'demander au référent une démonstration de deux minutes',
      en: 'ask the local contact for a two-minute demonstration',
    },
  },
  weekly: {
    name: {
      fr: 'Actifs cette semaine, parmi les actifs du mois',
      en: 'Active this week, among those active this month',
    },
    limit: { fr: 'congés et plannings font varier la part', en: 'leave and rotas move this share' },
    action: { fr: 'ancrer un jour fixe, le même chaque semaine', en: 'settle on one fixed day, the same each week' },
  },
  voluntary: {
    name: { fr: 'Entraînements sans rappel', en: 'Practices nobody reminded' },
    limit: {
      fr: 'sans rappel dans les 24 heures d’avant ; l’envie ne se mesure pas',
      en: 'no reminder in the 24 hours before; wanting to is not measured',
    },
    action: { fr: 'demander ce qui donne envie d’y revenir', en: 'ask what makes people come of their own accord' },
  },
  lift: {
    name: { fr: 'Effet des rappels', en: 'What reminders change' },
    limit: {
      fr: 'un rappel sur cinq est retenu au hasard ; effet dans la journée, sur huit semaines, marge à 95 % sans tenir compte de qui revient souvent',
      en: 'one reminder in five is withheld by lot; effect within a day, over eight weeks, 95% margin that ignores who comes often',
    },
    action: {
      fr: 'sans effet net, préférer un moment d’équipe à plus de rappels',
      en: 'without a clear effect, prefer a team moment to more reminders',
    },
  },
  huddle: {
    name: { fr: 'Point d’équipe du mois', en: 'This month’s huddle' },
    limit: { fr: 'ce que vous avez indiqué, rien d’autre', en: 'what you said, nothing else' },
    action: {
      fr: 'dix minutes suffisent ; le script est ici le premier lundi du mois, puis sous « Plus de chiffres »',
      en: 'ten minutes are enough; the script is here on the first Monday of the month, then under “More figures”',
    },
  },
  breach: {
    name: { fr: 'Demandes d’aide sans réponse à temps', en: 'Calls for help not answered in time' },
    limit: {
      fr: 'demandes des personnes comptées, échues cette semaine',
      en: 'calls of those counted, due this week',
    },
    action: { fr: 'désigner un suppléant sur chaque site', en: 'name a deputy on each site' },
  },
  muted: {
    name: {
      fr: 'Rappels coupés cette semaine, parmi ceux qui en ont',
      en: 'Reminders stopped this week, among those who have them',
    },
    limit: { fr: 'couper les rappels n’est pas renoncer', en: 'muting is not giving up' },
    action: { fr: 'demander à l’équipe quel moment lui convient', en: 'ask the team which moment suits' },
  },
} satisfies Readonly<Record<string, FigureWords>>;

/** A figure's key. */
export type FigureName = keyof typeof figures;

/** The other words of a digest. */
export const words = {
  titles: {
    manager: { fr: 'La semaine de votre équipe', en: 'Your team’s week' },
    site: { fr: 'La semaine de votre site', en: 'Your site’s week' },
    programme: { fr: 'La semaine du programme', en: 'The programme’s week' },
    ambassador: { fr: 'La semaine autour de vous', en: 'The week around you' },
  } satisfies Readonly<Record<string, Pair>>,
  blocks: {
    trainers: { fr: 'Formateurs', en: 'Trainers' },
    habits: { fr: 'Habitudes', en: 'Habits' },
    process: { fr: 'Processus', en: 'Process' },
  } satisfies Readonly<Record<string, Pair>>,
  proof: (n: string, period: string, before: string): Pair => ({
    fr: `n ${n.startsWith('<') ? n : `= ${n}`}, ${period} ; avant : ${before}`,
    en: `n ${n.startsWith('<') ? n : `= ${n}`}, ${period}; before: ${before}`,
  }),
  days: (median: number, most: number): Pair => ({
    fr: `médiane ${median === most ? `${median} jours ou plus` : `${median} jour${median > 1 ? 's' : ''}`}`,
    en: `median ${median === most ? `${median} days or more` : `${median} day${median === 1 ? '' : 's'}`}`,
  }),
  tooFew: { fr: 'pas assez de données', en: 'not enough data' },
  lift: (lift: number, margin: number, sent: string, held: string): Pair => ({
    fr: `≈ ${lift > 0 ? '+' : ''}${String(lift).replace('-', '−')} points, à ± ${margin} (${sent} avec rappel, ${held} sans)`,
    en: `≈ ${lift > 0 ? '+' : ''}${String(lift).replace('-', '−')} points, ± ${margin} (${sent} with a reminder, ${held} without)`,
  }),
  huddleDone: (done: boolean): Pair => (done ? { fr: 'tenu', en: 'held' } : { fr: 'pas encore', en: 'not yet' }),
  more: { fr: 'Plus de chiffres', en: 'More figures' },
  moreTitle: { fr: 'Plus de chiffres', en: 'More figures' },
  limit: { fr: 'Limite', en: 'Limit' },
  action: { fr: 'À essayer', en: 'To try' },
  noData: { fr: 'aucune donnée', en: 'no data' },
  median: (median: number): Pair => ({ fr: `médiane ${median} par personne`, en: `median ${median} per person` }),
  partly: (site: string): Pair => ({
    fr: `Vos équipes sont sur plusieurs sites : ce bilan porte sur le groupe ${site ? `de « ${site} »` : 'des autres équipes'}.`,
    en: `Your people are on several sites: this digest is about the group ${site ? `of “${site}”` : 'of the other teams'}.`,
  }),
  before: { fr: 'avant', en: 'before' },
  thisWeek: { fr: 'Cette semaine', en: 'This week' },
  weekBefore: { fr: 'La semaine d’avant', en: 'The week before' },
  empty: {
    few: {
      fr: 'Moins de cinq personnes : vos chiffres sont comptés avec ceux d’autres petites équipes, ou pas encore montrés.',
      en: 'Fewer than five people: your figures are counted with other small teams’, or not shown yet.',
    },
    roster: {
      fr: 'Personne n’est encore sur la liste. Pour commencer : déposez-la ici, en CSV.',
      en: 'Nobody is on the roster yet. To begin: drop it here, as CSV.',
    },
    site: {
      fr: 'Aucun site n’est noté pour vous dans la liste : demandez à votre responsable de programme de l’ajouter à votre ligne.',
      en: 'The roster gives you no site: ask your programme lead to add it to your line.',
    },
    team: {
      fr: 'Personne ne vous a pour manager dans la liste : demandez à votre responsable de programme de vous y nommer.',
      en: 'Nobody on the roster has you as their manager: ask your programme lead to name you there.',
    },
    ally: {
      fr: 'Aucun manager n’est noté pour vous dans la liste, donc aucune équipe autour de vous : demandez à votre responsable de programme de l’ajouter à votre ligne.',
      en: 'The roster gives you no manager, hence no team around you: ask your programme lead to add them to your line.',
    },
  } satisfies Readonly<Record<Empty, Pair>>,
  rules: {
    fr: '« n » : des personnes, ou des entraînements quand la ligne parle d’eux. « Avant » : la semaine précédente (les quatre semaines d’avant pour le niveau, le mois d’avant pour le point d’équipe). Aucun nom, aucun score : des groupes d’au moins cinq personnes, des taux arrondis à 5 %. Les arrivées et départs de moins de cinq personnes sont comptés ensemble plus tard.',
    en: '“n”: people, or practices where the line is about those. “Before”: the week before (the four weeks before for the level, the month before for the huddle). No name, no score: groups of five people or more, rates rounded to 5%. Joins and leaves of fewer than five people are counted together later.',
  },
  chartLimit: {
    fr: 'parts arrondies à 5 %, leur somme peut différer de 100 ; dans un petit groupe, un écart d’une semaine à l’autre peut être le hasard',
    en: 'shares rounded to 5%, which may not add up to 100; in a small group a change from one week to the next may be chance',
  },
  chart: { fr: 'Part des personnes par nombre d’entraînements (%)', en: 'Share of people by number of practices (%)' },
  group: { fr: 'Groupe', en: 'Group' },
  others: { fr: 'Autres équipes', en: 'Other teams' },
  huddleTitle: { fr: 'Le point de dix minutes du mois', en: 'This month’s ten-minute huddle' },
  huddle: (skill: string): Pair => ({
    fr: `1. Deux minutes : vous racontez votre propre entraînement, ce qui vous a résisté. 2. Six minutes, par deux : une phrase d’un client en colère, une réponse, sur « ${skill} ». 3. Deux minutes : « Quelle phrase garderez-vous cette semaine ? » Personne n’est obligé de parler ; aucun chiffre individuel.`,
    en: `1. Two minutes: tell your own practice, and what resisted you. 2. Six minutes, in pairs: one line of an angry customer, one reply, on “${skill}”. 3. Two minutes: “Which sentence will you keep this week?” Nobody has to speak; no individual figure.`,
  }),
  tryout: { fr: 'L’essayer en trois minutes', en: 'Try it in three minutes' },
  inChannel: { fr: 'Le tenir dans le canal', en: 'Hold it in the channel' },
  held: { fr: 'Point tenu', en: 'Huddle held' },
  heldText: { fr: 'C’est noté, merci.', en: 'Noted, thank you.' },
  notYours: { fr: 'Ce bilan n’est pas, ou plus, le vôtre.', en: 'This digest is not, or no longer, yours.' },
  stop: { fr: 'Ne plus recevoir', en: 'Unsubscribe' },
  stopped: (title: string | undefined): Pair => ({
    fr: `Vous ne recevrez plus ${title ? `« ${title} »` : 'ce bilan'}. Tapez « bilan » pour le reprendre.`,
    en: `You will no longer get ${title ? `“${title}”` : 'this digest'}. Type “digest” to take it up again.`,
  }),
  isStopped: (title: string): Pair => ({
    fr: `« ${title} » est arrêté, à votre demande.`,
    en: `“${title}” is stopped, as you asked.`,
  }),
  resume: { fr: 'Le reprendre', en: 'Take it up again' },
  whose: {
    fr: 'Le bilan de la semaine va aux managers, aux responsables de site et de programme et aux ambassadeurs : des chiffres d’équipe, sans nom. Pour vous, il y a votre progression, que personne d’autre ne voit.',
    en: 'The weekly digest goes to managers, site and programme leads and ambassadors: team figures, no names. For you there is your progress, which nobody else sees.',
  },
  progress: { fr: 'Ma progression', en: 'My progress' },
  resumed: {
    fr: 'Le bilan reprend lundi à 9 h. Voici le dernier.',
    en: 'The digest is back on Monday at 9. Here is the last one.',
  },
} satisfies Words | Readonly<Record<string, unknown>>;
