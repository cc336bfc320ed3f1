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
  codeListed: {
    fr: 'Cette messagerie est déjà celle de quelqu’un de la liste : vous. Le code reste valable : tapez-le depuis l’autre messagerie, celle qui ne vous connaît pas encore.',
    en: 'This chat already belongs to somebody on the roster: you. The code still holds: type it in the other chat, the one that does not know you yet.',
  },
  codeFor: (email: string, code: string): Pair => ({
    fr: `À transmettre à ${email}, et à personne d’autre : écrire « code ${code} » ici, depuis sa messagerie. Il sert une fois, pendant sept jours ; les précédents ne valent plus.`,
    en: `For ${email} and nobody else: to type “code ${code}” here, from their own chat. It works once, for seven days; earlier ones no longer hold.`,
  }),
  codeNobody: (email: string): Pair => ({
    fr: `${email} n’est pas sur la liste : ajoutez sa ligne d’abord.`,
    en: `${email} is not on the roster: add their line first.`,
  }),
  codeLead: {
    fr: 'Seul·e le ou la responsable de programme peut donner un code.',
    en: 'Only a programme lead can give out a code.',
  },
  rosterTitle: { fr: 'Liste des personnes', en: 'Roster' },
  rosterFaults: (n: number): Pair => ({
    fr: `Rien n’est changé. ${n} point${s(n)} à corriger, puis déposez le fichier à nouveau :`,
    en: `Nothing is changed. ${n} point${s(n)} to correct, then drop the file again:`,
  }),
  faultAt: (line: number, column: string, what: string): Pair => ({
    fr: `Ligne ${line}, ${column} : ${what}`,
    en: `Line ${line}, ${column}: ${what}`,
  }),
  faultsFile: { fr: 'a-corriger.txt', en: 'to-correct.txt' },
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
  rosterPartial: (left: number, of: number): Pair => ({
    fr: `Attention : ${left} départs sur ${of} personnes. Le fichier dit toute la liste : qui n’y est pas est désactivé. Si ce n’est qu’une partie, annulez et déposez la liste entière.`,
    en: `Careful: ${left} of ${of} people would leave. The file is the whole roster: whoever is not in it is deactivated. If it is only a part, cancel and drop the whole list.`,
  }),
  rosterSelf: {
    fr: 'Vous n’êtes pas dans ce fichier : vous en partiriez aussi. Ajoutez votre ligne.',
    en: 'You are not in this file: you would leave as well. Add your own line.',
  },
  ambassadorsOwn: (emails: readonly string[]): Pair => ({
    fr: `On devient ambassadeur de son propre clic, en m’écrivant « ambassadeur ». À inviter : ${emails.join(', ')}.`,
    en: `People become ambassadors by their own click, by typing “ambassador” to me. To invite: ${emails.join(', ')}.`,
  }),
  withoutRole: (emails: readonly string[], more: number): Pair => ({
    fr: `Nommé·e manager par d’autres sans en avoir le rôle, donc sans bilan : ${emails.join(', ')}${more > 0 ? ` et ${more} de plus` : ''}. Pour l’envoyer, écrivez « manager » dans la colonne des rôles.`,
    en: `Named as a manager by others without the role, hence without a digest: ${emails.join(', ')}${more > 0 ? ` and ${more} more` : ''}. To send it, write “manager” in the roles column.`,
  }),
  apply: { fr: 'Appliquer', en: 'Apply' },
  applyLeft: (left: number): Pair => ({
    fr: `Appliquer, avec ${left} départs`,
    en: `Apply, ${left} leaving`,
  }),
  cancel: { fr: 'Annuler', en: 'Cancel' },
  applied: (added: number, changed: number, left: number): Pair => ({
    fr: `La liste est appliquée : ${added} arrivée${s(added)}, ${changed} changement${s(changed)}, ${left} départ${s(left)}. Chacun est reconnu par son e-mail à son premier message ; personne n’a été prévenu. Pour inviter : « vagues ».`,
    en: `The roster is applied: ${added} added, ${changed} changed, ${left} left. Each is recognised by e-mail at their first message; nobody has been told. To invite people: “waves”.`,
  }),
  cancelled: { fr: 'Rien n’est changé.', en: 'Nothing is changed.' },
  noDraft: {
    fr: 'Aucune liste n’attend : déposez le fichier CSV ici.',
    en: 'No roster is waiting: drop the CSV file here.',
  },
  rosterUnread: {
    fr: 'Je n’ai pas pu lire ce fichier : il dépasse 256 ko, ou je n’y ai pas accès. Rien n’a été changé. Ne gardez que les colonnes de la liste, ou faites-le importer par votre équipe informatique : npm run admin -- roster import FICHIER',
    en: 'I could not read this file: it is above 256 kB, or I have no access to it. Nothing was changed. Keep the columns of the roster only, or have your IT team import it: npm run admin -- roster import FILE',
  },
  leadOnly: {
    fr: 'Seul·e le ou la responsable de programme peut déposer la liste.',
    en: 'Only a programme lead can drop the roster.',
  },
  absent: (when: string): Pair => ({
    fr: `C’est noté : aucun rappel ${when}. Votre série de semaines est gardée.`,
    en: `Noted: no reminder ${when}. Your run of weeks is kept.`,
  }),
  onDay: (day: string): Pair => ({ fr: `le ${day}`, en: `on ${day}` }),
  fromTo: (from: string, to: string): Pair => ({ fr: `du ${from} au ${to}`, en: `from ${from} to ${to}` }),
  absences: { fr: 'Vos absences', en: 'Your time off' },
  noAbsence: { fr: 'Aucune absence à venir.', en: 'No time off to come.' },
  howAbsent: {
    fr: 'Pour en annoncer une, écrivez par exemple « absent du 24/12 au 31/12 » ou « absent demain » : aucun rappel ne part ces jours-là, et votre manager n’en voit rien.',
    en: 'To announce some, type for example “away from 24/12 to 31/12” or “away tomorrow”: no reminder goes out on those days, and your manager sees nothing of it.',
  },
  absenceUnclear: {
    fr: 'Je n’ai pas compris ces jours : il faut un jour qui existe, à venir, un an au plus.',
    en: 'I did not understand those days: they must exist, lie ahead, and span a year at most.',
  },
  takeBack: { fr: 'Annuler cette absence', en: 'Take it back' },
  absenceDropped: { fr: 'C’est annulé.', en: 'Taken back.' },
  absenceGone: { fr: 'Cette absence n’est plus là.', en: 'That time off is no longer there.' },
  more: (n: number): Pair => ({ fr: `et ${n} de plus`, en: `and ${n} more` }),
  added: { fr: 'Arrivée', en: 'Added' },
  changed: { fr: 'Changement', en: 'Changed' },
  left: { fr: 'Départ', en: 'Left' },
} satisfies Words;
