import type { MoveRules } from '../rules.ts';

export const blameCustomer: MoveRules = {
  move: 'blame_customer',
  rules: [
    {
      why: 'You should have, you only had to.',
      pattern:
        /(?:vous (?:auriez (?:du|pu|mieux fait)|aurait du|n'aviez qu'a|n'avez qu'a vous en prendre|deviez|n'auriez (?:jamais |pas )?du|auriez eu (?:interet|meilleur)|etiez cense\w*|pouviez(?: quand meme)? (?:prevenir|verifier|lire|anticiper))|il (?:fallait|aurait fallu|suffisait)|fallait|faut (?:lire|verifier|faire attention|regarder|reflechir)(?: \S+){0,4} avant|la prochaine fois (?:vous |il faudra |pensez|lisez|verifiez|faites|reflechissez|evitez))(?: \S+){1,14}/,
      confidence: 0.86,
      unless:
        /tout ce qu'il fallait|avec plaisir|fallait s'y attendre avec (?:eux|lui)|pas la peine de|fallait (?:oser|le dire)|ce que vous avez (?:paye|consomme|reellement)|(?:vous |votre )?\S* ?auriez du (?:recevoir|etre (?!plus|prudent|vigilant|attentif|present|la|chez|a l'heure|mieux)\w+|avoir (?:une|un|la|des)|pouvoir)|n'auriez (?:jamais|pas) du (?:avoir|attendre|vivre|subir|etre|payer|recevoir|passer|a)|il (?:nous |me )?(?:fallait|aurait fallu)(?: \S+)? (?:vous|que (?:nous|je|quelqu'un|l'agence)|qu'on)|vous deviez (?:recevoir|etre|avoir|partir|toucher|signer|(?:\S+ ){1,10}(?:et|mais|quand) (?:votre|le|la|personne|rien|nous|on|l'))|il nous (?:fallait|suffisait)/,
      yes: [
        'Vous auriez dû lire les conditions.',
        'fallait vérifier la date avant de payer',
        "Vous n'aviez qu'à répondre au livreur.",
      ],
      no: ['Vous auriez dû être prévenu, c’est notre erreur.'],
    },
    {
      why: 'You did not do your part.',
      pattern:
        /(?:vous|c'est vous qui) (?:n'avez (?:(?:tout simplement|meme|manifestement|visiblement|sans doute) )?(?:pas|jamais|rien) (?:\S+ )?(?:lu|verifie|respecte|suivi|fait|prevenu|repondu|paye|regarde|ecoute|envoye|signale|rempli|donne|pris|pense|mis|valide|coche|conserve|note|anticipe|souscrit|declare|entretenu|compris|renseigne|transmis|communique|present\w*|ferme|branche|regle|consulte)|ne (?:lisez|repondez|verifiez|regardez|suivez|respectez|payez|ecoutez)(?: \S+)? (?:pas|jamais|rien)|n'etiez pas (?:la|present\w*|chez vous|joignable)|avez (?:\S+ )?(?:oublie|neglige|omis|mal (?:\S+)|tarde|attendu (?:trop|le dernier)|trop attendu|clique|saisi (?:un|une|le|la) (?:mauvais\w*|faux)|donne (?:vos|votre|le|un mauvais|une mauvaise)|fait une erreur|fait (?:une )?(?:fausse|mauvaise)|du (?:mal|vous tromper|faire une erreur|oublier|toucher|cliquer)|choisi|signe|laisse (?:trainer|passer)|casse|abime|provoque|accepte|commis|manque de|rentre (?:un|une|le) mauvais\w*|rempli le mauvais|ignore|consomme|communique (?:vos|votre)|commande (?:la|le) mauvais\w*|rate|perdu|eu tort)|vous etes (?:trompe|pris (?:trop tard|au dernier))\w*|avez qu'a|etes (?:le |la )?(?:seul\w* )?(?:responsable|fautif|fautive|en tort|en faute|dans votre tort|parti\w* trop tard|arrive\w* (?:trop tard|en retard)|negligent\w*|imprudent\w*)|tardez|y prenez mal)(?: \S+){0,14}/,
      confidence: 0.8,
      only: 'statement',
      unless:
        /choisi le bon|bien choisi|pas la peine de|ce que vous avez (?:paye|consomme|reellement)|je (?:comprends|vois|note|entends)(?: \S+)? que|si vous|vous n'avez (?:pas|rien) (?:a|recu|ete|pu|eu)|rien (?:fait de mal|a vous reprocher)|pas (?:ete|pu|eu)|vous avez (?:rate|manque|perdu|choisi|signe|accepte) (?:\S+ ){0,6}(?:a cause|par notre)|(?:si (?:je|j'ai)|donc|vous me dites)(?: \S+){0,3} vous|avez consomme (?:plus|moins|\d)|avez rate (?:votre|l'|un|la)|avez perdu (?:votre|vos|une|un|trois|la|le|du|de|deux|des|tout|confiance|plus)|ce n'est pas vous|ce que vous avez|personne|parce que (?:nous|notre|on)|dites moi|option|vous avez choisi (?:la|le|l') ?(?:creneau|option|solution)$/,
      yes: [
        "Vous n'avez pas lu le contrat.",
        'c est vous qui avez donné votre code',
        'Vous avez oublié de valider la commande.',
      ],
      no: ["Vous n'avez pas été prévenu."],
    },
    {
      why: 'It is your fault, your problem, your mistake.',
      pattern:
        /(?:c'est|ce n'est pas|cela vient|ca vient|le probleme (?:vient|c'est)|l'erreur vient|tout (?:ca|cela) vient|il s'agit|c'etait|a cause|la faute|c'est bien)(?: \S+){0,3}? ?(?:(?:de )?votre (?:faute|erreur|responsabilite|negligence|probleme|cote|imprudence|retard|choix|tort|oubli|distraction|consommation|utilisation|installation|mauvaise \w+|manque|propre|fait|inattention)|d'une (?:erreur|negligence|mauvaise \S+) de votre (?:part|cote)|une (?:erreur|negligence|faute|mauvaise \S+|imprudence) de votre (?:part|cote)|a vous (?:de (?:verifier|lire|faire|prevenir|surveiller|penser|vous)|seul)|vous (?:le responsable|qui (?:l'avez|avez (?!raison)|(?:n'|l')?as|es|etes (?!debout|bloque|prive|reste|coince|puni|penalise|dehors|la|dans|a|au|aux|en|seul|sans|victime|oblige|sur|le premier|la premiere)|n'avez))|de vous)(?: \S+){0,10}/,
      confidence: 0.84,
      unless:
        /pas la peine de|ce que vous avez (?:paye|consomme|reellement)|(?:ce n'est|c'est|rien|n'y est|n'est) (?:absolument |surement |en aucun cas |aucunement )?(?:pas|en rien|nullement) (?:de |du tout de )?votre (?:faute|erreur|responsabilite)|ce n'est pas (?:de )?votre|n'est pas une erreur de votre|pas votre (?:faute|erreur|role)|a vous de (?:choisir|decider|me dire)|est ce|a (?:nous|moi) de vous|chez nous/,
      yes: [
        "C'est de votre faute si le colis est reparti.",
        "L'erreur vient de votre côté.",
        "c'est à vous de vérifier vos mails",
      ],
      no: ["Ce n'est pas votre faute.", "C'est à vous de choisir."],
    },
    {
      why: 'If you had…, none of this.',
      pattern:
        /(?:si vous (?:aviez|etiez|n'aviez|n'etiez|lisiez|faisiez|nous aviez|m'aviez|l'aviez|vous y)|en (?:cliquant|donnant|communiquant|attendant|laissant|ne (?:lisant|repondant|verifiant|prevenant)) |a force de|avec un peu d'attention|quand on (?:ne lit|commande|donne|attend|ne fait|signe|part|prend|s'y prend|ne paie|vit(?! (?:de|d'))|clique)|on ne (?:donne|clique|signe|part|laisse) (?:pas|jamais)|vous ne pouvez vous en prendre)(?: \S+){2,18}/,
      confidence: 0.7,
      only: 'statement',
      unless:
        /pas la peine de|ce que vous avez (?:paye|consomme|reellement)|si vous (?:aviez|etiez) (?:une|un|le temps|d'accord|disponible|besoin|la|d'autres)|en attendant (?:je|la|le|votre|que|on|nous|une)|en laissant (?:votre|un|le) (?:numero|message)|comme si vous|je (?:comprends|mesure|imagine|sais|vois)|chaque (?:jour|heure|minute) compte|c'est (?:normal|long|dur|angoissant|penible)/,
      yes: ["Si vous aviez lu le mail, on n'en serait pas là.", 'quand on donne son code, forcément…'],
      no: [
        "Si vous aviez d'autres questions, écrivez-moi.",
        'Six jours sans connexion quand on vit de ses devis : je comprends que vous n’y croyiez plus.',
      ],
    },
    {
      why: 'From your end; too late; did you not read?',
      pattern:
        /(?:(?:ca|cela|l'erreur|le probleme|la faute|le souci)(?: \S+)? (?:vient|est|etait|se situe|provient) (?:de chez vous|de vous|chez vous|de votre (?:cote|part|fait|installation)|cote client)(?: \S+){0,6}|vous (?:vous )?y etes pris(?:e)?(?: \S+){0,4}|vous (?:n'avez|n'aviez)(?: \S+)? (?:pas|jamais) (?:lu|verifie|regarde|pense|prevenu|fait|signale)(?: \S+){1,10}|la prochaine fois(?: \S+){0,2} (?:arrivez|venez|soyez|prevenez|reservez|partez|commandez|gardez|anticipez|prenez|demandez|declarez|payez|faites|lisez|verifiez)(?: \S+){1,8}|vous etes (?:arrive|parti|venu|passe)\w*(?: \S+){0,2} (?:en retard|trop tard|apres l'heure|sans)(?: \S+){0,6}|vous avez (?:bien )?(?:cherche|voulu|signe|accepte|coche|valide)(?: \S+){0,3} (?:les conditions|le contrat|ce qui vous arrive|sans lire|tout seul|assumez)(?: \S+){0,4}|(?:assumez|prenez vous en a vous meme|a vous d'etre (?:plus )?(?:prudent|vigilant|attentif)\w*|soyez plus (?:attentif|prudent|vigilant|prevoyant)\w*)(?: \S+){0,6}|on (?:ne )?(?:clique|donne|part|signe) pas (?:sur|son|ses|sans)(?: \S+){1,6})/,
      confidence: 0.76,
      unless:
        /pas la peine de|ce que vous avez (?:paye|consomme|reellement)|ce n'est pas|n'y etes pour rien|je comprends|parce que (?:nous|on)|rien ne vient/,
      yes: [
        "L'erreur vient de chez vous, pas de nous.",
        'Vous vous y êtes pris trop tard.',
        "La prochaine fois, arrivez à l'heure.",
      ],
      no: ['Le problème ne vient pas de chez vous.'],
    },
    {
      why: 'You gave it; you waited the last day; without proof from you.',
      pattern:
        /(?:(?:c'est )?(?:bien )?vous (?:meme )?qui (?:l'avez|avez|etes|n'avez|n'etes|aviez)(?: \S+){1,10}|sans (?:votre|vos) (?:oublis?|erreurs?|retards?|negligences?|imprudences?|etourderies?|distractions?|precipitation|silence|refus|fautes?|maladresses?|inattention|insistance|betises?|mauvaise \S+)(?: \S+){2,12}|sans(?: \S+){1,4} de votre part(?: \S+){0,10}|vous avez attendu(?: \S+)? (?:le dernier|la derniere|trop|la veille|longtemps avant)(?: \S+){0,8}|fallait (?:\S+ )?(?:souscrire|prendre|lire|demander|venir|verifier|y penser|prevoir|anticiper|prevenir|garder|faire)(?: \S+){1,8}|vous auriez (?:vu|su|evite|pu)(?: \S+){1,10}|(?:a force de|en) ne (?:lisant|repondant|payant|verifiant) pas(?: \S+){1,8})/,
      confidence: 0.74,
      unless:
        /pas la peine de|ce que vous avez (?:paye|consomme|reellement)|vous qui etes (?:debout|bloque|prive|reste|coince|puni|penalise|dehors|la|dans|a|au|aux|en|seul|sans|victime|oblige|sur|le premier|la premiere)\w*|c'est vous qui (?:decidez|choisissez|avez raison)|il nous fallait|si (?:je|nous) (?:vous )?(?:avais|avions)|vous qui avez (?:raison|bien fait|attendu)|si nous/,
      yes: [
        'Le code, c’est bien vous qui l’avez communiqué.',
        'Vous avez attendu le dernier jour pour vous inscrire, forcément…',
        'Fallait souscrire l’option annulation, aussi.',
      ],
      no: ["C'est vous qui avez raison."],
    },
    {
      why: 'Nobody forced you; you let it; you alone.',
      pattern:
        /vous avez (?:bien |surement |sans doute |certainement )?du faire (?:une )?(?:mauvaise|fausse|erreur|mal)(?: \S+){0,4}|vous n'avez pas ete (?:assez |tres |suffisamment |bien )?(?:prudent|vigilant|attentif|attentive|rigoureu|serieu|patient|clair|honnete)\w*(?: \S+){0,4}|a votre place,? (?:moi )?j'aurais (?:verifie|lu|demande|fait attention|attendu|prevenu|regarde|appele|relu|pris|anticipe)(?: \S+){0,6}|vous ne (?:prenez|faites|gerez|entretenez|surveillez|rangez|respectez)(?: \S+)? pas(?: \S+){1,6}|(?:on|nous|je) vous (?:l')?(?:avait|avions|avais) (?:\S+ )?(?:prevenue?|avertie?|mise? en garde)(?: \S+){0,6}|(?:bien |c'est )?(?:dommage|tant pis) pour vous(?: \S+){0,4}|si vous (?:ne |n'|y |nous |me |l')?(?: ?)(?!(?:pouviez|vouliez|acceptiez|souhaitiez|preferiez|desiriez)\b)\w+iez(?: \S+){1,12} (?:n'\w+rai(?:t|ent)|ne (?:\S+ )?\w+rai(?:t|ent)|serai(?:t|ent)|aurai(?:t|ent)|n'auriez|ne seriez|n'en serait|aurions|serions)(?: \S+){0,6}|(?:c'est |tout (?:ca|cela) )?parce que vous (?:avez|l'avez|vous etes|etes)(?: \S+)? ?(?:debranche|coupe|eteint|ouvert|force|mouille|laisse|oublie|casse|change|mal|trop|tarde|clique|donne|communique|refuse|saisi|tape|choisi|modifie|supprime|desactive|depasse|utilise|branche|trompe|arrive|parti|negligent)\w*(?: \S+){0,8}|vous ne (?:nous |me |m'|l'|les |lui )(?: ?)(?:avez|aviez) (?:pas|jamais|rien) (?!eue?s?\b|recu|obtenu|vue?s?\b|su\b|demande|cache|dit ce)(?: ?\S+)(?: \S+){0,7}|(?:vous (?:n')?(?:aviez|avez|avais) qu'a(?: \S+){1,8}|vous n'aviez pas a(?: \S+){1,8}|vous n'etes (?:jamais|pas)(?: souvent| toujours)? (?:chez vous|la(?=$|,| quand| lors| pour)|joignable|disponible|presente?)(?: \S+){0,8}|vous avez (?:deja |largement |encore |visiblement )*depasse (?:votre|vos|le|la|les)(?: \S+){1,8}|personne ne vous (?:a|avait) (?:oblige\w*|force\w*|(?:rien )?demande (?:de|d'|votre avis))(?: ?\S+(?: \S+){0,7})?|si vous (?:laissez|laissiez|perdez|oubliez|donnez|cliquez|partez|attendez|ne (?:lisez|payez|repondez|prevenez|verifiez|fermez)|confiez|mettez)(?: \S+){1,10}|vous (?:etes|restez) (?:le |la )?(?:seul\w*|entierement|totalement|pleinement)(?: \S+)? responsable\w*(?: \S+){0,8}|(?:numero|adresse|code|date|formulaire|bon)(?: \S+){0,6} c'est vous qui(?: \S+){1,8}|a qui la faute|(?:vous|faut) (?:l'avez|avez) (?:bien )?(?:cherche|voulu)|en meme temps(?: \S+){0,4} vous(?: \S+){1,10}|vous (?:n'avez|n'aviez) qu'a(?: \S+){1,8}|quelle idee (?:de|d')(?: \S+){1,8}|vous deviez(?: \S+){1,10})/,
      confidence: 0.7,
      only: 'statement',
      unless:
        /rembours\w+ (?:pas )?(?:si|quand)|desole|excus\w*|vous ne (?:faites|prenez) pas (?:erreur|d'effort pour rien)|serez|(?:on|nous) vous (?:avait|avions) prevenue? (?:que|de|d') (?:la|le|notre)|pas la peine de|ce que vous avez (?:paye|consomme|reellement)|si vous (?:attendez|mettez|laissez)(?: \S+){0,4} (?:je|nous|un message|votre numero)|vous deviez (?:etre|recevoir|avoir|partir|toucher|arriver)|si vous oubliez votre mot/,
      yes: [
        'En même temps, personne ne vous a obligé à signer.',
        'Si vous laissez traîner vos papiers, aussi…',
        'Vous êtes le seul responsable de votre mot de passe.',
      ],
      no: ['Si vous laissez un message, je vous rappelle.'],
    },
    {
      why: 'You always do it late, never do it right.',
      pattern:
        /(?:vous (?:vous )?(?:y |en )?(?:prenez|attendez|faites|oubliez|perdez|laissez|ignorez|changez|repoussez|payez) (?:toujours|encore|jamais|tout le temps|systematiquement|chaque fois|bien|un peu|vraiment|trop)(?: \S+){1,8}|vous (?:vous )?y prenez(?: \S+){0,2} (?:mal|tard|trop|a la derniere|au dernier|n'importe)(?: \S+){0,5}|(?:vous|c'est vous qui) (?:laissez|avez laisse|attendez|avez attendu)(?: \S+){0,3} (?:la derniere minute|le dernier (?:moment|jour)|trop longtemps)(?: \S+){0,4})/,
      confidence: 0.72,
      only: 'statement',
      unless:
        /pas la peine de|ce que vous avez (?:paye|consomme|reellement)|vous attendez (?:toujours|encore)|vous faites bien|je (?:comprends|vois)|donc vous|sans (?:reponse|nouvelles)|vous payez (?:toujours|encore) (?:pour|une|un|le|la)/,
      yes: ['vous vous y prenez toujours à la dernière minute aussi'],
      no: ['Vous attendez toujours votre colis ?'],
    },
    {
      why: 'It is for you to watch it.',
      pattern:
        /^(?:et |mais |apres |c'est |c'etait |madame |monsieur |de toute facon |reste )*a vous de (?!(?:voir|choisir|decider|jouer|me dire|nous dire)\b)(?:\S+)(?: \S+){1,8}/,
      confidence: 0.74,
      only: 'statement',
      yes: ['À vous de surveiller vos mails, monsieur.'],
      no: ['À vous de choisir entre les deux.'],
    },
    {
      why: 'You had been warned; it happened because you did not.',
      pattern:
        /(?:(?:on|nous|je|c'est|les? \S+|l'\S+)(?: ?)(?:vous )?(?:l')?(?:avait|avions|avais|avaient|ai|avons|a) (?:pourtant|bien|clairement|quand meme|assez|suffisamment|largement) (?:ete )?(?:prevenu|dit|averti|indique|signale|precise|ecrit|alerte|mis en garde|conseille)\w*(?: \S+){0,8}|vous etiez (?:pourtant |bien |parfaitement )*(?:prevenu|averti|informe|au courant)\w*(?: \S+){0,6}|(?:parce que|puisque|vu que|c'est que|comme) vous (?:n'avez|n'aviez|ne l'avez|n'y avez|ne nous avez|ne m'avez)(?: \S+)? (?:pas|jamais|rien|meme pas)(?: \S+){0,2} (?!(?:recu|ete|pu|eu|obtenu|trouve|dormi|su)\b)\S+(?:e|i|u|is|it|ert)(?: \S+){0,6}|vous (?:n'avez|n'aviez|ne l'avez|ne nous avez)(?: \S+)? (?:pas|jamais|meme pas) (?:resilie|active|annule|confirme|enregistre|rendu|rapporte|restitue|complete|joint|fourni|retire|ramene|recupere|tenu|attendu|protege|mentionne|informe|avise|verse|ouvert|reclame|nettoye|precise|modifie|remis|accepte|range|relu)(?: \S+){0,8})/,
      confidence: 0.74,
      only: 'statement',
      unless:
        /je (?:comprends|vois|note)|si (?:je|j'ai)|donc vous|vous me dites|ce qui est normal|personne ne vous|(?:je|on|nous) (?:vous )?(?:l')?(?:ai|avons|a) bien (?:dit|indique|precise|signale|ecrit) (?:que|a|au)|n'(?:ai|avons|avions)|desole|excus\w*|(?:aurait|aurions) du|n'etiez (?:pas|jamais)/,
      yes: [
        'On vous avait pourtant prévenue.',
        "Le contrat s'est renouvelé parce que vous n'avez pas résilié à temps.",
      ],
      no: ["Vous n'avez jamais reçu le mail."],
    },
    {
      why: 'A damage laid on what they must have done.',
      pattern:
        /(?:c'est (?:bien |donc |sans doute |surement |forcement )*que vous (?:avez|n'avez|l'avez)(?: \S+){1,10}|vous avez (?:bien |surement |certainement |forcement |sans doute )?(?:du|pu) (?:le |la |l'|les |vous |mal |trop )?(?: ?)(?:casser|sauter|tomber|appuyer|forcer|renverser|mouiller|debrancher|effacer|supprimer|cliquer|oublier|vous tromper|laisser|perdre|confondre|deregler|abimer|cogner|surcharger|mal \S+)(?: \S+){0,8})/,
      confidence: 0.72,
      only: 'statement',
      unless:
        /je comprends|desole|excus\w*|attendre|perdre (?:du temps|une|la|votre)|laisser (?:vos|votre|les) (?:enfants|fille|fils)|a cause de (?:nous|notre)|c'est que vous avez (?:raison|bien|eu)/,
      yes: [
        "Le lit n'était pas cassé avant, c'est bien que vous avez sauté dessus.",
        'Vous avez dû forcer sur la poignée.',
      ],
      no: ['Vous avez dû laisser vos enfants seuls à cause de nous, je suis désolé.'],
    },
    {
      why: 'What an idea to have done that.',
      pattern:
        /(?:quelle (?:drole d'|mauvaise |curieuse |etrange )?(?: ?)idee (?:de |d'|aussi de |aussi d')|(?:a-t-on |on n'a )pas idee (?:de |d')|qu'est ce qui vous a pris (?:de |d')|(?:ce n'est|c'est) pas (?:tres |bien )?(?:malin|prudent|serieux|raisonnable) (?:de votre part )?(?:de |d'))(?: ?\S+)(?: \S+){1,10}/,
      confidence: 0.76,
      unless: /de notre part|de nous|je (?:comprends|suis)/,
      yes: ['Quelle idée de laisser son sac sur la banquette arrière !'],
      no: ["Ce n'est pas sérieux de notre part de vous avoir fait attendre."],
    },
    {
      why: 'Yours did it: your dog, your son; you managed to break it.',
      pattern:
        /(?:c'est (?:votre|vos) (?:chien|chat|fils|fille|enfants?|mari|femme|voiture|ami\w*|invites?|mere|pere|gosses?|petit\w*|animal|box|mot de passe)(?: \S+){0,2} qui (?:a|ont|n'a|n'ont|s'est)(?: \S+){1,8}|vous avez (?:encore |bien )?(?:reussi a|trouve le moyen de) (?:le |la |tout |l')?(?:casser|perdre|bloquer|rater|abimer|effacer|renverser|coincer|deregler|oublier|tromper|vous tromper)(?: \S+){0,6})/,
      confidence: 0.76,
      unless: /felicitations|bravo|chapeau|je (?:comprends|suis desole)|excus\w*|desole/,
      yes: ["C'est votre chien qui a tiré sur la laisse.", 'Vous avez réussi à bloquer la machine.'],
      no: ["C'est votre banque qui a reçu le virement hier."],
    },
    {
      why: 'Your problem, not mine: manage on your own.',
      pattern:
        /(?:(?:debrouillez|demerdez|arrangez) vous(?! \S+ (?:bien|peu))(?: \S+){0,7}|(?:c'est|ca c'est|cela c'est|ca reste|cela reste) (?:plutot |bien )?votre (?:affaire|souci|histoire|lot)(?: \S+){0,6}|^(?:(?:bref|bon|enfin|ben|eh|oui|ok|dommage|peu importe|alors|la|desole|desolee) )*votre (?:probleme|affaire|souci)(?: (?:a vous|alors|donc|pas (?:le mien|la mienne|le notre|la notre)))*$)/,
      confidence: 0.76,
      unless:
        /n'est pas (?:(?:que|seulement) )?votre|vous (?:vous )?debrouillez|(?:devenu|devient|est aussi) (?:le mien|la mienne|mon|ma)|je m'en (?:occupe|charge)/,
      yes: [
        'Peu importe, débrouillez-vous.',
        'Débrouillez-vous avec votre banque, ce n’est pas mon affaire.',
        'C’est votre affaire, pas la mienne.',
        'Bon, votre problème.',
      ],
      no: [
        'Comment vous débrouillez-vous depuis six jours ?',
        'Votre problème est devenu le mien.',
        'Votre affaire est entre mes mains.',
        'Votre problème de box, je m’en occupe.',
      ],
    },
  ],
};
