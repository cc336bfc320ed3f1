import type { MoveRules } from '../rules.ts';

export const sarcasm: MoveRules = {
  move: 'sarcasm',
  rules: [
    {
      why: 'Mock praise.',
      pattern:
        /(?:bravo|felicitations|chapeau|magnifique|formidable|quelle?s? (?:patience|politesse|elegance|delicatesse|amabilite|classe|talent|perspicacite|genie|intelligence|memoire|subtilite|finesse|courtoisie|charme|humour|bonne humeur|chance j'ai|gentillesse|originalite|vocabulaire|logique|surprise)|quel(?:le)? (?:talent|genie|charme|sens de|drame|tragedie|catastrophe|malheur|expert|poete|humour|savoir vivre)|c'est (?:malin|brillant|du propre|gentil de crier|tres adulte|mature|fin|tres intelligent)|tres (?:malin|mature|adulte|classe|intelligent|elegant|constructif))(?: \S+){0,10}/,
      confidence: 0.72,
      unless:
        /bravo (?:pour (?:votre (?:reussite|travail|diplome)|avoir (?:trouve|pense)|le bebe)|a vous$)|felicitations pour (?:votre|la|le) (?:bebe|mariage|naissance|diplome|nouveau|nouvelle)|c'est magnifique ce|quelle (?:bonne )?surprise de/,
      yes: ['Bravo, quelle patience.', 'Félicitations, vous avez trouvé le bouton.'],
      no: ['Félicitations pour votre mariage !'],
    },
    {
      why: 'Oh the poor thing; sorry to exist; what next.',
      pattern:
        /(?:oh|ah|ouh|roh|aie|oulala|ouh la la|mon dieu|snif)(?: \S+)? (?:le |la |les )?(?:pauvre|pauvres|drame|malheur|quelle horreur|catastrophe|quel drame|vous me faites pleurer|j'en pleure)(?: \S+){0,8}|(?:pauvre (?:petit\w*|chou|cherie?|malheureu\w+)|excusez (?:moi|nous) (?:d'exister|de (?:respirer|vivre|vous demander pardon|ne pas etre (?:magicien|devin|a vos))|votre (?:altesse|majeste|seigneurie))|pardon (?:d'exister|votre (?:altesse|majeste|seigneurie|grandeur|excellence)|monseigneur)|desole (?:d'exister|de ne pas (?:etre (?:magicien|devin|parfait)|lire dans)|votre (?:altesse|majeste)|j'ai oublie ma (?:boule|baguette))|votre (?:altesse|majeste|seigneurie|grandeur|honneur)|(?:ma|une) (?:baguette magique|boule de cristal)|j'en (?:pleure|tremble|frissonne)|(?:sortez|sortons|j'ai) (?:les|mon) (?:violons?|mouchoirs?)|les violons|vous (?:voulez|desirez|souhaitez) (?:\S+ ){0,3}?(?:un dessin|une medaille|un cafe avec|ma place|que je vous (?:fasse un dessin|tienne la main|chante|borde|applaudisse|deroule)|le tapis rouge|un tapis rouge|la lune|des applaudissements)|(?:il )?faut (?:vous )?(?:faire )?un dessin|et (?:avec ceci|puis quoi encore|la marmotte|cent balles|vous voulez aussi)|rien que ca|tant qu'on y est|sans blague|non mais (?:sans blague|allo|franchement|je reve)|je reve|c'est (?:la meilleure|trop mignon|touchant|emouvant|beau de rever|bien connu|votre sport)|on (?:croit rever|aura tout (?:vu|entendu))|mais (?:bien sur|oui c'est ca|oui bien sur)(?: \S+)?$|ben voyons|bah voyons|c'est ca oui|mais oui mais oui|cause toujours|a d'autres)(?: \S+){0,12}/,
      confidence: 0.8,
      unless: /je n'ai pas de baguette magique mais (?:je|voici|voila|on)/,
      yes: ['Oh le pauvre, deux jours sans télé.', "Excusez-moi d'exister !", 'Vous voulez un dessin ?', 'Bah voyons.'],
      no: ['Mais bien sûr, je le fais.'],
    },
    {
      why: 'Condescension: reading, understanding, explaining slowly.',
      pattern:
        /(?:je (?:vais|peux) (?:vous )?(?:(?:le |la |l'|tout |re|vous )*(?:expliquer|repeter|reexpliquer|redire|dire|ecrire|parler)(?: \S+){0,3} (?:lentement|doucement|avec des mots simples|mots simples|comme a un enfant|en gros|en majuscules|syllabe|pour que vous (?:compreniez|suiviez)|puisque vous)|faire un (?:dessin|schema))|(?:si|quand) (?:vous (?:saviez|savez|preniez la peine de|voulez bien|aviez appris a|aurez (?:fini|appris|termine)|avez fini|etes capable de|pouviez|vous donniez la peine de)(?: \S+)? ?(?:lire|ecouter|compter|de (?:crier|pleurer|bouder|vous plaindre|raler)|votre (?:caprice|cinema|numero|spectacle|crise)|comprendre|reflechir)|c'est pas trop complique pour)|c'est pourtant (?:simple|clair|pas complique|ecrit)|ce n'est pourtant pas (?:complique|sorcier|difficile)|(?:vous (?:savez|avez appris a|arrivez a|arriverez a|saurez)|on sait) (?:lire|compter|appuyer sur|cliquer|ecrire)(?: \S+){0,4}|suivez bien|concentrez vous|vous (?:suivez|me suivez)(?: ou)?$|vous (?:etes|devez etre|serez)(?: \S+){0,2} (?:l'expert\w*|le specialiste|ingenieur maintenant|avocat maintenant|expert maintenant|technicien maintenant|perspicace|un grand garcon|une grande fille|le centre du monde|tellement important|plus malin|le seul au monde)|puisque vous (?:savez tout|etes si|etes tellement|etes plus|connaissez)|(?:on|vous) (?:est|etes|sommes) (?:presse\w*|de bonne humeur|aimable|charmant\w*|en forme|susceptible|sensible|grognon|delicat\w*)(?: \S+){0,3} (?:aujourd'hui|dites donc|ce matin|hein|dis donc|a ce que je vois|on dirait|ma parole)|dites donc (?:on|vous|quel)|comme c'est (?:original|interessant|mignon|touchant|dommage|triste)|j'ai hate|quel plaisir de(?: \S+){0,3} (?:parler|echanger|discuter|vous)|toujours un (?:plaisir|bonheur) (?:de|d')(?: \S+){0,5}|merci (?:infiniment |beaucoup |vraiment )?(?:pour|de) (?:ce|cette|votre|vos|la|cet|le) (?:(?:grande |petite |belle |precieuse? |brillante? )*)(?:lecon|cours|analyse|amabilite|gentillesse legendaire|eclairage|conseil de|lumieres|expertise|delicatesse|intervention brillante|revelation|precision inutile)|(?:la|le) monde (?:ne )?tourne (?:pas )?autour de vous|le monde s'arrete|on va appeler (?:le president|les pompiers|l'elysee|le gign)|cellule (?:psychologique|de crise)|c'est noel|on va (?:tout )?arreter (?:pour vous|de travailler))(?: \S+){0,12}/,
      confidence: 0.76,
      unless:
        /vous savez (?:lire|ecrire) (?:l'|le|votre) (?:index|compteur)|je (?:vais|peux) (?:vous )?(?:expliquer|redire) (?:plus )?simplement(?: (?:ce|la|le|comment|pourquoi))|vous me suivez jusqu'|comme c'est interessant de/,
      yes: [
        'Je vais vous expliquer lentement.',
        'On est pressé dites donc !',
        'Si vous saviez lire, ce serait simple.',
        'merci pour cette leçon',
      ],
      no: ['Je vais vous expliquer simplement ce qui se passe.'],
    },
    {
      why: 'Irony on how special the customer’s case is.',
      pattern:
        /(?:(?:j'imagine|je suppose|evidemment|bien sur|forcement|naturellement|ah|et|oui|visiblement|c'est sur|apparemment)(?: \S+){0,3} (?:que )?(?:vous (?:etes|savez|avez|faites|attendez|voulez)(?: \S+){0,3} (?:toujours raison|parfait\w*|mieux que (?:nous|moi|tout|personne)|tout|jamais tort|infaillible|le seul client|la seule cliente|rien d'autre a faire|que ca a faire|le droit a tout|le nombril)|le (?:roi|reine|client roi)|la faute des autres|tout vous est du|c'est (?:toujours|jamais) (?:la|votre|de votre) faute|c'est la fin du monde|le monde entier)|vous devez (?:vraiment |bien |sacrement )?(?:vous ennuyer|avoir du temps|etre (?:tres )?(?:important|occupe|populaire|agreable|facile a vivre))|(?:trois|deux|cinq|une|quelques) (?:jours|minutes|heures) sans \S+ quelle? \S+|comment avez vous (?:survecu|fait pour survivre)|vous (?:allez|avez) surviv\w+|rien ne presse jamais|le monde s'ecroule)(?: \S+){0,8}/,
      confidence: 0.72,
      unless: /j'imagine que vous avez tout (?:essaye|fait|tente)|tout (?:essaye|fait|tente|prevu|rempli)/,
      yes: ['Évidemment vous savez mieux que nous.', 'Comment avez-vous survécu ?'],
      no: ["J'imagine que vous avez tout essayé."],
    },
    {
      why: 'Irony by excess: tuck you in, reading contracts, at your service.',
      pattern:
        /(?:(?:vous voulez|voulez vous|vous desirez|il faut|faut il|dois je|je dois|on doit|et)(?: \S+){0,4} (?:que je vienne|vous border|vous tenir la main|vous chanter|appeler le (?:president|ministre)|derouler|a genoux|me mettre a genoux|m'agenouiller|que je me mette|que je (?:danse|pleure|supplie|rampe)|une (?:standing|minute de silence|statue))(?: \S+){0,8}|on (?:voit|sent) (?:bien )?(?:que |qu'il |l')(?: ?)(?:vous (?:avez l'habitude|etes (?:expert|habitue|specialiste|bien eleve|un connaisseur)|avez (?:bien )?(?:lu|etudie|fait des etudes|du temps))|habitude)(?: \S+){0,8}|mais (?:bien sur|oui|evidemment|certainement)(?: \S+){0,3} (?:tout le monde|le monde entier|nous sommes tous|je n'ai que|on n'a que|vous avez toujours|c'est evident|je suis la pour|le client roi)(?: \S+){0,8}|parce que (?:crier|hurler|s'enerver|insulter|raler|menacer)(?: \S+){0,4} (?:fait|ca|va|aide|marche|resout|change)(?: \S+){0,8}|on n'a que (?:ca|vous) a (?:faire|s'occuper)(?: \S+){0,4}|je n'ai que (?:ca|vous)(?: \S+){0,4}|c'est (?:bien )?connu|belle (?:mentalite|mentalité|ambiance|education|lecon)|charmant\w*(?: \S+){0,4}|(?:quelle|que de) (?:belle )?(?:amabilite|mentalite|elegance|charme|delicatesse)|vous etes (?:notre|mon|le) (?:\S+ )?client le plus(?: \S+){1,6}|(?:trop|tellement) (?:aimable|gentil|sympa|drole|mignon) (?:a vous|de votre part)?|c'est (?:trop )?(?:aimable|sympa|gentil) (?:a vous |de votre part )?de (?:crier|hurler|me (?:hurler|crier)|m'(?:insulter|apprendre|expliquer mon))(?: \S+){0,6}|j'adore (?:quand|votre|votre facon|etre|ce ton)(?: \S+){0,6}|ravi d'apprendre que(?: \S+){0,8}|(?:ah )?(?:tiens|voila) (?:un|une|le|notre) (?:\S+ )?(?:expert|genie|specialiste|professionnel)\w*(?: \S+){0,6}|vous avez (?:fait|eu) (?:votre diplome|une ecole)(?: \S+){0,6}|merci (?:docteur|professeur|maitre|captain|capitaine|sherlock)(?: \S+){0,4}|quel sens de (?:l'humour|la mesure|la nuance)(?: \S+)?)/,
      confidence: 0.72,
      unless: /charmante? (?:ville|hotel)/,
      yes: [
        'Vous voulez peut-être que je vienne vous border aussi ?',
        "On voit que vous avez l'habitude de lire les contrats…",
        'Mais bien sûr, tout le monde est à votre service.',
        'Bravo, belle mentalité.',
      ],
      no: ["C'est gentil à vous de prévenir."],
    },
    {
      why: 'Mock relief, mock agreement, mock sizes.',
      pattern:
        /(?:(?:me voila|nous voila|je suis|quelle|c'est) (?:\S+ )?(?:rassure\w*|sauve\w*|comble\w*|eclaire\w*|ravi\w*|flatte\w*|honore\w*|impressionne\w*)$|(?:je note|notons|compris|tres bien|d'accord|donc|il faut|en gros)(?: \S+){0,4}? (?:que )?(?:tout\w* (?:le monde|la \S+|l'\S+|le \S+)|le monde entier|la terre|on)(?: \S+){0,3} (?:s'arrete\w*|a vos (?:pieds|ordres)|tourne|pour vous seul|lache tout|laisse tout tomber)(?: \S+){0,6}|c'est sur qu\S+(?: \S+){2,14}|(?:en majuscules|en hurlant|en criant|en m'insultant|en ralant)(?: \S+){0,3} (?:on comprend|ca|c'est|je|tout)(?: \S+){0,6}|(?:oh|ah|ouh|houla|dites donc|mon dieu|quoi|mazette|imaginez)(?: \S+){0,2} (?:dix|deux|cinq|trois|quinze|une)(?: \S+)? (?:minutes?|heures?|jours?) (?:entieres?|entiers?|complets?|completes?)(?: \S+){0,4}|quel(?:le)? (?:sens de|exploit|epreuve|souffrance|calvaire|injustice|scandale)(?: \S+){0,5}|decidement(?: \S+){1,8}|(?:toujours|encore) (?:aussi|autant) (?:aimable|charmant|agreable|poli|patient|courtois)\w*(?: \S+){0,3}|(?:ah |oh )?(?:un|une|le|la) (?:vrai\w* )?(?:specialiste|expert|experte|juriste|avocat|connaisseur|professionnel) (?:du|de|des|en)(?: \S+){1,5}|(?:et|mais) (?:le|votre) (?:tapis rouge|champagne|caviar|cafe)(?: \S+){0,4}|vous (?:etes|avez) (?:d'une|une|d'un) (?:patience|amabilite|politesse|delicatesse|intelligence|finesse|perspicacite|bonne foi|humeur)(?: \S+){0,4}|heureusement que vous etes la(?: \S+){0,8}|que ferait on sans vous(?: \S+){0,3})/,
      confidence: 0.68,
      unless:
        /je suis (?:rassure|ravi|impressionne)\w*|c'est sur que (?:je|nous|vous|c'est|la situation|cette|votre)|decidement je|vous avez une patience (?:remarquable|admirable|et je)|un expert (?:de|en) (?:l'assurance|batiment|sinistre)|compris/,
      yes: [
        'Ah, un spécialiste du droit des consommateurs, me voilà rassuré.',
        "Je note : il faut que toute la compagnie s'arrête pour vous.",
        "C'est sûr qu'en majuscules on comprend beaucoup mieux.",
      ],
      no: ["C'est sûr que je vous rappelle."],
    },
    {
      why: 'Mock certainty, mock mourning, mock uniqueness.',
      pattern:
        /(?:je suis (?:sur|certain|convaincu|persuade)\w* que (?:vos|votre|crier|hurler|ca va|cela va)(?: \S+){1,10}|condoleances(?: \S+){1,6}|(?:c'est vrai que|parce que|a croire que|comme si|on dirait que) vous (?:etes|etiez|n'etes|n'avez|avez)(?: \S+){0,3} (?:le seul|la seule|seul|que ca|tout seul|le premier|le centre|l'unique)(?: \S+){0,8}|quelle (?:memoire|rapidite|vivacite|culture|science|sagesse|imagination|lucidite|fougue|assurance|dignite)(?: \S+){0,6}|(?:on|je) va(?:is)? (?:sortir|prendre|chercher) (?:les|des|mon|un) (?:mouchoirs?|violons?|tapis)(?: \S+){0,4}|(?:votre|cette) (?:immense|legendaire|infinie|grande|incroyable|exquise|proverbiale) (?:patience|politesse|amabilite|courtoisie|gentillesse|sagesse|intelligence)(?: \S+){0,4}|(?:ca|cela) va (?:surement|certainement|sans doute|beaucoup) (?:aider|arranger|faire avancer|reparer)(?: \S+){0,6})/,
      confidence: 0.7,
      unless:
        /condoleances pour votre (?:pere|mere|mari|femme|fils|fille|perte|deuil|frere|soeur|ami)|sinceres condoleances|ca va (?:surement|certainement) (?:s'arranger)/,
      yes: [
        "Ah ben oui, c'est vrai que vous êtes le seul à payer un loyer.",
        'Je suis sûr que vos hurlements vont réparer la chaudière.',
        'Toutes mes condoléances pour votre grille-pain.',
      ],
      no: ['Toutes mes condoléances pour votre père.'],
    },
    {
      why: 'You know everything better than everyone; someone is in a fine mood.',
      pattern:
        /(?:vous savez (?:tout )?(?:mieux|tout)(?: \S+){0,3} (?:tout le monde|moi|nous|personne|les autres)|vous savez tout|(?:on est|vous etes|quelqu'un est) de (?:bonne|mauvaise|charmante|belle) humeur(?: \S+){0,3}|vous etes (?:toujours |vraiment )?(?:un (?:ange|amour|cadeau|rayon de soleil)|d'un charme|adorable|delicieux|delicieuse|exquis|exquise)(?: \S+){0,4}|quel (?:bonheur|plaisir|regal|delice|honneur) de(?: \S+){1,6})/,
      confidence: 0.7,
      unless: /comme vous savez|quel plaisir de vous (?:savoir|lire|aider|retrouver)/,
      yes: [
        'Oh, vous savez tout mieux que tout le monde, évidemment.',
        'Eh bien, on est de bonne humeur aujourd’hui !',
      ],
      no: ['Comme vous savez, le délai est de trois jours.'],
    },
    {
      why: 'Mock expert, national tragedy, poor dear.',
      pattern:
        /(?:vous etes (?:visiblement |manifestement |surement |decidement |vraiment )*(?:un|une|le|la)(?: vrai\w*| grand\w*| sacre\w*| veritable| fin\w*| petit\w*)* (?:specialiste|expert|experte|genie|pro|champion\w*|as|connaisseu\w+|lumiere|phenomene|star|visionnaire|juriste|maitre)(?: \S+){0,8}|(?:le|la|un|une|quel|quelle|ce) (?:drame|scandale|catastrophe|tragedie|deuil|urgence|affaire) (?:national\w*|mondial\w*|international\w*|planetaire|interplanetaire|absolu\w*|historique|d'etat)(?: \S+){0,4}|m(?:on|a) pauvre (?:monsieur|dame|ami\w*|cherie?|petit\w*|vieux|gars|fille)(?: \S+){0,6}|pauvre de vous(?: \S+){0,3}|(?:le|la) pauvre (?:petit\w*|chou|cherie?|ange|monsieur|client)(?: \S+){0,6}|prevenez (?:la presse|les medias|le president)(?: \S+){0,3}|(?:oh la la|houla|oulala|mazette|diantre|fichtre)(?: \S+){1,10})/,
      confidence: 0.72,
      unless:
        /oh la la (?:je (?:suis desole|comprends|vois)|quel(?:le)? (?:galere|histoire)|desole|non|c'est|mince|ca doit|je|quelle? (?:mauvaise|galere)|vraiment|vous avez du|la pauvre situation|ma pauvre dame (?:c'etait|c'est|quelle? (?:galere|histoire|misere))|ma pauvre dame$)/,
      yes: [
        'Vous êtes un grand spécialiste des réseaux, à ce que je vois.',
        "Oh là là, une minute d'attente, le drame national.",
      ],
      no: ['Vous êtes un client fidèle.'],
    },
    {
      why: 'Thanks for teaching me my job; let us stop everything for Sir; do not cry; your little parcel.',
      pattern:
        /(?:merci (?:bien |beaucoup |infiniment |vraiment |tellement )?(?:de|d'|pour) (?:m'apprendre|m'expliquer (?:mon|comment)|me (?:rappeler|dire comment) (?:faire|mon|ce que)|votre (?:cours|lecon|expertise|avis eclaire|science|petit)|le cours|ces (?:bons|precieux) (?:conseils|mots))(?: \S+){0,6}|(?:arretons|on (?:va )?arrete\w*|fermons|bloquons|stoppons|on (?:va )?(?:tout )?(?:annuler|bloquer|lacher)|deroulons)(?: \S+){1,5} (?:pour|juste pour|rien que pour) (?:monsieur|madame|vous|lui|elle)(?: \S+){0,3}|(?:ne )?(?:pleurez|pleure|pleurnichez|boudez)(?: \S+)? pas(?: \S+){0,8}|(?:votre|vos) (?:petite?s?|cher|chere|precieuse?|sacro saint\w*) (?:colis|paquet|facture|wifi|probleme|telephone|box|billet|commande|dossier|robe|valise|rendez vous|personne)(?: \S+){0,4}|^(?:et |ah |oh |donc |mais )*(?:monsieur|madame) (?:est|veut|voudrait|exige|desire|se croit|n'est pas|a (?:ses|toujours|besoin)|sait)(?: \S+){0,8}|(?:pour|a) (?:monsieur|madame) (?:je sais tout|le president|l'expert\w*)(?: \S+)?|quel (?:esprit|cinema|numero|spectacle|comedien\w*|theatre)(?: \S+){0,5})/,
      confidence: 0.72,
      unless:
        /m'expliquer (?:comment (?:c'est|ca|cela)|ce qui)|votre petite? (?:fille|fils|garcon|frere|soeur|appartement|attestation)|quel numero/,
      yes: [
        "Merci de m'apprendre mon métier.",
        'Non mais vous avez raison, arrêtons tous les trains pour monsieur.',
        'Pleurez pas, on va vous le retrouver votre petit colis.',
      ],
      no: ["Merci de m'expliquer comment c'est arrivé."],
    },
    {
      why: 'All turns around you; at least that is polite; with my own little hands; perhaps you want that I.',
      pattern:
        /(?:tout (?:ne )?tourne (?:\S+ )?autour de (?:vous|votre)(?: \S+){0,4}|^(?:ah |bah |ben |eh bien |oh |tiens |alors |ca |voila |et |mais )*(?:au moins )?(?:ca |c'est |voila qui est |la )*(?:au moins )?(?:c'est |ca c'est |a le merite d'etre |voila qui est )(?:tres |vraiment |super |au moins )?(?:poli|charmant|delicat|elegant|sympa|sympathique|aimable|courtois|fin|raffine|constructif|original|mature|classe)(?: \S+){0,4}$|(?:vous (?:voulez|voudriez|aimeriez|preferez|souhaitez)|il faudrait|faut il)(?: \S+)? (?:peut etre|aussi|en plus|encore|pas non plus)(?: \S+)? (?:que|qu')(?: ?)(?:je|j'\S+|on|nous|un|le)(?: \S+){1,14}|(?:mes|nos) (?:petites mains|petits bras|petits doigts)(?: \S+){0,4}|vous (?:vous prenez|vous croyez) (?:pour|ou|seul|le|la)(?: \S+){1,6}|c'est (?:reparti|votre (?:jour|passe temps|hobby|sport))(?: \S+){0,5})/,
      confidence: 0.72,
      unless:
        /merci|gentil de votre|aimable de votre|je vous|peut etre que je vous (?:envoie|rappelle|rembourse|reserve)|aussi que je (?:vous )?(?:envoie|rappelle|reserve|verifie|note|inscrive|previenne)/,
      yes: [
        'Oui, bien sûr, tout tourne autour de vous.',
        'Vous voulez peut-être que je vienne vous la réparer moi-même avec mes petites mains ?',
        "ah bah ça au moins c'est poli",
      ],
      no: ["C'est très aimable de votre part, merci."],
    },
    {
      why: 'The customer is always right, in mockery.',
      pattern: /(?:le|la) cliente? (?:a|est) (?:toujours |forcement )(?:raison|roi|reine)(?: \S+){0,4}/,
      confidence: 0.74,
      yes: ['Mais oui, bien sûr, le client a toujours raison.'],
      no: [],
    },
    {
      why: 'I would never have thought of it; what did you want me to do; and I am the pope; if you say so, doctor.',
      pattern:
        /(?:(?:je|on) n'y (?:aurais|aurait|avais|avait) (?:surement |vraiment )?(?:jamais|pas) (?:pense|songe) (?:tout )?seul\w*|merci (?:beaucoup |infiniment )?(?:du|pour le|pour l') ?(?:conseil|tuyau|cours|renseignement|info|scoop|rappel)(?: \S+){0,2} (?:je|j'|on|docteur|chef|maitre|professeur)(?: ?\S+){1,8}|(?:vous (?:vouliez|voulez|voudriez)|il faut|faudrait)(?: \S+)? que (?:je|j'|on|nous)(?: ?)(?:\S+ )?(?:fasse|fassions|dise|y fasse) quoi(?: \S+){0,12}|vous (?:croyez|pensez|vous imaginez|imaginez)(?: \S+){0,2} (?:qu'on n'(?:a|attend)(?: \S+)? (?:que|qu')|que (?:je n'ai|nous n'avons) qu|qu'il suffit de|que (?:ca|l'argent|tout) (?:tombe|pousse|se fait)|que c'est magique|que je suis (?:magicien|devin|sorcier)|etre seul|qu'on (?:est|vit) a votre)(?: ?\S+){0,10}|si vous le dites(?: \S+){0,3}|(?:et )?moi,? (?:je suis|je m'appelle) (?:le |la |l'|un |une )?(?:pape|reine|roi|president|pere noel|dalai lama|archiduchesse|napoleon|mere teresa)(?: \S+){0,4}|(?:oui|merci|bien sur|entendu|d'accord|a vos ordres|mais certainement) (?:docteur|chef|maitre|professeur|mon (?:capitaine|general|adjudant|seigneur|prince)|princesse|sherlock|einstein|votre (?:grace|excellence))$)/,
      confidence: 0.78,
      unless: /bonne idee|si vous le dites (?:avant|au|a l')/,
      yes: [
        "Merci du conseil, je n'y aurais jamais pensé tout seul.",
        'Et vous vouliez que je fasse quoi, que je repeigne l’avion ?',
        "Ah, parce que vous croyez qu'on n'attend que vous ?",
        'Si vous le dites, docteur.',
        'Oui oui, bien sûr, et moi je suis le pape.',
      ],
      no: ["Je n'y avais pas pensé, bonne idée."],
    },
  ],
};
