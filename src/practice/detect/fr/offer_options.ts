import type { MoveRules } from '../rules.ts';

export const offerOptions: MoveRules = {
  move: 'offer_options',
  rules: [
    {
      why: 'I can, we can + a concrete act for the customer.',
      pattern:
        /(?:je|on|nous) (?:peux|peut|pouvons|pourrais|pourrait|pourrions|suis en mesure de|serais en mesure de|ai la possibilite de|suis autorise a)(?: (?:aussi|egalement|donc|soit|tout de suite|sinon|des maintenant|immediatement|meme|par contre|tout a fait|d'ores et deja|deja|bien|bien sur|en revanche|deja))* (?:vous |vous le |vous la |vous les |vous en |le |la |les |lui |y |en |l'|m'|nous )?(?:propos\w+|envoy\w+|rembours\w+|credit\w+|offr\w+|accord\w+|pret\w+|echelonn\w+|etal\w+|repouss\w+|decal\w+|avanc\w+|chang\w+|echang\w+|remplac\w+|reserv\w+|programm\w+|planifi\w+|loger|relog\w+|bloqu\w+|annul\w+|mett?re|faire(?! (?:autre|rien|quelque chose|mieux|au mieux|le point|ce que|mon) )|livr\w+|expedi\w+|transfer\w+|ouvr\w+|lanc\w+|organis\w+|prolong\w+|suspend\w+|geler|appliqu\w+|deduire|delivr\w+|fourn\w+|etabl\w+|edit\w+|donn\w+ (?:un|une|acces|le choix|la possibilite)|pass\w+|install\w+|activ\w+|reactiv\w+|inscri\w+|recherch\w+|commander|dedommag\w+|indemnis\w+|report\w+|pos\w+|mandat\w+|depech\w+|deplac\w+|cherch\w+|trouv\w+|appel\w+|contact\w+|demand\w+ (?:a|au|une|un|l'|en|qu')|regl\w+|recredit\w+|verser|reduire|generer|creer|ajouter|basculer|majorer|surclasser|transmettre|saisir|prendre (?:rendez|un|une|en charge)|debloquer|deverrouiller|reinitialiser|depann\w+|renvoy\w+|rediger|garder|preparer|deposer|rester|avertir|prevenir)(?: \S+){1,16}/,
      confidence: 0.82,
      unless:
        /^(?:et |alors |bon |ok )*(?:a |sur |vers |pour |dans |de |chez )?(?:quelle?s?|qui|ou|quand|comment|combien)\b(?! (?:option|solution|formule)).{0,60}(?:souhait|prefer|voul|aimer)\w*|vous laisse m'expliquer|souhaitez donc|voulez donc|je ne (?:peux|pourrais) (?:pas|plus|rien)|on ne peut pas|nous ne pouvons pas|peux (?:vous )?(?:faire|proposer) (?:autre chose|de plus)|(?:voir|verra|verrai|verrons|regarder) ce (?:qu|que)|faire au mieux|en quoi puis/,
      yes: [
        'Je peux vous envoyer une clé 4G ou créditer 15 €.',
        'on peut etaler la facture en 4 fois',
        'Nous pouvons vous reloger dans un hôtel voisin ce soir.',
      ],
      no: ['Je ne peux pas vous rembourser.', 'Je peux comprendre.', 'Nous allons voir ce que nous pouvons faire.'],
    },
    {
      why: 'I propose, here is what I propose.',
      pattern:
        /(?:je (?:vous )?(?:propose|offre|suggere)|(?:nous|on) (?:vous )?(?:propose|proposons|offrons|offre)|voici ce que je (?:vous )?(?:propose|peux)|ma proposition|ce que je (?:vous )?(?:propose|peux faire|peux vous proposer)|je (?:pourrais|peux) (?:vous )?proposer|la solution (?:serait|c'est|est))(?: \S+){2,18}/,
      confidence: 0.85,
      unless:
        /qu'est ce que je peux faire|que puis je faire|^(?:et |alors |bon |ok )*(?:a |sur |vers |pour |dans |de |chez )?(?:quelle?s?|qui|ou|quand|comment|combien)\b(?! (?:option|solution|formule)).{0,60}(?:souhait|prefer|voul|aimer)\w*|vous laisse m'expliquer|souhaitez donc|voulez donc|solution est a trouver|propose (?:qu'on (?:se calme|reparte)|de (?:reprendre depuis|me (?:raconter|decrire|dire|parler|detailler|exposer)|m'(?:expliquer|en parler)|vous (?:calmer|detendre|apaiser|poser|reposer))|suggere de vous (?:calmer|detendre|apaiser))|je ne (?:vous )?propose/,
      yes: [
        'Je vous propose un geste de 20 € sur la prochaine facture.',
        'Voici ce que je peux faire : un technicien demain ou une box de prêt.',
      ],
      no: ['Je vous propose de me raconter depuis le début.'],
    },
    {
      why: 'Either… or: the customer chooses.',
      pattern:
        /(?:soit(?: \S+){1,14} soit|(?:vous avez|il y a|j'ai|nous avons|on a|il existe|je vois|restent?|deux|plusieurs|trois)(?: \S+){0,3} (?:options|solutions|possibilites|choix|alternatives|pistes)|une (?:autre|premiere|seconde|deuxieme) (?:option|solution|possibilite|alternative)|(?:premiere|deuxieme|1ere|2eme) (?:option|solution))(?: \S+){1,16}/,
      confidence: 0.84,
      unless:
        /^(?:et |alors |bon |ok )*(?:a |sur |vers |pour |dans |de |chez )?(?:quelle?s?|qui|ou|quand|comment|combien)\b(?! (?:option|solution|formule)).{0,60}(?:souhait|prefer|voul|aimer)\w*|vous laisse m'expliquer|souhaitez donc|voulez donc|pas d'autre|aucune (?:autre )?(?:option|solution)|soit (?:ca|c'est comme ca|vous (?:acceptez|vous calmez|payez))|trouver une (?:autre )?solution|pas (?:trente|36|trente six|deux) solutions|chercher (?:une|des) solution/,
      yes: [
        'Soit je vous rembourse, soit je vous renvoie la taille 40.',
        'Vous avez deux options : le train de 18 h ou le remboursement.',
      ],
      no: ["Il n'y a pas d'autre solution."],
    },
    {
      why: 'A solution inside a question.',
      pattern:
        /(?:voulez vous|souhaitez vous|preferez vous|prefereriez vous|aimeriez vous|est ce que vous (?:voulez|souhaitez|preferez|aimeriez)|vous (?:voulez|preferez|souhaitez|prefereriez)|cela vous (?:arrangerait il|arrangerait|conviendrait il|conviendrait|irait|aiderait|aiderait il)|ca vous (?:arrangerait|irait|conviendrait|va|dirait|aiderait)|et si (?:je|on|nous)|seriez vous d'accord pour|accepteriez vous|que diriez vous|puis je vous (?:proposer|envoyer|offrir|reserver|rembourser)|serait il possible pour vous) (?:\S+ ){0,4}?(?:que je|que j'\S+|que (?:nous|on)|qu'on|qu'un|un|une|d'un|d'une|plutot|si (?:je|on|nous)|le|la|les|etre|de|recevoir|passer|changer|je|on|repousser|envoyais|reservais|vous)(?: \S+){1,16}/,
      confidence: 0.78,
      only: 'question',
      unless:
        /que je vous (?:explique|redise|lise)|^(?:et |alors |bon |ok )*(?:a |sur |vers |pour |dans |de |chez )?(?:quelle?s?|qui|ou|quand|comment|combien)\b(?! (?:option|solution|formule)).{0,60}(?:souhait|prefer|voul|aimer)\w*|vous laisse m'expliquer|souhaitez donc|voulez donc|que je (?:vous )?(?:repete|explique lentement|vous fasse un dessin)|souhaitez vous (?:autre|ajouter)|voulez vous (?:bien )?(?:vous )?(?:calmer|taire|detendre|vous)|^(?:que |qu'|et que |alors que )(?:voulez|aimeriez|souhaitez|preferez) vous|preferez vous (?:crier|continuer)|vous voulez (?:que je|quoi|un dessin|ma place|me dire|bien|dire)(?: vous)?(?: fasse un dessin| tienne la main)?$|voulez vous (?:bien )?(?:que je vous raconte|me dire|m'expliquer|patienter|me (?:donner|preciser|raconter|confirmer))|(?:dire|preciser|raconter|dessin|applaudi|medaille|tapis rouge|la lune)/,
      yes: [
        'Préférez-vous un avoir ou un remboursement ?',
        'Voulez-vous que je décale le rendez-vous à samedi ?',
        'ca vous irait si je vous renvoie le colis en express ?',
      ],
      no: ['Voulez-vous bien me dire la date ?'],
    },
    {
      why: 'It is possible to; you may, you can choose.',
      pattern:
        /(?:il (?:est|serait|vous est) (?:aussi |egalement |tout a fait )?possible de|il y a (?:aussi )?(?:la possibilite|moyen) de|vous (?:pouvez|pourriez|pourrez|avez la possibilite de|avez (?:aussi )?le choix|aurez le choix|avez (?:aussi )?droit a|beneficiez d')(?: (?:aussi|egalement|donc|soit|sinon|toujours|deposer|choisir|faire appel|faire un recours|saisir))?)(?: \S+){0,2}? (?:recevoir|choisir|prendre|transformer|convertir|prolonger|decaler|suspendre|remplacer|reparer|regler|etaler|fractionner|repartir|livrer|deplacer|basculer|souscrire|resilier|avancer|repousser|regler|solder|profiter|percevoir|deposer|faire (?:appel|un recours|une reclamation|opposition)|saisir|changer|annuler|echanger|retirer|recuperer|utiliser|demander (?:un|une|le|la)|partir|rester|payer en|regler en|reporter|passer|opter|entre|un|une|beneficier|contester|obtenir|garder|modifier|etre (?:rembourse|reloge|livre)\S*|envoyer (?:une|un) (?:contestation|reclamation|recours))(?: \S+){1,14}/,
      confidence: 0.68,
      unless:
        /^(?:et |alors |bon |ok )*(?:a |sur |vers |pour |dans |de |chez )?(?:quelle?s?|qui|ou|quand|comment|combien)\b(?! (?:option|solution|formule)).{0,60}(?:souhait|prefer|voul|aimer)\w*|vous laisse m'expliquer|souhaitez donc|voulez donc|il n'est pas possible|vous pouvez (?:rester poli|prendre votre mal|toujours (?:rever|attendre|esperer))|vous ne pouvez/,
      yes: [
        'Vous pouvez choisir entre un remboursement et un échange.',
        'Il est possible de payer en trois fois sans frais.',
      ],
      no: ["Il n'est pas possible de changer la date."],
    },
    {
      why: 'Otherwise, as an alternative, as a gesture.',
      pattern:
        /(?:sinon|a defaut|en attendant|en compensation|en dedommagement|a titre (?:commercial|exceptionnel)|a la place|comme (?:alternative|geste)|en (?:geste|guise de) \S+|par contre|en revanche|ou alors|ou bien) (?:je|on|nous|il y a|vous (?:pouvez|aurez|recevrez)|c'est)(?: (?:vous|peut|te))?(?: \S+){0,2} ?(?:peux|peut|pouvons|propose|proposons|offre|offrons|rembourse\S*|envoie\S*|credite\S*|prete\S*|reserve\S*|accorde\S*|mets?|mettons|prend\w*|change|livre|replace|trouve|inscri\w+|deplace|decale|passe|pouvez|aurez|recevrez|possible|pourrais|verse|deduis|ajoute|applique)(?: \S+){1,14}/,
      confidence: 0.8,
      unless:
        /^(?:et |alors |bon |ok )*(?:a |sur |vers |pour |dans |de |chez )?(?:quelle?s?|qui|ou|quand|comment|combien)\b(?! (?:option|solution|formule)).{0,60}(?:souhait|prefer|voul|aimer)\w*|vous laisse m'expliquer|souhaitez donc|voulez donc|peux (?:rien|pas)/,
      yes: ['En attendant, je vous prête une box 4G.', 'Sinon je peux vous mettre sur le vol de 20 h.'],
      no: ['Sinon je ne peux rien faire.'],
    },
    {
      why: 'A gesture named with its amount.',
      pattern:
        /(?:geste commercial|bon d'achat|avoir|remise|reduction|ristourne|credit|dedommagement|remboursement|clef? 4g|box de pret|vehicule de pret|plan de paiement|echeancier|delai (?:de paiement|supplementaire)|chambre (?:equivalente|dans)|taxi|surclassement)(?: \S+){0,3} (?:de \d+ ?(?:€|%|euros|pour cent)|de <number> euros|sans frais|gratuit\S*|offert\S*|a nos frais|pris\S* en charge|integral|total|vous (?:est|sera) (?:propose|offert|accorde)\S*)(?: \S+){0,8}/,
      confidence: 0.7,
      only: 'statement',
      unless:
        /^(?:et |alors |bon |ok )*(?:a |sur |vers |pour |dans |de |chez )?(?:quelle?s?|qui|ou|quand|comment|combien)\b(?! (?:option|solution|formule)).{0,60}(?:souhait|prefer|voul|aimer)\w*|vous laisse m'expliquer|souhaitez donc|voulez donc|vous avez (?:deja )?(?:recu|eu)|(?:n'est|n'avez|pas de|aucun)/,
      yes: ['Un taxi pris en charge par nous vous attend si vous préférez rentrer.'],
      no: ['Vous avez déjà reçu un avoir de 20 €.'],
    },
    {
      why: 'If you prefer, I do this for you.',
      pattern:
        /si (?:vous (?:preferez|voulez|le souhaitez|souhaitez|en avez besoin)|cela vous arrange|ca vous arrange|besoin)(?: \S+){0,2}?,? (?:je|on|nous) (?:vous |le |la |les )?(?:envoie|rembourse|prete|mets|change|reserve|fais|peux|peut|pouvons|propose|annule|decale|garde|livre|prepare|inscris|bloque|appelle|transfere|note|reprogramme)(?: \S+){1,14}/,
      confidence: 0.78,
      yes: ['Si vous préférez, je vous envoie un certificat de retard pour votre employeur.'],
      no: ['Si vous voulez, on se rappelle.'],
    },
    {
      why: 'Conditional offers in a question.',
      pattern:
        /(?:ca|cela) vous (?:dirait|tenterait|plairait|irait|arrangerait|aiderait|conviendrait)(?: \S+){0,2} (?:que|qu'\S+|de|d'\S+|si|un|une)(?: \S+){1,14}|(?:je|on|nous) (?:vous )?(?:offre|offrons|fais (?:un|une)(?! (?:point|retour|mail|tour|test|verification|recherche))|mets (?:a disposition|un|une)|ajoute|laisse(?! (?:me|tout|debout|sans|dehors|attendre|seul|seule|dans|tomber|au|en|a|le temps))|prete)(?: \S+){2,14}|(?:on|je|nous) (?:pourrait|pourrais|pourrions)(?: \S+){2,14}/,
      confidence: 0.72,
      unless:
        /(?:perdre|oublier|bloquer|egarer) votre|^(?:et |alors |bon |ok )*(?:a |sur |vers |pour |dans |de |chez )?(?:quelle?s?|qui|ou|quand|comment|combien)\b(?! (?:option|solution|formule)).{0,60}(?:souhait|prefer|voul|aimer)\w*|vous laisse m'expliquer|souhaitez donc|voulez donc|si je|pourrais je|je vous laisse (?:le temps|ma place|tranquille|reflechir|un instant|consulter|expliquer|respirer|souffler)|a vie|tout ce que|toute|gratuit a|quoi que|pourrait (?:croire|penser|se calmer|etre (?:plus|cause))|offre un service/,
      yes: [
        'Ça vous dirait que je vous mette une chambre côté cour ?',
        'on pourrait prendre un rdv en visio',
        'Je vous offre le petit-déjeuner et le parking.',
      ],
      no: [],
    },
    {
      why: 'I, we, one can + any act that is not mere help or talk.',
      pattern:
        /(?:je|on|nous) (?:peux|peut|pouvons|pourrais|pourrait|pourrions)(?: (?:aussi|egalement|tout a fait|toujours|meme|sinon|deja|quand meme|bien sur))* (?:vous )?(?!(?:comprendre|imaginer|voir|entendre|vous|dire|aider|rien|pas|plus|faire|assurer|promettre|garantir|confirmer|expliquer|que|concevoir|sentir|repondre|savoir|avoir|parler|continuer|vraiment|accepter|tolerer|comprendre|compter|etre|y|croire|discuter|avancer|mieux|mettre fin|regarder|verifier|rappeler|laisser|poser|preciser|demander (?:de|votre|si|pourquoi|votre)|donner tort|le|la|les|l'|en|comparer|me|m'|au|seulement|juste) ?)\w{4,}(?: \S+){1,14}/,
      confidence: 0.68,
      unless:
        /qu'est ce que je peux faire|que puis je faire|(?:perdre|oublier|bloquer|egarer|supprimer) votre|faites attention|^(?:et |alors |bon |ok )*(?:a |sur |vers |pour |dans |de |chez )?(?:quelle?s?|qui|ou|quand|comment|combien)\b(?! (?:option|solution|formule)).{0,60}(?:souhait|prefer|voul|aimer)\w*|vous laisse m'expliquer|souhaitez donc|voulez donc|je ne peux|on ne peut|nous ne pouvons|pas si vous|peux (?:vous )?(?:imaginer|comprendre)|mettre fin|tant que vous m/,
      yes: [
        'On peut vous loger au Mercure d’en face, taxi compris.',
        "Je peux demander à l'infirmière de venir vous parler.",
      ],
      no: ['Je peux comprendre votre colère.'],
    },
    {
      why: 'Choose; would it ease; possible if it suits.',
      pattern:
        /(?:(?:je vous laisse (?:le choix|choisir)|au choix|a vous de choisir|c'est vous qui choisissez)(?: \S+){1,14}|(?:\S+ ){2,14}(?:ca|cela) vous (?:soulagerait|aiderait|arrangerait|conviendrait|irait|depannerait|rendrait service|faciliterait|tenterait|va|irait)(?: \S+){0,3}|(?:c'est |il est )?possible de(?: \S+){1,14} si (?:ca|cela) vous(?: \S+){1,4})/,
      confidence: 0.7,
      unless:
        /^(?:et |alors |bon |ok )*(?:a |sur |vers |pour |dans |de |chez )?(?:quelle?s?|qui|ou|quand|comment|combien)\b(?! (?:option|solution|formule)).{0,60}(?:souhait|prefer|voul|aimer)\w*|vous laisse m'expliquer|souhaitez donc|voulez donc|est ce que (?:ca|cela)|^(?:ca|cela) vous|ce (?:creneau|plan)|dites moi si|comme ca|jeudi|tout ca|ca vous va(?: \S+)?$|je vous rappelle/,
      yes: [
        'Je vous laisse choisir : livraison express offerte ou remise de 30 %.',
        'Une mensualité réduite pendant trois mois, ça vous soulagerait ?',
        'possible de passer le contrat au nom de votre fils si ca vous arrange',
      ],
      no: ['Est-ce que ça vous va ?'],
    },
    {
      why: 'One solution would be; if you prefer, somebody can.',
      pattern:
        /(?:(?:que|qu'en) (?:pensez|diriez|penseriez) vous (?:de|d'\S+|du|si)(?: \S+){1,12}|(?:je|nous|on) (?:mets|mettons|met|tiens|tenons)(?: \S+){1,6} a (?:votre )?disposition(?: \S+){0,6}|la (?:meilleure|plus simple|seule) (?:solution|option|chose) (?:serait|est|c'est)(?: \S+){1,12}|(?:une|la|autre|l'autre|une autre|premiere|seconde) (?:solution|option|possibilite|piste|idee|alternative)(?: \S+)? (?:serait|est|c'est|consiste\w*|pourrait)(?: \S+){2,14}|si (?:vous (?:preferez|voulez|le souhaitez|souhaitez)|(?:ca|cela) vous (?:arrange|aide|simplifie))(?: \S+){0,2},? (?:un|une|la|le|l'|notre|mon|ma|quelqu'un|vous)(?: \S+){0,3} (?:peut|peuvent|pourrait|pouvez|pourriez)(?: \S+){1,12})/,
      confidence: 0.76,
      unless:
        /^(?:et |alors |bon |ok )*(?:a |sur |vers |pour |dans |de |chez )?(?:quelle?s?|qui|ou|quand|comment|combien)\b(?! (?:option|solution|formule)).{0,60}(?:souhait|prefer|voul|aimer)\w*|vous laisse m'expliquer|souhaitez donc|voulez donc|calm|a trouver|(?:nous|me) tenons|restons|de (?:cette|ce|notre (?:echange|service))|autre solution (?:est|serait) impossible|pas de solution|insult\w*/,
      yes: [
        'Une solution serait de retirer le colis en point relais dès demain.',
        'Si vous préférez, un conseiller peut se déplacer à votre domicile.',
      ],
      no: ['La solution est à trouver.'],
    },
    {
      why: 'There is this solution; here is a new one for you, at once, without a day.',
      pattern:
        /(?:(?:il y a|reste|il reste|il existe|on a)(?: aussi| encore| toujours| sinon)? (?:la|une|l')(?: |(?<='))(?:\S+ )?(?:solution|option|possibilite|alternative|formule|piste)(?: \S+){1,12}|(?:\S+ ){3,16}si (?:ca|cela) vous (?:arrange|tente|dit|depanne|aide|rend service)$|je vous (?:en |le |la |les )?(?:renvoie (?:un|une|le|la|gratuitement|tout)|renvoie un|echange|rembourse (?:les|la|le|l'|vos|votre|la difference|\d)|remplace|recredite|surclasse|reloge|dedommage|deduis|retire (?:les|ces|la|le|l')|enleve (?:les|ces|la|le|l')|annule (?:les|ces|la|le|l'|cette)|fais sauter|efface (?:les|ces|la|le|cette)|prete|mets (?:un|une) \S+ (?:de pret|a disposition|gratuit\w*|offert\w*)) ?\S+(?: \S+){0,11})/,
      confidence: 0.66,
      only: 'statement',
      unless:
        /<when>|<atonce>|pas (?:de|d'autre|trente) |aucune|a trouver|je vous (?:rappelle|recontacte)|tout ce que|de quoi|s'il le faut|arretez|la paix/,
      yes: [
        'Il y a la solution du relais colis près de chez vous, si ça vous arrange.',
        "Bah c'est rien, je vous en renvoie un autre.",
      ],
      no: ["Il n'y a pas d'autre solution."],
    },
    {
      why: 'This or that, the choice being theirs: two dates, yours or mine to do, the one you prefer.',
      pattern:
        /(?:\S+ ){2,20}?\S+ ou (?:bien )?(?:je|on|nous) (?:vous )?(?:le |la |les )?(?:rembours\w+|annul\w+|echang\w+|remplac\w+|renvo\w+|credit\w+)(?: \S+){0,8}|(?:\S+ ){3,20}?ou vous (?:la |le |les |l')?(?:prenez|passez|venez|recuperez|gardez|choisissez|retirez)(?: \S+){1,10}|(?:(?:un|une|le|la|notre|nos|il y a|il reste|j'ai)(?: \S+){2,14} si vous (?:le |la )?(?:voulez|souhaitez|preferez|desirez)(?: (?:la |le |y |en )?\w+(?:er|ir|re))?(?: \S+){0,3}$)|(?:(?:j'ai|il me reste|nous avons|il reste|il nous reste|on a|je vois)(?: \S+){1,10}? (?:le|a|au|en|pour|demain|<day>|la)(?: \S+){0,4} ou (?:bien |sinon )?(?:le|a|au|en|pour|demain|<day>|la|un|une)(?: \S+){0,8}|vous pouvez(?: \S+){2,14},? ou (?:bien |alors |sinon )?(?:je|j'|on|nous|c'est nous qui) ?\S+(?: \S+){0,11}|(?:ou bien|ou alors) (?:je|j'|on|nous) ?\S+(?: \S+){0,13}|(?:celui|celle|ceux|celles|le creneau|la date|la formule|l'option|la taille|le modele) (?:que vous (?:voulez|preferez|souhaitez|choisi\w+)|qui vous (?:arrange|convient|va))(?: \S+){0,4}|comme vous (?:preferez|voudrez),? (?:soit|je|on|un|une|le|la)(?: \S+){2,10})/,
      confidence: 0.72,
      only: 'statement',
      unless:
        /j'ai (?:un |le )?(?:doute|choix)|soit (?:calme|poli)|prenez (?:tout|ce)|je (?:vous )?(?:rembourse|offre) tout|mettr\w+ fin|raccroch\w+|insult\w*|j'arrete|gardez|ou (?:je|j') ?(?:arrete|coupe|raccroche)/,
      yes: [
        'J’ai une place le 9 janvier à Cholet ou le 15 ici.',
        'Vous pouvez l’exclure et envoyer les autres, ou je le corrige de mon côté.',
        'Dix mois à 113 euros, ou bien j’ouvre avec vous la demande d’aide.',
      ],
      no: ['Parlez-moi correctement ou bien je raccroche.'],
    },
    {
      why: 'There is another; it is for you to choose.',
      pattern:
        /(?:il y a|il reste|nous avons|j'ai|reste|sinon)(?: \S+){1,10},? (?:a vous de (?:choisir|voir|decider)|vous choisissez|comme vous (?:preferez|voulez)|au choix|selon (?:vos|votre) (?:preference|envie|gout)s?)(?: \S+){0,3}/,
      confidence: 0.74,
      only: 'statement',
      unless: /fallait|reglement|tant pis|menac\w*|insult\w*/,
      yes: ['Sinon, il y a une autre salle libre à côté, à vous de choisir.'],
      no: ['Il y a un règlement, à vous de voir.'],
    },
  ],
};
