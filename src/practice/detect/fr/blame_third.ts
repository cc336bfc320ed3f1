import type { MoveRules } from '../rules.ts';

export const blameThird: MoveRules = {
  move: 'blame_third',
  rules: [
    {
      why: 'It is that service’s fault, or they botched it.',
      pattern:
        /(?:c'est|c'etait|ce sont|la faute|tout ca c'est|encore|a cause|je pense que c'est|ca c'est|c'est encore|le probleme (?:vient|c'est)|l'erreur (?:vient|est)|ca vient|cela vient|c'est toujours)(?: \S+){0,4}? ?(?:(?:de |du |des |d'|l'|le |la |les |un |une |mon |ma |mes |nos |notre |au |aux |a |cote )*)(?:<service>)(?: \S+){0,4}? (?:$|qui (?:(?:vous |nous |l'|m'|me |le |la |lui |leur |tout |y |en )*(?:a|ont|n'a|n'ont|avait|avaient|n'avait|n'avaient|s'est|se sont|ne|n'en)(?= [a-z]{2,})|(?:\S+ ){0,3}?(?:bloqu\w*|train\w*|perd\w*|oubli\w*|refus\w*|coinc\w*|complique\w*|plant\w*|ment\w*|rate\w*|fait (?:n'importe|tout|trainer|mal|des)|font (?:n'importe|mal|tout|des)|(?:est|sont|etait|etaient) (?:en (?:cause|tort|faute)|fauti\w+|responsable\w*|lente?s?|null?e?s?|mauvais\w*|a l'origine|incompetent\w*|debordee?s?)|doit|doivent|devait|devaient|aurait|auraient|met\w* (?:trop|du temps|des)|\w+ (?:\S+ )?sans (?:regarder|verifier|reflechir|prevenir|lire|se soucier)|(?:\S+ ){1,4}quand (?:ca|cela) leur chante|(?:sait|savent|fait|font|gere|gerent|repond|veut|peut|previent|suit|assure|bosse|comprend) pas))|n'importe quoi|pas (?:nous|moi|notre|ma)|encore|fautif|fautifs|incompetents?|qu'il faut|en cause|seuls?)(?: \S+){0,10}/,
      confidence: 0.82,
      unless:
        /(?:faute|erreur) de (?:notre|nos)(?: \S+)?|qui (?:vous (?:appelle|appellera|rappelle|contactera|livrera)|s'en (?:occupe|charge)|gere (?:ces|les|ce)|passe|vient|viendra|peut|pourra|interviendra|va|aura|prendra|repare)|a cause de (?:nous|notre)|c'est (?:notre (?:faute|erreur|responsabilite|role|travail|metier|affaire|probleme)|nous(?! qui (?:ramass|rattrap|pay|pren|subiss|trinqu)\w+))/,
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
        /(?:(?:ce n'est|c'est|ca n'est|y est|est|on n'y est|nous n'y sommes|je n'y suis|moi je n'y suis|c'est pas)(?: \S+)? ?(?:pas|pour rien|rien)(?: (?:de|du|a|tout))* (?:nous|moi|notre|ma|de notre|de ma|la)(?: \S+){0,4} (?:c'est|ce sont|mais|voyez|demandez|prenez|il faut voir)(?: \S+){0,3}? ?(?:<service>|eux|lui|quelqu'un d'autre|celle|celui)(?: \S+){0,8}|(?:nous n'y sommes pour rien|je n'y suis pour rien|on n'y est pour rien|(?:je|on|nous) n'y (?:peux|peut|pouvons|suis|est)(?: \S+)? (?:rien|pour rien) si (?:le |la |les |l'|mon |ma |mes |nos |notre |votre )(?: ?)(?:<service>)|ce n'est pas (?:ma|notre) faute(?: si)?|pas de (?:ma|notre) faute|ce n'est pas de notre (?:ressort|fait)|c'est pas (?:ma|notre|de ma|de notre) faute|ce n'est pas (?:moi|nous) qui|c'est pas (?:moi|nous) qui)(?: \S+){0,12})/,
      confidence: 0.68,
      unless:
        /vous vous etes|c'est vous|votre faute|qui (?:fais|fixe|ecris|etablis) les|(?:faute|erreur) de (?:notre|nos)(?: \S+)?|pas (?:moi|nous) qui (?:vais vous|gere|traite|gerons|traitons|m'en|m'occupe|nous en|decid\w*|fix\w+|vois|fais|suis)|pas la procedure|je peux|voyez en|pas (?:nous|moi),? voyez|adressez vous/,
      yes: ["Ce n'est pas nous, c'est le transporteur.", "ce n'est pas ma faute si le dépôt perd les colis"],
      no: ["C'est notre faute."],
    },
    {
      why: 'My predecessor, the -iste firm, always the same with them.',
      pattern:
        /(?:(?:mon|ma|le|la|l')(?: |(?<='))(?:predecesseur\w*|ascensoriste|precedent\w* (?:conseiller|agent|technicien)\w*|(?!liste|piste|artiste|touriste)\S+iste|autre conseill\w+|conseill\w+ (?:precedent\w*|d'avant))(?: \S+){0,3} (?:a|n'a|avait|aurait|ont|fait|est)(?: \S+){1,10}|si (?:le |la |l'|les |mes |mon |nos )?\S+(?: \S+)? (?:faisait|faisaient|avait|avaient|bossait|bossaient|repondait|travaillait|travaillaient|transmettait)(?: \S+){0,4} (?:boulot|travail|correctement|fait|bien|transmis|note|prevenu|serieusement|repondu)(?: \S+){0,10}|(?:c'est )?toujours (?:pareil|la meme chose|les memes|la meme histoire) avec (?:eux|lui|elle|les|le|la|ce|cette)(?: \S+){0,4}|(?:moi |nous )?(?:je |on |nous )?n'y (?:suis|est|sommes) pour rien(?: \S+){0,6}|c'est (?:la |le |les |l'|mon |ma )?\S+(?: \S+)? qui (?:bloque|traine|a (?:mal|encore|tout|oublie|perdu|plante|merde|casse|rate|fait)|n'a pas|ne (?:repond|fait|transmet)|fait (?:n'importe|tout|trainer))(?: \S+){0,10}|ce sont (?:les |des |mes )?\S+(?: \S+)? qui (?:bloquent|ont|n'ont|ne|font)(?: \S+){0,8})/,
      confidence: 0.74,
      only: 'statement',
      unless:
        /(?:faute|erreur) de (?:notre|nos)(?: \S+)?|c'est (?:vous|moi|nous|notre)(?: \S+)? qui|vous vous etes|la (?:carte|ligne|piece|panne|facture) qui|vous n'y etes pour rien|si vous|le (?:reseau|cable|compteur|vent|gel|orage|systeme|logiciel|programme|ordinateur) qui/,
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
        /(?:(?:ca|cela|le probleme|l'erreur|la faute|le souci|le retard|tout|ce retard|la panne|le blocage)(?: \S+)? (?:vient|provient|est du|se passe|se joue|coince|bloque)(?: \S+){0,2} (?:de |du |des |d'|chez |cote |au niveau )(?: ?)(?:\S+ ){1,5}(?:pas (?:de |d'|du )?(?:chez )?(?:nous|moi)|ni de nous|nous on n'y|on n'y (?:est|peut)|c'est pas nous|pas notre)(?: \S+){0,8}|(?:collegues?|conseill\w+|predecesseur|confrere|stagiaire|interimaire|agente?|<service>)(?: \S+){0,6} (?:n'aurai(?:t|ent) (?:jamais |pas )du|aurai(?:t|ent) (?:mieux )?(?:du|fait)|n'(?:avait|avaient) pas a)(?: \S+){1,10}|(?:il|elle|ils|elles|on)(?: \S+)? (?:connai\w+|sai\w+|maitrise\w*)(?: \S+)? (?:pas|rien a) (?:son|leur|leurs) (?:metier|boulot|travail|dossiers?)(?: \S+){0,3}|(?:c'est|ce sont) (?:encore|toujours|une fois de plus|comme d'habitude)(?: \S+){1,5} qui (?:ont|a|n'ont|n'a|font|fait|se sont|s'est)(?: \S+){0,10}|(?:ils|elles|eux) (?:font|nous font|me font|oublient|ratent|perdent)(?: \S+){0,3} (?:tout le temps|toujours|a chaque fois|tous les jours|sans arret)(?: \S+){0,4})/,
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
        /(?:saisie?|traitee?|remplie?|faite?|notee?|geree?|rangee?|instruite?|enregistree?|prepare|monte|transmis|controlee?|posee?|etiquetee?)s? (?:(?:n'importe comment|a la va vite|de travers|par dessus la jambe|sans (?:soin|verifier|regarder)|comme un pied|mal|trop vite) )+par (?:le|la|les|l'|mon|ma|mes|un|une|notre|nos|eux)(?: ?\S+(?: \S+){0,5})?/,
      confidence: 0.76,
      unless: /par (?:ma|notre) faute|j'assume|par moi|excus\w*|desole/,
      yes: ["Je suis tombé sur un dossier saisi n'importe comment par ma collègue."],
      no: [],
    },
    {
      why: 'Lays the responsibility on a named other: it is theirs, falls to them, thank them for it.',
      pattern:
        /(?:(?:la (?:faute|responsabilite)|l'erreur|le tort)(?: \S+){0,4} (?:revient|incombe|est imputable|est celle|reste celle|appartient|provient|vient|est due?) (?:entierement |uniquement |totalement |seulement )?(?:a |au |aux |de |du |des |d'|a l'|de l'|de chez |a notre |de notre |a nos |a la |de la )(?: ?)(?:<service>|eux|lui|elle|celui qui|celle qui|ceux qui|leur cote)|(?:vous pouvez|il faut|faut|n'hesitez pas a)? ?(?:remerci(?:er|ez)|reproch(?:er|ez)(?: (?:ca|cela))?|vous en prendre|en vouloir|demand(?:er|ez) des comptes|blam(?:er|ez)) (?:a )?(?:le |la |les |l'|au |aux |du |mon |ma |mes |nos |notre |votre )?(?:<service>)|(?:<service>|c'est (?:lui|elle|eux)) (?:est |sont |c'est )?(?:bien |le |la |les |seule?s? |seul |entierement |totalement |clairement )*(?:responsables?|fauti(?:f|fs|ve|ves)|coupables?|en (?:cause|tort|faute)|a l'origine))(?: \S+){0,10}/,
      confidence: 0.78,
      only: 'statement',
      unless:
        /(?:c'est|et c'est|mais c'est) (?:a )?nous|notre (?:responsabilite|faute|erreur)|excus\w*|desole|j'assume|nous assumons|je (?:prends|reprends|m'en|corrige)|personne|responsable (?:de|du) (?:votre|magasin|site|secteur|dossier)|erreur (?:vient|provient) de (?:votre|notre)|(?:mon|ma|le|la|notre) \S+ responsable|service (?:est )?responsable de/,
      yes: [
        'La responsabilité en revient au transporteur, pas à nous.',
        'La faute en incombe à notre partenaire.',
        "Vous pouvez remercier le service facturation, l'erreur vient de chez eux.",
      ],
      no: ['La responsabilité nous revient, le transporteur travaille pour nous.'],
    },
    {
      why: 'Not us, it is them; nothing to do with it; not answerable for what others do; again a blunder of theirs.',
      pattern:
        /(?:prenez vous en|plaignez vous|adressez vous|reclamez|allez voir)(?: \S+)? (?:a|au|aux|aupres)(?: \S+){1,5} pas a (?:nous|moi)|(?:c'est|ce sont)(?: \S+){1,5} pas (?:nous|moi|notre faute|de notre faute)$|(?:(?:ce n'est|c'est) pas (?:de )?(?:nous|moi|notre (?:faute|fait)|ma faute|chez nous) (?:qui \S+ )?(?:mais |voyez |demandez )?(?:c'est|ce sont|mais) (?:plutot |bien |encore )?(?:le |la |les |l'|un |une |mon |ma |mes |nos |notre |votre |leur )? ?\S+(?: \S+){0,7}|(?:je ne suis|nous ne sommes|on n'est|je n'ai pas a (?:etre|repondre))(?: pas| en rien| nullement| aucunement)? ?(?:responsables?|comptables?|garants?|des|de)(?: \S+)? ?(?:de |des |du |d')?(?:(?:ce que )|(?:la |leurs? |les |l')?(?: ?)(?:erreurs?|fautes?|betises?|retards?|agissements|promesses?|travail|negligences?|oublis?|incompetence|manquements?) )(?:\S+ ){0,4}?(?:<service>|autres|tiers|eux|ils|elles)|(?:nous|je|on)(?: \S+)? (?:n'avons|n'ai|n'a) (?:absolument |strictement )?rien a (?:voir|y voir)(?: \S+){0,5}|(?:encore|toujours) (?:une|un|des) (?:\S+ )?(?:betises?|erreurs?|boulettes?|bourdes?|trouvailles?|negligences?|oublis?|idees?|coup|gaffes?|invention|merveilles?) (?:de |du |des |d'|de l'|de la |signee? )(?: ?)(?:mon |ma |mes |nos |notre |ces |cette |la |l'|le )?(?:<service>)|si (?:le |la |les |l'|mon |ma |mes |nos |notre )(?:<service>)(?: \S+){0,3}? (?:avai(?:t|ent)|etai(?:t|ent)|n'avai(?:t|ent)|faisai(?:t|ent))(?: \S+){1,8}? (?:on n'en|nous n'en|vous n'auriez|vous n'en|vous auriez|ca ne|cela ne|rien de|il n'y aurait|tout (?:serait|se serait))(?: \S+){1,6})(?: \S+){0,8}/,
      confidence: 0.76,
      only: 'statement',
      unless:
        /mais (?:je|nous|on|j')\b|(?:c'est|et c'est|mais c'est) a nous|notre (?:responsabilite|erreur)|excus\w*|desole|j'assume|nous assumons|c'est vous|(?:c'est|ce sont) (?:le|la|un|une) (?:principe|procedure|regle|reglement|loi|contrat|meteo|pluie|neige)|je (?:vous )?(?:appelle|contacte|verrai)/,
      yes: [
        "Ce n'est pas nous, c'est l'assureur qui refuse de payer.",
        'Je ne suis pas responsable des erreurs de mes collègues.',
        'Encore une bêtise du service commercial.',
        "Si le livreur avait sonné, on n'en serait pas là.",
      ],
      no: ['Ce n’est pas nous qui décidons, mais je transmets.'],
    },
    {
      why: 'A third party judged: bad, slow, not serious, does not know its job, lets us down.',
      pattern:
        /(?:(?:le|la|les|l'|mon|ma|mes|nos|notre|un|une|ce|cette|ces|cet|votre|leur)(?: |(?<='))(?:\S+ ){0,2}?(?:<service>)(?: \S+){0,6}? (?:(?:est|sont|etait|etaient|reste|restent)(?: (?:vraiment|tres|assez|plutot|toujours|souvent|trop|franchement|clairement|completement|absolument|un peu|bien))* (?:mauvaise?s?|lamentables?|nul\w*|incompetent\w*|incapables?|lente?s?|negligent\w*|desorganise\w*|laxistes?|catastrophiques?|desastreu\w+|brouillon\w*|en dessous de tout|depassee?s?|impossibles?|injoignables?|mal (?:organise|forme|gere)\w*)|(?:n'est|ne sont|n'etait|n'etaient|est|sont)(?: \S+)? (?:pas|plus|jamais)(?: (?:tres|vraiment|bien|assez|du tout|toujours))* (?:serieu\w+|fiables?|professionnel\w*|a la hauteur|au niveau|competent\w*|capables?|organise\w*|rigoureu\w+|a l'heure|dans les delais|doue\w*))|(?:le|la|les|l'|mon|ma|mes|nos|notre|un|une|ce|cette|ces|cet|votre)(?: |(?<='))(?:\S+ ){0,2}?(?:<service>|personne qui|celui qui|celle qui)(?: \S+){0,6}? (?:ne (?:connai(?:t|ssait|ssent)|maitrise\w*|sa(?:it|vait|vent)|compren\w+|fai(?:t|sait)|font|fichent?|tien\w+|respecte\w*|transme\w+|livre\w*)(?: \S+)? pas (?:son|sa|ses|leur|leurs|les|ce|grand)|livre(?:nt)?(?: \S+){1,3} (?:defectueu\w+|n'importe)|travaille(?:nt)? (?:mal|n'importe)|n'(?:a|ont|avait) (?:pas |rien )(?:fait (?:son|leur)|transmis|compris|verifie|note|pris la peine)|a tout (?:melange|perdu|oublie|confondu|rate|casse|gache)|m'(?:a|ont) (?:laisse|mis|refile))|(?:ca|cela) ne m'etonne pas (?:d'eux|de lui|d'elle|de leur part|de la part)|(?:il|elle|ils|elles) (?:est|sont) (?:coutumi\w+ du fait|toujours comme (?:ca|cela)|specialistes? du genre)|(?:de|avec) leurs (?:methodes|habitudes|delais))(?: \S+){0,10}/,
      confidence: 0.72,
      only: 'statement',
      unless:
        /(?:c'est|et c'est|mais c'est) (?:a )?nous|notre (?:responsabilite|faute|erreur)|excus\w*|desole|j'assume|nous assumons|je (?:prends|reprends|m'en|corrige|comprends|vais)|si (?:le|la|votre|les|un)|je vois que/,
      yes: [
        'Notre sous-traitant est vraiment mauvais.',
        "L'agent que vous avez eu hier ne connaissait pas son travail.",
        'La plateforme logistique a tout mélangé.',
      ],
      no: ['Notre technicien est très sérieux.'],
    },
    {
      why: 'That part is theirs and we only suffer it.',
      pattern:
        /(?:c'est|ce sont) (?:le |la |les |l'|mon |ma |mes |nos |notre |un |une )(?: ?)(?:<service>)(?: \S+){0,3},? (?:nous|moi) (?:on|nous|je)(?: \S+){1,8}/,
      confidence: 0.74,
      only: 'statement',
      unless: /excus\w*|desole|j'assume|je (?:m'en|prends|vais|vous|les|le|l')|on (?:s'en|vous|les|le)/,
      yes: ["Les rendez-vous, c'est le sous-traitant, nous on ne gère pas."],
      no: ["C'est le sous-traitant qui passe, moi je m'en occupe avec lui."],
    },
    {
      why: 'Their mistake, their fault; they mocked you, drag it out, told you wrong; we too suffer from them.',
      pattern:
        /(?:tout|ca|cela|l'erreur|le retard) vient d'une (?:erreur|faute|negligence|mauvaise \S+) (?:du |de la |des |de l'|d'un )(?: ?\S+)(?: \S+){0,6}|(?:allez |vous pouvez |il faut )(?:vous )?plaindre (?:a |au |aux |aupres d\S* )(?: ?\S+)(?: \S+){0,8}|(?:<service>)(?: \S+){0,4} (?:est|sont) (?:une? |de )(?:vraie? )?(?:catastrophe|desastre|calamite|plaie|honte|vrais? \S+|nullite)(?: \S+){0,4}|(?:c'est|ce sont)(?: \S+){1,6} pas (?:le notre|la notre|le mien|la mienne|les notres)$|(?:la faute|la responsabilite)(?: \S+){0,3} (?:revient|incombe) (?:a|au|aux) (?!nous|moi|vous|notre)(?: ?\S+)(?: \S+){0,6}|(?:<service>) (?:a|ont) (?:\S+ )?(?:sabote|bousille|massacre|bacle|foutu)(?: \S+){1,6}|nous on (?:transmet|execute|livre|subit|n'y peut|ne fait que|ramasse|recupere)(?: \S+){0,8}|c'est qu'(?:il|elle)s? (?:vous )?(?:a|ont) (?:menti|mal)(?: \S+){0,3}|(?:c'est|et) (?:la|le|les)? ?\S+ nous on n'a rien fait(?: \S+){0,4}|(?:a|ont) encore fait des siennes|(?:c'est (?:entierement |bien |uniquement |clairement )?(?:son|sa|leur) (?:erreur|faute|responsabilite|probleme|affaire|negligence|boulot|travail)(?: \S+){0,6}|(?:<service>)(?: \S+){0,4}? (?:(?:vous |nous )?(?:a|ont) (?:donne|fourni|communique|dit|raconte|indique|vendu|promis) (?:une?|des|n'importe)(?: \S+)? ?(?:fausse?s?|faux|mauvaise?s?|erronee?s?|inexacte?s?|betises|mensonges|salades|quoi)|(?:vous )?(?:a|ont) (?:menti|trompe\w*|roule\w*|arnaque\w*|induit|mal (?:conseille|informe|renseigne|oriente)\w*)|(?:s'est|se sont|se) (?:bien |completement )?(?:moque\w*|fich\w*|foutu\w*) (?:de|d'|du)|(?:fait|font|a fait|ont fait) (?:trainer|expres|perdre|n'importe)|n'(?:a|ont) meme pas (?:\S+ )?\w+|(?:a|ont|n'a|n'ont|fait|font|est|sont)(?: \S+){1,10} (?:comme (?:d'habitude|toujours|a chaque fois)|une fois de plus|encore une fois|pour changer))(?: \S+){0,8}|(?:on|nous) (?:subi\w+|pay\w+|rattrap\w+|trinqu\w+|pati\w+|souffr\w+|recupere\w*)(?: \S+){0,3} (?:les |des |leurs? |la |de la |l'|de l')(?: ?)(?:erreurs?|retards?|betises?|fautes?|negligences?|incompetence|pots casses|conneries)(?: \S+){0,8}|(?:a cause de |vu |avec |par )(?:l'|la |le |les |leur )(?: ?)(?:incompetence|negligence|betise|lenteur|laxisme|desorganisation|paresse|mauvaise volonte|amateurisme) (?:de |du |des |d') ?\S+(?: \S+){0,9}|pas (?:de|a|du) notre (?:cote|part|niveau|fait)(?: \S+)? (?:c'est|mais|ca vient|elle vient|voyez)(?: \S+){1,10}|(?:ils|elles|eux) (?:sont|ne sont) (?:\S+ )?(?:nuls?|incompetents?|incapables?|nulles?|pas serieux|lents?|impossibles|desorganises?|jamais la|pas fichus)(?: \S+){0,6})/,
      confidence: 0.74,
      only: 'statement',
      unless:
        /(?:c'est|et c'est|mais c'est) (?:a )?nous|notre (?:responsabilite|faute|erreur)|excus\w*|j'assume|nous assumons|je (?:prends|reprends|m'en|corrige|comprends|vais|vois)|votre (?:mari|fils|fille|mere|pere|enfant)|a (?:fait|dit) expres de vous|c'est (?:son|sa|leur) (?:travail|boulot|affaire|probleme) (?:de|d')|n'a meme pas (?:de|d')/,
      yes: [
        "Voyez avec l'installateur, c'est son erreur.",
        "L'hôpital n'a pas envoyé les papiers, comme d'habitude.",
        'On subit nous aussi les erreurs du fournisseur.',
        'Le facteur n’a même pas pris la peine de sonner.',
      ],
      no: ["C'est leur travail de vérifier, et je vais les appeler."],
    },
    {
      why: 'Whatever their trade, they failed: wrong, forgotten, badly done, not done, talking nonsense.',
      pattern:
        /(?:le|la|les|l'|mon|ma|mes|ce|cette|ces|un|une|votre|leur|notre|nos|au|du)(?: |(?<='))(?:\S+ )?(?:<people>)(?: \S+){0,3}? (?:<fails>)(?: \S+){0,10}/,
      confidence: 0.72,
      only: 'statement',
      unless:
        /(?:faute|erreur) de (?:notre|nos|ma|mon)|notre (?:faute|erreur|responsabilite)|(?:c'est|et c'est) (?:a )?nous|j'(?:assume|en prends|aurais)|<when> (?:je|nous|vous)|(?:je|on|nous) (?:vous )?(?:reprends|corrige|repare|rembourse|refais|envoie|vais|remplace|prends)\b|nous aurions|(?:vous|votre \S+) (?:me dites|n'avez|aviez|auriez|devez)|si (?:je|j'ai|le|la|vous)|donc|parce qu\w*|\bcar\b|puisqu|c'est pour (?:ca|cela)|il y a eu|desole|excus\w*|regrett\w*|je comprends|pardon|ne (?:fait|font) que|(?:perdu|casse|abime) (?:le|la|votre) (?:trace|signal|connexion)|ordinateur|reseau|technicien n'a|banque n'a pas (?:valide|transmis)|merci|en panne/,
      yes: [
        "Le traiteur s'est trompé dans les quantités, nous n'y pouvons rien.",
        'La personne que vous avez eue hier ne connaît pas son travail.',
        'La vendeuse du samedi aurait dû vous prévenir.',
        "L'imprimeur nous a plantés.",
        'le magasinier a pas fait son boulot',
      ],
      no: ["Le vétérinaire n'a pas encore reçu les analyses.", "Notre équipe s'est trompée, c'est notre faute."],
    },
    {
      why: 'It is because of them; it is stuck with them, not here; had they done it; you know how they are; they impose it on us.',
      pattern:
        /(?:(?:tout (?:ca|cela)|ca|cela|c'est|ce retard|le retard|l'erreur|le probleme|cette erreur)(?:,? (?:c'est|est|vient|a lieu))?(?: \S+){0,2} (?:a cause|par la faute|du fait|de la faute) (?:du |de la |des |de l'|de mon |de ma |de mes |de nos |d'une? )(?: ?)(?:\S+ )?(?:<people>)(?: \S+){0,8}|pas (?:chez|de chez) (?:nous|moi)(?: \S+){0,6} (?:chez|cote|du cote)(?: \S+){1,5}|si (?:le |la |les |l'|mon |ma |mes |cette |ce |nos |notre )(?: ?)(?:\S+ )?(?:<people>)(?: \S+){0,2} (?:avai(?:t|ent)|faisai(?:t|ent)|repondai(?:t|ent)|travaillai(?:t|ent)|lisai(?:t|ent)|n'avai(?:t|ent))(?: \S+){1,9},? (?:vous|votre|vos|on|nous|ca|cela|le|la|il|elle|rien|tout)(?: \S+){0,3} (?:ser\w+|aur\w+|n'en ser\w+|n'aur\w+|marcher\w+|fonctionner\w+)(?: \S+){0,5}|vous (?:savez|connaissez)(?: bien)? (?:comment (?:sont|fait|font|c'est|ils sont)|comme ils sont|les gens (?:de|du|des))(?: \S+){0,6}|personne ne (?:travaille|bosse|fait son|fait rien|repond|s'occupe)(?: \S+){0,3} (?:dans|a|au|la bas|chez)(?: \S+){1,5}|les (?:gens|personnes|autres|collegues|employes|agents)(?: \S+){1,4} ne (?:nous |vous |me )?(?:disent|previennent|repondent|transmettent|font|lisent|ecoutent|rappellent|savent)(?: \S+)? (?:jamais|rien|pas)(?: \S+){0,5}|(?:c'est|ce sont) (?:la |le |les |l'|mon |ma |mes )(?: ?)(?:<people>)(?: \S+)? qui (?:decid|impos|veu|exig|l'|nous |bloqu|fait|font|commande)\w*(?: \S+){0,5},? (?:voyez|allez|adressez|demandez|prenez|plaignez|nous|moi|on|pas)(?: \S+){0,5}|(?:comme|toujours|encore) (?:d'habitude|toujours) (?:avec|chez) (?:eux|elles|lui|ces)(?: \S+){0,3})/,
      confidence: 0.74,
      only: 'statement',
      unless:
        /notre (?:faute|erreur|responsabilite)|j'assume|(?:je|nous) (?:vous )?(?:reprends|corrige|repare|rembourse|prends|vais)\b|si vous|desole|excus\w*|je comprends|a cause de (?:nous|notre)/,
      yes: [
        "Tout ça, c'est à cause du fournisseur.",
        "Ce n'est pas chez nous que ça coince, c'est chez le géomètre.",
        "Si le livreur avait lu l'adresse, votre gâteau serait arrivé.",
        'Vous savez comment sont les gens du service voirie.',
        "C'est la direction qui décide de ça, voyez avec eux.",
      ],
      no: ["C'est le directeur qui décide de la date, il vous l'écrira lundi."],
    },
    {
      why: 'Any trade or team, by its ending, and any clear way to fail: they break, leave, throw, lack; we pay for them; blame them.',
      pattern:
        /(?:(?:le|la|les|l'|mon|ma|mes|ce|cette|ces|un|une|votre|nos|des|ceux|celui|celle)(?: |(?<='))(?:\S+ )?(?:<people>|d'avant|du (?:matin|soir|samedi|week end|dessus|bureau \S+)|(?!dossier|courrier|papier|compteur|ordinateur|moteur|erreur|valeur|couleur|couloir|escalier|chantier|quartier|horaire|formulaire|exemplaire|annuaire|affaire|anniversaire|inventaire|salaire|calendrier|clavier|lien|bien|entretien|soutien|mien|rien|client|ascenseur|radiateur|secteur|facteur d|heur|meilleur|plusieurs|janvier|fevrier|dernier|premier|contraire|notaire (?:est|a besoin)|commentaire|partenaire commercial|titulaire|locataire|proprietaire|beneficiaire|destinataire|usager|particulier|etranger|metier|panier|palier|evier|cahier|fichier|loyer|foyer|acier)\w{3,}(?:iens?|iennes?|istes?|eurs?|euses?|iers?|ieres?|aires?|logues?))(?: \S+){0,3}? (?:<fails>|cassent?|bousill\w+|laisse\w* (?:tout|trainer|tomber)|jette\w*|(?:a|ont) (?:tout )?(?:fait de travers|jete|fait n'importe|laisse (?:tout|trainer|tomber)|pris du retard|fait (?:une|la) (?:erreur|betise|bourde|gaffe))|manqu\w+ de (?:serieux|rigueur|professionnalisme|competence|respect)|s'en (?:fiche|moque|fout)\w*|n'en (?:fait|font) qu'a|etai(?:t|ent) absente?s?(?=,| du coup| donc)|(?:m'a|m'ont|nous a|nous ont) (?:\S+ )?(?:mal |de mauvaises|donne de)|font (?:jamais|pas) attention|fait (?:jamais|pas) attention)(?: \S+){0,8}|(?:paie|payons|payer|subit|subissons|subir|rattrape\w*|rattraper|trinque\w*|ramasse\w*|eponge\w*|repare\w*|reparer)(?: \S+){0,5} (?:erreurs?|betises|bourdes|fautes|negligences|pots casses|caprices)(?: \S+)? (?:de |du |des |d')(?: ?)(?!nous\b|notre\b|votre\b|vos\b)(?:\S+)(?: \S+){0,4}|en vouloir(?: \S+)? (?:au|aux|a la|a l'|a mon|a ma|a mes|mais au|mais a)(?: ?\S+)(?: \S+){0,4}|(?:personne|rien) n'a (?:rien )?(?:fait|ete fait|bouge)(?: \S+){0,3} (?:a cause|par la faute)(?: \S+){1,5})/,
      confidence: 0.71,
      only: 'statement',
      unless:
        /(?:faute|erreur) de (?:notre|nos|ma|mon)|notre (?:faute|erreur|responsabilite)|(?:c'est|et c'est) (?:a )?nous|j'(?:assume|en prends|aurais)|<when> (?:je|nous|vous)|(?:je|on|nous) (?:vous )?(?:reprends|corrige|repare|rembourse|refais|envoie|vais|remplace|prends)\b|nous aurions|(?:vous|votre \S+) (?:me dites|n'avez|aviez|auriez|devez)|si (?:je|j'ai|le|la|vous)|donc|parce qu\w*|\bcar\b|puisqu|c'est pour (?:ca|cela)|il y a eu|desole|excus\w*|regrett\w*|je comprends|pardon|ne (?:fait|font) que|(?:perdu|casse|abime) (?:le|la|votre) (?:trace|signal|connexion)|ordinateur|reseau|technicien n'a|banque n'a pas (?:valide|transmis)|merci|en panne|j'ai mal/,
      yes: [
        "Votre opticien s'est trompé dans l'ordonnance, on n'y peut rien.",
        "L'équipe du week-end laisse tout en plan.",
        'Les intérimaires cassent tout.',
        'On paie les pots cassés pour les erreurs du siège.',
        "Ce n'est pas à nous qu'il faut en vouloir mais au promoteur.",
      ],
      no: ["Le dossier n'a pas été suivi, c'est notre erreur.", "Le compteur s'est trompé d'index."],
    },
    {
      why: 'It is they who gave, said, delivered it; it is their work; they never fill it; what they sent us.',
      pattern:
        /(?:c'est (?:l'|la |le |les |mon |ma |cette |ce )(?: ?)\S+(?: \S+){0,2} qui (?:vous |nous |t')?(?: ?)(?:a|ont) (?:\S+ )?(?:donne|fourni|raconte|communique|envoye|indique|livre|vendu|promis|dit|fait)(?: \S+){0,3} (?:mauvaise?s?|fausse?s?|faux|erronee?s?|betises|n'importe quoi|de travers|incomplete?s?|pourrie?s?|mal)(?: \S+){0,4}|(?:c'est|c'etait) (?:le|leur) (?:travail|boulot|role|job) (?:de |du |des |d')?(?: ?)(?:la |l'|le |les )?(?: ?)\S+(?: \S+){0,2},? (?:pas|et non)(?: \S+)? (?:le notre|notre|nous|a nous|le mien|moi|a moi|chez nous)(?: \S+){0,8}|on nous a (?:\S+ )?(?:livre|envoye|donne|fourni|vendu|transmis)(?: \S+){1,4} (?:pourrie?s?|defectueu\w+|fausse?s?|mauvaise?s?|n'importe quoi|incomplete?s?|cassee?s?|abimee?s?)(?: \S+){0,5}|(?:mes collegues|mon collegue|ma collegue|nos partenaires|les collegues|ils|elles|eux|les livreurs|les techniciens|les agents|les vigiles|les autres|ces gens)(?: \S+){0,3} (?:ne )?(?:nous |me |vous )?\w{3,}(?:ent|e|it) (?:jamais|rien|pas)(?: \S+){0,6}|(?:le|la|les|l') ?(?:\S+ )?(?:<people>|service d'a cote|magasin d'a cote)(?: \S+){0,2} (?:se moqu\w+|se fich\w+|s'en moqu\w+|fait ce qu'|font ce qu'|livre\w* n'importe|n'a aucune|est tete en l'air)(?: ?\S+)(?: \S+){0,6})/,
      confidence: 0.71,
      only: 'statement',
      unless:
        /notre (?:faute|erreur|responsabilite)|j'assume|desole|excus\w*|je comprends|pardon|(?:ils|elles|eux) ne (?:vous )?(?:\w+) (?:jamais|rien|pas) (?:si|avant|tant|sans votre)|(?:je|nous) (?:vous )?(?:reprends|corrige|repare|rembourse|prends|vais)\b|si vous|(?:ils|elles) ne (?:sont|seront|peuvent|doivent|vous couter)\w*|ne (?:passent|prennent|durent|coutent|dependent|figurent|marchent|fonctionnent|suffisent|s'appliquent|comptent) pas/,
      yes: [
        "C'est l'école qui vous a donné de mauvaises informations.",
        "C'est le travail de la mairie, pas le nôtre, et elle ne le fait pas.",
        'Mes collègues de nuit ne remplissent jamais le cahier.',
      ],
      no: ['Les trains ne passent pas le dimanche.', "C'est l'atelier qui vous a envoyé la pièce lundi."],
    },
  ],
};
