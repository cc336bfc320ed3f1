import { table } from './records-kinds.ts';

/** What informs, proves and runs. */
export const houseRecords = {
  notice: table(
    {
      what: ['Information sur l’IA', 'AI notice'],
      purpose: 'rights',
      basis: 'duty',
      retention: 'person',
      recipients: 'nobody',
      people: 'identified',
    },
    ['workspace_id', 'person_id', 'platform', 'version'],
    {
      shown_at: ['montrée le', 'shown on'],
      accepted_at: ['poursuite après lecture', 'went on after reading'],
    },
  ),
  consent: table(
    {
      what: ['Accords de partage et retraits', 'Agreements to share and withdrawals'],
      purpose: 'rights',
      basis: 'consent',
      retention: 'proof',
      recipients: 'dpo',
      people: 'pseudonymous',
    },
    ['workspace_id', 'id', 'kind', 'language', 'at', 'expires_at'],
    {
      person: ['empreinte de la personne', 'digest of the person'],
      purpose: ['usage accepté', 'use agreed to'],
      item: ['ce qui est partagé', 'what is shared'],
      excerpt_hash: ['empreinte du texte montré', 'digest of the text shown'],
      audience: ['à qui', 'to whom', 'audience'],
      text_version: ['version du texte d’accord', 'version of the agreement’s text'],
      channel: ['messagerie', 'chat platform'],
    },
  ),
  access_log: table(
    {
      what: ['Qui a regardé', 'Who looked'],
      purpose: 'rights',
      basis: 'duty',
      retention: 'looks',
      recipients: 'nobody',
      people: 'identified',
    },
    ['workspace_id', 'id', 'person_id', 'at'],
    {
      viewer: ['qui, par identifiant', 'who, by id'],
      what: ['quoi', 'what'],
    },
  ),
  audit: table(
    {
      what: ['Journal d’audit chaîné', 'Chained audit log'],
      purpose: 'rights',
      basis: 'duty',
      retention: 'audit',
      recipients: 'dpo',
      people: 'pseudonymous',
    },
    ['workspace_id', 'at'],
    {
      seq: ['rang', 'rank'],
      actor: ['empreinte de qui agit', 'digest of who acts'],
      action: ['action', 'action'],
      subject: ['empreinte de la personne concernée', 'digest of the person concerned'],
      details: ['nombres et mots fixes', 'numbers and fixed words'],
      hash: ['chaînage', 'chaining'],
    },
  ),
  tombstone: table(
    {
      what: ['Effacements à refaire après restauration', 'Erasures to redo after a restore'],
      purpose: 'rights',
      basis: 'duty',
      retention: 'tombstones',
      recipients: 'nobody',
      people: 'pseudonymous',
    },
    ['workspace_id'],
    {
      digest: ['empreinte de la personne effacée', 'digest of the person erased'],
      erased_at: ['date de l’effacement', 'date of the erasure'],
    },
  ),
  message: table(
    {
      what: ['Messages à remettre', 'Messages to deliver'],
      purpose: 'reaching',
      basis: 'interest',
      retention: 'messages',
      recipients: 'platform',
      people: 'identified',
    },
    ['workspace_id', 'id', 'person_id', 'created_at'],
    {
      seq: ['ordre', 'order'],
      address: ['destinataire', 'addressee'],
      thread: ['fil', 'thread'],
      slot: ['message remplacé', 'message it replaces'],
      body: ['texte, vidé une fois remis', 'text, emptied once delivered'],
      state: ['en attente, remis, refusé', 'waiting, delivered, refused'],
      ref: ['référence dans la messagerie', 'reference on the platform'],
      attempts: ['essais', 'tries'],
      sent_at: ['remise', 'delivered'],
    },
  ),
  processed_event: table(
    {
      what: ['Livraisons déjà reçues', 'Deliveries already taken'],
      purpose: 'running',
      basis: 'interest',
      retention: 'events',
      recipients: 'nobody',
      people: 'none',
    },
    ['workspace_id', 'at'],
    { key: ['identifiant de livraison', 'delivery id'] },
  ),
};
