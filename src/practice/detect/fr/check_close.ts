import type { MoveRules } from '../rules.ts';

export const checkClose: MoveRules = {
  move: 'check_close',
  rules: [
    {
      why: 'Does it suit you?',
      pattern:
        /(?:est ce que )?(?:cela|ca|cette (?:solution|proposition|date|option)|ce (?:creneau|rendez vous|plan)|tout cela|tout|la solution|l'idee|le creneau)(?: \S+){0,2}? (?:vous )?(?:convient|convient il|convient elle|suffit|suffit il|suffirait|conviendrait|conviendrait il|va|irait|va t il|arrange|parait|parait il|semble|semble t il|est bon|est clair|repond(?: il)? (?:bien )?(?:a|votre)|correspond)(?: \S+){0,5}|(?:vous convient|c'est bon|c'est ok|c'est clair|on fait comme ca|on part la dessus|on part sur ca|est ce clair|ca marche|est ce ok|ca roule|tout est clair|on est d'accord|sommes nous d'accord|d'accord|est ce que tout est clair|etes vous d'accord|vous etes d'accord|ok) ?(?:pour vous|comme ca|avec (?:ca|cela|cette solution)|sur ce plan|si je|pour)?(?: \S+){0,3}/,
      confidence: 0.72,
      only: 'question',
      unless:
        /qu'est ce qui vous (?:va|conviendrait)|ca va$|^(?:bonjour )?(?:comment )?ca va|si (?:je|on|nous) (?:vous|te)|calme|detend|respire|cri(?:er|ez)|hurl\w*|qu'on en finisse|comprend|c'est bon (?:la|vous avez fini)|insult\w*|d'accord vous|quel|quand|qui vous/,
      yes: ['Est-ce que cela vous convient ?', 'ca vous va comme ca ?', 'On part là-dessus ?'],
      no: ['Ça va ?'],
    },
    {
      why: 'Anything else before we finish?',
      pattern:
        /(?:autre chose(?! qu'un)|d'autres? (?:questions?|points?|demandes?|choses?|soucis?|besoins?|problemes?|interrogations?)|une autre (?:question|demande)|un autre (?:point|sujet)|autre (?:question|point|souci|demande|sujet)|quoi que ce soit d'autre|quelque chose d'autre|reste t il|des questions|un point (?:que|qui|a)|ai je (?:bien )?(?:repondu|oublie)|est ce que j'ai (?:bien )?(?:repondu|oublie|tout)|j'ai (?:bien )?repondu|avez vous (?:encore )?(?:une|des) questions?|avons nous (?:bien |tout )?fait le tour|on a (?:bien )?fait le tour|faire (?:autre chose|de plus) pour vous|vous aider (?:sur|pour) autre chose)(?: \S+){0,10}/,
      confidence: 0.85,
      only: 'question',
      unless: /que voulez vous (?:d'autre|de plus)|quoi d'autre encore/,
      yes: [
        'Y a-t-il autre chose que je puisse faire ?',
        'avez vous d autres questions',
        'Ai-je bien répondu à votre demande ?',
      ],
      no: ['Parlons d’autre chose.'],
    },
    {
      why: 'Recaps what will be done, before closing.',
      pattern:
        /(?:je (?:recapitule|resume|recap|reprends (?:les|nos|donc|ce qu|ensemble|la suite|point))|pour (?:resumer|recapituler|conclure|finir|terminer)|en resume|recapitulons|recap|avant de (?:terminer|conclure|raccrocher|nous quitter|vous laisser|vous quitter|cloturer|fermer|finir)|si (?:je|on|nous) (?:recapitule|resume|recapitulons|resumons)|donc (?:pour resumer|on resume)|on resume|faisons le point|un dernier point)(?: (?:nos|notre|ce qu'on a|donc|bien|tout|rapidement|ensemble|la suite|les (?:prochaines )?etapes|ce qui|ce que (?:je|nous)))*(?: \S+){0,6}? ?(?:je|j'|nous|on|le|la|les|un|une|technicien|rendez vous|vous (?:recevrez|aurez|serez|gardez|pouvez|m'envoyez)|remboursement|etapes|ensemble|decide|convenu|demain|<day>)(?: \S+){1,14}/,
      confidence: 0.75,
      unless:
        /vous (?:avez|n'avez|etes|attendez|aviez|etiez|m'avez|me)|on vous a|personne ne|votre (?:fille|fils|mere|pere|colis|box) (?:est|a)|(?:recapituler|resumer|reprendre) votre (?:situation|histoire|demande|probleme|souci|cas)/,
      yes: [
        'Je récapitule : je vous rappelle demain à 10 h et le technicien passe jeudi.',
        'Avant de terminer, je reprends les étapes ensemble.',
      ],
      no: ['Si je résume, vous avez appelé trois fois.'],
    },
    {
      why: 'Makes sure that it is settled.',
      pattern:
        /(?:je|on) recapitule(?: \S+){2,30} je (?:vous )?(?:rappelle|ecris|envoie|transmets|reviens|appelle|rembourse|recontacte)\b(?: \S+){0,6}|(?:est ce que (?:tout|le probleme|votre demande|votre probleme|votre souci) (?:est|fonctionne|vous)|(?:etes|seriez) vous (?:satisfait\w*|rassure\w*|a l'aise)|vous (?:etes|sentez|seriez) (?:satisfait\w*|rassure\w*)|est ce (?:bien )?(?:bon|clair|regle)|tout est (?:bon|clair|regle|ok)|je m'assure que tout|dites moi si (?:cela|ca|c'est|cette|ce) (?:\S+ )?(?:vous|convient|est bon|ok|bon|clair|\S+ vous)|si (?:cela|ca|cette solution|ce creneau) vous (?:convient|va)|(?:puis je|est ce que je peux) (?:clore|cloturer|fermer)|est ce que je valide|je valide (?:comme ca|pour vous))(?: \S+){0,6}/,
      confidence: 0.7,
      unless: /satisfait de votre (?:achat|petit)/,
      yes: ['Dites-moi si cela vous convient.', 'Est-ce que tout est clair pour vous ?'],
      no: ['Il est possible que vous soyez satisfait.'],
    },
    {
      why: 'Short checks.',
      pattern:
        /(?:(?:souhaitez|voulez|desirez|aimeriez) vous (?:ajouter|preciser|aborder|revenir sur|evoquer) (?:quelque chose|un (?:autre )?point|autre chose|un detail|un sujet|encore)(?: \S+){0,6}|(?:vous )?semble t il que (?:nous|on|tout)(?: \S+){1,8}|on (?:part|reste|valide|garde|confirme) (?:sur |donc )?(?:cette|ce|le|la|cet|l') ?\S+(?: \S+){0,4}|^(?:et |bon |alors |donc |voila )*(?:on est (?:bons?|ok|d'accord|raccord)|c'est (?:ok|bon|clair|note|entendu) pour vous|ca vous (?:parait|semble|va)(?: \S+){0,3}|tout (?:est )?(?:bon|ok|clair)(?: pour vous)?|qu'en (?:pensez vous|dites vous)|vous (?:etes|seriez) (?:d'accord|partant\w*|ok)(?: \S+){0,5}|on (?:part|fait|reste) (?:la dessus|comme ca|sur (?:ca|cela))(?: \S+){0,3}|ca vous (?:convient|arrange)(?: \S+){0,3})|(?:voyez vous|vous voyez|pensez vous a|avez vous besoin d'|il vous (?:faut|reste|manque)|vous reste t il|il reste)(?: \S+){0,2} ?(?:autre chose|d'autres?|des questions|une question|un point|des points|quelque chose)(?: \S+){0,6}|qu'en (?:pensez vous|dites vous)(?: \S+){0,3})/,
      confidence: 0.76,
      only: 'question',
      yes: ['On est bons ?', 'Il vous reste des questions ?', "Qu'en pensez-vous ?"],
      no: [],
    },
    {
      why: 'Clearer now? still bothering you? nothing to add? anything else?',
      pattern:
        /(?:(?:est ce|c'est|est il)(?: \S+)? (?:plus clair|clair|bon|ok|entendu|jouable|faisable|acceptable|mieux|correct|suffisant)(?: \S+){0,4}|(?:un point|quelque chose|une chose|un detail|un souci)(?: \S+){0,2} (?:qui|que)(?: \S+){0,6}|rien (?:a ajouter|d'autre|oublie)(?: \S+){0,3}|(?:est ce que )?(?:je peux|puis je)(?: \S+)? (?:faire|vous aider)(?: \S+){0,3} (?:autre chose|d'autre|de plus)(?: \S+){0,5}|autre chose (?:pour|que|avant|a|en)(?: \S+){0,6}|(?:ca|cela) vous (?:parait|semble|convient|va|irait)(?: \S+){0,4}|vous (?:confirmez|validez)(?: \S+){0,5}|on est d'accord(?: \S+){0,4})/,
      confidence: 0.68,
      only: 'question',
      unless:
        /(?:qu'est ce qui|quel|ou|comment)(?: \S+){0,3} (?:va|convient)|est ce (?:bien )?(?:le|la|votre)|quelqu'un|(?:c'est|est ce)(?: \S+)? mieux (?:si|de)|vous confirmez (?:votre|l'adresse|le numero)|insult\w*|si (?:je|on)/,
      yes: ['Est-ce plus clair ?', 'Rien à ajouter ?', "est ce que je peux faire autre chose pour vous aujourd'hui"],
      no: [],
    },
    {
      why: 'May I still be of use; have I noted everything; will it do like this.',
      pattern:
        /(?:avez vous|vous avez) (?:bien |donc )?(?:tout ce (?:qu'il vous faut|dont vous avez besoin)|toutes les (?:informations|reponses|infos))(?: \S+){0,5}|(?:est ce que )?(?:ma|cette|la|notre|mes) (?:reponse|solution|proposition|explication)s?(?: \S+)? (?:vous )?(?:satisf\w+|convien\w+|convient|aide\w*|suffit|eclaire\w*|va|vont)(?: \S+){0,4}|(?:(?:puis je|est ce que je peux|je peux) (?:encore |vous )*(?:etre (?:encore )?utile|rendre service|aider encore|renseigner (?:encore|davantage))(?: \S+){0,6}|(?:ai je|j'ai|est ce que j'ai) (?:bien |tout )*(?:note|compris|couvert|dit|oublie|repondu|traite)(?: (?:tout|quelque chose|un point|a tout|l'essentiel|vos questions))*$|(?:ca|cela) (?:ira|irait|suffira|suffit|fera l'affaire|repond a)(?: \S+){0,10})/,
      confidence: 0.74,
      only: 'question',
      unless: /^(?:et |bonjour |alors )*(?:comment|en quoi|que)\b|si (?:je|on|nous) (?:vous|te)|calm\w+/,
      yes: ['Puis-je encore vous être utile ?', "ça ira comme ça ou vous voulez qu'on revoie un point ?"],
      no: ['Est-ce que ça irait si je vous renvoie un colis ?'],
    },
  ],
};
