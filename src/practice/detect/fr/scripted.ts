import type { MoveRules } from '../rules.ts';

export const scripted: MoveRules = {
  move: 'scripted',
  rules: [
    {
      why: 'Satisfaction, priority, importance.',
      pattern:
        /(?:votre|vos|la|notre)(?: \S+){0,3}? ?(?:satisfaction|appel|appels|avis|fidelite|confiance|confort|experience|retour|retours|remarques?|opinion|temps|client|clientele)(?: \S+){0,4}? (?:est|sont|reste|demeure|compte|nous est|nous sont|constitue)(?: \S+){0,4}? ?(?:priorite|prioritaires?|importante?s?|precieu(?:x|se|ses)|essentiel\w*|coeur|preoccupation|compte|primordial\w*|(?:beaucoup|enormement|vraiment) (?:pour|a) (?:nous|nos)|objectif|valeur|engagement|chere?|ecoute|exigence|moteur|raison d'etre)(?: \S+){0,6}/,
      confidence: 0.9,
      yes: ['Votre satisfaction est notre priorité.', 'Votre appel est important pour nous.'],
      no: ['Votre dossier est prioritaire, je le traite ce matin.'],
    },
    {
      why: 'We do everything, we strive, at your disposal.',
      pattern:
        /(?:nous|notre equipe|nos equipes|nos services|notre service|l'ensemble de nos \S+|je|on)(?: \S+){0,3}? ?(?:mettons tout en oeuvre|met tout en oeuvre|mettent tout en oeuvre|faisons (?:tout notre possible|le (?:maximum|necessaire)|au mieux)|font (?:tout leur possible|le (?:maximum|necessaire)|au mieux)|fait (?:le (?:maximum|necessaire)|au mieux)|ferons (?:tout notre possible|le (?:necessaire|maximum)|au mieux)|fera (?:le necessaire|au mieux)|efforcons|efforcent|(?:reste|restons|restent|demeure|demeurons|sommes|suis|tiens|tenons|tiennent)(?: \S+){0,3} (?:disposition|ecoute)|(?:attachons|attache|portons|porte|accordons|accorde)(?: \S+){0,5} (?:importance|attention|prix)|(?:tenons|tiens) a vous remercier|mobilis\w+(?: \S+){0,6}|travaillent? (?:d'arrache pied|activement|constamment|continuellement|chaque jour)|travaillons (?:constamment|chaque jour|sans cesse|continuellement|activement)|ameliorer? (?:la qualite|nos services|en permanence|continuellement)|veillons|avons (?:bien )?(?:pris (?:bonne )?note|pris en compte|recu votre (?:demande|message|reclamation))|prenons (?:bonne )?note|prenons (?:tres )?au serieux|mettra tout en oeuvre|mettrons tout en oeuvre|mets tout en oeuvre)(?: \S+){0,12}/,
      confidence: 0.78,
      unless:
        /remercie de votre appel$|je (?:fais|ferai) (?:le necessaire|au mieux) (?:pour que|avant|demain|ce soir|aujourd'hui)|ecoute votre|<hour>|demain|ce soir|d'ici|<day>|aujourd'hui/,
      yes: ['Nous mettons tout en œuvre pour vous satisfaire.', 'Nos équipes restent à votre disposition.'],
      no: ['Nous avons envoyé un technicien.'],
    },
    {
      why: 'Thanks and regrets of the letter-writing kind.',
      pattern:
        /(?:(?:nous|je) (?:vous )?(?:remercions|remercie)(?: \S+){0,4}? (?:confiance|fidelite|comprehension|patience|interet|retour|avoir contacte|avoir choisi|votre appel|preference)|merci (?:de|pour)(?: \S+){0,3}? (?:confiance|fidelite|comprehension|interet que|avoir (?:choisi|contacte)|avoir pris le temps de nous|preference)|(?:toute|pour la|la|les|des) ?(?:gene|desagrements?|derangements?) (?:occasionnee?s?|eventuel\w*|cause\w*)|votre demande (?:a bien ete|est bien|a ete|est en cours|sera)(?: \S+){0,4} (?:prise? en (?:compte|charge)|enregistree?|traitee? dans les meilleurs|cours de traitement|traitement|delais)|dans les (?:meilleurs|plus brefs) delais|n'hesitez (?:pas|surtout pas)(?: \S+){0,12}|soyez (?:assure|certain|assuree|certaine)(?: \S+){0,12}|(?:nous|je) (?:restons|reste|sommes) (?:\S+ )?(?:a votre (?:entiere |disposition|ecoute))|au plaisir de vous|cordialement votre|veuillez (?:agreer|croire|patienter)(?: \S+){0,6}|un conseiller va (?:vous|prendre)(?: \S+){0,6}|nous vous invitons a(?: \S+){0,8} patienter|le client (?:est )?(?:au coeur|roi|d'abord)(?: \S+){0,6}|soucieux de (?:votre|la)(?: \S+){0,6}|dans un souci (?:de|d')(?: \S+){0,6}|dans le cadre de (?:notre|nos) (?:demarche|engagement)\w*(?: \S+){0,8}|nous sommes (?:ravis|heureux|fiers|a l'ecoute)(?: \S+){0,8}|excellente (?:journee|fin de)(?: \S+){0,4} (?:de la part|chez|toute l'equipe)|notre (?:engagement|mission|vocation|metier|objectif) (?:\S+ )?(?:est|c'est|qualite)(?: \S+){0,10})(?: \S+){0,8}/,
      confidence: 0.72,
      unless:
        /remercie de votre appel$|n'hesitez pas a m'appeler (?:au|directement|sur)|n'hesitez pas,? (?:je|appelez moi)/,
      yes: [
        'Nous vous remercions de votre compréhension.',
        'Votre demande sera traitée dans les meilleurs délais.',
        "n'hésitez pas à nous contacter",
      ],
      no: ['Merci pour la photo.', 'Merci pour votre patience.'],
    },
    {
      why: 'Corporate abstractions with a corporate subject.',
      pattern:
        /(?:chez (?:nous|\S+)|notre|nos|nous|chaque|votre|vos|la|le|sachez|toute l'equipe|l'ensemble)(?: \S+){0,6}? (?:engagement(?: quotidien| qualite)?|excellence|unique et (?:merite|precieux)|merite (?:le meilleur|notre|toute)|au quotidien|nos valeurs|notre adn|notre coeur de metier|l'interet que vous (?:nous )?port\w+|ameliorer (?:chaque jour|sans cesse|notre|nos)|progresser|accusons (?:bonne )?reception|qualite de (?:service|nos)|l'experience client|la relation client|un service (?:d'excellence|irreprochable|de qualite)|les meilleurs? (?:services?|delais|conditions|prestations?)|honneur (?:a|de|d'\S+)|vous satisfaire|vous donner (?:entiere )?satisfaction|a coeur (?:de|d')|bien etre|vous accompagner (?:au mieux|chaque jour|dans)|fideles? (?:clients?|valeurs?)|ambition|passion|l'humain|proximite|ecoute active|demarche qualite)(?: \S+){0,10}/,
      confidence: 0.66,
      unless:
        /remercie de votre appel$|je (?:vous|m'|le|peux|vais|fais)|<hour>|demain|suspendu|<number> euros|bien etre animal/,
      yes: [
        'Chez nous, chaque client est unique et mérite le meilleur.',
        'votre bien-être est notre engagement quotidien',
        'Sachez que votre avis nous aide à nous améliorer chaque jour.',
      ],
      no: [],
    },
    {
      why: 'Letter-writing phrases.',
      pattern:
        /(?:(?:sommes|restons|demeurons) (?:tres |particulierement |toujours )?(?:sensibles? a|attentifs? a|soucieux|a l'ecoute|engages|desireux|conscients? de l'importance|reconnaissants?)(?: \S+){1,10}|ne manquerons pas (?:de|d')(?: \S+){1,10}|(?:vous )?assurons de (?:notre|toute)(?: \S+){1,8}|(?:l'interet|la confiance|l'attention) que vous (?:nous )?(?:port|accord|temoign)\w+(?: \S+){0,8}|(?:se mobilise\w*|se tient|a coeur|s'engage\w*|oeuvre\w*|met\w* tout)(?: \S+){0,4} (?:pour|a|afin)(?: \S+){0,3} (?:rendre|offrir|garantir|vous|votre|satisf\w+|servir|repondre|faire)(?: \S+){0,8}|(?:securite|satisfaction|confort|bien etre|sante|qualite|ecoute)(?: \S+){0,5} (?:est|sont|reste\w*)(?: \S+){0,2} (?:priorite|engagement|mission|exigence|objectif|raison d'etre|preoccupation\w*)(?: \S+){0,6}|(?:notre|votre) (?:entier |entiere |total )?(?:devouement|consideration|bienveillance|engagement)(?: \S+){0,4}|inoubliable|experience (?:unique|exceptionnelle|d'exception|client)(?: \S+){0,4}|vos? (?:remarques?|commentaires?|suggestions?|avis|retours?)(?: \S+){0,3} (?:seront|sera|est|sont|nous|a bien)(?: \S+){0,8}|(?:nous|je) (?:transmettons|transmets|remontons) (?:vos|votre) (?:remarques?|observations?|commentaires?|mecontentement)(?: \S+){0,6})/,
      confidence: 0.7,
      unless: /remercie de votre appel$|je (?:vais|peux|m'engage|m'occupe)|<hour>|demain/,
      yes: [
        "Nous sommes sensibles à votre démarche et ne manquerons pas d'en tenir compte.",
        "Merci de l'intérêt que vous portez à notre établissement.",
        'Toute l’équipe se mobilise pour rendre votre expérience inoubliable.',
      ],
      no: [],
    },
    {
      why: 'We take it very seriously.',
      pattern:
        /(?:nous|notre \S+|on|soyez (?:assure|certain)\S*)(?: \S+){0,6}? (?:pren\w+(?: \S+){0,5} (?:tres |extremement )?au serieux|accord\w+ (?:une|la plus|beaucoup d')(?: ?)(?:grande )?(?:importance|attention)|mettons un point d'honneur|faisons de (?:votre|la)|avons a coeur)(?: \S+){0,10}/,
      confidence: 0.74,
      unless: /remercie de votre appel$|<hour>|demain/,
      yes: ['Sachez que nous prenons votre demande très au sérieux.'],
      no: ['Nous prenons votre dossier à 9 h demain.'],
    },
    {
      why: 'Closing formulas of letters.',
      pattern:
        /(?:(?:vous prie|vous prions|veuillez)(?: \S+)? (?:d'agreer|agreer|de croire|croire|recevoir|d'accepter)(?: \S+){1,10} (?:sentiments?|salutations?|consideration|assurance|expression|respect)(?: \S+){0,6}|(?:salutations|sentiments) (?:distinguee?s|devouee?s|les meilleur\w+|cordiale?s|respectueu\w+)(?: \S+){0,3})/,
      confidence: 0.75,
      yes: ["Nous vous prions d'agréer l'expression de nos sentiments dévoués."],
      no: [],
    },
    {
      why: 'Your trust honours us.',
      pattern:
        /(?:votre|vos) (?:demande|message|reclamation|question|contact|sollicitation)s?(?: \S+)? (?:est|sont|nous est)(?: \S+)? (?:importante?s?|precieu\w+|essentiel\w*)(?: \S+){0,3}|(?:votre|vos|cette|la) (?:confiance|fidelite|choix|visite|retour|interet)(?: \S+){0,3} (?:honore\w*|oblige\w*|touche\w*|est (?:precieu\w+|notre))(?: \S+){0,4}/,
      confidence: 0.74,
      yes: ['Votre confiance nous honore.'],
      no: [],
    },
    {
      why: 'The whole team stands at your side.',
      pattern:
        /(?:client|clientele|usager|patient|voyageur|adherent|humain|ecoute|satisfaction|qualite)s?(?: \S+){0,2} (?:est|sont|reste|restent) au (?:centre|coeur) de (?:notre|nos|toutes|tout)(?: \S+){0,5}|merci d'avoir (?:choisi|contacte|pris le temps|fait confiance|fait appel|opte)(?: \S+){0,8}|chaque (?:client\w*|usager|demande|avis|patient)(?: \S+)? (?:est|compte|a)(?: \S+)? ?(?:unique|important\w*|precieu\w+|pour nous|son importance)(?: \S+){0,4}|(?:sincere|entier|total|profond|plein) (?:devouement|engagement|attachement)(?: \S+){0,5}|(?:equipes?|nous|services?|collaborateurs|conseillers|etablissement)(?: \S+){0,4}? (?:reste\w*|est|sont|sommes|restons|demeur\w+|se tien\w+) (?:pleinement |entierement |totalement |toujours |plus que jamais )?(?:mobilise\w*|engage\w*|a vos cotes|a pied d'oeuvre|a votre (?:service|disposition|ecoute)|devoue\w*)(?: \S+){0,6}/,
      confidence: 0.74,
      unless: /<hour>|demain|ce soir|technicien\w*|sur (?:place|la panne)/,
      yes: ["Toute l'équipe reste mobilisée à vos côtés."],
      no: ['Deux équipes sont mobilisées sur la panne depuis ce matin.'],
    },
  ],
};
