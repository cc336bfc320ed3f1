import type { Words } from '../../src/kernel/words.ts';

/** What the adapter itself has to say; everything else comes in cards. */
export const words = {
  choose: { fr: 'Choisir', en: 'Choose' },
  missing: { fr: 'À remplir', en: 'Please fill this in' },
  received: { fr: 'C’est noté.', en: 'Got it.' },
  unreadable: {
    fr: 'Ce bouton vient d’une version plus ancienne. Écrivez « aide » pour repartir du menu.',
    en: 'This button comes from an older version. Type “help” to start from the menu.',
  },
  retry: {
    fr: 'Ce n’est pas enregistré. Réessayez dans un instant.',
    en: 'This was not saved. Try again in a moment.',
  },
  elsewhere: {
    fr: 'Je vous réponds dans notre conversation privée.',
    en: 'I answer you in our private conversation.',
  },
  removed: { fr: 'Message retiré.', en: 'Message removed.' },
  cut: { fr: '… (suite trop longue pour Teams)', en: '… (the rest is too long for Teams)' },
  fileGone: {
    fr: 'Je n’ai plus ce fichier : redemandez-le, il sera préparé à nouveau.',
    en: 'I no longer have this file: ask for it again and it will be made anew.',
  },
  fileFailed: {
    fr: 'Le fichier n’a pas pu être déposé dans votre espace. Redemandez-le dans un instant.',
    en: 'The file could not be put in your drive. Ask for it again in a moment.',
  },
} satisfies Words;
