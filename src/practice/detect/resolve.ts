import type { Move } from '../moves.ts';
import { acronyms } from './acronyms.ts';
import type { Grammar } from './compile.ts';
import { causeWords, contentWords, shared } from './content.ts';
import { explained, harsh } from './explain.ts';
import type { Folded } from './fold.ts';
import type { Around, Found } from './found.ts';
import { alreadyGiven } from './given.ts';

/** When the left move is found in a sentence, the right ones in the same sentence were only its words. */
const covers: Readonly<Partial<Record<Move, readonly Move[]>>> = {
  insult: ['non_answer', 'sarcasm', 'explain', 'ask_detail', 'ack_generic', 'minimise'],
  set_limit: [
    'calm_down',
    'insult',
    'explain',
    'commit',
    'policy_shield',
    'own_it',
    'non_answer',
    'blame_customer',
    'offer_options',
    'capitulate',
    'ack_generic',
  ],
  sarcasm: [
    'ask_detail',
    'offer_options',
    'minimise',
    'ack_generic',
    'explain',
    'check_close',
    'apologise',
    'open_question',
    'ack_specific',
    'reformulate',
    'scripted',
    'own_it',
    'commit',
  ],
  capitulate: [
    'offer_options',
    'commit',
    'false_promise',
    'explain',
    'calm_down',
    'apologise',
    'policy_shield',
    'own_it',
    'minimise',
  ],
  false_promise: ['commit', 'explain', 'offer_options', 'own_it', 'scripted'],
  apologise_impact: [
    'apologise',
    'ack_specific',
    'ack_generic',
    'explain',
    'reformulate',
    'scripted',
    'blame_customer',
  ],
  ack_specific: ['ack_generic', 'explain', 'minimise', 'reformulate'],
  reformulate: ['ask_detail', 'check_close', 'explain', 'ack_generic', 'open_question'],
  check_close: ['ask_detail', 'explain', 'open_question'],
  open_question: ['ask_detail', 'explain', 'reformulate'],
  offer_options: ['ask_detail', 'explain', 'non_answer'],
  commit: ['explain', 'non_answer', 'scripted'],
  own_it: ['explain', 'scripted', 'non_answer', 'blame_third'],
  apologise: ['scripted', 'explain', 'ack_generic'],
  minimise: ['explain', 'ack_generic', 'scripted', 'non_answer'],
  calm_down: ['non_answer', 'policy_shield', 'explain', 'scripted', 'ask_detail'],
  blame_customer: ['explain', 'ask_detail', 'reformulate', 'minimise', 'non_answer'],
  blame_third: ['explain', 'non_answer', 'ask_detail'],
  policy_shield: ['explain', 'non_answer', 'scripted'],
  jargon: ['explain', 'ask_detail'],
  scripted: ['explain', 'non_answer', 'ack_generic', 'own_it'],
  non_answer: ['ask_detail', 'explain', 'offer_options', 'check_close'],
};

/** A question that only became one by asking again for what the customer gave is no question of detail. */
const askedAgain = (found: readonly Found[], folded: Folded, around: Around): Found[] => {
  if (around.context === '' && around.facts.length === 0) return [...found];
  const out = [...found];
  folded.sentences.forEach((sentence, at) => {
    const asked = folded.text.slice(sentence.from, sentence.to);
    const here = found.filter((one) => one.at === at);
    const detail = here.find((one) => one.move === 'ask_detail' || one.move === 'non_answer');
    if (detail === undefined && (!sentence.asked || here.length > 0)) return;
    if (!alreadyGiven(around.lang, asked, around.context, around.facts)) return;
    out.push({ move: 'non_answer', from: sentence.from, to: sentence.to, at, confidence: 0.8 });
    if (detail?.move === 'ask_detail') out.splice(out.indexOf(detail), 1);
  });
  return out;
};

const aboutThem = { fr: /\b(?:vous|votre|vos|on vous|personne)\b/, en: /\b(?:you|your|nobody|no one)\b/ };

/** A statement about the customer that holds much of what they just said gives it back to them. */
const echoed = (found: readonly Found[], folded: Folded, around: Around): Found[] => {
  if (around.context === '' || found.some((one) => one.move === 'reformulate')) return [...found];
  const said = contentWords(around.context, around.lang);
  const out = [...found];
  folded.sentences.forEach((sentence, at) => {
    if (found.some((one) => one.at === at && one.move !== 'non_answer' && one.move !== 'ask_detail')) return;
    const piece = folded.text.slice(sentence.from, sentence.to);
    if (!aboutThem[around.lang].test(piece)) return;
    const words = contentWords(piece, around.lang);
    if (shared(words, said) >= 3 && shared(words, said) * 2 >= words.size)
      out.push({ move: 'reformulate', from: sentence.from, to: sentence.to, at, confidence: 0.6 });
  });
  return out;
};

const hardship = {
  fr: /\b(?:sans|attend\w*|attente|panne|coup(?:e|ure)\w*|perd\w*|perte|rat\w+|manqu\w+|retard|relanc\w*|appels?|fois|jours?|semaines?|mois|heures?|annul\w*|bloqu\w*|vol\w*|fraud\w*|refus\w*|facture|impaye|pour rien|nuit|fille|fils|mere|pere|enfants?|bebe|mari|femme|travail|chantier|mariage|vacances|promess\w*|seul\w*|froid|porte|debit\w*|prelev\w*|vid\w*)\b/,
  en: /\b(?:without|wait\w*|outage|cut|lost|los\w+|miss\w*|late|delay\w*|chas\w*|call\w*|times|days?|weeks?|months?|hours?|cancel\w*|block\w*|lock\w*|stolen|fraud\w*|refus\w*|bill\w*|charg\w*|nothing|night|daughter|son|mother|father|mum|dad|kids?|children|baby|husband|wife|work|wedding|holiday|promis\w*|alone|cold|heating|strand\w*|broken|stuck|empty|twice|third)\b/,
};

/** Empathy becomes specific when the rest of its sentence, or a bare sentence next to it, names what happened. */
const withCause = (found: readonly Found[], folded: Folded, around: Around): Found[] => {
  const { text, sentences } = folded;
  let context: ReadonlySet<string> | undefined;
  const isCause = (piece: string, least: number): boolean => {
    const words = causeWords(piece, around.lang);
    if (words.size < least) return false;
    context ??= contentWords(around.context, around.lang);
    return shared(words, context) >= Math.min(2, least) || (words.size >= 2 && hardship[around.lang].test(piece));
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
      if (isCause(piece, 2) && hardship[around.lang].test(piece))
        return { ...one, move: 'ack_specific', confidence: 0.64 };
    }
    return one;
  });
};

const reasons = {
  fr: /\b(?:car|parce qu\S+|puisqu\S+|afin (?:de|d'|que)|pour (?:eviter|proteger|que|garantir|s'assurer|ne pas|empecher|votre securite)|sert a|la raison)\b/,
  en: /\b(?:because|so that|in order to|to (?:protect|prevent|avoid|ensure|keep you)|the reason|otherwise|for (?:your|safety|security|hygiene) (?:safety|security|protection|reasons))\b/,
};

/** A rule that comes with its reason, there or in the next sentence, is an explanation and no shield. */
const reasoned = (one: Found, folded: Folded, around: Around): boolean => {
  const here = folded.sentences[one.at];
  const next = folded.sentences[one.at + 1];
  return reasons[around.lang].test(folded.text.slice(here?.from, next?.to ?? here?.to));
};

const inQuotes = (one: Found, folded: Folded): boolean =>
  folded.quoted.some(([from, to]) => one.from >= from - 1 && one.to <= to + 1);

/** Finds that stand beside the one that would cover them: a summary before the empathy, stock thanks after an apology. */
const spared = (one: Found, other: Found, folded: Folded): boolean => {
  if (one.move === 'ack_specific' && other.move === 'reformulate') return other.confidence > 0.65;
  if (one.move !== 'apologise' || other.move !== 'scripted') return false;
  const sentence = folded.sentences[one.at];
  return /\b(?:remerci\w+|comprehension|fidelite|thank|understanding|loyalty)\b/.test(
    folded.text.slice(sentence?.from, sentence?.to),
  );
};

/** A summary of what will be done closes the exchange; it does not give the problem back. */
const recaps = (one: Found, found: readonly Found[]): boolean =>
  one.move === 'check_close' && found.some((other) => other.at === one.at && other.move === 'commit');

/** Settles what several rules saw in the same words, then keeps the best find of each move. */
export const resolve = (raw: readonly Found[], folded: Folded, grammar: Grammar, around: Around): Found[] => {
  let found = raw.filter((one) => one.move !== 'explain' && !(harsh.has(one.move) && inQuotes(one, folded)));
  const terms = acronyms(folded);
  if (terms !== undefined) found.push(terms);
  found = echoed(withCause(askedAgain(found, folded, around), folded, around), folded, around);
  found = found.filter(
    (one) => one.move !== 'reformulate' || !found.some((other) => other.at === one.at && recaps(other, found)),
  );
  const drop = new Set<Found>();
  for (const one of found) {
    const covered = covers[one.move];
    if (covered === undefined) continue;
    for (const other of found)
      if (other.at === one.at && covered.includes(other.move) && overlaps(one, other) && !spared(one, other, folded))
        drop.add(other);
  }
  found = found.filter((one) => !drop.has(one));
  const has = (move: Move): boolean => found.some((one) => one.move === move);
  const without = (move: Move, keep?: (one: Found) => boolean): void => {
    found = found.filter((one) => one.move !== move || (keep?.(one) ?? false));
  };
  if (has('ack_specific')) without('ack_generic');
  if (has('set_limit')) {
    without('calm_down');
    without('capitulate');
  }
  found = found.filter((one) => one.move !== 'policy_shield' || !reasoned(one, folded, around));
  const plain = explained(found, folded, grammar, around);
  if (has('offer_options') || has('commit')) without('policy_shield');
  if (has('offer_options') || has('commit') || has('own_it') || has('explain'))
    without('non_answer', (one) => one.confidence >= 0.68);
  if (has('own_it') || has('apologise') || has('apologise_impact'))
    without('blame_third', (one) => one.confidence >= 0.8 && !has('own_it'));
  if (has('reformulate')) without('check_close', (one) => one.confidence >= 0.8);
  if (plain !== undefined) found.push(plain);
  const best = new Map<Move, Found>();
  for (const one of found) {
    const known = best.get(one.move);
    if (known === undefined || one.confidence > known.confidence) best.set(one.move, one);
  }
  return [...best.values()].sort((a, b) => a.from - b.from || a.move.localeCompare(b.move));
};

/** Explain and detail questions are broad: they give way in the whole sentence; the others only where they overlap. */
const overlaps = (one: Found, other: Found): boolean =>
  other.move === 'explain' ||
  other.move === 'ask_detail' ||
  other.move === 'scripted' ||
  (other.from < one.to && one.from < other.to);
