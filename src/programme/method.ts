import type { Pair } from '../kernel/words.ts';

/** From the least to the most, both included. */
export type Range = { readonly least: number; readonly most: number };

/** The five phases, in order. */
export const phases = ['diagnosis', 'pilot', 'communication', 'waves', 'anchoring'] as const;

/** One of the phases. */
export type Phase = (typeof phases)[number];

/** The method's numbers, as published; days, people, percent, hours. */
export const method = {
  diagnosis: { days: { least: 14, most: 28 } },
  pilot: {
    days: { least: 28, most: 42 },
    ambassadors: { least: 5, most: 10 },
    learners: { least: 30, most: 50 },
    scenarios: 1,
  },
  /** `share`: the largest part of the people one wave takes, unless the workspace sets another. */
  waves: { least: 2, days: { least: 56, most: 84 }, share: 40 },
  /** Learners for one ready trainer, unless the workspace sets another. */
  learnersPerTrainer: 15,
  supportHours: 12,
} as const satisfies Readonly<Record<string, unknown>>;

/** What a phase is called and how long it lasts. */
export const phaseNames: Readonly<Record<Phase, { readonly name: Pair; readonly lasts: Pair }>> = {
  diagnosis: {
    name: { fr: 'Le diagnostic', en: 'Diagnosis' },
    lasts: { fr: 'deux à quatre semaines', en: 'two to four weeks' },
  },
  pilot: {
    name: { fr: 'Le pilote avec les ambassadeurs', en: 'The pilot with ambassadors' },
    lasts: { fr: 'quatre à six semaines', en: 'four to six weeks' },
  },
  communication: {
    name: { fr: 'La communication interne', en: 'Internal communication' },
    lasts: { fr: 'continue', en: 'continuous' },
  },
  waves: {
    name: { fr: 'Le déploiement par vagues', en: 'Rolling out in waves' },
    lasts: { fr: 'huit à douze semaines', en: 'eight to twelve weeks' },
  },
  anchoring: {
    name: { fr: 'L’ancrage et l’amélioration continue', en: 'Anchoring and continuous improvement' },
    lasts: { fr: 'permanent', en: 'permanent' },
  },
};

/** Who resists, what they say, and what is true. */
export const resistances: readonly { readonly id: string; readonly says: Pair; readonly answer: Pair }[] = [
  {
    id: 'trainers',
    says: { fr: '« L’IA va me remplacer »', en: '“AI will replace me”' },
    answer: {
      fr: 'La crainte est légitime : le métier change. L’outil fait répéter cinquante fois la même situation ; il ne conçoit pas, n’observe pas, ne débriefe pas. Ce temps vous revient pour cela : écrire les situations, trancher les points contestés, accompagner chacun.',
      en: 'The fear is legitimate: the trade does change. The tool has people repeat the same situation fifty times; it does not design, observe or debrief. That time is yours for it: writing situations, ruling on contested points, coaching people one by one.',
    },
  },
  {
    id: 'managers',
    says: { fr: '« C’est encore un gadget »', en: '“One more gadget”' },
    answer: {
      fr: 'Ce scepticisme vient de l’expérience. Demandez des preuves : chaque lundi, des chiffres d’équipe avec leur effectif, leur période et leur limite, jamais un nom. Et essayez vous-même : trois minutes.',
      en: 'That scepticism comes from experience. Ask for proof: each Monday, team figures with their number of people, period and limit, never a name. And try it yourself: three minutes.',
    },
  },
  {
    id: 'learners',
    says: { fr: '« Parler à un robot, c’est ridicule »', en: '“Talking to a robot is ridiculous”' },
    answer: {
      fr: 'Qui le dit n’a souvent pas encore essayé. La première fois ne laisse aucune note, se joue en privé, et s’arrête d’un mot.',
      en: 'Those who say so have often not tried yet. The first time leaves no grade, is played in private, and ends with one word.',
    },
  },
  {
    id: 'institution',
    says: { fr: '« Notre OPCO ne finance pas ça »', en: '“Our funding body does not pay for that”' },
    answer: {
      fr: 'Une formation qui s’appuie sur un simulateur peut relever des mêmes dispositifs qu’une autre, si l’organisme est certifié Qualiopi et que les preuves pédagogiques sont tenues. Rien n’est acquis d’avance : posez la question à votre OPCO avec le programme en main.',
      en: 'Training that uses a simulator may come under the same schemes as any other, if the provider is Qualiopi-certified and keeps its teaching evidence. Nothing is granted in advance: ask your funding body with the programme in hand.',
    },
  },
];

/** What a trainer becomes. */
export const trainerRoles: readonly Pair[] = [
  { fr: 'concepteur de scénarios', en: 'designer of scenarios' },
  { fr: 'observateur et analyste', en: 'observer and analyst' },
  { fr: 'coach et débriefeur', en: 'coach and debriefer' },
];

/** What goes wrong elsewhere, and what stands against it here. */
export const pitfalls: readonly { readonly id: string; readonly name: Pair; readonly guard: Pair }[] = [
  {
    id: 'untrained_trainers',
    name: { fr: 'déployer sans former les formateurs', en: 'rolling out without training trainers' },
    guard: {
      fr: `aucune vague ne s’ouvre sans un formateur prêt pour ${method.learnersPerTrainer} apprenants`,
      en: `no wave opens without a ready trainer for every ${method.learnersPerTrainer} learners`,
    },
  },
  {
    id: 'promised_revolution',
    name: { fr: 'promettre la révolution', en: 'promising a revolution' },
    guard: {
      fr: 'les mots qui promettent trop sont arrêtés avant publication',
      en: 'words that promise too much are stopped before they are published',
    },
  },
  {
    id: 'neglected_support',
    name: { fr: 'négliger le soutien de proximité', en: 'neglecting support close by' },
    guard: {
      fr: `une personne répond sous ${method.supportHours} heures ; au-delà, cela se voit`,
      en: `a person answers within ${method.supportHours} hours; later than that, it shows`,
    },
  },
  {
    id: 'forgotten_ethics',
    name: { fr: 'oublier la dimension éthique', en: 'forgetting ethics' },
    guard: {
      fr: 'rien ne démarre sans CSE ni analyse d’impact, et nul ne peut lire l’exercice d’un autre',
      en: 'nothing starts without works council and impact assessment, and nobody can read another’s practice',
    },
  },
];

/** The three principles; each has a light. */
export const principles = ['start_small', 'show_proof', 'trainers_act'] as const;

/** One of the principles. */
export type Principle = (typeof principles)[number];

/** What each is called. */
export const principleNames: Readonly<Record<Principle, Pair>> = {
  start_small: { fr: 'Commencer petit', en: 'Start small' },
  show_proof: { fr: 'Montrer des preuves', en: 'Show proof' },
  trainers_act: { fr: 'Des formateurs acteurs, pas spectateurs', en: 'Trainers as actors, not spectators' },
};
