import type { MoveRules } from '../rules.ts';

export const setLimit: MoveRules = {
  move: 'set_limit',
  rules: [
    {
      why: 'I do not accept that tone, those words.',
      pattern:
        /(?:je|nous) (?:n'accepte|n'accepterai|ne peux (?:pas )?(?:accepter|tolerer|laisser passer)|ne tolere|ne tolererai|ne peux pas continuer|ne (?:peux|vais|veux) pas vous laisser|ne vais pas (?:accepter|continuer)|n'accepterons|ne saurais accepter|ne poursuivrai|refuse|ne suis pas (?:la |ici )?pour|n'ai pas a|ne continuerai|ne souhaite pas continuer|ne laisserai|ne veux pas)(?: (?:pas|plus|donc|cependant|ni))*(?: \S+){0,3} ?(?:que vous (?:me|m'|nous|continuiez|utilisiez|employiez)|qu'on (?:me|m')|d'etre (?:insulte|menace|traite|injurie|agresse|tutoye)\w*|(?:etre|me faire) (?:insulte|traite|menace|injurie|agresse|hurler)\w*|me faire insulter|ces? (?:mots|propos|insultes|injures|menaces|ton|termes|langage|paroles)|ce (?:ton|langage|genre)|les (?:insultes|injures|menaces|propos)|l'insulte|l'echange|cet? (?:appel|echange|conversation)|la conversation|me parler|ni insulte|aucune (?:insulte|menace)|cette (?:facon|maniere|agressivite)|si vous (?:m'\S+|me|continuez)|sous les insultes|dans ces conditions|sur ce ton|votre agressivite|des? (?:insultes|menaces|propos)|d'insultes)(?: \S+){0,14}/,
      confidence: 0.9,
      unless: /reclamation dans ces conditions/,
      yes: [
        "Je n'accepte pas que vous me parliez ainsi ; continuez et je devrai mettre fin à l'échange.",
        'je refuse d etre insulté',
        "Je ne peux pas continuer si vous m'insultez.",
      ],
      no: ["Je n'accepte pas les chèques."],
    },
    {
      why: 'If it goes on, the exchange ends.',
      pattern:
        /(?:si (?:vous|cela|ca|les|ces|ce)(?: \S+){0,3} ?(?:continuez|continue|continuent|insultez|menacez|persistez|poursuivez|recommencez|injures|insultes|menaces|parlez|ton|propos|ne cessez|n'arretez|criez|hurlez|poursuit|persiste|ne restez pas|ne changez|cessent|cesse)(?: \S+){0,8}|(?:a la prochaine|encore une|une) (?:insulte|menace|injure)(?: \S+){0,3}|sinon|ou|sans quoi|faute de quoi|dans le cas contraire|continuez et) (?:je|nous|j'|on)(?: \S+){0,4}? ?(?:mettr(?:ai|e|ons)(?= (?:fin|un terme))|raccroch\w+|arret(?:e|er|erai|erons)|clotur\w+|ferm(?:e|er|erai)|termin\w+|interromp\w+|couper?ai|coupe|suspend\w+|mets? fin|stopp\w+)(?: \S+){0,8}/,
      confidence: 0.9,
      unless:
        /couperai (?:votre|la|l'|le) (?:ligne|acces|electricite|courant|abonnement|service|gaz|compteur)|coupe (?:votre|la) (?:ligne|electricite)|cloturer? votre compte|si vous continuez comme ca je vous/,
      yes: ["Si vous continuez à m'insulter, je mettrai fin à l'appel.", 'Encore une insulte et je raccroche.'],
      no: ['Si vous continuez, je couperai votre ligne.'],
    },
    {
      why: 'Asks for respect, firmly and politely.',
      pattern:
        /(?:je vous (?:demande|prie|invite|remercie)(?: \S+)? ?(?:d'|de |a )(?: )?(?:(?:rester|demeurer|etre) (?:correcte?|courtoise?|respectueu\w+|polie?|calme et respectueu\w+)|(?:me |nous )?(?:parler|respecter)(?: \S+){0,3}? (?:respect\w*|correctement|courtoisie|politesse|autrement)|me respecter|arreter (?:les insultes|de m'insulter|ces|de me)|cesser (?:les|ces|de|d')|ne (?:pas|plus) (?:m'insulter|me (?:parler|menacer|tutoyer|traiter|crier)|m'injurier|employer|utiliser|tenir)|garder (?:un ton|un langage|des propos)|surveiller|retirer|moderer)|merci de (?:rester (?:correcte?|courtoise?|respectueu\w+|polie?)|me parler (?:correctement|avec)|ne (?:pas|plus) m'insulter|respecter|cesser|me respecter)|(?:sans|arretez|cessez)(?: \S+){0,3} (?:insultes?|injures|menaces)|sans m'insulter|restons (?:courtois|respectueux|corrects|polis)|ces (?:mots|propos|insultes|menaces|paroles) (?:ne )?sont (?:pas acceptables|inacceptables|deplaces?|blessants?|pas admissibles)|(?:l'insulte|les insultes|les menaces|ce langage|ce ton|ce type de propos)(?: \S+){0,2} (?:ne )?(?:est|sont|n'est|passe|fait|nous aidera|ne)(?: \S+){0,3} ?(?:inacceptables?|acceptables?|pas (?:acceptables?|possible|admissible|permis)|pas avancer|pas)|(?:a condition|tant|pourvu|du moment|sous reserve) que (?:vous|l'echange|le ton|nous|la conversation)(?: \S+){0,3} (?:respect\w*|correcte?|courtoise?|polie?|insult\w+))(?: \S+){0,12}/,
      confidence: 0.84,
      unless: /ton n'est pas (?:necessaire|utile)|sans vouloir|cesser (?:d'utiliser|de payer)/,
      yes: ['Je vous demande de rester correct avec moi.', "Je veux vous aider, mais sans insultes s'il vous plaît."],
      no: ['Je vous demande de rester en ligne.'],
    },
    {
      why: 'Ends the exchange after abuse.',
      pattern:
        /(?:je (?:vais|dois|me vois (?:contraint\w*|oblige\w*|dans l'obligation) (?:de|d')|suis (?:oblige\w*|contraint\w*|force\w*) (?:de|d')|prefere|devrai|serai (?:oblige\w*|contraint\w*) (?:de|d'))(?: donc)? ?(?:mettre (?:fin|un terme)|raccrocher|arreter (?:la|l'echange|cet|cette|ici)|clore|interrompre|suspendre (?:la|l'echange|cet|cette|notre)|terminer (?:la|l'|cet|cette|notre))|je mets fin|je vais raccrocher|nous (?:reprendrons|en reparlerons|pourrons reprendre)(?: \S+){0,4} (?:quand|lorsque|une fois)(?: \S+){0,4} (?:calme\w*|respect\w*|serein\w*|apaise\w*|courtois\w*|pose\w*|correct\w*))(?: \S+){0,14}/,
      confidence: 0.75,
      unless: /mettre fin a (?:votre|ce|cette) (?:contrat|abonnement|probleme|attente|situation)|suspendre votre/,
      yes: [
        'Je me vois contraint de mettre fin à cette conversation.',
        "Nous reprendrons quand l'échange sera plus calme et respectueux.",
      ],
      no: ['Je vais mettre fin à votre contrat comme demandé.'],
    },
    {
      why: 'Staying polite, asked after abuse.',
      pattern:
        /(?:restez|soyez|reste|veuillez rester|merci de rester)(?: \S+)? (?:polie?|correcte?|courtoise?|respectueu\w+)|(?:ne me parlez pas|ne m'insultez|parlez moi (?:correctement|autrement|mieux)|surveillez votre langage|changez de ton|mesurez vos (?:mots|propos)|on reste poli|un peu de respect|du respect|baissez d'un ton)(?: \S+){0,8}/,
      confidence: 0.66,
      after: /<abuse>|insult\w*|vous etes (?:tous )?(?:des |un |une )/,
      yes: [{ text: 'Restez poli, je suis là pour vous aider.', context: 'Vous êtes un incapable !' }],
      no: [{ text: 'Restez poli.', context: 'Mon colis est en retard.' }],
    },
    {
      why: 'Insults or threats named together with a refusal, in either order.',
      pattern:
        /(?:insult\w*|injur\w*|menac\w+|m'agress\w+|grossier\w*|propos|ces mots|me trait\w+|me parl\w+|cette violence)(?: \S+){0,8}? (?:pas acceptables?|inacceptables?|pas admissibles?|intolerables?|pas tolerables?|n'(?:est|ont) pas (?:leur place|permis)|arretez|cessez|stop|j'arrete\w*|je (?:coupe|raccroche\w*|clos|ferme|mets fin|cesse)|n'aid\w+|une seule fois|derniere fois|dernier avertissement)(?: \S+){0,8}|(?:pas|refuse|stop|jamais|ni|arretez|cessez|sans|n'est pas|ne repond\w* (?:pas|plus)|mais pas|ne peux pas|n'accept\w+|ne toler\w+)(?: \S+){0,6}? (?:aux?|des?|d'|les?|ces|m'|me|si vous (?:m'|me)|par|avec)?(?: ?)(?:insult\w+|injur\w+|menac\w+|grossieretes|agress\w+|traite\w* (?:de la sorte|ainsi|comme ca|comme un\w*)|traitez(?: \S+){1,4}|hurl\w+ dessus)(?: \S+){0,8}/,
      confidence: 0.78,
      unless:
        /<when> vous avez ete|je comprends que vous ayez (?:recu|subi) des menaces|menac\w+ de coup|lettre de menace|sans menace,? (?:voici|je|aucune)|(?:je|on|nous) ne (?:vous )?(?:ai|a|avons)(?: \S+)? pas (?:insult|agress|menac)\w*/,
      after: /\w+/,
      yes: [
        { text: 'Je ne répondrai pas à des insultes.', context: 'bande de voleurs' },
        { text: 'Me menacer n’est pas acceptable.', context: "Je vais t'attendre" },
      ],
      no: [],
    },
    {
      why: 'Closes after a warning, once there was abuse.',
      pattern:
        /(?:je (?:vous (?:ai|avais) (?:prevenu|averti|demande)|clos|ferme|coupe|raccroche|mets (?:un terme|fin)|vais (?:clore|fermer|raccrocher|couper)|termine|suspends|m'arrete la|stoppe)|notre echange s'arrete|l'echange s'arrete|la conversation s'arrete|cet appel s'arrete|c'est mon dernier|dernier avertissement|on en reste la|je refuse de continuer)(?: \S+){0,10}/,
      confidence: 0.7,
      after: /<abuse>|sangsue|insult|menace|attendre a la sortie|retrouver|casser|frapper|crever|tuer|foutre/,
      yes: [{ text: 'Je vous ai prévenu, je clos la conversation.', context: 'va te faire foutre' }],
      no: [{ text: 'Je clos la conversation, bonne journée.', context: 'Merci pour tout' }],
    },
    {
      why: 'Respect, words, tone: a firm request once there was abuse.',
      pattern:
        /(?:respect|mots|propos|insult\w+|menac\w+|injur\w+|langage|ton|paroles|termes|correctement|courtois\w*|polie?s?|politesse)/,
      confidence: 0.72,
      after:
        /<abuse>|tu sers a rien|vous sers|sers a rien|cruche|vous etes (?:tous )?(?:une?|des|vraiment|que) |bande d\S*|pauvre|peter la|casser la|je vais venir|retrouver|sale (?:con|type|race)|a rien/,
      also: /je (?:vous )?(?:demande|prie|n'accepte|refuse|ne peux|n'ai pas|ne vais|suis (?:la|ici)|veux|reste|comprends|souhaite|aiderai|repondrai|reponds|continuerai|n'ai)|tant que|restons|parlons|reprenons|merci de|arretez|cessez|stop|non|si vous|pas pour|encore une|sinon|ou (?:je|j'\S+)|a condition/,
      unless: /je comprends vos mots|mot de passe|en d'autres termes|a termes|les termes du contrat/,
      yes: [
        { text: 'Ce genre de mots, non.', context: 'Pauvre type, tu sers à rien' },
        { text: 'Monsieur, tant que vous m’insultez je ne peux pas avancer.', context: "bande d'incapables" },
      ],
      no: [{ text: 'Je vous demande votre mot de passe.', context: 'Sale type' }],
    },
    {
      why: 'Names the attack on the person and asks for it to stop, or closes since it goes on.',
      pattern:
        /(?:vous (?:vous en prenez a moi|m'(?:attaquez|agressez|insultez|injuriez|humiliez)|me (?:menacez|manquez de respect|rabaissez|traitez|visez|parlez)|etes (?:en train de m'\S+|grossier|grossiere|insultant\w*|menacant\w*|injurieu\w+|agressi\w+|irrespectueu\w+|blessant\w*) ?(?:avec moi|envers moi)?)(?: \S+){0,10}? (?:je (?:vous )?(?:demande|prie|n'accepte|refuse|ne peux|mets|vais|dois|veux bien|ne continuerai|suis la)|arretez|cessez|stop|ce n'est pas|merci de|ca s'arrete)(?: \S+){0,10}|vous (?:continuez|persistez|recommencez|insistez|n'arretez pas)(?: \S+){0,5}? (?:je|j'|nous) ?(?:mets|vais (?:donc )?(?:mettre|clore|fermer|arreter|raccrocher|couper)|coupe|raccroche|clos|ferme|termine|arrete|dois (?:donc )?(?:mettre|clore|arreter))(?: \S+){0,8})/,
      confidence: 0.84,
      unless: /me parlez (?:de|d'|du)/,
      yes: [
        "Vous vous en prenez à moi personnellement, et je vous demande d'arrêter.",
        'Vous continuez, donc je mets fin à notre échange.',
      ],
      no: ['Vous me parlez de la facture, je vous demande le numéro.'],
    },
    {
      why: 'One does not speak to me like that; either we start again or we stop; I would rather stop if it stays so.',
      pattern:
        /(?:(?:on|personne|vous) ne (?:me |m')(?: ?)(?:parle|parlez|traite|traitez|insulte|insultez|menace|menacez|tutoie)(?: pas)? (?:comme (?:ca|cela|un\w*)|ainsi|sur ce ton|de la sorte|pas)(?: \S+){0,8}|soit (?:on|vous|nous)(?: \S+){1,10},? soit (?:on|je|nous|j'|l'echange)(?: ?\S+(?: \S+){0,1})? ?(?:s'arrete\w*|arret\w+|raccroch\w+|coup\w+|termin\w+|ferm\w+|mets fin|en reste\w*|clos\w*)(?: \S+){0,4}|(?:je|j'|nous|on)(?: ?)(?:prefere\w*|vais|devrai|dois|me reserve le droit)(?: \S+){0,3} (?:m'arreter|arreter|en rester la|couper|raccrocher|clore|mettre (?:fin|un terme))(?: \S+){0,4} si (?:le ton|ce ton|les|ces|vous|vos|cela|ca)(?: \S+){1,10}|vos (?:propos|mots|paroles) (?:sont|me|n'ont|depassent)(?: \S+){0,2} ?(?:blessants?|insultants?|inacceptables?|deplaces?|blessent|pas leur place|les bornes|la limite)(?: \S+){0,6})/,
      confidence: 0.82,
      unless: /prefere arreter (?:la|le|l'|mon|votre) (?:contrat|abonnement)|ne m'insultez pas l'intelligence/,
      yes: [
        'On ne me parle pas comme ça.',
        'Je préfère m’arrêter là si le ton reste celui-ci.',
        'Soit on repart sur de bonnes bases, soit on s’arrête là.',
      ],
      no: ['Soit on vous rembourse, soit on vous renvoie le colis.'],
    },
    {
      why: 'Names the insult or the threat just made and refuses it; if it comes back, it stops.',
      pattern:
        /(?:(?:aucune?|nulle) (?:violence|insulte|menace|agression|agressivite|injure|grossierete)(?: \S+){0,3} (?:n'est|ne sera|n'a)(?: \S+){0,2} ?(?:admise?|toleree?|acceptee?|permise?|sa place)(?: \S+){0,4}|(?:vos (?:mots|propos|paroles)|ce que vous (?:dites|ecrivez)|cela|ce mot)(?: \S+){0,5} (?:et )?(?:je|nous) ne (?:l'|les |le )(?: ?)(?:accepte|tolere|tolererai|accepterai)\w* (?:pas|plus)(?: \S+){0,4}|vous venez de (?:m'|me )(?: ?)(?:insulter|menacer|injurier|manquer de respect|traiter)(?: \S+){0,10}|(?:cette phrase|ce mot|ces mots|cela|ca|ceci|c'est|je prends)(?: \S+){0,6}? (?:une menace|une insulte|des insultes|des menaces|une injure|insultant\w*|menacant\w*)(?: \S+){0,3} (?:je|arretez|cessez|merci|n'est|stop)(?: \S+){1,10}|si (?:elle|cela|ca|cette phrase|ce mot|ces mots) (?:revient|reviennent|se repete\w*|recommence\w*|se reproduit)(?: \S+){0,2} (?:j'arrete|je (?:mets|mettrai|coupe|raccroche|clos|ferme)|on arrete|nous arretons|l'echange)(?: \S+){0,6}|pas pour (?:les|des|recevoir des|entendre des) (?:insultes?|injures?|menaces?)(?: \S+){0,4})/,
      confidence: 0.84,
      unless: /comme une insulte a votre|vous le prenez|n'est pas une (?:menace|insulte)/,
      yes: [
        "Vous venez de m'insulter, et je ne l'accepte pas.",
        "Cette phrase est une menace et je ne l'accepte pas.",
        "Si elle revient, j'arrête.",
      ],
      no: ["Ce n'est pas une menace, je vous informe du délai."],
    },
    {
      why: 'An insult or a threat at me, named, and in the same breath a refusal or the end; in either order.',
      pattern:
        /(?:(?:les|des|d'|vos|aux|ces|ce genre d'|ce type d'|cette|cet|une|l'|la prochaine|nouvelle|aucune|autres|avec les|aucun|ni) ?(?:insultes?|injures?|menaces?|grossieretes?|gros mots|obscenites?|vulgarites?|attaques personnelles|propos (?:racistes|sexistes|insultants|injurieux|blessants|grossiers|deplaces|menacants|haineux)|noms d'oiseaux|mots grossiers)|(?:m'|me |nous )(?: ?)(?:insult|injuri|menac|agress|attaqu|humili|rabaiss|trait)\w+(?: (?:de|d'|comme|ainsi)(?: ?\S+){0,3})?|(?:me faire|etre|me laisser|laisserai) (?:insulter|injurier|menacer|agresser|humilier|rabaisser|traiter|insultee?|injuriee?|menacee?|traitee?)(?: (?:de|d'|comme|ainsi)(?: ?\S+){0,3})?|(?:m'avez|me) (?:traitee?|traitez|insultee?|menacee?|injuriee?)(?: (?:de|d') ?\S+)?)/,
      confidence: 0.8,
      also: /(?:n'accept|ne toler|ne support|n'admet|ne laiss|ne cautionn)\w+|(?:ne (?:peux|peut|pouvons|veux|vais|souhaite)|n'ai) (?:\S+ )?(?:pas|plus|aucunement)|refus\w+|inaccept\w+|intolerab\w+|inadmissib\w+|stop|c'est non|(?:insultes|menaces|injures|grossieretes),? non|arretez|cessez|(?:d'|vous )arreter|de cesser|mets? (?:fin|un terme)|mettr\w+ (?:fin|un terme)|raccroch\w+|je (?:clos|ferme|coupe|quitte)|clor\w+|clotur\w+|interromp\w+|s'arret\w+|(?:ne (?:le )?sont|n'est|n'ont|n'a) (?:\S+ )?(?:pas|plus|aucune)|pas (?:pour|a|de|d'|avec)|sans (?:insult|injur|menac|gross)\w*|pose une limite|ma limite|a condition|hors de question|on arrete|en reste(?:ra|rons)? la|je ne (?:reponds|repondrai|continue|poursuis|poursuivrai)\w*/,
      unless:
        /<when> vous avez ete|vous (?:avez|a) (?:\S+ )?(?:ete )?(?:insult|menac|agress|injuri)\w+|vous a (?:\S+ )?(?:insult|menac)\w*|(?:lettre|courrier|mail|sms|message|appel)s? de menace|menac\w+ de coup|sans menace,? (?:voici|je|aucune)|(?:je|on|nous) ne (?:vous )?(?:ai|a|avons)(?: \S+)? pas (?:insult|agress|menac)\w*|insulte a|n'est pas une (?:menace|insulte)|je (?:vous )?(?:comprends|crois) que|prends comme une|traitez (?:de|d') (?:la|ma|votre|l')|me traitez pas de|le prenez|l'intelligence/,
      yes: [
        'Je suis là pour vous aider, pas pour me faire insulter.',
        "Vous avez le droit d'être fâché, pas de m'injurier.",
        'Votre colère est légitime, vos insultes ne le sont pas.',
        "Je n'accepte pas que vous m'insultiez.",
        "Les propos racistes n'ont pas leur place ici.",
      ],
      no: ["Je n'accepte pas que l'on vous ait menacé de coupure.", "On vous a insultée, et ce n'est pas normal."],
    },
    {
      why: 'One more and it ends; it ends if you start again; not those words; respect me; you have crossed the line.',
      pattern:
        /(?:une? (?:insulte|injure|menace|grossierete|mot|phrase|remarque)(?: \S+)? (?:de plus|supplementaire|de trop|de ce genre|comme (?:ca|cela|celui la|celle la))(?: \S+)? (?:et|,? je|,? nous|,? on)(?: \S+){1,8}|(?:cet|cette|l'|la|notre) ?(?:echange|conversation|discussion|appel|entretien|chat) (?:s'arrete\w*|prend\w* fin|se termine\w*|sera (?:clos|close|termine|interrompu)\w*|restera possible|ne continuera\w*)(?: \S+)? (?:si|a|au|tant|la|lors)(?: \S+){1,8}|(?:sans|pas avec|pas dans) ces (?:mots|termes|conditions|propos)(?: la)?|respectez moi(?: \S+){0,6}|je vous (?:demande|prie|remercie) (?:\S+ )?de (?:me respecter|retirer (?:ce|ces|cette|vos)|rester respectueu\w+|mesurer vos)(?: \S+){0,6}|vous (?:depassez|avez (?:depasse|franchi)|franchissez|allez) (?:les (?:bornes|limites)|la (?:ligne|limite)|trop loin|une limite)(?: \S+){0,3}? (?:je|arretez|cessez|merci|ca)(?: \S+){1,8}|(?:parlez moi|adressez vous a moi)(?: \S+)? (?:respect\w*|poliment|courtois\w*|correctement)(?: \S+){0,8}? (?:autrement|sinon|ou|sans quoi|faute de quoi)(?: \S+){1,8}|(?:quand|lorsque|des que|une fois que) vous (?:me parlerez|serez|pourrez me parler|m'aurez)(?: \S+)? (?:respect\w*|poli\w*|courtois\w*|correct\w*)(?: \S+){0,4}|(?:ce|un|ces|des|cette|une|de tels) (?:mots?|propos|phrase|expression|paroles?|langage)(?: \S+){0,6} (?:je|on|nous) ne (?:le |la |les |l')?(?: ?)(?:laiss|accept|toler|peux|veux|admet)\w*(?: \S+){0,6}|(?:a )?la prochaine (?:insulte|injure|menace|grossierete)(?: \S+){0,6})/,
      confidence: 0.78,
      after:
        /<abuse>|insult|menac|crev|salop|gross[ei]|pauvre|espece|bande d|sale |imbecile|idiot|cretin|sombre|gosse|larbin|nul|vous etes (?:tous )?(?:une?|des|vraiment|que) |^(?:vole(?:ur|use)|menteu\w+)/,
      yes: [
        { text: 'Une insulte de plus et je clos cet échange.', context: 'Espèce de crétin' },
        { text: "Cet échange s'arrête si vous recommencez.", context: "T'es une grosse conne" },
        { text: 'Respectez-moi comme je vous respecte.', context: 'Espèce de larbin' },
        {
          text: "Parlez-moi avec respect, s'il vous plaît, autrement nous en resterons là.",
          context: 'Ferme-la, imbécile',
        },
      ],
      no: [{ text: "Cet échange s'arrête à 18 h, l'heure de fermeture.", context: 'Mon colis est perdu' }],
    },
    {
      why: 'The same limits, clear enough to need nothing before them.',
      pattern:
        /(?:une? (?:insulte|injure|menace|grossierete) (?:de plus|supplementaire)(?: \S+)? (?:et )?(?:je|nous|on|l'echange|j')(?: ?\S+(?: \S+){0,6})?|(?:raccrocher\w*|clor\w+|mettr\w+ fin|arreter\w*|interrompr\w+)(?: \S+){0,5} a la prochaine (?:insulte|injure|menace|grossierete)|respectez moi (?:comme|autant|s'il)(?: \S+){1,5}|je (?:vous )?(?:pose|fixe|mets) une limite(?: \S+){1,10}|je vous (?:demande|prie) de me respecter(?: \S+){0,6}|vous n'avez (?:pas|aucun droit) (?:le droit de |a |de )(?: ?)(?:m'|me )(?: ?)(?:insult|menac|injuri|agress|parler (?:ainsi|comme|de la sorte|sur))\w*(?: \S+){0,10}|je ne suis pas (?:votre|un|une) (?:punching ball|defouloir|souffre douleur|larbin|paillasson|chien)(?: \S+){0,6})/,
      confidence: 0.82,
      yes: [
        'Encore une fois, une injure de plus et je raccroche.',
        'Je dois vous avertir que je raccrocherai à la prochaine injure.',
        "Vous n'avez pas à me menacer, et je vous demande d'arrêter.",
      ],
      no: ['Je vous fixe une date limite : le 12.'],
    },
    {
      why: 'After abuse: not like that, not in these terms, I deserve the respect I show, it stops here if the tone stays.',
      pattern:
        /(?:(?:merci de|veuillez|je vous (?:prie|demande) de|priere de)(?: \S+)? ne (?:pas|plus) (?:me |m')(?: ?)\S+(?: \S+){0,6}|(?:je|nous|on) (?:vais|allons|va|devrai|devrons|prefere)(?: \S+){0,3} (?:arreter|en rester|interrompre|stopper|couper)(?: la| ici)?(?: \S+){0,4}? (?:si|tant que)(?: \S+){1,8}|(?:si|tant que) (?:le ton|ce ton|vous|ces mots|ce langage)(?: \S+){1,8},? (?:je|nous|on) (?:vais|allons|va|devrai|devrons|prefere)?(?: \S+){0,3} ?(?:arret\w+|en rest\w+|interromp\w+|raccroch\w+|coup\w+|ferm\w+|cl[oô]\w+)(?: \S+){0,4}|(?:pas|plus|jamais) (?:dans ces termes|avec ces mots|sur ce ton|comme (?:ca|cela)|de cette (?:facon|maniere)|en ces termes|ainsi)(?: \S+){0,4}|je (?:ne )?(?:n'ai pas a|n'ai pas|ne suis pas (?:obligee? d'|la pour|ici pour)|refuse d'|ne veux pas) ?(?:entendre|lire|ecouter|subir|supporter|recevoir)(?: \S+){0,5}|(?:je |nous )(?:merite|attends|tiens a|exige|demande)(?:ons)?(?: \S+){0,5}? (?:respect\w*|courtois\w*|poli\w*|correct\w*|la meme chose|autant)(?: \S+){0,6}|(?:traitez|parlez|respectez|adressez vous a)(?: |-)?(?:moi|nous)(?: \S+){0,3} (?:correctement|respect\w*|poliment|comme|dignement|autrement|normalement)(?: \S+){0,10}|(?:encore )?un (?:seul )?mot (?:de ce genre|comme (?:ca|cela|celui la)|de plus)(?: \S+)? (?:et )?(?:je|nous|on)(?: \S+){1,5}|(?:ca|cela|tout)(?: \S+)? s'arrete (?:la|ici|maintenant)(?: \S+){0,4}|je me reserve le droit (?:de |d')(?: ?\S+)(?: \S+){1,8})/,
      confidence: 0.78,
      after: /<abused>/,
      unless:
        /je (?:vais|dois) vous (?:expliquer|demander) (?:pourquoi|quel)|rendez vous|<when> (?:je|nous)|pas comme (?:ca|cela) que (?:ca|cela|nous)/,
      yes: [
        { text: 'Merci de ne pas me parler comme ça.', context: "Espèce d'abruti" },
        { text: 'Nous allons nous arrêter là si le ton ne change pas.', context: 'Bande de cons' },
        { text: 'Je mérite le respect, comme vous.', context: 'Pauvre cloche' },
        { text: "Je regrette, mais je n'ai pas à entendre cela.", context: 'Sale menteuse' },
      ],
      no: [{ text: 'Merci de ne pas me raccrocher au nez, je cherche.', context: 'Mon colis est perdu' }],
    },
    {
      why: 'Clear without any context: the right to end the call, the last warning, an insult that I do not accept.',
      pattern:
        /(?:je me reserve le droit de (?:mettre fin|raccrocher|interrompre|clore|couper|arreter)(?: \S+){0,6}|(?:dernier|premier|ultime|simple) avertissement(?: \S+){0,3}? (?:plus|pas|aucune?|cessez|arretez|les|vos|stop)(?: \S+){1,6}|(?:est|c'est|etait) une (?:insulte|menace|injure)(?: \S+)?,? (?:et )?je ne (?:l'|la )(?: ?)(?:accept|toler|admet|laiss|support)\w*(?: \S+){0,5}|(?:critiquer|contester|vous plaindre|etre (?:en colere|fache|furieux)|reclamer|protester)(?: \S+){0,8}? (?:mais |, )?pas (?:de )?(?:m'|me )(?: ?)(?:insult|injuri|menac|agress|rabaiss|humili|trait)\w+(?: \S+){0,5})/,
      confidence: 0.82,
      yes: [
        "Je me réserve le droit de mettre fin à l'appel.",
        "Dernier avertissement : plus d'insultes.",
        "Vous pouvez critiquer l'entreprise, pas m'insulter.",
        "Ce que vous venez de dire est une insulte, et je ne l'accepte pas.",
      ],
      no: ['Je me réserve le droit de vous rappeler.'],
    },
    {
      why: 'The attack on me named as subject: your words are violent, this insult is too much, the call ends if you insult; not here to be humbled.',
      pattern:
        /(?:(?:vos|ces|tes|de tels|de telles|ce genre de) (?:mots|propos|paroles|insultes|menaces|injures|grossieretes|attaques)(?: \S+)? (?:sont|me|m'|depassent|n'ont|visent)(?: ?\S+)(?: \S+){0,5}? (?:je vous (?:demande|prie|invite)|cessez|arretez|merci de|stop|et je|je n'|je ne)(?: ?\S+)(?: \S+){0,8}|(?:cette|cet|votre) (?:insulte|menace|injure|attaque|remarque (?:insultante|raciste|sexiste)) (?:est|etait|sera)(?: \S+)? (?:de trop|la derniere|inacceptable|inadmissible|intolerable|deplacee?|la limite)(?: \S+){0,6}|je ne suis pas (?:la|ici|payee?) pour (?:etre|me faire|me laisser|recevoir|subir|entendre|qu'on m') ?(?:insult|humili|injuri|menac|rabaiss|trait|mepris|agress|des (?:insultes|injures|menaces))\w*(?: \S+){0,5}|(?:appel|echange|conversation|discussion|entretien|chat)(?: \S+)? (?:se terminera|s'arretera|prendra fin|sera (?:termine|clos|coupe|interrompu)e?|se termine|s'arrete|ne continuera pas|ne peut continuer)(?: \S+){0,6} (?:m')?(?:insult|injur|menac|grossier|ce ton|ces mots|me parl|agress|attaqu)\w*(?: \S+){0,4}|(?:sans|plutot que de|au lieu de|inutile de|pas besoin de) (?:s'|m'|nous |vous )?(?: ?)(?:insulter|injurier|menacer|agresser|manquer de respect|rabaisser)(?: moi| personne)?(?=$|,| et| monsieur| madame)|ce (?:vocabulaire|comportement|registre|genre de mots|genre de vocabulaire)(?: \S+){0,3} (?:inacceptable|pas acceptable|pas ma place|n'a pas sa place|avec moi)|je n'accepte(?:rai)? pas (?:ce|cette|ces|votre|un tel|une telle|de tels) (?:vocabulaire|comportement|attitude|maniere|registre|facon|mots|manieres)(?: \S+){0,6})/,
      confidence: 0.8,
      unless:
        /(?:on|nous) (?:vous )?(?:a|avons)(?: \S+)? (?:insult|menac)|vous avez ete|sans vous (?:insulter|menacer) (?:je|on)|ne vous (?:insulte|menace)/,
      yes: [
        'Vos mots sont violents, je vous demande de cesser.',
        'Je ne suis pas là pour être humiliée.',
        "L'appel se terminera si vous continuez à m'insulter.",
        'Cette insulte est de trop.',
        "On peut être en désaccord sans s'insulter.",
        "Je reste à votre disposition, mais je n'accepte pas ce vocabulaire.",
      ],
      no: ["L'appel se terminera dans deux minutes, rappelez-moi."],
    },
  ],
};
