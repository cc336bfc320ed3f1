import type { MoveRules } from '../rules.ts';

export const explain: MoveRules = {
  move: 'explain',
  rules: [
    {
      why: 'Gives a cause.',
      pattern:
        /(?:\S+ ){1,12}(?:parce que|parce qu'\S+|car|puisque|en raison d\S*|a cause d\S*|suite a|suite au|du fait d\S*|en effet|a la suite d\S*|par erreur|lie a|liee a|due? a|due? au|provoque\w* par|causee? par|bloque\w* par|vient d\S*|provient d\S*|s'explique par|c'est pourquoi|c'est pour (?:ca|cela) que|resulte d\S*|faute de|d'ou|entraine|a declenche|declenche|ce qui (?:a|explique|fait|bloque|provoque|signifie)|afin (?:de|d'|que)|sert a|permet (?:de|d')\S*|c'est pour|pour eviter|pour que)(?: \S+){1,18}/,
      confidence: 0.68,
      only: 'statement',
      unless:
        /^je (?:ferai|fais|vais faire) (?:tout|le|en sorte|mon)|je (?:comprends|suis desole|m'excuse)(?: \S+){0,8} parce|vous (?:auriez|n'avez pas)|n'hesitez|ne (?:peux|pouvons) rien/,
      yes: [
        'La ligne a été coupée par erreur lors des travaux de mardi.',
        'Le montant est plus élevé parce que les relevés étaient estimés.',
      ],
      no: [],
    },
    {
      why: 'Announces an explanation.',
      pattern:
        /(?:je (?:vais )?(?:vous )?(?:expliqu\w+|precise|rassure sur|informe|confirme que|confirme qu'\S+|indique)|ce qui s'est passe|voila ce qui s'est passe|voici (?:pourquoi|ce qui|comment|l'explication|ce que)|l'explication|la raison|concretement|en fait|en realite|cela (?:veut dire|signifie)|ca (?:veut dire|signifie)|autrement dit votre|c'est a dire|pour (?:vous )?(?:expliquer|faire simple|etre clair|information)|il s'est passe|ca fonctionne comme|le principe|comment ca (?:marche|se passe)|pour votre information|sachez que|bonne nouvelle|je vois (?:que|dans|sur|ici)|je constate|d'apres (?:le|mon|votre|nos|ce que je vois)|apres verification|j'ai (?:verifie|trouve|retrouve|consulte|sous les yeux|regarde|eu)|selon le suivi|le suivi (?:indique|montre))(?: \S+){3,24}/,
      confidence: 0.66,
      only: 'statement',
      unless:
        /racont\w+|lentement|dessin|ce que je (?:vous )?propose|voici ce que je (?:peux|vous)|je (?:vous )?(?:informe|confirme) que (?:votre (?:appel|satisfaction))/,
      yes: [
        "Ce qui s'est passé, c'est que votre colis a été scanné au mauvais dépôt.",
        'je vois que le virement est parti vendredi',
      ],
      no: ['Je vais vous expliquer lentement.'],
    },
    {
      why: 'What happened to the thing, in the past or passive.',
      pattern:
        /(?:(?:le|la|les|l'|votre|vos|notre|nos|un|une|ce|cette|cet|ces|son|sa)(?: |(?<=')))(?:\S+ ){1,7}(?:a ete|ont ete|est reste\w*|sont reste\w*|avait ete|n'a pas (?:ete|pu|encore|fonctionne)|n'est pas (?:encore )?(?:parti|arriv|passe|enregistr|valid|remont)\w*|est (?:parti|arriv|tomb|pass|revenu|bien parti|en cours|bloqu|rest|annul|ferm|valid|calcul|repart|indiqu|limit|compt|prelev)\w*|sont (?:parti|arriv|bloqu|en|calcul|prelev)\w*|a (?:saute|change|subi|refuse|expire|rencontre|echoue|detecte|plante|double|recu|fait|perdu|mis|cesse|lache|du|disparu|augmente|baisse|pris|eu)\w*|ont (?:saute|change|subi|expire|coupe|pris|fait)\w*|etait (?:en panne|mal|ferme|estime|incomplet|plein|bloque|en)\w*)(?: \S+){1,18}/,
      confidence: 0.6,
      only: 'statement',
      unless:
        /je (?:comprends|vois bien) que|vous (?:auriez|n'avez)|vous me dites|si je|ou (?:est|en)|excus\w*|desole|(?:demande|reclamation|message) a (?:bien )?ete (?:bien )?(?:prise?|enregistr|transmi|recu)/,
      yes: ['Votre colis a été scanné lundi au dépôt de Lyon.', 'le serveur est tombé à 3 h du matin'],
      no: ['Votre demande a bien été prise en compte.'],
    },
    {
      why: 'How it works: a delay, an amount, a rule in plain words.',
      pattern:
        /(?:(?:le|la|les|l'|votre|vos|notre|nos|un|une|ce|cette|cet|ces|il|elle|cela|ca)(?: |(?<=')))(?:\S+ ){0,6}?(?:prend|prennent|dure|durent|met|mettent|correspond\w*|comprend|comprennent|couvre|couvrent|inclut|incluent|se (?:trouve|fait|compose|calcule|declenche)|passe par|depend\w*|fonctionne\w*|represente\w*|commence|se termine|concerne\w*|contient|apparait|apparaissent|est de \S+|sont de \S+|s'applique\w*|remplace\w*|reste valable\w*|s'affiche\w*|figure\w*|suffit|coute\w*|arrive\w*)(?: \S+){2,18}/,
      confidence: 0.54,
      only: 'statement',
      unless:
        /je (?:comprends|vois bien) que|procedure|reglement|vous (?:auriez|n'avez)|passe (?:demain|jeudi|lundi|mardi|mercredi|vendredi|samedi)|tout le monde|mieux vaut|excus\w*|desole/,
      yes: ['Le remboursement met en général cinq jours à apparaître sur le compte.'],
      no: [],
    },
    {
      why: 'When one does this, that happens; what a thing protects, avoids, needs.',
      pattern:
        /(?:(?:quand|lorsque|lorsqu'|tant que|des que|une fois que|des qu'|si|comme) ?(?:on|un|une|le|la|l'\S+|les|votre|ce|cette|vous (?:voyez|changez|payez|partez|arrivez|utilisez|appelez|ouvrez|retirez|souscrivez|resiliez|demenagez|depassez|commandez|reservez)|l'on)(?: \S+){2,10}?,? (?:il y a|il faut compter|le|la|les|l'\S+|cela|ca|on|un|une|nous (?:ne|n')|c'est que|c'est qu'\S+)(?: ?\S+)(?: \S+){2,14}|(?:le|la|les|l'|votre|vos|notre|nos|un|une|ce|cette|cet|ces|il|elle)(?: |(?<='))(?:\S+ ){1,6}?(?:protege\w*|evite\w*|empeche\w*|donnent?|changent?|agi\w*|indique\w*|montre\w*|court|sert|servent|signifie\w*|attend\w*|ferme|ferment|ouvre|ouvrent|reprend|reprennent|demande\w*|necessite\w*|appartient|limite\w*|tombe\w*|expire\w*|est verse\w*|est calcule\w*|est envoye\w*|est en rupture|tourne\w*|passe\w* a)(?: \S+){2,18})/,
      confidence: 0.54,
      only: 'statement',
      unless:
        /je (?:comprends|vois bien)|excus\w*|desole|procedure|reglement|vous (?:auriez|n'avez)|passe\w* (?:demain|<day>)|tout le monde|mieux vaut/,
      yes: [
        "La double authentification protège votre compte quand on se connecte d'un nouvel appareil.",
        'Quand on change de fournisseur, il y a toujours un mois de chevauchement sur les factures.',
      ],
      no: ['Quand vous voulez, on se rappelle.'],
    },
    {
      why: 'How to do it: the steps; what an option brings; a count of days; normal, and why.',
      pattern:
        /(?:(?:pour |afin de |d')(?:\S+ ){1,8}?(?:il (?:suffit|vous suffit|faut)|vous (?:pouvez|devez|avez)|ouvrez|cliquez|appuyez|selectionnez|allez|entrez|saisissez|maintenez|branchez|tournez|telechargez|suivez|composez|choisissez|cochez|scannez|presentez|connectez|utilisez|tapez)(?: \S+){2,16}|(?:ouvrez|cliquez|appuyez|selectionnez|saisissez|maintenez|branchez|tournez|telechargez|composez|cochez|scannez)(?: \S+){1,12} (?:puis|et|ensuite|avant de|jusqu'a)(?: \S+){1,10}|il faut compter(?: \S+){2,14}|grace a(?: \S+){3,16}|c'est normal que (?:ca|cela|le|la|votre|l'\S+)(?: \S+){3,16}|vous n'avez pas ete (?:preleve|debite|facture|radie|oublie|exclu|rembourse)\w*(?: \S+){3,20}|vous etes (?:couvert|assure|inscrit|protege|rembourse|eligible|rattache|redevable|exonere|facture|preleve|debite)\w*(?: \S+){2,16})/,
      confidence: 0.56,
      only: 'statement',
      unless:
        /je (?:comprends|vois bien)|excus\w*|desole|vous (?:auriez|deviez)|calm\w*|formulaire en ligne|faq|n'hesitez|preferez|souhaitez|voulez/,
      yes: [
        'Pour annuler, ouvrez la page « Réservations » et cliquez sur « Annuler ».',
        'Il faut compter cinq jours ouvrés pour que le virement apparaisse.',
        "Grâce à cette option, vous êtes couvert à l'étranger.",
      ],
      no: ['Pour annuler, calmez-vous d’abord.'],
    },
  ],
};
