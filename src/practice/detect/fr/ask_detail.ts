import type { MoveRules } from '../rules.ts';

export const askDetail: MoveRules = {
  move: 'ask_detail',
  rules: [
    {
      why: 'A wh- question on a fact of the case.',
      pattern:
        /(?:depuis (?:quand|combien|quel(?:le)?s?)|a (?:quel(?:le)?s?|combien|partir de quand)|de (?:quel(?:le)?s?|combien|quand)|sur (?:quel(?:le)?s?|quoi)|dans quel(?:le)?s?|en quel(?:le)?s?|pour quel(?:le)?s?|avec (?:quel(?:le)?s?|qui)|par (?:quel(?:le)?s?|qui|ou)|aupres de qui|quand|combien|ou|quel(?:le)?s?|lequel|laquelle|qui|vers quel(?:le)?s?|jusqu'a quand|chez qui|d'ou)(?: \S+){1,14}/,
      confidence: 0.7,
      only: 'question',
      unless:
        /^(?:\S+ )?quelle? (?:bonne|belle|mauvaise|chance|joie)|compte pour vous|vos attentes|votre (?:besoin|priorite|attente|inquietude|experience|ressenti)|quelle patience|^quel(?:le)? (?:galere|angoisse|frayeur|stress|choc|cauchemar|deception|attente|mauvaise)|pour qui vous|ou est le probleme|ce qui s'est passe|qui (?:vous )?(?:inquiete|preoccupe)|pourquoi vous (?:enerv|cri\w*)|vous conv(?:ient|enait|iendrait)|vous va|quel genre|quelle idee|comment (?:ca|cela) s'est passe|qui s'est passe|quoi le (?:souci|probleme)/,
      yes: [
        'Depuis quel jour la box est-elle coupée ?',
        'Sur quel numéro puis-je vous joindre ?',
        'a quelle adresse le colis devait il arriver ?',
      ],
      no: ['Est-ce que cela vous convient ?'],
    },
    {
      why: 'Asks to be given one piece of information.',
      pattern:
        /(?:pouvez vous|pourriez vous|vous pouvez|vous pourriez|puis je (?:vous demander|avoir|connaitre|savoir)|est ce que (?:vous (?:pouvez|pourriez)|je peux (?:vous demander|avoir|connaitre))|pourrais je (?:avoir|connaitre)|je peux (?:avoir|vous demander)|j'aurais besoin (?:de|du|d')|j'ai (?:juste |simplement |seulement )?besoin (?:de|du|d')|il me (?:faut|faudrait)|il me manque|merci de (?:me|m')|veuillez (?:me|m')|auriez vous|voudriez vous) ?(?:(?:juste|simplement|me|m'|nous|s'il vous plait|bien|vous|encore|aussi|de|d'|votre|vos|le|la|l'|les|du|quel|quelle|a nouveau) ?)*(?:donner|indiquer|preciser|dire|communiquer|confirmer|transmettre|envoyer|fournir|rappeler|verifier|montrer|lire|decrire|partager|connaitre|savoir|numero|reference|date|photo|photos|heure|nom|prenom|adresse|code|modele|copie|montant|scan|justificatif|capture)(?: \S+){0,12}/,
      confidence: 0.72,
      unless:
        /pas besoin|plus besoin|ce qui (?:s'est|est|vous est)|expliquer|raconter|rappeler (?:demain|plus|dans|le service)|dire (?:ce qui|comment)|besoin (?:d'aide|de savoir que|que vous)/,
      yes: ['Pouvez-vous me donner le modèle de votre chaudière ?', "J'aurais besoin de la date du virement."],
      no: ['Pouvez-vous me rappeler demain ?'],
    },
    {
      why: 'Tell me which, when, where…',
      pattern:
        /(?:dites|indiquez|precisez|donnez|confirmez|envoyez|communiquez|transmettez) (?:moi|nous)(?: \S+){0,3} (?:quel(?:le)?s?|quand|ou|combien|si|le|la|l'\S+|votre|vos|les|depuis|une (?:photo|copie)|ce (?:qui|que|qu'\S+)(?: \S+)? (?:est|etait|s'affiche|apparait|affiche|voyez|lisez))(?: \S+){0,10}/,
      confidence: 0.68,
      unless:
        /ce qui (?!est (?:inscrit|ecrit|affiche|indique|marque|note|imprime)|s'affiche|apparait|etait)|racontez|tout|si (?:cela|ca) vous|comment je peux|si je me trompe|la situation|laissez|le temps|ce qu(?!e vous (?:voyez|lisez)|i )/,
      yes: ['Dites-moi quel jour vous étiez absent.', 'Indiquez-moi la marque du lave-linge svp'],
      no: ['Dites-moi si cela vous convient.'],
    },
    {
      why: 'A closed question about what the customer saw, did or has.',
      pattern:
        /(?:avez vous|aviez vous|etes vous|etiez vous|auriez vous|est ce que (?:vous (?:avez|etes|etiez|aviez)|c'est|c'etait|le|la|les|l'\S+|votre|vos|un|une|il|elle|quelqu'un)|y a t il|y avait il|a t (?:il|elle|on)|est (?:ce|il|elle)|vous a t on|s'agit il|quelqu'un (?:a t il|est il)|vous (?:avez|etes|etiez|aviez)|votre|le|la|l'\S+|les|un|une|ca|cela|c'est|c'etait)(?: \S+){2,16}/,
      confidence: 0.62,
      only: 'question',
      unless:
        /autre chose|d'autres? (?:questions?|points?|demandes?)|convi(?:ent|enne|endrait)|vous va|vous irait|d'accord|on est bien|j'ai bien compris|si je (?:comprends|resume)|c'est bien ca|c'est (?:bien )?(?:cela|exact|juste)|c'est ca|est ce (?:bien )?(?:ca|cela|correct|exact)|preferez|souhaitez|voulez|(?:avez vous|vous avez) (?:lu|oublie|fini|vu comment|conscience)|je me trompe|vous plaisantez|vous savez|la situation|vous croyez|vous pensez|vous trouvez|exager\w+|(?:tout de|quand) meme (?:eu|recu|pu|passe|ete)|dans l'ensemble|en panne ou quoi|ou quoi$|bien vous (?:calmer|apaiser|taire)|serait plus|je peux vous|satisfait|clair pour vous|soulag|redemarr|debranch|eteint et|suivi (?:les|la|nos) |faut il que|pas vrai|serieux|vous arranger?ait|question/,
      yes: [
        'Avez-vous reçu un SMS du livreur ?',
        'Y a-t-il un voyant allumé sur le boîtier ?',
        'Est-ce que la fuite vient du plafond ?',
      ],
      no: ['Est-ce que cela vous convient ?', "Avez-vous d'autres questions ?"],
    },
    {
      why: 'A question typed without its mark, opened by a question word.',
      pattern:
        /^(?:(?:et|ok|d'accord|alors|bonjour|merci|donc) )*(?:depuis (?:quand|combien)|combien (?:de|d'\S+|vous)|a quelle (?:heure|date|adresse)|quel (?:jour|est|etait|modele|numero)|quelle (?:est|etait|date|heure|taille|marque|couleur)|sur quel(?:le)? \S+|dans quel(?:le)? \S+|avec quel(?:le)? \S+|quand (?:est ce|(?:avez|etes|aviez|etiez|pouvez|partez|arrivez|rentrez) vous))(?: \S+){2,14}$/,
      confidence: 0.66,
      unless: /compte pour vous|vos attentes|votre (?:besoin|priorite|inquietude)|vous (?:inquiete|preoccupe)/,
      yes: ['combien de personnes vivent dans le logement'],
      no: ['quand vous voulez'],
    },
    {
      why: 'A noun alone as a question; an inverted question on the case.',
      pattern:
        /vous (?:souvenez|rappelez) vous (?:de|du|des|d'\S+|si|a quel\w*)(?: \S+){1,10}|^(?:(?:et|ok|d'accord|alors|bonjour|merci|donc|bon) )*,? ?(?:(?:votre|vos|le|la|les|l')(?: |(?<='))(?:numero|nom|prenom|date|adresse|mail|reference|modele|code|telephone|montant|heure|nom de famille|identifiant)(?: \S+){0,6}|(?:le|la|les|l'|un|une|votre|vos|ce|cette)(?: |(?<='))(?:\S+ ){1,6}?(?:est|sont|etait|a|ont|avait|vient|marche|fonctionne|s'affiche|clignote|coule|apparait|peut|doit) (?:il|elle|ils|elles|t il|t elle|on|encore|a quel|au|toujours|bien|de)(?: \S+){0,10}|(?:le|la|votre|l')(?: |(?<='))\S+(?: \S+)? (?:vous|il|elle|c'est)(?: \S+){2,12})/,
      confidence: 0.62,
      only: 'question',
      unless: /convi|vous va|clair pour vous|autre chose|d'accord/,
      yes: [
        'Votre numéro de dossier svp ?',
        'Votre insuline est-elle encore conservable ?',
        'Votre bail, il est à quel nom ?',
      ],
      no: [],
    },
    {
      why: 'Needs to know which, when, how much.',
      pattern:
        /(?:besoin de (?:savoir|connaitre|verifier)|je (?:voudrais|dois|souhaite|souhaiterais) (?:savoir|connaitre|verifier)|reste a savoir)(?: \S+){0,3} (?:quel(?:le)?s?|quand|combien|ou|qui|si|la date|l'heure|a quel(?:le)?|le (?:numero|montant|nom)|depuis)(?: \S+){1,10}/,
      confidence: 0.7,
      unless: /(?:pas|plus|aucun) besoin/,
      yes: ["j'aurais juste besoin de savoir à quelle heure le bus est passé"],
      no: [],
    },
    {
      why: 'I would need this piece of information.',
      pattern:
        /(?:il (?:me|nous) (?:faut|faudrait|manque|manquerait)|j'aurais (?:juste |seulement )?(?:besoin|voulu)|je (?:cherche|voudrais|souhaiterais) (?:juste |seulement )?(?:savoir|connaitre|avoir))(?: \S+){0,4} ?(?:chiffres?|numeros?|date|nom|prenom|adresse|code|reference|montant|heure|modele|photo|copie|scan|rib|facture|taille|couleur|telephone|mail|immatriculation|index|releve|signature|justificatif|ordonnance|si|quel\w*|combien|ou|quand)(?: \S+){0,8}/,
      confidence: 0.7,
      unless: /il me faut <span>|si vous (?:calm|continu)\w*|si cela vous convient|savoir si (?:cela|ca) vous/,
      yes: ['Il me faudrait juste les quatre derniers chiffres de la carte.'],
      no: ['Il me faut deux jours pour refaire la carte.'],
    },
    {
      why: 'The question word in its place, as people type it: you are on which plan, it says what.',
      pattern:
        /^(?:(?:et|ok|d'accord|alors|bonjour|merci|donc|bon|du coup) )*,? ?(?:vous|il|elle|ils|elles|ca|c'est|c'etait|l'\S+|le|la|les|votre|vos|on)(?: \S+){0,6}? (?:(?:sous|sur|dans|a|de|pour|avec|en|chez|depuis|vers|par) (?:quel(?:le)?s?(?: \S+){1,4}|combien(?: \S+){0,3}|quand|ou|qui)|quoi(?: (?:comme|exactement|au juste)(?: \S+){0,3})?|combien(?: (?:de|en tout|exactement)(?: \S+){0,3})?|quand(?: exactement)?|(?:quel(?:le)?s?|combien de) \S+(?: \S+){0,2})$/,
      confidence: 0.66,
      unless:
        /n'importe|peu importe|je (?:ne )?(?:sais|vois|comprends)|c'est quoi (?:le|la|votre|l') ?(?:souci|probleme|histoire)|savoir|(?:pour|a) quoi|je (?:fasse|dise) quoi|quoi que|c'est (?:ou|quand|quoi)$|l'ideal|serait quoi|vous voulez quoi|faites quoi/,
      yes: ['vous etes sous quel forfait actuellement', "et l'appli elle vous met quoi comme message"],
      no: ["C'est valable pour n'importe quel billet"],
    },
    {
      why: 'This or that, typed without its mark.',
      pattern:
        /^(?:(?:et|ok|d'accord|alors|bonjour|merci|donc|bon|du coup) )*,? ?(?:(?:vous (?:avez|etes|etiez|aviez|payez|reglez|venez|passez)|c'est|c'etait|il (?:est|etait)|elle est|ca)(?: \S+){1,8}|votre(?: \S+){1,6}) ou (?:(?:par|en|avec|a|au|sur|pas|plutot|bien|le|la|un|une|non|toujours|chez|depuis|pour|dans) ?)(?: ?\S+(?: \S+){0,4})?$/,
      confidence: 0.66,
      unless:
        /soit|deux (?:options|solutions)|je vous|convient|quoi$|vous le faites expres|con|koi$|pouvez|un jour ou l'autre|tot ou tard|plus ou moins/,
      yes: ['vous avez payé par carte ou par virement'],
      no: ['Vous avez un jour ou l’autre à payer.'],
    },
    {
      why: 'A noun alone with a please.',
      pattern:
        /^(?:(?:et|ok|d'accord|alors|bonjour|merci|donc|bon) )*,? ?(?:votre|vos|la|le|l')(?: |(?<='))(?:numero|nom|prenom|date|adresse|mail|reference|modele|code|telephone|montant|heure|identifiant|immatriculation)(?: \S+){0,5} s'il vous plait$/,
      confidence: 0.66,
      yes: ['votre numero de tel svp'],
      no: ['Votre colis svp.'],
    },
    {
      why: 'How do you do it; what does it look like.',
      pattern:
        /comment (?:faites|faisiez|procedez|payez|reglez|comptez|utilisez|avez|aviez|etes|etiez|souhaitez|voulez|recevez|rentrez|venez) vous(?: \S+){1,10}|(?:ressemble|sert|correspond|pense|joue) (?:t (?:il|elle) )?a quoi(?: \S+){0,5}/,
      confidence: 0.64,
      unless:
        /vecu|ressenti|senti|imagin\w*|comment vous|survecu|en (?:etes|est)|comment (?:avez|aviez) vous (?:pu|ose|trouve|appris)|venu|arrive/,
      yes: ['Comment faites-vous pour travailler en ce moment ?', 'elle ressemble à quoi la housse ?'],
      no: ['Comment avez-vous vécu cette attente ?'],
    },
    {
      why: 'Where it is, typed without its mark.',
      pattern:
        /^(?:(?:et|ok|alors|donc|du coup) )*(?:il|elle|ils|elles|c'est|ca) (?:est |sont |se trouve )?ou (?:le|la|les|l'\S+|votre|vos|ca|exactement)(?: \S+){0,6}$/,
      confidence: 0.66,
      yes: ['il est ou le cheval en ce moment'],
      no: ["C'est oui ou c'est non."],
    },
  ],
};
