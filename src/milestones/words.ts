import type { Pair } from '../kernel/words.ts';

/** Words of milestones and site leads, both languages side by side. */
export const words = {
  title: { fr: 'Jalons', en: 'Milestones' },
  none: {
    fr: 'Aucun jalon pour l’instant. Un jalon, c’est quelque chose à atteindre, un jour, une personne.',
    en: 'No milestone yet. A milestone is something to reach, a day, and a person.',
  },
  what: { fr: 'Jalon', en: 'Milestone' },
  owner: { fr: 'Qui', en: 'Who' },
  due: { fr: 'Pour le', en: 'By' },
  state: { fr: 'État', en: 'State' },
  reached: (day: string): Pair => ({ fr: `atteint le ${day}`, en: `reached on ${day}` }),
  toCome: { fr: 'à venir', en: 'to come' },
  late: (days: number): Pair => ({
    fr: `en retard de ${days} jour${days > 1 ? 's' : ''}`,
    en: `${days} day${days === 1 ? '' : 's'} late`,
  }),
  nobody: { fr: 'personne : à vous d’en choisir une', en: 'nobody: yours to choose' },
  leftHouse: (name: string): Pair => ({ fr: `${name} (n’est plus là)`, en: `${name} (no longer here)` }),
  noName: { fr: 'sans nom', en: 'no name' },
  sites: { fr: 'Responsables de site', en: 'Site leads' },
  site: { fr: 'Site', en: 'Site' },
  lead: { fr: 'Responsable', en: 'Lead' },
  deputy: { fr: 'Relais', en: 'Cover' },
  noLead: {
    fr: 'personne : ni pilote ni vague ne démarre ici',
    en: 'nobody: no pilot and no wave starts here',
  },
  noDeputy: { fr: 'aucun', en: 'none' },
  noSite: { fr: 'sans site', en: 'no site' },
  add: { fr: 'Ajouter un jalon', en: 'Add a milestone' },
  change: { fr: 'Modifier un jalon', en: 'Change a milestone' },
  drop: { fr: 'Retirer un jalon', en: 'Drop a milestone' },
  doneOne: { fr: 'Marquer comme atteint', en: 'Mark as reached' },
  nameDeputy: { fr: 'Nommer un relais', en: 'Name a cover' },
  formIntro: {
    fr: 'Un résultat plutôt qu’une tâche. Inutile de nommer qui que ce soit : la personne se choisit en dessous.',
    en: 'A result rather than a task. No need to name anyone: the person is chosen below.',
  },
  whatField: { fr: 'Ce qui est atteint', en: 'What is reached' },
  save: { fr: 'Enregistrer', en: 'Save' },
  kept: (day: string): Pair => ({
    fr: `C’est noté, pour le ${day}. Rien n’est envoyé d’ici là ; si ce jour passe, la personne reçoit un message, un seul, puis c’est à vous.`,
    en: `Noted, by ${day}. Nothing is sent until then; if that day passes, the person gets one message, then it is yours.`,
  }),
  dropped: { fr: 'Le jalon est retiré.', en: 'The milestone is dropped.' },
  done: { fr: 'C’est noté : atteint.', en: 'Noted: reached.' },
  doneButton: { fr: 'C’est fait', en: 'It is done' },
  boardButton: { fr: 'Les jalons', en: 'Milestones' },
  deputyIntro: (name: string): Pair => ({
    fr: `Qui prend le relais de ${name}, pour l’aide comme pour les jalons, pendant ses absences. Sans choix : personne.`,
    en: `Who covers for ${name}, in help and in milestones alike, while they are away. No choice: nobody.`,
  }),
  deputyKept: {
    fr: 'C’est noté, et cela vaut à chaque absence annoncée. La personne l’apprend par un message, à ses heures de travail.',
    en: 'Noted, for every absence that is announced. The person is told by a message, in their working hours.',
  },
  deputyNone: { fr: 'C’est noté : plus de relais.', en: 'Noted: no cover any more.' },
  lateTitle: { fr: 'Un jalon est passé', en: 'A milestone has passed' },
  lateOwner: (what: string, day: string): Pair => ({
    fr: `« ${what} » était prévu pour le ${day}. Si c’est fait, dites-le ici ; sinon, voyez ensemble une nouvelle date. Vous ne recevrez pas d’autre rappel.`,
    en: `“${what}” was meant for ${day}. If it is done, say so here; if not, agree on another day. You will get no other reminder.`,
  }),
  lateCover: (what: string, day: string, name: string): Pair => ({
    fr: `« ${what} » était prévu pour le ${day}. ${name} est absent·e et vous a pour relais. Si c’est fait, dites-le ici ; sinon, voyez ensemble une nouvelle date.`,
    en: `“${what}” was meant for ${day}. ${name} is away and you cover for them. If it is done, say so here; if not, agree on another day.`,
  }),
  lateLead: (what: string, day: string, name: string | null): Pair => ({
    fr: `« ${what} » était prévu pour le ${day}${name ? `, avec ${name}` : ', et personne ne s’en occupe'}. Remède : une autre date, une autre personne, ou un coup de main.`,
    en: `“${what}” was meant for ${day}${name ? `, with ${name}` : ', and nobody sees to it'}. Remedy: another day, another person, or a hand.`,
  }),
  stale: {
    fr: 'Ce jalon n’est plus là, ou il est déjà atteint. Écrivez « jalons » pour voir où ils en sont.',
    en: 'This milestone is gone, or already reached. Type “milestones” to see where they stand.',
  },
  notYours: {
    fr: 'Ce jalon est suivi par quelqu’un d’autre ; la ou le responsable de programme peut vous le confier.',
    en: 'Somebody else sees to this milestone; the programme lead can hand it to you.',
  },
  badWhat: {
    fr: 'Dites ce qui est atteint, en quelques mots.',
    en: 'Say what is reached, in a few words.',
  },
  badDue: {
    fr: 'Choisissez un jour qui existe, aujourd’hui ou plus tard, dans les deux ans.',
    en: 'Choose a day that exists, today or later, within two years.',
  },
  badOwner: { fr: 'Choisissez une personne de la liste.', en: 'Choose a person of the list.' },
  tooMany: {
    fr: 'Trente jalons attendent déjà. Retirez ceux qui ne comptent plus.',
    en: 'Thirty milestones are already waiting. Drop those that no longer matter.',
  },
} satisfies Record<string, Pair | ((...args: never[]) => Pair)>;
