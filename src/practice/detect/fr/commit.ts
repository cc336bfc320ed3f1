import type { MoveRules } from '../rules.ts';

export const commit: MoveRules = {
  move: 'commit',
  rules: [
    {
      why: 'I, we do this then.',
      pattern:
        /(?:je|j'|nous|on) ?<clitic>{0,2}(?:rappelle|rappellerai|rappelons|rappelerai|rappel|recontacte|recontacterai|recontactons|appelle|appellerai|appelons|telephone|telephonerai|envoie|enverrai|envoi|envoyons|enverrons|adresse|adresserai|adressons|transmets|transmettrai|transmettons|reviens|reviendrai|revenons|reviendrons|tiens|tiendrai|ecris|ecrirai|verse|verserai|versons|credite|crediterai|rembourse|rembourserai|remboursons|ouvre|ouvrirai|bloque|annule|annulerai|lance|lancerai|programme|programmerai|valide|validerai|traite|traiterai|passe|passerai|passons|viens|viendrai|confirme|confirmerai|mets|mettrai|mettons|expedie|expedierai|expedions|livre|livrerai|livrons|depose|deposerai|planifie|planifierai|reserve|reserverai|relance|relancerai|commande|commanderai|controle|controlerai|verifie|verifierai|saisis|prepare|preparerai|procede|effectue|regle|reglerai|remets|remettrai|informe|informerai|previens|previendrai|fixe|debloque|retablis|retablirai|fais|ferai|faisons|ferons|vais (?:vous )?\S+|vous (?:rappelle|envoie|recontacte|tiens)|donnerai|donne|apporte|apporterai|occupe|engage|repasse|repasserai|cloture|signe|reactive|recredite|recrediterai|avertis|avertirai|joins|joindrai|contacte|contacterai|publie|publierai|remonte|demande|demanderai|renvoie|renverrai|serai|attends|attendrai|fournis|fournirai|partage|partagerai|communiquerai|communique|modifie|suspends|prends|prendrai|reprends|reprendrai|garde|recois|recevrai|accueille|organise|inscris|redige|etablis|edite|maj|poste|reparerai|installe|installerai|interviens|remplace|remplacerai|change|changerai|fait|appel|rapelle)(?: \S+){0,10}? <when>(?: \S+){0,6}/,
      confidence: 0.85,
      only: 'statement',
      unless:
        /soit(?: \S+){1,8} soit|je ne (?:\S+ )?(?:rappelle|ferai|peux|sais)|des que possible$|peut etre|je (?:vous )?(?:demande|attends) (?:de|votre)|si (?:jamais|je peux|j'ai le temps)|j'essaie|je vais essayer|dans la mesure du possible|je comprends que(?: \S+){0,12}$|je vais voir|aurais du|main au feu|(?:vol|train|bus|navette|creneau|celui|seance|tgv|avion|celle|table|place) (?:de|du) <hour>/,
      yes: [
        'Je vous rappelle demain avant 10 h.',
        "j'envoie le bon de retour par mail d'ici ce soir",
        'Nous vous remboursons sous 48 h.',
      ],
      no: ['Je vous rappelle dès que possible.', 'On va voir ce qu’on peut faire.'],
    },
    {
      why: 'When first, then what I do.',
      pattern:
        /<when> (?:\S+ ){0,6}?(?:je|j'|nous|on) ?<clitic>{0,2}(?:rappelle\w*|recontacte\w*|appelle\w*|envoie|enverrai|enverrons|adresse\w*|transmets|transmettrai|reviens|reviendrai|tiens|tiendrai|ecris|ecrirai|verse\w*|credite\w*|rembourse\w*|passe|passerai|viens|viendrai|confirme\w*|expedie\w*|livre\w*|donne\w*|fais|ferai|informe\w*|previens|previendrai|relance\w*|contacte\w*|appelons|rappelons|verifie\w*|mets|mettrai|joins)(?: \S+){0,8}/,
      confidence: 0.78,
      only: 'statement',
      unless: /soit(?: \S+){1,8} soit|hier|je m'appelle|j'ai rappele|je ne/,
      yes: ['Demain à 9 h, je vous appelle pour faire le point.', "d'ici vendredi midi je vous envoie le rapport"],
      no: ['Dès que possible, je vous rappelle.'],
    },
    {
      why: 'A named person comes, calls or does it then.',
      pattern:
        /(?:(?:un|une|le|la|notre|mon|ma|votre|l'|nos|les|mes|deux|trois|quatre|des)(?: |(?<='))(?:technicien\w*|collegue\S*|conseill\w+|equipe\S*|responsable|livreur|coursier|chauffeur|expert|plombier|electricien|gestionnaire|infirmi\w+|medecin|referent\w*|taxi|navette|ascensoriste|reparateur|agent|superviseur|prestataire|serrurier|chauffagiste|agents?|collegues|ingenieur\w*|directeur|directrice|cheffe?|manager|remplacement|colis|remboursement|virement|nouvelle \S+|nouveau \S+|carte|attestation|avoir|depannage|service \S+)(?: \S+){0,4}? (?:(?:passe|passera|vient|viendra|intervient|interviendra|arrive|arrivera|appelle|appellera|rappelle|rappellera|contacte|contactera|recontacte|recontactera|livre|livrera|sera|seront|est (?:prevu|programme|planifie)|part|partira|envoie|enverra|verse|versera|est la|attend|attendra|repart|repartira|prend|prendra|fera|recoit|recevra|etablira|reviendra|revient|confirme|confirmera)\w*|vous (?:appelle|rappelle|contacte|attend|recoit|livre|envoie|recontacte)\w*)|vous (?:recevrez|aurez|serez|etes) (?:\S+ ){0,4}?(?:recontacte\w*|rappele\w*|livre\w*|rembourse\w*|credite\w*|appele\w*|mail|sms|virement|confirmation|attestation|reponse|argent|colis|carte|document|courrier|message|avoir|badge|acces|recu|code))(?: \S+){0,8}? <when>(?: \S+){0,5}/,
      confidence: 0.72,
      only: 'statement',
      unless:
        /soit(?: \S+){1,8} soit|devait|aurait du|n'est pas|ne sera pas|ne (?:peux|peut|pouvons) (?:pas|rien)|normalement|peut etre|hier|si tout va bien|(?:est|a ete|etait) (?:passe|parti|arrive)/,
      yes: ['Le technicien passe jeudi entre 8 h et 10 h.', 'vous recevrez un mail de confirmation ce soir'],
      no: ['Le technicien devait passer jeudi.'],
    },
    {
      why: 'Done at once, by me.',
      pattern:
        /(?:je|j'|on|nous) ?<clitic>{0,2}(?:rembourse|envoie|bloque|annule|lance|ouvre|appelle|credite|valide|reserve|programme|fais|transfere|debloque|recredite|commande|expedie|saisis|contacte|relance|mets|donne|transmets|passe|corrige|active|depose|verse|regularise|supprime|retire|remplace|inscris|demande|enregistre|etablis|signale|previens|joins)(?: \S+){0,8}? <atonce>(?: \S+){0,6}/,
      confidence: 0.66,
      only: 'statement',
      unless:
        /soit(?: \S+){1,8} soit|je ne|je (?:vous )?(?:demande|mets) (?:de|d'|en attente)|j'appelle (?:la police|mon responsable)/,
      yes: ['Je bloque votre carte tout de suite.', "j'appelle le livreur immédiatement"],
      no: ['Je regarde tout de suite.'],
    },
    {
      why: 'An engagement with a date.',
      pattern:
        /(?:je m'engage|nous nous engageons|je (?:vous )?(?:garantis|promets|assure) (?:mon|ma|un|une|votre) (?:appel|rappel|reponse|retour|mail|point|compte rendu|virement)|vous avez ma parole|notez|je vous donne rendez vous|on se (?:rappelle|reparle|retrouve|voit)|rendez vous (?:est )?(?:pris|fixe|confirme)|je note un rappel|j'ai (?:programme|planifie|reserve|bloque|note|fixe)(?: \S+){0,5})(?: \S+){0,10}? <when>(?: \S+){0,6}/,
      confidence: 0.8,
      only: 'statement',
      unless: /soit(?: \S+){1,8} soit|je ne m'engage/,
      yes: ["Je m'engage à vous rendre une réponse écrite avant vendredi midi.", 'on se rappelle lundi a 9h'],
      no: ["Je m'engage à faire au mieux."],
    },
    {
      why: 'Any act of ours with a firm deadline; an answer announced for a day.',
      pattern:
        /(?:nous|on|je|j')(?: |(?<='))<clitic>?(?!(?:resume|reprends|reformule|suis|ai|avons|sommes|est|a|comprends|comprenons|vois|voyons|regrette|sais|peux|peut|pouvons|pourrais|crois|pense|ne|n'ai|entends|imagine|demande|attends|dois|devons|doit|aurais|espere|travaille|veux|voudrais|etais|etait|avais|avait|propose|mesure|concois)\b)\w{3,}(?:s|e|rai|rons|ons|ra|t)(?: \S+){0,8}? (?:d'ici|avant|sous|au plus tard|dans l'heure|demain|ce soir|des demain|<day>|dans les)(?: \S+){0,6}|(?:<when>),? vous (?:avez|aurez|recevez|recevrez|etes|serez)(?: \S+){1,10}|(?:reponse|rappel|confirmation|courrier|compte rendu|retour|point d'etape|virement|livraison|code|envoi|intervention|expedition|lien)(?: \S+){0,4} <when>(?: \S+){0,4}/,
      confidence: 0.66,
      only: 'statement',
      unless:
        /(?:toutes?|tous) les|chaque|pourr(?:ait|ions|ais)|si vous pref|recapitule(?: \S+){0,14} (?:vous (?:avez|etes|aviez)|on vous|personne|depuis)|je vous propose|nous vous proposons|\bou (?:je|on|nous) (?:vous )?(?:rembours|annul|rappel)\w*|personne ne vous|on vous (?:a|avait)|soit(?: \S+){1,8} soit|vous vouliez|vous voulez|(?:est|sont) (?:parti|arrive|passe)|normalement|en principe|devait|aurait|hier|je vous resume|prevu[e]? (?:hier|la semaine derniere)|si (?:vous|tout)|peut etre|garantis|jure|main a couper|promis|depuis|n'est pas|etes (?:presente?|arrive)|avez (?:appele|recu|vu|paye|dit)|commission|reglement|delai|procedure|d'ici la$|(?:avons|ai|a|ont) (?:bien )?(?:recu|envoye|effectue|fait|emis)/,
      yes: [
        "Nous régularisons la facture d'ici vendredi soir.",
        'À 11 h, vous avez mon mail avec le numéro de suivi.',
        "Je m'y colle, réponse écrite jeudi.",
      ],
      no: ['Je comprends que vous vouliez une réponse avant demain.'],
    },
    {
      why: 'It is me who calls, sends, comes then.',
      pattern:
        /(?:c'est|ce sera) moi(?: meme)?(?: \S+)? qui (?:vous |le |la |les |l'|y |viens |vais )*(?:r?appell\w+|rappell?\w+|recontact\w+|contact\w+|ecri\w+|envoi\w+|enverr\w+|reviens?|reviendr\w+|pass\w+|apport\w+|livr\w+|tiens|tiendr\w+|previens|previendr\w+|ferai|fais|depos\w+|transmet\w+|telephon\w+|viens)(?: \S+){0,8}? <when>(?: \S+){0,6}/,
      confidence: 0.8,
      unless: /soit(?: \S+){1,8} soit|hier|qui vous ai/,
      yes: ["C'est moi qui vous appelle demain avant midi."],
      no: ["C'est moi qui vous ai appelé hier."],
    },
    {
      why: 'A reply, a document or a person announced for a day, or the day first and then what we do.',
      pattern:
        /(?:vous (?:aurez|avez|recevez|recevrez)(?: \S+){1,8}? <when>(?: \S+){0,4}|(?:je|on|nous) (?:vous )?(?:le |la |les |l')?(?:renvoi|renvoie|renvoyons|remplace|repare|recontacte|relance|refais|recree|rappelons)(?: \S+){0,8}? <when>(?: \S+){0,4})/,
      confidence: 0.7,
      only: 'statement',
      unless:
        /besoin|vous avez (?!une\b|cette\b|notre\b|votre\b|toute\b|rendez\b|mon\b)(?:deja |bien |donc |tout )?\w{3,}(?:e|i|u|is|it|ert)s?\b|soit(?: \S+){1,8} soit|vous avez (?:appele|recu|ete|paye|attendu|rate|eue?s?|manque|perdu|signe|valide|deja|jusqu\S*|encore|rendez|raison|droit|oublie|le choix|deux|trois|une?|tort|fait|envoye|dit|commande)|peut etre|si |jure|garanti|certain|promis|quoi qu'il|hier|normalement|en principe|dernier|oublie/,
      yes: ['j vous renvoi le contrat ce soir avant 19h', 'Vous aurez ma réponse écrite lundi à 9 h.'],
      no: ['Vous avez rendez-vous quand ?'],
    },
    {
      why: 'You will be called by someone on a day; the day, then what I do.',
      pattern:
        /(?:vous serez (?:\S+ )?(?:rappell?e|contacte|recontacte|appell?e|rembourse|livre|credite|averti|prevenu|informe|fixe|servi|reloge)\w*(?: \S+){0,8}? <when>(?: \S+){0,4}|<when>(?: a la premiere heure| matin| au plus tot| sans faute)? (?:je|j'|on|nous) ?(?:vous |le |la |les |l')*(?:ouvr\w+|lanc\w+|depos\w+|cre\w+|pass\w+|fer\w+|fais|faisons|prepar\w+|appell\w+|rappell\w+|envoi\w+|enverr\w+|donn\w+|recontact\w+|verifi\w+|relanc\w+|transmet\w+)(?: \S+){1,10})/,
      confidence: 0.74,
      only: 'statement',
      unless:
        /soit(?: \S+){1,8} soit|peut etre|hier|si (?:jamais|possible|je peux)|jure|garanti|quoi qu'il|normalement|en principe/,
      yes: [
        'Vous serez rappelé par ma responsable, Mme Daoud, jeudi matin.',
        "Lundi à la première heure j'ouvre la réclamation et je vous donne le numéro.",
      ],
      no: ['Vous serez rappelé dès que possible.'],
    },
    {
      why: 'It leaves tonight; someone will come by then: the future is the promise.',
      pattern:
        /(?:vous (?:appellera|rappellera|contactera|recontactera|ecrira|livrera|recevra|rejoindra|appelle|rappelle|contacte|recontacte|recoit|ecrit)(?: \S+){0,5}? <when>(?: \S+){0,4}|(?:il|elle|ils|elles|le tout) (?:est (?:devant|sur place|chez vous|pret\w*)|part|partira|partent|partiront|arrive|arrivera|sera|seront|passe|passera|vous (?:parvient|parviendra|appelle|appellera|rappelle|rappellera|attend|attendra))(?: \S+){0,6}? <when>(?: \S+){0,4}|(?:le|la|l'|un|une|notre|votre|mon|ma|nos)(?: |(?<='))\S+(?: \S+){0,2} (?:passera|viendra|rappellera|appellera|contactera|recontactera|interviendra|livrera|arrivera|partira|recevra|repassera|confirmera|enverra|reparera|remplacera)(?: \S+){0,6}? <when>(?: \S+){0,4})/,
      confidence: 0.7,
      only: 'statement',
      unless:
        /soit(?: \S+){1,8} soit|ne (?:peux|peut|pouvons) (?:pas|rien)|peut etre|normalement|en principe|si (?:tout|jamais|possible)|jure|garanti\w*|quoi qu'il|promis|devrait|hier|c'est sur|ma main|(?:quand|lorsque|ou)\b/,
      yes: [
        "Je peux vous prêter une clé 4G ; si vous êtes d'accord, elle part ce soir.",
        "Le docteur passera vous voir d'ici trente minutes.",
      ],
      no: ['Il sera peut-être là demain.'],
    },
    {
      why: 'Done by then: the future perfect; the thing that will be done on a day; the day, then what I do, whatever the verb.',
      pattern:
        /<when>(?: a <hour>| matin| soir)?,? (?:le |la |les |l'|votre |vos |un |une |tout ) ?\S+(?: \S+){0,5}? (?:sera|seront) (?:\S+ )?(?:credite|verse|envoye|livre|expedie|rembourse|regle|repare|active|retabli|traite|transmis|depose|poste|remplace|installe|debloque|mis|corrige|annule|effectue|disponible|chez vous|en ligne|a jour|remis|reactive)\w*(?: \S+){0,8}|(?:<when>(?: a <hour>| matin| soir)?,? (?:un |une |deux |trois |des |le |la |nos |notre |l') ?\S+(?: \S+){0,3} (?:vien\w+|pass\w+|appell\w+|rappell\w+|arriv\w+|livr\w+|intervien\w+|interviend\w+|vous \S+|ser\w+|prend\w*)(?: \S+){0,8}|<when>(?: de (?:la |cette |l')?\S+)?,? (?:je |j'|nous |on |vous |il |elle |tout )(?: ?)(?:aurai|aurons|aurez|aura|sera|serai) (?:\S+ ){0,4}?\S+(?:e|i|u|is|it|ert)s?(?: \S+){0,8}|(?:j'aurai|nous aurons|on aura)(?: \S+){1,8}? <when>(?: \S+){0,4}|(?:le|la|les|l'|votre|vos|un|une|ce|cette|tout|cet)(?: |(?<='))(?:\S+ ){0,5}?(?:sera|seront) (?:\S+ )?(?:credite|verse|envoye|livre|expedie|rembourse|regle|repare|active|retabli|traite|transmis|depose|poste|remplace|installe|debloque|cloture|pret|mis|corrige|annule|effectue|disponible|chez vous|en ligne|a jour|remis|reactive|la)\w*(?: \S+){0,6}? <when>(?: \S+){0,6}|^(?:(?:promis|ok|oui|alors|bon|donc|d'accord|tres bien|entendu) )*,? ?<when>(?: matin| soir| apres midi| sans faute| a la premiere heure)*,? (?:je|j'|nous|on)(?: |(?<='))<clitic>?(?!(?:suis|ai|avons|sommes|est|a|comprends|comprenons|vois|voyons|regrette|sais|peux|peut|pouvons|pourrais|crois|pense|ne|n'\S+|entends|imagine|attends|dois|devons|doit|aurais|espere|travaille|veux|voudrais|etais|etait|avais|avait|propose|verra)\b)\w{3,}(?: \S+){1,12})/,
      confidence: 0.72,
      only: 'statement',
      unless:
        /soit(?: \S+){1,8} soit|peut etre|normalement|en principe|si (?:tout|jamais|possible|vous)|jure|garanti\w*|quoi qu'il|hier|devrait|a 100|certain|vous (?:avez|auriez) du|n'en peux|excus\w*|desole|aucun doute/,
      yes: [
        "D'ici la fin de la journée, j'aurai transmis le justificatif à votre banque.",
        'La somme sera créditée le 12 sur votre compte.',
        "Dès demain matin je débloque l'accès de votre équipe.",
      ],
      no: ['Ce matin je comprends que vous soyez fatiguée.'],
    },
    {
      why: 'A person of ours, by title or by name, who does it then; the day may come first.',
      pattern:
        /(?:(?:le docteur|la docteure|maitre|madame|monsieur|mon collegue|ma collegue|mes collegues|notre \S+|mon responsable|ma responsable|(?:le|un) (?!ordinat|compt|ascens|mot|radiat|serv|repet|convert|onduleur|err)\S+eur|la \S+euse|une? \S+trice)(?: \S+){0,2}? (?:vous |le |la |les |y )+(?:telephone\w*|rappelle\w*|appelle\w*|remet\w*|apporte\w*|envoie|enverra|ecrit|ecrira|recoit|recevra|donne\w*|confirme\w*|depose\w*|livre\w*|rejoint|rejoindra|transmet\w*|installe\w*|ouvre|ouvrira|attend\w*|recontacte\w*|rend|rendra)(?: \S+){0,6}? <when>(?: \S+){0,4}|<when>(?: matin| soir| a <hour>)?,? (?:le docteur|maitre|madame|monsieur|mon collegue|ma collegue|notre \S+|mon responsable|ma responsable|(?:le|un) (?!ordinat|compt|ascens|mot|radiat|serv|repet|convert|onduleur|err)\S+eur)(?: \S+){0,2}? (?:vous |le |la |les |y )+(?:telephone\w*|rappelle\w*|appelle\w*|remet\w*|apporte\w*|envoie|enverra|ecrit|ecrira|recoit|recevra|donne\w*|confirme\w*|depose\w*|livre\w*|rejoint|rejoindra|transmet\w*|installe\w*|ouvre|ouvrira|attend\w*|recontacte\w*|rend|rendra)(?: \S+){0,8})/,
      confidence: 0.72,
      only: 'statement',
      unless:
        /peut etre|normalement|en principe|hier|si (?:tout|jamais|possible|vous)|devait|chaque|(?:tous|toutes) les|ne (?:peut|peux)/,
      yes: [
        'Le docteur Morel vous téléphonera à 17 h avec les résultats.',
        "Dès demain, ma collègue Sonia vous remet une nouvelle carte à l'accueil.",
      ],
      no: ['Le docteur Morel vous recevra peut-être demain.'],
    },
  ],
};
