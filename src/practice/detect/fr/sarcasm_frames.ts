import type { Rule } from '../rules.ts';

/** More frames of irony. */
export const sarcasmFrames: readonly Rule[] = [
  {
    why: 'Only for you; for somebody in such a hurry; the famous excuse; write a novel; it had been a while; delighted you take it so well.',
    pattern:
      /(?:(?:juste|rien que|expres|specialement|uniquement) pour (?:vous|vos beaux yeux|monsieur|madame|sa majeste)(?: \S+)?$|pour quelqu'un (?:qui|de si|d'aussi)(?: \S+){1,8}|(?:la|cette|votre|l'|une) (?:fameuse|celebre|bonne vieille|sempiternelle|eternelle|classique) (?:excuse|histoire|chanson|rengaine|complainte|ritournelle)(?: \S+){0,6}|vous (?:devriez|pourriez|auriez du) (?:\S+ )?(?:ecrire un (?:roman|livre|polar)|faire du (?:theatre|cinema|cirque)|monter sur scene|passer a la (?:tele|television|radio)|en faire un (?:film|roman|livre)|vous lancer dans|ecrire vos memoires|jouer la comedie)(?: \S+){0,5}|(?:prenez|tenez|voulez vous|vous voulez|je vous prete|il vous faut)(?: \S+){0,2} mouchoirs?(?: \S+){0,4}|vous m'en direz tant|(?:tiens|ah|oh|et|ben|bah|allons bon),? (?:ca|cela) (?:faisait|manquait|nous manquait|changeait|m'etonnait)(?: \S+)?(?: longtemps)?$|(?:ca|cela) faisait longtemps$|(?:je|on) (?:vous |leur )?(?:fais|fait|dessine) un (?:dessin|croquis|schema)$|(?:appel\w+|prevenir|avertir|alerter|previens|deranger|reveiller) (?:le|la|les|l') ?(?:president|ministre|pape|roi|armee|pompiers|elysee|onu|nations unies|marine nationale|presse nationale|garde republicaine)(?: \S+){0,6}|le (?:plus|cas le plus) (?:\S+ )?(?:grave|urgent|important|malheureu\w+|tragique|terrible|a plaindre) (?:du monde|de la planete|de l'univers|de la terre|de tous les temps|de france)(?: \S+){0,3}|c'est (?:fou|incroyable|impressionnant|admirable|dingue|merveilleux|touchant) (?:ce que|comme|a quel point|comment) vous (?:etes|savez|restez)(?: \S+){0,2} (?:patiente?|polie?|aimable|gentille?|calme|courtoise?|agreable|delicate?|modeste|raisonnable)s?(?: \S+){0,3}|(?:ravie?|heureu\w+|enchantee?|contente?) (?:de voir|d'apprendre|de constater|d'entendre|de savoir) (?:que |combien |a quel point )(?: ?)vous (?:prenez|restez|gardez|savez|etes|appreciez|avez)(?: \S+){0,3} (?:philosophie|calme|patient\w*|serein\w*|humour|sourire|mesure|delicatesse|elegance|poli\w*|gentil\w*)(?: \S+){0,3}|on se demande (?:bien |vraiment )?(?:comment|pourquoi|ce que) (?:vous (?:faites|avez fait|feriez|faisiez)|on|nous)(?: \S+){0,2} sans (?:vous|nous|moi)(?: \S+)?|(?:un|quel) (?:sacre |vrai |grand )?(?:comique|humoriste|rigolo|farceur|comedien)(?: \S+){0,3}|(?:petit |joli )?(?:numero|sketch|spectacle|show)(?: \S+){0,3} (?:tres |bien |plutot )?(?:reussi|rode|au point|applaudi)(?: \S+){0,3}|vous voulez (?:peut etre |aussi |en plus )+que (?:je|j'|on|nous)(?! ?(?:vous |le |la |les |l'|vous le |vous la )?(?:envoi|rappel|reserv|verifi|note|inscri|previen|expliqu|montr|confirm|transmet|joign|regard|rest|list|ecriv|garde|change|annul|command|mette|appel))(?: ?\S+)(?: \S+){1,8})/,
    confidence: 0.74,
    unless:
      /numero (?:de|du|d') (?:dossier|client|telephone|suivi)|je comprends|desole|excuse[rz]|excuses|pour quelqu'un qui (?:a|attend|vient|travaille|doit|n'a)|(?:theatre|piscine|salle|bassin|spectacle)(?: \S+)? (?:est|a ete|sera)|garde (?:ce|cette|une)|reserve\w* (?:juste|rien que|specialement|expres|uniquement) pour vous|(?:prepare|fait|fais|mis|garde|commande|imprime|mets?|ouvert|cree)\w*(?: \S+){0,5} (?:juste|specialement|expres|uniquement) pour vous/,
    yes: [
      'Bien sûr, on va vider la piscine rien que pour vous.',
      'Vous voulez peut-être aussi que je vous apporte le petit-déjeuner ?',
      'Prenez un mouchoir, ça va passer.',
      'Vous devriez écrire un roman avec tout ça.',
      "Vous m'en direz tant.",
      'Ah, la fameuse excuse du courrier perdu.',
    ],
    no: [
      'Vous voulez peut-être que je vous rappelle demain ?',
      'J’ai mis un exemplaire de côté spécialement pour vous.',
    ],
  },
  {
    why: 'They are a pilot too, battle records, always right; we close shop; everybody can but you; Sir has eaten a lion.',
    pattern:
      /(?:(?:je suppose|j'imagine|vous allez me dire|ne me dites pas|laissez moi deviner)(?: \S+)? que? ?(?:vous )?(?:etes|avez|savez)(?: \S+)? (?:aussi|egalement|en plus|peut etre)(?: \S+){1,8}|vous etes (?:aussi|donc aussi|egalement|peut etre) (?:\S+ )?(?:pilote|medecin|avocat\w*|juge|ingenieur\w*|ministre|expert\w*|plombier|magicien\w*|roi|reine|ambassad\w+|prince\w*)(?: \S+){0,5}|merci (?:de|d'|pour) (?:nous |me )?(?:faire (?:profiter|part)|eclairer|instruire|cette (?:lecon|brillante|belle|precieuse|formidable|magnifique)|vos lumieres|ces lumieres|votre (?:science|sagesse|lumiere|genie|lecon|brillante?))(?: \S+){0,6}|(?:vous )?(?:attendez|voulez|esperez|desirez|il vous faut)(?: \S+){0,6} (?:du roi|de la reine|du pape|du president|d'angleterre|de l'empereur|du ministre|de l'elysee)(?: \S+){0,3}|c'est vrai que (?:<span>|une seconde|une journee)(?: \S+){0,3}|vous battez (?:des|tous les|le) records?(?: \S+){0,5}|c'est (?:de )?(?:ma|notre) faute (?:s'il|si (?:le|la|les|vous))(?: \S+){1,6}|(?:il pleut|la terre|le soleil|votre reveil|la neige)(?: \S+){0,5} (?:c'est )?(?:de )?(?:ma|notre) faute|^(?:tiens |ah |oh |et )*(?:encore|revoila|revoici) (?:vous|madame|monsieur)(?=$|,)(?: \S+){0,5}|(?:fermons|autant fermer|on ferme|je ferme)(?: \S+)? (?:boutique|la boutique|le magasin|tout)(?: \S+){0,6}|(?:ca|cela|ce) doit etre (?:si |tres |bien |vraiment )?(?:epuisant|fatigant|dur|difficile|penible|merveilleux|formidable|usant|lassant) (?:d'|de )(?:avoir toujours|toujours avoir|etre (?:parfait|le centre|si|aussi|vous|unique)|tout savoir|savoir tout|ne jamais)(?: \S+){0,5}|(?:on|je|nous) (?:vous )?(?:applaudis?t?|applaudissons|salue la performance)(?: \S+){0,4}|(?:applaudissements|standing ovation|chapeau bas|sortez les trompettes)(?: \S+){0,4}|(?:monsieur|madame|mademoiselle) (?:a (?:mange|bien dormi|ses|son|du|un|de l|fini)|est (?:presse|contrarie|fache|de mauvaise|servi|difficile|exigeant|un connaisseur|trop bon|trop bonne)|(?:veut|desire|souhaite|exige|prefere|s'impatiente|se plaint|trouve|daigne|n'aime|n'est pas content)\w*)(?: \S+){0,6}|(?:tres|trop|vraiment) drole(?: \S+)? (?:vous|ha|ah|mdr)(?: \S+){0,6}|vous devriez en faire (?:votre metier|un metier|une chanson|un film|un spectacle|un livre|un sketch)(?: \S+)?|(?:tout le monde|les autres|n'importe qui|meme un enfant|les enfants)(?: \S+){0,2} (?:sait|savent|y arrive\w*|comprend|comprennent|a compris|ont compris|lit|lisent|peut|sauf)(?: \S+){0,4} sauf vous(?: \S+)?|(?:un (?:petit |dernier |tout petit )?effort|courage|allez|patience|concentrez vous),? (?:vous (?:allez|y etes|pouvez|finirez)|on y croit)(?: \S+){1,6}|desole\w* que (?:la vie|le monde|la terre|le soleil|l'univers|tout|la realite) ne (?:soit|tourne|se plie|s'arrete) pas(?: \S+){0,7}|quel(?:le)? (?:grand |grande )?(?:seigneur|homme|heros|heroine|champion|championne|stratege|philosophe|artiste|dame|prince|princesse|lumiere|cerveau|flair|courage|exploit|suspense|bonheur|joie|plaisir|honneur|aventure|epopee|savoir|diplomatie)(?: (?:vous (?:faites|etes)|de vous (?:lire|entendre|revoir|avoir)|monsieur|madame|dites donc|vraiment))?$|(?:on|je) (?:n'a|n'ai|n'avons) que (?:ca|cela) a faire(?: \S+){0,3}|prenez (?:votre|tout votre) temps,? (?:surtout|on|je|nous|personne)(?: \S+){1,6}|et la marmotte(?: \S+){0,8}|(?:la cerise sur le gateau|la totale|manquait plus que ca|il ne manquait plus que (?:ca|vous))(?: \S+){0,3})/,
    confidence: 0.73,
    unless:
      /je (?:comprends|m'en occupe|vous ecoute|note tout)|desole d|excuse[rz]|(?:a|est|veut|souhaite|desire) (?:\S+ )?(?:ete|reserve|demande un|recu)|monsieur (?:est|a) (?:bien )?(?:enregistre|inscrit|passe)|prenez (?:votre|tout votre) temps,? (?:je (?:vous )?(?:reste|note|ecoute|suis)|nous avons|on a (?:le|tout)|rien ne presse|(?:je|nous) (?:suis|sommes) la)|quel (?:plaisir|bonheur|honneur) de vous (?:retrouver|aider|savoir|revoir parmi)|c'est (?:de )?(?:ma|notre) faute(?:$|,)|c'est vrai que <span> (?:c'est|sans)(?: \S+){0,3}(?:long|trop|beaucoup|enorme)|allez,? vous pouvez|le magasin (?:ferme|est)/,
    yes: [
      'Je suppose que vous êtes aussi pilote de ligne ?',
      'Merci de nous faire profiter de votre science.',
      "C'est vrai que dix minutes, c'est interminable.",
      'Vous battez des records de politesse, dites-moi.',
      "Ça doit être épuisant d'avoir toujours raison.",
      'Tout le monde sait lire sauf vous, apparemment.',
      'Quel grand seigneur vous faites.',
    ],
    no: ['Prenez votre temps, je note.', 'Monsieur a bien été enregistré hier.', 'Quel plaisir de vous aider.'],
  },
  {
    why: 'Swallowed a dictionary, call the police while you are at it, in letters of gold, a minute of silence, a model of patience, lucky to have you.',
    pattern:
      /(?:(?:vous avez|monsieur a|madame a|on a) (?:avale|mange|bouffe) (?:un|une|du|de l')(?: ?\S+)(?: \S+){0,4}|tant que vous y etes(?: \S+){0,3}|(?:en |avec des )lettres d'or(?: \S+)?|une minute de silence(?: \S+){0,6}|vous etes (?:un |une |le |la )?(?:vrai |veritable )?(?:modele|exemple|parangon|monument|sommet) (?:de |d')(?: ?)(?:patience|politesse|courtoisie|calme|delicatesse|gentillesse|modestie|bonne foi|amabilite|douceur|retenue)(?: \S+){0,5}|quelle (?:chance|joie|aubaine|benediction) (?:nous avons|on a|j'ai|pour nous|pour moi|d'avoir|de vous)(?: \S+){0,7}|(?:vous )?(?:voulez|voudriez|aimeriez|souhaitez)(?: vous)? (?:peut etre )?que (?:je|j'|on|nous)(?! ?(?:vous |le |la |les |l')?(?:envoi|rappel|reserv|verifi|note|inscri|previen|expliqu|montr|confirm|transmet|regard|ecriv|garde|change|annul|command|mette))(?: ?\S+)(?: \S+){1,8} aussi$|c'est (?:nous|moi) qui (?:avons|ai) (?:fait (?:pleuvoir|tomber la)|invente|cree le|provoque la|dechaine)(?: \S+){0,5}|(?:monsieur|madame)(?: (?:le|la) \S+)? n'est pas content\w*(?: \S+){0,3}|(?:le monde entier|tout le monde|l'univers|la terre entiere) (?:complote|conspire|est contre|s'acharne|en veut a)(?: \S+){0,4}|comme c'est (?:original|etonnant|surprenant|nouveau|inattendu|mignon|touchant|commode|pratique)$)/,
    confidence: 0.73,
    unless:
      /je (?:comprends|m'en occupe)|desole|excuse[rz]|quelle chance (?:d'avoir|de) (?:\S+ )?(?:trouve|pu|retrouve)|deuil|obseques|deces|ceremonie|rappelle aussi|envoie aussi/,
    yes: [
      'Vous avez avalé un dictionnaire ce matin ?',
      'Appelez donc la police, tant que vous y êtes.',
      'Une minute de silence pour votre parapluie.',
      'Quelle chance nous avons de vous compter parmi nos clients.',
      'Et vous voudriez que je repeigne la mer en bleu, aussi ?',
    ],
    no: ['Vous voulez que je vous envoie la facture aussi ?'],
  },
];
