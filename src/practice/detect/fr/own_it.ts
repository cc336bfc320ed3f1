import type { MoveRules } from '../rules.ts';

export const ownIt: MoveRules = {
  move: 'own_it',
  rules: [
    {
      why: 'It is me who takes care of it.',
      pattern:
        /(?:c'est moi (?:meme )?(?:qui|\S+ qui)|ce sera moi qui) (?:\S+ ){0,3}?(?:occupe\S*|charge\S*|suis|suivrai|suit|gere\S*|prends|prendrai|prend|traite\S*|reste\S*|responsable|pilote\S*|rappelle\S*|rappellerai|reponds|repondrai|assure\S*|appelle\S*|tiens|tiendrai|porte\S*|verifie\S*|referent\S*|votre|vais|reviens|reviendrai|ecris|ecrirai)(?: \S+){0,10}/,
      confidence: 0.92,
      unless: /c'est moi qui (?:decide|commande|ai raison)/,
      yes: ["C'est moi qui m'en occupe jusqu'au bout, Claire.", 'c est moi qui suis votre dossier maintenant'],
      no: ["C'est le service technique qui s'en occupe."],
    },
    {
      why: 'I take it on, personally or to the end.',
      pattern:
        /je (?:(?:m'en|m'en|me|m') ?(?:occupe|charge|occuperai|chargerai)|(?:vais|veux) (?:m'en (?:occuper|charger)|me charger|m'occuper|suivre (?:\S+ ){0,4}(?:personnellement|moi meme)|gerer)|(?:prends|prendrai|reprends) (?:(?:\S+ ){0,4}(?:en charge|en main|sous ma responsabilite|a mon compte|sur moi|a ma charge|le relais)|personnellement|la responsabilite|moi meme))(?: \S+){0,10}/,
      confidence: 0.8,
      unless:
        /je ne (?:m'en|m'|me|prends)|(?:mais|si) je (?:m'en|prends)|service (?:\S+ )?(?:s'en|qui)|prends (?:note|connaissance)/,
      yes: ["Je m'en occupe personnellement.", 'Je prends votre dossier en main jusqu’à la fin', "je m'en charge"],
      no: ['Nous allons nous en occuper.'],
    },
    {
      why: 'Personally, myself.',
      pattern:
        /(?:je|j'ai|j'|moi) (?:\S+ ){0,9}(?:personnellement|moi meme|en personne|jusqu'au bout|de bout en bout|jusqu'a (?:ce qu(?:e|'\S+)|la (?:fin|resolution|solution|livraison|reponse)|sa resolution|resolution))(?: \S+){0,6}/,
      confidence: 0.82,
      unless:
        /je ne (?:\S+ ){0,4}(?:personnellement|moi meme)|je (?:pense|trouve|crois|comprends|n'ai) personnellement|je n'\S+ (?:personnellement|moi meme)|(?:a|sur|contre) moi (?:personnellement|meme)|(?:m'|me )(?:attaqu|insult|menac|vis|agress|reproch|trait)\w* personnellement|rien de personnel/,
      yes: ['Je suivrai moi-même votre dossier.', 'je reste avec vous jusqu à ce que ça remarche'],
      no: ['Personnellement je trouve que vous exagérez.'],
    },
    {
      why: 'Your single contact.',
      pattern:
        /(?:je (?:suis|serai|reste|deviens|resterai)|vous (?:m'avez|n'aurez (?:plus )?que moi|passez par moi|pouvez m'appeler|m'appelez|gardez)|votre) (?:\S+ ){0,3}?(?:votre (?:seul |unique |seule )?(?:interlocut\S+|contact|referent\S*|conseill\S+|point de contact)|(?:seul|unique|seule)(?: et unique)? (?:interlocut\S+|contact|referent\S*)|(?:mon|ma) (?:ligne|numero|nom|poste|adresse) (?:directe?|perso\S*)|interlocut\S+ c'est moi|directement)(?: \S+){0,8}/,
      confidence: 0.82,
      unless: /je suis votre conseill\S+(?: virtuel\S*)?$|contactez directement|je suis \S+ votre conseill\S+$/,
      yes: [
        'Je suis votre seul interlocuteur maintenant.',
        "vous n'aurez que moi au bout du fil, votre interlocuteur c'est moi",
      ],
      no: ['Bonjour, je suis votre conseillère.'],
    },
    {
      why: 'The responsibility is taken as mine.',
      pattern:
        /(?:j'en (?:prends|assume|fais mon affaire|suis responsable|reponds)|j'assume|je (?:porte|prends|assume)(?: \S+){0,2} (?:responsabilite|erreur)|j'en fais une affaire personnelle|c'est (?:mon|ma) (?:erreur|faute|responsabilite|dossier|affaire)|(?:c'est|j'ai fait une) (?:une )?erreur de ma part|je ne (?:vous )?(?:lache|laisse|lacherai|laisserai)(?: \S+){0,6}|vous pouvez compter sur moi|comptez sur moi|je garde (?:votre|la main|le dossier)|mon nom est \S+ et je (?:suis|reste|vais)|je (?:suis|suivrai) (?:votre|le|ce|la) (?:dossier|demande|situation|affaire|cas|colis|commande|remboursement)(?: \S+){0,6})(?: \S+){0,6}/,
      confidence: 0.78,
      unless: /c'est (?:pas|plus) ma|ce n'est pas/,
      yes: [
        "J'en fais mon affaire.",
        "C'est mon erreur et je la répare.",
        'Je ne vous lâche pas tant que ce n’est pas réglé',
      ],
      no: ["Ce n'est pas ma faute."],
    },
    {
      why: 'My line, I do not drop it, I am responsible.',
      pattern:
        /(?:je (?:porte|porterai|defends|defendrai|plaide|plaiderai) (?:votre|ce|cette|moi meme)(?: \S+){1,8}|(?:cette |l'|la |cet )(?:erreur|faute|bourde|responsabilite|oubli|negligence) (?:est|reste) (?:entierement |bien )?(?:la mienne|le mien|a moi)(?: \S+){0,4}|votre (?:seul )?(?:interlocut\S+|contact|referent\S*|point de contact)(?: \S+){0,2} c'est moi(?: \S+){0,8}|(?:c'est|ce sera) moi (?:qui (?:suis|serai) )?(?:votre|la seule|le seul|l'unique)(?: \S+)? (?:interlocut\S+|contact|referent\S*|conseill\S+|correspondant\S*)(?: \S+){0,6}|voici ma ligne directe|je (?:ne )?(?:le|la|vous|les) (?:lacherai|lache|laisserai|laisse|abandonne|quitte)(?: \S+)? pas(?: \S+){0,8}|je suis (?:responsable|garant|garante|en charge) (?:de|du)(?: \S+){1,6}|je (?:ne )?passe la main a personne|vous n'aurez (?:plus )?(?:pas )?a (?:rappeler|expliquer|recommencer|repeter|changer|courir|chercher|raconter|redire|relancer|reappeler)(?: \S+){0,4})/,
      confidence: 0.78,
      unless:
        /je ne suis pas responsable|je suis responsable (?:du|de la|de l') ?(?:service|magasin|agence|equipe|site)/,
      yes: [
        "votre interlocuteur maintenant c'est moi, voici ma ligne directe",
        'je suis responsable de ce dossier et je ne le lâcherai pas',
      ],
      no: ['Je suis responsable du magasin.'],
    },
    {
      why: 'One person, at every step, until found, my priority, mine to repair.',
      pattern:
        /(?:une seule (?:personne|adresse|voix)(?: \S+){1,6} moi|je ne (?:raccroche|pars|bouge|lache|m'arrete|ferme|quitte|rentre|cloture|vous quitte|vous laisse|vous lache)(?:rai)?(?: \S+){0,4}? (?:pas|rien|jamais)(?: \S+){0,2} (?:tant|avant|sans|que|seul\w*|tomber)(?: \S+){0,8}|j'en fais (?:ma|mon|une)(?: \S+){1,4}|vous m'aurez(?: \S+){0,8}|c'est (?:a|sur) moi (?:de|d'|que)(?: \S+){1,8}|je m'y engage(?: \S+){0,4}|c'est (?:mon|ma) (?:job|role|priorite|mission|responsabilite|engagement)(?: \S+){0,6}|(?:c'est|la) moi qui(?: \S+){1,8}|je (?:me )?(?:porte|tiens) garant\w*(?: \S+){0,4}|je (?:veille|veillerai|surveille|garde un oeil)(?: \S+){0,2} (?:personnellement|moi meme|a ce que|dessus|sur votre)(?: \S+){0,8}|je (?:suivrai|suis|gere|pilote|prends|reprends|accompagne\w*)(?: \S+){0,3} (?:dossier|situation|demande|sinistre|commande|a chaque etape|de a a z|de pres|en main|a zero|affaire)(?: \S+){0,6}|je (?:me )?(?:mobilise|bats|battrai|demene|demenerai)(?: \S+){0,6}|(?:je|moi) (?:\S+ ){0,4}(?:de a a z|a chaque etape|en personne|mon affaire|perso)(?: \S+){0,4})/,
      confidence: 0.76,
      unless:
        /prends connaissance|si je suis|je suis tombe|je ne suis pas|vous devez|c'est a moi que vous|si je (?:reprends|suis)|pour etre sur/,
      yes: [
        'À partir de maintenant, une seule personne gère votre sinistre : moi.',
        "Je ne raccroche pas tant qu'on n'a pas trouvé.",
        'vous m’aurez moi au téléphone à chaque étape',
        "C'est à moi de réparer cette erreur.",
      ],
      no: ["Ce n'est pas à moi de le faire."],
    },
    {
      why: 'No one but me; my fault.',
      pattern:
        /(?:personne d'autre que moi(?: \S+){0,8}|(?:entierement|totalement|vraiment) (?:de )?ma faute(?: \S+){0,6}|(?:c'est|c'etait|est) (?:de )?ma (?:faute|responsabilite)(?: \S+){0,6}|je m'y (?:colle|mets|attelle|emploie)(?: \S+){0,6}|je ne (?:delegue|transfere|renvoie)(?: \S+){0,6}|(?:je vais|je vous) (?:accompagner?|escorter?|conduire|guider?)(?: \S+){0,6} (?:moi meme|personnellement|jusqu\S+)(?: \S+){0,6})/,
      confidence: 0.76,
      unless: /n'est pas (?:de )?ma|pas ma faute/,
      yes: ["Personne d'autre que moi ne touchera à ce dossier.", "C'est entièrement ma faute."],
      no: ["Ce n'est pas ma faute."],
    },
    {
      why: 'The mistake comes from me.',
      pattern:
        /(?:vous aurez affaire a moi,? (?:et a personne|pour|jusqu|desormais|directement|a chaque)(?: \S+){0,5}|(?:l'erreur|la faute|l'oubli|le cafouillage|la confusion|le raté|le rate|ca|cela|elle|il) (?:vient|est|etait|venait)(?: \S+)? (?:de moi|de ma part|de mon fait|a moi)(?: \S+){0,6}|je l'assume(?: \S+){0,3}|laissez moi (?:prendre|gerer|m'en occuper|m'occuper|suivre|piloter)(?: \S+){0,8})/,
      confidence: 0.78,
      unless: /(?:vient|est) pas de (?:moi|ma)|ne vient pas/,
      yes: ["L'erreur vient de moi, je l'assume entièrement."],
      no: ["L'erreur ne vient pas de moi."],
    },
    {
      why: 'I call it in myself; your problem is mine now.',
      pattern:
        /(?:j'\S+ (?:\S+ ){0,6}?(?:personnellement|moi meme|en personne)(?: \S+){0,6}|(?:votre|ce|le) (?:probleme|souci|dossier|cas|affaire)(?: \S+){0,4} (?:le mien|la mienne|mon (?:probleme|affaire|dossier))(?: \S+){0,6}|(?:ca|cela|c'est|celle la|celui la|cette erreur)(?: \S+)? (?:est )?(?:pour ma pomme|de mon ressort|sur moi)(?: \S+){0,4})/,
      confidence: 0.78,
      unless: /pas de mon ressort|j'ai (?:moi meme )?(?:vecu|connu)|pas (?:le mien|la mienne|mon (?:probleme|affaire))/,
      yes: [
        "J'appelle moi-même le dépôt et je vous redis ça à 15 h.",
        'Considérez que votre problème est devenu le mien.',
      ],
      no: ["Ce n'est pas de mon ressort.", 'C’est votre affaire, pas la mienne.'],
    },
    {
      why: 'In my name; only me to deal with.',
      pattern:
        /(?:(?:je|j'\S+)(?: \S+){0,6} a mon nom|vous n'aurez (?:plus )?affaire qu'a moi|vous (?:ne )?(?:parlerez|traiterez|verrez|passerez) (?:plus )?qu(?:e|'a) ?(?:par |avec )?moi)(?: \S+){0,5}/,
      confidence: 0.78,
      yes: ['Je prends votre réclamation à mon nom.', "Vous n'aurez affaire qu'à moi."],
      no: [],
    },
    {
      why: 'Let me carry it.',
      pattern:
        /laissez moi (?:(?:vous |le |la |l'|tout |ca |cela )*)(?:porter|regler|demeler|traiter|reprendre|remettre|arranger|reparer|rattraper|debloquer|batailler|faire le necessaire)(?: \S+){0,8}/,
      confidence: 0.74,
      unless: /laissez moi (?:le temps|reprendre (?:mon souffle|depuis))|traiter (?:les|mes|d'autres)/,
      yes: ['Laissez-moi porter ça.'],
      no: ['Laissez-moi le temps de traiter les autres demandes.'],
    },
    {
      why: 'Stays until it is done; carries it from end to end; signs it with my name.',
      pattern:
        /(?:je reste (?:sur (?:ce|le|la) \S+|en ligne|avec vous|joignable|a vos cotes|la|connecte\w*|au bout du fil)(?: \S+){0,4} (?:jusqu\S+|tant|pendant|le temps)(?: \S+){1,10}|(?:je|moi)(?: \S+){0,6} (?:du debut a la fin|d'un bout a l'autre|de bout en bout|jusqu'au dernier)(?: \S+){0,4}|(?:mon nom|ma signature) (?:est|figure|sera|reste) (?:en bas|sur|dans|au bas|dessus)(?: \S+){0,6}|je (?:signe|reponds) (?:moi meme|de mon nom|personnellement|en mon nom)(?: \S+){0,4}|je (?:le|la|les|l') ?(?:repare|regle|debloque|reprends|corrige|tiens|porte|finis) (?:avec vous|moi|pour vous|jusqu\S+)(?: \S+){0,6})/,
      confidence: 0.76,
      only: 'statement',
      unless: /je reste (?:la )?(?:pour|a votre (?:ecoute|disposition))|service/,
      yes: [
        'Je reste sur ce chat pendant le trajet.',
        'Moi, je fais le dossier, du début à la fin.',
        'Mon nom est en bas du message.',
      ],
      no: ['Je reste à votre écoute pendant la semaine.'],
    },
    {
      why: 'I undertake to follow it with you.',
      pattern:
        /je (?:m'engage a|vais|veux) (?:vous )?(?:suivre|accompagner|rester|veiller|surveiller)(?: \S+){0,4}? (?:chaque etape|tout le long|jusqu'au bout|avec vous|a vos cotes|de pres|personnellement|jusqu'a)(?: \S+){0,5}/,
      confidence: 0.76,
      unless: /si vous|<abuse>|insult\w*/,
      yes: ["Je m'engage à suivre chaque étape avec vous."],
      no: ['Je vais suivre la procédure.'],
    },
  ],
};
