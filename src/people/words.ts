import type { Pair, Words } from '../kernel/words.ts';

const s = (n: number): string => (n > 1 ? 's' : '');

/** Words about who is who. */
export const words = {
  linked: {
    fr: 'C’est fait : cette messagerie et la liste parlent de la même personne, vous.',
    en: 'Done: this chat and the roster now mean the same person, you.',
  },
  codeUnknown: {
    fr: 'Ce code n’est pas valable : il sert une fois, pendant sept jours. Demandez-en un autre à votre responsable de programme.',
    en: 'This code does not hold: each works once, for seven days. Ask your programme lead for another.',
  },
  rosterTitle: { fr: 'Liste des personnes', en: 'Roster' },
  rosterFaults: (n: number): Pair => ({
    fr: `Rien n’est changé. ${n} point${s(n)} à corriger :`,
    en: `Nothing is changed. ${n} point${s(n)} to correct:`,
  }),
  rosterSame: {
    fr: 'Cette liste ne change rien : tout est déjà à jour.',
    en: 'This roster changes nothing: all is up to date.',
  },
  rosterCounts: (added: number, changed: number, left: number, same: number): Pair => ({
    fr: `${added} arrivée${s(added)}, ${changed} changement${s(changed)}, ${left} départ${s(left)}, ${same} sans changement.`,
    en: `${added} added, ${changed} changed, ${left} left, ${same} unchanged.`,
  }),
  rosterLeft: {
    fr: 'Les personnes parties sont désactivées ; rien n’est effacé.',
    en: 'People who left are deactivated; nothing is erased.',
  },
  ambassadorsOwn: (emails: readonly string[]): Pair => ({
    fr: `On devient ambassadeur de son propre clic, en m’écrivant « ambassadeur ». À inviter : ${emails.join(', ')}.`,
    en: `People become ambassadors by their own click, by typing “ambassador” to me. To invite: ${emails.join(', ')}.`,
  }),
  apply: { fr: 'Appliquer', en: 'Apply' },
  cancel: { fr: 'Annuler', en: 'Cancel' },
  applied: { fr: 'La liste est appliquée.', en: 'The roster is applied.' },
  cancelled: { fr: 'Rien n’est changé.', en: 'Nothing is changed.' },
  noDraft: {
    fr: 'Aucune liste n’attend : déposez le fichier CSV ici.',
    en: 'No roster is waiting: drop the CSV file here.',
  },
  leadOnly: {
    fr: 'Seul·e le ou la responsable de programme peut déposer la liste.',
    en: 'Only a programme lead can drop the roster.',
  },
  absent: (from: string, to: string): Pair => ({
    fr: `C’est noté : aucun rappel du ${from} au ${to}. Votre série de semaines est gardée.`,
    en: `Noted: no reminder from ${from} to ${to}. Your run of weeks is kept.`,
  }),
  more: (n: number): Pair => ({ fr: `et ${n} de plus`, en: `and ${n} more` }),
  added: { fr: 'Arrivée', en: 'Added' },
  changed: { fr: 'Changement', en: 'Changed' },
  left: { fr: 'Départ', en: 'Left' },
} satisfies Words;
