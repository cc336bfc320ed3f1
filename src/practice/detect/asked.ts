import type { Language } from '../../kernel/words.ts';

/** How an agent names what is wanted, what is too general to tell two things apart, and how a customer says it was said. */
type Asking = {
  /** The words that name the thing wanted, in the first group. */
  readonly named: readonly RegExp[];
  /** How many, with the thing counted in the first group. */
  readonly counted: RegExp;
  /** How old, how heavy: a measure, with what is measured in the first group. */
  readonly measured: RegExp;
  /** Whether something was done or is so, with the doing in the first group. */
  readonly done: RegExp;
  readonly dull: RegExp;
  readonly quantity: string;
  /** The customer says that this was given before. */
  readonly repeated: RegExp;
};

const en: Asking = {
  named: [
    /\b(?:which|what) ((?!(?:is|was|are|were|did|do|does|has|have|would|will|can|could|happened|went|about|else|if|kind|sort|type|time|makes|part|exactly)\b)[a-z]+(?: (?!(?:is|was|are|were|did|do|does|has|have|had|would|will|can|could|you|your|the|it|on|in|at|for|to|from|of|this|that|did)\b)[a-z]+)?)/,
    /\b(?:what|which|where) (?:is|was|are|were|would be) (?:your|the|his|her|its) ((?:[a-z]+)(?: (?!(?:is|was|you|your|that|on|in|at|for|please|again|of|to|from|with|here|now)\b)[a-z]+)?)/,
    /\b(?:the|your) (?:name|number|colou?r|make|model|type|brand|title|size|age|date|address|price|amount|code|place) (?:of|for|on) (?:your|the|his|her|its) ([a-z]+)/,
    /\b(?:give|tell|send|confirm|provide|need|have|spell|repeat|share|show|enter|type|state|upload|attach|require|forward|take|know|get)(?: (?:me|us|again|with|to|know))* (?:your|the|its|his|her) ((?:[a-z]+)(?: (?!(?:is|was|you|your|that|on|in|at|for|please|again|of|to|from|with|so|and|first|before|then|here|now|first)\b)[a-z]+)?)/,
    /^(?:(?:and|ok|so|please|sorry) )*(?:your|the) ((?:[a-z]+)(?: (?!(?:please|again)\b)[a-z]+)?)(?: (?:please|again))*$/,
  ],
  counted: /\bhow many ([a-z]+)\b/,
  measured: /\bhow (?:old|big|heavy|tall|long|far|large|wide|deep|high) (?:is|are|was|were) ((?:\S+ ?){1,5})$/,
  done: /^(?:(?:and|so|ok|but|well|first|sorry) )*(?:have|had|did|are|is|was|were|has|do|does) (?:you|your|the|it|they) ((?:\S+ ?){1,9})$/,
  dull: /^(?:number|code|reference|name|date|details?|information|exact|full|first|last|please|again|your|the|for|and|that|this|with|already|yet|been|just|you|it|not|was|were|any|all|there|off|out|now|new|old|problem|question|thing|one|right|same|file|case|day|time|from|into|have|had|did|got|get|try|tried|trying|when|what|where|still|ever|also|really|actually|possibly)$/,
  quantity: '(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|both|\\d+)',
  repeated:
    /\b(?:already|again|twice now|three times|as i (?:said|wrote|told|explained|mentioned)|i (?:just |already )?(?:said|told|wrote|gave|typed|explained|sent|mentioned|described)|like i (?:said|told)|told you|in my (?:first|last) message|for the (?:second|third|tenth|hundredth|umpteenth) time|at the start|can you not read|time i (?:say|type|write|give|tell))\b/,
};

const fr: Asking = {
  named: [
    /\bquel(?:le)?s? (?:(?:est|etait|sont|serait) )?(?:donc )?(?:la |le |les |l'|votre |vos )?([a-z]{3,})/,
    /\b(?:donner|indiquer|preciser|confirmer|communiquer|fournir|rappeler|envoyer|redire|avoir|connaitre|donnez|indiquez|precisez|confirmez|envoyez|dites|redites|montrez|faut|faudrait|manque|besoin d[eu])(?: moi| me| nous| juste)* (?:votre |la |le |les |l'|vos |une |un )?([a-z]{3,})/,
    /^(?:(?:et|ok|alors|pardon|bonjour|c'est quoi) )*(?:votre |la |le |l'|les |vos )([a-z]{3,})(?: deja| encore| s'il vous plait)*$/,
  ],
  counted: /\bcombien (?:de |d')([a-z]+)/,
  measured:
    /\b(?:combien (?:mesure|pese|fait|coute) |quel(?:le)? (?:age|poids|taille|hauteur|longueur|largeur|surface) (?:a|ont|fait|font|mesure) )((?:\S+ ?){1,5})$/,
  done: /^(?:(?:et|alors|donc|bon|mais|d'abord) )*(?:est ce que )?(?:avez vous|vous avez|etes vous|vous etes|aviez vous)(?: (?:bien|deja|pu|pense a|essaye de))* ((?:\S+ ?){1,9})$/,
  dull: /^(?:numero|code|reference|noms?|date|details?|information|exact\w*|premier|dernier|votre|vos|pour|avec|deja|encore|cette?|bien|etes?|avez|nouveau|nouvelle|ancien\w*|probleme|souci|question|chose|demande|dossier|commande|contrat|facture|colis|compte|client\w*|adresse|mail|telephone|heure|jour|moment|facon|maniere|type|genre|sorte|part|les|des|une|sur|dans|par|aux|est|sont|pas|que|qui|quoi|solution|option|raison|etait|idee|dire|savoir)$/,
  quantity: '(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|vingt|trente|plusieurs|\\d+)',
  repeated:
    /\b(?:deja|encore une fois|comme je|je (?:vous )?(?:l'ai|les ai|viens de|le repete|repete|l'avais)|(?:deux|trois|dix|cent) fois|plus haut|au dessus|ci dessus|des le debut|relisez|vous ne lisez|premier message|mon message|vous l'avez|vous savez lire)\b/,
};

const asking: Readonly<Partial<Record<Language, Asking>>> = { en, fr };

const root = (word: string): string =>
  word.length > 5 ? word.slice(0, 5) : word.replace(/(?:es|s)$/, '').replace(/(?:ed|ing)$/, '');

const words = (text: string, dull: RegExp): readonly string[] =>
  text
    .split(/[^a-z0-9']+/)
    .filter((word) => word.length > 2 && !dull.test(word))
    .map(root);

/** Does this question name a thing that the facts name too, count what was counted, or ask whether what was said was done? */
export const namedAgain = (lang: Language, asked: string, context: string, facts: readonly string[]): boolean => {
  const way = asking[lang];
  if (way === undefined) return false;
  const told = `${context}\n${facts.join('\n')}`;
  const count = way.counted.exec(asked)?.[1];
  if (count !== undefined) {
    const noun = root(count);
    return new RegExp(`\\b${way.quantity} (?:\\S+ ){0,2}?${noun}`).test(told);
  }
  const size = words(way.measured.exec(asked)?.[1] ?? '', way.dull);
  if (size.length > 0) return /\d/.test(told) && size.every((word) => words(told, way.dull).includes(word));
  const known = new Set(facts.flatMap((fact) => words(fact, way.dull)));
  const said = new Set(words(context, way.dull));
  const repeated = way.repeated.test(context);
  for (const pattern of way.named) {
    const wanted = words(pattern.exec(asked)?.[1] ?? '', way.dull);
    if (wanted.length === 0) continue;
    if (wanted.every((word) => known.has(word))) return true;
    if (repeated && wanted.every((word) => said.has(word))) return true;
  }
  const doing = words(way.done.exec(asked)?.[1] ?? '', way.dull);
  if (doing.length === 0) return false;
  const heard = new Set([...known, ...said]);
  return doing.every((word) => heard.has(word)) && (doing.length > 1 || repeated || known.size > 0);
};
