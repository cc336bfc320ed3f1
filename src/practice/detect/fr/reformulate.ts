import type { MoveRules } from '../rules.ts';

export const reformulate: MoveRules = {
  move: 'reformulate',
  rules: [
    {
      why: 'If I understand well, then the problem in full.',
      pattern:
        /(?:(?:corrigez|reprenez|arretez|dites) moi si je (?:me trompe|fais erreur|suis a cote)|sauf erreur(?: de ma part)?|si je ne me trompe(?: pas)?|si (?:je|j'ai|on|nous|je vous ai) (?:\S+ )?(?:suivi|entendu|comprends|compris|resume|recapitule|reprends|reformule|suis|entends|saisis|saisi)|je (?:resume|reformule|reprends|recapitule|veux etre sur d'avoir bien compris|veux m'assurer d'avoir bien compris|m'assure d'avoir bien compris)|pour (?:etre sur d'avoir bien compris|resumer|bien comprendre|reprendre|m'assurer d'avoir bien compris|verifier que j'ai bien compris)|en resume|pour resumer|en clair|autrement dit|en d'autres termes|j'ai bien compris que|ce que (?:j'entends|je comprends|je retiens|j'ai compris|vous me dites|vous m'expliquez|vous vivez)(?: \S+)?,? c'est (?:que|qu')?|vous me dites (?:donc )?(?:que|qu')|vous m'expliquez (?:donc )?(?:que|qu'))(?: bien| correctement)?(?: \S+){4,30}/,
      confidence: 0.85,
      unless:
        /recapitule(?: \S+){2,30} je (?:vous )?(?:rappelle|ecris|envoie|transmets|reviens|appelle|rembourse|recontacte)\b|^(?!.*\b(?:vous|votre|vos)\b).*\b(?:en clair|autrement dit|en d'autres termes)\b|je reprends (?:contact|moi meme|le dossier|tout|la main|votre dossier|l'affaire|les choses|la suite)|^(?!.*\b(?:vous (?:avez|etes|attendez|aviez|etiez|vous|voulez|souhaitez|n'\S+)|on vous|depuis|toujours|personne|hier|votre (?:fils|fille|mere|pere|femme|mari|colis|ligne))\b).*\b(?:je|on) (?:recapitule|resume)\b|votre (?:numero|reference|nom|adresse|mail|code postal)(?: \S+){0,3} est|je ne suis pas|vous me dites (?:que )?(?:calme|n'importe)|(?:je (?:resume|recapitule|reprends)|pour resumer|en resume|si je recapitule|si je resume|je reformule) (?:donc |bien )?(?:ce qu'on a|nos|notre|je (?:vous )?|j'|on |nous |le technicien|ce que je (?:fais|vais)|la suite|les (?:prochaines )?etapes)|si je comprends bien votre (?:numero|reference)|^(?!.*\b(?:vous (?:avez|etes|attendez|n')|on vous|depuis|toujours|personne|hier)\b).*(?:pour resumer|en resume|recapitul\w+|je resume)\b.*(?:demain|<day>|ce soir|sous \d|d'ici)|si j'ai bien compris la regle/,
      yes: [
        "Si je résume, vous avez appelé trois fois et personne n'est venu.",
        'pour etre sur d avoir bien compris, la facture a été prélevée deux fois et la banque vous prend des frais',
      ],
      no: ['Je récapitule : je vous rappelle demain à 10 h.'],
    },
    {
      why: 'So you… : the facts given back, with or without a check.',
      pattern:
        /(?:donc|alors|ainsi|bon|ok|d'accord|oui)(?: si je comprends)? (?:donc )?(?:vous (?:avez|etes|attendez|aviez|etiez|vous etes|vous retrouvez|n'avez|n'avez|payez|recevez|devez|ne pouvez|ne recevez|voulez|souhaitez|cherchez|craignez|appelez|etes parti|vous demandez)|votre (?:fille|fils|mari|femme|pere|mere|colis|ligne|box|facture|compte|carte|vol|train|dossier|demande|besoin|priorite|chambre|logement|probleme|commande|souci)(?: (?:est|a|n'est|n'a|etait|c'est|devait|ne))|on vous a|personne (?:n'est|ne vous|n'a)|ca fait|cela fait|le (?:technicien|livreur|colis|probleme)|la (?:panne|facture|commande))(?: \S+){3,30}/,
      confidence: 0.75,
      unless:
        /(?:passe|arrive|vient|part|livre)\w* <when>|avez gagne|votre (?:numero|reference|nom|adresse|mail|code postal)(?: \S+){0,3} est|vous avez (?:tort|du|deux (?:options|solutions|choix)|le choix|mal|oublie|raison)|donc vous avez (?:choisi|attendu)|vous devez (?:payer|attendre)|votre (?:demande|dossier|colis) (?:est|a) (?:bien )?(?:enregistre|transmis|en cours|ete transmis|pris en)|vous avez bien cherche|que faire|vous etes (?:content|oblige)/,
      yes: [
        "Donc vous avez payé l'acompte et le chantier n'a jamais commencé, c'est bien ça ?",
        'ok donc votre fille est bloquée au 6e et l ascenseur est en panne depuis trois semaines',
      ],
      no: ['Donc vous avez deux options.'],
    },
    {
      why: 'Names the need behind the request.',
      pattern:
        /(?:(?:donc|alors|au fond|en fait|pour vous|bref) (?:pour vous,? )?(?:l'important|l'essentiel|l'urgence|l'urgent|la priorite|le plus important|le principal|le plus urgent)(?: pour vous)?,? (?:c'est|est)|ce (?:qu'il vous faut|dont vous avez besoin|que vous (?:voulez|cherchez|souhaitez|demandez|attendez)|qui (?:compte|importe|vous inquiete|vous preoccupe|est important|est urgent)(?: \S+){0,4})(?: \S+){0,4}? (?:c'est|est)|vous (?:voulez|souhaitez|cherchez|avez besoin|attendez)(?: \S+){0,4} (?:surtout|avant tout|simplement|d'abord|donc|en fait|d'une preuve|la certitude)|votre (?:priorite|besoin|urgence|crainte|inquietude|principale \w+|vraie question) (?:\S+ )?c'est|votre (?:priorite|besoin|urgence|crainte|principale inquietude) est)(?: \S+){2,20}/,
      confidence: 0.78,
      unless: /votre (?:numero|reference|nom|adresse|mail|code postal)(?: \S+){0,3} est|quelle est|notre priorite/,
      yes: [
        "Ce qui compte pour vous, c'est d'avoir un écrit avant lundi.",
        "Vous voulez surtout être sûr que quelqu'un suit le dossier.",
      ],
      no: ['Quelle est votre priorité ?'],
    },
    {
      why: 'A statement about the customer, ended by a check.',
      pattern:
        /(?:vous (?:avez|etes|n'avez|aviez|attendez|etiez|vous etes)|votre|on vous a|depuis|personne)(?: \S+){3,26} (?:c'est (?:bien )?(?:ca|cela|exact|juste|correct)|est ce (?:bien )?(?:ca|cela|exact|correct)|c'est exact|je me trompe|ai je bien compris|j'ai bien compris|on est d'accord|je ne me trompe pas|n'est ce pas|correct|exact)/,
      confidence: 0.82,
      unless:
        /votre (?:numero|reference|nom|adresse|mail|code postal)(?: \S+){0,3} est|^(?:votre|c'est) (?:numero|reference|nom|adresse|date|mail)|numero (?:est|c'est)/,
      yes: ["Vous attendez le remboursement depuis mars et on vous a renvoyé vers trois services, c'est bien ça ?"],
      no: ["Votre numéro est le 4512, c'est bien ça ?"],
    },
    {
      why: 'What they were told and what came of it.',
      pattern:
        /^(?:(?:ok|donc|alors|d'accord|bon|oui|bien|je vois|je note) )*,? ?(?:(?:je verifie|je m'assure)(?: \S+){0,5} (?:tout|compris|note|bien)|on vous (?:avait|a) (?:dit|promis|annonce|assure|facture|preleve|envoye|renvoye|vendu|laisse)|vous avez donc|vous (?:avez|aviez|etes|etiez) (?:donc )?(?:paye|recu|appele|attendu|rendu|rendue|envoye|commande|reserve|signale|demande|ete|perdu|venu\w*|passe\w*|deja|trois fois|deux fois|depose))(?: \S+){3,30}/,
      confidence: 0.64,
      only: 'statement',
      unless:
        /avez gagne|votre (?:numero|reference|nom|adresse|mail|code postal)(?: \S+){0,3} est|vous avez (?:demande a|deja (?:ete rembourse|recu un))|par erreur|vous avez (?:recu|commande|envoye|signale|depose)(?: \S+){0,5} (?:trop tard|sans|au mauvais|mauvais\w*|hors)|vous avez attendu (?:le dernier|trop|la veille)|forcement|sur votre contrat|(?:par|en|avec|a|sur) \S+ ou (?:par|en|avec|a|sur|plutot|pas)|vous etes venu\w* (?:trop|sans)|excus\w*|desole|pardon/,
      yes: ["Ok, on vous avait dit mardi, puis jeudi, et finalement personne n'est passé."],
      no: ['Vous avez attendu le dernier jour, forcément…'],
    },
    {
      why: 'To get it clear: the facts; is that it.',
      pattern:
        /(?:(?:pour (?:bien )?(?:cerner|situer|resituer|remettre|reprendre|etre (?:clair|sur)|m'y retrouver)|si je vous (?:suis|entends|comprends)|vous,? ce que vous voulez|j'essaie de resumer|en deux mots|en gros|bref|concretement pour vous)(?: \S+){4,30}|^(?:donc|alors|ok|en gros|bon)(?: \S+){4,30} (?:c'est ca|c'est bien ca|c'est cela|n'est ce pas|exact|hein|non|c'est exact|si je comprends))/,
      confidence: 0.76,
      unless:
        /votre (?:numero|reference|nom|adresse|mail|code postal)(?: \S+){0,3} est|pour etre clair,? (?:je|c'est|vous devez|la procedure)|je vous rappelle|en gros (?:c'est|on|nous)|bref je|convient/,
      yes: [
        'Pour bien cerner : deux colis commandés, un seul reçu, et une facture pour les deux ?',
        "donc le 3 vous payez, le 5 on vous coupe quand même c'est ça",
      ],
      no: [],
    },
    {
      why: 'So: a count of facts; in short what you want.',
      pattern:
        /^(?:ok |bon |alors |d'accord |oui )*(?:donc|du coup|en gros|bref|en fait|si je comprends)(?: si je comprends)?,? (?:ce que )?(?:vous (?:voulez|voudriez|souhaitez|cherchez|demandez|attendez|avez besoin|aimeriez|craignez)|<number> (?:\S+ ){1,6}(?:que vous|pour (?:une?|des|le|la)|et (?:toujours|personne|rien|aucun\S*)|alors que|sans)|(?:la|le|les|l'|on|notre) ?\S*(?: \S+){0,4} (?:vous a|vous ont|vous avait|ne vous a|ne vous ont))(?: \S+){2,30}/,
      confidence: 0.74,
      unless: /que voulez vous|un dessin|vous avez gagne|je vous (?:envoie|rappelle)/,
      yes: [
        'donc 2 relances pour une facture que vous avez payée le 4',
        "En gros, vous voulez juste qu'on vous confirme par écrit que la pénalité est annulée.",
      ],
      no: ['Donc vous devez payer les deux.'],
    },
    {
      why: 'So you, so your, so they to you: the facts given back, whatever the verb.',
      pattern:
        /^(?:ok |bon |alors |d'accord )*donc,? (?:rien|personne|aucune?|c'etait|ce n'etait|pas de|toujours)(?: \S+){3,24}|(?:vous (?:n'avez|n'etes|n'aviez|\w{3,}ez)\sdonc (?!(?:pas )?(?:a|qu'a|me|nous)\b) ?\S+(?: \S+){0,25}|^(?:ok |bon |alors )*donc,? (?:l'|le |la |les |votre |vos ) ?\S+(?: \S+){0,19} depuis(?: \S+){1,4}$|^(?:ok |bon |d'accord |oui |je vois |bien |alors )*(?:donc|du coup|alors|si je resume),? (?:vous (?!(?:devez|pouvez|devriez|pourrez|pourriez|allez|aurez|recevrez|serez|devrez|voyez|n'avez qu|avez gagne|auriez|n'auriez|avez tort|avez du|avez mal|avez oublie|avez (?:deux|trois|le choix)|etes (?:content|oblige|pas))\b)\S+|(?:votre|vos|le|la|les|l'|on|nous|notre|personne)(?: |(?<='))(?:\S+ ){0,6}?(?:a|ont|est|sont|etait|etaient|avait|n'a|n'est|ne|vous) ) ?\S+(?: \S+){0,29}|vous (?:aviez|avez|etiez) donc(?: \S+){3,30}|(?:pour (?:reprendre|redire|le dire)|je (?:reprends|redis))(?: \S+)? avec (?:mes|vos) mots(?: \S+){3,30}|ce qui vous \S+(?: \S+){0,3},? (?:c'est|est) (?:de|d'|que|qu') ?\S+(?: \S+){0,19})/,
      confidence: 0.7,
      unless:
        /donc (?:rien|pas) (?:a|de) (?:faire|signaler|souci|probleme|rembours\w*)|personne (?:ne viendra|ne passera)|votre (?:numero|reference|nom|adresse|mail)(?: \S+){0,3} est|demain|ce soir|votre (?:demande|dossier|colis|commande) (?:est|a) (?:bien )?(?:enregistre|transmis|en cours|ete transmis|pris|valide|traite)|rejete\w*|refuse\w*|c'est (?:non|normal|votre)|avez avec (?:mes|vos)|dans le cas|gagne|que faire|calm|insult\w*|on (?:est|fait|reste|part|valide|va)\b/,
      yes: [
        'Vous aviez donc réservé deux places côte à côte et le système vous a séparés.',
        "Ce qui vous embête surtout, c'est de devoir recommencer la démarche depuis zéro.",
        "Donc votre contrat a été résilié sans qu'on vous prévienne.",
      ],
      no: ['Donc vous devez payer les deux.', 'Donc le technicien passe demain à 10 h.'],
    },
    {
      why: 'In truth the problem is not this, it is that.',
      pattern:
        /(?:en fait|au fond|finalement|donc|en realite|ce que j'entends)?,? ?(?:le |votre |le vrai |la |l')(?:vrai |fond du )?(?:probleme|souci|sujet|question|truc|colere|enjeu|urgence)(?: pour vous)? (?:ce n'est pas|c'est pas|n'est pas)(?: \S+){1,10},? (?:c'est|mais)(?: \S+){2,20}/,
      confidence: 0.74,
      only: 'statement',
      unless: /pas (?:grave|chez nous|de notre|moi|nous|mon)/,
      yes: ["en fait le pb c'est pas le prix, c'est qu'on vous a pas prévenu"],
      no: ["Le problème n'est pas grave, c'est réparé."],
    },
    {
      why: 'In the end what you want or lived; the summary of your situation; I noted that you want.',
      pattern:
        /(?:(?:en somme|somme toute|au fond|finalement|en definitive|au final|tout compte fait|au bout du compte|en un mot|bref),? (?:ce que )?(?:vous (?!(?:devez|pouvez|devriez|pourrez|allez|aurez|recevrez|serez|etes content|avez (?:gagne|raison|tort)|faites)\b)|votre |vos |on vous |personne |c'est votre |il vous ) ?\S+(?: \S+){0,29}|(?:resum\w+|recapitul\w+|repren\w+|redi\w+)(?: donc| bien| rapidement)? (?:votre (?:situation|histoire|demande|probleme|souci|cas|parcours|dossier)|ce qui vous (?:est arrive|arrive)|ce que vous (?:m'avez|venez|me|avez))(?: \S+){4,30}|(?:j'ai (?:bien )?(?:compris|saisi|note|entendu)|(?:je|on) (?:note|retiens|comprends|entends)(?: bien| donc)?),? (?:que |qu'|c'est que )?vous (?:voulez|souhaitez|cherchez|demandez|attendez|preferez|aimeriez|voudriez|avez besoin|tenez|craignez|refusez)(?: \S+){3,24})/,
      confidence: 0.76,
      unless:
        /je (?:reprends|recapitule) (?:votre|le) (?:dossier|demande) et (?:je|vous|on)|<felt>|calm\w+|insult\w*|gagne|je (?:vous )?(?:rappelle|envoie)|mais (?:c'est la|je ne peux|le reglement)/,
      yes: [
        'En somme, vous ne demandez pas un remboursement, vous voulez que quelqu’un vienne.',
        'Alors, pour récapituler votre situation : résiliation envoyée en mars, toujours facturée en juin.',
        'j’ai bien compris vous voulez garder votre numero et changer d’offre',
      ],
      no: ['Au fond, vous devez payer les deux.'],
    },
    {
      why: 'Names the fear or the feeling of being treated so, with its object; gives back what they confirm.',
      pattern:
        /^(?:donc |alors |ok |oui |d'accord )*vous me (?:dites|confirmez|expliquez|racontez|signalez|indiquez|decrivez)(?: donc| bien)? (?:que|qu'\S+)(?: \S+){3,24}|^(?:donc |alors |ok |oui |d'accord |au fond |en fait |bref )*vous (?:avez (?:surtout |donc |bien )?(?:peur|l'impression|le sentiment)|craignez|redoutez) (?:surtout |donc )?(?:que|qu'\S+|de|d'\S+)(?: \S+){2,20}/,
      confidence: 0.76,
      unless: /calm\w*|n'ayez|c'est normal|a tort/,
      yes: ['Vous avez peur que ça recommence, qu’on vous prévienne trop tard.'],
      no: ["N'ayez pas peur que ça recommence."],
    },
    {
      why: 'I have understood, then the facts after the colon, said without a verb or with one.',
      pattern:
        /(?:j'ai (?:bien |tout )?(?:saisi|compris|note|entendu)|je (?:note|retiens|comprends)(?: bien| donc)?|bien compris|compris|c'est bien compris),? (?:<number>|aucune?|rien|pas|toujours|personne|une|un|des|depuis|vous (?:avez|etes|voulez|attendez|n'avez|aviez)|on vous)(?: \S+){3,20}/,
      confidence: 0.66,
      only: 'statement',
      unless:
        /rendez vous|<when>|je (?:vous )?(?:rappelle|envoie|transmets|fais|propose)|vous avez (?:raison|tort)|numero|adresse|que (?:ce|cela|ca) /,
      yes: ["J'ai bien saisi : deux relevés faux et aucune réponse à vos lettres."],
      no: ["J'ai bien noté un rendez-vous le 12."],
    },
  ],
};
