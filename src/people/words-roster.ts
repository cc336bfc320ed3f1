import type { Pair } from '../kernel/words.ts';

const pair = (fr: string, en: string) => (): Pair => ({ fr, en });

/** What can be wrong at a line and column of a roster; a function of what the file wrote there. */
export const faults = {
  tooBig: pair(
    'dépasse 8 Mo : ne gardez que les colonnes de la liste (deux fichiers désactiveraient chacun les personnes de l’autre)',
    'is over 8 MB: keep the columns of the roster only (two files would each deactivate the people of the other)',
  ),
  notText: pair(
    'n’est pas du texte : dans le tableur, enregistrez en CSV UTF-8, puis envoyez ce fichier-là',
    'is not text: in the spreadsheet, save as CSV UTF-8, then send that file',
  ),
  lost: pair(
    'contient des lettres perdues : enregistrez en CSV UTF-8, puis envoyez ce fichier-là',
    'has letters that were lost: save as CSV UTF-8, then send that file',
  ),
  unclosed: pair(
    'n’est plus lisible à partir d’ici : un guillemet n’est pas fermé',
    'is not readable CSV from here on: a quote is not closed',
  ),
  quotes: pair(
    'n’est plus lisible à partir d’ici : un guillemet est mal placé',
    'is not readable CSV from here on: a quote is out of place',
  ),
  empty: pair(
    'est vide : la première ligne nomme les colonnes, à commencer par email',
    'is empty: the first line names the columns, starting with email',
  ),
  nobody: pair(
    'ne nomme personne : sous la ligne des colonnes, une ligne par personne',
    'names nobody: under the line of columns, one line for each person',
  ),
  unknownColumn: pair(
    'n’est pas une colonne connue : retirez-la ou renommez-la',
    'is not a column we know: remove it or rename it',
  ),
  twice: pair('y est deux fois : gardez-en une', 'is there twice: keep one'),
  noEmail: pair('manque : la liste a besoin d’une colonne email', 'is missing: the roster needs an email column'),
  formula: pair('commence comme une formule : écrivez du texte simple', 'starts like a formula: write plain text'),
  cells: (of: string): Pair => {
    const [cells = '', columns = ''] = of.split('/');
    return {
      fr: `a ${cells} cellules pour ${columns} colonnes : vérifiez les séparateurs`,
      en: `has ${cells} cells for ${columns} columns: check the separators`,
    };
  },
  missing: pair('manque : chaque ligne en a besoin', 'is missing: every line needs one'),
  email: pair('n’est pas une adresse e-mail', 'is not an e-mail address'),
  managerEmail: pair(
    'n’est pas une adresse e-mail : donnez celle du manager',
    'is not an e-mail address: give the manager’s',
  ),
  long: (most: string): Pair => ({
    fr: `dépasse ${most} caractères : raccourcissez`,
    en: `is over ${most} characters: shorten it`,
  }),
  role: (given: string): Pair => ({
    fr: `contient un rôle inconnu « ${given} » : prenez apprenant, formateur, ambassadeur, manager, responsable de site, responsable programme ou dpo`,
    en: `has an unknown role “${given}”: use learner, trainer, ambassador, manager, site lead, programme lead or dpo`,
  }),
  language: pair('n’est ni fr ni en', 'is not fr or en'),
  zone: pair('n’est pas un fuseau horaire tel que Europe/Paris', 'is not a time zone such as Europe/Paris'),
  hours: pair('n’est pas un horaire tel que 09:00-17:30', 'is not hours such as 09:00-17:30'),
  night: pair(
    'finit avant de commencer : les heures qui passent minuit ne se lisent pas ici, écrivez la part d’avant minuit (22:00-23:59)',
    'ends before it starts: hours that pass midnight are not read here, write the part before midnight (22:00-23:59)',
  ),
  days: pair('n’est pas une suite de jours telle que 12345 (1 est lundi)', 'is not days such as 12345 (1 is Monday)'),
  region: pair(
    'n’est pas une région dont nous connaissons les jours fériés, telle que FR ou FR-57',
    'is not a region we know the holidays of, such as FR or FR-57',
  ),
  date: pair('n’est pas une date telle que 2026-11-02', 'is not a date such as 2026-11-02'),
  repeated: (line: string): Pair => ({
    fr: `est déjà à la ligne ${line} : gardez-en une`,
    en: `is already on line ${line}: keep one`,
  }),
  managerUnknown: pair(
    'n’est personne sur cette liste ni déjà connu : ajoutez sa ligne, ou corrigez l’adresse',
    'is nobody on this roster or already known: add them, or correct the address',
  ),
  circle: pair(
    'forme un cercle : quelqu’un serait le manager de son propre manager',
    'makes a circle: somebody would manage their own manager',
  ),
  spelling: (of: string): Pair => {
    const [line = '', first = '', here = ''] = of.split('\n');
    return {
      fr: `s’écrit « ${here} » ici et « ${first} » à la ligne ${line} : écrivez-le d’une seule façon, sinon il compte pour deux`,
      en: `is written “${here}” here and “${first}” on line ${line}: write it one way, or it is counted as two`,
    };
  },
} satisfies Readonly<Record<string, (of: string) => Pair>>;

/** A kind of fault. */
export type FaultName = keyof typeof faults;

const isFault = (name: string): name is FaultName => Object.hasOwn(faults, name);

/** A checker's message, `name` or `name what`, in words. */
export function faultOf(message: string): Pair {
  const space = message.indexOf(' ');
  const name = space < 0 ? message : message.slice(0, space);
  return isFault(name) ? faults[name](message.slice(name.length + 1)) : { fr: message, en: message };
}

/** The columns, as a difference names them. */
export const fields: Readonly<Record<string, Pair>> = {
  name: { fr: 'nom', en: 'name' },
  team: { fr: 'équipe', en: 'team' },
  site: { fr: 'site', en: 'site' },
  manager: { fr: 'manager', en: 'manager' },
  roles: { fr: 'rôles', en: 'roles' },
  language: { fr: 'langue', en: 'language' },
  timeZone: { fr: 'fuseau horaire', en: 'time zone' },
  workStart: { fr: 'début de journée', en: 'start of day' },
  workEnd: { fr: 'fin de journée', en: 'end of day' },
  workDays: { fr: 'jours de travail', en: 'working days' },
  holidayRegion: { fr: 'jours fériés', en: 'holidays' },
  startDate: { fr: 'date d’arrivée', en: 'start date' },
  seniority: { fr: 'ancienneté', en: 'seniority' },
};
