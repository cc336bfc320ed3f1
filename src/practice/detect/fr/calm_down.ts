import type { MoveRules } from '../rules.ts';

export const calmDown: MoveRules = {
  move: 'calm_down',
  rules: [
    {
      why: 'Calm down.',
      pattern:
        /(?:calmez (?:vous|nous)|calmes? vous|calme (?:vous|toi)|vous vous calmez|on se calme|(?:il faut|faudrait|va falloir|vous devez|vous devriez|essayez de|merci de|veuillez|je vous (?:demande|prie|invite|conseille|suggere)(?: \S+)? (?:de|a)|pouvez vous|pourriez vous|si vous pouviez|tachez de|commencez par|vous pourriez|il faudrait|la|d'abord)(?: \S+){0,3} (?:calmer|vous calmez|vous calmiez|calmiez|detendre|detendiez|calme|redescendre|respirer(?: un (?:coup|peu))?|reprendre (?:votre calme|vos esprits)|garder votre (?:calme|sang froid)|moderer votre (?:ton|langage)|baisser (?:le|d'un) ton|changer de ton|parler (?:moins fort|plus calmement|sur un autre ton)|parliez (?:moins fort|autrement)|rester calme|restiez calme|vous apaiser))(?: \S+){0,6}/,
      confidence: 0.9,
      unless: /je ne (?:vous )?(?:demande|dis|dirai|vais) pas|pas vous dire de vous calmer|une fois calme/,
      yes: ['Calmez-vous, madame.', 'il faut vous calmer la', 'Je vous prie de vous calmer.'],
      no: ['Je ne vais pas vous demander de vous calmer.'],
    },
    {
      why: 'Lower your voice, change your tone, breathe.',
      pattern:
        /(?:baissez|changez|parlez|moderez|adoucissez)(?: \S+){0,2} (?:d'un ton|le ton|de ton|votre ton|la voix|votre voix|moins fort|autrement|plus calmement|calmement|doucement|vos ardeurs|sur un autre ton)(?: \S+){0,4}|(?:du calme|gardez (?:votre|le) (?:calme|sang froid)|restez calme|respirez(?: \S+){0,4}|inspirez|detendez vous|reprenez vos esprits|ne vous (?:enervez|emportez|fachez|agitez) pas|ne criez pas|pas la peine de (?:crier|s'enerver|hurler|vous enerver|vous emporter|monter)|inutile de (?:crier|s'enerver|hurler|vous enerver|vous emporter|monter|hausser)|(?:ca|cela) ne sert a rien de (?:crier|s'enerver|hurler|vous enerver|vous emporter)|arretez de (?:crier|hurler|vous enerver|rouspeter|vous plaindre)|cessez de (?:crier|hurler|vous enerver)|doucement|zen|on respire|on va se calmer|pas besoin de (?:crier|vous enerver|s'enerver|hausser)|descendez d'un ton|vous n'avez pas (?:a|besoin de) (?:crier|me parler sur ce ton|hausser)|(?:parler|adressez?)(?: \S+){0,4} sur (?:un autre|ce) ton|votre ton (?:est|n'est)|soyez (?:un peu )?(?:plus calme|patient\w*|calme)|un peu de (?:calme|patience|retenue)|prenez sur vous|changez de ton|restez poli\w*|on reste poli)(?: \S+){0,6}/,
      confidence: 0.82,
      unless: /doucement (?:la porte|appuy)|inspirez confiance|je (?:reste|garde)|(?:appuyez|tirez|tournez|fermez)/,
      yes: ["Baissez d'un ton s'il vous plaît.", 'Restez calme.', 'pas la peine de crier'],
      no: [{ text: 'Appuyez doucement sur le bouton.' }],
    },
  ],
};
