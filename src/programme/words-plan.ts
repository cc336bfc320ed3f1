import type { Language, Pair } from '../kernel/words.ts';
import { type Principle, principleNames } from './method.ts';
import type { Doubt } from './rules.ts';
import type { Block } from './rules-waves.ts';

const range = ({ least, most }: { readonly least: number; readonly most: number }, language: Language): string =>
  language === 'fr' ? `${least} à ${most}` : `${least} to ${most}`;

const red: Readonly<Record<Principle, (n: number, most: number) => Pair>> = {
  start_small: (n, most) => ({
    fr: `cette vague prend ${n} % des apprenants ; ${most} % au plus. Remède : faites-en deux.`,
    en: `this wave takes ${n}% of the learners; ${most}% at most. Remedy: make two of it.`,
  }),
  show_proof: (n, most) => ({
    fr: `${n < 0 ? 'aucun chiffre ne montre encore cinq personnes qui s’entraînent' : `les derniers chiffres ont ${n} jours ; ${most} au plus`}. Remède : lisez et partagez le bilan du lundi.`,
    en: `${n < 0 ? 'no figures show five people practising yet' : `the last figures are ${n} days old; ${most} at most`}. Remedy: read and share Monday’s digest.`,
  }),
  trainers_act: (_, most) => ({
    fr: `aucun formateur n’a agi depuis ${most} jours. Remède : une situation signée, un point tranché, une réponse à un collègue.`,
    en: `no trainer has acted for ${most} days. Remedy: a scenario signed, a point ruled on, a colleague answered.`,
  }),
};

/** What is outside the method, in words. */
export function doubtWords(doubt: Doubt, language: Language): string {
  if (doubt.what === 'light')
    return `🔴 ${principleNames[doubt.principle][language]}${language === 'fr' ? '\u00a0: ' : ': '}${red[doubt.principle](doubt.n, doubt.most)[language]}`;
  if (doubt.what === 'unasked') return planWords.unasked[language];
  const { what, n } = doubt;
  const bounds = range(doubt.range, language);
  const said: Readonly<Record<typeof what, Pair>> = {
    diagnosis_days: {
      fr: `Le diagnostic dure ${n} jours ; la méthode en compte ${bounds}.`,
      en: `The diagnosis lasts ${n} days; the method has ${bounds}.`,
    },
    pilot_days: {
      fr: `Le pilote dure ${n} jours ; la méthode en compte ${bounds}.`,
      en: `The pilot lasts ${n} days; the method has ${bounds}.`,
    },
    wave_days: {
      fr: `Les vagues durent ${n} jours en tout ; la méthode en compte ${bounds}.`,
      en: `The waves last ${n} days in all; the method has ${bounds}.`,
    },
    learners: {
      fr: `Le pilote réunit ${n} apprenants ; la méthode en compte ${bounds}.`,
      en: `The pilot has ${n} learners; the method has ${bounds}.`,
    },
    ambassadors: {
      fr: `Il y a ${n} ambassadeurs ; la méthode en compte ${bounds}.`,
      en: `There are ${n} ambassadors; the method has ${bounds}.`,
    },
  };
  return said[what][language];
}

const siteName = (site: string, language: Language): string => site || (language === 'fr' ? 'sans site' : 'no site');

/** Sites where nobody leads, with the remedy. */
export const siteLeadMissing = (sites: readonly string[]): Pair => ({
  fr: planWords.siteLead(sites.map((site) => siteName(site, 'fr')).join(', ')).fr,
  en: planWords.siteLead(sites.map((site) => siteName(site, 'en')).join(', ')).en,
});

/** What keeps a wave shut, with its remedy. */
export function blockWords(block: Block, language: Language): string {
  switch (block.what) {
    case 'single':
      return planWords.single[language];
    case 'retro':
      return planWords.retroFirst[language];
    case 'keeps':
      return planWords.keepsFirst(block.keep)[language];
    case 'order':
      return planWords.order(block.day)[language];
    case 'early':
      return planWords.early(block.day)[language];
    case 'trainers':
      return planWords.trainers(block.ready, block.needed)[language];
    case 'site_lead':
      return siteLeadMissing(block.sites)[language];
  }
}

/** Words of the pilot and the waves, both languages side by side. */
export const planWords = {
  single: {
    fr: 'Ne déployez jamais d’un seul coup : chaque vague enrichit la suivante et permet d’ajuster les situations, le soutien et la communication. Remède : prévoyez au moins deux vagues, les équipes les plus prêtes d’abord.',
    en: 'Never roll out all at once: each wave enriches the next, and lets you adjust situations, support and communication. Remedy: plan two waves at least, the readiest teams first.',
  },
  retroFirst: {
    fr: 'Le bilan de la vague précédente manque. Remède : « Bilan de la vague », trois listes, une décision dans chacune ou « aucune ».',
    en: 'The former wave’s review is missing. Remedy: “Review of the wave”, three lists, one decision in each or “none”.',
  },
  order: (day: string): Pair => ({
    fr: `La vague du ${day} passe d’abord. Remède : ouvrez-la, ou changez ses dates.`,
    en: `The wave of ${day} comes first. Remedy: open it, or change its dates.`,
  }),
  early: (day: string): Pair => ({
    fr: `Elle est prévue pour le ${day}. Remède : attendez ce jour, ou changez ses dates.`,
    en: `It is planned for ${day}. Remedy: wait for that day, or change its dates.`,
  }),
  trainers: (ready: number, needed: number): Pair => ({
    fr: `Il faut ${needed} formateur${needed > 1 ? 's' : ''} ou ambassadeur${needed > 1 ? 's' : ''} prêt${needed > 1 ? 's' : ''} ; il y en a ${ready}. Remède : chacun suit « formation IA », puis un formateur agit une fois (une situation signée, un point tranché, une réponse) et un ambassadeur termine ses trois modules ; ou faites une vague plus petite.`,
    en: `It takes ${needed} ready trainer${needed > 1 ? 's' : ''} or ambassador${needed > 1 ? 's' : ''}; there ${ready === 1 ? 'is' : 'are'} ${ready}. Remedy: each follows “AI basics”, then a trainer acts once (a scenario signed, a point ruled on, an answer) and an ambassador finishes the three modules; or make the wave smaller.`,
  }),
  siteLead: (sites: string): Pair => ({
    fr: `Il manque un responsable de site, ou son relais s’il est absent : ${sites}. Remède : nommez-en un dans la liste du personnel, ou un relais dans « Jalons ».`,
    en: `A site lead is missing, or somebody who covers for one who is away: ${sites}. Remedy: name one in the roster, or a cover in “Milestones”.`,
  }),
  keepsFirst: (keep: Pair): Pair => ({
    fr: `Cette vague ne dit pas comment elle garde ce qu’il ne faut pas casser : ${keep.fr}. Remède : « Modifier », dernière ligne.`,
    en: `This wave does not say how it keeps what must not be broken: ${keep.en}. Remedy: “Change”, last line.`,
  }),
  keepsPinned: (keep: Pair): Pair => ({
    fr: `📌 À ne pas casser : ${keep.fr}`,
    en: `📌 Not to be broken: ${keep.en}`,
  }),
  keepsField: (keep: Pair): Pair => ({
    fr: `À ne pas casser : ${keep.fr}. Comment cette vague les garde`,
    en: `Not to be broken: ${keep.en}. How this wave keeps them`,
  }),
  unasked: {
    fr: 'Personne n’a encore été écouté : cette vague ne sait pas ce qu’il ne faut pas casser. Remède : « écoute », deux semaines, une minute par personne.',
    en: 'Nobody was asked yet: this wave does not know what must not be broken. Remedy: “listening”, two weeks, one minute each.',
  },
  keepsShort: {
    fr: 'Dites en quelques mots comment cette vague garde ce qu’il ne faut pas casser.',
    en: 'Say in a few words how this wave keeps what must not be broken.',
  },
  keepsLine: { fr: 'Garde', en: 'Keeps' },
  pilotTitle: { fr: 'Le pilote', en: 'The pilot' },
  pilotNone: {
    fr: 'Rien n’est préparé. Un pilote : 30 à 50 apprenants volontaires, une seule situation, quatre à six semaines.',
    en: 'Nothing is prepared. A pilot: 30 to 50 willing learners, one situation only, four to six weeks.',
  },
  prepare: { fr: 'Préparer le pilote', en: 'Prepare the pilot' },
  change: { fr: 'Modifier', en: 'Change' },
  start: { fr: 'Lancer le pilote', en: 'Start the pilot' },
  started: (learners: number): Pair => ({
    fr: `Le pilote est lancé : ${learners} apprenants reçoivent une invitation à leurs heures de travail.`,
    en: `The pilot has started: ${learners} learners get an invitation in their working hours.`,
  }),
  teams: { fr: 'Équipes', en: 'Teams' },
  learners: { fr: 'Apprenants', en: 'Learners' },
  scenario: { fr: 'Situation', en: 'Situation' },
  from: { fr: 'Du', en: 'From' },
  to: { fr: 'Au', en: 'To' },
  status: { fr: 'État', en: 'Status' },
  days: (from: string, to: string, days: number): Pair => ({
    fr: `du ${from} au ${to}, ${days} jours`,
    en: `${from} to ${to}, ${days} days`,
  }),
  count: (n: number): Pair => ({ fr: `${n} apprenant${n > 1 ? 's' : ''}`, en: `${n} learner${n === 1 ? '' : 's'}` }),
  part: (n: number, percent: number): Pair => ({
    fr: `${n} apprenant${n > 1 ? 's' : ''}, ${percent} % de tous`,
    en: `${n} learner${n === 1 ? '' : 's'}, ${percent}% of all`,
  }),
  stages: {
    invited: { fr: 'invités', en: 'invited' },
    opened: { fr: 'ont ouvert', en: 'opened' },
    started: { fr: 'ont commencé', en: 'started' },
    finished: { fr: 'ont terminé', en: 'finished' },
    back: { fr: 'sont revenus sous 7 jours', en: 'came back within 7 days' },
    shared: { fr: 'ont partagé un débrief', en: 'shared a debrief' },
  },
  asOf: (day: string): Pair => ({
    fr: `Adoption au ${day}, par pas de cinq personnes :`,
    en: `Adoption as of ${day}, by steps of five people:`,
  }),
  planned: { fr: 'prévue', en: 'planned' },
  open: { fr: 'ouverte', en: 'open' },
  reviewed: { fr: 'ouverte, bilan fait', en: 'open, reviewed' },
  waveTitle: (n: number): Pair => ({ fr: `Vague ${n}`, en: `Wave ${n}` }),
  wavesTitle: { fr: 'Les vagues', en: 'Waves' },
  wavesNone: { fr: 'Aucune vague n’est prévue.', en: 'No wave is planned.' },
  left: (n: number): Pair => ({
    fr: `${n} apprenant${n > 1 ? 's' : ''} dans aucune vague ni dans le pilote.`,
    en: `${n} learner${n === 1 ? '' : 's'} in no wave and not in the pilot.`,
  }),
  allGreen: { fr: 'Les trois voyants sont au vert.', en: 'All three lights are green.' },
  propose: { fr: 'Proposer un plan', en: 'Propose a plan' },
  proposed: {
    fr: 'Un plan de dix semaines, à ajuster : les équipes où se trouvent des ambassadeurs d’abord.',
    en: 'A plan of ten weeks, to be adjusted: teams with ambassadors first.',
  },
  nothingLeft: {
    fr: 'Toutes les équipes sont déjà dans une vague ou dans le pilote.',
    en: 'Every team is already in a wave or in the pilot.',
  },
  add: { fr: 'Ajouter une vague', en: 'Add a wave' },
  drop: { fr: 'Retirer la vague', en: 'Drop the wave' },
  dropped: { fr: 'La vague est retirée.', en: 'The wave is dropped.' },
  openNext: (n: number): Pair => ({ fr: `Ouvrir la vague ${n}`, en: `Open wave ${n}` }),
  opened: (n: number, learners: number): Pair => ({
    fr: `La vague ${n} est ouverte : ${learners} apprenants reçoivent une invitation à leurs heures de travail.`,
    en: `Wave ${n} is open: ${learners} learners get an invitation in their working hours.`,
  }),
  retro: { fr: 'Bilan de la vague', en: 'Review of the wave' },
  retroIntro: {
    fr: 'Pour chaque liste : ce que vous décidez de changer, sans nommer personne, ou « aucune ».',
    en: 'For each list: what you decide to change, naming nobody, or “none”.',
  },
  retroScenarios: { fr: 'Situations', en: 'Situations' },
  retroSupport: { fr: 'Soutien', en: 'Support' },
  retroCommunication: { fr: 'Communication', en: 'Communication' },
  retroKept: { fr: 'Le bilan est gardé.', en: 'The review is kept.' },
  retroEmpty: {
    fr: 'Chaque liste veut au moins une décision, ou « aucune ».',
    en: 'Each list needs one decision at least, or “none”.',
  },
  noTeam: (site: string, team: string, language: Language): string =>
    [site, team || (language === 'fr' ? 'sans équipe' : 'no team')].filter(Boolean).join(' · '),
  blocked: (n: number): Pair => ({
    fr: n > 1 ? 'La vague reste fermée, pour ces raisons :' : 'La vague reste fermée :',
    en: n > 1 ? 'The wave stays shut, for these reasons:' : 'The wave stays shut:',
  }),
} as const;
