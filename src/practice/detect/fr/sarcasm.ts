import type { MoveRules } from '../rules.ts';
import { sarcasmFrames } from './sarcasm_frames.ts';

export const sarcasm: MoveRules = {
  move: 'sarcasm',
  rules: [
    {
      why: 'Mock praise.',
      pattern:
        /(?:bravo|felicitations|chapeau|magnifique|formidable|quelle?s? (?:patience|politesse|elegance|delicatesse|amabilite|classe|talent|perspicacite|genie|intelligence|memoire|subtilite|finesse|courtoisie|charme|humour|bonne humeur|chance j'ai|gentillesse|originalite|vocabulaire|logique|surprise)|quel(?:le)? (?:talent|genie|charme|sens de|drame|tragedie|catastrophe|malheur|expert|poete|humour|savoir vivre)|c'est (?:malin|brillant|du propre|gentil de crier|tres adulte|mature|fin|tres intelligent)|tres (?:malin|mature|adulte|classe|intelligent|elegant|constructif))(?: \S+){0,10}/,
      confidence: 0.72,
      unless:
        /(?:un|le|mon|votre|ce|cet|son|petit) chapeau|(?:bravo|felicitations)(?: \S+){1,6},? (?:et )?(?:merci|je vous remercie)|bravo pour(?: \S+){1,5} (?:nous|on) (?:y|avons|avancons|a)|bravo pour(?: \S+){1,5} (?:tout|c'est|ca|la|le|elle|il) (?:est|fonctionne|marche|remarche)|bravo (?:pour (?:votre (?:reussite|travail|diplome)|avoir (?:trouve|pense)|le bebe)|a vous$)|felicitations pour (?:votre|la|le) (?:bebe|mariage|naissance|diplome|nouveau|nouvelle)|c'est magnifique ce|quelle (?:bonne )?surprise de/,
      yes: ['Bravo, quelle patience.', 'Félicitations, vous avez trouvé le bouton.'],
      no: ['Félicitations pour votre mariage !'],
    },
    {
      why: 'Oh the poor thing; sorry to exist; what next.',
      pattern:
        /(?:oh|ah|ouh|roh|aie|oulala|ouh la la|mon dieu|snif)(?: \S+)? (?:le |la |les )?(?:pauvre|pauvres|drame|malheur|quelle horreur|catastrophe|quel drame|vous me faites pleurer|j'en pleure)(?: \S+){0,8}|(?:pauvre (?:petit\w*|chou|cherie?|malheureu\w+)|excusez (?:moi|nous) (?:d'exister|de (?:respirer|vivre|vous demander pardon|ne pas etre (?:magicien|devin|a vos))|votre (?:altesse|majeste|seigneurie))|pardon (?:d'exister|votre (?:altesse|majeste|seigneurie|grandeur|excellence)|monseigneur)|desole (?:d'exister|de ne pas (?:etre (?:magicien|devin|parfait)|lire dans)|votre (?:altesse|majeste)|j'ai oublie ma (?:boule|baguette))|votre (?:altesse|majeste|seigneurie|grandeur|honneur)|(?:ma|une|de) (?:baguette magique|boule de cristal)|j'en (?:pleure|tremble|frissonne)|(?:sortez|sortons|j'ai) (?:les|mon) (?:violons?|mouchoirs?)|les violons|vous (?:voulez|desirez|souhaitez) (?:\S+ ){0,3}?(?:un dessin|une medaille|un cafe avec|ma place|que je vous (?:fasse un dessin|tienne la main|chante|borde|applaudisse|deroule)|le tapis rouge|un tapis rouge|la lune|des applaudissements)|(?:il )?faut (?:vous )?(?:faire )?un dessin|et (?:avec ceci|puis quoi encore|la marmotte|cent balles|vous voulez aussi)|rien que ca|tant qu'on y est|sans blague|non mais (?:sans blague|allo|franchement|je reve)|je reve|c'est (?:la meilleure|trop mignon|touchant|emouvant|beau de rever|bien connu|votre sport)|on (?:croit rever|aura tout (?:vu|entendu))|mais (?:bien sur|oui c'est ca|oui bien sur)(?: \S+)?$|ben voyons|bah voyons|c'est ca oui|mais oui mais oui|cause toujours|(?<=^|, )a d'autres$|monseigneur|mon (?:prince|seigneur|roi)|majeste|quel suspense)(?: \S+){0,12}/,
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
        /quel plaisir de vous (?:aider|retrouver|savoir|lire)|vous savez (?:lire|ecrire) (?:l'|le|votre) (?:index|compteur)|je (?:vais|peux) (?:vous )?(?:expliquer|redire) (?:plus )?simplement(?: (?:ce|la|le|comment|pourquoi))|vous me suivez jusqu'|comme c'est interessant de/,
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
        /(?:(?:j'imagine|je suppose|evidemment|bien sur|forcement|naturellement|ah|et|oui|visiblement|c'est sur|apparemment)(?: \S+){0,3} (?:que )?(?:vous (?:etes|savez|avez|faites|attendez|voulez)(?: \S+){0,3} (?:toujours raison|parfait\w*|mieux que (?:nous|moi|tout|personne)|tout(?:$|,| mieux| compris| vu)|jamais tort|infaillible|le seul client|la seule cliente|rien d'autre a faire|que ca a faire|le droit a tout|le nombril)|le (?:roi|reine|client roi)|la faute des autres|tout vous est du|c'est (?:toujours|jamais) (?:la|votre|de votre) faute|c'est la fin du monde|le monde entier)|vous devez (?:vraiment |bien |sacrement )?(?:vous ennuyer|avoir du temps|etre (?:tres )?(?:important|occupe|populaire|agreable|facile a vivre))|(?:trois|deux|cinq|une|quelques) (?:jours|minutes|heures) sans \S+ quelle? \S+|comment avez vous (?:survecu|fait pour survivre)|vous (?:allez|avez) surviv\w+|rien ne presse jamais|le monde s'ecroule)(?: \S+){0,8}/,
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
        /ne vous inquietez|c'est sur que ca (?:passe|marche|va)|c'est sur que (?:le |la |les |l'|votre |vos |vous )\S*(?: \S+){0,4} (?:va|vont|\w{2,}ra|\w{2,}ront|\w{2,}rez)\b|je suis (?:rassure|ravi|impressionne)\w*|c'est sur que (?:je|nous|vous|c'est|la situation|cette|votre)|decidement je|vous avez une patience (?:remarquable|admirable|et je)|un expert (?:de|en) (?:l'assurance|batiment|sinistre)|compris/,
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
        /oh la la (?:pardon|je (?:suis desole|comprends|vois)|quel(?:le)? (?:galere|histoire)|desole|non|c'est|mince|ca doit|je|quelle? (?:mauvaise|galere)|vraiment|vous avez du|la pauvre situation|ma pauvre dame (?:c'etait|c'est|quelle? (?:galere|histoire|misere))|ma pauvre dame$)/,
      yes: [
        'Vous êtes un grand spécialiste des réseaux, à ce que je vois.',
        "Oh là là, une minute d'attente, le drame national.",
      ],
      no: ['Vous êtes un client fidèle.'],
    },
    {
      why: 'Thanks for teaching me my job; let us stop everything for Sir; do not cry; your little parcel.',
      pattern:
        /(?:merci (?:bien |beaucoup |infiniment |vraiment |tellement )?(?:de|d'|pour) (?:m'apprendre|m'expliquer (?:mon|comment)|me (?:rappeler|dire comment) (?:faire|mon|ce que)|votre (?:cours|lecon|expertise|avis eclaire|science|petit)|le cours|ces (?:bons|precieux) (?:conseils|mots))(?: \S+){0,6}|(?:arretons|on (?:va )?arrete\w*|fermons|bloquons|stoppons|on (?:va )?(?:tout )?(?:annuler|bloquer|lacher)|deroulons)(?: \S+){1,5} (?:pour|juste pour|rien que pour) (?:monsieur|madame|vous|lui|elle)(?: \S+){0,3}|(?:ne )?(?:pleurez|pleure|pleurnichez|boudez)(?: \S+)? pas(?: \S+){0,8}|(?:votre|vos) (?:petite?s?|cher|chere|precieuse?|sacro saint\w*) (?:colis|paquet|facture|wifi|probleme|telephone|box|billet|commande|dossier|robe|valise|rendez vous|personne)(?: \S+){0,4}|^(?:et |ah |oh |donc |mais )*(?:monsieur|madame)\s(?:est(?! ce)|veut|voudrait|exige|desire|se croit|n'est pas|a (?:ses|toujours|besoin)|sait)(?: \S+){0,8}|(?:pour|a) (?:monsieur|madame) (?:je sais tout|le president|l'expert\w*)(?: \S+)?|quel (?:esprit|cinema|numero|spectacle|comedien\w*|theatre)(?: \S+){0,5})/,
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
        /(?:(?:je|on) n'y (?:aurais|aurait|avais|avait) (?:surement |vraiment )?(?:jamais|pas) (?:pense|songe) (?:tout )?seul\w*|merci (?:beaucoup |infiniment )?(?:du|pour le|pour l') ?(?:conseil|tuyau|cours|renseignement|info|scoop|rappel)(?: \S+){0,2} (?:je|j'|on|docteur|chef|maitre|professeur) ?\S+(?: \S+){0,7}|(?:vous (?:vouliez|voulez|voudriez)|il faut|faudrait)(?: \S+)? que (?:je|j'|on|nous)(?: ?)(?:\S+ )?(?:fasse|fassions|dise|y fasse) quoi(?: \S+){0,12}|vous (?:croyez|pensez|vous imaginez|imaginez)(?: \S+){0,2} (?:qu'on n'(?:a|attend)(?: \S+)? (?:que|qu')|que (?:je n'ai|nous n'avons) qu|qu'il suffit de|que (?:ca|l'argent|tout) (?:tombe|pousse|se fait)|que c'est magique|que je suis (?:magicien|devin|sorcier)|etre seul|qu'on (?:est|vit) a votre)(?: ?\S+(?: \S+){0,9})?|si vous le dites(?: \S+){0,3}|(?:et )?moi,? (?:je suis|je m'appelle) (?:le |la |l'|un |une )?(?:pape|reine|roi|president|pere noel|dalai lama|archiduchesse|napoleon|mere teresa)(?: \S+){0,4}|(?:oui|merci|bien sur|entendu|d'accord|a vos ordres|mais certainement) (?:docteur|chef|maitre|professeur|mon (?:capitaine|general|adjudant|seigneur|prince)|princesse|sherlock|einstein|votre (?:grace|excellence))$)/,
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
    {
      why: 'A question that mocks what they know or can do.',
      pattern:
        /(?:(?:on|personne) ne vous (?:a|avait) (?:donc |pas |jamais )*(?:appris|explique|dit|enseigne)(?: \S+){1,8}|(?:il )?vous (?:a )?(?:fallu|faut|avez mis) (?:\S+ ){1,4}?(?:pour|avant de) (?:vous en |le |en |me |comprendre|trouver|remarquer|lire|arriver)(?: ?\S+(?: \S+){0,5})?|vous avez fait (?:\S+ ){0,2}(?:etudes|fac|ecole|doctorat|formation)(?: \S+){0,8}|(?:vous (?:savez|sauriez|savez donc)|savez vous) (?:vraiment )?(?:vous servir|utiliser|allumer|lire|compter|ecrire|ouvrir|ce qu'est)(?: \S+){1,6} (?:au moins|quand meme|tout de meme|ou pas|non|n'est ce pas)|vous (?:croyez|pensez|vous imaginez|imaginez)(?: vraiment| peut etre| donc| sincerement)? (?:que (?:les|l'|le|je suis|nous|c'est|ca|tout)|qu'(?:on|il|un|une)|etre (?:notre|le|la|mon|seul|au)|vraiment) ?\S+(?: \S+){0,9}|(?:vous attendez|vous esperez|vous voulez|il vous faut|vous desirez)(?: \S+)? quoi(?: \S+){1,10}|(?:ou|comment|pourquoi) (?:etait|est) (?:votre|donc) (?:cerveau|tete)(?: \S+){0,5}|(?:c'est|ce serait) trop (?:demander|complique|difficile|dur)(?: pour vous)? de(?: \S+){1,8}|pourquoi (?:ne )?(?:le |la |vous )?(?:ne )?(?:reparez|faites|prenez|venez|appelez)(?: vous)? pas (?:vous meme|ma place|le president)(?: \S+){0,5})/,
      confidence: 0.72,
      only: 'question',
      unless:
        /vous pensez que (?:c'est|la|le|les|votre|cela|ca) (?:vient|est|sera|sont|pourrait|peut|date|s'agit)|vous croyez que (?:c'est|ca vient|cela vient|le|la)(?: \S+){0,3} (?:est|vient|a|date)|je comprends|desole|vous pensez que (?:nous|le probleme|les dates|le technicien)|besoin de savoir|tableur|logiciel|vous attendez quoi (?:de nous|exactement|comme|pour)|vous voulez quoi (?:comme|exactement)$/,
      yes: [
        'On ne vous a jamais appris à dire bonjour ?',
        'Ah, parce que vous pensez être notre seul client ?',
        'Vous croyez que les techniciens poussent sur les arbres ?',
        'Vous savez vous servir d’un ordinateur, au moins ?',
      ],
      no: ['Vous pensez que la fuite vient du joint ?'],
    },
    {
      why: 'Offers that nobody would make: flowers, breakfast in bed, a helicopter.',
      pattern:
        /(?:(?:vous (?:voulez|voudriez|desirez|souhaitez|preferez|attendez)|voulez vous|desirez vous|souhaitez vous|il vous faut|il faudrait|faut il|et pourquoi pas|je (?:vais|peux|dois)|on (?:va|peut|doit)|dois je|nous (?:allons|devons)|et avec ca)(?: \S+){0,10}? (?:helicopteres?|jet prive|limousine|tapis rouge|petit dejeuner au lit|au lit|fleurs|bouquet|champagne|caviar|massage|croissants?|violons?|medaille|podium|statue|fanfare|orchestre|majordome|a genoux|genuflexion|feu d'artifice|standing ovation|applaudissements?|la lune|les etoiles|bisous?|calin|berceuse|histoire pour (?:vous )?(?:dormir|endormir)|gateau avec|lettre (?:au|du) (?:president|pere noel)|cadeau (?:d'excuse|de noel)|trois exemplaires|chocolats? chauds?)(?: \S+){0,5}|(?:je |vous |on )(?:\S+ ){0,8}?(?:en (?:helicoptere|jet prive|limousine|carrosse)|a dos de (?:chameau|licorne|mulet)|par (?:telepathie|la pensee|magie))(?: \S+){0,4})/,
      confidence: 0.78,
      unless:
        /livraison de fleurs|commande de fleurs|votre (?:bouquet|champagne|massage|commande)|geste|je vous (?:offre|propose)|(?:rembours|livr|remplac)\w*(?: \S+){0,4} (?:bouquet|champagne|fleurs|croissants)|(?:en|pour) (?:excuse|compensation|dedommagement)/,
      yes: [
        'Et vous voulez qu’on vous envoie des fleurs, aussi ?',
        'Mais bien sûr, et je vais aussi vous livrer en hélicoptère.',
        'Voulez-vous aussi que je vous apporte le petit-déjeuner au lit ?',
      ],
      no: ['Voulez-vous que je vous livre un autre bouquet de fleurs ?'],
    },
    {
      why: 'Praise, thanks or delight that means the reverse.',
      pattern:
        /(?:bien joue(?: \S+){0,10}|(?:je|nous) vous felicit\w+ (?:pour|de) (?:votre|vos|ce|cette|un tel|avoir)(?: \S+){1,8}|(?:super|tres|vraiment|particulierement|drolement|hautement) (?:intelligente?|malin|fin|pertinente?|constructi\w+|utile|elegant\w*|subtil\w*|poli|adulte|mature) (?:comme|votre|ce|cette|de votre part|tout ca)(?: \S+){0,6}|(?:je suis|nous sommes|c'est) (?:\S+ )?(?:ravie?|heureu\w+|enchantee?|content\w*|flattee?) (?:de (?:voir|savoir|constater|apprendre|l'apprendre)|d'apprendre|d'entendre|que vous) (?:\S+ ){0,3}?(?:vous (?:avez|ayez|etes|soyez|savez|preniez|trouvez)) (?:\S+ )?(?:autant|tant|si|tellement|tout ce|le temps|du temps|aussi|mieux|expert|un tel)(?: \S+){0,8}|merci (?:pour|de|du) (?:ce|cette|votre|vos|le|la) (?:\S+ )?(?:(?:moment|instant|minute) (?:de|d')|numero|poesie|tirade|monologue|discours|litterature|remarque (?:constructive|passionnante)|avis (?:passionnant|eclaire)|eloquence|amabilite|bonne humeur)(?: \S+){0,6}|merci (?:beaucoup |bien )?(?:je|j')(?: ?)(?:n'avais|n'aurais|ne savais|l'ignorais|ne l'avais|ne m'en)(?: \S+){1,8}|quel(?:le)? (?:bonheur|joie|plaisir|delice|surprise|honneur|perspicacite|logique|raisonnement|esprit|chance|lumiere|analyse|trouvaille|revelation)$|(?:c'est bien|c'est formidable|c'est fou|incroyable|impressionnant|extraordinaire|remarquable|magnifique) (?:vous (?:avez|savez|arrivez)|que vous (?:ayez|sachiez|arriviez|avez))(?: \S+){1,10}|vous avez (?:vraiment |decidement )?(?:un don|l'art|le don|un talent|du talent|le chic|une facon bien a vous) (?:de|pour|du)(?: \S+){1,8}|^(?:impressionnant|fascinant|passionnant|epatant|fabuleux|grandiose|admirable|du grand art|tres drole|hilarant)(?: \S+){0,2}$)/,
      confidence: 0.72,
      unless:
        /(?:vous avez|ayez|tout est) (?:\S+ )?(?:bien (?:fait|branche|rempli|installe|reagi)|trouve la solution|reussi a (?:la reparer|vous reconnecter))|merci (?:pour|de) votre (?:patience|aide|retour|message)|felicit\w+ (?:pour|de) (?:votre|vos) (?:achat|mariage|diplome|bebe|naissance|reussite|nouveau|nouvelle|permis|embauche|fidelite)|bien joue,? (?:la|le|votre) (?:box|voyant|ligne|connexion) (?:est|fonctionne|remarche)|c'est bien vous avez (?:fait|eu)|remarche|fonctionne a nouveau/,
      yes: [
        'Bien joué, vous avez bloqué votre propre compte.',
        'Je suis ravi de voir que vous avez autant de temps libre.',
        'Merci, je n’avais pas remarqué que vous étiez mécontent.',
        'Je vous félicite pour votre calme.',
      ],
      no: ['Félicitations pour votre diplôme.'],
    },
    {
      why: 'Mock deference: Sir knows best, we have only you to serve, somebody important.',
      pattern:
        /(?:(?:je|on|nous) (?:laisse|lache|arrete|quitte|abandonne)\w* tout(?: \S+)? (?:pour|rien que pour) (?:vous|monsieur|madame)(?: \S+){0,4}|(?:c'est (?:vrai|sur|clair) que|evidemment|bien sur) (?:<number>|une?|quelques?) (?:petites? )?(?:minutes?|secondes?|euros?|centimes?)(?: \S+){0,5} c'est (?:\S+ )?(?:inhumain|insupportable|intolerable|atroce|affreux|dramatique|terrible|un drame|la fin|un scandale|beaucoup)(?: \S+){0,3}|(?:monsieur|madame|mademoiselle)\s(?:est|connait|sait|veut|voudrait|exige|desire|se croit|pense|croit|trouve|estime|s'impatiente|s'y connait|ne peut pas|n'a pas le temps|a parle|a tout)(?! ce| il| elle| que je puisse| en ligne| absent\w*)(?: \S+){1,8}|(?:^|que )(?:je vois|on voit|on sent)(?: \S+)? (?:que )?(?:monsieur|madame) (?:est|connait|sait|s'y connait)(?: \S+){0,6}|(?:nous|on|je) (?:n'avons|n'a|n'ai|n'attendais|n'attendait|n'attendions) que (?:vous|votre|ca|cela)(?: a (?:servir|faire|gerer|traiter|penser)| comme client\w*| appel)?(?: \S+){0,5}|(?:le fameux|la fameuse|notre cher|notre chere|notre|encore) (?:client roi|cliente reine|client modele|client prefere|cliente preferee|revenante?)(?: \S+){0,4}|(?:tiens|encore|re)(?: \S+)?,? (?:une? revenante?|le revoila|la revoila|vous revoila|vous revoici|encore vous)(?: \S+){0,6}|^encore vous$|vous devez (?:etre|vous sentir) (?:\S+ )?(?:quelqu'un|une personne|un (?:grand|vrai)|tres|drolement|bien|sacrement)(?: \S+){0,2} (?:important\w*|occupe\w*|special\w*|exceptionnel\w*|malheureu\w+|puissant\w*|seul\w*|intelligent\w*)(?: \S+){0,6}|vous avez l'air (?:tres|bien|drolement|vraiment|si|tellement) (?:competent\w*|malin|maligne|calme|doue\w*|cale\w*|informe\w*|intelligent\w*|expert\w*|sur\w* de vous)(?: \S+){0,8}|(?:comme|que) (?:c'est|votre vie|la vie)(?: \S+){0,3} (?:triste|dur|difficile|injuste|cruel\w*|doit etre)(?: \S+){0,5}$|il vous en faut (?:vraiment |bien )?peu(?: \S+){0,5}|(?:on|vous) ne (?:peut|saurait) rien vous cacher|(?:quelle tragedie|quel drame|quelle horreur|mon dieu|ciel)(?: \S+){1,6})/,
      confidence: 0.72,
      unless:
        /(?:vois|voit|sais|comprends|sens|sent|imagine|pense|crois|conviens|entends|clair|doute) (?:bien |tres bien )?que (?:c'est|la vie|votre vie)|(?:bonjour|oui|non|merci|desole|bonsoir) (?:monsieur|madame)|je (?:comprends|suis desole)|monsieur est (?:present|au telephone)|mon dieu (?:je|c'est|quelle|desole|vous avez du)|comme c'est (?:dur|difficile) (?:de|pour|d')|vous avez l'air (?:tres |bien |vraiment |si )?(?:calme|sur\w* de vous) (?:et|merci)/,
      yes: [
        'Ah, monsieur connaît la loi mieux que nous.',
        'Bien entendu, nous n’avons que vous à servir.',
        'Vous devez être quelqu’un de très important pour exiger cela.',
        'Eh bien, il vous en faut peu pour être malheureux.',
      ],
      no: ['Bonjour monsieur, est-ce que tout fonctionne ?'],
    },
    {
      why: 'Condescension: read slowly, you will get there, let me guess, shouting will help.',
      pattern:
        /(?:(?:relisez|lisez|ecoutez|suivez|reprenez|prenez votre temps)(?: \S+){0,5}? (?:lentement|doucement|mot a mot|avec le doigt|bien attentivement|a voix haute)?,? ?(?:et |la )?vous (?:finirez par|allez|devriez|pourriez|verrez|y) (?:comprendre|y arriver|trouver|arriverez|finir par|c'est)(?: \S+){0,5}|vous (?:devriez|allez|finirez par|pourriez|arriverez)(?: \S+)? (?:y arriver|vous en sortir|y parvenir|comprendre)(?: \S+){0,2}$|(?:mais |encore |il )?(?:bon )?(?:il )?(?:faut|faudrait|fallait|suffit|suffirait) (?:juste |seulement |encore |simplement |de )?(?:savoir (?:lire|compter|ecouter|se servir)|(?:de )?savoir (?:lire|compter|ecouter))(?: \S+){0,4}|laissez moi deviner(?: \S+){1,12}|(?:crier|hurler|vous plaindre|raler|pleurer|s'enerver|menacer|taper)(?: \S+){0,4} (?:va|vont|fera|fait|aidera|aide|suffira)(?: \S+){0,2} (?:faire |arriver |avancer |venir |revenir |reparer |resoudre |changer |accelerer |arranger |plus )(?: ?\S+(?: \S+){0,7})?|(?:expliquer|redire|repeter|parler|dire|traduire)(?: \S+){0,5} (?:comme a un|comme pour un|niveau|en langage|version) (?:enfants?|bebe|gamins?|maternelle|cp)(?: \S+){0,5}|(?:le|sur le|au|du) gros bouton(?: \S+){0,8}|(?:ce n'est|c'est) pourtant pas(?: \S+)? (?:sorcier|complique|la mer|difficile|chinois)(?: \S+){0,5}|meme (?:ma grand mere|mon chat|mon chien|mon fils de|un enfant)(?: \S+){1,8}|a votre age,? (?:on|vous (?:devriez|savez|ne))(?: \S+){1,8})/,
      confidence: 0.72,
      unless:
        /pas (?:la peine de |besoin de )?(?:crier|hurler)|ne (?:sert|va|fera|changera)|calm\w*|si vous (?:appuyez|suivez)|(?:je|nous) (?:vous )?(?:aide|accompagne|guide)|malvoyant|laissez moi deviner le|appuyez sur le gros bouton rouge (?:pendant|puis|jusqu|a l'arriere|au dos)|pour (?:vous|le) permettre/,
      yes: [
        'Relisez doucement, vous finirez par comprendre.',
        'C’est sûr, crier va faire arriver le colis plus vite.',
        'Laissez-moi deviner : ce n’est pas vous qui avez cassé l’écran ?',
        'C’est écrit en gros, mais bon, il faut savoir lire.',
      ],
      no: ['Crier ne fera pas avancer le dossier.'],
    },
    {
      why: 'You should have said you were the king; not your strong point; if only all were so; great, another one.',
      pattern:
        /vous etes (?:\S+ )?(?:fort\w*|doue\w*|champion\w*|excellente?|imbattable) (?:pour|a|en|quand il s'agit)(?: \S+){1,6}|vous (?:avez|etes|savez|faites)(?: \S+){1,8} pour une fois$|(?:(?:il )?fallait (?:le |me |nous )?(?:le )?(?:dire|prevenir)(?: \S+){0,4} que vous etiez(?: \S+){1,6}|(?:j'ignorais|je ne savais pas|je n'avais pas (?:compris|realise))(?: \S+)? (?:que j'avais affaire a|que je parlais a|que vous etiez (?:un|une|le|la|si|aussi|l'|avocat\w*|expert\w*|specialiste|ingenieur\w*))(?: ?\S+(?: \S+){0,5})?|(?:un|une) (?:vrai|vraie|grand|grande|sacre|sacree) (?:professionnel\w*|expert\w*|genie|artiste|champion\w*|lumiere|pro)(?: \S+){0,2} (?:sans doute|surement|j'imagine|je suppose|certainement|a n'en pas douter)|(?:oui|bien sur|evidemment|c'est ca|mais oui|certainement)(?: \S+){0,2} et (?:demain|bientot|apres|puis)? ?(?:il (?:neigera|va neiger)|les (?:poules|cochons|vaches)|je (?:gagne|suis) |le pere noel|la terre est plate)(?: \S+){0,6}|(?:n'est|ne sont)(?: \S+)? pas (?:vraiment )?votre (?:point fort|fort|premiere qualite|qualite premiere|truc|tasse de the)|si (?:seulement )?tous (?:nos|les|mes) \S+ (?:etaient|pouvaient etre)(?: \S+)? (?:aussi|comme)(?: \S+){1,6}|(?:super|genial|parfait|formidable|chouette|merveilleux|youpi|fantastique) (?:encore|un autre|une autre|il ne manquait)(?: \S+){1,14}|je m'incline (?:bien bas )?devant(?: \S+){1,8}|pochette surprise|(?:ben|ah|mais|oh) oui(?: \S+){0,3} (?:on|nous) (?:fait|faisons|avons fait) expres(?: \S+){0,8}|(?:ah oui|ben oui|bien sur|c'est sur|evidemment|mais oui)(?: \S+)? c'est (?:nous|moi) qui (?:avons|ai) (?:mis|jete|casse|fait tomber|demande|choisi|appuye|renverse|plonge|dit)(?: \S+){1,10}|votre (?:\S+ ){1,4}(?:m'|me )(?: ?)(?:impressionne|epate|fascine|emeut|bouleverse|ravit|comble|enchante|eblouit)(?: \S+){0,4}|illumine (?:ma|notre) (?:journee|matinee|soiree)|(?:la|une|quelle) (?:patience|politesse|courtoisie|amabilite) (?:legendaire|exemplaire|infinie|a toute epreuve))/,
      confidence: 0.74,
      unless: /pas (?:vraiment )?mon (?:point fort|fort)|je suis desole|n'ont pas fait expres|je n'ai pas fait expres/,
      yes: [
        'Ah, mais il fallait le dire plus tôt que vous étiez le roi.',
        "J'ignorais que j'avais affaire à un avocat.",
        'Je note que la patience n’est pas votre point fort.',
        'Super, encore quelqu’un qui n’a pas lu la notice.',
      ],
      no: ['Je ne savais pas que vous étiez hospitalisé.'],
    },
    {
      why: 'Do you mean to teach me; did you find it all alone.',
      pattern:
        /(?:vous (?:comptez|allez|voulez|pretendez)(?: vraiment| donc| peut etre)? m'(?:apprendre|expliquer)(?: \S+){1,6}|vous avez trouve (?:ca|cela) (?:tout seul|toute seule|ou|dans)(?: \S+){0,6}|et (?:vous voulez|il faut) (?:que|qu') ?\S+(?: \S+){0,9} (?:aussi|en plus|peut etre|par dessus le marche)|c'est (?:tout ce|le mieux) que vous (?:avez|savez|pouvez)(?: \S+){0,4})/,
      confidence: 0.74,
      only: 'question',
      unless: /m'expliquer (?:ce qui|la|votre|comment ca)|trouve (?:ca|cela) ou (?:sur|exactement)/,
      yes: ["Vous comptez m'apprendre à travailler ?"],
      no: ["Vous voulez m'expliquer ce qui s'est passé ?"],
    },
    {
      why: 'Right as always; at last a fair remark; how sweet; courtesy must be extra.',
      pattern:
        /parce que (?:maintenant )?vous (?:etes|etes devenue?) (?:maintenant )?(?:un |une |le |la |notre )?(?:technicien|medecin|avocat|juriste|expert|ingenieur|docteur|patron|chef|specialiste|plombier|pilote|juge|vip)\w*(?: \S+){0,4}|(?:je suppose|j'imagine) que vous (?:avez|savez|allez)(?: \S+){1,8} (?:vous meme|tout seul|toute seule|aussi)$|merci (?:de |d')(?: ?)(?:crier|hurler|raler|me hurler|vous plaindre|hausser)(?: \S+){0,8}|tourner autour de vous(?: \S+){0,4}|un vrai \S+ dites (?:moi|donc)|(?:il|elle|ils) en (?:sera|serait|seront) (?:\S+ )?(?:bouleverse|emu|ravi|terrifie|attriste|affecte)\w*|raison,? comme (?:toujours|d'habitude)(?: \S+){0,2}|enfin (?:une|un) (?:critique|remarque|client|cliente|question|avis) \S+(?: \S+){0,3}|ne manquez pas (?:d'air|de culot|de toupet|d'aplomb)|(?:envoie|donne|decerne|remets)(?: \S+)? (?:une|la) (?:medaille|palme|couronne|coupe)(?: \S+){0,4}|prenez une chaise|ne vous fatiguez pas a (?:reflechir|comprendre|lire)(?: \S+){0,6}|c'est (?:adorable|mignon|trop chou|attendrissant) (?:vous|ca|de)(?: \S+){1,8}|(?:la politesse|le respect|bonjour|merci)(?: \S+)? c'est (?:en option|pour (?:les|qui|quand)|trop demander|paye en plus)(?: \S+){0,3}|sherlock|einstein|je tremble(?: de (?:peur|tout))?$|(?:patience|politesse|courtoisie|amabilite|modestie) (?:est|reste) (?:legendaire|exemplaire|proverbiale|touchante)(?: \S+){0,4}|vous faire un cours|c'est tendance vous(?: \S+){1,6}|(?:quel|quelle) (?:toupet|culot|courage|heros|science|fin limier)(?: \S+){0,4}/,
      confidence: 0.72,
      unless:
        /merci pour votre|vous avez (?:tout a fait )?raison,? comme (?:vous|je)|c'est mignon de (?:votre part|l'avoir)/,
      yes: ['Vous avez sûrement raison, comme toujours.', "Et la politesse, c'est en option ?", 'Bien vu, Sherlock.'],
      no: ['Votre patience est précieuse, merci.'],
    },
    ...sarcasmFrames,
  ],
};
