import type { Pair } from '../kernel/words.ts';

/** Words around a debrief, once it is read. */
export const flowWords = {
  contested: {
    fr: 'C’est noté : ce point ne compte plus, jusqu’à ce qu’une personne le relise. Réponse sous douze heures.',
    en: 'Noted: this point no longer counts until a person has read it. Answer within twelve hours.',
  },
  contestedBefore: {
    fr: 'Vous aviez déjà contesté ce point ; une personne va le relire.',
    en: 'You had already disagreed with this point; a person will read it.',
  },
  nothingToContest: {
    fr: 'Ce point n’est pas dans votre dernier débrief. Ouvrez le dernier, puis réessayez.',
    en: 'This point is not in your latest debrief. Open the latest one and try again.',
  },
  committed: {
    fr: 'C’est dit. Si vous avez accepté les rappels, je vous demanderai dans trois jours si vous avez pu l’essayer.',
    en: 'Done. If you accepted reminders, I will ask in three days whether you could try it.',
  },
  nothingToCommit: {
    fr: 'Cet engagement ne vient pas de votre dernier débrief. Choisissez-en un dans le plus récent.',
    en: 'This commitment is not from your latest debrief. Pick one in the most recent.',
  },
  kept: { fr: 'Tout reste entre vous et moi.', en: 'It all stays between you and me.' },
} satisfies Record<string, Pair>;
