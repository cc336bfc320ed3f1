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
  testimonial: table(
    {
      what: ['Témoignages et extraits', 'Testimonials and excerpts'],
      purpose: 'steering',
      basis: 'consent',
      retention: 'posts',
      recipients: 'audience',
      people: 'identified',
    },
    ['workspace_id', 'id', 'person_id', 'version', 'language', 'created_at', 'expires_at'],
    {
      status: ['brouillon, paru ou terminé', 'draft, shown or ended'],
      place: ['canal choisi', 'channel chosen'],
      content: ['ce qui est montré, noms remplacés', 'what is shown, names replaced'],
      days: ['durée choisie', 'duration chosen'],
      recap_of: ['défi dont le bilan peut le citer', 'challenge whose recap may quote it'],
    },
  ),
  testimonial_offer: table(
    {
      what: ['Propositions de témoigner, une par personne', 'Offers to testify, one per person'],
      purpose: 'steering',
      basis: 'interest',
      retention: 'person',
      recipients: 'nobody',
      people: 'identified',
    },
    ['workspace_id', 'person_id', 'at'],
    {},
  ),
};
