import { table } from './records-kinds.ts';

/** What people do for others, of their own accord. */
export const voicesRecords = {
  ambassador: table(
    {
      what: ['Ambassadeurs volontaires', 'Ambassadors who volunteered'],
      purpose: 'helping',
      basis: 'consent',
      retention: 'person',
      recipients: 'programme',
      people: 'identified',
    },
    ['workspace_id', 'person_id'],
    {
      status: ['invitation, en cours ou terminé', 'invited, serving or left'],
      since: ['début', 'start'],
      ends_at: ['fin des six mois', 'end of the six months'],
      reminded_at: ['fin annoncée', 'end announced'],
      over_reason: ['raison d’en être au-delà de dix', 'reason for being one beyond ten'],
      supervised_at: ['premier débrief partagé auquel il a été répondu', 'first shared debrief answered'],
      read_at: ['carte de l’équipe lue', 'team’s card read'],
      delivered_at: ['premier débrief mené', 'first debrief led'],
    },
  ),
  shared_debrief: table(
    {
      what: ['Débriefs partagés', 'Debriefs shared'],
      purpose: 'helping',
      basis: 'consent',
      retention: 'shares',
      recipients: 'audience',
      people: 'identified',
    },
    ['workspace_id', 'id'],
    {
      owner_id: ['qui partage', 'who shares'],
      coach_id: ['avec qui', 'with whom'],
      item: ['ce que l’accord désigne', 'what the agreement names'],
      shared_at: ['date du partage', 'when it was shared'],
      ended_at: ['partage retiré', 'taken back'],
      answered_at: ['réponse reçue', 'answer received'],
      talked_at: ['conversation tenue', 'talked through'],
    },
  ),
  ambassador_watch: table(
    {
      what: ['Taille de la liste des ambassadeurs', 'Size of the list of ambassadors'],
      purpose: 'helping',
      basis: 'interest',
      retention: 'house',
      recipients: 'programme',
      people: 'none',
    },
    ['workspace_id'],
    {
      level: ['dernier état annoncé', 'last state told'],
      reason: ['raison écrite d’être hors de cinq à dix', 'written reason for being outside five to ten'],
      reason_at: ['date de la raison', 'date of the reason'],
    },
  ),
};
