import type { Pair } from '../kernel/words.ts';
import type { Measure } from './rules.ts';

/** What each measure is called, and what is counted. */
export const measureWords: Readonly<
  Record<Measure, { readonly name: Pair; readonly part: Pair; readonly of: Pair; readonly enter: Pair }>
> = {
  satisfied: {
    name: { fr: 'Clients satisfaits', en: 'Satisfied customers' },
    part: { fr: 'Réponses « satisfait » ou mieux', en: 'Answers “satisfied” or better' },
    of: { fr: 'Réponses en tout', en: 'Answers in all' },
    enter: { fr: 'Saisir la satisfaction', en: 'Enter satisfaction' },
  },
  incivilities: {
    name: { fr: 'Incivilités signalées', en: 'Incivilities reported' },
    part: { fr: 'Contacts avec une incivilité signalée', en: 'Contacts with an incivility reported' },
    of: { fr: 'Contacts en tout', en: 'Contacts in all' },
    enter: { fr: 'Saisir les incivilités', en: 'Enter incivilities' },
  },
};

/** Words of the customer’s own figures, both languages side by side. */
export const words = {
  title: { fr: 'Vos propres chiffres', en: 'Your own figures' },
  none: { fr: 'rien n’est saisi', en: 'nothing entered' },
  insufficient: (before: number, after: number, least: number): Pair => ({
    fr: `insuffisant : il en faut au moins ${least} avant et ${least} après (ici ${before} et ${after})`,
    en: `not enough: at least ${least} before and ${least} after are needed (here ${before} and ${after})`,
  }),
  share: (share: string, of: string, from: string, to: string): Pair => ({
    fr: `${share} (n = ${of}, du ${from} au ${to})`,
    en: `${share} (n = ${of}, ${from} to ${to})`,
  }),
  told: (before: string, after: string, difference: string, margin: string): Pair => ({
    fr: `avant ${before} → après ${after} : ${difference} points, à ± ${margin}`,
    en: `before ${before} → after ${after}: ${difference} points, ± ${margin}`,
  }),
  chance: {
    fr: 'Cet écart peut être le hasard.',
    en: 'This difference may be chance.',
  },
  clear: {
    fr: 'L’écart dépasse ce que fait le hasard ; il ne dit pas que l’entraînement en est la cause.',
    en: 'The difference is more than chance makes; it does not say that practice is the cause.',
  },
  limit: {
    fr: 'Saisis par la ou le responsable de programme, d’après vos propres enquêtes et signalements. Tout ce qui a changé entre les deux périodes s’y mêle.',
    en: 'Entered by the programme lead, from your own surveys and reports. Whatever else changed between the two periods is in them.',
  },
  others: {
    fr: 'Ce que d’autres publient, et qui n’est pas un résultat d’ici',
    en: 'What others publish, which is no result from here',
  },
  reckon: { fr: 'Est-ce que cela vaut la dépense ?', en: 'Is it worth the money?' },
  formIntro: {
    fr: 'Deux périodes qui ne se chevauchent pas, avant puis après, avec leurs effectifs. Des sommes seulement : aucun nom, aucune liste.',
    en: 'Two periods that do not overlap, before then after, with their numbers. Sums only: no name, no list.',
  },
  before: { fr: 'Avant', en: 'Before' },
  after: { fr: 'Après', en: 'After' },
  from: { fr: 'du', en: 'from' },
  to: { fr: 'au', en: 'to' },
  save: { fr: 'Enregistrer', en: 'Save' },
  wrong: {
    fr: 'Relisez les nombres et les jours : une partie jamais plus grande que le tout, deux périodes passées qui ne se chevauchent pas, l’avant d’abord.',
    en: 'Check the numbers and days: a part never larger than the whole, two past periods that do not overlap, before first.',
  },
} satisfies Record<string, Pair | ((...args: never[]) => Pair)>;
