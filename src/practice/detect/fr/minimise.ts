import type { MoveRules } from '../rules.ts';

export const minimise: MoveRules = {
  move: 'minimise',
  rules: [
    {
      why: 'It is only, it is just.',
      pattern:
        /(?:ce n'est|c'est|c'etait|ce n'etait|ce ne sont|ca n'est|il ne s'agit|il s'agit|vous n'avez|on parle|ca ne fait|cela ne fait|il n'y a|y a|ca fait|cela ne represente|ca ne represente)(?: (?:la|ici|quand meme|finalement|apres tout|en fait))? ?(?:juste |seulement |simplement )?(?:que (?!votre|vos|le |la |les |nous|vous|l'|on |notre|je |ce |cette )|qu'(?!il|elle|on)|juste |seulement |simplement )(?:\S+ )?(?:un |une |d'un |d'une |de |des |du |le |la |<number> )?(?:\S+ ){0,3}?(?:petite?s?|retard|jours?|heures?|minutes?|euros?|€|detail|contretemps|souci|formalite|question de|colis|carte|telephone|bruit|peu|ascenseur|box|connexion|internet|attente|semaines?|robe|sac|valise|repas|argent|erreur|coupure|panne|somme|objet|mail|impression|incident|meuble|chambre|cantine|badge|facture|bug|bagage|broutille|fois|etages?|vetement|produit|desagrement|point|mauvais moment|lettre|courrier|papier|rendez vous)(?: \S+){0,8}/,
      confidence: 0.82,
      unless:
        /ce n'est pas (?:que|juste|seulement|qu')|c'est (?:juste|bien) (?:apres|avant)|pas juste un|pas qu'un|il ne (?:vous )?(?:manque|reste)/,
      yes: ["Ce n'est qu'un petit retard.", "c'est juste une box hein", "Il n'y a que deux jours d'attente."],
      no: ["Ce n'est pas qu'un petit retard, je le sais."],
    },
    {
      why: 'It is nothing, not serious, no drama.',
      pattern:
        /(?:ce n'est|c'est|y a|il n'y a|ca n'est|rien|cela n'est|cela n'a|ca n'a|n'est|ca ne va pas|pas|ce ne serait|n'exagerons|c'etait)(?: \S+){0,2}? ?(?:(?:pas|rien|jamais) (?:bien |si |tres |tellement |vraiment |non plus |de |plus |franchement )?(?:grave|dramatique|mechant|important|la mort|la fin du monde|mort d'homme|la mer a boire|le drame|un drame|une (?:catastrophe|urgence vitale|affaire d'etat)|terrible|de quoi (?:fouetter|en faire|s'affoler|paniquer|s'inquieter|s'enerver|se mettre)|embetant|la peine (?:d'en faire|de s'inquieter|de dramatiser)|vous tuer|bien long|enorme|besoin d'en faire|urgent|exceptionnel|insurmontable|grand chose)|(?:mort d'homme|grave pas)|trois fois rien|presque rien|anodin|benin|une broutille|des broutilles|un detail|peu de chose|pas grand chose|sans (?:gravite|importance|consequence)|rien de (?:grave|bien mechant|dramatique))(?: \S+){0,8}/,
      confidence: 0.85,
      unless:
        /si ce n'est pas (?:grave|urgent)|je ne dis pas|ce n'est pas rien|loin d'etre|n'est pas (?:un detail|anodin|sans|une broutille|peu)|mettre? fin|pas de probleme|c'est grave|rien n'est grave|(?:votre|une|la) (?:blessure|panne) n'est pas|vous pensez que/,
      yes: ["Ce n'est pas bien grave.", 'c est pas la fin du monde', 'Il n’y a pas mort d’homme.'],
      no: ["Ce n'est pas un détail, je le sais."],
    },
    {
      why: 'It happens to everyone; others have it worse.',
      pattern:
        /(?:ca|cela|ce sont des choses qui|c'est des choses qui|ces choses(?: la)?|des choses qui|c'est)(?: \S+)? ?(?:arrive|arrivent|peut arriver|courant|frequent)(?: (?:a tout le monde|aux? (?:meilleurs?|autres)|a (?:beaucoup|d'autres|plein|bien des)|tous les jours|souvent|parfois|ces choses|hein|vous savez|en cette periode|que voulez vous))?(?: \S+){0,4}|vous n'etes pas (?:le seul|la seule|les seuls|le premier|la premiere|a plaindre|le plus|a (?:un|une|deux|trois|quelques) )(?: \S+){0,8}|(?:il y a|y a|il existe|on a vu|j'ai vu|d'autres (?:clients )?(?:ont|attendent|sont)|estimez vous|vous avez (?:de la chance|eu de la chance)|pensez a ceux)(?: \S+){0,5} ?(?:pire|bien pire|plus grave|beaucoup plus longtemps|heureux|plus longtemps|plus malheureux|que vous|de la chance|n'ont (?:rien|pas))(?: \S+){0,5}/,
      confidence: 0.76,
      unless:
        /(?:ca|cela) (?:n'arrive|n'aurait|ne doit|ne devrait|arrive (?:quand|depuis|a quel|souvent que|demain|chez|par|dans|le|bientot|uniquement|seulement|surtout))|est ce que (?:ca|cela) arrive|si (?:ca|cela) (?:vous )?arrive|ca peut arriver si|comment (?:ca|cela|c'est) ?(?:est )?arrive|avez (?:vous|de) (?:\S+ )?frequent|garantis|plus jamais/,
      yes: ['Ça arrive à tout le monde.', "vous n'êtes pas le seul dans ce cas", 'Il y a pire, vous savez.'],
      no: ["Ça n'aurait pas dû arriver."],
    },
    {
      why: 'No need to make a fuss; you exaggerate.',
      pattern:
        /(?:(?:il )?(?:ne )?faut pas|faudrait pas|inutile|pas (?:besoin|la peine)|n'allez pas|pas de quoi|ne|n'|on ne va pas|arretez|inutile de|vous|evitons|evitez|pas)(?: \S+){0,3}? ?(?:(?:en |d'en )?(?:faire|faites|fassiez) (?:tout un|toute une|un|une) (?:plat|histoire|drame|montagne|fromage|affaire|maladie|scandale)|exager\w+|dramatis\w+|vous (?:prenez|prendre) la tete|en rajouter|s'affoler|paniquer|en faire (?:trop|des tonnes)|en faites (?:trop|un peu|beaucoup|des)|vous (?:inquietez|affolez|en faites) pour (?:rien|si peu)|s'inquieter pour si peu|vous mettre dans (?:tous vos etats|cet etat)|pleurer pour|survivr\w+|allez (?:y |en )?survivre|vous en remettrez|n'allez pas (?:en )?mourir|mourir)(?: \S+){0,8}|vous vous en (?:remettrez|sortirez tres bien sans)|ca (?:va )?pass\w+ (?:vite|tout seul)|quelques (?:jours|heures|minutes|euros) (?:de plus|seulement|a peine|ce n'est rien|c'est rien)(?: \S+){0,4}|(?:un|deux|trois|quelques) \S+ de plus ou de moins/,
      confidence: 0.78,
      unless: /je n'exagere|sans exagerer|sans dramatiser|vous n'exagerez pas|(?:pas|ne faut pas) paniquer si/,
      yes: [
        'Il ne faut pas en faire tout un plat.',
        'Vous exagérez un peu là',
        'Un jour de plus ou de moins, franchement…',
      ],
      no: ["Vous n'exagérez pas, c'est long."],
    },
    {
      why: 'Nobody died; others wait longer; it is not as if.',
      pattern:
        /(?:on n'en (?:meurt|mourra|est pas mort)|personne n'(?:en )?(?:est|a) (?:mort|jamais)(?: \S+)?|ce n'est pas comme si(?: \S+){1,10}|(?:il y a |y a )?(?:des|d'autres|certains|beaucoup de|plein de|plusieurs)(?: \S+){0,2} (?:gens|personnes|clients|patients|passagers|locataires|usagers|familles)?(?: \S+){0,2} ?(?:attendent|ont attendu|attendait|sont)(?: \S+){0,4} (?:plus longtemps|plus que vous|pire|sans se plaindre|mal lotis)(?: \S+){0,3}|pas (?:si|aussi) (?:terrible|grave|long|dramatique|cher)(?: \S+){0,4}|(?:rien|pas) (?:de )?(?:bien |tres )?(?:terrible|insurmontable|affolant|alarmant)|(?:tout|ca) (?:va|ira)(?: \S+){0,2} (?:s'arranger|bien|mieux)|faut relativiser|relativisez|il faut relativiser|relativisons|positivez|voyez le bon cote)(?: \S+){0,4}/,
      confidence: 0.74,
      unless: /je ne|tout va bien (?:pour|de|chez)|respir\w*|n'est pas aussi/,
      yes: [
        "deux jours sans internet on n'en meurt pas",
        "Ce n'est pas comme si vous aviez tout perdu.",
        'Il y a des gens qui attendent plus longtemps que vous.',
        'Il faut relativiser.',
      ],
      no: ['Tout va bien pour la livraison.'],
    },
    {
      why: 'Next to nothing; so little; nothing to worry about.',
      pattern:
        /(?:presque rien|quasi(?:ment)? rien|trois fois rien|si peu|pas grand chose|une paille|une bagatelle|des broutilles|une broutille|un detail|une petite \S+|un petit \S+|pas de quoi|aucune raison)(?: \S+){0,3}? ?(?:c'est (?:presque |trois fois )?rien|y a pas de quoi(?: \S+){0,4}|s'alarmer|s'inquieter|s'affoler|s'enerver|en faire(?: \S+){0,4}|se plaindre|paniquer|comme ca(?: \S+){0,4}|pour si peu|de plus|tout au plus|quand meme|c'est tout)|(?:c'est|ce n'est|ca fait) (?:presque|quasiment|pratiquement|a peine|meme pas|trois fois)(?: \S+){1,6}|(?:tous les|tout le|chaque)(?: \S+)? ?(?:clients?|monde|gens|locataires|passagers|voyageurs)(?: \S+)? (?:passe\w*|connait|connaissent|vit|vivent|attend\w*|subi\w+|y a droit)(?: \S+){0,6}|(?:pour|de) si peu(?: \S+){0,3}|ne vous (?:en )?(?:faites|tracassez|inquietez)(?: \S+)? pas pour (?:si peu|ca|une?|des|quelques|rien)(?: \S+){0,4}/,
      confidence: 0.74,
      unless:
        /je ne|pas (?:etonnant|surprenant)|n'est pas (?:un detail|une broutille)|a peine (?:recu|arrive)|une petite (?:seconde|minute|question|attention|chambre|avance)|un (?:autre )?point|un petit (?:instant|moment|geste|mot|point|rappel)|meme pas (?:recu|eu|ete)/,
      yes: [
        "c'est presque rien",
        "une petite fuite comme ça, y a pas de quoi s'alarmer",
        'Tous les clients passent par là.',
      ],
      no: ['Une petite seconde.'],
    },
    {
      why: 'Worse exists; not worth crying; it can be replaced.',
      pattern:
        /(?:il y a (?:bien |beaucoup )?(?:plus|pire)(?: (?:grave|important|urgent|malheureux|dramatique))?(?: \S+){0,5}|(?:pleurer|pleurez|mourir|s'arreter|s'effondrer) pour (?:un|une|si|quelques|ca|des|trois|deux)(?: \S+){0,4}|c'est rien(?: \S+){0,6}|ce n'est rien(?: \S+){0,6}|(?:ca|cela) se (?:remplace|rattrape|retrouve|rachete|repare|recolle|lave|oublie)(?: \S+){0,4}|(?:pas|rien de) (?:bien |si |tres )?(?:dramatique|catastrophique|tragique|vital|irreparable|grave)(?: \S+){0,4}|(?:y a|il y a) pas mort(?: \S+){0,3}|c'est (?:pas|quoi) (?:un drame|la mort|deux|trois|dix|une)(?: \S+){0,5}|une (?:bricole|petite chose)|(?:on a|j'ai) vu (?:bien )?pire(?: \S+){0,3})/,
      confidence: 0.7,
      unless:
        /je ne|n'est pas rien|si ce n'est rien|il y a plus (?:de|simple|rapide|\d)|comme si|ce n'est pas|plus grave encore|c'est rien de le dire/,
      yes: [
        'Franchement, une heure de retard, il y a plus grave dans la vie.',
        "Vous n'allez pas pleurer pour un sandwich.",
        "C'est rien, ça se remplace un doudou.",
      ],
      no: ["Ce n'est pas rien, je le sais."],
    },
    {
      why: 'I do not see where the problem is; others wait longer.',
      pattern:
        /(?:je ne vois (?:pas|vraiment pas|toujours pas)(?: \S+)? (?:ou est|ce qu'il y a|le (?:drame|probleme|souci|mal)|en quoi)(?: \S+){0,8}|(?:ou est|il est ou|c'est quoi) le (?:drame|mal)(?: \S+){0,4}|(?:d'autres|beaucoup|certains|plein de (?:gens|clients)|il y a des (?:gens|clients|personnes))(?: \S+){0,4} (?:attend\w+|patient\w+|galer\w+)(?: \S+){0,3} (?:plus longtemps|depuis (?:bien |beaucoup )?plus|sans (?:raler|rien dire|se plaindre)|que vous)(?: \S+){0,4}|vous (?:allez|n'allez pas) (?:survivre|en mourir|en faire (?:une|tout))(?: \S+){0,4}|on (?:ne |n')(?: ?)(?:en )?(?:meurt|mourra|va pas (?:en faire|pleurer|y passer))(?: \S+){0,6})/,
      confidence: 0.74,
      unless: /en quoi je (?:peux|pourrais)|je ne vois pas le (?:probleme|souci) (?:sur|dans|cote)/,
      yes: [
        'Pour 12 euros, je ne vois pas où est le drame.',
        'il y a des gens qui attendent depuis bien plus longtemps que vous',
      ],
      no: ['Je ne vois pas le paiement.'],
    },
    {
      why: 'Not only you; you exaggerate; not as if; it is only a piece of paper.',
      pattern:
        /(?:(?:pas|n'est pas|n'etes pas|y a pas) (?:que|seulement|juste|uniquement) (?:vous|pour vous|chez vous)(?: \S+){0,4}|tout le monde (?:l'a|a eu|a (?:la|le|les)|est (?:dans|passe|touche|concerne)|y (?:a|est|passe)|connait|fait avec|galere)(?: \S+){0,6}|(?:c'est|ce n'est)(?: \S+)? (?:pas )?comme si (?:vous|on|c'etait|votre|ca)(?: \S+){1,8}|vous (?:exagerez|dramatisez|en faites (?:trop|des tonnes|une montagne|tout un)|y allez (?:un peu )?fort|noircissez)(?: \S+){0,6}|(?:peu de chose|pas la mer a boire|on s'en remet|vous vous en remettrez|on en a vu d'autres))(?: \S+){0,4}/,
      confidence: 0.74,
      unless: /n'exagerez pas|je ne dis pas|desole|excus\w*/,
      yes: [
        'Bah, tout le monde a eu la panne, pas que vous.',
        'c pas comme si vous aviez tout perdu',
        'Vous exagérez un petit peu, non ?',
      ],
      no: ["Vous n'exagérez pas du tout."],
    },
    {
      why: 'Only a small thing; normal for such a wait; it could be worse.',
      pattern:
        /(?:(?:ce n'est|c'est|il ne s'agit|ca n'est)(?: la| ici| apres tout| jamais)? (?:que d'un|que d'une|qu'un|qu'une|juste un|juste une|seulement un|seulement une)(?: \S+){1,6}|(?:une? toute? petite?|une? (?:minuscule|infime|legere?|petite?) (?:difference|ecart|retard|erreur|decalage|malentendu|desagrement|imprevu|detour))(?: \S+){0,6}|(?:a peine|meme pas|juste|seulement) <number> ?(?:euros?|€|minutes?|heures?|jours?|km|kilometres?|metres?|stations?|arrets?)(?: \S+){0,4}|(?:<span>|attente|retard|delai|attendre|patienter)(?: \S+){0,8},? c'est (?:tout a fait |parfaitement |plutot |completement |assez )?(?:normal|courant|habituel|banal|classique|standard|raisonnable|correct)(?: \S+){0,4}|(?:ca|cela) (?:aurait pu|pourrait) etre (?:bien |beaucoup )?pire(?: \S+){0,4}|(?:vous trouverez|vous en trouverez|on en trouve|achetez en|rachetez en) (?:un|une|facilement|partout|d'autres)(?: \S+){0,4})/,
      confidence: 0.74,
      only: 'statement',
      unless:
        /(?:pas|jamais) (?:que d'|qu')une?|qu'une fois|qu'un (?:debut|premier|seul|acompte|exemple)|une toute petite (?:minute|seconde|question|verification)|un tout petit (?:instant|moment|peu)|je ne|n'est pas (?:normal|qu')|c'est (?:tout a fait |parfaitement )?normal (?:que|d'|de)|desole|excus\w*|je comprends|je vois/,
      yes: [
        "Ce n'est qu'un malentendu.",
        "Deux heures d'attente aux urgences, c'est tout à fait normal.",
        'Ça aurait pu être pire, vous savez.',
        "C'est une toute petite différence, à peine 4 euros.",
      ],
      no: ["Ce n'est qu'un début."],
    },
    {
      why: 'It does not even show.',
      pattern:
        /(?:ca|cela|on)(?: \S+)? (?:ne )?(?:se )?(?:voit|remarque|sent|entend)(?: \S+)? (?:meme |presque |quasiment |a peine )?(?:pas|rien|a peine)(?: \S+){0,3}$|(?:une? petite? )(?:rayure|tache|trou|bosse|bruit|fuite|trace|defaut|accroc)(?: \S+){0,5}/,
      confidence: 0.7,
      only: 'statement',
      unless: /je (?:comprends|vois)|desole|excus\w*|sur (?:l'ecran|la photo|votre)|echang\w+|rembours\w+|signale\w*/,
      yes: ['Oh, une petite rayure, ça ne se voit même pas.'],
      no: ['Est-ce une petite fuite ?'],
    },
    {
      why: 'At least you still have the rest; a small thing of nothing at all.',
      pattern:
        /(?:^(?:bah |bon |ben |oh |et |mais |allez |enfin )*au moins (?:vous (?!(?:saurez|serez|recevrez|aurez|pourrez)\b)\S+|c'est|ce n'est|il|elle|la|le|personne|rien|ca)(?: \S+){1,10}|une? (?:toute |simple |bete )?(?:petite? )?\S+ de rien(?: du tout)?(?: \S+){0,3}|(?:c'est|ce n'est|ca n'est) (?:la |jamais )?(?:qu')?une? simple (?!(?:demande|question|verification|appel|clic|signature|photo|mail|geste)\b)\S+(?: \S+){0,5})/,
      confidence: 0.72,
      only: 'statement',
      unless: /ce n'est pas une|desole|excus\w*|je (?:comprends|vous|peux)|je m'en/,
      yes: ["Au moins vous avez encore l'électricité.", 'Une petite coupure de rien du tout'],
      no: ['Au moins vous saurez où est le colis.'],
    },
  ],
};
