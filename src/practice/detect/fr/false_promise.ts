import type { MoveRules } from '../rules.ts';

export const falsePromise: MoveRules = {
  move: 'false_promise',
  rules: [
    {
      why: 'Guarantees, swears, promises an outcome.',
      pattern:
        /(?:je (?:vous )?(?:garantis|garanti|promets|jure|assure|certifie|donne ma parole)|(?:nous|on) (?:vous )?(?:garantissons|garantit|promettons|promet|assurons)|c'est (?:promis|garanti|jure|certain|sur et certain|sur a 100)|promis(?: jure)?|je (?:m'engage|suis (?:sur|certain|certaine)|peux vous (?:garantir|promettre|assurer|jurer|certifier))|vous (?:avez ma parole|pouvez (?:etre (?:sur|certain|tranquille)|dormir)|avez ma garantie))(?: \S+){0,2}? (?:que |qu'|de |d'|a |votre |vos |le |la |un |une )?(?:\S+ ){0,10}?(?:jamais|plus jamais|(?:la|votre) derniere fois|plus aucun\w*|aucun\w*|100 ?%|cent pour cent|a coup sur|quoi qu'il arrive|sans faute|sans probleme|dans (?:l'heure|la minute|les cinq|une heure)|toujours|definitivement|tout(?: \S+)? (?:sera|va)|sera|seront|serez|aurez|recevrez|retrouverez|obtiendrez|gagnerez|va (?:etre|arriver|marcher|accepter|fonctionner)|vont|arrive|arrivera|marchera|fonctionnera|remarche|acceptera|accepteront|rembourser(?:a|ont)|viendra|passera|n'arrivera|se reproduira|reglera|regle|integralite|accepte\w*|y a|n'y aura|n'aurez|ne (?:sera|tombera|bougera|paierez|perdrez)|est (?:gagne|regle|fini)|impossible que)(?: \S+){0,12}/,
      confidence: 0.8,
      only: 'statement',
      unless:
        /(?:on|nous|je|il|elle|ils)(?: ne)? (?:vous |l')?(?:a|avait|avons|avions|ai|avais|ont|avaient) (?:\S+ )?(?:promis|garanti|jure|assure)|je (?:comprends|concois|imagine)|il y a mieux|je ne (?:peux|veux) (?:pas|rien)(?: \S+)? (?:garantir|promettre|assurer)|ne (?:vous )?(?:garantis|promets)|sans (?:vous )?(?:garantir|promettre)|je (?:vous )?(?:promets|garantis|m'engage|assure)(?: \S+){0,3} (?:de (?:vous )?(?:rappeler|ecrire|suivre|faire|tenir|verifier)|que je (?:vous )?(?:rappelle|tiens|reviens|ecris|suis|fais|vais|m'en)|a (?:vous )?(?:rappeler|ecrire|tenir|faire|suivre))(?!.*(?:jamais|quoi qu'il|100))/,
      yes: ["Je vous garantis que ça n'arrivera plus jamais.", 'promis vous serez remboursé demain quoi qu il arrive'],
      no: ['Je ne peux pas vous garantir la date.', 'Je vous promets de vous rappeler à 16 h.'],
    },
    {
      why: 'Never again, a hundred per cent, for sure.',
      pattern:
        /(?:(?:ca|cela|ce probleme|cette panne|une telle \S+|ce genre \S+(?: \S+)?) (?:ne |n')(?:se |vous |re)?(?:reproduira|arrivera|produira|recommencera)(?: \S+)? (?:plus|jamais)|plus jamais (?:de|un|une|vous|ca|aucun\w*)|(?:vous|ce|votre \S+|le \S+|la \S+)(?: \S+){0,6}? (?:a coup sur|a 100 ?%|100 ?%(?: \S+)? (?:sur|certain|rembourse|garanti)|sans (?:aucun|le moindre) (?:doute|probleme|souci)|quoi qu'il arrive|garanti|c'est (?:certain|promis|garanti|acquis)|sans faute|obligatoirement rembourse\w*|forcement (?:rembourse|gagn|accept)\w*)|(?:vous|tu) (?:n'aurez|aurez|ne serez|ne)(?: \S+){0,2} (?:plus (?:jamais|aucun\w*)|jamais plus)|zero (?:risque|probleme|panne|souci)|aucun risque|je vous le (?:garantis|promets|jure)|(?:ca|cela|tout) (?:sera|va etre) (?:\S+ )?(?:regle|resolu|repare|remis|fini|retabli)(?: \S+)? (?:dans (?:l'heure|cinq|dix|une|la minute)|a coup sur|sans faute|pour toujours|definitivement|promis|quoi|c'est)|c'est comme si c'etait fait|ne vous inquietez pas (?:\S+ )?(?:vous serez|vous aurez|ca sera|votre \S+ (?:sera|va)|tout sera)|faites moi confiance (?:\S+ )?(?:vous|ca|votre|demain))(?: \S+){0,10}/,
      confidence: 0.76,
      only: 'statement',
      unless:
        /je (?:comprends|concois|imagine)|il y a mieux|je (?:vous )?(?:rappelle|ecris|recontacte|envoie|reviens)|pour (?:que|eviter)|afin|je ne peux|sans (?:vous )?(?:garantir|promettre)|faire en sorte|fallait|aucun risque de/,
      yes: ['Ça ne se reproduira plus jamais.', 'Vous serez remboursé à coup sûr.'],
      no: ['Je fais le nécessaire pour que cela ne se reproduise plus.'],
    },
    {
      why: 'No more of it ever, you have my word.',
      pattern:
        /(?:il n'y aura (?:plus|jamais|aucun\w*)(?: \S+){1,8}|(?:vous|tout|ca|cela|le|la|votre|vos|on)(?: \S+){1,10} (?:vous avez ma parole|je vous (?:le (?:promets|garantis|jure|certifie)|l'(?:assure|affirme|ai promis))|parole d'honneur|c'est promis|croix de bois|j'en mets ma main|je vous donne ma parole|promis jure|promis))(?: \S+){0,6}/,
      confidence: 0.72,
      only: 'statement',
      unless:
        /(?:a|avait|avons|ai|ont) (?:\S+ )?promis|je (?:comprends|concois|imagine)|il y a mieux|je (?:vous )?(?:rappelle|ecris|envoie|reviens|suis|tiens|fais|vais|recontacte)|rappelle/,
      yes: ["Il n'y aura plus aucune panne, vous avez ma parole."],
      no: ["Je vous rappelle demain, c'est promis."],
    },
    {
      why: 'Certainty about what others will do.',
      pattern:
        /(?:c'est (?:oblige|certain|sur|garanti|couru d'avance|acquis|gagne|dans la poche|plie|regle d'avance)|(?:je )?(?:mets|mettrais) ma (?:main|tete) a (?:couper|\S+)|(?:les )?yeux fermes|je vous (?:certifie|fiche mon billet|parie)(?: \S+){1,12}|aucun (?:souci|doute|probleme),? (?:\S+ )?(?:la|le|les|vous|votre|on|ca)(?: \S+){1,12}|(?:plus|jamais)(?: \S+){0,3} (?:embet\w+|ennuy\w+|un seul|aucun\w* (?:probleme|panne|souci|retard))(?: \S+){0,6}|(?:je vous le |c'est )?(?:promets|promis|garantis?|jure) (?:sur|la main sur|croix|c'est)(?: \S+){0,6}|vous (?:aurez|obtiendrez|gagnerez|toucherez|recupererez)(?: \S+){0,6} (?:gain de cause|tout|forcement|a tous les coups|obligatoirement|sans aucun doute|automatiquement))(?: \S+){0,8}/,
      confidence: 0.72,
      only: 'statement',
      unless:
        /aucun (?:souci|probleme),? (?:vous pouvez|on (?:peut|se)|je)|je (?:comprends|concois|imagine)|il y a mieux|c'est (?:certain|sur|oblige) (?:vous|que)|c'est sur qu'en|si vous|je ne (?:peux|veux)|c'est oblige pour|bien sur|c'est regle/,
      yes: ["Vous aurez gain de cause, c'est obligé.", 'Demain 8 h vous avez internet, je mets ma main à couper.'],
      no: [],
    },
    {
      why: 'Never again for you; no doubt about the outcome; above a hundred per cent.',
      pattern:
        /(?:vous (?:n'entendrez|n'aurez|ne serez|ne verrez|n'attendrez|ne paierez|ne recevrez|n'en (?!pouvez|voulez|voyez|etes|avez)\S+)(?: \S+){0,2} (?:plus|jamais)(?: \S+){0,8}|(?:le|la|les|l'|votre|vous|ils|elle|il|on)(?: |(?<='))(?:\S+ ){1,8}(?:aucun doute|sans aucun doute|c'est sur|sur a|a \d00 ?%|c'est evident|forcement|a tous les coups|pas de doute|c'est gagne|obligatoirement)(?: \S+){0,4}|(?:sur|certain|garanti)(?: \S+)? a \d00 ?%(?: \S+){0,10}|(?:ne|n')(?: ?)(?:tombera|plantera|cassera|arrivera|coupera|recommencera|reproduira|bougera|manquera|reviendra)(?: \S+)? (?:plus|jamais)(?: \S+){0,6})/,
      confidence: 0.7,
      only: 'statement',
      unless:
        /je (?:comprends|concois|imagine)|il y a mieux|pour que|afin|je ne peux|sans garantir|vous n'aurez (?:plus|pas) (?:a|besoin)|vous ne serez plus (?:seul|transfere)|forcement (?:<hard>|<felt>|vrai)|forcement$|(?:crier|hurler|raler|pleurer|hurlements|cris) (?:va|vont|fera)|si vous le dites/,
      yes: [
        "Vous n'entendrez plus jamais parler de cette dette.",
        'Le juge vous donnera raison, aucun doute là-dessus.',
        "c'est sûr à 200% vous aurez la place en crèche",
      ],
      no: ["Vous n'aurez plus à rappeler."],
    },
    {
      why: 'Sworn and promised.',
      pattern: /(?:promis jure|jure crache|croix de bois|sur la tete de|parole de)(?: \S+){0,10}/,
      confidence: 0.78,
      unless: /je (?:vous )?(?:rappelle|ecris|envoie)/,
      yes: ["promis juré demain matin c'est réparé"],
      no: [],
    },
    {
      why: 'A guaranteed outcome in the future, whoever has to decide it; no chance that it happens again.',
      pattern:
        /(?:(?:garanti\w*|promet\w*|promis|jure|assure|certifie|donne ma parole|certain\w*|mets ma main au feu)(?: \S+)? qu(?:e |')(?!je\b|j'|nous\b) ?\S+(?: \S+){0,7}? ?\w{2,}(?:era|ira|dra|tra|ront|rez)(?: \S+){0,10}|(?:aucune?|zero|pas (?:la moindre|une seule)) (?:chance|possibilite)(?: \S+)? (?:que|qu'|pour que) ?\S+(?: \S+){0,11}|(?:ca|cela|ce genre de \S+) ne peut (?:plus|pas) (?:se reproduire|rater|arriver|recommencer|echouer)(?: \S+){0,6}|impossible que (?:ca|cela|vous|votre|le|la)(?: \S+){1,8}|faites moi confiance,? (?:\S+ ){1,6}\w{2,}(?:era|ira|dra|tra|ront|rez)(?: \S+){0,8}|(?:le|la|les|l'|votre|vos|vous|ils|elles|il|elle|tout|on)(?: |(?<='))(?:\S+ ){0,5}?\w{2,}(?:era|ira|dra|tra|ront|rez)(?: \S+){0,6}? (?:a coup sur|a tous les coups|sans aucun doute|forcement|obligatoirement|garanti|quoi qu'il arrive|les yeux fermes|a 100|promis|juré))(?: \S+){0,4}/,
      confidence: 0.74,
      only: 'statement',
      unless:
        /je ne (?:peux|veux|vous)|sans (?:vous )?garantir|pas (?:vous )?(?:garanti|promet)\w*|que (?:je|nous) |je (?:vous )?(?:rappelle|ecris|recontacte|reviens|comprends|concois)|aucune (?:chance|possibilite) (?:de|d')|si vous/,
      yes: [
        'Je vous donne ma parole que le juge vous donnera raison.',
        "Il n'y a aucune chance que ça se reproduise.",
        "Faites-moi confiance, l'expert acceptera à coup sûr.",
      ],
      no: ['Je ne peux pas vous garantir que le juge vous donnera raison.'],
    },
    {
      why: 'A certainty that nobody can hold: sure and certain, believe me, a certainty, a perfect result guaranteed.',
      pattern:
        /aucune? (?:retard|panne|erreur|probleme|risque|refus|incident|souci|coupure) (?:n'est|ne sera|n'est plus) (?:possible|a craindre|envisageable)(?: \S+){0,8}|donne (?:ma|la) (?:garantie|promesse) (?:que|qu')(?: ?\S+)(?: \S+){1,12}|(?:tout|ca|cela|le|la|les|l'\S+|vous|votre)(?: \S+){1,12} (?:garanti|je (?:vous )?le jure|certifie|assure a 100)$|c'est (?:sur|certain|evident|clair) que (?:le |la |les |l'|votre |vos |vous |ils |on )(?: ?\S+)(?: \S+){0,4} (?:va|vont|\w{2,}ra|\w{2,}ront|\w{2,}rez)(?: \S+){0,8}|(?:\S+ ){1,10}\w{2,}(?:era|ira|dra|tra|ront|rez)(?: \S+){0,4} (?:faites moi confiance|croyez moi|vous pouvez me croire|fiez vous a moi)$|^(?:oui |bien sur |ok )*(?:a coup sur|sans aucun doute|sans le moindre doute|assurement),? (?:le |la |les |l'|votre |vos |vous |ils |on |ca |tout )(?: ?\S+)(?: \S+){0,4} \w{2,}(?:ra|ront|rez)(?: \S+){0,8}|(?:serez|aurez|sera|seront|arrivera|marchera|passera)(?: \S+){0,8} a (?:cent pour cent|100 ?%|200 ?%)|plus (?:aucune?|un seul|une seule|jamais)(?: \S+){1,5} (?:c'est (?:jure|promis|garanti|certain|sur)|je vous le (?:jure|promets|garantis)|promis|juré)|rien ne (?:pourra|peut|va)(?: \S+){0,2} (?:mal se passer|vous arriver|aller mal|deraper|rater)(?: \S+){0,3}|(?:\S+ ){2,14}je vous (?:en )?donne ma parole(?: \S+){0,4}|(?:va|vont) (?:accepter|valider|dire oui|signer|gagner|ceder|rembourser)(?: \S+){0,4} (?:ne vous (?:faites|inquietez|en faites)|aucun (?:doute|souci)|soyez tranquille|c'est (?:sur|certain|evident))(?: \S+){0,4}|(?:n'arrivera|n'aura|ne \w+ra)(?: \S+)? (?:plus|jamais)(?: \S+){0,4} (?:vous pouvez (?:me croire|en etre sur|compter dessus)|croyez moi)(?: \S+){0,3}|(?:(?:\S+ ){2,20}(?:j'en suis|j'en ai|c'est|j'en suis absolument) (?:absolument |plus que |tout a fait )?(?:sur et certain|sure et certaine|certain|certaine|sur|sure|persuadee?|convaincue?|une certitude|la certitude|mathematique|couru d'avance|ecrit d'avance|imparable)$|(?:sur|sure) et certaine?(?: \S+){1,10}|(?:croyez moi|soyez (?:tranquille|sans crainte|rassure\w*)|dormez tranquille|sans crainte|ayez confiance)(?: \S+)?,? (?:(?:le|la|les|l'|votre|vos|vous|ils|elle|il|on|ca|cela|tout|personne)(?: |(?<='))(?:\S+ ){0,6}?(?:\w{2,}(?:era|ira|dra|tra|ront|rez)|n'arrivera|dira|va|vont))(?: \S+){0,10}|(?:mets|mettrais|mettrai) ma (?:main|tete|vie) (?:au feu|a couper|sur le billot)(?: \S+){1,10}|(?:ne vous (?:en faites|inquietez|tracassez) pas|pas d'inquietude|aucun souci|pas de souci|aucune inquietude),? (?:le|la|les|l'|votre|vos|ils|elle|il|tout|personne)(?: |(?<='))(?:\S+ ){0,4}?(?:dira|diront|acceptera|accepteront|validera|valideront|marchera|reussira|guerira|gagnera|tiendra|voudra|donnera|donneront|refusera|retrouvera|retrouveront|passera comme|sera (?:accepte|valide|d'accord|gagne|parfait))(?: \S+){0,8}|je (?:vous )?(?:garantis|promets|certifie|assure) (?:un|une|le|la|des|zero|votre) (?:\S+ ){0,4}?(?:parfaite?|impeccable|total\w*|definiti\w+|sans faille|immediate?|absolue?|zero defaut|a vie|irreprochable|satisfaction|succes|reussite|guerison|victoire|acceptation|resultat|place|remboursement)(?: \S+){0,6})/,
      confidence: 0.74,
      only: 'statement',
      unless:
        /(?:soyez|croyez|dormez|sans crainte|ne vous|pas (?:d'inquietude|de souci)|aucun souci)(?: \S+){0,14} <when>|je (?:comprends|concois|imagine)|c'est (?:bien )?sur$|si vous le dites|je ne (?:peux|suis)|pas (?:sur|certain)|bien sur$|c'est sur,|je n'en suis|(?:garantis|assure|promets) (?:une reponse|un rappel|un retour|un suivi|mon appel)|satisfait ou/,
      yes: [
        'Votre prêt sera accepté, j’en suis sûr et certain.',
        'Croyez-moi, l’expert validera l’intégralité du sinistre.',
        'Je vous garantis un résultat parfait.',
        'Ne vous en faites pas, le médecin dira oui.',
      ],
      no: ['Je ne suis pas sûr que le prêt sera accepté.'],
    },
    {
      why: 'An outcome nobody holds, made certain: whatever they decide, without exception, for ever, no worry to have, sure to be.',
      pattern:
        /(?:quoi (?:que|qu')(?: ?)(?:il|ils|elle|elles|on|en|decide|dise|disent|fasse|fassent|la|le|les|votre)(?: \S+){0,6}|coute que coute|envers et contre tout)(?: \S+){0,8}|(?:tout|on va tout|je vais tout|vous|ca|cela|le|la|votre)(?: \S+){1,10} (?:quoi (?:que|qu')(?: ?\S+)(?: \S+){0,4}|coute que coute)|(?:vous (?:pouvez|pourrez) etre|soyez|vous pouvez vous tenir pour) (?:\S+ )?(?:certain|sur|convaincu|persuade|tranquille)e?s? (?:d'etre|d'avoir|d'obtenir|de (?:gagner|recevoir|retrouver|recuperer|ne (?:plus|rien|jamais)|toucher|reussir)|que (?:le |la |les |l'|votre |vos |vous |ils |elle |il |ca |cela |tout )?)(?: ?\S+)(?: \S+){0,10}|(?:jamais plus|plus jamais) (?:vous|votre|vos|une?|de|d'|aucune?|ca|cela|ce|cette|on|personne)(?: ?\S+)(?: \S+){0,8}|(?:serez|aurez|sera|seront|obtiendrez|gagnerez|toucherez|recevrez|reussira|acceptera|validera|guerira|gagnera|passera|retrouverez|recupererez|remboursera|donnera|paierez|auront|aura)(?: \S+){0,9} (?:n'ayez (?:aucune|pas d'|nulle) ?(?:inquietude|crainte|doute)|aucune inquietude(?: a avoir)?|il n'y a (?:pas le moindre|aucun|pas de) doute|pas le moindre doute|sans l'ombre d'un doute|soyez(?: \S+)? (?:sans crainte|tranquille|rassure\w*)|je m'y engage|vous avez ma parole|parole|juré|je m'en porte garante?|c'est mathematique|c'est (?:absolument )?certain|je vous le certifie|c'est (?:sur|couru)|sans (?:aucune )?exception|definitivement|une fois pour toutes|pour toujours|a jamais|a vie)(?: \S+){0,3}|plus (?:aucune?|un seul|une seule|de|d')(?: \S+){1,8} (?:vous avez ma parole|je m'y engage|je vous (?:le|en) (?:jure|promets|garantis|donne)|parole|c'est (?:fini|garanti|juré|promis|sur))(?: \S+){0,3}|aucune? (?:erreur|risque|retard|probleme|souci|panne|coupure|refus|echec|mauvaise surprise|incident)(?: \S+)? (?:possible|cette fois|avec (?:moi|nous)|desormais|a l'avenir|dorenavant|a redouter|a l'horizon)(?: \S+){0,4}|(?:regle|resolu|disparu|fini|termine|repare|elimine|supprime|corrige)\w* (?:\S+ )?(?:pour toujours|a jamais|definitivement|a vie|une fois pour toutes|pour de bon)(?: \S+){0,4}|(?:nous|je|on|vous)(?: \S+){0,2} (?:serons|serai|sera|serez|arriverons|aurons|livrerons|repondrons)(?: \S+){0,8} sans (?:aucune )?exception|(?:sans crainte|n'ayez crainte|n'ayez pas peur|aucune inquietude|ne craignez rien|rassurez vous),? (?:le|la|les|l'|votre|vos|il|elle|ils|tout|vous)(?: |(?<='))(?:\S+ ){0,5}?(?:sera|seront|aura|aurez|va|vont|\w+era|donnera|acceptera|guerira)(?: \S+){0,8}/,
      confidence: 0.72,
      only: 'statement',
      unless:
        /je (?:comprends|concois|imagine|ne peux|ne veux)|<when> (?:je|nous|avant|a)|je (?:vous )?(?:rappelle|ecris|recontacte|reviens|envoie|tiens)|satisfait ou|(?:faire|fais|fera|ferai|faisons) (?:en sorte|tout|le maximum)|pour (?:que|eviter)|afin|si (?:vous|la|le|jamais)|je ne (?:peux|suis)|sans (?:vous )?(?:garantir|promettre)|(?:a|avait|ont) promis|jamais plus (?:seul|a )|plus jamais (?:a rappeler|besoin)|quoi que ce soit|que (?:je|nous)\b|qu'on |que (?:votre|la) (?:demande|remarque|message|avis|requete|reclamation)|tenue?s? (?:informe|au courant)|traitee?|definitivement (?:perdu|ferme|supprime|cloture|annule|refuse)|rassurez vous(?: \S+){0,12} <when>/,
      yes: [
        'Quoi que décide la commission, vous serez remboursé.',
        'Vous pouvez être certain d’être remboursé en totalité.',
        'Soyez sans crainte, le juge sera de votre côté.',
        'Jamais plus vous n’attendrez au téléphone.',
        "Vous serez indemnisé, il n'y a pas le moindre doute.",
        "Votre fille aura son diplôme, je m'y engage.",
        'Plus aucune coupure chez vous, vous avez ma parole.',
      ],
      no: ["Vous serez rappelé demain à 9 h, je m'y engage.", 'Je ne peux pas vous garantir que ce sera définitif.'],
    },
    {
      why: 'A promise about what is in nobody’s hands: the weather, a cure, somebody’s choice.',
      pattern:
        /(?:je (?:vous )?(?:promets|garantis|jure|certifie|assure)|(?:c'est |je vous le )?(?:promis|garanti|juré)) qu(?:e |')(?!je\b|j'|nous\b|votre (?:demande|dossier|message)\b) ?\S+(?: \S+){0,6}? ?(?:\w+(?:ra|ront|rez)|va|vont)(?: \S+){0,9}/,
      confidence: 0.74,
      only: 'statement',
      unless:
        /je ne|ne (?:peux|peut|pouvons)|pas vous|<when> (?:je|nous)|(?:traite|etudie|examine|lu|transmis|regarde)\w*$/,
      yes: ["Je vous promets qu'il fera beau pour votre mariage."],
      no: ['Je vous promets que je vous écrirai demain à 10 h.'],
    },
    {
      why: 'I answer for it, I swear it, it can only go well, no doubt about what others will do.',
      pattern:
        /(?:(?:\S+ ){2,14}(?:j'en reponds|je vous en fais le (?:serment|promesse)|j'en mets ma (?:main|tete)|j'en fais le serment)(?: \S+){0,3}|(?:ne peut|ne peuvent|ne pourra|ne pourront) que (?:vous )?(?:donner|accepter|dire|gagner|reussir|valider|rembourser|approuver|guerir|marcher)(?: \S+){0,6}|(?:vous avez|je vous donne) (?:ma|toute ma|notre) (?:garantie|parole|promesse)(?: \S+)? (?:que|qu')(?: ?\S+)(?: \S+){1,10}|(?:je (?:vous )?(?:promets|garantis|certifie)) (?:le|la|un|une|votre|votre propre) (?:\S+ ){1,6}?(?:intacte?|complete?|totale?|integrale?|parfaite?|sans (?:faute|exception|probleme))(?: \S+){0,4}|(?:aucun (?:souci|doute|probleme)|pas de souci|pas d'inquietude|aucune inquietude),? (?:le|la|les|l'|votre|vos|vous|ils|tout|ca|on)(?: |(?<='))(?:\S+ ){0,4}?(?:\w+era|\w+ira|\w+dra|\w+ra|\w+ront|\w+rez|va|vont) (?:\S+ )?(?:tout|integralement|forcement|accept\w+|oui|payer|rembours\w+|gagn\w+|regle\w*|passer|marcher|parfait\w*|sans)(?: \S+){0,5}|(?:tout|ca|cela|le|la|votre|vous|vos)(?: \S+){1,10} sans (?:le moindre|aucun|l'ombre d'un) (?:doute|risque|souci|probleme)(?: \S+){0,3}|(?:zero|0|aucun) risque(?: \S+)? (?:ca|vous|la|le|que|avec|je)(?: ?\S+){1,6}|(?:vous|tu) (?:retrouverez|recupererez|reussirez|gagnerez|guerirez|decrocherez|obtiendrez)(?: \S+){0,6},? (?:ne vous (?:en faites|inquietez|tracassez) pas|soyez (?:tranquille|rassure\w*|sans crainte)|n'ayez crainte|c'est sur|croyez moi|faites moi confiance)(?: \S+){0,2}|(?:derniere fois que (?:ca|cela|ce|cette)(?: \S+){1,6}),? (?:je|c'est|promis|parole|juré)(?: \S+){0,6}|(?:marche|fonctionne|reussit|passe|gagne\w*) a (?:tous les coups|chaque fois|coup sur)(?: \S+){0,3}|(?:tout|ca) (?:rentrera|va rentrer) dans l'ordre(?: \S+){0,6} (?:sans|c'est|promis|garanti|juré|je vous)(?: \S+){0,5})/,
      confidence: 0.72,
      only: 'statement',
      unless:
        /je (?:comprends|concois|imagine|ne peux|ne veux)|<when> (?:je|nous)|je (?:vous )?(?:rappelle|ecris|recontacte|reviens|tiens)|satisfait ou|si (?:vous|la|le|jamais)|sans (?:vous )?(?:garantir|promettre)|(?:a|avait|ont) promis|aucun (?:souci|probleme),? (?:je|nous|vous pouvez|on peut)|pas de souci,? (?:je|nous|vous pouvez|on)|ne vous dis pas|(?:parole|garantie|promesse)(?: \S+)? (?:que je|que nous)\b/,
      yes: [
        "Votre dossier passera, j'en réponds.",
        'Le juge ne peut que vous donner raison.',
        'Vous avez ma garantie personnelle que la vente se fera.',
        'Vous retrouverez votre chat, ne vous en faites pas.',
        'Aucun souci, l’assurance paiera tout.',
      ],
      no: ["Pas de souci, je m'en occupe."],
    },
  ],
};
