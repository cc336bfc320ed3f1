import type { Language } from '../../kernel/words.ts';

/**
 * What a person says of themselves when it is no longer a game; read on folded text, apostrophes as spaces. First person
 * only, and figures of speech ("envie de mourir de rire", "je me tue à vous le dire") stay out.
 */
const signs: Readonly<Record<Language, readonly RegExp[]>> = {
  fr: [
    /\b(?:j ai|j avais|j aurais|j ai juste|j ai vraiment|j ai trop|jai) (?:bien |juste |vraiment |souvent |trop )?envie (?:de mourir(?! de (?:rire|honte|faim|soif|chaud))|d en finir(?! avec (?:cet|ce|cette|votre|vous))|de me (?:tuer|suicider|faire du mal|foutre en l air)|de disparaitre|de me jeter (?:par|sous))/,
    /\bje (?:veux|voudrais|vais|prefere|prefererais|pense a|songe a) (?:mourir(?! de)|me (?:suicider|tuer(?! (?:a|au|de) )|faire du mal)|en finir(?: avec (?:la|ma) vie)?$)/,
    /\b(?:me suicider|me donner la mort|mettre fin a (?:ma vie|mes jours)|en finir avec ma vie|plus envie de vivre|plus gout a la vie|j ai (?:souvent |toujours |parfois )?(?:des |plein d |mes |ces )?(?:idees?|pensees?) (?:suicidaires?|noires?)|je suis suicidaire)\b/,
    /\bje (?:n |ne )?en peux (?:vraiment |juste |tellement )?plus(?! de (?:vos|votre|vous|tes|ton|toi|cet|cette|ce|ces|recevoir|lire|vos) )(?! avec (?:vous|votre|vos|ce|cette|cet) )/,
    /\bj en peux (?:vraiment |juste )?plus(?! de (?:vos|votre|vous|tes|ton|toi|cet|cette|ce|ces) )/,
    /\bje (?:suis|me sens) (?:vraiment |completement |totalement )?(?:au bout du rouleau|en burn ?out|en train de craquer|en detresse|en train de sombrer)\b/,
    /\bje (?:craque(?! pour)|vais craquer(?! pour)|suis en larmes|pleure|n arrive plus a (?:respirer|dormir|tenir|vivre)|fais une (?:crise d angoisse|crise de panique|depression))\b/,
  ],
  en: [
    /\bi (?:just |really |sometimes |only |still )?(?:want|wanna|wish i could|feel like|need|am going|m going|plan|m thinking of|am thinking of) ?(?:to |like )?(?:die|dying|kill(?:ing)? myself|end(?:ing)? (?:it all|my life)|hurt(?:ing)? myself|harm(?:ing)? myself|disappear(?:ing)?)\b(?! (?:of|for|laughing|from laughing))/,
    /\b(?:kill myself|killing myself|end my (?:own )?life|take my own life|suicidal thoughts?|i (?:am|m|feel|ve been|have been) (?:so |really |feeling )?suicidal|don ?t want to live|do not want to live|no reason to live|better off dead|self harm(?:ing)?)\b/,
    /\bi (?:can ?t|cannot|can not|couldn t) (?:cope|go on|do this|take this|take it|take any) ?(?:with (?:this|it|life) )?(?:anymore|any more|any longer|much longer)\b(?! (?:from|of|with) (?:you|your))/,
    /\bi (?:can ?t|cannot|can not) cope\b(?! with (?:your|you|the (?:noise|volume|queue)))/,
    /\bi (?:am|m) (?:really |completely |totally |actually )?(?:at the end of my rope|falling apart|breaking down|burn(?:ed|t) out|having a (?:panic attack|breakdown)|in tears|crying)\b/,
  ],
};

/** Words that hand what follows to somebody else. */
const reported: Readonly<Record<Language, RegExp>> = {
  fr: /(?:\bvous (?:me |m )?(?:dites|disiez|avez dit|avez ecrit|ecrivez|ecriviez|avez l impression|pensez|parlez|repetez)|\b(?:client|cliente|monsieur|madame|elle|il|usager|collegue|voisine?|mere|pere|fille|fils|mari|femme)\b.{0,30}\b(?:dit|disait|dire|ecrit|ecrivait|repete|crie|hurle|confie)|\bquand (?:on|quelqu un) (?:me |nous )?dit|\bphrase|\bsi (?:vous|quelqu un|un client))[^.!?;]{0,40}$/,
  en: /(?:\byou (?:just |already |ve |have )?(?:say|said|told|tell|tells|write|wrote|written|feel|mention\w*|keep saying|were saying|are saying|re saying)|\b(?:customer|caller|client|he|she|they|colleague|man|woman|someone|guest|passenger)\b.{0,30}\b(?:say|says|said|told|wrote|writes|shout\w*|yell\w*)|\bthe words?|\bif (?:you|someone|a customer))[^.!?;]{0,40}$/,
};

const unquoted = (text: string): string =>
  text.replace(/«[^»]*»|“[^”]*”|"[^"]*"|‘[^’]*’|(?<![\p{L}\p{N}])'[^']{6,}'(?![\p{L}\p{N}])/gu, ' … ');

/** Keeps sentences apart, folds the rest: accents, case, apostrophes. */
const plain = (sentence: string): string =>
  sentence
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * The sentence in which the learner, out of role, says they are not well; null otherwise. A customer quoted or reported
 * is not the learner. Both languages are always read: distress comes in one's own.
 */
export const distress = (text: string): string | null => {
  const quotedAll = unquoted(text).replace(/[\s…]/g, '') === '';
  for (const sentence of (quotedAll ? text : unquoted(text)).split(/(?<=[.!?;\n])\s*/)) {
    const folded = plain(sentence);
    for (const lang of ['fr', 'en'] as const)
      for (const sign of signs[lang]) {
        const hit = sign.exec(folded);
        if (hit === null) continue;
        if (!reported[lang].test(folded.slice(0, hit.index))) return sentence.trim();
      }
  }
  return null;
};
