import type { Pair, Words } from '../kernel/words.ts';

/** Words around a draft: reading, bench, signature. */
export const words = {
  trainersOnly: {
    fr: 'Écrire, corriger ou publier un scénario revient aux formateurs et formatrices ; ce rôle vient de la liste des personnes, que tient la personne qui pilote le programme. Rien n’a changé. Une idée ? Écrivez « histoire : » suivi de ce qui s’est passé.',
    en: 'Writing, correcting or publishing a scenario is for trainers; the roster the programme lead keeps gives that role. Nothing has changed. An idea? Write “story:” followed by what happened.',
  },
  reading: {
    fr: 'Bien reçu, je lis votre fichier…',
    en: 'Received, reading your file…',
  },
  fileUnread: {
    fr: 'Je n’ai pas pu lire ce fichier : il dépasse 256 ko, ou je n’y ai pas accès. Rien n’a été changé ; raccourcissez-le, ou renvoyez-le ici.',
    en: 'I could not read this file: it is above 256 kB, or I have no access to it. Nothing was changed; shorten it, or send it here again.',
  },
  tooBig: {
    fr: 'Ce fichier dépasse 256 ko : rien n’a été lu. Raccourcissez-le, ou faites-en deux scénarios.',
    en: 'This file is above 256 kB: nothing was read. Shorten it, or make two scenarios of it.',
  },
  oneFile: { fr: 'Un seul fichier à la fois, s’il vous plaît.', en: 'One file at a time, please.' },
  errorsTitle: { fr: 'Pas encore un scénario', en: 'Not a scenario yet' },
  errors: (n: number): Pair => ({
    fr: `${n} point${n > 1 ? 's' : ''} à corriger. Rien n’est enregistré ; corrigez le fichier et déposez-le à nouveau.`,
    en: `${n} point${n > 1 ? 's' : ''} to correct. Nothing is kept; edit the file and drop it again.`,
  }),
  line: (n: number): Pair => ({ fr: `Ligne ${n}`, en: `Line ${n}` }),
  more: (n: number): Pair => ({ fr: `… et ${n} de plus.`, en: `… and ${n} more.` }),
  reserved: (id: string): Pair => ({
    fr: `L’identifiant « ${id} » est celui d’un scénario livré avec le produit. Choisissez-en un autre, par exemple « incendie-cave ».`,
    en: `The id “${id}” belongs to a scenario that comes with the product. Choose another one, such as “cellar-fire”.`,
  }),
  draftTitle: (title: string, version: number): Pair => ({
    fr: `Brouillon : ${title} (version ${version})`,
    en: `Draft: ${title} (version ${version})`,
  }),
  publishedTitle: (title: string, version: number): Pair => ({
    fr: `Publié : ${title} (version ${version})`,
    en: `Published: ${title} (version ${version})`,
  }),
  states: {
    fr: { draft: 'brouillon', reviewed: 'relu, prêt à signer', published: 'publié', retired: 'retiré' },
    en: { draft: 'draft', reviewed: 'reviewed, ready to sign', published: 'published', retired: 'retired' },
  } as Pair<Readonly<Record<'draft' | 'reviewed' | 'published' | 'retired', string>>>,
  sources: {
    fr: { file: 'un fichier', form: 'le formulaire', story: 'une histoire vécue' },
    en: { file: 'a file', form: 'the form', story: 'a true story' },
  } as Pair<Readonly<Record<'file' | 'form' | 'story', string>>>,
  state: { fr: 'État', en: 'State' },
  from: { fr: 'Écrit par', en: 'Written by' },
  source: { fr: 'Venu de', en: 'Came from' },
  benchState: { fr: 'Banc d’essai', en: 'Bench' },
  benchNone: { fr: 'à lancer', en: 'to run' },
  benchOk: { fr: 'réussi', en: 'passed' },
  benchBad: { fr: 'à corriger', en: 'to correct' },
  approval: { fr: 'Seconde lecture', en: 'Second approval' },
  approvalNone: { fr: 'inutile', en: 'not needed' },
  approvalMissing: { fr: 'attendue', en: 'awaited' },
  approvedBy: (who: string): Pair => ({ fr: `donnée par ${who}`, en: `given by ${who}` }),
  signedBy: { fr: 'Signé par', en: 'Signed by' },
  signedAt: { fr: 'Signé le', en: 'Signed on' },
  someone: { fr: 'une personne effacée depuis', en: 'someone erased since' },
  noName: { fr: 'sans nom', en: 'unnamed' },
  cues: {
    fr: 'Ce passage touche à ce qu’une personne est. Une seconde personne doit l’approuver :',
    en: 'This touches what a person is. A second person must approve it:',
  },
  left: { fr: 'Reste à corriger dans le fichier :', en: 'Left to correct in the file:' },
  bench: { fr: 'Banc d’essai', en: 'Bench' },
  approve: { fr: 'Approuver', en: 'Approve' },
  sign: { fr: 'Signer et publier', en: 'Sign and publish' },
  export: { fr: 'Exporter', en: 'Export' },
  discard: { fr: 'Abandonner', en: 'Discard' },
  correct: { fr: 'Corriger ce client', en: 'Correct this customer' },
  retire: { fr: 'Retirer', en: 'Retire' },
  play: { fr: 'Jouer', en: 'Play' },
  gone: {
    fr: 'Ce brouillon n’existe plus. Déposez le fichier à nouveau.',
    en: 'This draft is gone. Drop the file again.',
  },
  discarded: {
    fr: 'Le brouillon est abandonné, rien n’est publié.',
    en: 'The draft is discarded, nothing is published.',
  },
  benching: {
    fr: 'Six agents fictifs jouent ce scénario à quatre niveaux, dans les deux langues…',
    en: 'Six synthetic agents are playing this scenario at four levels, in both languages…',
  },
  blocked: {
    fr: {
      errors: 'il reste des points à corriger',
      bench_missing: 'le banc d’essai n’a pas été lancé sur cette version du texte',
      bench_failed: 'le banc d’essai n’est pas réussi',
      approval: 'une seconde personne doit approuver les passages signalés',
      older: 'ce numéro de version est déjà publié, augmentez « version »',
      done: 'cette version est déjà publiée ou retirée',
    },
    en: {
      errors: 'there are points left to correct',
      bench_missing: 'the bench has not been run on this version of the text',
      bench_failed: 'the bench is not passed',
      approval: 'a second person must approve what is flagged',
      older: 'this version number is already published, raise “version”',
      done: 'this version is already published or retired',
    },
  } as Pair<Readonly<Record<'errors' | 'bench_missing' | 'bench_failed' | 'approval' | 'older' | 'done', string>>>,
  notYet: (why: Pair): Pair => ({
    fr: `Pas encore publié : ${why.fr}.`,
    en: `Not published yet: ${why.en}.`,
  }),
  nameless: {
    fr: 'Pour signer, il faut un nom. Demandez à votre responsable de programme de compléter le vôtre dans la liste.',
    en: 'Signing takes a name. Ask your programme lead to complete yours in the roster.',
  },
  ownApproval: {
    fr: 'Vous avez écrit ce scénario : c’est à une autre personne de l’approuver.',
    en: 'You wrote this scenario: somebody else must approve it.',
  },
  published: {
    fr: 'C’est signé. Tout le monde ici peut le jouer dès maintenant ; cette version ne changera plus.',
    en: 'Signed. Everyone here can play it from now on; this version will never change.',
  },
  retired: (title: string): Pair => ({
    fr: `« ${title} » n’est plus proposé. Les entraînements en cours gardent leur client.`,
    en: `“${title}” is no longer offered. Practices under way keep their customer.`,
  }),
  notPublished: { fr: 'Ce scénario n’est pas publié ici.', en: 'This scenario is not published here.' },
  exportTitle: { fr: 'Le scénario en fichier', en: 'The scenario as a file' },
  exportText: {
    fr: 'Modifiez-le dans un éditeur de texte, changez « id » (ou augmentez « version »), puis déposez-le ici.',
    en: 'Edit it in a text editor, change “id” (or raise “version”), then drop it here.',
  },
  exportProduct: {
    fr: 'Modifiez-le dans un éditeur de texte, donnez-lui un autre « id » (celui-ci est réservé), puis déposez-le ici.',
    en: 'Edit it in a text editor, give it another “id” (this one is taken), then drop it here.',
  },
} satisfies Words | Readonly<Record<string, unknown>>;
