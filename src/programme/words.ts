import type { Pair } from '../kernel/words.ts';
import type { Step, Who } from './next.ts';

/** What comes next, step by step. */
export const steps: Readonly<Record<Step, Pair>> = {
  begin: {
    fr: 'Commencez par un diagnostic de deux à quatre semaines : à qui cela servirait, ce qui gêne, ce qu’il ne faut pas casser.',
    en: 'Begin with a diagnosis of two to four weeks: whom it would serve, what hurts, what must not be broken.',
  },
  listen: {
    fr: 'Écoutez les équipes : ce qui leur pèse, ce qu’elles apprécient déjà, les situations où elles voudraient s’exercer. Personne n’est inscrit pendant ce temps.',
    en: 'Listen to the teams: what weighs on them, what they already value, the situations they would like to practise. Nobody is enrolled meanwhile.',
  },
  gates: {
    fr: 'Renseignez la date d’information du CSE et la référence de l’analyse d’impact : écrivez « préalables ».',
    en: 'Enter the day the works council was informed and the reference of the impact assessment: type “gates”.',
  },
  to_pilot: { fr: 'Passez au pilote.', en: 'Move on to the pilot.' },
  plan_pilot: {
    fr: 'Préparez le pilote : 30 à 50 apprenants, une seule situation, quatre à six semaines.',
    en: 'Prepare the pilot: 30 to 50 learners, one situation only, four to six weeks.',
  },
  start_pilot: {
    fr: 'Lancez le pilote : les équipes choisies reçoivent une invitation.',
    en: 'Start the pilot: the chosen teams get an invitation.',
  },
  run_pilot: {
    fr: 'Accompagnez les premiers essais et gardez une trace de ce qui aide et de ce qui gêne.',
    en: 'Support the first tries, and write down what helps and what hinders.',
  },
  to_communication: {
    fr: 'Le pilote a duré assez longtemps : passez à la communication et montrez ce qu’il a donné.',
    en: 'The pilot has lasted long enough: move on to communication and show what came of it.',
  },
  plan_waves: {
    fr: 'Préparez au moins deux vagues, sur huit à douze semaines.',
    en: 'Prepare two waves at least, over eight to twelve weeks.',
  },
  share: {
    fr: 'Partagez les résultats du pilote et les témoignages de celles et ceux qui le veulent.',
    en: 'Share what the pilot showed, and the words of those who wish to.',
  },
  to_waves: { fr: 'Passez aux vagues.', en: 'Move on to the waves.' },
  unblock: {
    fr: 'Quelque chose retient la vague suivante : ouvrez « Les vagues » pour voir quoi et comment le lever.',
    en: 'Something holds the next wave back: open “Waves” to see what, and how to lift it.',
  },
  open_wave: { fr: 'Ouvrez la vague suivante.', en: 'Open the next wave.' },
  run_waves: {
    fr: 'Une vague est en cours : soutien de proximité, puis son bilan en trois listes.',
    en: 'A wave is under way: support close by, then its review in three lists.',
  },
  to_anchoring: {
    fr: 'Toutes les vagues sont passées : passez à l’ancrage, les rappels s’espacent.',
    en: 'Every wave is over: move on to anchoring, reminders space out.',
  },
  anchor: {
    fr: 'Regardez l’usage chaque trimestre, créez des situations, formez de nouveaux ambassadeurs. Les nouveaux venus sont accueillis d’eux-mêmes.',
    en: 'Look at how it is used each quarter, create situations, train new ambassadors. Newcomers are welcomed by themselves.',
  },
};

/** Who does it. */
export const whos: Readonly<Record<Who, Pair>> = {
  lead: { fr: 'la ou le responsable de programme', en: 'the programme lead' },
  lead_trainers: {
    fr: 'la ou le responsable de programme, avec les formateurs et les managers',
    en: 'the programme lead, with trainers and managers',
  },
  dpo: {
    fr: 'le délégué à la protection des données, avec les ressources humaines',
    en: 'the data protection officer, with human resources',
  },
  ambassadors: { fr: 'les ambassadeurs', en: 'the ambassadors' },
  site_leads: { fr: 'les responsables de site et les ambassadeurs', en: 'the site leads and ambassadors' },
};

/** Words of the method's cards, both languages side by side. */
export const words = {
  title: { fr: 'La conduite du changement', en: 'Leading the change' },
  where: { fr: 'Où en sommes-nous', en: 'Where we are' },
  next: { fr: 'Ensuite', en: 'What next' },
  who: { fr: 'Qui', en: 'Who' },
  notBegun: { fr: 'Le programme n’a pas commencé.', en: 'The programme has not begun.' },
  phaseNow: (n: number, name: string, since: string, days: number): Pair => ({
    fr: `Phase ${n} sur 5, « ${name} », depuis le ${since} (${days} jour${days > 1 ? 's' : ''})`,
    en: `Phase ${n} of 5, “${name}”, since ${since} (${days} day${days === 1 ? '' : 's'})`,
  }),
  due: (day: string): Pair => ({ fr: `, fin prévue le ${day}`, en: `, meant to end on ${day}` }),
  moveTo: (name: string): Pair => ({ fr: `Passer à : ${name}`, en: `Move on to: ${name}` }),
  beginNow: { fr: 'Commencer le diagnostic', en: 'Begin the diagnosis' },
  pilotButton: { fr: 'Le pilote', en: 'The pilot' },
  wavesButton: { fr: 'Les vagues', en: 'Waves' },
  resultsButton: { fr: 'Vos propres chiffres', en: 'Your own figures' },
  listeningButton: { fr: 'À l’écoute', en: 'Listening' },
  calendarButton: { fr: 'Communication', en: 'Communication' },
  milestonesButton: { fr: 'Jalons', en: 'Milestones' },
  aboutButton: { fr: 'La méthode', en: 'The method' },
  settingsButton: { fr: 'Réglages', en: 'Settings' },
  backButton: { fr: 'Où en sommes-nous ?', en: 'Where are we?' },
  moved: (name: string): Pair => ({ fr: `C’est noté : ${name}.`, en: `Noted: ${name}.` }),
  untilField: { fr: 'Fin prévue', en: 'Meant to end on' },
  beginIntro: {
    fr: 'Deux à quatre semaines pour écouter. Personne n’est inscrit pendant le diagnostic.',
    en: 'Two to four weeks to listen. Nobody is enrolled during the diagnosis.',
  },
  save: { fr: 'Enregistrer', en: 'Save' },
  kept: { fr: 'C’est enregistré.', en: 'Saved.' },
  outside: { fr: 'C’est en dehors de la méthode', en: 'This is outside the method' },
  outsideText: {
    fr: 'Vous pouvez continuer en écrivant pourquoi ; la raison est gardée au journal d’audit.',
    en: 'You may go on by writing why; the reason is kept in the audit log.',
  },
  whyButton: { fr: 'Continuer, avec une raison', en: 'Go on, with a reason' },
  reasonTitle: { fr: 'La raison', en: 'The reason' },
  reasonField: { fr: 'Pourquoi, sans nommer personne', en: 'Why, without naming anyone' },
  aboutTitle: { fr: 'La méthode en une page', en: 'The method on one page' },
  aboutPrinciples: { fr: 'Trois principes', en: 'Three principles' },
  aboutRoles: { fr: 'Le formateur devient', en: 'A trainer becomes' },
  aboutPitfalls: {
    fr: 'Quatre pièges, et ce qui les empêche ici',
    en: 'Four pitfalls, and what stands against them here',
  },
  aboutClaims: { fr: 'Chiffres qu’on vous citera', en: 'Figures you will be quoted' },
  objectionsTitle: { fr: 'Ce que l’on vous dira', en: 'What you will be told' },
  settingsTitle: { fr: 'Réglages', en: 'Settings' },
  perTrainer: { fr: 'Apprenants pour un formateur prêt', en: 'Learners for one ready trainer' },
  share: { fr: 'Part la plus grande d’une vague', en: 'Largest part of one wave' },
  percent: (n: number): Pair => ({ fr: `${n} %`, en: `${n}%` }),
} satisfies Record<string, Pair | ((...args: never[]) => Pair)>;
