import type { MoveRules } from '../rules.ts';
import { minimiseFrames } from './minimise_frames.ts';

export const minimise: MoveRules = {
  move: 'minimise',
  rules: [
    {
      why: 'It is only, it is just.',
      pattern:
        /(?:ce n'est|c'est|c'etait|ce n'etait|ce ne sont|ca n'est|il ne s'agit|il s'agit|vous n'avez|on parle|ca ne fait|cela ne fait|il n'y a|y a|ca fait|cela ne represente|ca ne represente)(?: (?:la|ici|quand meme|finalement|apres tout|en fait))? ?(?:juste |seulement |simplement )?(?:que (?!votre|vos|le |la |les |nous|vous|l'|on |notre|je |ce |cette )|qu'(?!il|elle|on)|juste |seulement |simplement )(?:\S+ )?(?:un |une |d'un |d'une |de |des |du |le |la |<number> )?(?:\S+ ){0,3}?(?:petite?s?|retard|jours?|heures?|minutes?|euros?|€|detail|contretemps|souci|formalite|question de|colis|carte|telephone|bruit|peu|ascenseur|box|connexion|internet|attente|semaines?|robe|sac|valise|repas|argent|erreur|coupure|panne|somme|objet|mail|impression|incident|meuble|chambre|cantine|badge|facture|bug|bagage|broutille|fois|etages?|vetement|produit|desagrement|point|mauvais moment|lettre|courrier|papier|rendez vous)(?: \S+){0,8}/,
      confidence: 0.82,
      unless:
        /ce n'est pas (?:que|juste|seulement|qu')|c'est (?:juste|bien) (?:apres|avant)|pas juste un|pas qu'un|il ne (?:vous )?(?:manque|reste)/,
      yes: ["Ce n'est qu'un petit retard.", "c'est juste une box hein", "Il n'y a que deux jours d'attente."],
      no: ["Ce n'est pas qu'un petit retard, je le sais."],
    },
    {
      why: 'It is nothing, not serious, no drama.',
      pattern:
        /(?:ce n'est|c'est|y a|il n'y a|ca n'est|rien|cela n'est|cela n'a|ca n'a|n'est|ca ne va pas|pas|ce ne serait|n'exagerons|c'etait)(?: \S+){0,2}? ?(?:(?:pas|rien|jamais) (?:bien |si |tres |tellement |vraiment |non plus |de |plus |franchement )?(?:grave|dramatique|mechant|important|la mort|la fin du monde|mort d'homme|la mer a boire|le drame|un drame|une (?:catastrophe|urgence vitale|affaire d'etat)|terrible|de quoi (?:fouetter|en faire|s'affoler|paniquer|s'inquieter|s'enerver|se mettre)|embetant|la peine (?:d'en faire|de s'inquieter|de dramatiser)|vous tuer|bien long|enorme|besoin d'en faire|urgent|exceptionnel|insurmontable|grand chose)|(?:mort d'homme|grave pas)|trois fois rien|presque rien|anodin|benin|une broutille|des broutilles|un detail|peu de chose|pas grand chose|sans (?:gravite|importance|consequence)|rien de (?:grave|bien mechant|dramatique))(?: \S+){0,8}/,
      confidence: 0.85,
      unless:
        /pas grave si|si ce n'est pas (?:grave|urgent)|je ne dis pas|ce n'est pas rien|loin d'etre|n'est pas (?:un detail|anodin|sans|une broutille|peu)|mettre? fin|pas de probleme|c'est grave|rien n'est grave|(?:votre|une|la) (?:blessure|panne) n'est pas|vous pensez que/,
      yes: ["Ce n'est pas bien grave.", 'c est pas la fin du monde', 'Il n’y a pas mort d’homme.'],
      no: ["Ce n'est pas un détail, je le sais."],
    },
    {
      why: 'It happens to everyone; others have it worse.',
      pattern:
        /(?:ca|cela|ce sont des choses qui|c'est des choses qui|ces choses(?: la)?|des choses qui|c'est)(?: \S+)? ?(?:arrive|arrivent|peut arriver|courant|frequent)(?: (?:a tout le monde|aux? (?:meilleurs?|autres)|a (?:beaucoup|d'autres|plein|bien des)|tous les jours|souvent|parfois|ces choses|hein|vous savez|en cette periode|que voulez vous))?(?: \S+){0,4}|vous n'etes pas (?:le seul|la seule|les seuls|le premier|la premiere|a plaindre|le plus|a (?:un|une|deux|trois|quelques) )(?: \S+){0,8}|(?:il y a|y a|il existe|on a vu|j'ai vu|d'autres (?:clients )?(?:ont|attendent|sont)|estimez vous|vous avez (?:de la chance|eu de la chance)|pensez a ceux)(?: \S+){0,5} ?(?:pire|bien pire|plus grave|beaucoup plus longtemps|heureux|plus longtemps|plus malheureux|que vous|de la chance|n'ont (?:rien|pas))(?: \S+){0,5}/,
      confidence: 0.76,
      unless:
        /arriven?t? (?:parfois|souvent|quelquefois) (?:lors|quand|avec|sur|apres|pendant|en cas|que|au)|(?:ca|cela) (?:n'arrive|n'aurait|ne doit|ne devrait|arrive (?:quand|depuis|a quel|souvent que|demain|chez|par|dans|le|bientot|uniquement|seulement|surtout))|y a t il|c'est arrive(?! a (?:d'autres|tout|bien|plein|beaucoup|meilleur))|est ce que (?:ca|cela) arrive|si (?:ca|cela) (?:vous )?arrive|ca peut arriver si|comment (?:ca|cela|c'est) ?(?:est )?arrive|avez (?:vous|de) (?:\S+ )?frequent|garantis|plus jamais/,
      yes: ['Ça arrive à tout le monde.', "vous n'êtes pas le seul dans ce cas", 'Il y a pire, vous savez.'],
      no: ["Ça n'aurait pas dû arriver."],
    },
    {
      why: 'No need to make a fuss; you exaggerate.',
      pattern:
        /(?:(?:il )?(?:ne )?faut pas|faudrait pas|inutile|pas (?:besoin|la peine)|n'allez pas|pas de quoi|ne|n'|on ne va pas|arretez|inutile de|vous|evitons|evitez|pas)(?: \S+){0,3}? ?(?:(?:en |d'en )?(?:faire|faites|fassiez) (?:tout un|toute une|un|une) (?:plat|histoire|drame|montagne|fromage|affaire|maladie|scandale)|exager\w+|dramatis\w+|vous (?:prenez|prendre) la tete|en rajouter|s'affoler|paniquer|en faire (?:trop|des tonnes)|en faites (?:trop|un peu|beaucoup|des)|vous (?:inquietez|affolez|en faites) pour (?:rien|si peu)|s'inquieter pour si peu|vous mettre dans (?:tous vos etats|cet etat)|pleurer pour|survivr\w+|allez (?:y |en )?survivre|vous en remettrez|n'allez pas (?:en )?mourir|mourir)(?: \S+){0,8}|vous vous en (?:remettrez|sortirez tres bien sans)|ca (?:va )?pass\w+ (?:vite|tout seul)|quelques (?:jours|heures|minutes|euros) (?:de plus|seulement|a peine|ce n'est rien|c'est rien)(?: \S+){0,4}|(?:un|deux|trois|quelques) \S+ de plus ou de moins/,
      confidence: 0.78,
      unless: /je n'exagere|sans exagerer|sans dramatiser|vous n'exagerez pas|(?:pas|ne faut pas) paniquer si/,
      yes: [
        'Il ne faut pas en faire tout un plat.',
        'Vous exagérez un peu là',
        'Un jour de plus ou de moins, franchement…',
      ],
      no: ["Vous n'exagérez pas, c'est long."],
    },
    {
      why: 'Nobody died; others wait longer; it is not as if.',
      pattern:
        /(?:on n'en (?:meurt|mourra|est pas mort)|personne n'(?:en )?(?:est|a) (?:mort|jamais)(?: \S+)?|ce n'est pas comme si(?: \S+){1,10}|(?:il y a |y a )?(?:des|d'autres|certains|beaucoup de|plein de|plusieurs)(?: \S+){0,2} (?:gens|personnes|clients|patients|passagers|locataires|usagers|familles)?(?: \S+){0,2} ?(?:attendent|ont attendu|attendait|sont)(?: \S+){0,4} (?:plus longtemps|plus que vous|pire|sans se plaindre|mal lotis)(?: \S+){0,3}|pas (?:si|aussi) (?:terrible|grave|long|dramatique|cher)(?: \S+){0,4}|(?:rien|pas) (?:de )?(?:bien |tres )?(?:terrible|insurmontable|affolant|alarmant)|(?:tout|ca) (?:va|ira)(?: \S+){0,2} (?:s'arranger|bien|mieux)|faut relativiser|relativisez|il faut relativiser|relativisons|positivez|voyez le bon cote)(?: \S+){0,4}/,
      confidence: 0.74,
      unless: /je ne|tout va bien (?:pour|de|chez)|respir\w*|n'est pas aussi/,
      yes: [
        "deux jours sans internet on n'en meurt pas",
        "Ce n'est pas comme si vous aviez tout perdu.",
        'Il y a des gens qui attendent plus longtemps que vous.',
        'Il faut relativiser.',
      ],
      no: ['Tout va bien pour la livraison.'],
    },
    {
      why: 'Next to nothing; so little; nothing to worry about.',
      pattern:
        /(?:presque rien|quasi(?:ment)? rien|trois fois rien|si peu|pas grand chose|une paille|une bagatelle|des broutilles|une broutille|un detail|une petite \S+|un petit \S+|pas de quoi|aucune raison)(?: \S+){0,3}? ?(?:c'est (?:presque |trois fois )?rien|y a pas de quoi(?: \S+){0,4}|s'alarmer|s'inquieter|s'affoler|s'enerver|en faire(?: \S+){0,4}|se plaindre|paniquer|comme ca(?: \S+){0,4}|pour si peu|de plus|tout au plus|quand meme|c'est tout)|(?:c'est|ce n'est|ca fait) (?:presque|quasiment|pratiquement|a peine|meme pas|trois fois)(?: \S+){1,6}|(?:tous les|tout le|chaque)(?: \S+)? ?(?:clients?|monde|gens|locataires|passagers|voyageurs)(?: \S+)? (?:passe\w*|connait|connaissent|vit|vivent|attend\w*|subi\w+|y a droit)(?: \S+){0,6}|(?:pour|de) si peu(?: \S+){0,3}|ne vous (?:en )?(?:faites|tracassez|inquietez)(?: \S+)? pas pour (?:si peu|ca|une?|des|quelques|rien)(?: \S+){0,4}/,
      confidence: 0.74,
      unless:
        /je ne|pas (?:etonnant|surprenant)|n'est pas (?:un detail|une broutille)|a peine (?:recu|arrive)|une petite (?:seconde|minute|question|attention|chambre|avance)|un (?:autre )?point|un petit (?:instant|moment|geste|mot|point|rappel)|meme pas (?:recu|eu|ete)/,
      yes: [
        "c'est presque rien",
        "une petite fuite comme ça, y a pas de quoi s'alarmer",
        'Tous les clients passent par là.',
      ],
      no: ['Une petite seconde.'],
    },
    {
      why: 'Worse exists; not worth crying; it can be replaced.',
      pattern:
        /(?:il y a (?:bien |beaucoup )?(?:plus|pire)(?: (?:grave|important|urgent|malheureux|dramatique))?(?: \S+){0,5}|(?:pleurer|pleurez|mourir|s'arreter|s'effondrer) pour (?:un|une|si|quelques|ca|des|trois|deux)(?: \S+){0,4}|c'est rien(?: \S+){0,6}|ce n'est rien(?: \S+){0,6}|(?:ca|cela) se (?:remplace|rattrape|retrouve|rachete|repare|recolle|lave|oublie)(?: \S+){0,4}|(?:pas|rien de) (?:bien |si |tres )?(?:dramatique|catastrophique|tragique|vital|irreparable|grave)(?: \S+){0,4}|(?:y a|il y a) pas mort(?: \S+){0,3}|c'est (?:pas|quoi) (?:un drame|la mort|deux|trois|dix|une)(?: \S+){0,5}|une (?:bricole|petite chose)|(?:on a|j'ai) vu (?:bien )?pire(?: \S+){0,3})/,
      confidence: 0.7,
      unless:
        /je ne|n'est pas rien|si ce n'est rien|il y a plus (?:de|simple|rapide|\d)|comme si|ce n'est pas|plus grave encore|c'est rien de le dire/,
      yes: [
        'Franchement, une heure de retard, il y a plus grave dans la vie.',
        "Vous n'allez pas pleurer pour un sandwich.",
        "C'est rien, ça se remplace un doudou.",
      ],
      no: ["Ce n'est pas rien, je le sais."],
    },
    {
      why: 'I do not see where the problem is; others wait longer.',
      pattern:
        /(?:je ne vois (?:pas|vraiment pas|toujours pas)(?: \S+)? (?:ou est|ce qu'il y a|le (?:drame|probleme|souci|mal)|en quoi)(?: \S+){0,8}|(?:ou est|il est ou|c'est quoi) le (?:drame|mal)(?: \S+){0,4}|(?:d'autres|beaucoup|certains|plein de (?:gens|clients)|il y a des (?:gens|clients|personnes))(?: \S+){0,4} (?:attend\w+|patient\w+|galer\w+)(?: \S+){0,3} (?:plus longtemps|depuis (?:bien |beaucoup )?plus|sans (?:raler|rien dire|se plaindre)|que vous)(?: \S+){0,4}|vous (?:allez|n'allez pas) (?:survivre|en mourir|en faire (?:une|tout))(?: \S+){0,4}|on (?:ne |n')(?: ?)(?:en )?(?:meurt|mourra|va pas (?:en faire|pleurer|y passer))(?: \S+){0,6})/,
      confidence: 0.74,
      unless: /en quoi je (?:peux|pourrais)|je ne vois pas le (?:probleme|souci) (?:sur|dans|cote)/,
      yes: [
        'Pour 12 euros, je ne vois pas où est le drame.',
        'il y a des gens qui attendent depuis bien plus longtemps que vous',
      ],
      no: ['Je ne vois pas le paiement.'],
    },
    {
      why: 'Not only you; you exaggerate; not as if; it is only a piece of paper.',
      pattern:
        /(?:(?:(?:c'est|ce n'est|il n'y a|y a|n'etes|n'est) pas (?:que|seulement|juste|uniquement) (?:vous|pour vous|chez vous)(?! (?:qui |m'|me |vous )?\w+(?:iez|ez)\b)(?: \S+){0,4}|pas (?:que|seulement|uniquement) (?:vous|pour vous|chez vous)$)|tout le monde (?:l'a|a eu|a (?:la|le|les)|est (?:dans|passe|touche|concerne)|y (?:a|est|passe)|connait|fait avec|galere)(?: \S+){0,6}|(?:c'est|ce n'est)(?: \S+)? (?:pas )?comme si (?:vous|on|c'etait|votre|ca)(?: \S+){1,8}|vous (?:exagerez|dramatisez|en faites (?:trop|des tonnes|une montagne|tout un)|y allez (?:un peu )?fort|noircissez)(?: \S+){0,6}|(?:peu de chose|pas la mer a boire|on s'en remet|vous vous en remettrez|on en a vu d'autres))(?: \S+){0,4}/,
      confidence: 0.74,
      unless: /n'exagerez pas|je ne (?:dis|pense|crois|trouve) pas|desole|excus\w*/,
      yes: [
        'Bah, tout le monde a eu la panne, pas que vous.',
        'c pas comme si vous aviez tout perdu',
        'Vous exagérez un petit peu, non ?',
      ],
      no: ["Vous n'exagérez pas du tout."],
    },
    {
      why: 'Only a small thing; normal for such a wait; it could be worse.',
      pattern:
        /(?:(?:ce n'est|c'est|il ne s'agit|ca n'est)(?: la| ici| apres tout| jamais)? (?:que d'un|que d'une|qu'un|qu'une|juste un|juste une|seulement un|seulement une)(?: \S+){1,6}|(?:une? toute? petite?|une? (?:minuscule|infime|legere?|petite?) (?:difference|ecart|retard|erreur|decalage|malentendu|desagrement|imprevu|detour))(?: \S+){0,6}|(?:a peine|meme pas|juste|seulement) <number> ?(?:euros?|€|minutes?|heures?|jours?|km|kilometres?|metres?|stations?|arrets?)(?: \S+){0,4}|(?:<span>|attente|retard|delai|attendre|patienter)(?: \S+){0,8},? c'est (?:tout a fait |parfaitement |plutot |completement |assez )?(?:normal|courant|habituel|banal|classique|standard|raisonnable|correct)(?: \S+){0,4}|(?:ca|cela) (?:aurait pu|pourrait) etre (?:bien |beaucoup )?pire(?: \S+){0,4}|(?:vous trouverez|vous en trouverez|on en trouve|achetez en|rachetez en) (?:un|une|facilement|partout|d'autres)(?: \S+){0,4})/,
      confidence: 0.74,
      only: 'statement',
      unless:
        /(?:pas|jamais) (?:que d'|qu')une?|qu'une fois|qu'un (?:debut|premier|seul|acompte|exemple)|une toute petite (?:minute|seconde|question|verification)|un tout petit (?:instant|moment|peu)|je ne|n'est pas (?:normal|qu')|c'est (?:tout a fait |parfaitement )?normal (?:que|d'|de)|desole|excus\w*|je comprends|je vois/,
      yes: [
        "Ce n'est qu'un malentendu.",
        "Deux heures d'attente aux urgences, c'est tout à fait normal.",
        'Ça aurait pu être pire, vous savez.',
        "C'est une toute petite différence, à peine 4 euros.",
      ],
      no: ["Ce n'est qu'un début."],
    },
    {
      why: 'It does not even show.',
      pattern:
        /(?:ca|cela|on)(?: \S+)? (?:ne )?(?:se )?(?:voit|remarque|sent|entend)(?: \S+)? (?:meme |presque |quasiment |a peine )?(?:pas|rien|a peine)(?: \S+){0,3}$|(?:une? petite? )(?:rayure|tache|trou|bosse|bruit|fuite|trace|defaut|accroc)(?: \S+){0,5}/,
      confidence: 0.7,
      only: 'statement',
      unless: /je (?:comprends|vois)|desole|excus\w*|sur (?:l'ecran|la photo|votre)|echang\w+|rembours\w+|signale\w*/,
      yes: ['Oh, une petite rayure, ça ne se voit même pas.'],
      no: ['Est-ce une petite fuite ?'],
    },
    {
      why: 'At least you still have the rest; a small thing of nothing at all.',
      pattern:
        /(?:^(?:bah |bon |ben |oh |et |mais |allez |enfin )*au moins (?:vous (?!(?:saurez|serez|recevrez|aurez|pourrez)\b)\S+|c'est|ce n'est|il|elle|la|le|personne|rien|ca)(?: \S+){1,10}|une? (?:toute |simple |bete )?(?:petite? )?\S+ de rien(?: du tout)?(?: \S+){0,3}|(?:c'est|ce n'est|ca n'est) (?:la |jamais )?(?:qu')?une? simple (?!(?:demande|question|verification|appel|clic|signature|photo|mail|geste)\b)\S+(?: \S+){0,5})/,
      confidence: 0.72,
      only: 'statement',
      unless: /ce n'est pas une|desole|excus\w*|je (?:comprends|vous|peux)|je m'en/,
      yes: ["Au moins vous avez encore l'électricité.", 'Une petite coupure de rien du tout'],
      no: ['Au moins vous saurez où est le colis.'],
    },
    {
      why: 'A measure word that makes it small: minimal, secondary, only cosmetic.',
      pattern:
        /(?:est|c'est|sont|reste|restent|etait|parait|semble)(?: (?:vraiment|tout a fait|assez|plutot|bien|somme toute|quand meme|tout de meme|relativement|tres|purement|purement et simplement|finalement|juste|la|uniquement))* (?:minimes?|negligeables?|derisoires?|insignifiante?s?|mineure?s?|superficiel\w*|esthetiques?|secondaires?|infimes?|minuscules?|sans (?:importance|gravite|consequence)|bien peu|peu de chose|limitee?s?|modestes?|banale?s?|banal|bagatelle|vetille|(?:une|des) (?:bagatelles?|broutilles?|vetilles?|peccadilles?|bricoles?|babioles?))(?: \S+){0,8}/,
      confidence: 0.72,
      only: 'statement',
      unless:
        /n'est (?:pas|en rien|absolument pas)|loin d'etre|desole|excus\w*|je (?:comprends|sais|ne)|autre que|enfants? mineurs?|fils|fille|travaux|code|pour vous|ecole|lycee|places?|nombre|acces|vitesse|duree|stock|limitee? a/,
      yes: ['La différence est minime.', "C'est purement esthétique, l'appareil fonctionne."],
      no: ["Ce n'est pas secondaire, je le sais."],
    },
    {
      why: 'It is no fortune, no emergency, no catastrophe; it does not deserve it.',
      pattern:
        /(?:(?:ce n'est|c'est|ca n'est|cela n'est|ce ne sera|ce n'etait|il n'y a|y a)(?: \S+){0,2}? (?:pas|rien|guere)(?: \S+){0,2}? (?:(?:un|une|la|le|de|si|bien|tres) )*(?:(?:gros|grand|vrai|veritable|enorme) (?:probleme|souci|drame|scandale|retard|mal)|(?:grosse|grande|vraie|veritable|enorme) (?:affaire|catastrophe|perte|difference|somme|histoire)|catastrophe|fortune|ruine|somme|tragedie|peril en la demeure|une urgence|cataclysme|apocalypse|raison de (?:s'inquieter|se plaindre|s'affoler|paniquer|vous inquieter|vous plaindre))|(?:ca|cela|ce|cette|votre|l'|le|la|il)(?: \S+){0,3} (?:ne )?(?:merite|vaut|justifie|meritait|valait)(?: \S+)? pas (?:une?|qu'|que|tant|autant|de|d'|vraiment|la peine|le coup)|<span>(?: \S+){0,3}? (?:c'est|ce n'est) (?:pas|rien|vraiment pas) (?:\S+ )?(?:long|longs|enorme|beaucoup|si long|grand chose|la mort|une eternite|insurmontable))(?: \S+){0,8}/,
      confidence: 0.76,
      only: 'statement',
      unless:
        /pas (?:une? )?(?:petite?|mince|maigre|simple)|desole|excus\w*|je (?:comprends|sais|ne)|urgence (?:medicale|au sens)|ne vaut pas (?:pour|dans)|pas une somme (?:negligeable|anodine)|pour vous|garantie/,
      yes: [
        "Quinze euros, ce n'est pas une somme.",
        'Cela ne mérite pas une réclamation.',
        'bah 3 jours c pas long',
        "Ça peut attendre lundi, ce n'est pas une urgence.",
      ],
      no: ["Ce n'est pas une somme négligeable, j'en conviens."],
    },
    {
      why: 'You can well wait; it can wait; a little waiting never hurt anyone; it passes quickly.',
      pattern:
        /(?:vous (?:pouvez|pourrez|pourriez|saurez|allez|devriez)(?: pouvoir)? (?:bien|quand meme|tout de meme|largement|tres bien) (?:pouvoir )?(?:patienter|attendre|tenir|supporter|faire sans|vous en passer|vous passer|survivre|vous debrouiller|dormir|rester)|(?:ca|cela|ce n'est|votre \S+|le \S+|la \S+)(?: \S+)? (?:peut|pourra|pouvait) (?:bien |tres bien |largement |encore |tout a fait )*attendre|n'(?:a|ont) jamais (?:tue|fait de mal a|empeche|fait mourir)(?: \S+){1,3}|(?:(?:ca|cela)(?: \S+)?|<span>|une journee) (?:va (?:tres |bien )?vite|passe|passent|passera|passeront|sera|seront)(?: \S+)? (?:vite|passer|passe|oublie|oubliee?|tres vite))(?: \S+){0,8}/,
      confidence: 0.74,
      only: 'statement',
      unless: /desole|excus\w*|je (?:comprends|sais|vous)|si vous|reparation|(?:a|de) la caisse|courrier passe/,
      yes: [
        'Vous pouvez bien patienter deux jours de plus.',
        "Un peu d'attente n'a jamais fait de mal à personne.",
        'Une semaine, ça passe vite.',
      ],
      no: ['Vous pouvez attendre ici, je reviens.'],
    },
    {
      why: 'All this for so little: worry, anger or complaint set against a small cause.',
      pattern:
        /(?:(?:vous (?:vous )?|ne vous |n'allez pas (?:vous )?|inutile de (?:vous )?|pourquoi (?:vous |en |se )?|on ne va pas (?:se )?|tout (?:ca|cela|ce \S+) |(?:autant|tant) (?:de|d') ?\S+ )(?:\S+ ){0,6}?pour (?:pas grand chose|si peu|rien du tout|une? (?:simple|bete|malheureu\w+|petite?|vulgaire|banale?|pauvre|histoire de)|quelques? (?:euros|centimes|minutes|heures|jours|miettes|gouttes)|<number> (?:euros|€|minutes|heures?|jours?|centimes)|un (?:sandwich|colis|mail|bouton|carton|jouet|parking|stylo)|une (?:facture|tasse|chaussette|vis|lettre|couleur|tache|rayure)))(?: \S+){0,6}|(?:pour|avec) (?:<span>|<number> (?:euros|€|centimes)|si peu|un simple \S+|une simple \S+|une? petite? \S+)(?: \S+){0,3},? (?:je|on|nous) ne (?:comprends|comprend|comprenons|vois|voit|voyons)(?: \S+)? pas(?: \S+){1,8}/,
      confidence: 0.74,
      unless:
        /desole|excus\w*|je comprends|si vous|(?:appel|passe|venu|attend|pay|ecri|contact|deplac|preleve|revien|rest|factur|debit|command|achet|depens)\w*(?: \S+){0,6} pour|pour une simple (?:verification|question|demande|signature)|recevr\w*|pourr\w*|pouvez|avez/,
      yes: [
        'Vous vous inquiétez pour pas grand-chose.',
        'Ne vous mettez pas dans cet état pour une simple erreur de couleur.',
        'Pour dix minutes de retard, je ne comprends pas votre réaction.',
      ],
      no: ["Vous avez appelé trois fois pour une simple erreur d'adresse."],
    },
    {
      why: 'Nothing alarming; seen worse; be glad of the rest; what do you complain of.',
      pattern:
        /pas (?:l'eternite|le bout du monde|l'enfer|la lune|la mer rouge)|vous avez (?:quand meme|tout de meme) (?:eu|recu|pu|profite|ete|obtenu)(?: \S+){1,8}|pas pour (?:quelques|<number>|une?|si peu) \S+(?: \S+)? (?:qu'on|qu'il|que (?:je|nous|vous))(?: \S+){1,6}|vous etes (?:un peu |beaucoup |bien )?trop (?:sensible|exigeante?|stressee?|impatiente?|inquiete?|inquiet|perfectionniste|difficile|pressee?)(?: \S+){0,3}|(?:plupart|autres \S+|aucun client|jamais)(?: \S+){0,4} (?:plaig?n\w+|plaint\w*)(?: \S+)?|(?:gene|desagrement|inconfort|nuisance)s?(?: \S+)? (?:tres |bien |toute )?(?:passag\w+|temporaires?|legere?s?|minimes?)(?: \S+){0,3}|<span>(?: \S+){0,2},? pas (?:une vie|une eternite|toute la vie|un siecle|une annee)|c'est le jeu(?: \S+){0,8}|(?:ca|il|elle|l'appareil|le reste) (?:reste|marche|fonctionne|roule) (?:utilisable|quand meme|tres bien|malgre tout|parfaitement)(?: \S+){0,3}|^(?:et |alors |donc |bon |mais )*(?:\S+ ){0,8}(?:alors|donc|et|bon),? ou est le (?:probleme|souci|drame)$|comme si c'etait (?:une? |la |le )?(?:catastrophe|drame|fin|tragedie|crime|scandale)(?: \S+){0,3}|genre de choses? qui arrive\w*(?: \S+){0,6}|tout le monde a (?:des|ses) (?:soucis|problemes|galeres)(?: \S+){0,3}|que des cheveux|ca repousse\w*|^(?:bah|bof|bon|oh|allez|enfin|ben|mais)(?: \S+)? il vous reste (?:encore|quand meme|toujours|bien)(?: \S+){1,8}|(?:(?:^|rien |il n'y a rien |ce n'est rien |rien )(?:rien )?(?:de |d')(?: ?)(?:bien |tres |vraiment |si |trop )?(?:alarmant|grave|mechant|serieux|dramatique|terrible|extraordinaire|insurmontable|tragique|catastrophique|irremediable|irreversible|exceptionnel)|(?:on|j'|nous|je|nos services)(?: ?)(?:en )?(?:a|ai|avons|ont) (?:deja )?(?:vu|connu|eu|traite|vecu)(?: \S+)? (?:pire|plus grave|bien d'autres)|de quoi vous plaignez vous|vous n'(?:avez pas (?:a|de quoi|vraiment) (?:vous plaindre|pleurer)|etes pas a plaindre)|estimez vous (?:heureu\w+|content\w*|chanceu\w+)|vous devriez (?:vous estimer|etre) (?:heureu\w+|content\w*)|c'est deja (?:bien|pas mal|ca|beaucoup|mieux que rien)|c'est mieux que rien|(?:l'essentiel|le principal|l'important)(?: \S+)? (?:c'est|est)(?: \S+){1,10} (?:le reste|quand meme|au moins|deja|non)|(?:s'en (?:est|sont|remet|remettra|remettront) (?:tres bien |toujours |vite )?(?:remis|sortie?s?)|s'en remet toujours))(?: \S+){0,8}/,
      confidence: 0.72,
      unless: /reparation|rassure\w*|desole|excus\w*|je (?:comprends|sais|ne)|mieux que rien je|n'ai rien/,
      yes: [
        "Rien d'alarmant, juste une erreur de quelques centimes.",
        'On a connu pire comme panne.',
        'Au moins, vous avez été remboursé en partie, de quoi vous plaignez-vous ?',
      ],
      no: [],
    },
    {
      why: 'This little incident changes nothing; only the second time.',
      pattern:
        /(?:(?:ce|cet|cette|ces|votre|un|une|le|la) (?:petite?s?|simples?|leger|legere|menu|menus|minime|banale?) (?:incident|retard|souci|probleme|contretemps|erreur|desagrement|oubli|decalage|imprevu|malentendu|bug|couac|delai|accroc|coupure|panne|ennui|bobo|hausse|difference)s?(?: \S+){0,3} (?:ne|n'|c'est|sera|passera|va|est|reste|pas) ?\S+(?: \S+){0,7}|(?:ca|cela|rien|ce \S+)(?: \S+){0,2} ne change (?:rien|pas grand chose)(?: \S+){0,5}|(?:c'est|ce n'est) (?:que|seulement|juste) (?:le|la|votre) (?:premi|deuxi|second|troisi|2)\w*(?: \S+){1,6})/,
      confidence: 0.7,
      only: 'statement',
      unless:
        /desole|excus\w*|je (?:comprends|sais|ne|vous)|ne change rien a (?:votre|vos|la|mon|ma)|(?:vient|est du|a ete|est arrive)|ne (?:doit|devrait|se)/,
      yes: ['Ce petit incident ne change rien pour vous.', "C'est seulement le deuxième report, ce n'est pas énorme."],
      no: ['Ce petit retard ne doit pas vous coûter votre place.'],
    },
    {
      why: 'On the whole it went well; nobody noticed; you will laugh about it.',
      pattern:
        /(?:dans (?:l'ensemble|le fond) (?:tout|c'est|ca|cela)(?: \S+){0,3} (?:bien|pas (?:si )?mal|tres bien|correct\w*)(?: \S+){0,4}|(?:personne|les gens|on) (?:n'a|n'ont|ne)(?: \S+){0,3} (?:s'en rendre compte|s'en (?:est|sont) rendu compte|rien (?:vu|remarque|voir)|remarque(?:r)?(?: \S+)?|fait attention)(?: \S+){0,3}|(?:il y a|y a) toujours un (?:petit )?(?:quelque chose|truc|souci|imprevu|accroc|couac)(?: \S+){0,8}|(?:dans|d'ici) (?:un an|six mois|quelques? \S+|dix ans|une semaine|deux jours)(?: \S+){0,3} vous (?:en (?:rirez|rigolerez)|n'y penserez plus|(?:l')?aurez (?:deja )?oublie)(?: \S+){0,4}|vous en (?:rirez|rigolerez)(?: \S+){0,3}|(?:faut pas|n'allez pas|ne)(?: \S+)? vous (?:mettre|mettez)(?: \S+)? dans (?:des|un|cet|tous vos) etats?(?: \S+){0,6})/,
      confidence: 0.72,
      unless:
        /desole|excus\w*|je comprends|personne n'a (?:fait attention a vous|remarque votre (?:demande|absence|message))|ne vous a/,
      yes: [
        "Dans l'ensemble tout s'est bien passé, non ?",
        'Faut pas vous mettre dans des états pareils pour des assiettes. Dans un an vous en rirez.',
      ],
      no: ["Personne n'a fait attention à vous, et je le regrette."],
    },
    {
      why: 'Only talking of so little; all this for that; it will not stop you living; one gets used to it.',
      pattern:
        /(?:on (?:ne )?parle (?:que|juste|seulement|la|ici) ?(?:de|d') ?\S+(?: \S+){0,5}|tout (?:ca|cela|ce (?:bruit|foin|cinema|tapage|cirque|tintouin)) pour (?:un|une|des|si|quelques?|<number>|ca|cela)(?: \S+){0,6}|(?:ca|cela) ne (?:va|vous)(?: \S+){0,2} ?(?:empeche\w*|tue\w*|ruine\w*)(?: \S+){0,2} (?:de (?:vivre|dormir|travailler|manger|partir)|non plus)(?: \S+){0,4}|moins grave (?:que|qu') ?\S+(?: \S+){0,5}|(?:faites|fais|faire) pas (?:toute )?une? (?:montagne|histoire|maladie|affaire|scene|drame|fromage|plat)(?: \S+){0,6}|(?:on|vous) (?:s'y|vous y)(?: ?)(?:habitue\w*|fait|faites|ferez)(?: \S+){0,3}|(?:<span>|retard|delai|attente)(?: \S+){0,4} (?:c'est|est|reste) (?:dans (?:la moyenne|les (?:normes|clous|delais))|tolerable|supportable|honnete)(?: \S+){0,4}|(?:faut|sachez|savoir|essayez de|il convient de|apprenez a) (?:\S+ )?relativiser(?: \S+){0,4}|vous pouvez (?:tres bien|bien|quand meme|tout de meme) (?:vous )?\w+(?:er|ir|re)(?: \S+){1,8} (?:en attendant|d'ici la|quelques jours|pour une fois)|votre (?:reaction|colere|inquietude|agacement|plainte|enervement)(?: \S+){0,3} (?:disproportionnee?|exageree?|excessive?|excessif|demesuree?|injustifiee?|deplacee?|un peu forte?)(?: \S+){0,4})/,
      confidence: 0.74,
      only: 'statement',
      unless:
        /desole|excus\w*|je comprends|n'est pas (?:disproportionnee?|exageree?|excessi\w+)|je ne (?:trouve|pense|crois)/,
      yes: [
        'On ne parle que de trois euros.',
        'Tout ça pour une fermeture éclair !',
        "Le bruit est normal, on s'y habitue.",
        'Je trouve votre réaction disproportionnée.',
      ],
      no: ["Votre réaction n'est pas disproportionnée."],
    },
    {
      why: 'A question that shrugs: what does it change; you still have the other one.',
      pattern:
        /(?:(?:ca|cela)(?: vous)? (?:change|fait) quoi(?: \S+){0,4}|qu'est ce que (?:ca|cela) peut (?:bien )?(?:vous )?faire(?: \S+){0,4}|quelle difference (?:ca|cela) (?:fait|peut)(?: \S+){0,4}|vous avez (?:encore|toujours|quand meme|deja)(?: \S+){1,6} non|pourquoi (?:vous |en |s'|se )?(?: ?)(?:enerver|plaindre|inquieter|faire|mettre)(?: \S+){0,4} pour (?:un|une|si|des|quelques?|<number>|ca)(?: \S+){0,5})/,
      confidence: 0.72,
      only: 'question',
      unless: /message|numero|recu|facture|recepisse|l'appli|ecran|voyant/,
      yes: ['Bof, un jour ou deux de plus, ça change quoi ?', "Vous avez encore l'autre salle de bains, non ?"],
      no: ['Vous avez encore le numéro de la commande, non ?'],
    },
    ...minimiseFrames,
  ],
};
