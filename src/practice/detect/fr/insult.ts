import type { MoveRules } from '../rules.ts';

export const insult: MoveRules = {
  move: 'insult',
  rules: [
    {
      why: 'You are + insult.',
      pattern:
        /(?:vous|c'est vous qui) (?:etes|es|restez|faites|avez l'air|n'etes)(?: \S+){0,3}? ?(?:qu'un |qu'une |un |une |des |d'un |d'une |le |la |plus |aussi )*(?:gros |grosse |sacre |vrai |vraie |pauvre |sale |vieux |vieille |bel |belle |beau |parfait |parfaite |fini |espece de |petit |petite )*(?:ridicules?|stupides?|betes?|idiote?s?|imbeciles?|cretine?s?|debiles?|cons?|connes?|connards?|connasses?|abrutie?s?|demeuree?s?|tare\w*|nul\w*|minables?|pathetiques?|lamentables?|penible|insupportables?|fou|folle|cingle\w*|malade (?:mental\w*|dans|de la)|hysteriques?|paranos?|menteu(?:r|se)s?|voleu(?:r|se)s?|escrocs?|arnaqueu(?:r|se)s?|tricheu(?:r|se)s?|fraudeu(?:r|se)s?|mal eleve\w*|grossier|grossiere|malpolie?s?|impolie?s?|ignorante?s?|incultes?|illettre\w*|analphabetes?|capricieu(?:x|se)s?|gamine?s?|gamins?|enfants? gate\w*|mauvaise foi|honteu(?:x|se)|odieu(?:x|se)|infects?|infectes?|boulets?|cas (?:social|desespere)|bouffons?|clowns?|rigolos?|guignols?|casse pieds|emmerdeu(?:r|se)s?|emmerdante?s?|chiante?s?|relou\w*|tetue?s? comme|bouche\w*|long a la detente|lourde?s?|incapables?|bonne? a rien|moins que rien|parasites?|assistee?s?|pleurnicharde?s?|pleurnicheu\w+|agressi(?:f|ve)s? et|desagreables?|detestables?|meprisables?|vulgaires?|sans cervelle|bornee?s?|limitee?s?|dur\w* de la feuille|malhonnetes?|de mauvaise foi|irresponsables?|immatures?|egoistes?|radine?s?|raleu(?:r|se)s?)(?: \S+){0,6}/,
      confidence: 0.84,
      unless:
        /vous (?:n'etes|n'es|n'avez) (?:\S+ )?(?:pas|ni|jamais|en rien|nullement)|je (?:ne )?(?:dis|pense|trouve|crois|sous entends) pas|vous (?:m'avez|m'|me) (?:dit|traitez|traite)|vous faites (?:un (?:cadeau|enfant)|des enfants)|que vous etes un (?:enfant|client)|vous etes (?:limite\w* a|bete de|penible a)|vous etes malade depuis|si vous etes malade|qui vous a dit que vous etes/,
      yes: ['Vous êtes ridicule.', "t'es vraiment un boulet", 'Vous êtes de mauvaise foi.'],
      no: ["Vous n'êtes pas ridicule.", "Vous m'avez dit que je suis ridicule."],
    },
    {
      why: 'Bare insult, vocative or order.',
      pattern:
        /(?:^(?:idiote?|imbecile|cretine?|debile)$|(?:espece|bande) (?:de|d')(?: )?\S+(?: \S+)?|(?:pauvre|sale|gros|grosse) (?:type|con|conne|mec|fille|naze|tache|cloche|idiote?|imbecile|debile|malade|porc|merde|folle|fou|cretin|nul\w*)|connards?|connasses?|salope|salaud|encule\w*|abruti\w*|(?:fermez|fermes|(?:^|, )(?:mais |et |allez |bon |oh )*ferme) la(?=$|,| (?:maintenant|un peu|et|s'il|monsieur|madame|une bonne|enfin|bordel|putain))|(?:ferme|fermez) votre (?:gueule|bouche|clapet|bec)|(?:ta|votre) gueule|la ferme|taisez vous|bouclez la|degagez?|fichez (?:moi|nous) la paix|foutez (?:moi|nous) la paix|fous le camp|foutez le camp|cassez vous|casse vous|barrez vous|allez (?:vous faire|au diable|vous plaindre ailleurs|voir ailleurs si|brailler|pleurer|chier)(?: \S+){0,4}|va (?:te|vous) faire(?: \S+)?|allez vous (?:faire (?:voir|foutre|soigner|enculer)|soigner)|(?:vous|vous me) (?:faites|fais) chier|vous m'emmerdez|vous me (?:gonflez|saoulez|soulez|fatiguez|cassez les|emmerdez|gavez|les brisez)|vous (?:racontez|dites) (?:que )?(?:des (?:conneries|betises|aneries|salades|mensonges)|n'importe quoi)|ne (?:soyez|faites) pas (?:si |aussi |l')?(?:stupide|bete|idiote?|ridicule|imbecile|enfant|gamine?|con)|arretez (?:vos|de dire des|d'etre) (?:betises|conneries|caprices|mensonges|stupide|bete|ridicule|jeremiades)|(?:il faut etre|faut vraiment etre|faut etre)(?: \S+){0,3} (?:stupide|bete|idiot|con|debile|idiote|naif|naive|demeure)(?: \S+){0,6}|vous (?:avez|n'avez) (?:un pois chiche|rien dans|le cerveau|qu'un neurone|aucune (?:education|cervelle|intelligence|dignite))(?: \S+){0,4}|vous me degoutez|vous (?:mentez|puez)|sombre \S+|petit con|gros con|c'est (?:ridicule|debile|stupide) ce que vous|vous ne comprenez (?:vraiment )?rien(?: a rien)?|(?:des )?(?:gens|clients|personnes) comme vous(?: \S+){0,6}|meme un enfant (?:de \S+ ans )?(?:comprendrait|y arriverait|saurait)(?: \S+){0,4})(?: \S+){0,6}/,
      confidence: 0.8,
      unless:
        /vous (?:m'avez|m'|me) (?:dit|traitez|traite|dites)|on ne (?:me )?parle|(?:propos|mots|insultes?)(?: \S+){0,2} comme|si vous me dites|m'appeler|(?:je|nous) (?:n'accepte|ne tolere|refuse\w*)|gens comme vous (?:meritent|que nous|qui nous font)|clients comme vous (?:meritent|qui)|bande de frequence|espece de (?:boitier|cable|voyant)/,
      yes: ['Idiot.', 'Espèce de malpoli !', 'La ferme.', 'Ne soyez pas stupide.', 'Allez vous faire voir.'],
      no: ["Je n'accepte pas qu'on me dise « la ferme »."],
    },
    {
      why: 'Threat against the customer.',
      pattern:
        /(?:vous (?:allez (?:le |me le |nous le )?(?:regretter|payer cher|payer pour ca|le payer|voir ce que|avoir de(?:s)? (?:mes nouvelles|gros|ennuis|problemes)|finir(?! par)|comprendre votre douleur)|le regretterez|entendrez parler de|ne savez pas a qui|verrez)|je (?:vais|peux|pourrais|saurai) (?:vous )?(?:blacklister|mettre sur liste noire|faire (?:payer|regretter|virer|couper|taire|perdre|ficher|la peau)|retrouver|casser|pourrir|oublier votre|enterrer votre|couper|bloquer votre|supprimer votre|ralentir votre|signaler a votre (?:employeur|patron)|perdre votre|clore votre compte|attendre a la)|je vous (?:blackliste|coupe|retrouverai|aurai prevenu|couperai|ferai|bloque (?:definitivement )?si)|je (?:couperai|coupe) (?:votre|la|l')|(?:continuez|encore un mot|un mot de plus|si vous continuez|sinon|attention)(?: \S+){0,3} (?:je (?:vous |perds |fais |egare |supprime |annule |bloque |coupe |couperai |detruis |jette |brule |dechire |m'occupe de )(?:\S+ )?(?:votre|vos|blackliste|fiche|coupe|retrouve|mets|fais|definitivement|la)|votre (?:dossier|colis|remboursement|demande) (?:va|finit|ira|passe|sera|attendra))|je (?:sais|connais) (?:ou vous (?:habitez|vivez|travaillez)|votre adresse)|j'ai votre adresse|faites attention a vous|mefiez vous|gare a vous|votre (?:dossier|demande|colis) (?:va|ira|finira|passera)(?: \S+){0,3} (?:poubelle|dessous de la pile|bas de la pile|pile|broyeuse|oubliettes))(?: \S+){0,10}/,
      confidence: 0.8,
      unless:
        /vous verrez vous|j'ai votre adresse (?:\S+ ){0,3}(?:mail|de livraison|dans|au|sous|comme|rue)|je peux (?:vous )?(?:bloquer|couper) (?:la carte|votre (?:carte|compte))|mefiez vous (?:des|de) (?:\S+ )?(?:mails?|sms|appels?|messages?|liens?)|vous verrez (?:un|une|le|la|que|apparaitre|sur|bien)|bloquer votre (?:carte|compte|ligne|acces|badge|telephone)(?!(?: \S+)? si vous (?:n'arretez|ne vous|continuez|insistez))|je peux faire (?:en sorte|perdre)|je (?:coupe|couperai) (?:la communication|court|l'appel|la conversation|l'echange)/,
      yes: ['Vous allez le regretter.', 'Continuez et je perds votre dossier.', 'Je sais où vous habitez.'],
      no: ["Si vous continuez à m'insulter, je mettrai fin à l'appel."],
    },
    {
      why: 'An exclamation that names the customer, or a plague of a customer.',
      pattern:
        /(?:quel(?:le)?s? |vous etes (?:une |un |la |le )?(?:vraie? |veritable |pire |sacre |sacree )*|pauvre |mais quel(?:le)? |sale |gros(?:se)? |vieux |vieille |petit |petite )(?:imbecile|idiot|idiote|abruti|abrutie|cretin|cretine|con|conne|connard|connasse|debile|crétin|incapable|boulet|plaie|peste|teigne|clown|bouffon|menteur|menteuse|plouc|bon a rien|andouille|naze|minable|gamin|gamine|mufle|goujat|ingrat|ingrate|tocard|ordure|tete a claques|tete de mule|cas|mal eleve|malotru|radin|mythomane|parano|emmerdeur|emmerdeuse|casse pieds|honte)(?: \S+){0,4}|(?:pourrir|flinguer|saboter|bousiller|planquer) votre(?: \S+){1,4}|vous allez voir(?: \S+){0,4}$/,
      confidence: 0.76,
      unless:
        /vous allez voir (?:un|une|le|la|apparaitre|que|avec)|ne suis pas|je n'accepte|quel cas|dans quel|quelle honte de/,
      yes: ['Quel imbécile.', 'Vous êtes une vraie plaie.'],
      no: ['Dans quel cas êtes-vous ?'],
    },
    {
      why: 'A clear insult near the customer; or sabotage of their file.',
      pattern:
        /(?:vous|votre|clients?|gens|personnes?|type|monsieur|madame)(?: \S+){0,6}? (?<! la | une | cette | aux )(?:borne\w*|bouche\w*|obtus\w*|cretin\w*|abruti\w*|debile\w*|imbecile\w*|stupide\w*|demeure|neuneu|a cote de (?:vos|la)|emmerde\w+|detestable\w*|infernal\w*|insupportable\w*|invivable\w*|penible\w*|pathetique\w*|minable\w*|mal (?:eleve|poli)\w*|hysterique\w*|parano\w*|mytho\w*|malhonnete\w*)(?: \S+){0,4}|je (?:vais|peux|saurai|vais m'arranger|m'arrangerai)(?: \S+){0,4} (?:trainer|poireauter|mariner|galerer|attendre (?:encore plus|six mois)|perdre|disparaitre|enterrer|oublier)(?: \S+){0,3}|(?:je|on)(?: \S+){0,5} votre (?:dossier|demande|colis)(?: \S+)? (?:traine|disparaisse|se perde|attende|moisisse)(?: \S+){0,4}|je (?:vais )?m'arrange\w* pour que(?: \S+){1,8}/,
      confidence: 0.72,
      unless:
        /vous n'etes (?:pas|ni)|(?:c'est|situation|attente|ca|cela|soit|journee|delai|bruit|etre)(?: \S+){0,3} (?:tres |vraiment |si )?(?:penible|insupportable|invivable|infernal)|je (?:comprends|ne dis|ne pense|suis desole)|m'arrange\w* pour que (?:vous|votre (?:colis|dossier)|le|la|ca)(?: \S+)? (?:soit|soyez|ayez|puissiez|arrive|parte|passe)|fait attendre|perdre (?:du|votre) temps|vous (?:m'avez|me) (?:dit|traitez)|vous trouvez|traitement|n'accepte/,
      yes: [
        'Des clients aussi bornés que vous, j’en ai rarement vu.',
        'Je vais m’arranger pour que votre dossier traîne.',
      ],
      no: ["Je comprends que l'attente soit insupportable pour vous."],
    },
    {
      why: 'Of a rare stupidity; do not set foot here.',
      pattern:
        /(?:vous etes|vous faites preuve)(?: \S+)? (?:d'une|d'un) (?:rare |incroyable |telle )?(?:betise|stupidite|connerie|mauvaise foi|ignorance|mechancete|vulgarite|impolitesse|grossierete|bassesse|arrogance|lourdeur|debilite|malhonnetete)(?: \S+){0,4}|(?:ne remettez|remettez) (?:plus|pas|jamais)(?: \S+)? (?:les pieds|un pied)(?: \S+){0,6}|sinon gare a(?: \S+){1,3}|vous me prenez pour un (?:con|idiot|imbecile)|vous n'avez (?:rien compris|pas de cerveau|aucune (?:education|intelligence|decence|honte))/,
      confidence: 0.7,
      unless: /vous me prenez pour un (?:con|idiot) (?:m'avez|dites)/,
      yes: ["Vous êtes d'une bêtise rare.", 'Ne remettez plus les pieds ici, sinon gare à vous.'],
      no: [],
    },
    {
      why: 'Shame on you, out of your mind, and what will happen to you.',
      pattern:
        /(?:vous n'avez (?:vraiment )?(?:pas |aucune )(?:de )?honte(?: \S+){0,6}|(?:gros|grosse|sale|espece de|bande de|petit|vieux|vieille|pauvre)(?: \S+)? (?:degueulasse|porc|cochon|con|conne|connard|merdeux|merdeuse|naze|nul|nulle|tache|cloche|minable|malade|fou|folle|debile|rat|chien|crevard|blaireau|plouc|truie|boudin|type|meuf|mec)s?(?: \S+){0,4}|(?:vous etes|c'est que vous etes)(?: \S+){0,2} (?:a la masse|a cote de (?:la plaque|vos pompes)|tare\w*|cingle\w*|timbre\w*|zinzin|marteau|barge|dingue|siphonne\w*|bon\w* a (?:interner|enfermer)|un menteur|une menteuse|un escroc|un voleur|une voleuse|malhonnete\w*)(?: \S+){0,4}|(?:si|quand) je vous (?:croise|attrape|vois|retrouve|chope|trouve)(?: \S+){0,10}|(?:vous allez|tu vas) (?:comprendre|le sentir passer|me le payer|voir ce que vous|avoir (?:des|de gros) (?:problemes|ennuis)|le regretter)(?: \S+){0,5}|(?:faites|attention) (?:gaffe|a vous|a vos fesses)(?: \S+){0,4})/,
      confidence: 0.74,
      unless:
        /vous allez comprendre (?:pourquoi|comment|ce qui)|si je vous trouve|n'etes pas|n'avez pas (?:a avoir|de) honte|quand je vous (?:vois|trouve)|je ne (?:dis|pense)|malhonnete de (?:ma|notre)|pauvre (?:type|fille) (?:m'avez|vous)|personne ne|vous allez le regretter si vous (?:ne prenez|resiliez)/,
      yes: [
        "T'es complètement à la masse mon gars",
        "Vous n'avez pas honte, gros dégueulasse ?",
        'Si je vous croise, vous allez comprendre.',
      ],
      no: ['Si je vous trouve un créneau demain, ça vous va ?'],
    },
    {
      why: 'Denies them wit, worth or manners, or sends them to be treated; says what they deserve.',
      pattern:
        /vous n'etes rien(?: du tout)?$|quelqu'un d'aussi (?:bete|stupide|idiot|borne|con|desagreable|mechant|ignorant|malpoli|grossier|ridicule)(?: \S+){0,4}|si vous me cherchez(?: \S+){0,3} (?:trouver|trouverez)|(?:espece d'|bande d'|pauvre |lire,? |^)ignares?|vous devriez (?:consulter(?=$|,| un| quelqu)|vous faire soigner|voir un psy\w*)(?: \S+){0,4}|si vous (?:ne )?(?:vous )?(?:taisez|arretez|cessez|continuez|insistez|rappelez)(?: \S+){0,4}?,? (?:je |j')(?:annule|bloque|supprime|perds|efface|jette|raye|detruis)(?: \S+)? (?:votre|vos)(?: \S+){0,4}|vous (?:etes|n'etes) (?:qu')?une? (?:profiteu\w+|arriviste|opportuniste|mythomane|manipulat\w+|hypocrite|lache|racaille|minable|calamite|plaie|catastrophe|cauchemar)(?: \S+){0,4}|(?:le|la) (?:pire|plus (?:bete|penible|desagreable|stupide|mechante?|malpolie?)) (?:client|cliente|personne|interlocut\w+)(?: \S+){0,6}|si j'etais vous,? j'(?:eviterais|irais voir ailleurs|arreterais)(?: \S+){1,8}|pas normale?$|(?:arretez|cessez) de (?:faire (?:l'|le |la |votre )|jouer (?:au |a la |a l'|les ))(?: ?)(?:idiote?s?|imbeciles?|con|conne|enfant|clown|pitre|bebe|malin|victimes?|andouille|ane|gamine?|cretin)(?: \S+){0,4}|(?:fichez|foutez|fous) le camp|hors d'ici|prenez la porte|vous m'(?:enervez|exasperez|insupportez|horripilez)(?: \S+){0,4}|(?:un ane|un singe|une huitre|un poisson rouge|un gamin|n'importe quel (?:idiot|imbecile|abruti))(?: \S+){0,3} (?:comprendrait|aurait compris|ferait mieux|saurait|y arriverait)(?: \S+){0,4}|vous devriez avoir honte(?: \S+){0,6}|(?:d'etre|etre) (?:aussi|si) (?:bete|stupide|idiot\w*|con|borne\w*|ignorant\w*|ridicule|mechant\w*)(?: \S+){0,3}|(?:(?:jamais|rarement|pas) (?:vu|entendu|lu|eu|rencontre|croise)(?: \S+){0,4} (?:aussi|si|plus) (?:bete|stupide|idiot\w*|bouche\w*|desagreable|mal eleve\w*|malhonnete|borne\w*|penible|con|conne|ignorant\w*|grossi\w+|ridicule|bornee?|insupportable|egoiste)(?: \S+){0,4}|vous (?:ne )?(?:valez|meritez|comptez pour|representez)(?: \S+)? rien(?: \S+){0,3}|vous (?:n'etes|etes|n'avez)(?: vraiment)? (?:pas (?:tres |bien |vraiment |particulierement |tellement |franchement )?(?:fute\w*|malin|maligne|intelligent\w*|fine?|vif|vive|eveille\w*|doue\w*|net|nette|normal\w*|bien dans votre tete|une lumiere|la lumiere|le couteau|la moitie d'un)|pas (?:invente|la lumiere a tous|toute votre tete|un gramme|une once|deux sous))(?: \S+){0,8}|vous avez (?:\S+ )?(?:un |des |de gros |de serieux )?problemes? (?:mental|mentaux|psychologiques?|psychiatriques?|dans (?:la|votre) tete|de comprehension)(?: \S+){0,4}|(?:allez )?(?:vous faire soigner|soignez vous|consultez un (?:psy|medecin)|allez consulter)(?: \S+){0,4}|vous (?:meritez|meriteriez|auriez besoin)(?: \S+)? (?:que (?:je|l'on|personne)|qu'on|d'etre|une|d'une)(?: \S+)? ?(?:raccroche|laisse|punie?s?|claque|gifle|baffe|lecon|bloque|blackliste|mette|laissee?|traine)(?: \S+){0,6}|(?:un peu|une once|un gramme|deux sous) de (?:cervelle|jugeote|cerveau|bon sens|intelligence|education|tenue)(?: \S+){0,8}|(?:utilisez|servez vous de|faites marcher|reveillez) (?:votre|le peu de) (?:cerveau|tete|cervelle|neurones?)(?: \S+){0,4}|honte (?:a|sur) vous(?: \S+){0,4}|vous (?:me|nous) (?:repugnez|donnez envie de vomir|faites pitie|faites honte|ecoeurez|revulsez|emm\w+|cassez)(?: \S+){0,3})/,
      confidence: 0.74,
      unless:
        /vous (?:m'avez|me dites|m'avez dit)|je (?:ne )?(?:dis|pense|crois|sous entends) (?:pas|que)|n'accepte|vous ne meritez (?:pas|rien de (?:tout|moins))|vous meritez (?:une|d'etre) (?:reponse|compensation|explication|rembours\w*|mieux|ecout\w*|dedommag\w*|respect\w*)/,
      yes: [
        "On n'a jamais vu une cliente aussi bête.",
        "Vous n'êtes pas très futé, on dirait.",
        'Un peu de cervelle ne vous ferait pas de mal.',
        'Vous ne valez rien.',
      ],
      no: ['Vous ne méritez rien de tout cela.'],
    },
    {
      why: 'Threatens to work against them.',
      pattern:
        /(?:je|on|nous|j')(?: ?)(?:vais |peux |ferai |saurai |me |m'|nous )?(?: ?)(?:faire |ferai |fais |debrouiller\w* |arranger\w* |arrange |veillerai |charger\w* |charge |debrouille )(?:en sorte |pour |a ce |de faire )?(?:que |qu')(?: ?)(?:vous (?:ne |n')(?: ?)(?:soyez|ayez|puissiez|obteniez|receviez|revoyiez|touchiez)(?: \S+)? (?:jamais|plus|rien|pas)|(?:votre|vos) \S+ (?:\S+ )?(?:poubelle|traine|trainent|disparai\w+|perd\w*|finiss\w+|reste\w* (?:au fond|bloque)|passe\w* (?:en dernier|a la trappe|a la poubelle)|soit (?:refuse|bloque|rejete|oublie|perdu|annule)\w*|ne soit jamais))(?: \S+){0,6}/,
      confidence: 0.78,
      unless:
        /plus jamais (?:de|d'|embete|derange|preleve|facture|coupe|a rappeler)|n'ayez (?:plus|pas) (?:a|besoin)|ne soyez (?:plus|pas) (?:preleve|facture|derange|debite|penalise|contacte|coupe|prive|transfere)|puissiez plus (?:vous inquieter)/,
      yes: [
        'Je vais faire en sorte que vous ne soyez jamais remboursé.',
        'Je me débrouillerai pour que votre dossier passe à la poubelle.',
      ],
      no: ["Je vais faire en sorte que vous n'ayez plus à rappeler."],
    },
    {
      why: 'One word thrown at them; a brain that is missing; a judgement; a blow or a day of reckoning promised.',
      pattern:
        /(?:^(?:mais |bon |oh |et |va |quel |quelle |espece de |sale |pauvre |gros |grosse )*(?:bouffons?|clowns?|guignols?|pitres?|ignares?|incultes?|tocards?|minables?|boulets?|andouilles?|cornichons?|cruches?|gourdes?|pignoufs?|nazes?|rates?|mufles?|goujats?|malotrus?|cingles?|tares?|radins?|escrocs?|menteu(?:r|se)s?|voleu(?:r|se)s?|fraudeu(?:r|se)s?|parasites?|incapables?|crapules?|vermines?|degeneres?|fumiers?|pourritures?)$|, (?:espece d\S+ )?(?:ignares?|bouffons?|cretine?s?|imbeciles?|idiote?s?|abrutie?s?|minables?|incapables?|andouilles?|tocards?|ignorante?s?|pauvre \S+|menteu(?:r|se)s?|voleu(?:r|se)s?|vieille (?:bique|folle|peau|chouette)|vieux (?:schnock|con|debris|fou))$|je vous (?:trouve|juge|considere comme|tiens pour|prends pour) (?:\S+ ){0,3}?(?:ridicule|stupide|idiote?|bete|pathetique|lamentable|minable|nulle?|grotesque|meprisable|detestable|odieu(?:x|se)|malhonnete|imbecile|cretine?|menteu(?:r|se)|voleu(?:r|se)|folle|fou|debile|malade|borne\w*|incapable)(?: \S+){0,4}|(?:votre|vos) (?:cerveau|cervelle|neurones?|tete|matiere grise|qi|cerebelle)(?: \S+){0,2} (?:est|sont|n'est|a|ont|ne|fait|marche|manque|en)(?: \S+){1,5}|(?:petit pois|pois chiche|courant d'air|vide|rien|grand chose|cervelle|air)(?: \S+)? (?:dans|entre) (?:le|la|les|votre|vos) (?:crane|tete|cervelle|cerveau|caboche|oreilles)(?: \S+){0,3}|il vous manque (?:une case|un neurone|une vis|des neurones)|vous (?:etes tombee? sur la tete|n'etes pas (?:nette?|bien (?:nette?|fini\w*|dans votre tete))|avez un grain|etes bonne? pour l'asile)(?: \S+){0,4}|(?:on|il faut|faudrait|il faudrait|on devrait|ils devraient) (?:\S+ )?vous (?:enfermer|interner|soigner|piquer|abattre|dresser|attacher)(?: \S+){0,4}|vous (?:allez|aurez|risquez) (?:voir ce qui (?:va|vous)|affaire a (?:moi|nous)|de le (?:regretter|payer)|le (?:regretter|payer)|vous en mordre|pleurer|souffrir|prendre (?:une|mon|ma))(?: \S+){0,6}|je (?:vais |finirai par )?(?:vous |te )(?:colle\w*|mets|mettre|fous|foutre|flanque\w*|donne|donner|casse\w*|jette\w*|jeter|sors|sortir)(?: \S+){0,2} (?:poing|gifle|claque|baffe|droite|raclee|gueule|dents|figure|jambes|dehors|coup de pied|main|par la peau)(?: \S+){0,6}|(?:attendez vous a|gare a|mefiez vous|tenez vous a carreau|ne perdez rien pour attendre|on se retrouvera|je vous retrouverai|je vous aurai|ca va mal (?:finir|se passer|se terminer)|vous ne savez pas de quoi je suis)(?: \S+){0,6})/,
      confidence: 0.78,
      unless:
        /et a personne d'autre|interlocut\w+|je ne (?:vous )?(?:trouve|juge|considere|prends|dis|pense)|pas (?:\S+ )?(?:ridicule|stupide|bete|idiot)|(?:votre|vos) tete (?:me|vous|a cote|de lit|d')|(?:mal|douleur|migraine)\w* (?:de|a) (?:la )?tete|vous m'avez|vous me dites|(?:gare|mefiez vous|attendez vous) (?:a|de|des|du) (?:un|une|des|la|le|ces|ce|cette)? ?(?:delai|attente|retard|hausse|frais|arnaque\w*|faux|mail\w*|recevoir|message\w*|sms|appel\w*)|mettre dehors par|prendre une (?:heure|journee|decision)|pleurer de|gare (?:a|de|du|d')(?: \S+)? ?(?:lyon|paris|nord|est)|risquez de (?:le )?payer (?:des|une|un|plus|deux)|chien|chat|animal|tete chercheuse|cas ou/,
      yes: [
        'Bouffon.',
        'Retournez à l’école, ignare.',
        'Vous avez un petit pois dans le crâne.',
        'On devrait vous enfermer.',
        'Je vous trouve parfaitement ridicule.',
        'Continuez et je vous colle mon poing dans la figure.',
        'Si vous revenez, vous aurez affaire à moi.',
        'Votre cerveau est en panne ou quoi ?',
      ],
      no: ['Je ne vous trouve pas ridicule.', 'Attendez-vous à un délai de trois jours.'],
    },
    {
      why: 'An animal, a flaw of body or heart; nobody can stand you; revenge, sticks, men sent round.',
      pattern:
        /(?:vous (?:etes|n'etes qu'|faites) ?(?:vraiment |qu'|rien qu'|bien |tellement |une? (?:vraie? |veritable |sacree? |grosse? |vieille? |sale )?|d'une |comme une? )*(?:anes?|mules?|bourriques?|porcs?|truies?|dindes?|viperes?|sangsues?|cafards?|vautours?|requins?|primates?|moche|laide?|hideu(?:x|se)|mechante?|mesquine?|sournoise?|hypocrite|pourrie?|gateu(?:x|se)|senile|gras(?:se)?|repugnante?|degoutante?|toxique|nuisible|dingue|derangee?|timbree?|toquee?|demente?|detraquee?)(?:$|,| et| qui| de| ma| comme)(?: \S+){0,5}|^(?:espece de )?(?:debile|malade|abrutie?|cretine?|idiote?|imbecile|taree?) (?:profonde?|mentale?|finie?|congenitale?|heureux|patentee?)$|(?:personne|on|je|nous) ne (?:peut|peux|pouvons)(?: \S+)? (?:pas |plus )?(?:vous )(?:supporter|sentir|souffrir|encadrer|blairer|saquer|voir en peinture)(?: \S+){0,6}|tout le monde vous (?:deteste|hait|meprise|evite)(?: \S+){0,4}|vous (?:me |nous )?(?:donnez|donneriez) (?:envie de vomir|la nausee)|vous me (?:repugnez|ecoeurez|faites vomir|faites honte|rendez malade)|je (?:me vengerai|vous ferai payer|vous le ferai payer|vous hais|vous deteste|vous meprise)(?: \S+){0,4}|on vous (?:attend|attendra|retrouvera|aura|cueillera)(?: \S+)? (?:a la sortie|au tournant|dehors|au coin)(?: \S+){0,3}|(?:j'envoie|je vous envoie|j'appelle) (?:mes|des|deux|quelques) (?:gars|hommes|potes|copains|amis|types|cousins|freres|gros bras)(?: \S+){0,5}|a coups de (?:batons?|pieds?|poings?|ceinture|batte|trique|latte)(?: \S+){0,5}|je (?:vais|saurai|vais me charger de) vous (?:apprendre|dresser|enseigner|montrer) (?:la politesse|a vivre|les bonnes manieres|a parler|de quel bois)(?: \S+){0,8}|vous (?:etes bete|etes idiot\w*|etes debile|etes stupide) ou (?:quoi|vous)(?: \S+){0,4}|vous le faites expres(?: \S+){0,2})/,
      confidence: 0.76,
      unless:
        /je ne (?:vous )?(?:dis|pense|trouve|crois)|pas (?:dire|dit) que vous|vous m'avez|(?:chien|chat|animal|cheval|eau|odeur|plat|assiette)(?: \S+){0,3} est|vous etes (?:mal|malade)|faites expres de ne pas$|mechante? (?:fuite|grippe|coupure)|si vous|vous etes (?:\S+ )?derangee? par/,
      yes: [
        'Vous êtes un âne.',
        'Vous êtes moche et méchante.',
        'Débile profond.',
        'Je me vengerai, croyez-moi.',
        'On vous attendra à la sortie.',
        "Un mot de plus et j'envoie mes gars chez vous.",
      ],
      no: ["On vous attendra à l'accueil, sortie B.", 'Vous êtes dérangé par le bruit, je le note.'],
    },
    {
      why: 'Make you swallow it; not worth an answer; go to hell.',
      pattern:
        /(?:(?:je vais|on va|je saurai) vous (?:le |les )?faire (?:ravaler|avaler|manger|bouffer|rentrer)(?: \S+){1,6}|vous ne (?:meritez|valez)(?: \S+)? (?:meme )?(?:pas|rien|aucune?)(?: \S+)? ?(?:reponse|qu'on|mieux|respect|attention|aide|effort|le moindre|un clou|grand chose)(?: \S+){0,4}|(?:va|allez|qu'il aille|allez donc) (?:vous )?(?:au diable|en enfer|crever|mourir|vous pendre|vous noyer|paitre|vous coucher)(?: \S+){0,3}|faire l'(?:idiote?|imbecile|andouille|ane)(?: \S+){0,3})/,
      confidence: 0.76,
      unless: /je ne (?:vous )?dis pas|vous ne meritez pas (?:ca|cela|d'|de|cette|ce|un tel)|mieux que|pas aller/,
      yes: ['Je vais vous faire ravaler vos mots.', 'Vous ne méritez même pas une réponse.', 'Va au diable.'],
      no: ['Vous ne méritez pas cette attente.'],
    },
  ],
};
