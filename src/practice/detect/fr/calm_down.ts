import type { MoveRules } from '../rules.ts';

export const calmDown: MoveRules = {
  move: 'calm_down',
  rules: [
    {
      why: 'Calm down.',
      pattern:
        /(?:calmez (?:vous|nous)|calmes? vous|calme (?:vous|toi)|vous vous calmez|on se calme|(?:il faut|faudrait|va falloir|vous devez|vous devriez|essayez de|merci de|veuillez|je vous (?:demande|prie|invite|conseille|suggere|demanderais?|prierais?|inviterais?|conseillerais?|saurais gre)(?: \S+)? (?:de|a)|pouvez vous|pourriez vous|si vous pouviez|tachez de|commencez par|vous pourriez|il faudrait|la|d'abord)(?: \S+){0,3} (?:calmer|vous calmez|vous calmiez|calmiez|detendre|detendiez|calme|redescendre|respirer(?: un (?:coup|peu))?|reprendre (?:votre calme|vos esprits)|garder votre (?:calme|sang froid)|moderer votre (?:ton|langage)|baisser (?:le|d'un) ton|changer de ton|parler (?:moins fort|plus calmement|sur un autre ton)|parliez (?:moins fort|autrement)|rester calme|restiez calme|vous apaiser))(?: \S+){0,6}/,
      confidence: 0.9,
      unless:
        /ne vous (?:demande|dis|dirai) pas|je ne (?:vous )?(?:demande|dis|dirai|vais) pas|pas vous dire de vous calmer|une fois calme/,
      yes: ['Calmez-vous, madame.', 'il faut vous calmer la', 'Je vous prie de vous calmer.'],
      no: ['Je ne vais pas vous demander de vous calmer.'],
    },
    {
      why: 'Lower your voice, change your tone, breathe.',
      pattern:
        /(?:baissez|changez|parlez|moderez|adoucissez)(?: \S+){0,2} (?:d'un ton|le ton|de ton|votre ton|la voix|votre voix|moins fort|autrement|plus calmement|calmement|doucement|vos ardeurs|sur un autre ton)(?: \S+){0,4}|(?:du calme|gardez (?:votre|le) (?:calme|sang froid)|restez calme|respirez(?: \S+){0,4}|inspirez|detendez vous|reprenez vos esprits|ne vous (?:enervez|emportez|fachez|agitez) pas|ne criez pas|pas la peine de (?:crier|s'enerver|hurler|vous enerver|vous emporter|monter)|inutile de (?:crier|s'enerver|hurler|vous enerver|vous emporter|monter|hausser)|(?:ca|cela) ne sert a rien de (?:crier|s'enerver|hurler|vous enerver|vous emporter)|arretez de (?:crier|hurler|vous enerver|rouspeter|vous plaindre)|cessez de (?:crier|hurler|vous enerver)|doucement|zen|on respire|on va se calmer|pas besoin de (?:crier|vous enerver|s'enerver|hausser)|descendez d'un ton|vous n'avez pas (?:a|besoin de) (?:crier|me parler sur ce ton|hausser)|(?:parler|adressez?)(?: \S+){0,4} sur (?:un autre|ce) ton|votre ton (?:est|n'est)|soyez (?:un peu )?(?:plus calme|patient\w*|calme)|un peu de (?:calme|patience|retenue)|prenez sur vous|changez de ton|restez poli\w*|on reste poli)(?: \S+){0,6}/,
      confidence: 0.82,
      unless:
        /doucement (?:la porte|appuy|avec|sur|dans)|relisez|vous (?:gardez|avez garde)|inspirez confiance|je (?:reste|garde)|(?:appuyez|tirez|tournez|fermez)/,
      yes: ["Baissez d'un ton s'il vous plaît.", 'Restez calme.', 'pas la peine de crier'],
      no: [{ text: 'Appuyez doucement sur le bouton.' }],
    },
    {
      why: 'We lower our voice; find your calm.',
      pattern:
        /(?:on (?:va |peut )?(?:baisse(?:r)?|change(?:r)?|descend(?:re)?|redescend(?:re)?)(?: \S+)? (?:d'un|de) ton(?: \S+){0,4}|(?:reprenez|retrouvez|gardez|conservez) (?:votre|un peu de|son) (?:calme|sang froid)(?: \S+){0,3}|respirez(?: \S+){0,4}|(?:je vous sens|vous etes|vous semblez|vous avez l'air) (?:\S+ )?(?:trop |bien |tres )?(?:agite|agressi|nerveu|excite)\w*(?: \S+){0,6}|(?:il|ca) ne sert a rien de (?:s'enerver|crier|hurler|s'emporter|monter)(?: \S+){0,6}|commencez par vous (?:calmer|asseoir|poser)|posez vous (?:cinq|deux|un)(?: \S+){0,3}|tout doux|on se detend|detendez vous|redescendez(?: \S+){0,3}|(?:restez|soyez|on reste) cool|keep cool|zen)/,
      confidence: 0.74,
      unless: /je vous sens (?:inquiet|stresse|perdu)|vous (?:gardez|avez garde)/,
      yes: ["On va baisser d'un ton, d'accord ?", 'Reprenez votre calme monsieur', 'Respirez un bon coup et on verra.'],
      no: ['Je vous sens inquiète.'],
    },
    {
      why: 'If you do not calm down; settle; one thing at a time.',
      pattern:
        /(?:(?:si|tant que|quand) vous (?:ne )?(?:vous )?(?:calmez|calmerez|serez calme|etes calme|continuez (?:comme ca|a crier|sur ce ton)|restez dans cet etat)(?: \S+){0,10}|(?:allons|voyons|dites donc|hola|oh la)(?: \S+){0,3} (?:on se calme|du calme|calme|doucement|moins fort)(?: \S+){0,4}|(?:me )?(?:parler|parlez)(?: \S+)? (?:sur un autre ton|moins fort|plus (?:calmement|gentiment|doucement|poliment)|autrement|mieux)(?: \S+){0,4}|une chose (?:a la fois|apres l'autre)|chaque chose en son temps|arretez de (?:vous (?:enerver|agiter|emporter|exciter)|monter|hurler|crier)(?: \S+){0,6})/,
      confidence: 0.74,
      unless: /insult\w+|injur\w+/,
      yes: ['Si vous ne vous calmez pas, je ne peux rien faire.', 'Vous pourriez me parler sur un autre ton ?'],
      no: [],
    },
    {
      why: 'Too upset to talk; not so loud; get a grip.',
      pattern:
        /(?:(?:trop|bien trop|si) (?:enerve\w*|agite\w*|en colere|excite\w*|agressi\w+) pour(?: \S+){1,6}|reprenez vous|ressaisissez vous|moins fort|plus bas|(?:garder|gardez|retrouver|retrouvez|reprendre)(?: \S+)? (?:calme|sang froid|esprits)(?: \S+){0,4}|on (?:se (?:detend|calme|pose)|respire|souffle)(?: \S+){0,3}|soufflez(?: \S+){0,4}|(?:pas|inutile) (?:la peine )?(?:de|d')(?: ?)(?:crier|hurler|s'emporter|s'exciter|vous emporter|elever la voix)(?: \S+){0,4}|ne (?:criez|hurlez|montez|vous emportez|vous excitez|vous mettez)(?: \S+)? pas(?: \S+){0,6}|vous (?:criez|hurlez)(?: \S+){0,6})/,
      confidence: 0.7,
      unless:
        /je (?:garde|reste|vais garder)|vous (?:gardez|avez garde)|moins fort le (?:son|volume)|plus bas (?:sur|dans|de la page)/,
      yes: [
        "Vous êtes trop énervé pour qu'on discute, reprenez-vous.",
        'Moins fort, s’il vous plaît.',
        'On se détend.',
      ],
      no: ['Cliquez plus bas sur la page.'],
    },
    {
      why: 'Do not take that tone with me.',
      pattern:
        /ne (?:me |nous )?(?:parlez|parle|criez|repondez|prenez)(?: \S+){0,3} (?:sur )?(?:ce|un tel|de ce) ton(?: \S+){0,4}/,
      confidence: 0.72,
      yes: ['Ne me parlez pas sur ce ton.'],
      no: ['Ne parlez pas trop près du micro.'],
    },
    {
      why: 'Do not put yourself in such a state; lower your voice, please.',
      pattern:
        /(?:(?:inutile|pas la peine|pas besoin|pas utile|ne sert a rien|rien ne sert|evitez) (?:de |d')(?:se |vous )?(?:mettre dans|monter sur|en faire|faire une scene|tempeter|vociferer|taper du poing|s'agiter|vous agiter|s'acharner)(?: \S+){0,6}|ne vous mettez pas dans(?: \S+){0,5}|(?:merci|veuillez|tachez|essayez|pensez a|je vous prie|je vous demande)(?: \S+)? ?(?:de |d'|a )?(?:baisser|parler (?:moins fort|normalement|calmement)|descendre|moderer|vous moderer|vous apaiser|vous poser|ne pas (?:crier|hausser|vous enerver|vous emporter))(?: \S+){0,6}|montez pas sur (?:vos|les)(?: \S+){0,3}|(?:on|vous) va(?:is)? (?:se |vous )?(?:poser|calmer|respirer|souffler)(?: \S+){0,4})/,
      confidence: 0.78,
      unless:
        /(?:le|du) (?:volume|son|chauffage|thermostat)|insult\w*|injur\w*|baisser (?:votre|la|le) (?:facture|mensualite|prix|consommation|puissance)/,
      yes: ["Merci de baisser d'un ton.", 'inutile de vous mettre dans un état pareil'],
      no: ['Merci de baisser le volume de la télévision.'],
    },
    {
      why: 'Talk without shouting; idioms of temper.',
      pattern:
        /(?:(?:sans|arretons de|arretez de|evitons de|cessez de) (?:crier|hurler|s'enerver|vous enerver|vociferer|hausser|elever|monter|s'emporter|vous emporter)(?: \S+){0,5}|(?:pas besoin|inutile|pas la peine|pas utile|rien ne sert|ca sert a rien|evitez|arretez|ne)(?: \S+){0,3} (?:monter? (?:dans les tours|sur vos|sur ses|en pression|le ton)|monter sur|piquer? une crise|peter? un (?:cable|plomb)|partir? (?:au quart|en vrille)|perdre (?:votre|son) (?:calme|sang froid)|faire (?:un|votre|tout un) (?:scandale|cinema|cirque|esclandre|scene))(?: \S+){0,4}|(?:retrouv\w+|gard\w+|repren\w+) (?:un peu )?(?:de |votre |vos )?(?:calme|serenite|sang froid|esprits)(?: \S+){0,4})/,
      confidence: 0.76,
      unless: /insult\w*|injur\w*|je (?:garde|reste|retrouve)|vous (?:gardez|avez (?:attendu|patiente|garde))|merci/,
      yes: ["Bon, on va se parler sans crier, d'accord ?", 'pas besoin de monter dans les tours'],
      no: ['Vous avez attendu sans crier, merci.'],
    },
    {
      why: 'To calm oneself, whoever is asked and however; it is not by shouting; no reason to get angry.',
      pattern:
        /(?:ce|votre) ton (?:n'est pas|est) (?:necessaire|utile|inutile)(?: \S+){0,3}|(?:baisser|baissez)(?: \S+)? (?:la voix|d'un ton|le ton|d'un cran)(?: \S+){0,4}|un peu de (?:sang froid|tenue|retenue|serenite)(?: \S+){0,4}|(?:la peine|besoin|utile|inutile|raison) de (?:vous |se )mettre (?:en colere|dans)(?: \S+){0,6}|(?:restons|soyons) calmes?(?: \S+){0,3}|gardons (?:notre|le) calme|rester (?:poli et )?calme(?: \S+){0,3}|^(?:allez |bon |hey )*relax(?:ez vous)?$|(?:apaisez|temperez|maitrisez|ressaisissez|controlez|contenez|moderez|raisonnez) vous(?: \S+){0,5}|(?:la peine|besoin|utile|inutile|raison) d'etre (?:agressi|desagreable|en colere|violent|enerve|grossier|aussi|si)\w*(?: \S+){0,5}|(?:votre (?:colere|enervement|ton|agressivite|emportement)|la colere|l'enervement|s'enerver|s'emporter|vous enerver|crier|hurler|vous emporter)(?: \S+)? (?:ne |n')(?: ?)(?:changera?|fera?|resou\w+|sert|servira|arrange\w*|aide\w*|avance\w*|reglera)(?: \S+){0,8}|(?:exprim\w+|adress\w+|expliqu\w+)(?: \S+){0,3} (?:plus calmement|calmement|posement|sans crier|sans hurler|sur un autre ton|moins fort)(?: \S+){0,4}|gard\w+ la tete froide(?: \S+){0,3}|on (?:se detend|se calme|reste calme|va se detendre)(?: \S+){0,3}|(?:(?:bien |devez |pouvez |allez |voulez vous |faut |faudrait |et de |de |a )vous (?:calmer|apaiser|detendre|ressaisir|poser un peu|moderer)(?: \S+){0,5}|(?:ce n'est|c'est|n'est) pas en (?:criant|hurlant|vous enervant|s'enervant|vous emportant|m'agressant|haussant|tapant|elevant|rouspetant|vociferant|vous agitant|gueulant)(?: \S+){0,10}|(?:temperez|moderez|mesurez|pesez|adoucissez|baissez) (?:vos|votre|un peu) (?:propos|langage|ton|paroles|mots|ardeurs|humeurs?)(?: \S+){0,5}|pas (?:d'enervement|de cris|de hurlements|d'emportement|de colere|d'agressivite)(?: \S+){0,4}|(?:parler|discuter|echanger|s'expliquer|se parler|reprendre|parlons|discutons|reprenons|echangeons)(?: \S+){0,2} (?:calmement|posement|tranquillement|sereinement|entre adultes|normalement|sans (?:cris|agressivite|animosite))(?: \S+){0,5}|(?:aucune|pas de|nulle|il n'y a pas de) raison (?:de |d')(?: ?)(?:vous |s'|se )?(?:enerver|emporter|facher|crier|hausser|mettre|agacer|exciter|agiter|elever)(?: \S+){0,6}|ne le prenez pas (?:sur ce ton|comme (?:ca|cela)|ainsi|mal)(?: \S+){0,4}|(?:pas besoin|inutile|pas la peine|il ne sert a rien|rien ne sert|pas utile|evitez|arretez|cessez|merci d'arreter) (?:de |d')(?: ?)(?:vous |s'|se |me |m')?(?:emporter|enerver|crier|hausser|hurler|agresser|exciter|agiter|facher|elever|crisper|tendre|braquer|stresser)(?: \S+){0,6}|soyez raisonnable(?: \S+){0,5}|(?:allons|voyons) (?:madame|monsieur|allons|voyons)?,? ?(?:du calme|pas d'|on se calme|calme|doucement)(?: ?\S+(?: \S+){0,3})?)/,
      confidence: 0.76,
      unless:
        /ne vous (?:demande|dis|dirai) pas|baisser (?:le|la|votre) (?:ton|voix) (?:de|du)|(?:le|du) (?:volume|son)|je reste|insult\w*|injur\w*|menac\w*|si (?:ca|cela) (?:peut|pouvait)|le temps de vous|pour vous calmer|de quoi|dire de vous|demander de vous|vous avez (?:su )?(?:attendu|parle|explique|garde)|merci de (?:l'avoir|m'avoir|votre)|n'accepte|je vous propose d'en|quand vous serez|respect\w*/,
      yes: [
        'Ce n’est pas en criant que vous obtiendrez une réponse.',
        'On peut se parler calmement ?',
        'Il n’y a aucune raison de vous énerver ainsi.',
        'Voulez-vous bien vous calmer ?',
        'Pas la peine de hausser le ton.',
      ],
      no: ['Je ne vais pas vous demander de vous calmer.'],
    },
    {
      why: 'To come down, whatever the verb and whatever the request: advice, condition, question, idiom.',
      pattern:
        /(?:tranquillis|detend|decontract|decrisp|relax|decompress|rassereni|assagi)(?:ez|issez) vous(?: \S+){0,5}|(?:devriez|devez|pourriez|pouvez|feriez mieux de|faut|faudra|faudrait|gagneriez a|avez interet a|auriez interet a|commencez par|voulez bien|voulez vous|pensez a|tachez de|essayez de|merci de|conseille de|recommande de|suggere de|et si vous) (?:d'abord |un peu |vous |bien |deja |me )*(?:souffler|respirer|redescendre|decompresser|relativiser et|tranquilliser|detendre|apaiser|poser deux minutes|poser cinq minutes|ralentir|reprendre (?:votre souffle|vos esprits)|retrouver (?:votre calme|vos esprits)|baisser (?:d'un|le) ton|parler (?:moins fort|plus doucement|autrement|normalement))(?: \S+){0,5}|(?:si|quand|lorsque|des que|une fois que|tant que|aussi longtemps que) vous (?:ne )?(?:vous )?(?:calmiez|calmerez|detendiez|apaisiez|soyez calme|serez (?:calme|apaise|pose|plus (?:calme|pose|serein)|redescend|dans (?:cet|un tel) etat|enerve|en colere|hors)|etes (?:dans cet|enerve|en colere|plus calme)|aurez (?:retrouve|repris|fini de)|parlerez (?:plus|sur|comme)|crier|hurler|crierez|hurlerez)\w*(?: \S+){0,9}|(?:allez|sortez|faites) (?:prendre (?:l'air|un (?:cafe|verre|the|peu l'air))|un tour|boire (?:un|une)|souffler|une pause|marcher)(?: \S+){0,5}|(?:comptez|compter) jusqu'a (?:dix|trois|cinq|10)(?: \S+){0,4}|buvez un verre d'eau(?: \S+){0,3}|prenez (?:une (?:grande |bonne |longue )?(?:inspiration|respiration)|un (?:grand |bon )?(?:bol d'air|souffle))(?: \S+){0,4}|mettez (?:un peu )?(?:d'|de l')eau dans votre vin|descend(?:ez|re)? (?:d'un|de quelques|de deux) (?:etages?|crans?|tons?)(?: \S+){0,3}|(?:baissez|baisser|on baisse) d'un cran(?: \S+){0,3}|levez le pied(?: \S+){0,3}|laissez retomber(?: \S+){1,4}|(?:^|, )(?:allez |oh |ho |eh )*(?:mollo|relax|tout doux|du calme|on souffle)(?=$|,)/,
      confidence: 0.76,
      unless:
        /je (?:garde|reste|vais)|ne vous (?:demande|dis|dirai) pas|dire de vous|<when> (?:je|nous)|insult\w*|injur\w*|menac\w*|faites une pause (?:de|dans|toutes)|vous n'avez pas a vous calmer|bebe|enfant|bras|epaule|dos|ventre|muscles?|appareil|chien|chat|souffler (?:sur|dans)|capteur/,
      yes: [
        'Vous devriez souffler un peu.',
        "Tant que vous serez dans cet état, on n'avancera pas.",
        "Allez prendre l'air et rappelez-moi.",
        "Descendez d'un étage, monsieur.",
        'Relax, tout va bien.',
      ],
      no: ['Cool. Si ça recommence refais un ticket.', 'Vous pouvez souffler sur le capteur pour le nettoyer.'],
    },
    {
      why: 'Not to shout, get angry or write in capitals, whatever turns it down.',
      pattern:
        /(?:oblige\w* de|a quoi bon|a quoi (?:ca|cela) sert(?: il)? de|pourquoi|rien a gagner a|gagn\w+ rien a|sert a rien de|sert a rien d'|avance a rien de|avance pas de|avancer? (?:de|en)|inutile de|peine de|besoin de|besoin d'|raison de|raison pour|arretez de|cessez de|evitez de|eviter de|stop|sans|a force de|interet a) (?:vous |s'|se |me |donc |tant |autant |m')*(?: ?)(?:enerver|emporter|hurler|crier|brailler|gueuler|vociferer|tempeter|fulminer|rouspeter|rager|pester|agiter|exciter|facher|elever la voix|hausser (?:le ton|la voix)|monter (?:le ton|en|dans|sur)|mettre (?:en colere|dans)|ecrire en majuscules|taper en majuscules|mettre des majuscules|prendre sur ce ton|prendre ce ton)(?: \S+){0,5}|(?:ca|cela|rien) ne sert (?:a rien |strictement a rien )?(?:de|d')(?: ?)(?:vous |s'|se )?(?: ?)(?:hausser|elever|monter|crier|hurler|enerver|emporter|mettre)(?: \S+){0,5}|(?:stop|arretez|cessez|evitez|enlevez|pas besoin|inutile)(?: \S+){0,3} (?:majuscules|points d'exclamation|cris|hurlements|le ton agressif)(?: \S+){0,3}|ne soyez pas (?:si |aussi |trop |tellement )?(?:nerveu|agressi|enerve|excite|agite|tendu|impatient|virulent|vehement|desagreable|colerique|emporte|fache|severe|dur)\w*(?: \S+){0,4}|ne (?:vous )?(?:fachez|irritez|vexez|crispez|braquez|hurlez|haussez|elevez|prenez pas la mouche)(?: pas)?(?: \S+){0,5}|vous n'(?:avez|etes) pas (?:a|oblige\w* de|besoin de|force\w* de) (?:\S+ )?(?:crier|hurler|enerver|elever|hausser|ecrire en majuscules|agressi\w+)(?: \S+){0,5}|(?:malade|mal|du mal) a (?:vous enerver|force|crier|vous mettre)(?: \S+){0,5}/,
      confidence: 0.76,
      unless:
        /je (?:garde|reste|vais)|ne vous (?:demande|dis|dirai) pas|dire de vous|insult\w*|injur\w*|menac\w*|vous avez (?:\S+ )?(?:attendu|patiente)|merci d'avoir/,
      yes: [
        'Ça ne sert à rien de hausser le ton.',
        "Vous n'êtes pas obligé de hurler.",
        'Ne soyez pas si nerveux.',
        'stop avec les majuscules',
        'Pourquoi vous emporter ainsi ?',
      ],
      no: ['Vous avez patienté sans vous énerver, merci.'],
    },
    {
      why: 'One must not get angry; too angry to talk; no scene here.',
      pattern:
        /(?:(?:ne )?faut pas (?:s'|vous |se )(?: ?)(?:enerver|emporter|facher|agiter|exciter|mettre (?:en colere|dans))(?: \S+){0,5}|vous etes (?:trop|bien trop|si) (?:enerve|agite|en colere|excite|remonte|furieu|emporte)\w*(?: \S+)?,? (?:rappelez|revenez|calmez|pour|on|je|nous|reprenez)(?: \S+){0,6}|pas de (?:scandale|esclandre|cris|hysterie|scene|cinema|grands mots)(?: ici| s'il vous plait| avec moi| dans)(?: \S+){0,4}|^chut(?:$|,)(?: \S+){0,4})/,
      confidence: 0.74,
      unless: /insult\w*|injur\w*|menac\w*|je comprends que vous/,
      yes: ["Il ne faut pas s'énerver.", 'Vous êtes trop énervé, rappelez plus tard.', 'Pas de scandale ici.'],
      no: ['Il ne faut pas rester debout, asseyez-vous.'],
    },
    {
      why: 'Do not bang, do not shout at me; your tone does not help.',
      pattern:
        /(?:(?:pas|inutile|arretez|cessez|evitez|rien ne sert)(?: \S+){0,3} (?:de |d')(?: ?)(?:taper|frapper|cogner|gesticuler|trepigner|pointer|secouer|claquer)(?: \S+){1,6}|ne (?:me |nous )(?:criez|hurlez|aboyez|parlez)(?: \S+)? pas (?:dessus|comme ca|sur ce ton|aux oreilles)(?: \S+){0,4}|(?:votre|ce) ton (?:\S+ )?(?:ne |n')(?: ?)(?:m'|nous |me )?(?: ?)(?:aide|arrange|facilite|sert|avance|fait)\w*(?: \S+){0,5})/,
      confidence: 0.74,
      unless: /insult\w*|injur\w*|menac\w*|pas de raison de (?:taper|frapper)|code|touche|ecran|fort sur/,
      yes: ['Pas la peine de taper sur le comptoir.', 'Ne me criez pas dessus.', "Votre ton ne m'aide pas."],
      no: ["Inutile de taper le code, l'accès est ouvert."],
    },
  ],
};
