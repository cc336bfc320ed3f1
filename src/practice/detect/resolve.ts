import type { Move } from '../../kernel/moves.ts';
import { acronyms } from './acronyms.ts';
import type { Grammar } from './compile.ts';
import { explained, harsh } from './explain.ts';
import type { Folded } from './fold.ts';
import type { Around, Found } from './found.ts';
import { askedAgain, echoed, withCause } from './reread.ts';

/** When the left move is found in a sentence, the right ones in the same sentence were only its words. */
const covers: Readonly<Partial<Record<Move, readonly Move[]>>> = {
  insult: ['non_answer', 'sarcasm', 'explain', 'ask_detail', 'ack_generic', 'minimise', 'false_promise'],
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
    'false_promise',
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
  jargon: ['explain', 'ask_detail', 'non_answer'],
  scripted: ['explain', 'non_answer', 'ack_generic', 'own_it'],
  non_answer: ['ask_detail', 'explain', 'offer_options', 'check_close'],
};

const reasons = {
  fr: /\b(?:car|parce qu\S+|puisqu\S+|afin (?:de|d'|que)|pour (?:eviter|proteger|que|garantir|s'assurer|ne pas|empecher|votre securite)|sert a|la raison|comme (?:le|la|les|votre|un|une) \S+)\b/,
  en: /\b(?:because|so that(?! (?:is|was)\b)|in order to|to (?:protect|prevent|avoid|ensure|keep you)|the reason|(?<!do )otherwise|for (?:your|safety|security|hygiene) (?:safety|security|protection|reasons))\b/,
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
  return /\b(?:remerci\w+|comprehension|fidelite|thank|understanding|loyalty|value your)\b/.test(
    folded.text.slice(sentence?.from, sentence?.to),
  );
};

/** Moves that one would cover in the same words, and that stand on their own in the next clause. */
const beside: Readonly<Partial<Record<Move, readonly Move[]>>> = {
  blame_customer: ['minimise'],
  minimise: ['scripted'],
};

/** Does the later of two finds open the clause after a comma? */
const apart = (one: Found, other: Found, folded: Folded): boolean => {
  const later = Math.max(one.from, other.from);
  return later > Math.min(one.from, other.from) + 6 && folded.text.slice(later - 6, later).includes(',');
};

/** A summary of what will be done closes the exchange; it does not give the problem back. */
const recaps = (one: Found, found: readonly Found[]): boolean =>
  one.move === 'check_close' && found.some((other) => other.at === one.at && other.move === 'commit');

/** A find that runs on into the clause of another stops at the comma between them. */
const beforeNext = (one: Found, kept: readonly Found[], folded: Folded): Found => {
  let to = one.to;
  for (const other of kept)
    if (other.from > one.from + 8 && other.from < to && folded.text[other.from - 2] === ',') to = other.from - 2;
  return to === one.to ? one : { ...one, to };
};

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
      if (
        other.at === one.at &&
        covered.includes(other.move) &&
        overlaps(one, other) &&
        !spared(one, other, folded) &&
        !(beside[one.move]?.includes(other.move) === true && apart(one, other, folded)) &&
        !(covers[other.move]?.includes(one.move) === true && other.confidence > one.confidence)
      )
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
  const kept = [...best.values()];
  return kept
    .map((one) => beforeNext(one, kept, folded))
    .sort((a, b) => a.from - b.from || a.move.localeCompare(b.move));
};

/** Explain and detail questions are broad: they give way in the whole sentence; the others only where they overlap. */
const overlaps = (one: Found, other: Found): boolean =>
  other.move === 'explain' ||
  other.move === 'ask_detail' ||
  other.move === 'scripted' ||
  (other.from < one.to && one.from < other.to);
