import type { MoveRules } from '../rules.ts';

export const blameThird: MoveRules = {
  move: 'blame_third',
  rules: [
    {
      why: 'It is that service’s fault, or they botched it.',
      pattern:
        /(?:c'est|c'etait|ce sont|la faute|tout ca c'est|encore|a cause|je pense que c'est|ca c'est|c'est encore|le probleme (?:vient|c'est)|l'erreur (?:vient|est)|ca vient|cela vient|c'est toujours)(?: \S+){0,4}? ?(?:(?:de |du |des |d'|l'|le |la |les |un |une |mon |ma |mes |nos |notre |au |aux |a |cote )*)(?:<service>)(?: \S+){0,4}? (?:$|qui|n'importe quoi|pas (?:nous|moi|notre|ma)|encore|fautif|fautifs|incompetents?|qu'il faut|en cause|seuls?)(?: \S+){0,10}/,
      confidence: 0.82,
      unless:
        /(?:faute|erreur) de (?:notre|nos)(?: \S+)?|qui (?:vous (?:appelle|appellera|rappelle|contactera|livrera)|s'en (?:occupe|charge)|gere (?:ces|les|ce)|passe|vient|viendra|peut|pourra|interviendra|va|aura|prendra|repare)|a cause de (?:nous|notre)|c'est (?:notre|nous)/,
      yes: ["C'est le service livraison qui a encore fait n'importe quoi."],
      no: ["C'est le technicien qui vous appelle demain."],
    },
    {
      why: 'The fault of, with a person or partner named.',
      pattern:
        /(?:(?:la |de la |par la |en )?faute(?: \S+)? (?:a |au |aux |de |du |des |d'|de l'|a l'|de la |de mon |de ma |de mes |de nos |de notre |a mon |a mes |a nos |a notre )|la responsabilite (?:du|de la|des|de l'|de notre|de nos|est cote) ?|(?:prenez vous en|plaignez vous|il faut vous plaindre|adressez vos reproches)(?: \S+){0,3} (?:au|aux|avec|a|aupres) (?:le |la |les |du |de |l'|des |nos |mon |mes )*)(?:<service>|eux|lui|ces gens)(?: \S+){0,10}/,
      confidence: 0.82,
      unless: /(?:faute|erreur) de (?:notre|nos)(?: \S+)?|ce n'est (?:pas|la faute)|je (?:vois|vais voir|regle|verrai)/,
      yes: ['Prenez-vous-en au transporteur.', "c'est la faute du transporteur", 'la faute de mon collègue'],
      no: ['Ce n’est la faute de personne.'],
    },
    {
      why: 'They did it badly, again, did nothing.',
      pattern:
        /(?:le|la|les|l'|mon|ma|mes|nos|notre|un|une|ce|cette|ces|du|chez|au)(?: |(?<='))(?:<service>|precedent\w*|personne precedente)(?: \S+){0,4}? (?:(?:a|ont|n'a|n'ont|fait|font|ne fait|ne font|aurait|est|sont|n'est|avait|n'avait)(?: \S+){0,3}? ?(?:n'importe quoi|encore|mal|pas (?:fait (?:son|leur)|repondu|transmis|suivi|assure|respecte|gere|prevenu|note|mis a jour|scanne|ete (?:serieu\w+|capable))|oublie|rien|rate|dort|perdu|plante|jamais|raconte|dit (?:des betises|n'importe)|embrouille|incompetent\w*|nuls?|nulle|pas (?:competent|serieu)\w*|trompe|merde|foire|bacle|dormi|zappe|neglige|casse|aurai?en?t? du|pas (?:son|leur) (?:travail|boulot)|incapable\w*|catastrophique\w*|desorganise\w*|aux abonnes|toujours en retard|debord\w+|bordel)|ne (?:repond|repondent|transmet|transmettent|fait|font|sait|savent|suit|suivent|lit|lisent|note|notent|previent|previennent|communique|communiquent)(?: \S+)? (?:jamais|pas|rien|que)|(?:bacle|bousille|foire|plante|perd|perdent|oublie|oublient|se trompe|se trompent)(?:nt)?(?: \S+)? (?:toujours|tout|encore|souvent|systematiquement)|aurai?e?n?t du)(?: \S+){0,12}/,
      confidence: 0.72,
      only: 'statement',
      unless:
        /(?:faute|erreur) de (?:notre|nos)(?: \S+)?|ne (?:fait|font) que (?:le|la|les|l'|transmettre|remettre|recevoir|relayer|suivre|appliquer)|(?:nous|notre|j'|je) (?:en )?(?:sommes|assum\S+|prends|porte|m'en|suis responsable)|(?:a|ont) (?:\S+ )?perdu (?:votre|le|la) (?:trace|signal)|encore (?:en|une|deux|un|la|a|trois|cette)|nous n'avons pas|vous avez appele|personne ne vous|rien ne|technicien n'a (?:pas|rien) (?:trouve|pu)|c'est notre|si (?:je|j'ai)|donc/,
      yes: [
        'Mon collègue a encore mal saisi votre dossier.',
        'Le livreur n’a pas fait son travail.',
        "l'agence aurait dû vous prévenir",
      ],
      no: ["Le colis a été livré au mauvais dépôt et c'est à nous de le réparer."],
    },
    {
      why: 'Not us, not me: them.',
      pattern:
        /(?:(?:ce n'est|c'est|ca n'est|y est|est|on n'y est|nous n'y sommes|je n'y suis|moi je n'y suis|c'est pas)(?: \S+)? ?(?:pas|pour rien|rien)(?: (?:de|du|a|tout))* (?:nous|moi|notre|ma|de notre|de ma|la)(?: \S+){0,4} (?:c'est|ce sont|mais|voyez|demandez|prenez|il faut voir)(?: \S+){0,3}? ?(?:<service>|eux|lui|quelqu'un d'autre|celle|celui)(?: \S+){0,8}|(?:nous n'y sommes pour rien|je n'y suis pour rien|on n'y est pour rien|ce n'est pas (?:ma|notre) faute(?: si)?|pas de (?:ma|notre) faute|ce n'est pas de notre (?:ressort|fait)|c'est pas (?:ma|notre|de ma|de notre) faute|ce n'est pas (?:moi|nous) qui|c'est pas (?:moi|nous) qui)(?: \S+){0,12})/,
      confidence: 0.68,
      unless:
        /(?:faute|erreur) de (?:notre|nos)(?: \S+)?|pas (?:moi|nous) qui (?:vais vous|gere|traite|gerons|traitons|m'en|m'occupe|nous en|decide|vois|fais|suis)|pas la procedure|je peux|voyez en|pas (?:nous|moi),? voyez|adressez vous/,
      yes: ["Ce n'est pas nous, c'est le transporteur.", "ce n'est pas ma faute si le dépôt perd les colis"],
      no: ["C'est notre faute."],
    },
    {
      why: 'My predecessor, the -iste firm, always the same with them.',
      pattern:
        /(?:(?:mon|ma|le|la|l')(?: |(?<='))(?:predecesseur\w*|ascensoriste|precedent\w* (?:conseiller|agent|technicien)\w*|\S+iste|autre conseill\w+|conseill\w+ (?:precedent\w*|d'avant))(?: \S+){0,3} (?:a|n'a|avait|aurait|ont|fait|est)(?: \S+){1,10}|si (?:le |la |l'|les |mes |mon |nos )?\S+(?: \S+)? (?:faisait|faisaient|avait|avaient|bossait|bossaient|repondait|travaillait|travaillaient|transmettait)(?: \S+){0,4} (?:boulot|travail|correctement|fait|bien|transmis|note|prevenu|serieusement|repondu)(?: \S+){0,10}|(?:c'est )?toujours (?:pareil|la meme chose|les memes|la meme histoire) avec (?:eux|lui|elle|les|le|la|ce|cette)(?: \S+){0,4}|(?:moi |nous )?(?:je |on |nous )?n'y (?:suis|est|sommes) pour rien(?: \S+){0,6}|c'est (?:la |le |les |l'|mon |ma )?\S+(?: \S+)? qui (?:bloque|traine|a (?:mal|encore|tout|oublie|perdu|plante|merde|casse|rate|fait)|n'a pas|ne (?:repond|fait|transmet)|fait (?:n'importe|tout|trainer))(?: \S+){0,10}|ce sont (?:les |des |mes )?\S+(?: \S+)? qui (?:bloquent|ont|n'ont|ne|font)(?: \S+){0,8})/,
      confidence: 0.74,
      only: 'statement',
      unless:
        /(?:faute|erreur) de (?:notre|nos)(?: \S+)?|c'est (?:vous|moi|nous|notre)(?: \S+)? qui|la (?:carte|ligne|piece|panne|facture) qui|vous n'y etes pour rien|si vous|le (?:reseau|cable|compteur|vent|gel|orage) qui/,
      yes: [
        'Mon prédécesseur a bâclé votre dossier.',
        "C'est la compta qui bloque tout, moi je n'y suis pour rien.",
        'toujours pareil avec eux',
      ],
      no: ["Vous n'y êtes pour rien."],
    },
    {
      why: 'A third party and a hard word about its work.',
      pattern:
        /(?:chauffagiste|interimaire|stagiaire|chronopost|colissimo|mondial relay|la poste|dhl|ups|enedis|grdf|<service>|eux|sous traitance|autres?|assistant\w*|equipe de nuit|equipe du \S+|ma collegue|mon collegue|mes collegues|le syndic|l'expert)(?: \S+){0,6}? (?:n'importe (?:quoi|comment)|jamais rien|s'est (?:plante|trompe|loupe)\w*|ont (?:plante|foire|deconne)|a (?:plante|foire|deconne|merde)|se sont (?:plantes|trompes)|deborde\w*|qui (?:bloque\w*|traine\w*|foire\w*|fait\w* trainer)|pas fichu\w*|pas capable\w*|ne (?:nous |vous |me )?(?:dit|disent|previen\w+|repond\w*|rappelle\w*|tient|tiennent|transmet\w*)(?: \S+){0,2} (?:jamais|rien|pas)|se fiche\w*|s'en (?:fiche|moque|lave)\w*|comme (?:d'habitude|toujours)|a l'ouest|n'en (?:fait|font) qu'a|tire\w* au flanc|au petit bonheur|sans (?:rien|verifier|prevenir)|de travers|pas tenu|mal (?:\S+))(?: \S+){0,10}|(?:adressez|gardez|reservez|faites)(?: \S+){0,2} (?:vos )?(?:reproches|plaintes|reclamations?|doleances)(?: \S+)? (?:a|au|aux|pour|chez)(?: \S+){1,6}|(?:c'est|ce sont)(?: \S+)? (?:eux|lui|elle|elles|ceux)(?: \S+){0,3} (?:qui|les responsables|le responsable|la responsable|les fautifs)(?: \S+){0,6}/,
      confidence: 0.74,
      unless:
        /(?:faute|erreur) de (?:notre|nos)(?: \S+)?|(?:c'est|et c'est|nous) (?:a nous|notre|de notre)|en (?:sommes|suis) responsable|j'(?:assume|en prends)|je (?:prends|reprends)|si je|vous me dites|votre (?:colere|inquietude)|je comprends|mal (?:oriente|livre|etiquete|scanne|adresse|lu|recu)/,
      yes: [
        'Le chauffagiste ne nous dit jamais rien.',
        "L'intérimaire a rangé votre dossier n'importe comment.",
        'adressez vos reproches à Chronopost',
      ],
      no: [],
    },
    {
      why: 'Hard words for the work of others.',
      pattern:
        /(?:(?:le|la|les|l'|ce|cette|ces|un|une|mes|mon|ma|eux|ils|elles|on|des|du|d'\S+)(?: |(?<='))(?!(?:client|vous)\b)(?:\S+ ){0,7}?(?:est (?:\S+ )?(?:nul|nulle|incompetent\w*|incapable|a la ramasse|lamentable|desastreux|jamais a l'heure)|sont (?:\S+ )?(?:nuls?|incompetents?|incapables|lents|debordes|a la ramasse|lamentables)|perd(?:ent)? (?:tous|tout|toujours|la moitie|les|des)|fait n'importe quoi|font n'importe quoi|qui traine\w*|traine(?:nt)? (?:des pieds|toujours|encore)|(?:a|ont) (?:tout )?(?:merde|foire|plante|bacle|deconne|saboté|rate)|ne (?:font|fait|fout|foutent) (?:rien|pas grand chose|jamais)|bossent? (?:mal|comme)|s'en (?:fiche|fichent|fout|foutent|lave|lavent|moque|moquent))(?: \S+){0,8}|c'est (?:eux|lui|elle) qui(?: \S+){1,8}|(?:faire|rattraper|reparer) (?:son|leur|leurs|ses) (?:boulot|travail|betises|erreurs)(?: \S+){0,6}|(?:moi |nous )(?:j'ai|on a|nous avons) fait (?:ma|notre) part(?: \S+){0,10})/,
      confidence: 0.7,
      only: 'statement',
      unless:
        /(?:faute|erreur) de (?:notre|nos)(?: \S+)?|vous (?:etes|faites)|votre (?:colere|fils|mari)|je (?:comprends|prends|vais reparer)|j'assume|notre (?:faute|responsabilite)|(?:c'est|et c'est) (?:a )?nous|je vais/,
      yes: [
        "Le plombier qu'on nous envoie est nul.",
        "Le service d'à côté perd tous les dossiers.",
        "c'est la banque d'en face qui traîne",
      ],
      no: [],
    },
    {
      why: 'It comes from them, not from us; a colleague who should never have; they do not know their job.',
      pattern:
        /(?:(?:ca|cela|le probleme|l'erreur|la faute|le souci|le retard|tout|ce retard|la panne|le blocage)(?: \S+)? (?:vient|provient|est du|se passe|se joue|coince|bloque)(?: \S+){0,2} (?:de |du |des |d'|chez |cote |au niveau )(?: ?)(?:\S+ ){1,5}(?:pas (?:de |d'|du )?(?:chez )?(?:nous|moi)|ni de nous|nous on n'y|on n'y (?:est|peut)|c'est pas nous|pas notre)(?: \S+){0,8}|(?:collegues?|conseill\w+|predecesseur|confrere|stagiaire|interimaire|agente?|<service>)(?: \S+){0,4} (?:n'aurai(?:t|ent) (?:jamais |pas )du|aurai(?:t|ent) (?:mieux )?(?:du|fait)|n'(?:avait|avaient) pas a)(?: \S+){1,10}|(?:il|elle|ils|elles|on)(?: \S+)? (?:connai\w+|sai\w+|maitrise\w*)(?: \S+)? (?:pas|rien a) (?:son|leur|leurs) (?:metier|boulot|travail|dossiers?)(?: \S+){0,3}|(?:c'est|ce sont) (?:encore|toujours|une fois de plus|comme d'habitude)(?: \S+){1,5} qui (?:ont|a|n'ont|n'a|font|fait|se sont|s'est)(?: \S+){0,10}|(?:ils|elles|eux) (?:font|nous font|me font|oublient|ratent|perdent)(?: \S+){0,3} (?:tout le temps|toujours|a chaque fois|tous les jours|sans arret)(?: \S+){0,4})/,
      confidence: 0.74,
      only: 'statement',
      unless:
        /(?:faute|erreur) de (?:notre|nos)(?: \S+)?|notre (?:responsabilite|faute|erreur)|excus\w*|desole|j'assume|(?:on|nous|je) (?:assume|prend|corrige|repare)|c'est a nous|c'est encore (?:vous|moi|nous)/,
      yes: [
        'Ça vient de la mairie, pas de chez nous, allez les voir.',
        "Ma collègue d'hier n'aurait jamais dû vous dire ça, elle ne connaît pas son métier.",
        "C'est encore la compta qui a mal saisi, ils font ça tout le temps.",
      ],
      no: ["Notre équipe aurait dû vous prévenir, c'est notre responsabilité."],
    },
    {
      why: 'Fault of others; they who misinformed you; they no longer even; we do our job.',
      pattern:
        /(?:(?:c'est|c'etait|ca reste|toujours)(?: \S+)? (?:la faute|une erreur|l'erreur|un coup|le fait|la responsabilite|le boulot|du (?:grand )?n'importe quoi(?: de la part)?) (?:de |du |des |d'|a |au )(?: ?)(?!(?:votre|vos|moi|nous|vous|notre|nos|ma|mon|saisie|calcul|frappe|traitement|adresse|lecture)\b)(?:\S+)(?: \S+){0,10}|c'est (?:l'|la |le |les |mon |ma |mes |un |une |cette |ce |votre (?:banque|syndic|assur\w+|employeur|operateur|mairie|medecin|pharmac\w+) ?)(?:\S+)?(?: \S+){0,3} qui (?:vous |nous |l'|m')?(?:a |ont |avait |avaient )(?:tout |encore |mal |du |mis |dit |mal )*(?:mal|oubli\w+|perdu|plante|rat\w+|tromp\w+|foir\w+|renseign\w+|bacl\w+|traine|egare|confondu|casse|abim\w+|merd\w+|neglig\w+|dit n'importe)(?: \S+){0,8}|(?:l'|la |le |les |ces |nos |leurs |ils |elles |eux )(?:\S+ ){0,3}?(?:ne )?(?:sonnent|repond\w*|rappell\w+|decroch\w+|lisent|regardent|transmett\w+|previennent|prennent|se donnent|font|verifient|travaillent)(?: \S+){0,2} (?:meme (?:plus|pas)|jamais|plus rien|rien|que ce qu'ils|ce qu'ils veulent|qu'a (?:leur|sa) tete|n'importe comment)(?: \S+){0,6}|n'en (?:fait|font) qu'a (?:sa|leur) tete|(?:nous|moi),? (?:on|nous|je) (?:fait|fais|faisons|a fait|ai fait) (?:notre|mon|le) (?:travail|boulot|part|job|maximum)(?: \S+){0,6}|(?:n'importe quoi|pas serieux|scandaleux|lamentable|honteux)(?: \S+){0,3} (?:de la part|cote|chez) (?:de |du |des |d'|le |la |l')?(?: ?)(?!(?:nous|notre|moi)\b)\S+(?: \S+){0,6})/,
      confidence: 0.73,
      only: 'statement',
      unless:
        /(?:faute|erreur) de (?:notre|nos)(?: \S+)?|notre (?:responsabilite|faute|erreur|service)|ma faute|excus\w*|desole|j'assume|(?:on|nous|je) (?:assume|prend\w*|corrige|repare|vais)|(?:reponds?|rappelle|fait) (?:jamais|rien) (?:de mal)|personne ne/,
      yes: [
        "C'est la faute des anciens, ils ont tout mal paramétré.",
        'Que voulez-vous, les livreurs ne sonnent même plus.',
        "C'est l'hôpital qui vous a mal renseignée, nous on fait notre travail.",
        "ça, c'est du grand n'importe quoi de la part du prestataire, encore une fois",
      ],
      no: ["C'est une erreur de saisie.", "C'est la faute de notre service et je la corrige."],
    },
    {
      why: 'A file kept anyhow by a colleague.',
      pattern:
        /(?:saisie?|traitee?|remplie?|faite?|notee?|geree?|rangee?|instruite?|enregistree?|prepare|monte|transmis|controlee?|posee?|etiquetee?)s? (?:(?:n'importe comment|a la va vite|de travers|par dessus la jambe|sans (?:soin|verifier|regarder)|comme un pied|mal|trop vite) )+par (?:le|la|les|l'|mon|ma|mes|un|une|notre|nos|eux)(?: ?\S+){0,6}/,
      confidence: 0.76,
      unless: /par (?:ma|notre) faute|j'assume|par moi|excus\w*|desole/,
      yes: ["Je suis tombé sur un dossier saisi n'importe comment par ma collègue."],
      no: [],
    },
  ],
};
