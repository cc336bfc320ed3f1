import type { Language } from '../../kernel/words.ts';
import { causeWords, contentWords, shared } from './content.ts';
import type { Folded } from './fold.ts';
import type { Around, Found } from './found.ts';
import { alreadyGiven } from './given.ts';

/** A question that only became one by asking again for what the customer gave is no question of detail. */
export const askedAgain = (found: readonly Found[], folded: Folded, around: Around): Found[] => {
  if (around.context === '' && around.facts.length === 0) return [...found];
  const out = [...found];
  folded.sentences.forEach((sentence, at) => {
    const asked = folded.text.slice(sentence.from, sentence.to);
    const here = found.filter((one) => one.at === at);
    const detail = here.find((one) => one.move === 'ask_detail' || one.move === 'non_answer');
    if (detail === undefined && (!sentence.asked || here.length > 0)) return;
    // A day asked for in passing does not take an open question back.
    const open = here.some((one) => one.move === 'open_question' && one.confidence >= 0.8);
    if (open && detail?.move === 'ask_detail' && detail.confidence < 0.7) return;
    if (!alreadyGiven(around.lang, asked, around.context, around.facts)) return;
    out.push({ move: 'non_answer', from: sentence.from, to: sentence.to, at, confidence: 0.8 });
    if (detail?.move === 'ask_detail') out.splice(out.indexOf(detail), 1);
  });
  return out;
};

const aboutThem = { fr: /\b(?:vous|votre|vos|on vous|personne)\b/, en: /\b(?:you|your|nobody|no one)\b/ };

/** A statement about the customer that holds much of what they just said gives it back to them. */
export const echoed = (found: readonly Found[], folded: Folded, around: Around): Found[] => {
  if (around.context === '' || found.some((one) => one.move === 'reformulate')) return [...found];
  const said = contentWords(around.context, around.lang);
  const out = [...found];
  folded.sentences.forEach((sentence, at) => {
    const spoken = (one: Found): boolean =>
      one.move !== 'ask_detail' && (one.move !== 'non_answer' || (sentence.asked && one.confidence >= 0.7));
    if (found.some((one) => one.at === at && spoken(one))) return;
    const piece = folded.text.slice(sentence.from, sentence.to);
    if (!aboutThem[around.lang].test(piece)) return;
    const words = contentWords(piece, around.lang);
    if (shared(words, said) >= 3 && shared(words, said) * 2 >= words.size)
      out.push({ move: 'reformulate', from: sentence.from, to: sentence.to, at, confidence: 0.6 });
  });
  return out;
};

const hardship = {
  fr: /\b(?:sans|attend\w*|attente|panne|coup(?:e|ure)\w*|perd\w*|perte|rat\w+|manqu\w+|retard|relanc\w*|appels?|fois|jours?|semaines?|mois|heures?|annul\w*|bloqu\w*|vol\w*|fraud\w*|refus\w*|facture|impaye|pour rien|nuit|fille|fils|mere|pere|enfants?|bebe|mari|femme|travail|chantier|mariage|vacances|promess\w*|seul\w*|froid|porte|debit\w*|prelev\w*|vid\w*|ans|annees|minuit|debout|dehors|quai|humili\w*|recit\w*|ferm\w*|oubli\w*|ignor\w*|renvo\w*|piege\w*|attaqu\w*|trahi\w*|cass\w*|abim\w*|inond\w*|effondr\w*|plafond|hopital|deuil|enterrement|bapteme|entretien|loyer|salaire|decouvert|dette|huissier)\b/,
  en: /\b(?:without|passed (?:around|along|from)|bounced|ignored|forgotten|turned away|wait\w*|outage|cut|lost|los\w+|miss\w*|late|delay\w*|chas\w*|call\w*|times|days?|weeks?|months?|hours?|cancel\w*|block\w*|lock\w*|stolen|fraud\w*|refus\w*|bill\w*|charg\w*|nothing|night|daughter|son|mother|father|mum|dad|kids?|children|baby|husband|wife|work|wedding|holiday|promis\w*|alone|cold|heating|strand\w*|broken|stuck|empty|twice|third)\b/,
};

/** What happened to the customer, told as such. */
const lived = {
  fr: /\bvous (?:avez|aviez|etes|etiez|deviez|comptiez|pensiez|n'avez|n'aviez|attendez|vous etes)\b|\bvous (?:(?:vous|nous|en|y|n'|ne) ?)?(?!(?:devez|devriez|pouvez|pourrez|pourriez|allez|aurez|recevrez|voulez|souhaitez|demandez|serez|appelez|savez|soyez|avez|pouviez|comprenez)\b)\w{3,}(?:iez|ez)\b|\b(?:on|personne ne|nous) vous \w+/,
  en: /\byou (?:have|had|were|would|paid|waited|planned|counted|did|lost|missed|trusted|relied|called|never|asked|gave|came|tried|spent|bought|booked|sent|told|wrote|kept|stood|drove|travelled)\b|\bwe (?:told|promised|sent|charged|left|let|cut|lost|put|kept|gave|forgot|cancelled|turned|made)\b/,
};

/** A sentence that can stand beside an empathy as its cause: it speaks of the customer, or names the hardship bare. */
const beside = {
  fr: /./,
  en: /\b(?:you|your|we)\b|^(?:(?:\w+ )?(?:minutes|hours?|days?|nights?|weeks?|months?|years?|times|calls)|no|nobody|not|being|having|waiting|losing|\d+|(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve) \w+)\b(?!.* (?:usually|normally|will|can|takes?)\b)/,
};

/** How many words of substance make a telling, just before the empathy, its cause. */
const enoughTold: Readonly<Record<Language, number>> = { fr: 3, en: 2 };

/** Empathy becomes specific when the rest of its sentence, or a bare sentence next to it, names what happened. */
export const withCause = (found: readonly Found[], folded: Folded, around: Around): Found[] => {
  const { text, sentences } = folded;
  let context: ReadonlySet<string> | undefined;
  const isCause = (piece: string, least: number): boolean => {
    const words = causeWords(piece, around.lang);
    if (words.size < least) return false;
    context ??= contentWords(around.context, around.lang);
    return (
      shared(words, context) >= Math.min(2, least) ||
      (words.size >= 2 && hardship[around.lang].test(piece)) ||
      (words.size >= 3 && lived[around.lang].test(piece))
    );
  };
  return found.map((one) => {
    if (one.move === 'ack_specific' && causeWords(text.slice(one.from, one.to), around.lang).size === 0)
      return { ...one, move: 'ack_generic', confidence: 0.7 };
    if (one.move !== 'ack_generic') return one;
    const sentence = sentences[one.at];
    if (sentence === undefined || sentence.asked) return one;
    const others = found.filter(
      (other) =>
        other.at === one.at &&
        other.move !== 'ack_generic' &&
        other.move !== 'explain' &&
        other.move !== 'reformulate' &&
        other.move !== 'ack_specific',
    );
    let left = '';
    for (let i = sentence.from; i < sentence.to; i += 1)
      left += others.some((other) => i >= other.from && i < other.to) ? ' ' : (text[i] ?? '');
    const tail = left.replace(
      /,? (?:mais|but|et je|and i|and we|je vais|je vous|i will|i am going|we will|let me|however|cependant|donc je|alors je|voyons|regardons) .*$/,
      '',
    );
    if (isCause(tail, 2))
      return { ...one, move: 'ack_specific', from: sentence.from, to: sentence.to, confidence: 0.72 };
    for (const near of [one.at - 1, one.at + 1]) {
      const next = sentences[near];
      if (next === undefined || next.asked) continue;
      if (found.some((other) => other.at === near && other.move !== 'reformulate' && other.move !== 'ack_generic'))
        continue;
      const piece = text.slice(next.from, next.to);
      if (near > one.at && /^(?:je|j'|nous|on|i|we|let)\b/.test(piece)) continue;
      if (!beside[around.lang].test(piece)) continue;
      const told = near < one.at && lived[around.lang].test(piece);
      if (
        (told && causeWords(piece, around.lang).size >= enoughTold[around.lang]) ||
        (isCause(piece, 2) && hardship[around.lang].test(piece))
      )
        return { ...one, move: 'ack_specific', confidence: 0.64 };
    }
    return one;
  });
};
