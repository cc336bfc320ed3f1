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
