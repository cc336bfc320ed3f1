import type { Language } from '../../kernel/words.ts';

type Patterns = Readonly<Record<Language, RegExp>>;

/** Sentences of the one who serves; on plain text. A customer who says one has changed sides of the counter. */
export const servicePhrases: Patterns = {
  fr: /(?:comment|en quoi) puis-je vous|puis-je vous aider|(?:a votre|a votre entiere) (?:disposition|ecoute|service)\b|n'hesitez pas|vous presente mes excuses|vous presentons nos excuses|merci (?:de|pour) votre patience|nous faisons le necessaire|je (?:vais verifier|consulte|verifie) votre|je transmets votre|votre satisfaction|je vous souhaite une (?:bonne|excellente)|y a-t-il autre chose|notre equipe va/,
  en: /how (?:can|may) i (?:help|assist)|can i help you|happy to (?:help|assist)|anything else i can|thank you for your patience|(?:i|we) apologi[sz]e for|sorry for the inconvenience|let me (?:check|pull up|look up) your|your satisfaction|don't hesitate|bear with me|our team (?:will|is)|have a (?:nice|great) day|i'll call you back/,
};

/** The customer says "vous"; on plain text. */
export const familiar = /\b(?:tu|toi|te|tes)\b|\bt'(?:as|es|avais|etais|aurais|inquiete|en)\b/;

/** Adjectives that would give the agent a gender in French; on plain text. */
export const genderedAgent =
  /\bvous (?:etes|semblez|restez|seriez|etiez|avez l'air)(?: vraiment| bien| tres| si| trop| plutot| pas)?(?: vraiment| bien| tres| si| trop)? (?:gentil(?:le)?|pressee?|sure?(?! (?:le|la|les|un|une|mon|ma|ce|cette|place)\b)|certaine?|serieu(?:x|se)|nouve(?:au|lle)|contente?|seule?|desolee?|payee?|formee?|debordee?|occupee?|perdue?|patiente?|attenti(?:f|ve)|incompetente?|nul(?:le)?|mechante?|odieu(?:x|se)|insolente?|arrogante?|malade)\b/;

/** Judging who the learner is instead of what they write; on plain text. */
export const aboutLearner: Patterns = {
  fr: /\b(?:accent|personnalite|temperament|caractere|charisme|timid\w*|introverti\w*|extraverti\w*|sourian\w*|sourire|intonation|voix|intelligence emotionnelle|confiance en soi|bonne attitude|attitude positive)\b|\b(?:emotions?|stress|colere|nervosite|fatigue|humeur|calme|sang-froid|ton)\b[^.;]{0,20}\b(?:de l'agent|de l'apprenant|du conseiller|de la conseillere|de la personne qui s'entraine)|\bvotre (?:stress|colere|calme|humeur|emotion|nervosite|sang-froid)\b|\b(?:reste|restez|garde|gardez) (?:son |votre |le )?(?:calme|sang-froid)/,
  en: /\b(?:accent|personality|temperament|character|charisma|shy|shyness|introvert\w*|extrovert\w*|smiles?|smiling|intonation|voice|emotional intelligence|self-confidence|good attitude|positive attitude)\b|\b(?:your|agent's|learner's) (?:emotions?|stress|anger|mood|nerves|calm|composure)\b|\b(?:emotions?|stress|anger|mood|calm) of the (?:agent|learner)|\b(?:stays?|remains?|keeps?) (?:calm|cool|(?:your|their|his|her) (?:calm|cool))/,
};

/** What touches a protected trait; on plain text. Each group is shown once, for a second person to approve. */
export const traits: readonly {
  readonly group: { readonly fr: string; readonly en: string };
  readonly find: RegExp;
}[] = [
  {
    group: { fr: 'religion', en: 'religion' },
    find: /\b(?:religi\w+|musulman\w*|muslims?|juifs?|juives?|jewish|jews?|chretien\w*|christians?|catholi\w+|mosquee|mosque|synagogue|eglise|church|priere|prayers?|ramadan|hallal|halal|kosher|casher|hijab)\b/,
  },
  {
    group: { fr: 'origine', en: 'origin' },
    find: /\b(?:immigr\w+|etrangers?|etrangere|foreigners?|arabes?|arabs?|africain\w*|africans?|maghreb\w*|asiatiques?|asians?|gitans?|gyps(?:y|ies)|sans-papiers|mon accent|my accent|nationalite|nationality|ethnic\w*|ethnie)\b/,
  },
  {
    group: { fr: 'santé', en: 'health' },
    find: /\b(?:malad(?:e|es|ie|ies)|illness|sick|handicap\w*|disab(?:led|ility)|cancer|dialyse|dialysis|depress\w+|diabet\w+|hopital\w*|hospital\w*|urgences|emergency room|fauteuil roulant|wheelchair|chirurgi\w+|surgery|autis\w+)\b/,
  },
  {
    group: { fr: 'grossesse et naissance', en: 'pregnancy and birth' },
    find: /\b(?:enceinte|pregnan\w+|grossesse|accouch\w+|gave birth|nouveau-nee?|newborn|nourrisson|bebe|baby)\b/,
  },
  {
    group: { fr: 'vie intime', en: 'private life' },
    find: /\b(?:homosexuel\w*|homosexual\w*|gay|lesbien\w*|lesbian\w*|transgenre|transgender|bisexu\w+|orientation sexuelle|sexual orientation)\b/,
  },
  {
    group: { fr: 'opinions', en: 'opinions' },
    find: /\b(?:syndicaliste|syndicats?|trade union|parti politique|political party|electeur|voter)\b/,
  },
];
