import type { MoveRules } from '../rules.ts';

export const policyShield: MoveRules = {
  move: 'policy_shield',
  rules: [
    {
      why: 'It is the rule, the procedure.',
      pattern:
        /(?:c'est|ce sont|c'est comme ca|il s'agit de|voila|telle est|telles sont|ca c'est)(?: \S+)? (?:(?:la|le|les|notre|nos|une|des|l'|dans|ecrit dans|prevu par|marque dans|stipule dans|mentionne dans|indique dans)(?: |(?<=')))*(?:procedures?|reglements?|regles?|politique|reglementation|conditions|cgv|cgu|process|protocole|consignes?|usage|contrat|lois?|directives?|instructions?|norme|systeme)(?: \S+){0,12}/,
      confidence: 0.8,
      only: 'statement',
      unless:
        /(?:peux|pouvons|peut) rien (?:vous )?dire|(?:nous|moi) (?:on|je|nous) (?:n'y|ne) (?:peut|peux|pouvons) rien|ne (?:peux|peut|pouvons|saurais|sais) pas (?:vous )?(?:repondre|renseigner|en dire|dire)|c'est (?:la|une) (?:premiere|bonne|seule)|contre (?:la|le) reg|<reason>|c'est (?:deja |bien |presque |quasiment )?regle\b|c'est votre contrat|la procedure (?:pour|est simple|a suivre|qui va)/,
      yes: ["C'est la procédure, je n'y peux rien.", "c'est écrit dans les conditions"],
      no: [],
    },
    {
      why: 'Nothing I can do.',
      pattern:
        /(?:je|on|nous|j'|moi)(?: \S+)? ?(?:ai|n'y peux|n'y peut|n'y pouvons|y peux|ne peux|ne peut|ne pouvons|peux|peut|ne puis|n'ai|n'avons|n'a|suis)(?: \S+)? ?(?:rien(?: y)?(?: faire| pour vous| changer| de plus)?|pas (?:faire (?:autrement|d'exception|plus|de derogation)|deroger|aller contre|contourner|passer outre|faire d'exception|y changer|vous (?:aider|rembourser|faire|donner|repondre|livrer|accorder)|le droit|la main|l'autorisation|d'autre choix|le pouvoir|acceder|accepter|habilite\w*|autorise\w*|en mesure|donner suite|modifier|annuler|rembourser|changer|traiter)|aucune? (?:marge|solution|possibilite|pouvoir|exception|recours|moyen)|oblige\w* (?:d'appliquer|de suivre|de respecter))(?: \S+){0,12}/,
      confidence: 0.74,
      unless:
        /<people> (?:\S+ ){0,3}?(?:<fails>)|rien a redire|apres verification|(?:peux|pouvons|peut) rien (?:vous )?dire|(?:nous|moi) (?:on|je|nous) (?:n'y|ne) (?:peut|peux|pouvons) rien|ne (?:peux|peut|pouvons|saurais|sais) pas (?:vous )?(?:repondre|renseigner|en dire|dire)|<service> (?:\S+ ){0,2}(?:a|ont|n'a|s'est) (?:\S+ )?(?:mal|perdu|oublie|trompe|plante|rate|casse|pas)|je ne peux (?:pas |que )(?:imaginer|comprendre|vous (?:laisser|promettre|garantir|dire))|ne peux pas (?:continuer|accepter (?:que|ces|ce|d'etre)|vous (?:garantir|promettre|laisser|assurer)|promettre)|n'y (?:peux|peut|pouvons) rien si (?:le |la |les |l'|mon |ma |votre )|violence|insult\w*|menace|(?:je|on|nous) (?:n')?(?:ai|a|avons) rien(?! (?:pour vous|a faire|a y faire|de plus))|rien (?:promettre|ne|(?:vous )?(?:garantir|promettre|cacher)|a (?:voir|y voir))|pour rien|en mesure de (?:vous )?(?:repondre|dire|renseigner|communiquer|informer|preciser|confirmer|garantir)|rien vous (?:cacher|garantir|promettre)|(?:ne|n') \S+ pas le droit d'etre|si vous (?:m'insultez|continuez)/,
      yes: ["Je n'y peux rien.", 'Je ne peux rien faire pour vous.', "j'ai pas le droit de rembourser"],
      no: ['Je ne peux pas vous garantir la date.'],
    },
    {
      why: 'Rules do not allow, provide or foresee it.',
      pattern:
        /(?:(?:le |la |les |l'|nos |notre |votre |mon |ma )(?:procedures?|reglements?|regles?|politique|reglementation|conditions(?: \S+){0,3}|cgv|cgu|process|protocole|consignes?|contrat|loi|direction|systeme|logiciel|bareme|offre|tarif|assurance|hierarchie|outil|article \S+|charte|convention|garantie)(?: \S+){0,5}? (?:(?:ne |n')(?: ?)(?:me |nous |le |vous |l')?(?:permet|permettent|prevoit|prevoient|autorise|autorisent|couvre|laisse|donne|accepte|admet)|(?:ne )?(?:l')?interdi\w+|exige\w*|impose\w*|stipule\w*|prevoi\w+|precise\w*|est (?:claire?|formel\w*|stricte?|la meme|le meme|comme ca)|sont (?:claires|formelles|strictes|les memes)|dit|disent|s'applique\w*|refuse\w*|oblige\w*|veut|veulent))(?: \S+){0,14}/,
      confidence: 0.72,
      only: 'statement',
      unless:
        /prevoi\w+ (?:<number>|des|que|jusqu\S*) |(?:peux|pouvons|peut) rien (?:vous )?dire|(?:nous|moi) (?:on|je|nous) (?:n'y|ne) (?:peut|peux|pouvons) rien|ne (?:peux|peut|pouvons|saurais|sais) pas (?:vous )?(?:repondre|renseigner|en dire|dire)|<reason>|prevoit (?:un|une|que vous (?:pouvez|avez)|justement|pour)|autorise a|offre prevoit|votre contrat (?:prevoit|couvre) (?:bien|un|une)|interdit pour eviter/,
      yes: [
        'Notre politique ne prévoit pas de remboursement.',
        'le système ne me permet pas de changer la date',
        'Le règlement est formel.',
      ],
      no: [],
    },
    {
      why: 'By virtue of article so and so.',
      pattern:
        /(?:conformement (?:a|au|aux)|en application (?:de|du|des)|en vertu (?:de|du|des)|selon (?:nos|les|le|la|l'article)|d'apres (?:nos|les|le|la)|aux termes (?:de|du)|comme (?:le )?(?:stipule|prevoit|precise|indique)(?: \S+)?|par (?:mesure de )?procedure|pour (?:toute|une) \S+ il (?:est obligatoire|faut (?:obligatoirement|imperativement))|je (?:suis|dois|ne fais que) (?:suivre|appliquer|respecter|tenu)|j'applique|on applique|nous appliquons)(?: \S+){0,6}? ?(?:articles?|conditions|reglement|procedures?|regles?|politique|contrat|cgv|cgu|consignes?|loi|reglementation|protocole|bareme|appliquer|process|directives?|ecrit)(?: \S+){0,14}/,
      confidence: 0.7,
      only: 'statement',
      unless:
        /(?:peux|pouvons|peut) rien (?:vous )?dire|(?:nous|moi) (?:on|je|nous) (?:n'y|ne) (?:peut|peux|pouvons) rien|ne (?:peux|peut|pouvons|saurais|sais) pas (?:vous )?(?:repondre|renseigner|en dire|dire)|<reason>|vous avez droit|je peux/,
      yes: [
        "Conformément à l'article 4 de nos conditions, la demande est rejetée.",
        "j'applique le règlement c'est tout",
      ],
      no: [],
    },
    {
      why: 'No exception, impossible, that is how it is.',
      pattern:
        /(?:(?:aucune|pas d'|sans) ?(?:exceptions?|derogations?)(?: \S+){0,4}|c'est (?:comme ca|ainsi|non|refuse|impossible|la regle|pareil pour tout le monde|valable pour tous|pas (?:possible|prevu|autorise|negociable|de mon ressort|permis))|ce n'est pas (?:possible|prevu|autorise|negociable|permis|prevu par|dans (?:nos|la|les) (?:procedures?|regles?|politique|conditions|habitudes))|les (?:regles|delais|conditions) (?:sont|c'est) les (?:regles|delais|conditions|memes)(?: \S+){0,4}|(?:regle|procedure) c'est (?:la )?(?:regle|procedure)|(?:il faut|vous devez) (?:respecter|suivre|passer par) (?:la|le|les|notre) (?:procedure|reglement|regles|delai|process|circuit)(?: \S+){0,6}|on ne peut pas (?:faire|deroger|revenir)(?: \S+){0,6}|hors (?:delai|garantie|procedure)(?: \S+){0,5} (?:refus\w*|rien|pas|impossible)(?: \S+){0,4})(?: \S+){0,8}/,
      confidence: 0.66,
      only: 'statement',
      unless:
        /(?:peux|pouvons|peut) rien (?:vous )?dire|(?:nous|moi) (?:on|je|nous) (?:n'y|ne) (?:peut|peux|pouvons) rien|ne (?:peux|peut|pouvons|saurais|sais) pas (?:vous )?(?:repondre|renseigner|en dire|dire)|<reason>|si ce n'est pas possible|comme ca (?:que|vous|je|on)|si c'est (?:pas )?(?:possible|impossible)|(?:est|n'est) pas normal|(?:serons|sera|serez|aurez|serai)(?: \S+){0,6} sans exception|sans exception (?:je|nous)|ainsi (?:que|qu')|il n'est/,
      yes: ["C'est comme ça, pas d'exception.", "Ce n'est pas possible, la règle c'est la règle."],
      no: [],
    },
    {
      why: 'I only apply; our terms are clear.',
      pattern:
        /(?:je ne fais (?:qu'appliquer|que (?:suivre|respecter|appliquer|mon travail|mon boulot))(?: \S+){0,6}|(?:nos|les|vos) (?:cgv|cgu|conditions|regles|procedures|delais|consignes)(?: \S+){0,3} sont (?:tres |parfaitement |assez |bien )?(?:claires?|clairs|strictes?|stricts|formelles|precises|les memes)(?: \S+){0,6}|(?:la direction|le siege|la hierarchie|mon responsable|le service juridique) (?:ne veut|refuse|l'interdit|a dit non|interdit)(?: \S+){0,8}|c'est non(?: \S+){0,6}|(?:votre|la) demande(?: \S+)? (?:est|sera|a ete) (?:refusee|rejetee|irrecevable)(?: \S+){0,8}|ca ne (?:rentre|entre) pas dans (?:les|nos)(?: \S+){0,6})/,
      confidence: 0.7,
      only: 'statement',
      unless:
        /(?:peux|pouvons|peut) rien (?:vous )?dire|(?:nous|moi) (?:on|je|nous) (?:n'y|ne) (?:peut|peux|pouvons) rien|ne (?:peux|peut|pouvons|saurais|sais) pas (?:vous )?(?:repondre|renseigner|en dire|dire)|<reason>|mais je (?:peux|vais)/,
      yes: ["Je ne fais qu'appliquer les consignes.", 'nos CGV sont très claires là-dessus'],
      no: [],
    },
    {
      why: 'Rules are rules; forbidden; no derogation; must apply.',
      pattern:
        /(?:les? (?:consignes?|regles?|procedures?|delais?|reglements?|contrat|tarif|regle|loi) (?:c'est|sont|est|reste|restent) (?:les? |la )?(?:consignes?|regles?|procedures?|delais?|reglements?|contrat|tarif|regle|loi|comme ca|ainsi)(?: \S+){0,4}|(?:ne sont|n'est|n'etait|sont|est)(?: \S+){0,3} (?:ni (?:echange|rembours|repris|annul|modifi)\w+(?: \S+){0,4}|non (?:rembours|echange|modifi|annul|cessible|negociable)\w*)(?: \S+){0,6}|(?:aucune|pas de|sans|nulle) (?:derogation|exception|possibilite de (?:rembours|annul|modif))(?: \S+){0,6}|je (?:suis|me dois|dois)(?: \S+){0,2} (?:oblige\w*|tenu\w*|contraint\w*|force\w*)? ?(?:d'|de )?(?:appliquer|respecter|suivre|m'en tenir)(?: \S+){1,8}|(?:direction|siege|regles?|reglement|loi|hierarchie|procedure|contrat)(?: \S+){0,3} (?:interdi\w+|m'empeche\w*|s'oppose\w*|exclu\w+)(?: \S+){1,8}|(?:il n'y a )?(?:pas|rien) (?:a )?(?:discuter|negocier|redire)(?: \S+){0,4}|c'est (?:interdit|exclu|hors de question|non negociable|ferme|definitif|marque noir sur blanc)(?: \S+){0,6})/,
      confidence: 0.72,
      only: 'statement',
      unless:
        /(?:peux|pouvons|peut) rien (?:vous )?dire|(?:nous|moi) (?:on|je|nous) (?:n'y|ne) (?:peut|peux|pouvons) rien|ne (?:peux|peut|pouvons|saurais|sais) pas (?:vous )?(?:repondre|renseigner|en dire|dire)|<reason>|mais (?:je (?:peux|vais)|allez)|normalement|je vous (?:fais|offre|efface)/,
      yes: [
        "Les billets promo ne sont ni échangeables ni remboursables, c'est comme ça.",
        'Sans le formulaire 12, aucune dérogation possible.',
        'les consignes sont les consignes',
      ],
      no: [],
    },
    {
      why: 'It is no; the instruction; imposed delay; no exception.',
      pattern:
        /(?:(?:passe|apres|au dela de|hors|sans|avant) (?:\S+ ){1,6}c'est (?:non|trop tard|refuse|fini|perdu|mort|impossible|niet)(?: \S+){0,4}|c'est (?:la|une|ma) (?:consigne|procedure|regle|directive)(?: \S+){0,6}|ce sont (?:les|mes|nos) (?:consignes|instructions|ordres|directives|regles)(?: \S+){0,6}|(?:procedures?|regles?|reglement|contrat|conditions|loi)(?: \S+){0,3} (?:impose\w*|exige\w*|fixe\w*|oblige\w*|veu(?:t|lent)|s'applique\w* (?:a tous|a tout|point|strictement|a la lettre))(?: \S+){0,10}|(?:il n'y a|y a|on ne fait|je ne fais|nous ne faisons|n'y a)(?: \S+)? (?:pas|aucune|jamais)(?: \S+)? (?:d')?(?: ?)exceptions?(?: \S+){0,6}|(?:je|on) (?:n'ai|n'a) pas (?:l'autorisation|le droit|le pouvoir|l'habilitation|la possibilite)(?: \S+){0,10}|(?:m'est|nous est) (?:interdit|impossible) (?:de|d')(?: \S+){0,10})/,
      confidence: 0.7,
      only: 'statement',
      unless:
        /(?:peux|pouvons|peut) rien (?:vous )?dire|(?:nous|moi) (?:on|je|nous) (?:n'y|ne) (?:peut|peux|pouvons) rien|ne (?:peux|peut|pouvons|saurais|sais) pas (?:vous )?(?:repondre|renseigner|en dire|dire)|<reason>|mais (?:je (?:peux|vais)|allez)|exception pour vous|normalement/,
      yes: [
        "Passé quatorze jours, c'est non.",
        'Nos procédures imposent un délai de 48 h, je ne peux rien accélérer.',
        "il n'y a pas d'exception, même pour vous",
      ],
      no: [],
    },
    {
      why: 'Forbidden by the rules; we do not do that, full stop; out of time, rejected; it is the law.',
      pattern:
        /(?:(?:le|la|les|notre|nos|mon|ma)(?: \S+){1,3} (?:l'|nous l'|me l'|nous |me )?(?:interdi\w+|impos\w+|l'exige\w*|exige\w*|ne (?:le |me le |nous le )?(?:permet\w*|prevoi\w+|autoris\w+))(?: \S+){0,6}|(?:on|nous|je) ne (?:rembours\w+|repren\w+|echang\w+|accept\w+|fai\w+|pren\w+|indemnis\w+|deroge\w*|modifi\w+|revien\w+)(?: \S+)? (?:pas|jamais|plus)(?: \S+){0,4}? (?:point(?: final| barre)?|c'est (?:tout|comme ca)|un point c'est tout|desole\w*|d'exception\w*)|(?:(?:vous etes |c'est |trop )?hors (?:delai|cadre|garantie|perimetre|forfait)|delai (?:est )?(?:depasse|passe|expire))(?: \S+){0,8}? (?:rejet\w+|refus\w+|impossible|non|trop tard|rien|pas)(?: \S+){0,4}|^(?:desole\w* |ah |non |bon )*(?:c'est|ce sont) (?:la |le |les |une |notre |nos )(?:loi|regle|regles|reglement|procedure|consigne|consignes|politique|norme|protocole|directive|directives)(?: \S+){0,6})/,
      confidence: 0.73,
      only: 'statement',
      unless:
        /(?:peux|pouvons|peut) rien (?:vous )?dire|(?:nous|moi) (?:on|je|nous) (?:n'y|ne) (?:peut|peux|pouvons) rien|ne (?:peux|peut|pouvons|saurais|sais) pas (?:vous )?(?:repondre|renseigner|en dire|dire)|<reason>|mais (?:je|on|nous) (?:peux|peut|pouvons|vais|va)/,
      yes: [
        "Le règlement intérieur l'interdit, je suis désolé.",
        'On ne rembourse pas, point.',
        'Vous êtes hors délai, la demande est donc rejetée.',
      ],
      no: ["Le règlement vous permet de revenir sur l'achat."],
    },
    {
      why: 'It is forbidden to.',
      pattern:
        /il (?:est|nous est|m'est|vous est) (?:formellement |strictement |absolument |malheureusement |tout a fait |reglementairement )?(?:interdit|impossible|exclu|inenvisageable|defendu|hors de question) (?:de|d'|que) ?\S+(?: \S+){0,13}/,
      confidence: 0.68,
      only: 'statement',
      unless:
        /<reason>|impossible que|mais (?:je|on|nous)|en revanche|par contre|sinon|qu'il soit|danger|de savoir|que (?:ca|cela) (?:se reproduise|recommence|arrive)|de vous (?:dire|repondre)/,
      yes: ["Il est interdit de modifier un billet après l'enregistrement."],
      no: ["Il est interdit de couper l'eau car c'est dangereux."],
    },
    {
      why: 'No paper, no right; not our practice; that is how it works here; the top has decided.',
      pattern:
        /(?:on|la direction|le siege|ma hierarchie|la loi|mon contrat) (?:m'|nous |me )(?: ?)(?:interdit|impose|empeche|defend)(?: \S+)? (?:de |d') ?\S+(?: \S+){0,7}|(?:on|nous) ne (?:repren\w+|rembours\w+|echang\w+|accept\w+|indemnis\w+|recev\w+|recoit|deroge\w*|negoci\w+|dedommag\w+) (?:pas|jamais|plus|personne|aucune?)(?: \S+){0,8}|vous n'(?:entrez|etes|avez|remplissez|rentrez)(?: \S+)? pas (?:dans |eligible|les |le |la )(?:les |le |la |nos |a )?(?:conditions|criteres|cadre|dispositif|cases|perimetre)(?: \S+){0,6}|(?:regles?|reglement|politique|procedures?|conditions)(?: \S+){0,2} (?:ne change\w* pas|ne vari\w+ pas|vaut pour|valent pour|est identique|sont identiques)(?: \S+){1,8}|(?:ne|n')(?: ?\S+)? pas (?:outrepasser|enfreindre|transgresser|contourner|deroger|sortir d\w+|aller contre)(?: \S+){1,6}|toute? \S+(?: \S+){0,8} (?:est|sera) (?:automatiquement |systematiquement )?(?:rejetee?|refusee?|irrecevable|perdue?|nulle|exclue?)(?: \S+){0,4}|(?:le|la|les|l'|ce|cette|votre) ?\S+(?: \S+){0,4} (?:n'est|ne sont) (?:malheureusement )?pas (?:prevue?|autorisee?|permise?)s? (?:dans|par|au|a)(?: \S+){1,5}|sans (?:\S+ ){1,4}?(?:on|nous) ne (?:\S+)(?: \S+)? ?(?:pas|personne|rien)(?: \S+){0,4}|(?:(?:ce n'est|cela n'est|ca n'est|c'est|rien n'est)(?: \S+)? (?:pas )?(?:prevu|permis|autorise|stipule|inscrit) (?:au|dans|par) (?:le |la |les |l'|nos |votre |notre )?(?:contrat|reglement|conditions|procedure|charte|bareme|convention|texte|cgv|police|bail|statuts?)(?: \S+){0,6}|(?:aucune?|nulle?) (?!retard|panne|erreur|probleme|risque|refus|incident|souci|coupure)\S+(?: \S+){0,2} (?:n'est|ne sera|ne seront|ne peut etre|ne sont) (?:\S+ )?(?:accepte|admis|possible|rembourse|echange|accorde|pris|repris|recevable|toler|autoris|consenti)\w*(?: \S+){0,6}|sans (?:\S+ ){1,6}?(?:pas|aucune?|point|nul) (?:de |d')?(?: ?)(?:rembours|echange|retour|prise|intervention|dossier|acces|avoir|geste|possib|reduction|inscription|livraison|garantie|remise|recours|indemnis|credit|annul|modif|report|traitement|entree|enregistrement|visite)\w*(?: \S+){0,5}|(?:ne (?:fait|font|rentre|rentrent|entre|entrent) pas|(?:ce n'est|c'est) pas|n'est pas) (?:partie de |dans )?(?:nos|notre|les|la) (?:procedures?|habitudes|pratiques|usages|regles?|politique|reglement|attributions|prerogatives|principes|criteres|cadre|coutumes?|facon de faire|maniere de faire)(?: \S+){0,6}|c'est comme (?:ca|cela) que (?:ca|cela|l'on|on|nous) (?:fonctionne|fonctionnons|marche|se passe|se fait|procede|procedons|travaille|travaillons|faisons|fait)(?: \S+){0,5}|(?:on|nous) ne (?:fait|faisons|pratique|pratiquons|procede|procedons)(?: \S+)? (?:pas|jamais) (?:ca|cela|ainsi|comme (?:ca|cela)|ce (?:genre|type)|de (?:\S+ )?(?:ce (?:genre|type)|geste|exception|remise|rembours\w+))(?: \S+){0,6}|(?:la |ma |notre |l'|le |mon )?(?:hierarchie|direction|siege|responsable|chef|cheffe|manager)(?: \S+){0,2} (?:a|ont|ne|en a) (?:\S+ )?(?:decide|tranche|dit non|veut pas|souhaite pas|autorise pas|l'autorise pas|permet pas|donne pas)(?: \S+){0,8}|(?:la |ma |notre |une )?(?:regle|norme|consigne|procedure|politique|limite)(?: \S+){0,3},? c'est (?!simple|que vous|de vous|quoi|bien|bon|qu'il)(?:\S+)(?: \S+){0,8}|il n'est pas (?:possible|permis|autorise|prevu|envisageable|question) (?:de |d'|que )(?: ?)(?:deroger|contourner|faire (?:d'|une |une autre )?(?: ?)exceptions?|aller contre|revenir (?:sur|en arriere)|passer outre|accorder|remettre en cause)(?: \S+){0,6}|(?:ne sont|n'est|n'etait|ne seront) (?:ni |pas |plus |jamais |en aucun cas )(?:negociables?|remboursables?|echangeables?|modifiables?|cessibles?|repris\w*|transmissibles?|reportables?|annulables?|cumulables?|eligibles?|recevables?)(?: \S+){0,8})/,
      confidence: 0.7,
      only: 'statement',
      unless:
        /<reason>|mais (?:je|on|nous) (?:peux|peut|pouvons|vais|va)|en revanche|par contre|sinon|vous pouvez|c'est (?:a|pour) (?:vous|proteger|eviter)|si vous|en echange|sans (?:frais|engagement)/,
      yes: [
        'Sans ticket de caisse, pas de remboursement.',
        'Les billets de ce type ne sont pas remboursables.',
        'La règle, c’est quatorze jours, pas quinze.',
        "C'est comme ça que ça fonctionne ici.",
      ],
      no: ['Sans ticket, pas de remboursement, mais je peux vous faire un avoir.'],
    },
    {
      why: 'The charges are the charges; there are rules; no ticket, no exchange; not our liability.',
      pattern:
        /pas moi qui (?:fais|fixe|ecris|decide de?s?|ai fait|etablis)(?: \S+)? ?(?:les |des |la |le )?(?:regles?|lois?|prix|tarifs?|procedures?|reglement|conditions)(?: \S+){0,4}|se conformer (?:au |a la |aux |a nos )\S+(?: \S+){0,4}|contraire (?:a |au |aux )(?:nos |notre |la |le )?(?:conditions|reglement|regles?|procedures?|politique|charte|contrat)(?: \S+){0,4}|(?:les|le|la) (\w{3,}),? (?:c'est|sont|est) (?:les|le|la) \1(?: \S+){0,3}|(?:nous avons|il y a|on a) (?:des|nos) (?:regles?|procedures?|consignes?)(?: \S+){0,10}|c'est (?:reglemente|encadre|la regle|dans (?:le|les|nos) (?:contrat|conditions|regles|cgv))(?: \S+){0,8}|^(?:non |desole |ah )*pas (?:de |d')\S+(?: \S+){0,2},? pas (?:de |d')\S+(?: \S+){0,4}|aucune (?:latitude|souplesse|marge de manoeuvre)(?: \S+){0,8}|aucune? \S+(?: \S+){0,2} (?:n'est|ne sera) (?:prevue?|envisagee?|accordee?)(?: \S+){0,8}|ne relev\w+ pas de (?:la|notre|ma) (?:responsabilite|competence)(?: \S+){0,8}|il n'y a pas d'autre (?:procedure|moyen|voie|possibilite)(?: \S+){0,6}|le (?:reglement|contrat) ne (?:distingue|fait) pas(?: \S+){1,8}/,
      confidence: 0.7,
      only: 'statement',
      unless:
        /<reason>|mais (?:je|on|nous) (?:peux|peut|pouvons|vais|va)|en revanche|vous pouvez|sinon|pas de (?:souci|probleme|panique|quoi)/,
      yes: [
        'Les frais sont les frais.',
        "Pas de ticket, pas d'échange.",
        'Nous avons des règles, je ne peux pas les changer.',
      ],
      no: ["Pas de souci, pas d'inquiétude."],
    },
    {
      why: 'We take, give or swap none; read the article; it is on the sign; the orders come from above.',
      pattern:
        /(?:(?:on|nous|l'etablissement|la maison|le magasin) n'(?:accept|effectu|accord|autoris|admet|echang|indemnis|ouvr|enregistr|assur|etabli|annul)\w* (?:pas|plus|jamais|aucune?|ni|que)(?: \S+){0,9}|(?:on|nous|je) ne (?:fai\w+|pren\w+|repren\w+|propos\w+|pratiqu\w+|deliv\w+|rembours\w+|report\w+|acceptons|consent\w+|traite\w*|traitons) (?:aucune?|jamais (?:de|d')|ni)(?: \S+){0,9}|(?:relisez|reportez vous|referez vous|consultez|lisez|voir|voyez|regardez)(?: \S+)? (?:a )?(?:l'article|le reglement|au reglement|les conditions|nos conditions|vos conditions|aux conditions|les cgv|nos cgv|le contrat|la clause|la charte|le panneau)(?: \S+){0,10}|(?:c'est|tout est) (?:marque|ecrit|indique|affiche|precise|inscrit|note) (?:a l'entree|sur (?:le panneau|la porte|l'affiche|le billet|le ticket|le contrat|le bon)|dans (?:les conditions|le reglement|le contrat|nos conditions)|noir sur blanc)(?: \S+){0,10}|(?:consignes|directives|regles|instructions|ordres|decisions?) (?:\S+ ){0,3}?(?:d'en haut|de la direction|du siege|du ministere|de la mairie|stricte?s?|formelles?|sont les memes|sont les consignes|est la consigne)(?: \S+){0,10}|(?:cela|ca|ceci|votre demande|ce cas|cette demande) (?:n'entre|ne rentre|n'entre donc|ne releve|ne fait partie|n'est|ne figure)(?: \S+)? pas (?:dans |de |prevue? (?:dans|par|au) |couverte? par |comprise? dans |incluse? dans )(?:nos|notre|vos|votre|le|la|les|l')(?: ?\S+)(?: \S+){0,5}|(?:suis|sommes|est) (?:\S+ )?(?:obligee?s?|contrainte?s?|tenue?s?|forcee?s?) (?:de |d')(?: ?)(?:\S+ )?(?:refuser|dire non|decliner|rejeter|suivre|appliquer|respecter)(?: \S+){0,6}|(?:conditions|reglement|regles?|contrat|statuts|garantie|assurance|charte|loi|tarif)(?: \S+){0,3} (?:exclu\w+|ecarte\w*|rejett\w+|refus\w+|ne couvr\w+)(?: \S+){1,9}|(?:il n'y a|aucune|pas de|sans) (?:derogation|passe droit|traitement de faveur|exception)s?(?: \S+){0,6})/,
      confidence: 0.7,
      only: 'statement',
      unless:
        /<reason>|(?:mais|en revanche|par contre|toutefois|cependant|sinon|a la place) (?:je|on|nous|vous)|je peux|nous pouvons|vous pouvez (?:me|choisir|payer|deposer|demander|venir|obtenir)|tant pis|mais soit|quand meme|insult\w*|menac\w*|injur\w*|que (?:vous|l'on|on) (?:me|m')|aucune? (?:trace|information|nouvelle|reponse|idee|doute|donnee|appel|erreur|message)|n'accepte pas (?:que|d')|(?:c'est|tout est) (?:\S+ )?(?:ecrit|marque|indique|note)(?: \S+){1,4} (?:que vous|avec|:)|n'ouvr\w+ (?:que|qu')|votre (?:carte|banque)/,
      yes: [
        "Nous n'acceptons aucun retour sur les articles soldés.",
        'Relisez l’article 5 : les arrhes restent acquises.',
        "Chez nous, on n'échange pas sans ticket.",
        "Cela n'entre pas dans nos attributions.",
        'Nos conditions de vente excluent tout remboursement.',
        "Ça n'est pas prévu dans votre formule.",
      ],
      no: [
        "Nous n'acceptons pas les espèces, mais vous pouvez payer par carte.",
        "Nous n'acceptons pas les chiens car la piste est glissante.",
      ],
    },
    {
      why: 'The prohibition alone, however it is put: nothing out of season, it is regulatory, the tool blocks, it cannot be argued, all of it is due, told to refuse.',
      pattern:
        /(?:^(?:non |desole\w* |je regrette |malheureusement )*(?:hors|passe|apres|sans|en dehors de|au dela de|avant) (?:\S+ ){1,5}?(?:aucune?|pas de|pas d'|plus de|plus aucune?) ?\S+(?: \S+){0,4}|c'est (?:\S+ )?(?:reglementaire|obligatoire|statutaire|contractuel|imperatif|impose|prohibe|defendu|proscrit)(?=$|,| pour tous| ici| et)(?: \S+){0,6}|(?:est|sont) (?:strictement |formellement |absolument |totalement )?(?:interdite?s?|defendue?s?|prohibee?s?|proscrite?s?|exclue?s?)(?: \S+){0,5}?,? (?:point|c'est (?:tout|comme ca)|un point c'est tout|quel que soit|sans exception|pour tous)(?: \S+){0,4}|(?:politique|tarifs?|regles?|prix|reglement|decisions?|procedures?|conditions|frais|penalites?|delais?|bareme|clause)(?: \S+){0,3} (?:ne se (?:discut\w+|negoci\w+|contest\w+|modifi\w+|change\w*)|(?:n'est|ne sont) pas (?:discutables?|negociables?|modifiables?|contestables?|a discuter))(?: \S+){0,4}|(?:systeme|logiciel|ordinateur|outil|programme|application|machine|informatique|caisse)(?: \S+){0,2} (?:bloque|refuse|empeche|interdit|rejette|ne veut pas|ne prend pas|n'accepte pas|n'autorise pas|me bloque|m'empeche|m'interdit)(?: \S+){1,8}|ne se (?:resili|rembours|echang|annul|modifi|transfer|ced|report|cumul|rachet|frac)\w+(?: \S+)? (?:pas|jamais|qu'|que|plus)(?: ?\S+)?(?: \S+){0,5}|^(?:\S+ )?toute (?:absence|heure|seance|reservation|annulation|semaine|inscription|journee|commande|modification|prestation|demi journee|location)(?: \S+){0,4} (?:est|reste|sera) (?:\S+ )?(?:due|facturee|perdue|definitive|exigible|comptee|payante|acquise|ferme|non remboursable)(?: \S+){0,4}|on (?:m'|nous )(?: ?)a (?:demande|ordonne|dit|interdit|impose) de (?:refuser|ne pas|ne rien|ne plus|bloquer|rejeter|dire non)(?: \S+){0,6}|(?:delais?|regles?|conditions|tarifs?|bareme|consignes?|obligations|contraintes|normes)(?: \S+){0,2} s'impos\w+ (?:a|pour)(?: \S+){1,6}|(?:vaut|valent|s'appliqu\w+|est valable|sont valables|est la meme|sont les memes) pour (?:tous|tout le monde|chacun|vous comme|n'importe)(?: \S+){0,5}|je n'(?:ai|y ai) (?:strictement |absolument )?aucune? (?:marge|latitude|pouvoir|liberte|autorite|moyen|levier)(?: \S+){0,6}|(?:le |la |les |nos |notre |l')(?: ?)(?:reglement|charte|convention|texte|loi|police|contrat|statuts|bareme)(?: \S+){0,2} (?:ne )?(?:prevoi\w+|dit|permet|autorise|propose|accorde) (?:rien|pas|aucune?)(?: \S+){0,6})/,
      confidence: 0.7,
      only: 'statement',
      unless:
        /<reason>|(?:mais|en revanche|par contre|toutefois|cependant|sinon|a la place) (?:je|on|nous|vous)|je peux|nous pouvons|vous pouvez|tant pis|quand meme|insult\w*|menac\w*|injur\w*|(?:carte|banque|terminal)(?: \S+){0,3} (?:refuse|bloque)|securite|danger\w*|hygiene|systeme (?:bloque|refuse) (?:automatiquement|au bout)|trois (?:essais|codes|tentatives)|sans (?:frais|attendre|vous)|mieux vaut|plus de (?:<number>|peur)|apres verification|(?:pas de|aucun) (?:souci|probleme|trace|nouvelle|reponse)/,
      yes: [
        'Hors période, aucun échange.',
        'La politique tarifaire ne se discute pas.',
        'Notre logiciel bloque toute modification après paiement.',
        "Les abonnements ne se résilient qu'à date anniversaire.",
        'Toute absence est due.',
        "On m'a demandé de refuser ce type de dossier.",
      ],
      no: [
        'Le casque est obligatoire car la piste est glissante.',
        'Sans ticket, pas de souci, je vous retrouve par votre nom.',
      ],
    },
    {
      why: 'No leave to give it; so it is no; it is not made up, not caught up; the contract is the contract.',
      pattern:
        /(?:(?:je|on|nous) (?:n'ai|n'a|n'avons)(?: \S+)? pas (?:la permission|l'autorisation|le feu vert|l'accord|le droit|qualite|delegation|mandat) (?:de |d'|pour )(?: ?\S+)(?: \S+){0,7}|(?:donc|alors|par consequent),? (?:c'est )?(?:non|refuse|impossible|trop tard)$|(?:le|la|les|l') ?\S+(?: \S+){0,3} (?:ne )?(?:se|s') ?(?:rattrap|remplac|rembours|recuper|report|negoci|discut|donn|pret|transmet|echang|cumul)\w+ (?:pas|jamais|plus)(?: \S+){0,4})/,
      confidence: 0.7,
      only: 'statement',
      unless:
        /<reason>|(?:mais|en revanche|par contre|toutefois|sinon) (?:je|on|nous|vous)|je peux|nous pouvons|vous pouvez|tant pis|insult\w*|ca ne se (?:remplace|rattrape|discute)|un \S+ ne se (?:remplace|rattrape)|vie|pianos?|souvenirs?|photos?|deuil|confiance/,
      yes: [
        "Je n'ai pas la permission de vous le donner.",
        'La carte est nominative, donc non.',
        'Les cours manqués ne se rattrapent pas.',
      ],
      no: ['Les souvenirs ne se remplacent pas, je le sais.'],
    },
  ],
};
