import type { Pair } from '../kernel/words.ts';
import type { Case, Entry } from './rules.ts';

/** What is entered, with what to put there. */
export const entryWords: Readonly<Record<Entry, { readonly name: Pair; readonly hint: Pair }>> = {
  seats: {
    name: { fr: 'Apprenants', en: 'Learners' },
    hint: { fr: 'Ceux qui ont un accès.', en: 'Those with a seat.' },
  },
  minutes: {
    name: { fr: 'Minutes d’entraînement par personne et par mois', en: 'Minutes of practice per person and month' },
    hint: { fr: 'Le bilan du lundi donne un ordre de grandeur.', en: 'Monday’s digest gives an idea.' },
  },
  months: { name: { fr: 'Mois', en: 'Months' }, hint: { fr: 'La période du calcul.', en: 'The period reckoned on.' } },
  replaced: {
    name: { fr: 'Part qu’un formateur aurait vraiment animée (%)', en: 'Part a trainer would really have led (%)' },
    hint: {
      fr: 'L’essentiel n’aurait pas eu lieu : soyez prudent.',
      en: 'Most of it would not have happened: be careful.',
    },
  },
  trainerDay: {
    name: { fr: 'Coût d’une journée de formateur (€)', en: 'Cost of a trainer’s day (€)' },
    hint: {
      fr: 'Les nombres proposés viennent d’un fournisseur ; mettez les vôtres.',
      en: 'The numbers proposed come from a vendor; put yours.',
    },
  },
  licence: {
    name: { fr: 'Licence, sur la période (€)', en: 'Licence, over the period (€)' },
    hint: { fr: 'Avec le modèle et l’hébergement.', en: 'With model and hosting.' },
  },
  change: {
    name: { fr: 'Conduite du changement, sur la période (€)', en: 'Leading the change, over the period (€)' },
    hint: {
      fr: 'Diagnostic, pilote, formation des formateurs, communication. Sans cette ligne, pas d’export.',
      en: 'Diagnosis, pilot, training trainers, communication. Without this line, no export.',
    },
  },
  hours: {
    name: { fr: 'Heures des ambassadeurs, sur la période', en: 'Ambassadors’ hours, over the period' },
    hint: { fr: 'Toutes ensemble.', en: 'All together.' },
  },
  hourCost: {
    name: { fr: 'Coût d’une heure d’ambassadeur (€)', en: 'Cost of an ambassador’s hour (€)' },
    hint: { fr: 'Salaire et charges.', en: 'Salary and charges.' },
  },
};

/** What each case is called. */
export const caseNames: Readonly<Record<Case, Pair>> = {
  low: { fr: 'Prudent', en: 'Low' },
  central: { fr: 'Central', en: 'Central' },
  high: { fr: 'Favorable', en: 'High' },
};

/** Words of the estimate, both languages side by side. */
export const words = {
  title: { fr: 'Est-ce que cela vaut la dépense ?', en: 'Is it worth the money?' },
  formIntro: {
    fr: 'Chaque ligne se change. Un nombre, ou trois du plus prudent au plus favorable : « 1000 / 1500 / 2000 » ; pour une dépense, le prudent est le plus élevé.',
    en: 'Every line may be changed. One number, or three from the least to the most favourable: “1000 / 1500 / 2000”; for a cost, the least favourable is the highest.',
  },
  save: { fr: 'Calculer', en: 'Reckon' },
  line: { fr: 'Ligne', en: 'Line' },
  practice: { fr: 'Heures d’entraînement', en: 'Hours of practice' },
  days: { fr: 'Journées de formateur équivalentes', en: 'Equivalent trainer’s days' },
  value: { fr: 'Valeur', en: 'Value' },
  ambassadors: { fr: 'dont heures des ambassadeurs', en: 'of which ambassadors’ hours' },
  cost: { fr: 'Dépense', en: 'Cost' },
  net: { fr: 'Valeur moins dépense', en: 'Value less cost' },
  ratio: { fr: 'ROI', en: 'ROI' },
  formula: {
    fr: 'La formule : journées = apprenants × minutes × mois ÷ 420 × part animée ; valeur = journées × coût d’une journée ; dépense = licence + conduite du changement + heures × coût d’une heure ; ROI = (valeur − dépense) ÷ dépense.',
    en: 'The formula: days = learners × minutes × months ÷ 420 × part led; value = days × cost of a day; cost = licence + leading the change + hours × cost of an hour; ROI = (value − cost) ÷ cost.',
  },
  limit: {
    fr: 'Ce calcul ne compte que du temps de formateur : ni ce que les clients ressentent, ni le temps des apprenants, d’un côté comme de l’autre. C’est une estimation faite de vos hypothèses, pas une mesure.',
    en: 'This counts trainers’ time only: not what customers feel, nor learners’ time, on either side. It is an estimate made of your assumptions, not a measure.',
  },
  negative: (which: string): Pair => ({
    fr: `Avec ces nombres, la dépense dépasse la valeur (cas : ${which}). C’est un résultat, pas une erreur.`,
    en: `With these numbers, the cost is above the value (case: ${which}). It is a result, not a mistake.`,
  }),
  noRatio: { fr: 'sans objet : aucune dépense', en: 'not applicable: no cost' },
  missing: {
    fr: 'La conduite du changement et les heures des ambassadeurs ne sont pas (toutes) renseignées : ce calcul ne s’exporte pas. Elles ne sont pas un coût en plus, mais ce qui décide du résultat.',
    en: 'Leading the change and ambassadors’ hours are not (all) entered: this estimate cannot be exported. They are not an extra cost, but what decides the result.',
  },
  none: { fr: '—', en: '—' },
  change: { fr: 'Changer les nombres', en: 'Change the numbers' },
  exportButton: { fr: 'Exporter', en: 'Export' },
  exported: {
    fr: 'Le calcul, ses hypothèses et sa formule, pour un tableur.',
    en: 'The estimate, its assumptions and its formula, for a spreadsheet.',
  },
  file: { fr: 'entrain-roi.csv', en: 'entrain-roi-en.csv' },
  who: {
    fr: 'Ce calcul est pour les managers et la ou le responsable de programme.',
    en: 'This estimate is for managers and the programme lead.',
  },
  wrong: (name: string): Pair => ({
    fr: `Relisez « ${name} » : un nombre, ou trois séparés par « / », du plus prudent au plus favorable.`,
    en: `Check “${name}”: one number, or three separated by “/”, from the least to the most favourable.`,
  }),
  noneYet: {
    fr: 'Aucun calcul n’est gardé. Écrivez « roi » pour commencer.',
    en: 'No estimate is kept. Type “roi” to begin.',
  },
} satisfies Record<string, Pair | ((...args: never[]) => Pair)>;
