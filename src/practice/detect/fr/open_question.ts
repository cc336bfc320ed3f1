import type { MoveRules } from '../rules.ts';

export const openQuestion: MoveRules = {
  move: 'open_question',
  rules: [
    {
      why: 'Asks for the story itself.',
      pattern:
        /(?:racontez|dites|expliquez|decrivez|detaillez|exposez|parlez)(?: (?:nous|moi|m'en|m'|nous en))?(?: (?:un peu|donc|tout|plus|d'abord|s'il vous plait|en detail|avec vos mots|plus en detail))* (?:ce qui|ce qu'\S+|ce que|tout|comment|la situation|votre (?:situation|histoire|probleme|souci|journee)|depuis le debut|les choses|plus|le probleme|le souci|de la situation|de votre)(?: \S+){0,6}/,
      confidence: 0.9,
      unless:
        /(?:est|s'est|etait) (?:inscrit|ecrit|affiche|indique|marque|note|imprime)|s'affiche|apparait|numero|reference|<when> vous|quel(?:le)?s? jours?|pour que je (?:sache|trouve) (?:la date|le numero)/,
      yes: ["Racontez-moi ce qui s'est passé ?", 'dites moi tout depuis le debut', 'Expliquez-nous la situation.'],
      no: ['Dites-moi votre numéro de dossier.', 'Expliquez-moi sur quelle touche vous appuyez.'],
    },
    {
      why: 'What happened?',
      pattern:
        /(?:que|qu'est ce qui|qu'est ce qu'il) (?:s'est(?: il| t il)?|vous est(?: il| t il)?|a bien pu vous|s'est donc) (?:\S+ )?(?:passee?|arrivee?|produit)(?: \S+){0,5}/,
      confidence: 0.9,
      yes: ["Que s'est-il passé exactement ?", "qu'est ce qui s'est passe", "Qu'est-ce qui vous est arrivé ce matin ?"],
      no: ["Voilà ce qui s'est passé : le colis a été perdu."],
    },
    {
      why: 'Would you tell me about it?',
      pattern:
        /(?:pouvez vous|pourriez vous|voulez vous|vous pouvez|vous voulez|accepteriez vous de|j'aimerais que vous|je vous laisse|je vous propose de|je vous invite a) (?:bien )?(?:me |nous )(?:raconter|racontiez)(?: \S+){1,8}|racontez (?:moi|nous) (?:votre|vos|cette|ce|la|le|l') ?\S+(?: \S+){0,5}|(?:pouvez vous|pourriez vous|pourrait on|voulez vous|voulez vous bien|vous pouvez|vous voulez bien|accepteriez vous de|puis je vous demander de|j'aimerais que vous|je voudrais que vous|je vous laisse|je vous propose de)(?: (?:donc|svp|bien|s'il vous plait|d'abord))* (?:me |nous |m'|m'en )?(?:racont(?:er|iez)|expli(?:quer|quiez)|decri(?:re|viez)|parler|detailler|dire|exposer|retracer|revenir sur|reprendre|resumer|partager|confier|relater)(?: (?:un peu|plus en detail|plus precisement|en detail|calmement|avec vos mots|d'abord))? (?:ce qui|ce qu'\S+|ce que|la situation|votre (?:situation|probleme|souci|histoire|demande|experience)|le (?:probleme|souci|contexte|deroule|deroulement|fil)|comment|tout|plus|davantage|les choses|l'histoire|de la situation|de ce qui)(?: \S+){0,5}/,
      confidence: 0.88,
      unless: /numero|reference|(?:redemarr|rebranch)|(?:d'|l')?adresse/,
      yes: [
        'Pouvez-vous me raconter ce qui est arrivé ?',
        'pourriez vous m expliquer la situation svp',
        "J'aimerais que vous m'expliquiez ce qui s'est passé.",
      ],
      no: ['Pouvez-vous me dire quel jour le colis devait arriver ?'],
    },
    {
      why: 'I am listening, go on.',
      pattern:
        /je vous ecoute|je suis tout ouie|(?:dites|racontez)(?: moi| nous)? (?:m'en plus|moi tout|en plus|tout)|je vous laisse m'expliquer|dites m'en (?:un peu )?plus(?: \S+){0,4}|prenez (?:le|votre) temps (?:de|pour) (?:me |tout |m')?(?:raconter|expliquer|dire)(?: \S+){0,4}|allez y,? je (?:vous )?(?:ecoute|note)/,
      confidence: 0.75,
      unless:
        /^(?:bonjour|bonsoir|bienvenue|allo)|si vous (?:m'|nous )?insult\w*|quand vous (?:aurez|serez)|je vous ecoute (?:et|mais) je (?:comprends|n'accepte)/,
      yes: ['Je vous écoute.', "Dites-m'en plus sur cette panne."],
      no: ['Je vous écouterai quand vous serez poli.'],
    },
    {
      why: 'What matters, worries or is expected: the need behind the request.',
      pattern:
        /(?:qu'est ce qui|qu'est ce que|que|quel est|quelle est|quelles sont|quels sont|de quoi|qu'\S+|qu')(?: \S+){0,3}? ?(?:vous (?:inquiete|preoccupe|gene|tracasse|derange|aiderait|ferait|importe|bloque|fait (?:le plus )?(?:peur|souci)|conviendrait|soulagerait|pese)|compte (?:le plus )?pour vous|serait le plus (?:utile|important|urgent)|(?:avez vous|auriez vous|vous avez|vous auriez) (?:le plus )?besoin|(?:aimeriez|voudriez|souhaiteriez)(?: vous)? (?:qu'\S+|que (?:nous|je|on)) (?:fass\w+|puiss\w+)|attend(?:ez|riez)(?: vous)?|esper(?:ez|iez)(?: vous)?|souhait(?:ez|eriez)(?: vous)?|vos attentes|votre (?:besoin|priorite|attente|inquietude|souhait|crainte|principale \w+)|le plus (?:important|urgent|utile) pour vous)(?: \S+){0,5}/,
      confidence: 0.85,
      only: 'question',
      unless:
        /souhaitez vous (?:que|un|une|etre|le|la)|qu'aimeriez vous que je (?:vous )?(?:envoie|rembourse|livre)|recevoir|numero|(?:souhaitez|voulez) (?:vous )?(?:plutot|deplacer|annuler|changer)/,
      yes: [
        "Qu'est-ce qui vous inquiète le plus ?",
        'De quoi auriez-vous besoin en priorité ?',
        {
          text: 'De quoi avez-vous besoin, et pour quand ?',
          context: 'C’est compatible avec ce que nous avons vu de notre côté.',
          facts: ['lundi à neuf heures'],
        },
        "Qu'attendez-vous de nous ?",
      ],
      no: ['Souhaitez-vous un remboursement ?'],
    },
    {
      why: 'How did it go, how do you live it?',
      pattern:
        /comment (?:ca|cela|les choses|tout)(?: s'est| ca s'est| se sont| a)(?: il| elles| t il)? (?:passee?s?|commencee?|deroulee?s?)(?: \S+){0,5}|comment (?:ca|cela|tout cela|l'avez vous|vivez vous|avez vous vecu|est ce arrive|en (?:est on|sommes nous|etes vous) arrive)(?: \S+){0,5}|comment vous (?:sentez vous|vivez|avez vecu)(?: \S+){0,3}|quel(?:le)? (?:est|a ete) (?:l'impact|votre experience|l'histoire|le contexte)(?: \S+){0,5}/,
      confidence: 0.82,
      only: 'question',
      unless: /comment ca (?:marche|fonctionne|va)|comment cela (?:fonctionne|marche)/,
      yes: ["Comment ça s'est passé avec le technicien ?", 'Comment avez-vous vécu cette attente ?'],
      no: ['Comment ça marche ?'],
    },
    {
      why: 'How is it disturbing your life; what hurts the most?',
      pattern:
        /(?:en quoi|dans quelle mesure|comment)(?: \S+){1,4} (?:perturbe|affecte|impacte|touche|complique|change|penalise|gene)(?: \S+){0,6}|(?:qu'est ce qui|qu'est ce que)(?: \S+){0,2} (?:pose|pese|manque|embete|revolte|blesse|met|deplait|coince|ne va pas|vous amene|amene|ferait|aurait|vous a|changerait)(?: \S+){0,10}|comment (?:s'est|se sont|cela s'est|ca s'est)(?: \S+){0,2} ?(?:deroule|passe|termine)\w*(?: \S+){0,6}|comment en (?:est on|sommes nous|etes vous)(?: \S+){0,4}/,
      confidence: 0.8,
      only: 'question',
      yes: [
        'En quoi cette coupure perturbe-t-elle votre quotidien ?',
        "Qu'est-ce qui vous pose le plus problème ?",
        "Comment s'est déroulé votre passage au guichet ?",
      ],
      no: ['Comment est réglé le thermostat ?'],
    },
    {
      why: 'Talk to me about it, I would like to understand.',
      pattern:
        /parlez (?:moi|nous)(?: \S+){0,3} (?:de|d'|du)(?: \S+){1,6}|(?:j'aimerais|je voudrais|je souhaite|aidez moi a|j'ai besoin de|je veux) (?:bien )?(?:comprendre|connaitre|entendre|savoir)(?: \S+){0,2} (?:votre (?:histoire|version|situation|ressenti|vecu|point de vue)|ce qui (?:s'est|vous est|vous)|ce que vous avez|comment (?:ca|cela|tout|les))(?: \S+){0,8}/,
      confidence: 0.8,
      unless: /parlez moi (?:autrement|correctement|mieux|sur)/,
      yes: ["Parlez-moi un peu de ce qui s'est produit à l'hôtel", "J'aimerais comprendre ce qui s'est passé."],
      no: ['Parlez-moi correctement.'],
    },
    {
      why: 'What led to it, what it changes: a broad question with no detail asked.',
      pattern:
        /(?:qu'est ce qui|qu'est ce que|qu'est ce qu'\S+|que|comment|en quoi|pourquoi|quel est|quelle est)(?: \S+){0,8}? (?:amene\w*|pousse\w*|conduit|change\w*|represente\w*|ressent\w+|vivez|vecu|vous met|vous rend|arrive\w*|se passe|s'est passe\w*|signifie|implique|vous a fait|en penser|vous pensez|preoccupe\w*|histoire|version)(?: \S+){0,8}/,
      confidence: 0.74,
      only: 'question',
      unless:
        /date|heure|numero|montant|adresse|colis (?:est|doit)|quand|comment (?:ca|cela) (?:change|marche)|qu'en pensez/,
      yes: ["Qu'est-ce qui vous a amené à nous quitter ?", 'Qu’est-ce que cette panne change pour vous au quotidien ?'],
      no: [],
    },
    {
      why: 'Tell me, bare.',
      pattern:
        /(?:^|, )(?:alors |et |allez |oui |bon )*racontez(?:$|,)|(?:racontez|expliquez|dites|decrivez) (?:moi|nous)(?:$|,| (?:ca|cela|tout ca|ce que vous (?:avez|vivez|ressentez|traversez)|comment|ce qui)(?: \S+){0,8})|(?:me|m') ?(?:raconter|expliquer|en parler|dire ce qui)(?:$| (?:ca|cela|tout|ce qui|ce que vous|comment)(?: \S+){0,6})/,
      confidence: 0.72,
      unless:
        /(?:est|etait) (?:inscrit|ecrit|affiche|indique|marque|note|imprime)|s'affiche|apparait|si (?:cela|ca) vous|je (?:vais|peux|veux bien)|expliquez moi (?:pourquoi vous n|comment (?:je|vous voulez))|rappeler|dites moi ce que vous (?:voulez|preferez)/,
      yes: ['Racontez-moi.', 'Dites-moi ce que vous avez vécu cette nuit-là.', 'vous voulez me raconter ?'],
      no: ['Dites-moi si cela vous va.'],
    },
    {
      why: 'How things followed on; how you see it.',
      pattern:
        /(?:comment (?:les choses|tout|cela|ca|l'affaire|la situation)(?: \S+){0,3} (?:enchain\w+|evolu\w+|degener\w+|tourne\w*|derap\w+|termin\w+|precipit\w+)(?: \S+){0,8}|comment (?:voyez|envisagez|percevez|ressentez|imaginez) vous(?: \S+){0,6}|comment vous (?:voyez|envisagez|ressentez|imaginez)(?: \S+){0,6})/,
      confidence: 0.78,
      only: 'question',
      unless: /comment voyez vous le (?:code|numero|voyant)/,
      yes: [
        'Comment les choses se sont-elles enchaînées depuis votre premier appel ?',
        'Et vous, comment voyez-vous la suite ?',
      ],
      no: ["Comment voyez-vous le code sur l'écran ?"],
    },
    {
      why: 'What is the matter?',
      pattern:
        /qu'est ce que (?:je|nous|on) (?:peux|peut|pouvons|pourrais|pourrait) faire pour vous(?: \S+){1,8}|(?:je vous|j'ai du temps|prenez votre temps) racontez (?:moi|nous)(?: \S+){1,6}|racontez (?:moi|nous) (?:tout|ca|cela|ce)(?: \S+){0,5}|pourquoi (?:etes vous|vous etes|vous sentez vous|vous vous sentez) (?:aussi |si |tellement )?<felt>(?: \S+){0,4}|par (?:ou|quoi) (?:souhaitez|voulez|aimeriez|preferez|voudriez) vous (?:commencer|qu'on commence)(?: \S+){0,4}|(?:c'est quoi|quel est|quelle est|il est ou) (?:le|la|votre) (?:souci|probleme|histoire|ennui|pepin|difficulte)(?: \S+){0,5}/,
      confidence: 0.78,
      only: 'question',
      unless: /affiche\w*|sur (?:l'|la|le)|code|numero/,
      yes: ['c koi le souci exactement ?'],
      no: ["Quel est le problème affiché sur l'écran ?"],
    },
    {
      why: 'What were you told; what was at play; the matter, typed without its mark.',
      pattern:
        /(?:(?:(?:que|qu'|qu'est ce que) ?(?:vous )?(?:aimeriez|voudriez|souhaiteriez|souhaitez|esperez|attendez|esperiez)(?: vous)? (?:(?:que|qu'\S+) (?:nous |on |l'on |je )?(?:fass\w+|vous|puiss\w+)|de (?:nous|moi|ma part|notre part)|obtenir|comme (?:suite|solution|reponse|issue))(?: \S+){0,6}|qu'est ce qu(?:'on|e (?:la|le|l'|les|mon|ma|mes|notre|nos|ce|cette) ?\S+(?: \S+){0,2})|que) vous (?:a|ont|avait|avaient)(?: t on| t il| t elle| on)? (?:\S+ )?(?:repondu|dit|raconte|explique|annonce|promis|conseille|fait comprendre)(?: \S+){0,6}|(?:qu'est ce qui|que|qu'est ce qu'il) s'est(?: il)?(?: vraiment| reellement| donc)? (?:joue|trame|noue|deroule|produit|dit)(?: \S+){0,6}|(?:c'est quoi|il est ou|c'est quoi donc) (?:le|la|l'|votre|ce)(?: |(?<='))(?:souci|probleme|histoire|pepin|affaire|bazar|difficulte|sujet)(?: exactement| au juste| alors| du coup| svp| s'il vous plait)*$|(?:l'ideal|la meilleure (?:issue|solution|suite)|le mieux|une bonne (?:issue|solution))(?: pour vous)? (?:ce |cela |ca )?(?:serait|est|c'est) (?:quoi|laquelle)(?: \S+){0,4})/,
      confidence: 0.8,
      unless: /affiche\w*|code|numero|votre (?:date|adresse)/,
      yes: [
        "Et après ça, qu'est-ce qu'on vous a répondu au guichet ?",
        'bonjour, allez-y je vous écoute, c koi le souci',
        "Pour vous, l'idéal ce serait quoi ?",
      ],
      no: ["Quel numéro vous a-t-on dit d'appeler ?"],
    },
    {
      why: 'You tell me about it; make me the tale of it; put me in the picture; start from the beginning.',
      pattern:
        /(?:(?:vous|et vous|alors vous) (?:me|nous) (?:racontez|expliquez|dites tout|decrivez|en parlez|en dites plus)(?: (?:un peu|tout|ca|cela|comment|ce qui|la suite)(?: \S+){0,6})?$|faites (?:moi|nous) (?:le recit|part de|un (?:petit )?(?:topo|resume|point|tableau)|partager|comprendre)(?: \S+){0,10}|(?:mettez|remettez) (?:moi|nous) (?:au courant|dans le contexte|en situation|au parfum)(?: \S+){0,6}|(?:commencez|reprenez|repartons|reprenons|repartez|partez)(?: \S+)? (?:par le (?:debut|commencement)|du (?:debut|depart|commencement)|depuis le (?:debut|depart)|a zero ensemble)(?: \S+){0,8}|(?:videz votre sac|dites moi ce que vous avez sur le coeur|je veux (?:tout )?(?:entendre|savoir)|prenez le temps qu'il (?:vous )?faut(?: \S+){0,4} (?:expliquer|raconter|dire))(?: \S+){0,6})/,
      confidence: 0.76,
      unless:
        /si vous me (?:racontez|expliquez)|vous me racontez n'importe|formulaire|dossier depuis|procedure|redemarr|installation/,
      yes: [
        'Je prends le temps qu’il faut, faites-moi le récit de votre journée.',
        'Vous me racontez ?',
        'Remettez-moi dans le contexte.',
      ],
      no: ["Si vous me racontez n'importe quoi, je raccroche."],
    },
    {
      why: 'How may I help, with what it is about.',
      pattern:
        /(?:en quoi|comment|que|qu'est ce que) (?:puis je|pouvons nous|pourrais je|peut on|(?:est ce que )?(?:je peux|nous pouvons|on peut))(?: \S+){0,2}? ?(?:aider|etre utile|faire pour vous|rendre service|servir|accompagner)(?: \S+){0,10}/,
      confidence: 0.8,
      only: 'question',
      unless: /autre chose|d'autre|de plus|encore|egalement|aussi/,
      yes: ['En quoi puis-je vous aider au sujet de votre abonnement au théâtre ?'],
      no: ['En quoi puis-je encore vous aider ?'],
    },
    {
      why: 'How they found out.',
      pattern:
        /comment (?:avez vous|vous avez) (?:decouvert|appris|su|realise|compris|remarque|vecu)(?: \S+){1,12}|comment vous en etes vous (?:rendu compte|apercue?)(?: \S+){0,6}/,
      confidence: 0.8,
      only: 'question',
      unless: /comment vous avez su (?:lire|venir)|appris a/,
      yes: ['Comment avez-vous découvert que le loyer avait été prélevé deux fois ?'],
      no: ['Comment avez-vous payé la séance ?'],
    },
  ],
};
