import type { Words } from '../../src/kernel/words.ts';

/** What the adapter itself has to say; everything else comes in cards. */
export const words = {
  removed: { fr: 'Message retiré.', en: 'Message removed.' },
  cancel: { fr: 'Annuler', en: 'Cancel' },
  open: { fr: 'Ouvrir le formulaire', en: 'Open the form' },
  choose: { fr: 'Choisir', en: 'Choose' },
  rest: { fr: '… suite dans le message suivant', en: '… continued in the next message' },
  homeRest: {
    fr: 'Cette page s’arrête ici. La suite vient en message : ces boutons y mènent, ou écrivez « aide ».',
    en: 'This page ends here. The rest comes as a message: these buttons lead there, or type “help”.',
  },
  typing: (name: string | undefined) => ({
    fr: name === undefined ? 'écrit…' : `${name} écrit…`,
    en: name === undefined ? 'is typing…' : `${name} is typing…`,
  }),
  elsewhere: {
    fr: 'Je vous réponds dans notre conversation privée.',
    en: 'I answer you in our private conversation.',
  },
  page: (part: number, of: number) => ({ fr: `${part}/${of}`, en: `${part}/${of}` }),
} satisfies Words;
