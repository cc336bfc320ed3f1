import type { MoveRules } from '../rules.ts';

export const capitulate: MoveRules = {
  move: 'capitulate',
  rules: [
    {
      why: 'Gives everything, just so that it stops.',
      pattern:
        /(?:(?:mais |et |qu'on |pour |pourvu que |si |comme ca |afin |tant que )(?:\S+ ){0,4}?(?:arretez|arretiez|arretons|cessez|cessiez|lachez|laissez (?:moi|nous)|foutez|finisse|en finir|en finisse|en finit|qu'on en parle|que (?:ca|cela) s'arrete|que vous (?:arretiez|vous taisiez|me laissiez|partiez|raccrochiez|cessiez|me lachiez|vous calmiez|ne criiez)|avoir la paix|ait la paix|aie la paix|(?:etre|soit|sois|soyons|reste|rester) (?:enfin )?tranquilles?|n'en parle plus|n'en parlons plus|avoir (?:enfin )?la paix|plus vous entendre|ne plus (?:vous )?entendre|taisiez))(?: \S+){0,8}/,
      confidence: 0.72,
      unless:
        /de quoi|besoin|qu'est ce qui|combien|il faut que tout|je (?:vous )?(?:demande|prie|mettrai|devrai|n'accepte|raccroche|vous invite)|insult\w*|menace|injure|pour que (?:ca|cela) s'arrete (?:de couler|une fois)|tant que (?:ce n'est pas|le|la|votre)|que les (?:appels|relances|prelevements|mails)|arretez (?:la|le|l'|de (?:me|m'|crier))|laissez moi (?:vous|verifier|regarder|le temps|un|voir|deux|une|cinq|consulter|reprendre|juste|faire)|calmiez/,
      yes: [
        "D'accord, je vous rembourse tout, deux fois s'il le faut, mais arrêtez.",
        'prenez les 500 € et qu on en finisse',
      ],
      no: ['Je vous demande d’arrêter de m’insulter.'],
    },
    {
      why: 'Whatever you want; you win.',
      pattern:
        /(?:(?:prenez|je vous (?:donne|accorde|offre|fais|rembourse|mets|signe|laisse)|vous (?:aurez|avez)|je (?:ferai|fais|signe|cede|valide|dis oui a)|on (?:fait|fera|vous (?:donne|rembourse))|demandez|dites|faites|choisissez|ok|d'accord|bon|allez|c'est bon)(?: \S+){0,4}? ?(?:tout ce que vous (?:voulez|voudrez|demandez|exigez)|ce que vous voulez|ce que vous voudrez|comme vous (?:voulez|voudrez)|n'importe quoi|tout ce qu'il vous (?:faut|plaira)|votre prix|le montant que vous voulez|tout gratuit|tout et plus)|vous avez gagne|(?:j'|je |on |nous )(?:abandonne|capitule|cede|laisse tomber|rends les armes|me rends|en ai marre|craque)|(?:tant pis|peu importe|je m'en fiche|je me fiche|on oublie|oublions|au diable|je contourne|j'enfreins|j'ignore|on s'en fiche|quitte a|meme si)(?: \S+){0,4} (?:regles?|reglement|procedures?|plafond|limites?|budget|politique|conditions|chef|direction|me faire (?:virer|taper)|contrat|n'(?:ai|y ai) pas (?:le )?droit|pas (?:le )?droit|autorise|interdit|depasse|remonter les bretelles|cout|prix)|(?:ne le dites (?:a personne|pas)|n'en parlez (?:a personne|pas)|gardez (?:ca|cela) pour vous|ca reste entre nous|(?:je|on) (?:n'ai|n'a) (?:normalement )?pas (?:normalement )?le droit mais|normalement (?:c'est interdit|je n'ai pas le droit|on ne (?:le )?fait pas|je ne peux pas) mais))(?: \S+){0,14}/,
      confidence: 0.78,
      unless:
        /raconte\w* n'importe|(?:dit|fait|font|disent) n'importe|vous dites n'importe|comme vous voulez (?:pour|entre|soit)|vous avez gagne (?:un|une|des|au)|je (?:n'abandonne|ne cede|ne laisse)|dites moi ce que vous (?:voulez|preferez)|si vous preferez/,
      yes: [
        'Prenez ce que vous voulez.',
        'Ok vous avez gagné, je vous rembourse tout.',
        'tant pis pour le règlement, je vous mets un an gratuit',
      ],
      no: ['Choisissez le créneau que vous voulez.'],
    },
    {
      why: 'Everything at once, without measure.',
      pattern:
        /(?:d'accord|ok|okay|bon|allez|tres bien|c'est bon|soit|oui oui|bon bon)(?: (?:d'accord|ok|bon|allez|tres bien|c'est bon|ca va|oui|la))*,? (?:je |on |nous |j')(?: ?)(?:vous )?(?:rembourse|offre|donne|annule|mets|fais|credite|efface|paie|paye|accorde|verse|supprime|accepte)(?: \S+){0,4} ?(?:tout(?:e)?(?: \S+)?|(?:l'|une |un )?(?:annee|an|abonnement|mois)(?: \S+){0,3} (?:gratuit\w*|offert\w*)|le double|le triple|deux fois|dix fois|la totalite et|plus que|mille euros|a vie|ce que vous|n'importe|l'integralite et|double)(?: \S+){0,12}/,
      confidence: 0.72,
      unless: /tout (?:de suite|a l'heure|le necessaire|a fait|ce que je peux|mon possible)|<when>/,
      yes: ["Bon, d'accord, je vous rembourse tout et je vous offre l'année."],
      no: ["D'accord, je vous rembourse tout de suite les 20 €."],
    },
    {
      why: 'Far beyond any power: for life, twice, all.',
      pattern:
        /(?:je|on|nous) (?:vous )?(?:offre|donne|rembourse|mets|fais|credite|efface|annule|accorde|verse)(?: \S+){0,6} (?:a vie|pour toujours|deux fois s'il le faut|trois fois s'il le faut|le double si|dix fois|toutes vos (?:factures|dettes)|toutes les factures|sans (?:limite|condition|discuter|regarder|verifier|rien demander|controle)|s'il le faut|si ca peut vous (?:calmer|faire taire|faire plaisir)|si ca vous (?:calme|fait plaisir|chante))(?: \S+){0,10}/,
      confidence: 0.76,
      unless: /je ne/,
      yes: ["Je vous offre l'abonnement à vie si ça peut vous calmer."],
      no: [],
    },
    {
      why: 'Everything or a great sum, and an end to the quarrel.',
      pattern:
        /(?:(?:tout|toute|gratuit\w*|vos|remboursement total|la totalite|\d{3,}(?: ?(?:€|euros))?|ce que vous|le double|l'annee|toute la (?:dette|facture)|a vie)(?: \S+){0,8}? (?:arretez|arretons|on n'en parle plus|n'en parlons plus|on en finit|qu'on en finisse|laissez moi|lachez moi|se termine|s'arrete|fichez|la paix|et basta|point barre|c'est bon la|terminons)|(?:j'abandonne|je laisse tomber|je baisse les bras|je capitule|je cede|je craque)(?: \S+){0,12}|(?:tout|quoi) ce qui(?: \S+)? (?:vous )?(?:chante|plait|voudrez|fait envie)|(?:normalement|en principe|theoriquement)(?: \S+){0,6} mais (?:bon |allez |la |pour vous |tant pis )*,? ?(?:je|on)(?: \S+){1,10}|(?:c'est|est)(?: \S+){0,2} (?:interdit|contraire au reglement|hors procedure|pas permis) mais (?:\S+ ){0,2}(?:je|on|allez)(?: \S+){1,8}|pourvu que(?: \S+){1,8}|je (?:signe|valide|accepte|passe|donne)(?: \S+)? (?:tout|n'importe quoi)(?: \S+){0,8}|faites vous plaisir(?: \S+){0,6})/,
      confidence: 0.7,
      unless:
        /passe tout (?:le|la|les|votre|vos|en espace|au|en revue)|polie?s?\b|correcte?s?\b|respect\w*|(?:normalement|en principe)(?: \S+){0,6} mais (?:je (?:verifie|regarde|comprends|peux (?:verifier|vous proposer|regarder)|vais|vous rappelle)|il|le|la)|pas tout|il faut que tout|je ne cede|insult\w*|arretez de (?:m'|me)/,
      yes: [
        "C'est bon, je vous passe tout en gratuit, arrêtez maintenant.",
        "ok ok vous aurez vos 2000 euros, on n'en parle plus",
        'Je signe tout ce que vous voulez pourvu que cette conversation se termine.',
      ],
      no: [],
    },
    {
      why: 'I do not care about the limit; outside procedure; end of story.',
      pattern:
        /(?:je (?:m'en|me) (?:moque|fiche|fous|contrefiche|balance)(?: \S+){0,5}|(?:hors|en dehors de la|contre la|sans respecter la) procedure(?: \S+){0,5}|(?:fin de l'histoire|point final|affaire classee|et on n'en parle plus|c'est plie)(?: \S+){0,3}|(?:ne veux|veux) plus (?:vous |en )?(?:entendre|avoir|vous voir|de vous|d'histoires?)(?: \S+){0,5}|va pour(?: \S+){1,6}|c'est vous qui (?:decidez|voyez)(?: \S+){0,3} je (?:paie|paye|rembourse|signe)(?: \S+){0,5})/,
      confidence: 0.7,
      also: /rembours\w+|vali\w+|pai\w*|paye\w*|offr\w+|donn\w+|accord\w+|efface\w*|annul\w+|plafond|regle\w*|reglement|procedure|tout|\d{3,}|€|sign\w+|gratuit\w*|budget|direction/,
      unless:
        /je ne m'en (?:moque|fiche)|je (?:me|m'en) (?:moque|fiche) (?:de vous|pas)|vous (?:le )?regretterez|sans respecter la procedure (?:je|on) ne/,
      yes: [
        "Va pour 1 000 €, je m'en moque du plafond.",
        'bon je vous valide tout hors procédure tant pis',
        "C'est vous qui décidez, je paie, fin de l'histoire.",
      ],
      no: [],
    },
    {
      why: 'All of it, so that it stops.',
      pattern:
        /(?:rembours\w+|offr\w+|donn\w+|annul\w+|credit\w+|paye?\w*|prenez|tout|gratuit\w*)(?: \S+){0,8}? (?:comme ca|pour que|et|si ca peut faire que) (?:vous |on )?(?:(?:vous )?(?:arretez|taisez|calmez|partez|lachez)|ne (?:dites|rappelez|revenez)|n'en (?:parle|parlons)|(?:me |nous )?(?:fichez|foutez|laissez|lachez))(?: \S+){0,6}/,
      confidence: 0.74,
      unless:
        /prenez (?:\S+ )?(?:rendez vous|le temps)|laissez votre|insult\w*|menac\w*|je (?:vous )?(?:demande|prie)|en reste pas la|laissez (?:moi|nous) (?:un|votre|vos|le|la)/,
      yes: ["tiens je te rembourse le triple comme ça t'arrêtes"],
      no: ["Je vous rembourse et on n'en reste pas là, je vous rappelle."],
    },
    {
      why: 'Closes the eyes on it; how much to stop; not allowed but all of it; and leave me in peace.',
      pattern:
        /(?:(?:je|on) (?:ferme|fermerai|fermons) les yeux(?: sur)?(?: \S+){1,8}|(?:vous voulez |c'est )?combien(?: \S+){0,4} (?:pour|afin) (?:que vous (?:arretiez|cessiez|me|vous|partiez)|arreter|vous (?:taire|calmer|arreter)|me (?:laisser|lacher)|m'oublier|qu'on (?:arrete|en finisse)|en finir|ne plus)(?: \S+){0,8}|(?:je sais que )?(?:je |j')(?: ?)(?:ai|n'ai) pas (?:normalement )?le droit mais(?: \S+)? (?:je|on|allez)(?: \S+){1,10}|(?:gratuit\w*|offert\w*|rembours\w+|annul\w+|a vie|tout|\d{2,} ?(?:euros|€)?)(?: \S+){0,6} (?:et|mais) (?:vous |qu'on )?(?:(?:me|nous) (?:laissez|lachez|fichez|foutez)|laissez|lachez|fichez)(?: \S+){0,2} (?:tranquille|la paix|moi|respirer|en paix)(?: \S+){0,4}|(?:voila|la|tenez|c'est bon),? (?:content\w*|satisfait\w*|heureu\w+|ca va|vous etes content\w*)(?: \S+){0,2}$)/,
      confidence: 0.74,
      unless:
        /combien(?: \S+){0,5} pour (?:changer|recevoir|la|le|les|un|une|payer|votre|arreter (?:le|la|l'|mon|votre))|insult\w*/,
      yes: [
        'Ok, je ferme les yeux sur les 800 euros, voilà, content ?',
        "Bon très bien, vous voulez combien pour arrêter de m'appeler ?",
        "je sais que j'ai pas le droit mais je vous rembourse tout, deux fois si vous voulez",
      ],
      no: ["C'est combien pour changer la date ?"],
    },
    {
      why: 'Gives, and asks for silence in exchange; gives so as to have peace.',
      pattern:
        /(?:(?:rembours\w+|offr\w+|credit\w+|donn\w+|(?:vous|te) mets|annul\w+|doubl\w+|tripl\w+|paie|paye|accord\w+|efface\w*|je signe|valid\w+|gain de cause)(?: \S+){0,10}? (?:(?:et |mais |comme ca |qu'on |voila )*)(?:on en reste la|basta|point barre|qu'on en finisse|on n'en parle plus|n'en parlons plus|fin de (?:la discussion|l'histoire)|on oublie tout|par pitie|(?:ne |n')(?: ?)(?:m'|me |nous )?(?:ecrivez|rappelez|revenez|appelez|contactez)(?: \S+)? plus)(?: \S+){0,4}|(?:si (?:ca|cela) (?:peut|pouvait) (?:vous )?(?:faire taire|calmer|clore|mettre fin|arreter|faire plaisir|apaiser)|pour (?:avoir la paix|que vous (?:arretiez|partiez|vous taisiez|me lachiez)|ne plus vous entendre|en finir|avoir le silence))(?: \S+){0,3},? (?:je|j'|on|nous|d'accord|prenez) ?\S+(?: \S+){0,11})/,
      confidence: 0.76,
      unless:
        /je ne (?:vous )?(?:rembourse|donne)|insult\w*|injur\w*|menac\w*|n'(?:ai|avez) pas|gain de cause (?:devant|aupres)/,
      yes: [
        "Bon allez, je vous offre l'année, et on en reste là.",
        "Si ça peut vous faire taire, je double l'indemnité.",
        "Tenez, je vous mets 1 000 €, mais par pitié n'écrivez plus.",
      ],
      no: ['Je vous rembourse les 20 € et je vous rappelle lundi.'],
    },
    {
      why: 'Gives, and wants it over: an end of the quarrel after the gift.',
      pattern:
        /(?:rembours\w+|offr\w+|donn\w+|annul\w+|supprim\w+|credit\w+|accord\w+|efface\w*|paie|paye\w*|(?:vous|te) (?:mets|fais)|accept\w+|prenez|gardez|gratuit\w*|gratos|valid\w+|signe|double|regl\w+|echange\w*|voulez|cede)(?: \S+){0,16}? (?:et |mais |comme ca |puis |alors |apres |si |qu'|que )*(?:on (?:s')?arrete(?:$| la| tout| maintenant| les frais| cette)|on (?:n')?en parle plus|n'en parlons plus|en finiss\w+|(?:finissons|terminons) en|on en (?:finit|termine|reste la)|on passe a autre chose|c'est (?:regle|termine|fini|plie)$|on est quittes?|cessez(?! d'utiliser| le)|arretez(?:$| la| maintenant| de (?:m'appeler|m'ecrire|crier|vous plaindre|rouspeter|me harceler))|ne (?:m'|me |nous )?(?:criez|appelez|rappelez|ecrivez|laissez|insistez|revenez)(?: \S+)? (?:plus|pas)(?: \S+)?|laissez (?:moi|nous)(?: \S+)? (?:tranquille|en paix|respirer|travailler|la paix)|je ne veux plus(?: \S+){1,5}|(?:ca|cela|tout|vous) (?:s'arrete|suffit pour arreter|vous suffit))(?: \S+){0,5}/,
      confidence: 0.76,
      unless:
        /insult\w*|injur\w*|menac\w*|je (?:ne peux|n'accepte)|pour que cela s'arrete de|si vous (?:voulez|souhaitez) (?:annuler|arreter)|(?:on|je) (?:s')?arrete (?:la|le|l'|les|votre) (?:contrat|prelevement\w*|abonnement|commande|envoi)|arretez la (?:machine|box|chaudiere)/,
      yes: [
        'Très bien, j’accepte toutes vos conditions, mais cessez de m’appeler.',
        'Vous voulez trois mois gratuits ? Prenez-en six, et terminons-en.',
        'Tenez, gardez le produit et je vous rembourse en plus, mais on arrête.',
        'C’est d’accord, je vous offre le séjour complet, mais ne laissez pas d’avis négatif.',
      ],
      no: ["Je peux vous rembourser les frais, c'est réglé sous trois jours."],
    },
    {
      why: 'Surrender said as such: renounces, gives up, no more strength to argue.',
      pattern:
        /(?:(?:je|j'|on|nous)(?: ?)(?:abdique|renonce|m'incline|capitule|cede|lache l'affaire|lache tout|jette l'eponge|baisse les bras|rends les armes|declare forfait)|(?:je|j'|on|nous)(?: ?)(?:n'ai|n'a|ne)(?: \S+)? (?:plus|pas) (?:(?:envie|la force|l'energie|le courage|la patience|les nerfs) (?:de|d')|veux plus (?:me battre|discuter|debattre)) ?\S+(?: \S+){0,5}|(?:je|on) ne veu(?:x|t) plus (?:me battre|discuter|debattre|(?:de |d')(?:conflit|dispute|histoires?|problemes?|discussion|ennuis|embrouilles))(?: \S+){0,4}|(?:fatigue|las|lasse|epuise)e? de (?:me battre|discuter|lutter|argumenter|vous entendre|cette discussion)|vous (?:gagnez|l'emportez)(?! (?:a|du|un|en|de))|(?:(?:vous avez|je vous donne|vous obtenez) gain de cause|c'est vous qui gagne[sz]|un point pour vous))(?: \S+){0,14}/,
      confidence: 0.72,
      unless:
        /renonce a (?:mes|nos|la commission|comprendre)|si (?:je|on|nous)|vous (?:l'emportez|gagnez) (?:avec|a la|du temps|de)|devant (?:le|la) (?:juge|tribunal|commission)|m'incline devant/,
      yes: [
        'Bon, je renonce, je vous fais le remboursement intégral et le bon d’achat.',
        'Très bien, vous gagnez, je supprime la facture.',
        'Je n’ai plus envie de discuter, je vous crédite 300 euros.',
      ],
      no: ['Vous gagnez du temps en passant par le drive.'],
    },
    {
      why: 'All they ask, whatever the price; name your price.',
      pattern:
        /cheque en blanc(?: \S+){0,6}|(?:la|le) (?:somme|montant|prix) que vous (?:voulez|voudrez|souhaitez)(?: \S+){0,4}|vous avez raison sur (?:toute la ligne|tout)(?: \S+){0,12}|(?:gardez (?:la|le|les|tout)(?: \S+){0,3} (?:je|on)(?: \S+){0,4} rembours\w+(?: \S+){0,10}|normalement(?: \S+){0,3} (?:non|pas)(?: \S+)? mais(?: \S+){0,3} (?:je|dites|on)(?: \S+){1,12}|(?:d'accord|ok|oui|je dis oui|va|entendu) (?:pour|a|sur) tout(?:$|,| \S+ (?:ne|veux|arret)\w*)(?: \S+){0,6}|(?:toutes|l'ensemble de) vos (?:conditions|exigences|demandes|revendications|volontes)(?: \S+){0,6}|(?:fixez|donnez|dites|annoncez|choisissez|proposez)(?: moi)? (?:votre prix|le prix|un (?:prix|chiffre|montant)|votre montant|le montant|la somme|combien vous (?:voulez|demandez))(?: \S+){0,8}|(?:\S+ ){2,20}tout ce que vous (?:voulez|voudrez|demandez|exigez|reclamez|souhaitez)(?:$|,)(?: \S+){0,8}|(?:puisque|comme) (?:rien|vous insistez|vous ne lachez|vous criez)(?: \S+){0,6} (?:je|on|nous)(?: \S+){1,10}|je prefere(?: \S+){0,3} (?:donner|rembourser|payer|ceder|offrir|accepter)(?: \S+){1,8} (?:plutot|que de|qu'entendre|que d') ?\S+(?: \S+){0,5})/,
      confidence: 0.74,
      also: /rembours\w+|offr\w+|donn\w+|annul\w+|supprim\w+|credit\w+|accord\w+|efface\w*|pai\w*|paye\w*|(?:vous|te) (?:mets|fais)|accept\w+|valid\w+|sign\w+|prenez|d'accord|ok|arrete\w*|tout/,
      unless:
        /^(?:on est|est on|sommes nous|nous sommes|etes vous|vous etes) (?:bien )?d'accord|je peux|selectionn\w*|(?:posez|demandez|racontez|expliquez|dites) (?:moi |nous )?tout|dites moi le (?:montant|prix) (?:de|du|que|sur|affiche|exact)|ne (?:peux|pouvons) (?:pas|accepter)|comprends|je vais (?:regarder|etudier)|(?:la|une) (?:date|heure)/,
      yes: [
        'D’accord, je vous paie l’hôtel, le taxi, le restaurant, tout ce que vous voulez.',
        'Fixez votre prix et je signe.',
        'Je préfère vous donner ce que vous voulez plutôt que de continuer cette discussion.',
      ],
      no: ['Je ne peux pas accepter toutes vos conditions.'],
    },
    {
      why: 'Against the rules and knowing it: over the limit, not due, not allowed.',
      pattern:
        /(?:mais )?je risque (?:ma place|mon poste|un avertissement|gros|d'etre vire)(?: \S+){0,3}|je m'assois sur (?:le|la|les) (?:reglement|regles?|procedure|plafond|consignes?)(?: \S+){0,8}|(?:tout est|c'est tout) offert(?: \S+){0,6}|^(?:d'accord|ok|bon|allez|tres bien|soit|entendu|c'est bon|oui)(?: \S+){0,4} (?:remboursement (?:integral|total|complet)|gratuit a vie|sans (?:discuter|conditions?|broncher))(?: \S+){0,6}|^(?:d'accord|ok|bon|allez|tres bien|soit|c'est bon)(?: \S+){0,6} (?:tou(?:te|t)s (?:les|vos) (?:amendes|penalites|factures|frais|dettes|impayes|retards))(?: \S+){0,6}|tant pis pour (?:nous|moi|la boite|la maison|l'entreprise|la marge|mes|nos)(?: \S+){0,4}|vous aurez(?: \S+){2,14} (?:content\w*|satisfait\w*|ca y est)$|(?:(?:je |j'|on )(?: ?)(?:vais |passe |fais |enfreins |contourne |oublie |ignore |viole |sors )(?:\S+ )?(?:a l'encontre|outre|fi|contre|au dela|le|la|les|des|du)(?: ?\S+)? ?(?:regles?|reglement|plafond|procedures?|consignes?|limites?|clous|cadre|contrat|bareme|directives?)|hors des clous|(?:meme si|alors que|bien que) (?:vous n'y (?:avez|ayez) pas (?:le )?droit|vous n'avez (?:pas|aucun) (?:le )?droit|rien ne (?:le|l')(?: ?)(?:prevoit|justifie|autorise|permet)|ce n'est pas (?:prevu|permis|autorise|du|dans les regles)|c'est (?:interdit|hors regle|contre les regles)|(?:je|on) n'(?:en )?(?:ai|a)(?: \S+)? pas (?:le )?(?:droit|l'autorisation|pouvoir)|(?:je n'y suis|ca ne m'est|cela ne m'est) pas autorise)|(?:une (?:exception|remise|faveur|ristourne) (?:que|qui|dont) (?:je n'ai|n'est|je ne)(?: \S+){1,6})|(?:peu importe|au diable|tant pis pour|oublions|je me fiche d[eu]s?) (?:\S+ )?(?:regle|reglement|regles|procedure|plafond|politique|budget|consignes?))(?: \S+){0,14}/,
      confidence: 0.76,
      also: /rembours\w+|offr\w+|donn\w+|annul\w+|supprim\w+|credit\w+|accord\w+|efface\w*|pai\w*|paye\w*|(?:vous|te) (?:mets|fais)|accept\w+|valid\w+|sign\w+|prenez|gratuit\w*|aurez|exception|cede|offert/,
      unless:
        /prendra|sous \d|verifi\w*|echelonn\w*|etal\w*|je ne (?:vais|peux|passe|contourne)|pas aller (?:a l'encontre|contre)|ne (?:peux|veux|pouvons)|sans (?:aller|passer)|je ne vous/,
      yes: [
        'Je vais à l’encontre des règles, mais tant pis, je vous rembourse deux fois.',
        'Puisque vous insistez, je vous accorde tout, même si je n’en ai pas le droit.',
      ],
      no: ['Je ne peux pas aller à l’encontre des règles.'],
    },
    {
      why: 'More than was ever due: double, ten times the price, and the goods besides; so as to have peace.',
      pattern:
        /(?:(?:rembours\w+|credit\w+|pai\w*|paye\w*|donn\w+|offr\w+|vers\w+|(?:vous|te) mets|accord\w+|envoi\w*|fais)(?: \S+){0,4} (?:(?:le (?:double|triple|quadruple))(?! vitrage| des cles)|(?:deux|trois|quatre|cinq|dix|vingt|cent|\d+) fois (?:le (?:prix|montant|tarif)|la somme|plus|ce que|votre)|plus que (?:ce que|le prix|vous n|votre achat)|tout et (?:meme )?(?:plus|davantage))(?: \S+){0,8}|(?:pour|afin d') ?(?:eviter (?:un|une|le|la|tout|toute|d'autres|les|des)(?: \S+)? (?:scandale|conflit|dispute|histoires?|drame|avis|esclandre|polemique|proces|ennuis|problemes?)|(?:avoir|acheter) (?:enfin )?la paix|vous (?:calmer|faire taire)|en finir|que (?:cela|ca|tout|vous) (?:s'arrete|cesse|finisse|se termine|arretiez|cessiez)|ne plus (?:vous )?(?:entendre|avoir))(?: \S+){0,16}|si (?:cela|ca) (?:peut |pouvait |suffit a |vous suffit |permet )(?:de )?(?:\S+ )?(?:calmer|taire|arreter|apaiser|pour arreter|cesser)(?: \S+){0,12})/,
      confidence: 0.74,
      also: /rembours\w+|offr\w+|donn\w+|annul\w+|supprim\w+|credit\w+|accord\w+|efface\w*|pai\w*|paye\w*|(?:vous|te) (?:mets|fais)|accept\w+|valid\w+|sign\w+|prenez|gratuit\w*|cede/,
      unless:
        /je (?:ne )?peux|nous pouvons|je vous propose|pour eviter (?:un|une|le|la|tout) (?:\S+ )?(?:probleme|ennui)s? (?:de|d'|technique|a l'avenir)|que (?:cela|ca) s'arrete de|par erreur|deux fois (?:le prix|plus) (?:cher|eleve|que)|nous comprenons|je comprends/,
      yes: [
        'Puisque rien ne vous convient, je vous rembourse cinq fois le prix.',
        'Pour éviter un scandale, je vous rembourse tout sans condition.',
        'Je cède, je vous annule la facture entière pour avoir la paix.',
      ],
      no: ['Pour clore ce dossier, je peux vous accorder un geste commercial de 20 €.'],
    },
    {
      why: 'Everything, given in one word; against what is allowed or due; because you insist; so that you are content.',
      pattern:
        /(?:(?:je|on|nous) (?:vous |te |lui |leur )?(?:rends?|donne|accorde|valide|offre|rembourse|passe|efface|annule|signe|cede|laisse|accepte|paie|paye|mets|supprime)(?: \S+)? (?:absolument |carrement |meme )?tout(?=$|,| (?:et|meme|sans|ce|le rayon|de suite et|comme))(?: \S+){0,10}|(?:je|on|j') ?(?:ferai|fais|fait|accorde|vais faire) (?:\S+ )?(?:une )?(?:exception|entorse|faveur)(?: \S+){0,6} (?:tant pis|meme si|quitte a|je (?:vais|risque))(?: \S+){1,8}|(?:tant pis|quitte a|meme) si je me fais (?:gronder|engueuler|virer|disputer|renvoyer|taper|remonter|allumer)(?: \S+){0,4}|(?:contraire a|contre) (?:nos|les|le|la|toutes les) (?:regles?|reglement|procedures?|consignes?|usages|principes|habitudes)(?: \S+){0,5} (?:mais|soit|tant pis|je le fais)(?: \S+){1,8}|je (?:ne )?(?:devrais|suis) pas (?:\S+ )?(?:le faire|faire ca|faire cela|autorisee?|censee?)(?: \S+){0,3} (?:mais|tant pis|je vous)(?: \S+){1,8}|(?:puisque|comme) vous (?:ne (?:voulez|lachez|cedez|comprenez)|insistez|y tenez|criez|me harcelez|menacez)(?: \S+){0,5},? (?:je|on|nous|allons|d'accord|c'est|soit|prenez)(?: \S+){1,10}|vous insistez (?:tellement|tant|trop)(?: \S+){0,6}|(?:je|on) ne discute plus(?: \S+){1,6}|comme (?:ca|cela) (?:vous (?:etes|serez|allez|voila)|tu es|on est|au moins vous)(?: \S+){0,2} (?:content|satisfait|heureu|calme|tranquille|quitte)\w*(?: \S+){0,3}|(?:vous etes|vous voila|etes vous|alors) (?:enfin |maintenant |bien )?(?:contente?|satisfaite?)s?(?: maintenant| la)?$|(?:du|le|au) (?:montant|prix|chiffre) que vous (?:voulez|voudrez|fixerez|demandez|direz)(?: \S+){0,4}|(?:fixez|decidez|choisissez)(?: vous)?(?: meme)? (?:du |le |la |votre )(?:montant|prix|somme|chiffre|remise)(?: \S+){0,6}|combien (?:voulez vous|vous voulez|vous faut il|il vous faut)(?: \S+)? pour (?:retirer|supprimer|enlever|effacer|oublier|ne pas (?:porter|publier|poster|ecrire|mettre)|changer (?:d'avis|votre avis))(?: \S+){0,5}|(?:une?|deux|trois|quatre|cinq|dix|\d+)(?: \S+)? (?:au lieu d\S*|a la place d\S*|plutot qu\S*)(?: \S+){0,4},? (?:meme )?(?:deux|trois|quatre|cinq|dix|vingt|\d+) (?:si|s'il)(?: \S+){1,4}|(?:prenez|servez vous|emportez)(?: \S+)? (?:prenez |emportez )?tout (?:le|la|ce|d'un)(?: \S+){0,6})/,
      confidence: 0.74,
      also: /rembours\w+|offr\w+|donn\w+|annul\w+|supprim\w+|credit\w+|accord\w+|efface\w*|pai\w*|paye\w*|(?:vous|te) (?:mets|fais|l'offre|laisse|valide|passe|rends)|accept\w+|valid\w+|sign\w+|prenez|servez|gratuit\w*|aurez|exception|ced\w+|offert|c'est oui|avis|plainte|montant|prix|rends|entrer|laisse\w*|gardez|cheque|oui/,
      unless:
        /je (?:ne )?peux|nous pouvons|je vous propose|insult\w*|menac\w*|comprends|si vous (?:acceptez|preferez|souhaitez)|verifi\w*|vous insistez pour savoir|je ne vous|(?:annule|supprime|efface|laisse|passe|donne) tout (?:de suite|a l'heure|le|ce qui)|mot de passe|tout de suite|etes vous (?:satisfaite?|contente?)s? d|n'avez pas/,
      yes: [
        "Soit, je vous rends tout, même ce qui n'était pas dû.",
        'Je ferai une exception, tant pis si je me fais gronder.',
        "C'est contraire à nos règles, mais soit, je vous rembourse.",
        "Vous insistez tellement que je vous l'offre.",
        "Je ne discute plus, c'est oui.",
        'ok ok c bon je vous offre le stage complet, vous etes content ?',
      ],
      no: ['Nous pouvons vous accorder une exception cette fois.', 'Je vous donne tout de suite le numéro.'],
    },
    {
      why: 'A worn-out yes before the gift, or a plea for silence after it.',
      pattern:
        /(?:^(?:bon allez|allez tenez|allez allez|allez hop|ok ok|ca va ca va|d'accord d'accord|c'est bon c'est bon|oui oui|bon bon|soit|pff|tant pis|tenez tenez|bon d'accord|bon tres bien|bon ok|ah la la|je n'en peux plus|j'en ai assez|vous me fatiguez),? (?:\S+ ){0,3}?(?:je|on|nous|j') ?(?:vous |te |le |la |les )*(?:rends?|donne|accorde|valide|offre|rembourse|efface|annule|signe|cede|laisse|accepte|paie|paye|mets|supprime|fais|passe|credite)(?: \S+){1,14}|(?:rends?|donne|accorde|valide|offre|rembourse|efface|annule|signe|cede|laisse|accepte|paie|paye|mets|supprime|passe|credite|fais)(?: \S+){1,10}?,? (?:tant pis|mais|et|par pitie|mais alors|seulement) (?:surtout |par pitie |s'il vous plait )?(?:ne (?:m'|me |nous |vous )?(?: ?)(?:mettez|criez|ecrivez|publiez|postez|dites|rappelez|appelez|plaignez|laissez|faites|parlez|insistez)(?: \S+)? (?:plus|pas)|partez|sortez|filez|calmez vous|taisez vous|arretez|cessez|qu'on n'en parle plus|oublions|restons en la|passons a autre chose|on est quittes?)(?: \S+){0,6})/,
      confidence: 0.72,
      unless:
        /soit(?: \S+){1,10} soit|je (?:ne )?peux|je vous propose|insult\w*|injur\w*|menac\w*|comprends|verifi\w*|(?:laisse|mets|fais|donne|passe) (?:votre|mon|le|la|un|une) (?:message|appel|numero|note|point|rappel|virement|reponse|responsable|collegue)|(?:laisse|mets) en attente|arretez (?:la|le|l'|de payer|d'utiliser)|recours|mes coordonnees/,
      also: /rembours\w+|offr\w+|donn\w+|annul\w+|supprim\w+|credit\w+|accord\w+|efface\w*|pai\w*|paye\w*|gratuit\w*|valid\w+|sign\w+|rends|entrer|avoir|mois|tout|facture|amende|penalite\w*|remise|remplace\w*|neuf|exception|bon d'achat/,
      yes: [
        'Ça va, ça va, je vous mets trois mois gratuits.',
        'Je vous laisse entrer gratuitement, mais ne criez plus.',
        'Entendu, je supprime la facture, tant pis, ne me mettez pas un mauvais avis.',
      ],
      no: ["D'accord, je vous rembourse les frais de port, c'est prévu."],
    },
    {
      why: 'The money, and go; any figure, any price; over what was due; the fine is dropped for ever.',
      pattern:
        /(?:(?:ne|arretez de|cessez de|plus de) (?:criez|crier|ecrivez|insistez|hurlez|hurler|rappelez|appelez|cris)(?: \S+){0,3},? (?:et |je |j'|c'est bon je )(?: ?)(?:vous |te )?(?:je vous )?(?:rends?|donne|rembourse|offre|annule|accorde|efface|paie|laisse|mets)(?: \S+){1,8}|(?:aurez|rends?|donne|rembourse|offre|annule|accorde|efface|paie|voila|tenez|prenez|mets|signe)(?: \S+){0,8}? (?:mais |et |maintenant )(?:maintenant )?(?:partez|raccrochez|filez|sortez|oubliez|taisez vous|disparaissez|fichez|laissez)(?: \S+){0,4}|va pour (?:<number>|mille|cent|le|la|l'|les|tout|ce|deux|un)(?: ?\S+){0,6}|(?:peu importe|qu'importe|tant pis|au diable) (?:le|la|ce que (?:ca|cela)|les|combien)(?: ?)(?:montant|prix|somme|cout\w*|frais|budget|reglement|regle|regles)?(?: \S+){0,6}|tout ce que vous (?:exigez|voulez|demandez|reclamez|souhaitez|direz),? (?:je|on|vous|c'est|nous)(?: \S+){1,8}|meme si (?:\S+ ){1,5}?(?:etait|n'etait|est|n'est|sont)(?: pas)? (?:due?s?|prevue?s?|justifiee?s?|permis|autorisee?s?|couverte?s?)(?: \S+){0,5}|(?:dites|donnez|annoncez)(?: moi)? un (?:chiffre|montant|prix|nombre)(?: \S+){1,8}|(?:amende|facture|penalite|dette|frais|majoration)s? saute\w*(?: \S+){0,8}|(?:offerte?s?|gratuite?s?) a vie(?: \S+){0,4}|si vous (?:retirez|supprimez|enlevez|effacez|renoncez|oubliez|ne publiez)(?: \S+){0,3} (?:plainte|avis|commentaire|message|reclamation)(?: \S+){0,5}|(?:je ne m'y oppose plus|je ne (?:resiste|lutte|proteste) plus|je dis oui|c'est oui)(?: \S+){0,6}|(?:juste )?pour (?:ne plus|plus) (?:vous |en )(?:avoir|entendre|lire|voir|parler)(?: \S+){0,5})/,
      confidence: 0.72,
      also: /rembours\w+|offr\w+|offert|donn\w+|annul\w+|supprim\w+|credit\w+|accord\w+|efface\w*|pai\w*|paye\w*|(?:vous|te) (?:mets|fais|laisse|valide|passe|rends)|accept\w+|valid\w+|sign\w+|prenez|gratuit\w*|aurez|rends|argent|euros|€|saute\w*|virement|double|tout|voulez/,
      unless:
        /soit(?: \S+){1,10} soit|je (?:ne )?peux|je vous propose|insult\w*|injur\w*|menac\w*|comprends|verifi\w*|tant pis pour vous|le prix (?:est|affiche)|(?:laissez|donnez) (?:moi|nous) (?:un|le|votre|vos)|(?:prenez|laissez)(?: \S+)? (?:rendez vous|le temps)|garantie? a vie|j'ai (?:tout )?note|expliqu\w*|quel que soit|ne (?:suis|sais)|laissez votre/,
      yes: [
        "Bon, c'est d'accord, vous aurez tout, mais raccrochez.",
        "Ne criez plus, je vous rends l'argent.",
        'Je signe, peu importe le montant.',
        'Ok pour les trois remboursements, même si un seul était dû.',
        'Dites un chiffre et je fais le virement.',
      ],
      no: ['Je vous rembourse, même si le délai est un peu long.'],
    },
    {
      why: 'You wore me out, you are right about all of it: here is the money; enough, free for everyone; the price of silence.',
      pattern:
        /(?:vous m'avez (?:\S+ )?(?:usee?|epuisee?|eue?|vaincue?|achevee?|fatiguee?|convaincue? de ceder),? (?:prenez|je|d'accord|allez|tenez|voila)(?: \S+){1,8}|je vous donne raison(?: \S+){0,3},? (?:voila|tenez|prenez|je|et je)(?: \S+){1,8}|(?:allez |bon |ok )*(?:ca suffit|assez|j'en ai assez|n'en jetez plus),? (?:\S+ )?(?:gratuit|offert|je (?:rembourse|offre|annule|donne)|prenez|tenez|remboursement)(?: ?\S+){0,8}|(?:prix (?:du|de votre|de ce)|acheter (?:la paix|votre|le)) ?silence(?: \S+){0,8}|(?:voila|tenez) (?:votre|vos|le) (?:argent|remboursement|cheque|euros|billets)(?: \S+)?,? (?:et |maintenant )(?:\S+ ){0,2}(?:partez|arretez|laissez|n'en|on n'en|cessez|oublions|taisez)(?: \S+){0,4})/,
      confidence: 0.73,
      unless: /insult\w*|menac\w*|je (?:ne )?peux|comprends|verifi\w*/,
      yes: [
        "Vous m'avez usé : prenez l'abonnement gratuit.",
        'Je vous donne raison sur tout, voilà votre remboursement.',
        'Allez, ça suffit, gratuit pour tout le monde.',
      ],
      no: ['Ça suffit pour le dossier, je vous remercie.'],
    },
  ],
};
