import type { MoveRules } from '../rules.ts';

export const ackGeneric: MoveRules = {
  move: 'ack_generic',
  rules: [
    {
      why: 'The stock sentence: I understand your feeling.',
      pattern:
        /(?:je|nous|on|j') ?(?:ne peux que )?(?:comprends|comprend|comprenons|comprendre|concois|entends|entendons|vois|sens|imagine|partage|mesure|respecte|percois|regrette|deplore)(?: (?:bien|tres bien|parfaitement|tout a fait|completement|vraiment|sincerement|aisement|totalement|bien sur|sans probleme|pleinement))? (?:toute |bien )?(?:votre|vos|la|l'|le|cette|ce que vous)(?: \S+)? ?(?:<emotion>|situation|position|point de vue|ressentez|vivez|traversez|pouvez ressentir)/,
      confidence: 0.85,
      unless: /je ne (?:comprends|vois|concois) pas/,
      yes: [
        'Je comprends votre frustration.',
        'Nous comprenons bien votre mécontentement',
        'Jcomprends votre situation',
      ],
      no: ['Je ne comprends pas votre colère.'],
    },
    {
      why: 'Understands that you are upset, without saying at what.',
      pattern:
        /(?:je|nous|on|j') ?(?:comprends|comprend|comprenons|concois|vois|sens|sais|imagine|entends)(?: (?:bien|tres bien|parfaitement|tout a fait|completement|vraiment|aisement|totalement))? (?:que|qu'|combien|a quel point)(?: \S+){0,3} ?(?:<felt>|<hard>|cela (?:vous )?(?:enerve|agace|derange))/,
      confidence: 0.78,
      yes: ['Je comprends que vous soyez énervé.', 'je vois bien que vous etes en colere'],
      no: [],
    },
    {
      why: 'I understand, alone or nearly.',
      pattern:
        /(?:oui |ah |bien sur |d'accord |ok )*(?:je (?:vous )?(?:comprends|comprend|entends)|j'entends|j'imagine|on vous comprend|je (?:vous )?concois)(?: (?:bien|tres bien|parfaitement|tout a fait|completement|vraiment|totalement|madame|monsieur|tout ca|cela|ca|bien sur|m \S+|mme \S+))*$/,
      confidence: 0.7,
      yes: ['Je comprends.', 'Oui, je comprends tout à fait'],
      no: ['Je comprends que vous avez appelé trois fois.'],
    },
    {
      why: 'I understand, before a comma or a but.',
      pattern:
        /^(?:oui |ah |bien sur |d'accord |ok |bonjour \S+ |bonjour |madame |monsieur )*(?:je (?:vous )?(?:comprends|entends)|j'entends|j'imagine)(?: (?:bien|tres bien|parfaitement|tout a fait|completement|vraiment|totalement|madame|monsieur|tout ca|cela|ca))*(?=,| mais)/,
      confidence: 0.6,
      unless: /je comprends, vous (?:voulez|souhaitez|cherchez|demandez|preferez)/,
      yes: ['Je comprends, mais il faut attendre.'],
      no: [],
    },
    {
      why: 'Sorry to hear that: sympathy, not apology.',
      pattern:
        /(?:desole|navre|triste|peine|je regrette|attriste)(?: \S+){0,2} (?:d'entendre|d'apprendre|de l'apprendre|de l'entendre|de lire ca|de lire|de voir|pour (?:vous|ce qui vous arrive|votre (?:perte|situation|pere|mere))|de ce qui vous arrive|que (?:cela|ca) vous (?:arrive|soit arrive)|que vous (?:viviez|traversiez|ayez vecu|ayez a vivre))(?: \S+){0,4}/,
      confidence: 0.85,
      yes: ["Désolé d'entendre ça.", 'Je suis navrée de ce qui vous arrive.'],
      no: ['Je suis désolé pour ce retard.'],
    },
    {
      why: 'It is normal, it must be hard: no cause.',
      pattern:
        /(?:c'est|ce (?:doit|a du) etre|cela (?:doit|a du) etre|ca (?:doit|a du) etre|c'est tout a fait|c'est bien|votre \S+ est(?: tout a fait| parfaitement)?|je trouve ca|je sais que c'est|je sais que ce n'est|ce n'est)(?: \S+)? (?:<hard>|comprehensible|legitime|bien normal|tout a fait normal)(?: pour vous| a vivre| comme situation| je (?:sais|comprends|l'entends)| j'en conviens)?/,
      confidence: 0.62,
      only: 'statement',
      unless:
        /difficile (?:de vous|pour moi|a dire)|c'est <hard> (?:de|d'|que|quand)|delai|c'est normal|trop (?:difficile|dur)|pas (?:si|tres|bien) (?:dur|difficile)|<service> (?:\S+ ){0,2}(?:ne|n'\S+|a|ont)\b|ca ne va pas|interdit|tout a fait normal(?! (?:que|d'etre|de))/,
      yes: ["C'est tout à fait compréhensible.", 'Ça doit être très pénible.'],
      no: ["C'est difficile de vous répondre."],
    },
    {
      why: 'Puts oneself in the customer’s place.',
      pattern:
        /(?:je me mets|on se met|je me met|nous nous mettons) (?:\S+ )?a votre place|a votre place (?:je |j'|moi aussi |moi )(?:\S+ ){0,3}?(?:serais|aurais|reagirais|ressentirais)(?: \S+){0,4}|je (?:suis|reste) (?:\S+ )?(?:de tout coeur|de votre cote|avec vous)|je compatis(?: \S+){0,4}|vous avez (?:toute )?(?:ma (?:sympathie|comprehension|compassion)|mon (?:soutien|empathie))|je partage (?:votre|ce) (?:<emotion>|avis|constat|desarroi)(?: \S+){0,3}|vous avez (?:le droit|raison|bien raison|tout a fait raison|toutes les raisons) d'etre \S+(?: \S+)?|je (?:serais|aurais ete) (?:comme vous|aussi \S+|dans le meme etat)|je sais ce que (?:c'est|vous ressentez|vous vivez)|il y a (?:largement |vraiment |bien )?de quoi (?:etre <felt>|se \S+|s'\S+|enrager|craquer|perdre \S+|en avoir \S+|hurler|exploser|desesperer|angoisser|avoir \S+|pleurer|devenir fou)/,
      confidence: 0.75,
      unless:
        /je (?:suis|reste) avec vous (?:jusqu\S*|tant|pendant|ce soir|toute|le temps)|a votre place (?:je|j') (?:ferais|demanderais|verifierais|appellerais|prendrais)/,
      yes: ['Je me mets à votre place.', 'je compatis sincerement', 'À votre place je serais énervé aussi.'],
      no: ["À votre place je prendrais l'option 2."],
    },
    {
      why: 'It weighs on you; I hear it.',
      pattern:
        /(?:(?:je|on) (?:vois|sens|entends|comprends|imagine|sais)(?: \S+)? (?:que|combien|a quel point)(?: \S+){0,3} (?:vous (?:pese|coute|touche|affecte|mine|ronge|use|fatigue|atteint|contrarie|blesse)|n'est pas (?:facile|simple|evident|drole|agreable)|soit (?:dur|lourd|penible|difficile)|est (?:dur|lourd|penible|difficile))(?: \S+){0,2}|je vous (?:comprends|entends)(?: (?:bien|tout a fait|parfaitement|tres bien))?|je suis (?:vraiment |sincerement )?(?:desole|navre|triste)(?: \S+)? (?:que vous (?:viviez|traversiez|ayez a|en soyez|soyez dans)|pour vous|de vous voir)(?: \S+){0,6})/,
      confidence: 0.68,
      yes: ['Je vois que la situation vous pèse.', 'Je vous comprends bien, mais bon.'],
      no: [],
    },
    {
      why: 'Senses the feeling; stands with the customer.',
      pattern:
        /(?:je|on|nous) (?:sens|perçois|percois|vois|entends|devine|lis|note)(?: (?:bien|beaucoup de|toute|de la|du|votre|de l'|combien|une|un|une certaine))*(?: |(?<='))(?:<emotion>|<felt>)(?: \S+){0,4}|de tout coeur avec vous|(?:oui |ah |bien sur )*je sais(?: que)? c'est <hard>|je suis (?:avec|de tout coeur avec) vous|vous avez raison d'etre <felt>/,
      confidence: 0.72,
      unless: /je note une/,
      yes: ['Je sens beaucoup de lassitude chez vous.', 'oui je sais c’est rageant'],
      no: [],
    },
    {
      why: 'A hard situation.',
      pattern:
        /c'est une (?:\S+ )?(?:situation|epreuve|periode|journee|histoire|attente)(?: \S+)? ?(?:<hard>|durs?|dures?|penible|difficile|eprouvante|stressante|angoissante|frustrante|lourde|injuste|revoltante|compliquee|usante)(?: \S+){0,3}/,
      confidence: 0.66,
      only: 'statement',
      unless: /ce n'est/,
      yes: ["C'est une situation très dure."],
      no: ["C'est une situation provisoire."],
    },
    {
      why: 'No surprise that you feel so; I dare not imagine.',
      pattern:
        /(?:(?:pas|rien d'|guere|peu|ce n'est pas|c'est pas) ?(?:etonnant|surprenant|une surprise) que vous (?:soyez|ayez|vous sentiez|en ayez|le preniez)(?: \S+){0,4}|je n'ose (?:meme |a peine )?(?:pas )?(?:l'|vous )?imaginer(?: \S+){0,3}|j'(?:ose|ai) (?:a )?(?:peine|du mal) a (?:l')?imaginer(?: \S+){0,3}|on (?:serait|s'enerverait|en aurait marre|perdrait patience)(?: \S+){0,2} (?:a moins|pour moins que ca)|(?:je|on) (?:serais|serait) dans (?:le meme etat|tous mes etats)(?: \S+){0,3}|(?:je )?pense (?:bien )?(?:fort )?a vous(?: \S+){0,3}|(?:ca|cela) (?:doit|a du) vous (?:peser|miner|user|fatiguer|enerver|contrarier|inquieter)(?: \S+){0,3})/,
      confidence: 0.72,
      yes: ['Pas étonnant que vous soyez remonté.', "Je n'ose pas imaginer."],
      no: ['Pas étonnant que la ligne coupe.'],
    },
    {
      why: 'Understands, with a verb of feeling in the subjunctive; it is normal that you feel so.',
      pattern:
        /(?:(?:je|on|nous) (?:comprends|comprend|comprenons|concois|imagine)(?: \S+)? que vous (?:n'en |ne |en |vous )?(?:ayez (?:envie|du mal|peur|hate|besoin|perdu|l'impression|le sentiment)|soyez|perdiez|craquiez|dormiez|en (?:ayez|soyez)|\S+iez plus|n'ayez plus|paniquiez|\w{3,}iez|n'en ayez|n'ayez)(?: \S+){0,5}|(?:je|on|nous) (?:comprends|comprend|comprenons|concois|imagine)(?: \S+)? que (?:votre (?:confiance|patience|moral|fierte)(?: \S+){0,2} (?:soit|ait|en)(?: \S+){1,3}|(?:cela|ca) (?:vous )?fasse (?:mal|peur|quelque chose|beaucoup|rager|enrager)(?: \S+){0,3})|(?:normal|legitime|logique|comprehensible|humain|naturel) (?:que vous (?:soyez|ayez|vous sentiez|le preniez|reagissiez)|d'etre|de (?:se sentir|reagir))(?: \S+){0,4}|votre (?:<emotion>) (?:est|me parait|se comprend|semble)(?: \S+){0,3}|(?:ca|cela|ce) ne (?:doit|devait) (?:vraiment |surement )?pas etre (?:simple|facile|evident|agreable|drole|rose)(?: \S+){0,3}|je (?:mesure|devine|percois) (?:bien )?(?:l'|la |le |votre )<emotion>(?: \S+){0,6})/,
      confidence: 0.68,
      unless:
        /vouliez|souhaitiez|demandiez|cherchiez|attendiez|preferiez|puissiez|deviez|appeliez|payiez|parliez|soyez (?:presse|nouveau|nouvelle|client)|ayez (?:besoin|du|demande|souscrit|recu)|n'est pas|pas normal|je ne comprends|inutile|deplace/,
      yes: ['Normal que vous soyez furieuse.', 'Votre impatience est bien normale.'],
      no: ['Je comprends que vous vouliez un remboursement.'],
    },
    {
      why: 'It annoys you, in the words people use.',
      pattern:
        /(?:je|on|nous) (?:comprends|comprend|vois|concois|sais|imagine)(?: \S+)? (?:pourquoi|que|comme) vous (?:n'en (?:pouvez|puissiez) plus|(?:etes|soyez) <felt>|en avez (?:assez|marre)|craquez|perdez patience|doutez|avez peur|n'y croyez plus|(?:le preniez|l'avez|l'ayez)(?: pris)? mal)(?: \S+){0,2}|(?:je|j'|on) ?(?:comprends|comprend|vois|entends|imagine|sais|concois)(?: \S+)? que (?:ca|cela|sa|c'est|tout ca|cette situation|la situation)(?: \S+)? (?:vous )?(?:saoule|soule|gonfle|gave|gonflant|saoulant|chiant|relou|casse pieds|enerve|agace|embete|emmerde|pourri|nul|la galere|abuse|crispe|lasse)(?: \S+){0,4}/,
      confidence: 0.72,
      yes: ['jcomprends que sa vous saoule'],
      no: [],
    },
    {
      why: 'Sorry for what you live through.',
      pattern:
        /(?:desole|navre|triste|peine)(?: \S+){0,2} (?:de|pour|par) ce que vous (?:traversez|vivez|endurez|subissez|avez (?:vecu|traverse|endure))(?: \S+){0,3}|je (?:percois|sens|devine|entends)(?: \S+){0,3} (?:d'|de |de l'|de la |du )(?: ?)<emotion>(?: \S+){0,3}/,
      confidence: 0.8,
      yes: ['Je suis sincèrement désolé de ce que vous traversez.', "Je perçois beaucoup d'inquiétude."],
      no: [],
    },
    {
      why: 'I feel you are upset; sorry that you had to live this.',
      pattern:
        /(?:je vous (?:sens|vois|devine|trouve|imagine)(?: bien)? (?:<felt>|preoccupee?|peinee?)(?: \S+){0,3}|(?:desole|navre|triste|peine)(?: \S+){0,2} (?:que|de savoir que|d'apprendre que|de voir que) vous (?:ayez (?:eu a |du )?(?:vivre|vecu|subir|subi|traverser|traverse|endurer|endure|connaitre|connu|supporter|passer par)|viviez|traversiez|subissiez|en soyez)(?: (?:ca|cela|la|tout ca|tout cela|une telle \S+|cette \S+|ce genre \S+ \S+))?(?: la)?$|(?:c'est|ce n'est) (?:chiant|gonflant|relou|pas cool|penible|rageant)(?: \S+)? (?:je (?:sais|comprends|vous comprends)|on est d'accord))/,
      confidence: 0.86,
      yes: ['Je vous sens contrarié.', 'Désolé que vous ayez eu à vivre ça.', 'oui cest chiant je sais'],
      no: ['Désolé que vous ayez dû payer deux fois.'],
    },
    {
      why: 'It must not be much fun.',
      pattern:
        /(?:ca|cela|ce) (?:ne )?doit (?:vraiment |surement )?pas (?:\S+ )?etre (?:tres |bien |toujours |vraiment )?(?:facile|marrant|drole|simple|evident|rigolo|agreable|rose|gai|confortable|joyeux)(?: tous les jours| pour vous)?/,
      confidence: 0.7,
      only: 'statement',
      yes: ['ca doit pas etre marrant'],
      no: ['Ce doit être facile à réparer.'],
    },
  ],
};
