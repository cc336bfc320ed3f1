import type { Language, Pair } from '../kernel/words.ts';

/** How far a figure may be believed. */
type Status = 'disputed' | 'vendor' | 'vendor_internal';

const statuses: Readonly<Record<Status, Pair>> = {
  disputed: { fr: 'CHIFFRE CONTESTÉ', en: 'DISPUTED FIGURE' },
  vendor: {
    fr: 'CAS PUBLIÉ PAR UN FOURNISSEUR, PAS UN RÉSULTAT D’ICI',
    en: 'A VENDOR’S CASE STUDY, NOT A RESULT FROM HERE',
  },
  vendor_internal: {
    fr: 'MESURE INTERNE D’UN FOURNISSEUR, NON VÉRIFIÉE',
    en: 'A VENDOR’S INTERNAL MEASURE, NOT VERIFIED',
  },
};

type Claim = {
  readonly says: Pair;
  readonly source: Pair;
  readonly status: Status;
  /** The day the register last looked at it. */
  readonly date: string;
  readonly note: Pair;
};

/** Figures people quote about such programmes. The texts leave this file only beside their status. */
const register = {
  failure: {
    says: { fr: '70 % des projets de transformation échouent', en: '70% of transformation projects fail' },
    source: { fr: 'attribué à McKinsey', en: 'attributed to McKinsey' },
    status: 'disputed',
    date: '2026-11-24',
    note: {
      fr: 'des critiques n’ont trouvé aucune donnée qui l’établisse',
      en: 'critics found no data that establishes it',
    },
  },
  satisfaction: {
    says: { fr: '+35 % de satisfaction', en: '+35% satisfaction' },
    source: { fr: 'étude de cas Face Up', en: 'Face Up case study' },
    status: 'vendor',
    date: '2026-11-24',
    note: { fr: 'vos propres chiffres comptent seuls', en: 'only your own figures count' },
  },
  incivility: {
    says: { fr: '−42 % d’incivilités', en: '−42% incivilities' },
    source: { fr: 'étude de cas Face Up', en: 'Face Up case study' },
    status: 'vendor',
    date: '2026-11-24',
    note: { fr: 'vos propres chiffres comptent seuls', en: 'only your own figures count' },
  },
  change_of_mind: {
    says: {
      fr: '90 % des apprenants changent d’avis après une première session',
      en: '90% of learners change their mind after a first session',
    },
    source: { fr: 'retours internes Face Up', en: 'Face Up internal feedback' },
    status: 'vendor_internal',
    date: '2026-11-24',
    note: { fr: 'ni effectif ni méthode publiés', en: 'neither sample nor method published' },
  },
  trainer_day: {
    says: {
      fr: 'une journée de formateur coûte de 1\u202f000 à 2\u202f000\u00a0€',
      en: 'a trainer’s day costs €1,000 to €2,000',
    },
    source: { fr: 'étude de cas Face Up', en: 'Face Up case study' },
    status: 'vendor',
    date: '2026-11-25',
    note: { fr: 'mettez le coût d’ici', en: 'put the cost here' },
  },
} as const satisfies Record<string, Claim>;

/** A figure of the register. */
export type ClaimId = keyof typeof register;

/** Every figure of the register. */
export const claimIds = Object.keys(register) as readonly ClaimId[];

/** A figure as it may be shown: its status first, then its words, source, date and reserve; there is no other way to show it. */
export function claimLine(id: ClaimId, language: Language): string {
  const { says, source, status, date, note }: Claim = register[id];
  const quoted = language === 'fr' ? `« ${says.fr} »` : `“${says.en}”`;
  return `[${statuses[status][language]}] ${quoted} — ${source[language]}, ${date} ; ${note[language]}.`.replace(
    ' ; ',
    language === 'fr' ? '\u00a0; ' : '; ',
  );
}
