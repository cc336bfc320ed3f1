import type { MoveRules } from '../rules.ts';

export const apologise: MoveRules = {
  move: 'apologise',
  rules: [
    {
      why: 'Offers apologies.',
      pattern:
        /(?:toutes (?:mes|nos)|(?:mes|nos)(?: plus| plus sinceres| sinceres| profondes)?|de (?:sinceres|plates)|des|sinceres|(?:je|nous) (?:vous )?(?:presente|presentons|fais|dois|renouvelle|adresse|prie d'accepter)(?: \S+){0,2}) (?:(?:plus |sinceres |plates |plus plates )*excuses)(?: \S+){0,8}/,
      confidence: 0.9,
      unless:
        /de ce que vous (?:traversez|vivez|endurez|subissez)|pas (?:d'|mes |nos )excuses|(?:vous|me|nous) (?:devez|presenter|faites) (?:des|vos) excuses|des excuses (?:bidon|bidons|toutes faites)|trouver des excuses|chercher des excuses/,
      yes: ['Je vous présente nos excuses.', 'toutes mes excuses pour ce retard', 'Mes plus plates excuses.'],
      no: ['Vous me devez des excuses.'],
    },
    {
      why: 'Says sorry for oneself or the company.',
      pattern:
        /(?:je|j'en|nous|on|j'|vraiment|sincerement|tellement|encore|encore une fois|bien|oh|oui|ah|et|aussi|sommes|suis)? ?(?:(?:suis|sommes|est|en suis|en sommes) )?(?:(?:vraiment|sincerement|tres|profondement|bien|tellement|terriblement|encore|infiniment|absolument|le premier|la premiere) )*(?:desole|navre|confus|contrit)s?(?: \S+){0,9}/,
      confidence: 0.8,
      unless:
        /de ce que vous (?:traversez|vivez|endurez|subissez)|(?:desole|navre) (?:d'entendre|d'apprendre|de l'apprendre|de l'entendre|de lire|de voir|de ce qui vous arrive|pour ce qui vous arrive|pour vous(?:$|,| mais)|que vous (?:viviez|traversiez|ayez (?:eu a |du )?(?:vivre|vecu|subi|subir|traverse|traverser|endure|endurer|connu|connaitre) (?:ca|cela|tout ca|tout cela|cette|une telle))|mais (?:c'est|je ne peux|il fallait|vous|ce n'est|nous ne|la procedure|le reglement|c'etait|on ne|y a|a un moment)|de ne pas (?:etre magicien|pouvoir (?:lire|deviner))|d'exister|pas desole|si vous etes)|(?:desole|navre|regrette)(?: madame| monsieur)? (?:mais )?(?:c'est (?:la |le |non|impossible|comme ca|interdit|notre|contraire)|ce n'est (?:pas|plus) (?:prevu|possible|dans|permis|autorise|de mon|mon)|je ne (?:peux|suis) pas|je n'(?:y peux|ai pas (?:le droit|l'autorisation))|(?:la|le|notre|votre|nos) (?:procedure|reglement|contrat|politique|regle|conditions)|nous ne (?:pouvons|faisons|acceptons)|on ne (?:peut|fait)|il n'est pas (?:possible|prevu)|aucune? (?:exception|remboursement|derogation))|(?:regles?|reglement|procedures?|systeme|contrat|politique|conditions|loi|n'accept\w*|ne rembours\w*|ne repren\w*|n'echang\w*|pas le droit|aucune idee|la bonne personne|bareme|consignes?)(?: \S+){0,8} (?:je suis |j'en suis |nous sommes )?(?:desole|navre)$|aucune idee desole|pas (?:de quoi |besoin d'|a )?etre desole|vous etes desole|ne suis pas desole|ton est confus|dossier est confus|c'est confus/,
      yes: ['Je suis vraiment désolée pour ce retard.', 'dsl pour l attente', 'Nous sommes navrés.'],
      no: ["Je suis désolé d'entendre ça.", "Désolé mais c'est la procédure."],
    },
    {
      why: 'Asks to be excused.',
      pattern:
        /(?:(?:je vous (?:prie|demande) (?:de )?(?:bien vouloir )?)?(?:excusez|pardonnez) (?:moi|nous)|je vous (?:prie|demande) (?:de (?:bien vouloir )?)?(?:m'excuser|nous excuser|pardon|excuser)|veuillez (?:m'excuser|nous excuser|excuser|(?:me|nous) pardonner)|je m'(?:en )?excuse|nous nous (?:en )?excusons|on s'(?:en )?excuse|(?:je|nous) (?:vous )?(?:demande|demandons) pardon|pardon(?: \S+)? (?:pour|de|d')|(?:je|nous) (?:regrette|regrettons)(?: \S+)? (?:cette|cet|ce|ces|l'\S+|notre|sincerement|vivement|profondement))(?: \S+){0,8}/,
      confidence: 0.82,
      unless:
        /de ce que vous (?:traversez|vivez|endurez|subissez)|(?:desole|navre|regrette)(?: madame| monsieur)? (?:mais )?(?:c'est (?:la |le |non|impossible|comme ca|interdit|notre|contraire)|ce n'est (?:pas|plus) (?:prevu|possible|dans|permis|autorise|de mon|mon)|je ne (?:peux|suis) pas|je n'(?:y peux|ai pas (?:le droit|l'autorisation))|(?:la|le|notre|votre|nos) (?:procedure|reglement|contrat|politique|regle|conditions)|nous ne (?:pouvons|faisons|acceptons)|on ne (?:peut|fait)|il n'est pas (?:possible|prevu)|aucune? (?:exception|remboursement|derogation))|(?:regles?|reglement|procedures?|systeme|contrat|politique|conditions|loi)(?: \S+){0,8} (?:je suis |j'en suis |nous sommes )?(?:desole|navre)$|(?:pardon|pardonnez moi|excusez moi) je n'ai pas (?:bien |tout )?(?:compris|entendu|saisi)|excusez (?:moi|nous) (?:d'exister|de (?:vous demander pardon|ne pas (?:etre (?:a vos ordres|magicien|devin)|lire))|mais)|je m'excuse mais|pardon d'exister|excusez moi madame|excusez moi monsieur|excusez moi (?:je|quel|pouvez|vous)/,
      yes: [
        "Veuillez nous excuser pour l'attente.",
        'je vous demande pardon pour cette erreur',
        'Je m’excuse au nom de toute l’équipe.',
      ],
      no: ["Excusez-moi d'exister !", "Je m'excuse mais ce n'est pas mon problème."],
    },
    {
      why: 'A thousand apologies; we were wrong.',
      pattern:
        /(?:(?:mille|toutes les|bien des) (?:excuses|pardons)|excuses (?:sinceres|de notre part|de ma part)|vous (?:prions|prie) de (?:bien vouloir )?(?:nous |m')?(?:en )?(?:excuser|nous excuser)|(?:on|nous|je) (?:s'est|nous sommes|me suis|m'est) (?:trompe|plante|loupe)\w*|(?:c'est|on a fait|nous avons fait|nous avons commis) (?:une |notre )(?:\S+ )?(?:erreur|faute)(?: de notre part)?|nous (?:avons|n'avons pas) (?:failli|manque a|ete a la hauteur)|(?:vous )?(?:meritez|devons) (?:mieux|des excuses))(?: \S+){0,8}/,
      confidence: 0.72,
      unless:
        /de ce que vous (?:traversez|vivez|endurez|subissez)|c'est une erreur (?:de votre|du|de la|humaine|frequente)/,
      yes: ['Mille excuses pour ce quiproquo.', 'Nous vous prions de nous excuser.'],
      no: [],
    },
    {
      why: 'Excuses named by the agent, however the sentence is built.',
      pattern: /(?:m'excuser|nous excuser|demande(?:ons|r)? pardon|excuses)(?: \S+){0,6}/,
      confidence: 0.7,
      also: /je|j'\S+|nous|on|nos|mes|toutes|vous|compagnie|direction|mairie|banque|equipe/,
      unless:
        /de ce que vous (?:traversez|vivez|endurez|subissez)|(?:pas|plus|aucune) (?:d'|m'|nous |mes |nos )?excus\w*|vous (?:me |nous )?devez|vos excuses|fausses excuses|trouver des excuses|(?:une )?excuse de plus|m'excuser (?:d'exister|de respirer)|demander pardon d|aucune excuse/,
      yes: [
        'Je tiens à m’excuser pour ce couac.',
        "C'est entièrement ma faute et je vous en demande pardon.",
        'La compagnie vous adresse ses plus vives excuses.',
      ],
      no: ['Vous me devez des excuses.'],
    },
    {
      why: 'A bare pardon at the head.',
      pattern:
        /^(?:oups |ah |oh |mince |bonjour |oui |non |vraiment )*(?:mille |je vous demande )?pardons?(?:$|,)(?: \S+){0,8}/,
      confidence: 0.72,
      only: 'statement',
      unless:
        /de ce que vous (?:traversez|vivez|endurez|subissez)|pardon mais|monseigneur|d'exister|votre (?:altesse|majeste)|vous (?:dites|disiez|avez dit)/,
      yes: ["Pardon, c'est ma faute, j'ai oublié de valider l'envoi."],
      no: ['Pardon ?'],
    },
    {
      why: 'A pardon at the end; I blame myself; I am ashamed of it; our regrets.',
      pattern:
        /(?:(?:\S+ ){2,20}(?:encore |vraiment |mille |toutes mes |sincerement |et |je vous demande )?pardon$|je m'en veux(?: \S+){0,10}|(?:j'ai|nous avons) (?:vraiment |un peu )?honte (?:de|d'|que|pour) ?\S+(?: \S+){0,9}|(?:je suis|nous sommes|j'en suis) (?:tres |vraiment |sincerement |terriblement )?(?:mortifi\w+|embarrass\w+|penaud\w*|honteu\w+)(?: \S+){0,8}|(?:nos|mes) (?:plus |tres )?(?:sinceres |profonds |vifs )?regrets(?: \S+){0,8}|(?:nous|je) (?:battons|bats) (?:notre|ma) coulpe(?: \S+){0,4}|mea culpa(?: \S+){0,6})/,
      confidence: 0.72,
      only: 'statement',
      unless:
        /pardon mais|demander pardon d|vous (?:devez|me devez)|de ce que vous (?:traversez|vivez)|d'exister|dire pardon/,
      yes: ["Ce n'est pas votre faute, c'est la nôtre, pardon.", "Je m'en veux, j'ai laissé traîner."],
      no: ['Vous me devez un pardon.'],
    },
  ],
};
