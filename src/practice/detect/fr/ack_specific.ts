import type { MoveRules } from '../rules.ts';

export const ackSpecific: MoveRules = {
  move: 'ack_specific',
  rules: [
    {
      why: 'Understands a feeling and says after, with or because of what.',
      pattern:
        /(?:je|nous|on) (?:comprends|comprenons|comprend|concois|concevons|vois|entends|mesure|sens|imagine|percois|realise|sais)(?: (?:bien|tres bien|parfaitement|tout a fait|completement|vraiment|sincerement|aisement|totalement|bien sur|d'autant mieux))? (?:votre|la|l'|combien|a quel point|que|qu')(?: \S+){0,3} ?(?:<emotion>|<felt>)(?: \S+){0,2}? (?:apres|avec|face a|devant|suite a|quand|alors que|parce que|puisque|car|d'avoir|d'etre|d'autant|vu|etant donne|a cause|a l'idee|de voir|d'attendre|de devoir|de ne|de vous|de recevoir|de payer|de rester|de rater|depuis|sans|avant)(?: \S+){1,14}/,
      confidence: 0.92,
      yes: [
        'Je comprends que vous soyez en colère après trois rendez-vous manqués.',
        'je comprends votre inquiétude de voir 1900 € partir de votre compte',
      ],
      no: ['Je comprends votre frustration.', 'Je comprends que vous soyez en colère.'],
    },
    {
      why: 'Names the hardship then the empathy.',
      pattern:
        /(?:<span>|rester|etre|attendre|rater|manquer|perdre|devoir|se retrouver|passer|recevoir|arriver|decouvrir|apprendre|payer|vivre|rentrer|appeler|expliquer|repeter|voir|dormir|annuler|apres|avec|sans|quand)(?: \S+){2,18} (?:je (?:comprends|concois|mesure|vois|sais|imagine)|c'est|ce n'est|c'etait|il y a de quoi|on comprend|ca (?:met|rend|use|fait)|cela (?:met|rend|use)|n'importe qui)(?: \S+){0,4} ?(?:<felt>|<hard>|<emotion>|a bout|de quoi)(?: \S+){0,6}/,
      confidence: 0.9,
      unless: /mais (?:c'est la (?:procedure|regle)|calmez)|ce n'est pas (?:si )?(?:grave|dur|difficile)/,
      yes: [
        'Six jours sans connexion pour un artisan, je comprends que vous soyez à bout.',
        "Attendre cinq heures sans nouvelles de sa mère, c'est angoissant.",
      ],
      no: ["C'est difficile, je comprends."],
    },
    {
      why: 'It is hard to live through this (infinitive or clause after).',
      pattern:
        /\b(?:c'est|c'etait|ca doit etre|cela doit etre|ca a du etre|cela a du etre|il est|ce doit etre|ce n'est jamais|c'est jamais|ce n'est|rien de plus|quoi de plus|ca a ete|je sais (?:que c'est|combien c'est|combien il est|a quel point c'est))(?: \S+){0,2} ?<hard> (?:pour vous |pour (?:un|une|votre|vos) \S+ |que |quand )?(?:de|d'\S+|que de|quand|pour \S+ de|avec|qu'\S+|que)(?: \S+){2,14}/,
      confidence: 0.85,
      unless:
        /ce n'est pas (?:si )?(?:grave|difficile|complique) de|difficile (?:de vous (?:repondre|dire|comprendre)|pour moi)|c'est dur de vous/,
      only: 'statement',
      yes: [
        "C'est épuisant d'expliquer dix fois la même chose à des gens différents.",
        "ça a dû être stressant d'arriver devant un guichet fermé",
      ],
      no: ["C'est difficile de vous répondre."],
    },
    {
      why: 'It is normal to feel this, and why.',
      pattern:
        /(?:c'est|il est|c'est tout a fait|c'est bien|je trouve(?: ca)?) (?:\S+ )?(?:normal|legitime|comprehensible|naturel|humain|logique) (?:que vous soyez|d'etre|de se sentir|que vous vous sentiez|que ca vous|que cela vous|de) (?:\S+ ){0,4}(?:apres|avec|quand|alors que|parce que|vu|face|a l'idee|d'avoir|depuis|sans|lorsqu\S+|devant)(?: \S+){1,14}/,
      confidence: 0.9,
      yes: ["C'est normal d'être inquiet quand on n'a aucune nouvelle de son père."],
      no: ["C'est normal d'être inquiet."],
    },
    {
      why: 'There is reason to be angry: and the reason.',
      pattern:
        /(?:il y a (?:vraiment |bien |largement )?de quoi|on (?:serait|est) (?:tous )?|n'importe qui serait|a votre place,? (?:je|moi aussi je|j') ?(?:serais|aurais ete)?|moi aussi je serais|je serais (?:aussi|moi aussi|comme vous))(?: \S+){0,3} ?(?:<felt>|enrage\S*|perdre patience|s'enerver|se facher|craquer)(?: \S+){0,2} (?:apres|avec|quand|vu|si|a cause|face|devant|sans|pour|en (?:voyant|recevant|apprenant|decouvrant))(?: \S+){1,12}/,
      confidence: 0.9,
      yes: [
        'Il y a de quoi être furieux après trois passages pour rien.',
        'À votre place je serais exaspérée si on me renvoyait de guichet en guichet.',
      ],
      no: ['À votre place je serais furieux.'],
    },
    {
      why: 'Imagines the feeling that goes with a named event.',
      pattern:
        /(?:j'imagine|je (?:devine|mesure|vois|realise|sais|comprends|sens)|on imagine)(?: \S+){0,3} (?:ce que (?:represente|cela represente|ca represente|ca fait|cela fait|c'est)|combien|a quel point|l'<emotion>|le <emotion>|la <emotion>|le stress|l'angoisse|la galere|le choc|la deception|ce que vous avez ressenti|comme c'est|dans quel etat)(?: \S+){3,16}/,
      confidence: 0.82,
      unless: /situation$/,
      yes: [
        "J'imagine le stress de vous retrouver à la porte de l'hôtel à 23 h.",
        'je mesure ce que représente une journée de chantier perdue',
      ],
      no: ["J'imagine bien."],
    },
    {
      why: 'Understands that the event prevents, costs or hurts.',
      pattern:
        /(?:je|nous|on) (?:comprends|comprenons|comprend|concois|mesure|mesurons|vois|realise|sais|imagine|entends)(?: (?:bien|tres bien|parfaitement|tout a fait|completement|vraiment))? (?:que|qu'|combien|a quel point|pourquoi)(?: \S+){0,8} ?(?:vous (?:empeche\w*|penalise\w*|complique\w*|inquiete\w*|mette|met|stresse|enerve|exaspere|agace|fatigue|pese|bloque|fasse (?:peur|perdre)|fait (?:peur|perdre)|coute|decoive|angoisse\w*|angoisserait|prive|blesse|ait (?:blesse|choque|mis)|mettre|use|decourage|revolte|choque)|(?:soit|est|puisse etre|doit etre|peut etre) <hard>)(?: \S+){0,12}/,
      confidence: 0.78,
      unless:
        /^(?:.*)que (?:cela|ca|ce|la situation|cette situation|c'est|ce soit|c') ?(?:puisse etre|soit|est|vous|peut etre|doit etre)(?: \S+){0,3}$/,
      yes: [
        'Je comprends que cette coupure vous empêche de travailler.',
        'je vois bien que ces relances vous angoissent',
      ],
      no: ['Je comprends que cela soit frustrant.', 'Je comprends que la situation est difficile.'],
    },
    {
      why: 'There is reason to be anxious, hard to take: with what before.',
      pattern:
        /(?:\S+ ){3,24}(?:ca|c'est|cela|il y) (?:a de quoi|y a de quoi|donne envie de|met|fait|est|a|ferait|mettrait)? ?(?:vraiment |tres |si |franchement )?(?:de quoi )?(?:angoisser|inquieter|enrager|desesperer|s'inquieter|craquer|perdre patience|dur a (?:encaisser|vivre|avaler|entendre)|difficile a (?:vivre|encaisser|accepter)|peur|mal|hors de soi|n'importe qui (?:hors|en))(?: \S+){0,6}/,
      confidence: 0.78,
      only: 'statement',
      unless: /ca ne fait pas|fait (?:mal|peur) (?:a|au) (?:l'|la)|ce n'est pas/,
      yes: ['Une coupure avec un congélateur plein, ça a de quoi angoisser.'],
      no: [],
    },
    {
      why: 'Understands that this event is unbearable; would be sick about it.',
      pattern:
        /(?:je|on|nous) (?:comprends|comprend|comprenons|mesure|concois|sais|vois|imagine|realise)(?: \S+){0,2} (?:que|qu'\S+|combien)(?: \S+){2,16} (?:soit|est|etait|ait ete|doit etre|peut etre|vous)(?: \S+){0,2} ?(?:<hard>|<felt>|exaspere|revolte|angoisse|enrage|inquiete|mine|blesse|epuise|bouleverse)(?: \S+){0,8}|(?:\S+ ){3,20}(?:j'en|je|moi aussi je|n'importe qui|moi aussi j'en|j'|on)(?: |(?<='))?(?:serais|serait|aurais ete|aurait ete|enragerais|craquerais|paniquerais)(?: \S+){0,8}|(?:\S+ ){3,20}(?:c'est|est|represente)(?: \S+){0,2} (?:un (?:vrai |veritable |sacre |rude |gros )?(?:coup|choc|stress|calvaire|cauchemar|enfer|parcours du combattant)|une (?:vraie |veritable |sacree )?(?:epreuve|catastrophe|injustice|galere|angoisse))(?: \S+){0,5}/,
      confidence: 0.78,
      only: 'statement',
      unless:
        /<service> (?:est|sont) |que voulez vous|^(?:je comprends )?(?:que )?(?:cela|ca|la situation|c') |a votre place je (?:serais|ferais)$|^(?:\S+ ){0,2}a votre place,? (?:moi aussi |aussi )?(?:je|j'|on|n'importe qui) ?\S+(?: \S+){0,5}$|desole|comment je serais/,
      yes: [
        "Je comprends que ne rien savoir de l'état de votre mère depuis midi soit insupportable.",
        "Perdre la robe de votre mariage à deux jours de la cérémonie, j'en serais malade.",
      ],
      no: ['Je comprends que cela soit frustrant.'],
    },
    {
      why: 'What happened, then that it would try anyone, or that I dare not imagine it.',
      pattern:
        /(?:\S+ ){3,24}(?:je n'ose (?:meme |a peine )?(?:pas )?(?:l')?imaginer|j'ose a peine imaginer|(?:ca|cela|y a|il y a)(?: \S+){0,3} de quoi (?:vous )?\S{4,}|(?:moi aussi |perso |franchement )*(?:j'en|on en|je|on|n'importe qui|tout le monde) (?:aurais|aurait|serais|serait)(?: \S+){0,2} (?:marre|assez|ras le bol|furax|fou|folle|dingue|en colere|<felt>)|(?:pas|rien d'|guere) ?(?:etonnant|surprenant) que vous(?: \S+){1,5}|(?:ca|cela) (?:mettrait|rendrait|ferait|mine|use|epuise|tape sur|met|rend) (?:les nerfs|a bout|n'importe qui|tout le monde|hors|dingue|fou)(?: \S+){0,5}|qui (?:tiendrait|supporterait|accepterait)(?: \S+){0,3}|on (?:se|s')(?: ?)(?:sent|enerverait)(?: \S+){1,5})(?: \S+){0,5}/,
      confidence: 0.76,
      only: 'statement',
      unless:
        /pas de quoi|pas la peine|desole|excus\w*|a votre place je (?:serais|ferais)|que vous (?:avez|etes)|ce n'est pas/,
      yes: [
        "Trois semaines à laver le linge de quatre enfants à la main, je n'ose pas imaginer.",
        "Votre carte avalée un samedi soir à l'étranger, ça fait de quoi paniquer.",
      ],
      no: ["Il n'y a pas de quoi paniquer."],
    },
    {
      why: 'Who would not be; there are better ways to spend it; it leaves you without.',
      pattern:
        /(?:(?:\S+ ){3,24}(?:qui ne (?:serait|perdrait|craquerait|s'enerverait|le serait)|il y a mieux|on (?:a|fait|reve) (?:deja )?(?:vu |de )?mieux|ce n'est (?:vraiment )?(?:pas )?une vie|c'est (?:pas|tout sauf|loin d'etre) (?:une (?:partie|sinecure)|ce (?:qu'on|que)|agreable|drole|normal))(?: \S+){0,10}|(?:je|on|nous) (?:comprends|comprend|comprenons|mesure|vois|concois|sais|imagine)(?: \S+)? (?:que|combien|a quel point) (?:ce|cette|cet|ces|la|le|les|l'|votre|vos)(?: \S+){0,8} vous (?:\S+ )?(?:mette|mettent|met|ait|ont|oblige|force|prive|coute|plonge|place|embete|handicape|gache|pourrisse|laisse|inquiete|fasse|fait|pese|complique|bloque)(?: \S+){1,10})/,
      confidence: 0.76,
      unless: /desole|excus\w*|je comprends que (?:cela|ca) vous|autre solution|propose/,
      yes: [
        "Trouver sa chambre occupée par quelqu'un d'autre à minuit, franchement, qui ne serait pas hors de lui ?",
        'Je comprends que ce prélèvement surprise vous mette dans le rouge en fin de mois.',
      ],
      no: [],
    },
    {
      why: 'It would have made me so too; it wears, it drains: with what before.',
      pattern:
        /(?:\S+ ){3,24}(?:moi aussi,? )?(?:ca|cela) (?:m'aurait|me mettrait|m'enerverait|m'agacerait|me rendrait|vous use|vous mine|a du vous)(?: \S+){1,8}|(?:\S+ ){4,20}(?:c'est (?:usant|epuisant|lassant|pesant|vexant|humiliant|decourageant)|(?:ca|cela) (?:use|fatigue|mine|lasse|decourage|decoit|vexe|humilie|blesse))(?: \S+){0,6}/,
      confidence: 0.76,
      only: 'statement',
      unless: /desole|excus\w*|je ne|vos cris|votre ton/,
      yes: ["Une lettre de relance alors que vous avez tout payé, moi aussi ça m'aurait mis hors de moi."],
      no: [],
    },
    {
      why: 'Understands that you have given up, doubt, can take no more; and after what.',
      pattern:
        /(?:je|on|nous) (?:comprends|comprend|comprenons|concois|imagine|sais|vois)(?: \S+){0,2}? (?:que|qu'|pourquoi) ?(?:vous )?(?:n'y |n'en |ne |en |y |vous |n')*(?:croyiez|croyez|ayez|perdiez|perdez|doutiez|doutez|craigniez|redoutiez|hesitiez|craquiez|baissiez|songiez|pensiez|demandiez|dormiez|supportiez|inquietiez|mefiiez|sentiez|fassiez|reagissiez|posiez|teniez|tenez|puissiez|soyez|exasper\w+)(?: \S+){0,6}? (?:apres|avec|face a|devant|quand|alors que|vu|au bout de|a force|depuis|sans|a la veille|a cause)(?: \S+){1,14}/,
      confidence: 0.84,
      unless: /vous vouliez|vous souhaitiez|mais (?:c'est la (?:procedure|regle)|calmez)/,
      yes: ["je comprends que vous n'y croyiez plus apres quatre rdv annules"],
      no: ["Je comprends que vous n'y croyiez plus."],
    },
    {
      why: 'What happened, then that one understands you no longer believe in it.',
      pattern:
        /(?:\S+ ){3,24}(?:je|on|nous) (?:comprends|comprend|comprenons|concois|imagine)(?: \S+){0,2}? (?:que|qu') ?(?:vous )?(?:n'y |n'en |ne |en |y |vous |n')*(?:croyiez|ayez|perdiez|doutiez|craigniez|hesitiez|craquiez|baissiez|supportiez|inquietiez|mefiiez|fassiez|reagissiez|teniez|puissiez|dormiez)(?: \S+){0,6}/,
      confidence: 0.8,
      only: 'statement',
      unless: /desole|excus\w*|mais (?:c'est la (?:procedure|regle)|calmez)/,
      yes: ["Six mois de promesses sans résultat, je comprends que vous n'y croyiez plus."],
      no: [],
    },
    {
      why: 'That is a lot at once; what a mess; no way to begin a holiday.',
      pattern:
        /(?:(?:ca|cela) (?:fait|commence a faire) (?:vraiment |quand meme |franchement )?(?:beaucoup|trop|lourd)(?: a (?:porter|la fois|encaisser)| pour une (?:seule )?(?:personne|semaine))?,? (?:un|une|des|deux|trois|entre|avec|le|la|les)(?: \S+){3,16}|(?:quel|quelle) (?:galere|angoisse|frayeur|stress|choc|cauchemar|deception|mauvaise surprise|sale (?:coup|journee|nuit|moment)|journee|nuit|attente)(?: \S+){3,16}|(?:\S+ ){3,20}(?:ce n'est (?:pas|vraiment pas) (?:une facon|une maniere|ce que vous (?:esperiez|attendiez|aviez prevu))|on (?:s'attend|attend|espere) (?:a )?(?:autre chose|mieux)|vous (?:meritiez|meritez|esperiez|attendiez) (?:mieux|autre chose))(?: \S+){0,10})/,
      confidence: 0.72,
      unless: /desole|excus\w*|pour (?:rien|si peu)|national\w*|pour un \S+$|quelle journee (?:vous|pouvez)/,
      yes: [
        'Ça fait beaucoup, un deuil et en plus nos courriers de relance au nom de votre mari.',
        'Quelle galère, trois jours sans eau avec un nouveau-né.',
      ],
      no: ['Quelle tragédie, deux minutes sans wifi.'],
    },
    {
      why: 'You felt it, and here is when; you lived it, and I understand it.',
      pattern:
        /(?:vous (?:deviez|devez|avez du) (?:vraiment |forcement )?etre <felt> (?:en|quand|de|d'\S+|apres|devant|a|au|face|avec)(?: \S+){2,14}|(?:\S+ ){4,24}(?:vos|votre|vous|cela|ca|la)(?: \S+)? (?:doit|doivent|a du|ont du|deviez|devez|avez du)(?: \S+)? etre (?:\S+ )?(?:<hard>|<felt>)(?: \S+){0,4}|(?:vous (?:avez|etes|aviez|etiez|vous|nous|ne|n'avez|etes|deviez|payez|attendez|appelez)|on vous|votre|personne)(?: \S+){3,20},? (?:c'est|c'etait|ca doit etre|cela doit etre|ca a du etre|cela a du etre|il y a de quoi etre) (?:\S+ )?(?:<hard>|<felt>)(?: \S+){0,3}$|vous (?:vous etes|avez du vous|vous|avez pu vous) (?:sentie?s?|sentir|sentez|sentiez) (?:<felt>|seule?s?|abandonnee?s?|meprisee?s?|ignoree?s?|trahie?s?|oubliee?s?|piegee?s?|impuissante?s?|rabaissee?s?|ridicule|trompee?s?|flouee?s?|delaissee?s?)(?: \S+){0,2}? (?:a|au|aux|devant|en|quand|lorsque|apres|face|avec|par|pendant|alors|le|dans|sans)(?: \S+){1,14}|(?:vous|personne|on vous|cela vous|ca vous) (?:avez|etes|vous etes|aviez|etiez|attendez|deviez|comptiez|n'avez|a|avait|vous retrouvez|ne vous)(?: \S+){3,20},? (?:et )?(?:cela|ca|je|nous|on) (?:le |la |vous |l')?(?:comprends|comprenons|comprend|concois|concevons|entends|mesure|mesurons|se comprend)(?: \S+){0,4}$)/,
      confidence: 0.8,
      only: 'statement',
      unless:
        /desole|excus\w*|si (?:je|j'ai|vous)|donc (?:vous|si)|mais je comprends|ne (?:comprends|comprend)|ce que je comprends/,
      yes: [
        'Vous vous êtes sentie humiliée à la caisse devant tout le monde, et je le comprends.',
        'Vous aviez posé votre journée pour rien, je le comprends.',
      ],
      no: ['Vous vous êtes sentie mal, je comprends.'],
    },
    {
      why: 'What happened, then what anyone would feel in your place.',
      pattern:
        /(?:\S+ ){3,24}(?:et |donc )?(?:vous etes|votre|c'est) (?:<felt>|<emotion>|<hard>)(?: \S+){0,3} (?:et |mais )?(?:je|on|nous) (?:le |la |vous )?(?:comprends|comprend|comprenons|concois|entends)(?: \S+){0,3}$|(?:\S+ ){4,24}normal que (?:ca|cela|vous)(?: \S+)? (?:chauffe|explose\w*|craque\w*|<felt>|soyez|ayez|reagissiez|enerve|agace)(?: \S+){0,4}|(?:\S+ ){4,24}(?:je|on|nous) (?:mesure|mesurons|imagine|vois|concois)(?: \S+)? (?:la tension|le poids|la charge|ce|l'effet|le vide|le choc|la fatigue|l'epuisement)(?: ?\S+)(?: \S+){1,10}|(?:\S+ ){4,24}personne (?:ne devrait|ne merite|n'a a|ne souhaite)(?: \S+){1,5}$|(?:(?:\S+ ){4,26}a votre place,? (?:moi (?:aussi|non plus|meme),? )?(?:je |j'|on |n'importe qui ) ?\S+(?: \S+){0,7}|(?:\S+ ){4,26}(?:la|le|l'|votre|cette|ce) ?(?:pression|fatigue|colere|angoisse|peur|stress|inquietude|deception|attente|charge|poids|blessure) (?:est|a de quoi|se comprend|doit etre|reste)(?: \S+){0,2} ?(?:reelle?|legitime|immense|enorme|justifiee?|comprehensible|lourde?|la|normale?|fondee?|enormes?)(?: \S+){0,4}|(?:\S+ ){4,26}(?:vous en portez|vous portez|vous vivez avec|vous restez avec|vous gardez)(?: \S+)? (?:la |le |l'|cette |ce )(?: ?)(?:<emotion>|poids|fardeau|honte)(?: \S+){0,6}|(?:\S+ ){4,24}(?:c'est|cela fait|ca fait) (?:trop|bien trop|beaucoup trop) (?:long|lourd|dur|d'un coup|pour une seule personne|a porter|a supporter)(?: \S+){0,8})/,
      confidence: 0.76,
      only: 'statement',
      unless:
        /desole|excus\w*|a votre place,? (?:je |j')(?: ?)(?:ferais|prendrais|choisirais|demanderais|appellerais|verifierais|opterais|conseillerais|attendrais|garderais)|ce n'est pas|mais c'est|delai/,
      yes: [
        'Un plafond par terre et on vous récite une clause : à votre place, moi aussi j’aurais claqué la porte.',
        '46 payes à sortir et deux heures devant vous, la pression est réelle.',
      ],
      no: ['Pour un bagage de cette taille, à votre place je prendrais le tarif plus.'],
    },
    {
      why: 'An event for subject, told bare, then how hard it is: that this arrives, to lose that; a blow, a heartbreak.',
      pattern:
        /^(?:(?:(?:je suis )?(?:vraiment |sincerement |tellement )?desolee?|oui|en effet|effectivement|bonjour|madame|monsieur|je sais|oh),? )*(?:(?:un|une|des|deux|trois|quatre|cinq|six|sept|huit|dix) \S+(?: \S+){0,8}? (?:qui|sans|le jour|la veille|en plein\w*|au milieu|pour)(?: \S+){1,10}|(?:perdre|voir|devoir|recevoir|apprendre|decouvrir|se retrouver|rater|manquer|attendre|payer|etre|passer|rentrer|arriver|trouver|vivre|annoncer|annuler|quitter|rester|dormir|travailler|courir|repartir|subir|se faire)(?: \S+){2,16}),? (?:c'est|ce doit etre|ca doit etre|ca a du etre|cela doit etre|ce n'est|il y a)(?: \S+)? ?(?:<hard>|un (?:vrai |veritable |gros |sacre |rude )?(?:dechirement|coup dur|creve coeur|coup|choc|calvaire|cauchemar|crève coeur|supplice|deuil|gachis|affront|traumatisme)|une (?:vraie |veritable |sacree |grosse |grande )?(?:epreuve|blessure|deception|injustice|humiliation|angoisse|douleur|perte)|dechirant|bouleversant|desolant|terrible|rageant|de quoi (?:etre|se sentir|s'inquieter|s'enerver)|jamais (?:facile|simple|agreable))(?: \S+){0,8}/,
      confidence: 0.8,
      only: 'statement',
      unless:
        /(?:petit|simple) (?:retard|souci|probleme)|pas (?:si |bien )(?:grave|terrible|difficile)|desole(?!e?,)|excus\w*|pour (?:moi|nous)(?:$|,)|ce n'est pas (?:si|un|une|de)/,
      yes: [
        "Un gâteau d'anniversaire qui arrive le lendemain de la fête, c'est rageant pour votre petit garçon.",
        "Perdre les photos de votre mère, c'est un vrai déchirement.",
        'Je suis désolé, six jours sans ligne, ce doit être épuisant.',
      ],
      no: ['Un colis qui arrive en retard, ce n’est pas si grave.'],
    },
    {
      why: 'What it is, then: I can imagine the shock.',
      pattern:
        /^(?:\S+ ){3,16}?(?:j'imagine|je devine|je mesure|je comprends|je concois|on imagine) (?:bien |sans peine |tout a fait )?(?:le|la|l'|votre|quel|quelle) ?(?:choc|angoisse|deception|stress|colere|panique|peine|frustration|inquietude|surprise|coup|epuisement|desarroi|detresse|agacement)(?: \S+){0,5}/,
      confidence: 0.74,
      only: 'statement',
      unless:
        /^(?:je|nous|oui|bonjour|madame|monsieur|croyez|sachez|soyez)\b|que je (?:comprends|mesure|concois)|desole|excus\w*|mais/,
      yes: ["Six cents euros pour une fuite invisible, j'imagine le choc."],
      no: ["Je comprends bien, j'imagine la déception."],
    },
    {
      why: 'What happened to you, then: what a disappointment.',
      pattern:
        /(?:vous (?:avez|aviez|etiez|attendiez|comptiez|deviez|etes)|votre \S+)(?: \S+){3,20},? quelle (?:deception|galere|angoisse|tristesse|epreuve|injustice|frayeur|peur|frustration|mauvaise surprise|journee|semaine)(?: \S+){0,4}$/,
      confidence: 0.8,
      only: 'statement',
      unless: /desole|excus\w*|je (?:comprends|vous)/,
      yes: ['Vous avez attendu ce diplôme trois ans et il arrive avec une faute, quelle déception.'],
      no: ['Vous avez vingt minutes, quelle surprise.'],
    },
  ],
};
