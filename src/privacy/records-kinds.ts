import type { Pair } from '../kernel/words.ts';

/** Why data is processed. */
export const purposes = {
  practising: { fr: 'S’entraîner à la relation client', en: 'Practising customer conversations' },
  feedback: { fr: 'Donner un retour à la personne, pour elle seule', en: 'Giving the person feedback, for them alone' },
  reaching: { fr: 'Écrire à la personne là où elle travaille', en: 'Writing to the person where they work' },
  reminding: { fr: 'Rappeler, si la personne le veut', en: 'Reminding, if the person wants it' },
  helping: { fr: 'Obtenir l’aide d’un être humain', en: 'Getting help from a human' },
  steering: { fr: 'Piloter le programme par des chiffres d’équipe', en: 'Steering the programme by team figures' },
  rights: { fr: 'Informer, prouver, répondre aux droits', en: 'Informing, proving, answering rights' },
  running: { fr: 'Faire marcher le service en sécurité', en: 'Running the service safely' },
} as const satisfies Record<string, Pair>;

/** On what ground. */
export const bases = {
  interest: {
    fr: 'Intérêt légitime (art. 6.1.f) : former ses équipes ; opposition possible',
    en: 'Legitimate interest (Art. 6(1)(f)): training one’s teams; the person may object',
  },
  consent: {
    fr: 'Consentement (art. 6.1.a), retirable à tout moment, refus invisible',
    en: 'Consent (Art. 6(1)(a)), withdrawn at any time, a refusal is not visible',
  },
  duty: {
    fr: 'Obligation légale (art. 6.1.c) : transparence et responsabilité',
    en: 'Legal obligation (Art. 6(1)(c)): transparency and accountability',
  },
} as const satisfies Record<string, Pair>;

/** How long; `by` names the clean-ups that see to it, none when the row goes with what it belongs to. */
export const retentions = {
  transcripts: {
    words: {
      fr: 'Six mois après la dernière activité, ou la durée réglée par l’organisation',
      en: 'Six months after the last activity, or as long as the organisation set',
    },
    by: ['transcripts'],
  },
  practices: {
    words: { fr: 'Douze mois après la dernière activité', en: 'Twelve months after the last activity' },
    by: ['practices'],
  },
  feedback: { words: { fr: 'Douze mois', en: 'Twelve months' }, by: ['debriefs', 'levels'] },
  tickets: { words: { fr: 'Douze mois après l’ouverture', en: 'Twelve months after opening' }, by: ['tickets'] },
  shares: { words: { fr: 'Douze mois après le partage', en: 'Twelve months after sharing' }, by: ['shared debriefs'] },
  posts: {
    words: {
      fr: 'Paru : jusqu’au retrait ou à la fin choisie, 90 jours au plus ; le reste, trente jours',
      en: 'Shown: until withdrawn or the chosen end, 90 days at most; the rest, thirty days',
    },
    by: ['testimonials'],
  },
  challenges: { words: { fr: 'Douze mois après la fin', en: 'Twelve months after the end' }, by: ['challenges'] },
  channels: {
    words: { fr: 'Quatre-vingt-dix jours après la dernière fois', en: 'Ninety days after the last time' },
    by: ['channels'],
  },
  huddles: {
    words: {
      fr: 'La durée du partage : trois heures au plus',
      en: 'As long as the sharing group: three hours at most',
    },
    by: [],
  },
  held: { words: { fr: 'Douze mois', en: 'Twelve months' }, by: ['huddles held'] },
  demos: {
    words: { fr: 'La durée de la démo : deux heures au plus', en: 'As long as the demo: two hours at most' },
    by: [],
  },
  messages: {
    words: {
      fr: 'Texte : jusqu’à la remise ; trace de la remise : cent jours',
      en: 'Text: until delivered; trace of the delivery: one hundred days',
    },
    by: ['messages'],
  },
  events: { words: { fr: 'Sept jours', en: 'Seven days' }, by: ['events'] },
  codes: { words: { fr: 'Sept jours', en: 'Seven days' }, by: ['codes'] },
  drafts: { words: { fr: 'Sept jours au plus', en: 'Seven days at most' }, by: ['rosters waiting'] },
  absences: { words: { fr: 'Un an après le dernier jour', en: 'One year after the last day' }, by: ['days off'] },
  looks: { words: { fr: 'Douze mois', en: 'Twelve months' }, by: ['looks'] },
  audit: {
    words: { fr: 'Douze mois, la plus récente exceptée', en: 'Twelve months, the latest excepted' },
    by: ['audit'],
  },
  proof: {
    words: { fr: 'Trois ans après la fin de l’accord', en: 'Three years after the agreement ends' },
    by: ['consents'],
  },
  tombstones: {
    words: {
      fr: 'Douze mois : plus long que toute sauvegarde (35 jours)',
      en: 'Twelve months: longer than any backup (35 days)',
    },
    by: ['tombstones'],
  },
  estimates: {
    words: { fr: 'Deux ans sans changement', en: 'Two years without a change' },
    by: ['estimates'],
  },
  heard: {
    words: { fr: 'Jusqu’à l’écoute suivante, deux ans au plus', en: 'Until the next listening, two years at most' },
    by: ['listening'],
  },
  tryouts: { words: { fr: 'Deux ans', en: 'Two years' }, by: ['try-outs'] },
  nudges: { words: { fr: 'Douze mois', en: 'Twelve months' }, by: ['reminders'] },
  digests: { words: { fr: 'Douze mois', en: 'Twelve months' }, by: ['digests sent'] },
  person: {
    words: {
      fr: 'Jusqu’à l’effacement demandé, ou le départ de l’organisation',
      en: 'Until the person asks for erasure, or the organisation leaves',
    },
    by: [],
  },
  house: {
    words: { fr: 'Tant que l’organisation utilise le service', en: 'While the organisation uses the service' },
    by: [],
  },
} as const satisfies Record<string, { readonly words: Pair; readonly by: readonly string[] }>;

/** Who sees it, the person themselves apart. */
export const recipients = {
  nobody: { fr: 'Personne d’autre', en: 'Nobody else' },
  model: {
    fr: 'Le fournisseur du modèle, sans nom ni identifiant, s’il y en a un',
    en: 'The model’s provider, without name or id, if there is one',
  },
  platform: { fr: 'La messagerie de l’organisation', en: 'The organisation’s chat platform' },
  helpers: {
    fr: 'L’ambassadeur, la formatrice ou le formateur qui répond',
    en: 'The ambassador or trainer who answers',
  },
  programme: { fr: 'La ou le responsable de programme', en: 'The programme lead' },
  audience: { fr: 'Ceux que la personne a choisis', en: 'Those the person chose' },
  figures: {
    fr: 'Managers et programme, à partir de cinq personnes, sans nom',
    en: 'Managers and programme, from five people up, no names',
  },
  dpo: { fr: 'Le délégué à la protection des données', en: 'The data protection officer' },
} as const satisfies Record<string, Pair>;

/** What a column holds; `recipients` where it goes further than its table. */
export type ColumnRecord = { readonly what: Pair; readonly recipients?: keyof typeof recipients };

/** A table of the record of processing: each column inherits what is said of the table. */
export type TableRecord = {
  readonly what: Pair;
  readonly purpose: keyof typeof purposes;
  readonly basis: keyof typeof bases;
  readonly retention: keyof typeof retentions;
  readonly recipients: keyof typeof recipients;
  /** Of identified people, of people under a digest or id only, or of nobody. */
  readonly people: 'identified' | 'pseudonymous' | 'none';
  readonly columns: Readonly<Record<string, ColumnRecord>>;
};

const common = {
  workspace_id: ['organisation', 'organisation'],
  id: ['identifiant', 'id'],
  person_id: ['personne concernée', 'person concerned'],
  practice_id: ['exercice concerné', 'practice concerned'],
  branch: ['version de l’exercice après un retour en arrière', 'version of the practice after a rewind'],
  language: ['langue', 'language'],
  version: ['version du texte', 'version of the text'],
  platform: ['messagerie', 'chat platform'],
  kind: ['genre', 'kind'],
  at: ['date et heure', 'date and time'],
  created_at: ['date de création', 'date of creation'],
  expires_at: ['date de fin', 'end date'],
  opened_at: ['date d’ouverture', 'opening date'],
  due_at: ['date limite de réponse', 'answer due by'],
  next_at: ['prochaine échéance', 'next due time'],
  step: ['étape atteinte', 'step reached'],
} as const;

type Said = readonly [fr: string, en: string, recipients?: keyof typeof recipients];

/** A table's record: `shared` are columns that mean the same everywhere, `own` the others, French then English. */
export const table = (
  record: Omit<TableRecord, 'columns' | 'what'> & { readonly what: readonly [string, string] },
  shared: readonly (keyof typeof common)[],
  own: Readonly<Record<string, Said>>,
): TableRecord => ({
  ...record,
  what: { fr: record.what[0], en: record.what[1] },
  columns: Object.fromEntries(
    [...shared.map((name): [string, Said] => [name, common[name]]), ...Object.entries(own)].map(
      ([name, [fr, en, to]]) => [name, { what: { fr, en }, ...(to ? { recipients: to } : {}) }],
    ),
  ),
});
