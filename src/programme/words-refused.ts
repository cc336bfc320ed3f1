import type { Pair } from '../kernel/words.ts';

/** Why something is not done, and what to do instead. */
export const refusals = {
  readersOnly: {
    fr: 'Cette page est pour celles et ceux qui accompagnent le programme. Votre entraînement, lui, est au menu.',
    en: 'This page is for those who accompany the programme. Your practice is in the menu.',
  },
  leadOnly: {
    fr: 'Seule la personne responsable du programme le peut.',
    en: 'Only the programme lead may do this.',
  },
  stale: {
    fr: 'Cette carte n’est plus à jour. Écrivez « méthode » pour voir où nous en sommes.',
    en: 'This card is out of date. Type “method” to see where we are.',
  },
  badDays: {
    fr: 'Choisissez deux jours qui existent, le premier avant le second, et pas dans le passé.',
    en: 'Choose two days that exist, the first before the second, and not in the past.',
  },
  badTeams: {
    fr: 'Choisissez au moins une équipe de la liste ; une équipe n’est que dans une vague, ou dans le pilote.',
    en: 'Choose at least one team of the list; a team is in one wave only, or in the pilot.',
  },
  badScenario: { fr: 'Choisissez une seule situation de la liste.', en: 'Choose one situation of the list only.' },
  badChoice: { fr: 'Choisissez une valeur de la liste.', en: 'Choose a value of the list.' },
  reasonShort: {
    fr: 'Dites-en un peu plus : dix caractères au moins.',
    en: 'Please say a little more: ten characters at least.',
  },
  notInPhase: {
    fr: 'Ce n’est pas le moment : écrivez « méthode » pour voir la phase en cours et la suite.',
    en: 'This is not the moment: type “method” to see the phase we are in and what comes next.',
  },
  pilotFirst: {
    fr: 'Le pilote n’a pas été lancé. Remède : préparez-le et lancez-le, c’est de lui que viennent les premières preuves.',
    en: 'The pilot was not started. Remedy: prepare and start it; the first proof comes from it.',
  },
  wavesLeft: {
    fr: 'Il reste une vague à ouvrir. Remède : ouvrez-la ou retirez-la.',
    en: 'A wave is still to be opened. Remedy: open it or drop it.',
  },
  noTeams: {
    fr: 'Il n’y a pas encore d’apprenants dans la liste du personnel. Remède : importez-la, puis revenez.',
    en: 'There are no learners on the roster yet. Remedy: import it, then come back.',
  },
} satisfies Record<string, Pair>;
