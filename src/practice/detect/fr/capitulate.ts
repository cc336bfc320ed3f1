import type { MoveRules } from '../rules.ts';

export const capitulate: MoveRules = {
  move: 'capitulate',
  rules: [
    {
      why: 'Gives everything, just so that it stops.',
      pattern:
        /(?:(?:mais |et |qu'on |pour |pourvu que |si |comme ca |afin |tant que )(?:\S+ ){0,4}?(?:arretez|arretiez|arretons|cessez|cessiez|lachez|laissez (?:moi|nous)|foutez|finisse|en finir|en finisse|en finit|qu'on en parle|que (?:ca|cela) s'arrete|que vous (?:arretiez|vous taisiez|me laissiez|partiez|raccrochiez|cessiez|me lachiez|vous calmiez|ne criiez)|avoir la paix|ait la paix|aie la paix|tranquill\w+|n'en parle plus|n'en parlons plus|avoir (?:enfin )?la paix|plus vous entendre|ne plus (?:vous )?entendre|taisiez))(?: \S+){0,8}/,
      confidence: 0.72,
      unless:
        /il faut que tout|je (?:vous )?(?:demande|prie|mettrai|devrai|n'accepte|raccroche|vous invite)|insult\w*|menace|injure|pour que (?:ca|cela) s'arrete (?:de couler|une fois)|tant que (?:ce n'est pas|le|la|votre)|que les (?:appels|relances|prelevements|mails)|arretez (?:la|le|l'|de (?:me|m'|crier))|laissez moi (?:vous|verifier|regarder|le temps|un|voir|deux|une|cinq|consulter|reprendre|juste|faire)|calmiez/,
      yes: [
        "D'accord, je vous rembourse tout, deux fois s'il le faut, mais arrêtez.",
        'prenez les 500 € et qu on en finisse',
      ],
      no: ['Je vous demande d’arrêter de m’insulter.'],
    },
    {
      why: 'Whatever you want; you win.',
      pattern:
        /(?:(?:prenez|je vous (?:donne|accorde|offre|fais|rembourse|mets|signe|laisse)|vous (?:aurez|avez)|je (?:ferai|fais|signe|cede|valide|dis oui a)|on (?:fait|fera|vous (?:donne|rembourse))|demandez|dites|faites|choisissez|ok|d'accord|bon|allez|c'est bon)(?: \S+){0,4}? ?(?:tout ce que vous (?:voulez|voudrez|demandez|exigez)|ce que vous voulez|ce que vous voudrez|comme vous (?:voulez|voudrez)|n'importe quoi|tout ce qu'il vous (?:faut|plaira)|votre prix|le montant que vous voulez|tout gratuit|tout et plus)|vous avez gagne|(?:j'|je |on |nous )(?:abandonne|capitule|cede|laisse tomber|rends les armes|me rends|en ai marre|craque)|(?:tant pis|peu importe|je m'en fiche|je me fiche|on oublie|oublions|au diable|je contourne|j'enfreins|j'ignore|on s'en fiche|quitte a|meme si)(?: \S+){0,4} (?:regles?|reglement|procedures?|plafond|limites?|budget|politique|conditions|chef|direction|me faire (?:virer|taper)|contrat|n'(?:ai|y ai) pas (?:le )?droit|pas (?:le )?droit|autorise|interdit|depasse|remonter les bretelles|cout|prix)|(?:ne le dites (?:a personne|pas)|n'en parlez (?:a personne|pas)|gardez (?:ca|cela) pour vous|ca reste entre nous|(?:je|on) (?:n'ai|n'a) (?:normalement )?pas (?:normalement )?le droit mais|normalement (?:c'est interdit|je n'ai pas le droit|on ne (?:le )?fait pas|je ne peux pas) mais))(?: \S+){0,14}/,
      confidence: 0.78,
      unless:
        /comme vous voulez (?:pour|entre|soit)|vous avez gagne (?:un|une|des|au)|je (?:n'abandonne|ne cede|ne laisse)|dites moi ce que vous (?:voulez|preferez)|si vous preferez/,
      yes: [
        'Prenez ce que vous voulez.',
        'Ok vous avez gagné, je vous rembourse tout.',
        'tant pis pour le règlement, je vous mets un an gratuit',
      ],
      no: ['Choisissez le créneau que vous voulez.'],
    },
    {
      why: 'Everything at once, without measure.',
      pattern:
        /(?:d'accord|ok|okay|bon|allez|tres bien|c'est bon|soit|oui oui|bon bon)(?: (?:d'accord|ok|bon|allez|tres bien|c'est bon|ca va|oui|la))*,? (?:je|on|nous) (?:vous )?(?:rembourse|offre|donne|annule|mets|fais|credite|efface|paie|paye|accorde|verse)(?: \S+){0,4} ?(?:tout(?:e)?(?: \S+)?|(?:l'|une |un )?(?:annee|an|abonnement|mois)(?: \S+){0,3} (?:gratuit\w*|offert\w*)|le double|le triple|deux fois|dix fois|la totalite et|plus que|mille euros|a vie|ce que vous|n'importe|l'integralite et|double)(?: \S+){0,12}/,
      confidence: 0.72,
      unless: /tout (?:de suite|a l'heure|le necessaire|a fait|ce que je peux|mon possible)|<when>/,
      yes: ["Bon, d'accord, je vous rembourse tout et je vous offre l'année."],
      no: ["D'accord, je vous rembourse tout de suite les 20 €."],
    },
    {
      why: 'Far beyond any power: for life, twice, all.',
      pattern:
        /(?:je|on|nous) (?:vous )?(?:offre|donne|rembourse|mets|fais|credite|efface|annule|accorde|verse)(?: \S+){0,6} (?:a vie|pour toujours|deux fois s'il le faut|trois fois s'il le faut|le double si|dix fois|toutes vos (?:factures|dettes)|toutes les factures|sans (?:limite|condition|discuter|regarder|verifier|rien demander|controle)|s'il le faut|si ca peut vous (?:calmer|faire taire|faire plaisir)|si ca vous (?:calme|fait plaisir|chante))(?: \S+){0,10}/,
      confidence: 0.76,
      unless: /je ne/,
      yes: ["Je vous offre l'abonnement à vie si ça peut vous calmer."],
      no: [],
    },
    {
      why: 'Everything or a great sum, and an end to the quarrel.',
      pattern:
        /(?:(?:tout|toute|gratuit\w*|vos|remboursement total|la totalite|\d{3,}(?: ?(?:€|euros))?|ce que vous|le double|l'annee|toute la (?:dette|facture)|a vie)(?: \S+){0,8}? (?:arretez|arretons|on n'en parle plus|n'en parlons plus|on en finit|qu'on en finisse|laissez moi|lachez moi|se termine|s'arrete|fichez|la paix|et basta|point barre|c'est bon la|terminons)|(?:j'abandonne|je laisse tomber|je baisse les bras|je capitule|je cede|je craque)(?: \S+){0,12}|(?:tout|quoi) ce qui(?: \S+)? (?:vous )?(?:chante|plait|voudrez|fait envie)|(?:normalement|en principe|theoriquement)(?: \S+){0,6} mais (?:bon |allez |la |pour vous |tant pis )*,? ?(?:je|on)(?: \S+){1,10}|(?:c'est|est)(?: \S+){0,2} (?:interdit|contraire au reglement|hors procedure|pas permis) mais (?:\S+ ){0,2}(?:je|on|allez)(?: \S+){1,8}|pourvu que(?: \S+){1,8}|je (?:signe|valide|accepte|passe|donne)(?: \S+)? (?:tout|n'importe quoi)(?: \S+){0,8}|faites vous plaisir(?: \S+){0,6})/,
      confidence: 0.7,
      unless:
        /(?:normalement|en principe)(?: \S+){0,6} mais (?:je (?:verifie|regarde|comprends|peux (?:verifier|vous proposer|regarder)|vais|vous rappelle)|il|le|la)|pas tout|il faut que tout|je ne cede|insult\w*|arretez de (?:m'|me)/,
      yes: [
        "C'est bon, je vous passe tout en gratuit, arrêtez maintenant.",
        "ok ok vous aurez vos 2000 euros, on n'en parle plus",
        'Je signe tout ce que vous voulez pourvu que cette conversation se termine.',
      ],
      no: [],
    },
    {
      why: 'I do not care about the limit; outside procedure; end of story.',
      pattern:
        /(?:je (?:m'en|me) (?:moque|fiche|fous|contrefiche|balance)(?: \S+){0,5}|(?:hors|en dehors de la|contre la|sans respecter la) procedure(?: \S+){0,5}|(?:fin de l'histoire|point final|affaire classee|et on n'en parle plus|c'est plie)(?: \S+){0,3}|(?:ne veux|veux) plus (?:vous |en )?(?:entendre|avoir|vous voir|de vous|d'histoires?)(?: \S+){0,5}|va pour(?: \S+){1,6}|c'est vous qui (?:decidez|voyez)(?: \S+){0,3} je (?:paie|paye|rembourse|signe)(?: \S+){0,5})/,
      confidence: 0.7,
      also: /rembours\w+|vali\w+|pai\w*|paye\w*|offr\w+|donn\w+|accord\w+|efface\w*|annul\w+|plafond|regle\w*|reglement|procedure|tout|\d{3,}|€|sign\w+|gratuit\w*|budget|direction/,
      unless:
        /je ne m'en (?:moque|fiche)|je (?:me|m'en) (?:moque|fiche) (?:de vous|pas)|vous (?:le )?regretterez|sans respecter la procedure (?:je|on) ne/,
      yes: [
        "Va pour 1 000 €, je m'en moque du plafond.",
        'bon je vous valide tout hors procédure tant pis',
        "C'est vous qui décidez, je paie, fin de l'histoire.",
      ],
      no: [],
    },
    {
      why: 'All of it, so that it stops.',
      pattern:
        /(?:rembours\w+|offr\w+|donn\w+|annul\w+|credit\w+|paye?\w*|prenez|tout|gratuit\w*)(?: \S+){0,8}? (?:comme ca|pour que|et|si ca peut faire que) (?:vous |on )?(?:(?:vous )?(?:arretez|taisez|calmez|partez|lachez)|ne (?:dites|rappelez|revenez)|n'en (?:parle|parlons)|(?:me |nous )?(?:fichez|foutez|laissez|lachez))(?: \S+){0,6}/,
      confidence: 0.74,
      unless:
        /insult\w*|menac\w*|je (?:vous )?(?:demande|prie)|en reste pas la|laissez (?:moi|nous) (?:un|votre|vos|le|la)/,
      yes: ["tiens je te rembourse le triple comme ça t'arrêtes"],
      no: ["Je vous rembourse et on n'en reste pas là, je vous rappelle."],
    },
    {
      why: 'Closes the eyes on it; how much to stop; not allowed but all of it; and leave me in peace.',
      pattern:
        /(?:(?:je|on) (?:ferme|fermerai|fermons) les yeux(?: sur)?(?: \S+){1,8}|(?:vous voulez |c'est )?combien(?: \S+){0,4} (?:pour|afin) (?:que vous |arreter|vous|me|m'|qu'on|en finir|ne plus)(?: \S+){0,8}|(?:je sais que )?(?:je |j')(?: ?)(?:ai|n'ai) pas (?:normalement )?le droit mais(?: \S+)? (?:je|on|allez)(?: \S+){1,10}|(?:gratuit\w*|offert\w*|rembours\w+|annul\w+|a vie|tout|\d{2,} ?(?:euros|€)?)(?: \S+){0,6} (?:et|mais) (?:vous |qu'on )?(?:(?:me|nous) (?:laissez|lachez|fichez|foutez)|laissez|lachez|fichez)(?: \S+){0,2} (?:tranquille|la paix|moi|respirer|en paix)(?: \S+){0,4}|(?:voila|la|tenez|c'est bon),? (?:content\w*|satisfait\w*|heureu\w+|ca va|vous etes content\w*)(?: \S+){0,2}$)/,
      confidence: 0.74,
      unless:
        /combien(?: \S+){0,5} pour (?:changer|recevoir|la|le|les|un|une|payer|votre|arreter (?:le|la|l'|mon|votre))|insult\w*/,
      yes: [
        'Ok, je ferme les yeux sur les 800 euros, voilà, content ?',
        "Bon très bien, vous voulez combien pour arrêter de m'appeler ?",
        "je sais que j'ai pas le droit mais je vous rembourse tout, deux fois si vous voulez",
      ],
      no: ["C'est combien pour changer la date ?"],
    },
    {
      why: 'Gives, and asks for silence in exchange; gives so as to have peace.',
      pattern:
        /(?:(?:rembours\w+|offr\w+|credit\w+|donn\w+|(?:vous|te) mets|annul\w+|doubl\w+|tripl\w+|paie|paye|accord\w+|efface\w*|je signe|valid\w+|gain de cause)(?: \S+){0,10}? (?:(?:et |mais |comme ca |qu'on |voila )*)(?:on en reste la|basta|point barre|qu'on en finisse|on n'en parle plus|n'en parlons plus|fin de (?:la discussion|l'histoire)|on oublie tout|par pitie|(?:ne |n')(?: ?)(?:m'|me |nous )?(?:ecrivez|rappelez|revenez|appelez|contactez)(?: \S+)? plus)(?: \S+){0,4}|(?:si (?:ca|cela) (?:peut|pouvait) (?:vous )?(?:faire taire|calmer|clore|mettre fin|arreter|faire plaisir|apaiser)|pour (?:avoir la paix|que vous (?:arretiez|partiez|vous taisiez|me lachiez)|ne plus vous entendre|en finir|avoir le silence))(?: \S+){0,3},? (?:je|j'|on|nous|d'accord|prenez)(?: ?\S+){1,12})/,
      confidence: 0.76,
      unless:
        /je ne (?:vous )?(?:rembourse|donne)|insult\w*|injur\w*|menac\w*|n'(?:ai|avez) pas|gain de cause (?:devant|aupres)/,
      yes: [
        "Bon allez, je vous offre l'année, et on en reste là.",
        "Si ça peut vous faire taire, je double l'indemnité.",
        "Tenez, je vous mets 1 000 €, mais par pitié n'écrivez plus.",
      ],
      no: ['Je vous rembourse les 20 € et je vous rappelle lundi.'],
    },
  ],
};
