import type { MoveRules } from '../rules.ts';

export const apologiseImpact: MoveRules = {
  move: 'apologise_impact',
  rules: [
    {
      why: 'Sorry that it cost, made miss, left without…',
      pattern:
        /(?:desole|navre|confus|excuses?|pardon|m'excuse|excusons|regrette|regrettons|excuser|excusez (?:moi|nous))(?: \S+){0,8}? (?:(?:vous|votre \S+|vos \S+)(?: (?:a|ait|ont|aient|avait|avons|ai|ayons|avez|ayez|avoir|etes|soyez))?(?: \S+)? ?(?:fait|prive|empechee?|coute|gache|oblige|mis|mise|laissee?|perturbe|bloque|complique|cause|plonge|force|contraint|penalise|place|expose|stresse|inquiete|blesse|rate|perdu|manque|humilie|conduit|retarde|impose|valu|gele|immobilise|cree|prive|du|passe|ruine|abime)|(?:fait (?:perdre|rater|manquer|attendre|dormir|poireauter|revenir|deplacer|payer|subir|vivre|passer|courir|poser))|(?:gache|prive|laisse|ruine)(?:e|es|s)?)(?: \S+){0,16}/,
      confidence: 0.9,
      unless:
        /excusez (?:moi|nous) mais|(?:pas|inutile|rien)(?: \S+){0,3} (?:a |de |d')?(?: ?)vous excuser|desole que vous (?:soyez|ayez) (?:decu|du attendre$)|desole (?:mais )?(?:vous|c'est vous)|mais vous|si (?:cela|ca) vous a|desole (?:vous|si)/,
      yes: [
        'Je suis désolé que cela vous ait fait perdre ce chantier.',
        'Toutes nos excuses de vous avoir laissée trois jours sans chauffage.',
      ],
      no: ['Je suis désolé pour ce retard.', "Désolé d'entendre ça."],
    },
    {
      why: 'Apology for the consequence as a noun.',
      pattern:
        /(?:desole|navre|confus|excuses?|pardon|m'excuse|excusons|regrette|regrettons|excuser|excusez (?:moi|nous))(?: \S+){0,4}? (?:pour|de|d'|de tout|concernant|que)(?: \S+){0,5}? ?(?:<span> (?:sans|perdus?|perdues?|a attendre|passee?s?|d'attente|de retard|dans le noir|de galere|de chantier|de stress|d'angoisse|de coupure|d'inquietude|pour rien|de vacances|d'absence)|(?:journee|soiree|nuit|semaine|matinee|entretien|mariage|vacances|anniversaire|chantier|repas|client|reunion|correspondance|voyage|week end|fete|ceremonie|devis|examen|noel|conge|conges|samedi|dimanche)(?: \S+){0,3}? (?:perdue?s?|gache?e?s?|ratee?s?|manquee?s?|annulee?s?|fichue?s?|foutue?s?)|(?:stress|angoisse|inquietude|frais|agios|perte|pertes|humiliation|peur|nuit blanche|deplacement inutile|deplacements inutiles|temps perdu|temps que (?:vous|cela|ca)|honte|affront|embarras|consequences?|tracas|trajet pour rien|decouvert)(?: \S+){0,3} (?:que|qu'|pour|sur|dans|de|cause|chez|a cause))(?: \S+){0,12}/,
      confidence: 0.85,
      yes: ['Toutes mes excuses pour ces six jours sans connexion.', 'Je suis navrée pour votre soirée gâchée.'],
      no: ['Toutes nos excuses pour la gêne occasionnée.', "Désolé pour l'attente."],
    },
    {
      why: 'The consequence, then the apology for it.',
      pattern:
        /(?:(?:a cause de|par notre faute|a cause)(?: \S+){0,6}|vous avez (?:rate|manque|perdu|du|paye|attendu|passe)(?: \S+){1,12}|(?:ca|cela|cette \S+|ce \S+|notre \S+) vous (?:a|aura) (?:fait|coute|prive|empechee?|oblige|gache|mis)(?: \S+){1,12}) (?:(?:et|et de cela|et pour cela|pour cela|pour ca) )?(?:je (?:vous (?:en )?(?:demande pardon|presente|dois)|m'en excuse|suis (?:\S+ )?(?:desole|navre)|le regrette|vous prie)|j'en suis|nous (?:en sommes|nous en excusons|vous (?:en )?presentons|sommes (?:\S+ )?(?:desole|navre))|(?:vraiment|sincerement) desole)(?: \S+){0,8}/,
      confidence: 0.85,
      yes: ["À cause de notre erreur vous avez raté votre correspondance et j'en suis désolé."],
      no: [],
    },
    {
      why: 'For a night, a day, a trip passed badly.',
      pattern:
        /(?:desole|navre|confus|excuses?|pardon|m'excuse|regrette|regrettons)(?: \S+){0,4}? (?:cette|ces|cet|ce|la|les|l'|votre|vos|de|des)(?: \S+){0,3} ?(?:nuit|nuits|journee|soiree|heures|semaines|jours|attente|trajet|voyage|vacances|week end|matinee|apres midi|deplacements?|mois) (?:blanche |blanches |entiere |entieres |d'angoisse |de galere |d'attente )*(?:passees?|perdues?|gachees?|sans|dehors|a (?:attendre|dormir|chercher|courir)|pour rien|dans|aux|que (?:vous|cela|nous)|inutiles?)(?: \S+){0,10}/,
      confidence: 0.84,
      unless: /desole d'(?:entendre|apprendre)/,
      yes: ['Je suis vraiment désolée pour cette nuit blanche passée aux urgences sans information.'],
      no: ['Désolé pour cette attente.'],
    },
    {
      why: 'An apology and what our fault did to them, in one sentence.',
      pattern: /(?:desole|navre|confus|excuses?|pardon|m'excuse|excuser|regrett\w+)/,
      confidence: 0.84,
      also: /(?:par notre faute|a cause de (?:nous|notre|cette|ce|cet|mon|nos))(?: \S+){0,6} (?:vous|votre|vos)(?: \S+){1,8}|(?:vous ait|vous a|vous avoir|vous aient|vous ayez|avez|votre \S+ ait)(?: \S+)? (?:prive\w*|manque\w*|rate\w*|perdu\w*|paye\w*|dormi|attendu|pose|rembourse|du|coute|gache\w*|prive\w*|laisse\w*|fait|empeche\w*|oblige\w*|mis\w*|plonge\w*|fait)(?: \S+){1,12}|(?:que vous avez|que vous ayez) (?:perdu|rate|manque|paye)(?: \S+){0,8}/,
      unless:
        /desole (?:mais|d'entendre|d'apprendre)|vous avez fait une erreur|vous avez (?:bien fait|du mal)|si cela vous a|excusez moi mais|vous a (?:deja )?fait (?:parvenir|suivre)|vous avez mis/,
      yes: [
        "Toutes nos excuses : par notre faute, vous avez payé l'hôtel de votre poche.",
        "Je m'excuse pour le client que vous avez perdu à cause de cette coupure.",
      ],
      no: ['Excusez-moi mais vous avez fait une erreur.'],
    },
    {
      why: 'An apology for what it did to you, the mess it left, or that somebody went without.',
      pattern:
        /(?:desole|navre|confus|excuses?|pardon|m'excuse|excusons|regrett\w+|regrets|excuser|excusez (?:moi|nous)|m'en veux|honte|mortifi\w+|embarrass\w+)(?: \S+){0,5}? (?:(?:de|pour|par) (?:tout )?ce que (?:\S+ ){1,6}(?:a|ont|avons|ai|ait) (?:\S+ )?(?:chamboul|cout|fait|caus|boulevers|perturb|provoqu|impos|gach|abim|cass|oblig|valu|entrain|compliqu|boulverse|change|desorganis)\w*|(?:le|la|les|l'|cette|ce|tout ce|toute cette|ces|du|au)(?: |(?<='))(?:bazar|chaos|pagaille|desordre|complications?|chamboulement|galeres?|ennuis|casse tete|bouleversements?|desorganisation|manque a gagner|deception|fatigue|panique|fausse joie|demarches|bordel|souk|soucis|contrarietes?|cauchemar|peine|mal)(?: \S+){0,2} (?:que|qu'|pour|sur|dans|de|cause|chez|a cause) ?\S+(?: \S+){0,13}|que (?:vous|votre \S+|vos \S+|cela|ca|cette \S+|ce \S+|notre \S+|nous)(?: \S+)? (?:n'ait|n'aient|n'ayez|ait|aient|ayez|ayons)(?: \S+){0,2}? (?:pas|pu|plus|rien|du|failli|fini|dormi|rate|manque|loupe|perdu|eu a|annule|renonce|fallu|passe|attendu|repousse|decale|reporte|manger)(?: \S+){1,12})/,
      confidence: 0.86,
      unless:
        /n'ayez (?:pas|rien|jamais) (?:recu|ete (?:prevenu|rappele|informe|contacte|servi))|excusez (?:moi|nous) mais|desole (?:mais )?(?:vous|c'est vous)|que vous ayez (?:eu a|du) (?:vivre|subir|traverser) (?:ca|cela)|d'(?:entendre|apprendre)/,
      yes: [
        'Je suis désolé pour le bazar que ça a mis dans votre semaine.',
        'Je suis désolé de tout ce que cette panne a chamboulé dans votre semaine.',
        "Je m'en veux que vous ayez raté l'enterrement à cause de notre retard.",
        "Je suis désolé que votre fille n'ait pas eu son cadeau à temps.",
      ],
      no: ["Désolé que vous n'ayez pas reçu de réponse."],
    },
    {
      why: 'Sorry that they must still, that it is theirs that suffered, or who; it leaves you without, and I am sorry.',
      pattern:
        /(?:desole|navre|confus) (?:que |qu')(?: ?)(?!(?:vous|tu|cela|ca|ce|c'|la|le|les|votre|vos|notre|nos|un|une|on|cette|cet|ces|tout|rien|personne|l')\b)\w+ (?:\S+ )?(?:soit|soient|ait|aient|perde\w*|doive\w*|rate\w*|paye\w*|paie\w*|attende\w*|reste\w*|dorme\w*|puisse\w*|souffre\w*|lui fasse)(?: \S+){1,12}|(?:desole|navre|confus) que (?:notre|nos|cette|ce|cet|cela|ca|mon|ma|son|sa)(?: \S+){0,4}? (?:vous|lui|leur|te|l'|t') ?(?:mette|mettent|oblige|empeche|prive|cause|coute|fasse|laisse|plonge|bloque|complique|penalise|stresse|inquiete|gache|handicape|pese|fragilise|desorganise)\w*(?: \S+){1,10}|(?:desole|navre|confus|excus\w+|pardon|regrett\w+)(?: \S+){0,4} (?:pour|de|d'|de toutes) (?:ces|les|cette|ce|toutes ces) (?:semaines|jours|jour|heures|nuits|mois|journees?|nuit|annees) (?:de |d')(?: ?)(?:angoisse|stress|galere|inquietude|froid|peur|incertitude|souffrance|attente inutile|demarches)(?: \S+){0,6}|(?:(?:desole|navre|confus|regrett\w+) que (?:votre|vos) (?:pere|mere|fils|fille|filles|mari|femme|enfants?|bebe|famille|parents|grand mere|grand pere|maman|papa|epou\w+|conjoint\w*|clients?|equipes?|invites?|chien|chat)(?: \S+)? (?:ait|aient|soit|soient)(?: \S+){2,14}|(?:desole|navre|confus|regrett\w+) que (?:notre|nos|cette|ce|cet|cela|ca|la|le|l')(?: ?\S+(?: \S+){0,3})? (?:ait|aient) (?:\S+ )?\w+(?:e|i|u|is|it|ert)s?(?: \S+)? (?:votre|vos)(?: \S+){1,10}|(?:desole|navre|confus|regrett\w+|m'en veux|excus\w+) que (?:(?:vous|votre \S+|vos \S+) (?:vous |se )?(?:retrouv\w+|deviez|doiv\w+|paye?z|payiez|perd\w+|rat\w+|manqu\w+|attend\w+|subiss\w+|ayez du(?! attendre$)|soyez (?:oblige|prive|bloque|reste|contraint|coince|penalise|encore|toujours|sans)\w*)(?: \S+){1,12}|ce soit(?: \S+){1,8} qui (?:ait|aient|ayez|soit|subisse\w*|paie\w*|paye\w*|trinque\w*)(?: \S+){0,8})|(?:\S+ ){2,20}vous (?:laisse|laissent|prive|privent|empeche|empechent|coute|coutent|oblige|obligent|met|mettent|bloque|bloquent|gache|penalise)(?: \S+){1,8},? (?:et )?(?:j'en suis|je m'en excuse|je vous (?:en )?(?:demande pardon|presente)|nous en sommes|nous (?:nous )?en excusons)(?: \S+){0,8})/,
      confidence: 0.84,
      unless:
        /desole (?:mais|d'entendre|d'apprendre)|pas desole|(?:ait|aient) (?:\S+ )?(?:perdu|oublie|egare|casse|rate|abime) (?:votre|vos) (?:colis|dossier|demande|commande|reservation|courrier|mail|message|appel)/,
      yes: [
        'Désolée que vous vous retrouviez à devoir encore expliquer ça à votre patron.',
        'Je suis désolé que ce soit le piano de votre grand-mère qui ait pris.',
        "Notre alerte vous laisse sans rien, et j'en suis désolée.",
      ],
      no: ['Désolé que vous soyez déçu.'],
    },
  ],
};
