import type { Rule } from '../rules.ts';

/** More frames of playing the problem down. */
export const minimiseFrames: readonly Rule[] = [
  {
    why: 'Made small by its measure: never but, only lost, minor, of no importance, a chance of life, no crime; it will be forgotten.',
    pattern:
      /(?:(?:ce|ca|cela) n'(?:est|etait|a ete) (?:jamais|guere|apres tout|au fond|finalement|en somme|tout au plus|au pire) (?:qu'|que )(?: ?\S+)(?: \S+){0,6}|vous n'(?:avez|aurez) (?:\S+ )?(?:perdu|attendu|paye|rate|manque|eu|depense|patiente) (?:que |qu')(?: ?\S+)(?: \S+){0,5}|(?:choses?|incidents?|details?|erreurs?|histoires?|retards?|soucis?|problemes?|desagrements?|dommages?|degats?)(?: \S+){0,4} (?:sans (?:grande |reelle |aucune |veritable )?(?:importance|gravite|consequences?|incidence|interet)|de peu d'importance|(?:mineure?s?|benigne?s?|benins?|derisoires?|anecdotiques?|insignifiante?s?|negligeables?|minimes?|infimes?|ridicules?))(?: \S+){0,4}|(?:aleas?|impondera\w+|hasards?|surprises|petites miseres) (?:de la vie|du metier|du quotidien|du voyage|du direct|des travaux|de ce genre)(?: \S+){0,3}|tout le monde (?:a|fait|oublie|attend|perd|rate|paie|connait|passe)(?: \S+)? (?:deja|un jour|parfois|bien|des)(?: \S+){1,6}|(?:je ne (?:pense|crois|trouve|suis pas sure?) pas|(?:pense|crois|trouve)(?: \S+)? pas) que (?:ca|cela|ce|cette|votre)(?: \S+){0,4} (?:merite|vaille|justifie|soit si|soit aussi|soit tellement)(?: \S+){0,6}|(?:ce n'est|c'est) (?:quand meme |tout de meme |pas quand meme |tout de meme )?pas (?:\S+ )?(?:un crime|un scandale|un sacrilege|un delit|une tragedie) (?:d'|de|si|que)(?: ?\S+){0,6}|vous (?:allez|aurez)(?: \S+){0,3} (?:oubli\w+|remis\w*|n'y plus penser)(?: \S+){0,4}|(?:on|vous) n'y (?:fera|ferez|pensera|penserez|verra|verrez)(?: \S+)? plus(?: \S+){0,3}|ca (?:va|ira) (?:vite |bien )?(?:se tasser|passer tout seul|s'arranger tout seul)(?: \S+){0,3})/,
    confidence: 0.72,
    only: 'statement',
    unless:
      /desole|excus\w*|je comprends|au contraire|pas sans|(?:n'est|n'etait|sont) pas (?:un|une|des) (?:\S+ )?(?:detail|incident|chose)s?|pas (?:mineure?|anodin|insignifiant)|demande|reclamation pour|n'etait pas sans|n'est pas sans|merite toute|bien (?:se passer|arriver)/,
    yes: [
      "Ce n'est jamais qu'une heure de retard.",
      "Vous n'avez perdu que dix euros.",
      'Ce sont des choses sans importance.',
      'Ça fait partie des petits aléas de la vie.',
      'Je ne pense pas que cela mérite une réclamation.',
    ],
    no: ["Ce n'est pas un incident mineur.", 'Ces erreurs ne sont pas sans conséquences.'],
  },
  {
    why: 'No fire, quite reasonable, everyone goes through it, you still have half, no harm done.',
    pattern:
      /(?:il n'y a (?:vraiment )?pas (?:le feu|peril|mort|urgence|de quoi (?:crier|pleurer|s'affoler|s'alarmer))(?: \S+){0,4}|(?:retard|attente|delai|hausse|ecart|difference|desagrement|gene|augmentation|erreur)(?: \S+){0,2} (?:est|reste|etait)(?: \S+)? (?:tout de meme |quand meme |tout a fait |plutot |bien |somme toute |finalement )*(?:raisonnable|acceptable|correcte?|moderee?|supportable|tolerable|habituelle?|courante?|banale?|derisoire)s?(?: \S+){0,3}|tous les (?:parents|clients|gens|voyageurs|adherents|eleves|locataires|usagers|commerces|sites|chats|chiens|enfants)(?: \S+)? (?:passent|y passent|connaissent|vivent|ont|font|disent|finissent)(?: \S+){1,5}|il (?:vous )?(?:en )?reste (?:quand meme|tout de meme|au moins)(?: \S+){1,8}|(?:prejudice|dommages?|degats?|impact|perte|consequences?|incidence)(?: \S+)? (?:est|sont|reste|restent)(?: \S+)? (?:nul(?:le)?s?|minimes?|inexistante?s?|faibles?|limitee?s?|symboliques?|derisoires?)(?: \S+){0,3}|(?:chose|histoire|detail)s?(?: \S+)? qui (?:s'oublie\w*|arrive\w*|se regle\w*|passe\w*)(?: \S+){0,3}|^(?:oh |bah |bof |mais |enfin )*une? (?:petite? )?(?:erreur|retard|difference|ecart|oubli|attente) de <number> ?(?:euros?|€|minutes?|heures?|jours?|centimes?)(?: \S+)?,? (?:franchement|bon|enfin|allons|vraiment|hein|quand meme|voyons)$)/,
    confidence: 0.71,
    only: 'statement',
    unless:
      /desole|excus\w*|je comprends|au contraire|n'est pas (?:raisonnable|acceptable|correct|tolerable|nul)|<when> (?:je|nous)|assurance|garantie|pour vous eviter/,
    yes: [
      "Ça va, il n'y a pas le feu.",
      'Tous les parents passent par là.',
      'Le préjudice est nul.',
      'Une erreur de deux euros, franchement.',
    ],
    no: ["Ce délai n'est pas acceptable, je vous l'accorde."],
  },
  {
    why: 'Other things matter more; it bothered nobody; just a small slip; you will see worse; only two are missing.',
    pattern:
      /(?:il y a (?:bien |quand meme |tout de meme )?(?:des|d'autres) (?:choses|problemes|soucis|gens|urgences|priorites)(?: \S+)? (?:plus|bien plus) (?:importante?s?|grave?s?|urgente?s?|serieux|serieuse?s?|a plaindre|malheureu\w+)(?: \S+){0,4}|(?:ca|cela) (?:n'a|ne) (?:gene|derange|embete|choque)(?: \S+)? (?:personne|que vous)(?: \S+){0,3}|^(?:oh |bah |mais |bon |allez )*(?:c'est )?juste une? (?:petite? |toute petite? )?(?:coquille|erreur|faute|oubli|tache|retard|detail|rayure|bosse|bug|contretemps|malentendu|decalage|trace|fissure|accroc|bricole)(?: \S+){0,7}|vous en (?:verrez|verrez bien|aurez) d'autres(?: \S+){0,3}|il (?:ne |n'y )(?: ?)(?:manque|manquait|en manque) (?:que|qu')(?: ?)(?:<number>|un|une|quelques?)(?: \S+){0,6}|(?:<span>|une heure)(?: \S+){0,5},? c'est (?:plutot|deja|assez|quand meme|meme|encore) (?:bien|pas mal|rapide|court|correct|raisonnable|peu|honnete)(?: \S+){0,3})/,
    confidence: 0.71,
    unless:
      /desole|excus\w*|je comprends|au contraire|<when> (?:je|nous)|votre signature|pour (?:finir|valider|cloturer)|numero|justificatif/,
    yes: [
      'Il y a des choses plus importantes, non ?',
      "Ça n'a gêné personne d'autre.",
      'Juste une petite coquille sur le faire-part.',
      'Vous en verrez d’autres.',
      'Il ne manque que deux pages au livre.',
    ],
    no: ["Il ne manque qu'un justificatif pour valider le dossier."],
  },
];
