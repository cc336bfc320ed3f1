import type { MoveRules } from '../rules.ts';

export const nonAnswer: MoveRules = {
  move: 'non_answer',
  rules: [
    {
      why: 'Asks again for what was given (the words of asking again).',
      pattern:
        /(?:redonn\w+|reprecis\w+|reconfirm\w+|renvoy\w+ (?:moi|nous|votre|vos|a nouveau|les (?:documents|justificatifs|pieces|memes))|re communiqu\w+|recommuniqu\w+|reexpliqu\w+|repet(?:er|ez) (?:moi |votre|vos|le|la|depuis)|reformul(?:er|ez) (?:votre|la)|rappel(?:er|ez) (?:moi |nous )?(?:votre|vos|le (?:numero|motif)|la (?:reference|date))|(?:encore une fois|a nouveau|de nouveau|une nouvelle fois)(?: \S+){0,3} (?:numero|reference|adresse|mail|nom|dossier|tout)|(?:donner|indiquer|preciser|communiquer|envoyer|fournir|confirmer|remplir|redemarrer|debrancher|redemarre)(?: \S+){0,6} (?:a nouveau|de nouveau|encore une fois|une nouvelle fois))(?: \S+){0,8}/,
      confidence: 0.68,
      unless:
        /je (?:vous )?(?:renvoie|reconfirme)|(?:pas|plus) (?:besoin|a|vous demander|la peine)(?: \S+){0,3} (?:de )?(?:redonn|repet|reexpliqu)|sans (?:vous )?(?:demander|faire|redemander)|evit\w+(?: \S+){0,4} repet|je peux vous renvoyer|renvoyer (?:un|une|le colis|la)|vous avez (?:du|deja)|inutile de|c'est usant|epuisant|lassant|fatigant|devoir (?:tout|re\w+)|<hard> de/,
      yes: ['Pouvez-vous me redonner votre numéro de dossier ?', 'merci de me repréciser votre adresse'],
      no: ["Vous n'aurez pas à répéter votre histoire."],
    },
    {
      why: 'Sends elsewhere: another service, the site, later.',
      pattern:
        /(?:(?:ce n'est pas|c'est pas|ca n'est pas|cela n'est pas|ca ne releve pas de|cela ne releve pas de|ne depend pas de|ne relevent? pas de)(?: \S+)? ?(?:(?:de )?(?:mon|notre|mes|nos) (?:service|ressort|role|domaine|perimetre|competences?|departement|travail|boulot|probleme|guichet)|moi qui (?:gere|traite|m'en|decide|vous)|ici (?:qu|que)|moi)|(?:il faut|faut|faudra|vous devez|vous devrez|je vous invite a|je vous conseille de|nous vous invitons a|merci de|veuillez|vous pouvez|il faudrait|essayez de|il convient de)(?: \S+)? (?:(?:appeler|rappeler|contacter|recontacter|joindre|ecrire|voir (?:ca |cela )?(?:avec|aupres)|vous (?:adresser|rapprocher|rendre|tourner|renseigner)|consulter|vous connecter|regarder|passer par|prendre contact|envoyer un (?:mail|courrier|message) a|remplir (?:le|un) formulaire|aller (?:sur|voir|au)|refaire|retourner|attendre|patienter)(?: \S+){0,6}? ?(?:service|site|faq|foire|agence|guichet|application|appli|internet|rubrique|transporteur|autre|standard|numero|plateforme|espace client|plus tard|accueil|mairie|support|equipe|formulaire|siege|constructeur|vendeur|banque|magasin|assurance|prestataire|bureau|eux|patienter|que (?:ca|cela|le|la)))|adressez vous|rapprochez vous|voyez (?:avec|ca avec|directement avec)|contactez|rappelez (?:plus tard|demain|lundi|nous|dans|le)|appelez (?:le|la|l'|plutot)|consultez|allez (?:voir|sur)|rendez vous sur|tout est (?:indique|explique|ecrit) sur|c'est (?:indique|ecrit|explique|marque) sur)(?: \S+){0,12}/,
      confidence: 0.72,
      unless:
        /pas moi qui (?:fais|fixe|ecris|etablis) les|je (?:vais|peux|m'occupe)(?: \S+){0,4} (?:contacter|appeler|joindre)|vous pouvez (?:m'|me)|vous (?:pourrez|pouvez) (?:me|m')|deposer un recours|m'ecrire|vous n'avez pas a|sans avoir a|promets pas|au lieu de|saisir le (?:mediateur|service)|soit/,
      yes: ["Ce n'est pas mon service, voyez avec l'agence.", 'consultez la FAQ sur notre site', 'Rappelez plus tard.'],
      no: ["Vous n'avez pas à rappeler le service, je le fais."],
    },
    {
      why: 'Does not know, cannot say, moves on.',
      pattern:
        /(?:je (?:ne )?(?:sais pas|n'en sais rien|n'ai (?:pas|aucune) (?:d'autres? |d'|l'|de plus )?(?:information|info|infos|informations|visibilite|reponse|idee|element\w*|la reponse)|ne peux pas (?:vous (?:en dire|repondre|dire|renseigner|donner (?:d'|de|plus))|me prononcer)|ne suis pas (?:au courant|en mesure de (?:vous )?repondre|informe)|n'ai rien a (?:ajouter|vous dire)|prends (?:bonne )?note|note votre (?:remarque|mecontentement|reclamation))|j'en sais rien|(?:on|nous) (?:n'a|n'avons) pas (?:d'|l')(?:info\w*|visibilite)|aucune (?:information|visibilite|idee|info)|on verra(?: bien| ca)?(?: \S+){0,2}|c'est (?:en cours|compliqu\w+)|comme je (?:vous )?(?:l'ai (?:deja )?dit|le disais|l'indiquais|l'ai (?:deja )?explique)|je vous l'ai deja (?:dit|explique)|je (?:viens de|vous ai deja) (?:vous )?(?:le dire|repondre|repondu|dit|explique)|ce n'est pas (?:la question|le sujet)|passons a|parlons (?:plutot )?d'autre|ca depend|cela depend|il faut (?:patienter|attendre)|merci de patienter|patientez|vous n'avez qu'a (?:attendre|patienter)|on fait (?:au mieux|ce qu'on peut)|je ne fais que|je transmets(?: \S+){0,3}$|je ferai remonter|je fais remonter|c'est une bonne question)(?: \S+){0,10}/,
      confidence: 0.62,
      unless:
        /information medicale (?=\S)|inventerai|je prefere (?:vous )?(?:le |etre |vous)|je ne sais pas (?:encore )?(?:pourquoi|mais je|et je|alors)|mais je (?:vais|me|le|peux|m'en|verifie|demande|vous)|et je (?:vous|reviens|rappelle)|je (?:vous )?(?:rappelle|reviens)|prends note de votre (?:adresse|numero)|vous expliqu|<when>/,
      yes: [
        'Je ne sais pas, il faut patienter.',
        "Je n'ai pas d'information là-dessus.",
        'comme je vous l ai déjà dit',
      ],
      no: ['Je ne sais pas encore mais je vérifie avec le dépôt.'],
    },
    {
      why: 'Generic troubleshooting again.',
      pattern:
        /(?:avez vous|vous avez|as vous|avez vous deja|est ce que vous avez)(?: \S+){0,3}? (?:redemarr\w+|eteint(?: \S+){0,3} (?:et )?(?:rallum\w+)|debranch\w+|reboot\w*|vide le cache|relance|verifie (?:les cables|vos (?:spams|indesirables|courriers indesirables)|dans vos spams)|reinitialis\w+|regarde (?:chez|aupres)|essaye)(?: \S+){0,8}|(?:redemarrez|debranchez|rebranchez|eteignez|videz|reinitialisez)(?: \S+){0,8}|(?:il faut|essayez de|merci de|vous pouvez|pouvez vous|veuillez|on va)(?: \S+)? (?:redemarrer|debrancher|eteindre|rebooter|reinitialiser|vider le cache)(?: \S+){0,8}/,
      confidence: 0.7,
      after:
        /redemarr\w+|reboot\w*|debranch\w+|eteint|rebranch\w+|deja (?:fait|essaye|tente|tout)|reinitialis\w+|tout essaye|cache|spams?|indesirables?|relance|cables?|voisins?/,
      yes: [{ text: 'Avez-vous redémarré la box ?', context: "J'ai déjà redémarré la box dix fois." }],
      no: [{ text: 'Avez-vous redémarré la box ?', context: 'Internet ne marche plus.' }],
    },
    {
      why: 'Everything is on the site; see there; not aware.',
      pattern:
        /(?:(?:tout|toutes les \S+|l'info\w*|la reponse|le detail|c'est)(?: \S+){0,3} (?:dans|sur) (?:votre|le|notre|l'|la) ?(?:espace(?: client| personnel)?|site|appli\w*|faq|mail|contrat|notice|facture|brochure|internet|page)(?: \S+){0,4}|(?<!vous )(?:(?:voyez|regardez|demandez|allez|retournez|passez)(?! vous)|voir|renseignez vous|informez vous)(?: \S+)? (?:en|a|au|aux|chez|aupres|avec|sur|par) (?:la |le |l'|les |votre |notre )?\S+(?: \S+){0,4}|(?:ca|cela|ce n'est pas|c'est pas)(?: \S+){0,3} (?:pas (?:nous|moi|ici|chez nous|mon)|(?:un )?autre service)(?: \S+){0,6}|je (?:debute|suis nouve\w+|remplace|suis (?:juste|seulement|que)|ne (?:suis pas au courant|gere pas|m'occupe pas|traite pas|connais pas))(?: \S+){0,8}|bonne question(?: \S+){0,4})/,
      confidence: 0.66,
      unless:
        /je (?:vais|peux|m'occupe|verrai|regarde|vous (?:envoie|explique|accompagne|rappelle))|c'est (?:marque|indique) sur votre (?:facture|contrat) (?:que|ligne)|pas (?:nous|moi) (?:qui|c'est)|allez (?:bien|y)|c'est (?:le|la|les) \S+ (?:qui|c'est)|ou (?:se|puis)|vous pouvez (?:choisir|aussi)/,
      yes: [
        'Ça, ce n’est pas nous, voyez en mairie.',
        'Tout est expliqué dans votre espace client.',
        'Je ne suis pas au courant de ce dossier, je débute.',
      ],
      no: ['Je vais voir avec la mairie.'],
    },
    {
      why: 'The form; complicated; not my part.',
      pattern:
        /(?:(?:il faut|faut|vous devez|il faudra|merci de|veuillez|je vous invite a)(?: \S+)? (?:remplir|refaire|completer|renvoyer|reprendre|repasser|refaire une demande|ouvrir une (?:nouvelle )?demande)(?: \S+){1,8}|c'est (?:un peu |assez |tres |toujours )?(?:complique|complexe|delicat)(?: \S+){0,4}|je ne (?:gere|traite|m'occupe|fais|touche)(?: \S+)? pas(?: \S+){0,6}|(?:je|on) (?:verra|verrons|regardera|avisera)(?: \S+){0,5}|pas mon (?:rayon|domaine|probleme|affaire|truc)(?: \S+){0,4})/,
      confidence: 0.6,
      unless:
        /^(?:et )?(?:a|ou|quand|comment|quel\w*|dans|sur|de)\b.*faut il|je (?:vais|peux|m'occupe|le remplis|vous aide|vous accompagne)|je le (?:reconnais|sais|concede)|chez nous|c'est complique (?:pour vous|a vivre|de|avec|quand)|depuis/,
      yes: [
        'Pour ça il faut remplir le formulaire en ligne.',
        "Hum, c'est compliqué tout ça.",
        'Je ne gère pas cette partie.',
      ],
      no: ['Je remplis le formulaire pour vous.'],
    },
    {
      why: 'We will see, study it, come back to you: no day, and the customer had asked.',
      pattern:
        /(?:nous|on|nos equipes) y (?:travaillons|travaille|travaillent|regardons|pensons)(?: \S+){0,3}$|^(?:oui |bon |alors )*c'est (?:en cours|prevu)(?: \S+){0,2}$|(?:(?:nous|on) (?:allons|va) (?:\S+ ){0,2}?(?:voir|etudier|regarder|aviser|examiner|revenir vers vous)(?: \S+){0,10}|(?:nous|on|je) (?:ne manqu\w+ pas de )?(?:reviendr\w+|reviens|revenons|revient|recontacter\w+|tiendr\w+|contacter\w+) (?:vers vous|vous (?:informe|au courant))?(?: (?:prochainement|bientot|ulterieurement|plus tard|rapidement|des que possible|sous peu|si besoin))?$|un (?:collegue|conseiller|agent) (?:vous )?(?:recontact\w+|reviendr\w+|rappell\w+|contact\w+)(?: \S+)?(?: (?:prochainement|bientot|ulterieurement|plus tard|rapidement|des que possible|sous peu))?$|vous serez (?:recontacte|contacte|informe|rappele|averti)\w*(?: (?:prochainement|bientot|ulterieurement|plus tard|rapidement|des que possible|sous peu|en temps voulu))?$)/,
      confidence: 0.66,
      after: /\w+/,
      unless: /<when>|mais je|et je (?:vous|reviens|rappelle)|ensemble/,
      yes: [{ text: 'Nous reviendrons vers vous.', context: 'Quand serai-je remboursé ?' }],
      no: ['Nous allons voir ce qui est possible.', 'Nous reviendrons vers vous mardi à 10 h.'],
    },
    {
      why: 'I cannot answer that.',
      pattern:
        /(?:je|on|nous) (?:ne )?(?:(?:peux|peut|pouvons|saurais|sais) (?:pas|rien) (?:vous )?(?:repondre|dire|en dire|renseigner|informer|me prononcer)|(?:suis|est|sommes) pas en mesure (?:de |d')(?: ?)(?:vous )?(?:repondre|dire|renseigner|informer|en dire|preciser|communiquer))(?: \S+){0,6}/,
      confidence: 0.66,
      unless: /<when>|mais je/,
      yes: ['Je ne peux pas vous répondre.', 'Je ne suis pas en mesure de vous répondre sur ce point.'],
      no: ['Je ne peux pas vous répondre, mais je demande au dépôt.'],
    },
    {
      why: 'No more information than you.',
      pattern:
        /(?:je|on|nous) n'(?:ai|a|avons) pas (?:cette|la|l'|ces|les|votre)(?: ?)(?:informations?|infos?|reponse|donnees?|elements?|detail)(?: \S+){0,4}|comme (?:indique|precise|explique|deja \S+|mentionne|dit|evoque|annonce)(?: \S+){0,4} (?:precedent|dernier|mail|message|plus haut|hier|telephone)(?: \S+){0,10}|je ne suis que (?:l'|le |la |une? |charge\w*) ?\S+(?: \S+){0,4}|(?:je|on|nous) (?:n'(?:ai|a|avons)|ai|a) pas (?:plus|davantage|d'autres?) (?:d'|de )?(?: ?)(?:info\w*|elements?|details?|precisions?|reponse|nouvelles|visibilite)(?: \S+){0,5}/,
      confidence: 0.72,
      unless: /mais je|<when>/,
      yes: ["Je n'ai pas plus d'informations que vous."],
      no: [],
    },
    {
      why: 'Turns to a sale or another subject; could not tell you.',
      pattern:
        /(?:(?:avez vous|vous avez|avez vous deja|vous avez deja)(?: \S+)? (?:pense|songe) a (?:notre|nos|la nouvelle|une nouvelle|telecharger|souscrire|prendre|installer|passer a|decouvrir|adherer|parrainer)(?: \S+){0,8}|(?:connaissez vous|profitez en pour|decouvrez|laissez moi vous (?:parler|presenter)|puis je vous (?:parler|presenter))(?: \S+)? (?:notre|nos|la nouvelle|le nouveau|du nouveau|de la nouvelle|de notre|de nos)(?: \S+){1,8}|parlons (?:plutot|maintenant|d'abord)? ?(?:de (?:la |l'|votre |notre |nos )|du |d'autre) ?\S+(?: \S+){0,5}|(?:je|on|nous) (?:ne )?saurai[st]? (?:pas )?(?:vous )?(?:dire|repondre|preciser|renseigner|en dire)(?: \S+){0,6})/,
      confidence: 0.7,
      unless:
        /<when>|mais je (?:vais|me|verifie|demande)|parlons (?:d'abord )?de (?:la|votre) (?:panne|solution|situation)|saurai vous/,
      yes: [
        'Sinon, avez-vous pensé à télécharger notre application ?',
        { text: 'Parlons plutôt de votre abonnement.', context: 'Et mon remboursement ?' },
        'Je ne saurais vous dire.',
      ],
      no: ['Je ne saurais vous dire pourquoi, mais je vérifie.'],
    },
    {
      why: 'A question was asked and gets a stock phrase: it follows its course, you will know in good time, it depends, noted.',
      pattern:
        /(?:^(?:(?:bonjour|oui|bon|alors|hum|hmm|euh|ecoutez|madame|monsieur|d'accord|ok|pour l'instant|pour le moment),? )*(?:(?:tout |ca |cela )+depend(?: \S+){0,4}|il faut voir(?: \S+){0,3}|c'est a voir|on (?:en reparlera|vous (?:le )?dira|vous tiendra (?:au courant|informe\w*)|vous ecrira|vous previendra|vous rappellera)|(?:nous|on) vous (?:recontacter\w+|tiendr\w+(?: \S+){1,2}|informer\w+|repondr\w+|ecrir\w+|avertir\w+|previendr\w+|le dir\w+)|vous (?:serez|recevrez|aurez)(?: \S+)? (?:informe\w*|averti\w*|prevenu\w*|une reponse|des nouvelles|un retour|recontacte\w*|un courrier)(?: (?:en temps voulu|en temps utile|bientot|prochainement|le moment venu|par courrier|quand ce sera fait|plus tard|rapidement|sous peu))?|(?:c'est |tout est )?(?:bien )?(?:note|pris en compte|enregistre|transmis)|(?:(?:ca|cela) (?:avance|suit son cours|progresse|vient|va venir|arrive)(?: |$))+|nous avons bien (?:recu|pris|enregistre|note) (?:votre|vos)(?: \S+){1,4}|(?:votre|le|la) (?:dossier|demande|courrier|message|reclamation|mail|cas)(?: \S+)? (?:est|suit|a (?:bien )?ete|avance|sera|reste)(?: \S+){0,2}? ?(?:en cours(?: \S+){0,4}|a l'etude|dans les tuyaux|son cours|(?:bien )?(?:enregistre|recu|transmis|pris en compte|arrive|traite)\w*(?: \S+){0,4}|etudiee?|examinee?|entre (?:de )?bonnes mains|en attente(?: \S+){0,3}|sur le bureau \S+ \S+)|hmm?|hum|d'accord|ah bon|je vois|bien recu|entendu)$|(?:merci d'|merci de|veuillez|il faut|pensez a)(?: bien vouloir)? ?(?:\S+ )?(?:remplir|envoyer|adresser|ecrire|completer|faire|deposer)(?: \S+)? (?:le|un|une|votre|par) ?(?:formulaire|courrier|lettre|mail|demande|recommande|dossier complet)(?: \S+){0,4}|(?:je n'ai|on n'a|nous n'avons) pas acces a (?:cette|ces|l'|cela|ca)(?: ?\S+){0,4}|(?:je|on) vous laisse (?:voir|regler|verifier)(?: \S+)? (?:avec|ca avec|cela avec)(?: \S+){1,4}|(?:regardez|verifiez|voyez|cherchez|allez voir) (?:dans|sur)(?: \S+){1,5}|je ne suis pas (?:la bonne personne|le bon (?:interlocuteur|service|contact)|concernee?|celui qui|celle qui)(?: \S+){0,6}|(?:je vous invite a |merci de |veuillez )(?:\S+ )?patienter(?: \S+){0,3}|(?:nous|on|mes collegues) (?:etudi|examin|regard|analys|verr|travaill)\w+(?: \S+)? (?:la|votre|le|ca|cela|dessus|question)(?: \S+){0,3}|(?:il y a|vous avez|vous trouverez)(?: \S+)? (?:une |la |notre |tout )?(?:foire aux questions|faq|rubrique|notice|page d'aide|brochure)(?: \S+){0,4}|(?:il faut|il faudrait|vous devez|vous devriez) (?:\S+ )?(?:vous adresser|demander|poser la question|vous rapprocher)(?: \S+)? (?:a|au|aux|de|aupres)(?: \S+){1,4}|(?:ca|cela) prendra le temps(?: \S+){0,3}|^peut etre(?: bien)?$|ce n'est pas a moi (?:de|d')(?: ?\S+){1,5}|(?:cela|ca) ne (?:depend|releve) pas de (?:moi|nous|mon service|notre service)|(?:on|nous) (?:fait|faisons) (?:de notre|au) mieux|pour (?:plus d'informations?|en savoir plus|toute question)(?: \S+){1,8})/,
      confidence: 0.7,
      only: 'statement',
      after:
        /\b(?:quand|pourquoi|comment|combien|ou (?:est|en|sont|puis|dois|non|pas)|qui (?:a|va|peut|est|doit)|quoi|quel\w*|est ce|alors|oui ou non|allez vous|vous allez|pouvez vous|(?:vous|on) en (?:etes|est)|en est|je (?:serai|peux|dois|vais|fais)(?: \S+){0,4} (?:ou non|ou pas|comment|quoi)|attendre quoi|et (?:mon|ma|mes|pour))\b/,
      unless: /<when>|mais je (?:vais|me|verifie|demande|regarde)|je m'en occupe|parce que|car\b|reserve|excus\w*/,
      yes: [
        { text: 'On vous tiendra au courant.', context: "Alors, c'est oui ou c'est non ?" },
        { text: 'Votre demande suit son cours.', context: "Ça fait six semaines, qu'est-ce qui bloque ?" },
        { text: 'Merci de bien vouloir remplir le formulaire de contact.', context: 'Pourquoi ma facture a doublé ?' },
        { text: 'ca avance ca avance', context: 'Vous en êtes où ? Quand ?' },
        { text: 'Il faut voir.', context: 'Je serai remboursé ou pas ?' },
      ],
      no: [
        { text: 'Votre demande suit son cours.', context: 'Bonjour' },
        { text: 'Votre dossier est en cours, réponse jeudi.', context: 'Quand aurai-je une réponse ?' },
      ],
    },
    {
      why: 'Talks of the weather, sells something, or sends back to what the customer has just said does not work.',
      pattern:
        /(?:il fait (?:beau|chaud|froid)(?: \S+){0,3}|(?:nous|on) (?:avons|a|propose\w*|proposons) (?:aussi|egalement|d'ailleurs|en ce moment|justement) (?:une?|des|de) (?:\S+ )?(?:offre|promotion|promo|formule|nouvelle|nouveau|reduction)\w*(?: \S+){0,6}|(?:sinon|au fait|d'ailleurs),? (?:avez vous|vous avez|connaissez vous|saviez vous)(?: \S+){1,8}|(?:vous avez|avez vous) (?:\S+ )?(?:regarde|consulte|essaye|verifie|tente|cherche)(?: \S+)? (?:sur|dans|par|le|la|notre|votre)(?: \S+){0,5}|(?:regardez|allez|connectez vous|passez|consultez|verifiez)(?: \S+)? (?:dans|sur|par|au|a|votre|notre|le)(?: \S+){0,5}|(?:il faut|vous devez|veuillez|merci de|je vous invite a)(?: \S+)? (?:vous adresser|contacter|appeler|voir avec|ecrire a|vous rapprocher|demander a|passer par|retourner)(?: \S+){1,5})/,
      confidence: 0.7,
      after:
        /(?:en panne|bloquee?|plante\w*|ne (?:marche|fonctionne|s'ouvre|repond)\w* (?:pas|plus)|n'y (?:arrive|ai) pas|(?:j'en|je) (?:viens|sors)|(?:m'a|m'ont|nous a) (?:\S+ )?(?:r?envoye|adresse|dit de)\w*|deja (?:fait|essaye|regarde|vu)|facture est fausse|je veux (?:etre )?(?:rembours|annul|resili)\w*|impossible (?:de|d'))/,
      unless:
        /<when>|(?<!que |invite |a )je (?:vais|peux|m'en)|je vous (?:envoie|rembourse|propose|explique|rappelle|donne|mets)|fuite|numero|reference/,
      yes: [
        { text: 'Vous avez regardé sur notre site internet ?', context: 'Le site est en panne' },
        { text: "Nous avons aussi une offre sur les stages d'été.", context: 'Je veux être remboursé' },
      ],
      no: [{ text: 'Vous avez regardé sur notre site internet ?', context: 'Quels sont vos horaires ?' }],
    },
  ],
};
