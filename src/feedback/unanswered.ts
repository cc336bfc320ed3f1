import type { DetectedMove } from '../kernel/moves.ts';
import type { Language } from '../kernel/words.ts';
import { fold } from '../practice/engine/text.ts';
import { bodyOf } from './letter.ts';
import { sharedStems, stems } from './stems.ts';
import type { Transcript } from './transcripts.ts';

type Messages = Transcript['messages'];

/** What customers say, once answered, when the answer was none. */
const told: Readonly<Record<Language, RegExp>> = {
  fr: /\b(?:repond\w* (?:toujours |vraiment )?(?:pas )?a (?:ma|la) question|(?:c|ce n) est (?:toujours )?pas (?:ma question|une reponse|ce que je (?:vous )?(?:demand|dis|veux savoir)\w*)|(?:avez vous|vous avez|vous m avez) (?:lu|ecoute)|vous (?:lisez|m ecoutez)|oui ou non|(?:je (?:vous )?(?:l |les )?ai|j ai|vous (?:l |les )?avez) deja (?:dit|ecrit|envoye\w*|donne\w*|explique|transmis\w*|fourni\w*|repondu|recu\w*))\b/,
  en: /\b(?:(?:not|isn t) (?:what i (?:asked|m asking|am asking|said|meant)|my question|an answer)|answer (?:my|the) question|(?:aren t|are not|re not|not) (?:answering|listening)|doesn t answer|(?:did|have) you (?:even |actually )?read|are you (?:even |actually )?(?:reading|listening)|yes or no|i(?: ve)? (?:already|just) (?:told|said|sent|gave|given|explained|answered|uploaded|written)|you(?: ve)? already (?:have|got))\b/,
};

/** What customers say when an answer felt like mockery, or like none at all; weaker, since the facts may be what shocks. */
const scoffed: Readonly<Record<Language, RegExp>> = {
  fr: /\b(?:vous (?:vous )?(?:moquez|fichez|foutez)|vous (?:plaisantez|rigolez)|c est une (?:blague|plaisanterie)|sans blague|incroyable|n importe quoi|c est tout|donc rien|inhumains?|merci pour la lecon)\b/,
  en: /\b(?:are you (?:serious|kidding|joking|for real)|you(?: re)? (?:kidding|joking)|unbelievable|wow|excuse me|is that it|so that s it|told me nothing|useless|ridiculous|thanks for nothing|what a joke)\b/,
};

/** A point inside a time or an amount ("8.15") ends no sentence. */
const sentencesOf = (text: string): readonly string[] =>
  text
    .split(/(?<=[.!?…])\s+|\n+/)
    .map((one) => one.trim())
    .filter((one) => one !== '');

/** Three pieces of content at least, and three quarters of what either holds: a date said again to confirm it is less. */
const same = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean => {
  const shared = sharedStems(one, other);
  return shared > 2 && shared >= 0.75 * Math.max(one.size, other.size);
};

const questionsOf = (text: string): readonly ReadonlySet<string>[] =>
  sentencesOf(text)
    .filter((sentence) => sentence.endsWith('?'))
    .map(stems)
    .filter(({ size }) => size > 0);

/** Is a question asked again: the same content, or the shorter of the two within the longer? */
const again = (asked: ReadonlySet<string>, before: ReadonlySet<string>): boolean =>
  sharedStems(asked, before) === Math.min(asked.size, before.size);

/**
 * What only the course of a transcript shows: an agent who says again what was said already, or whose answer made the
 * customer ask the same again, scoff, or say that it was no answer. By the index of the agent's message.
 */
export const unanswered = (messages: Messages, lang: Language): ReadonlyMap<number, DetectedMove> => {
  const out = new Map<number, DetectedMove>();
  const said: ReadonlySet<string>[] = [];
  const asked: ReadonlySet<string>[] = [];
  let last: number | undefined;
  const note = (index: number, quote: string, confidence: number): void => {
    if (!out.has(index)) out.set(index, { move: 'non_answer', quote, confidence });
  };
  messages.forEach(({ role, text }, index) => {
    if (role === 'agent') {
      const sentences = sentencesOf(bodyOf(text));
      const repeated = sentences.find((one) => said.some((before) => same(stems(one), before)));
      if (repeated !== undefined) note(index, repeated, 0.8);
      said.push(...sentences.map(stems));
      last = index;
      return;
    }
    const questions = questionsOf(text);
    const answer = last === undefined ? undefined : messages[last]?.text;
    if (last !== undefined && answer !== undefined) {
      if (told[lang].test(fold(text))) note(last, answer, 0.7);
      else if (scoffed[lang].test(fold(text)) || questions.some((one) => asked.some((before) => again(one, before))))
        note(last, answer, 0.55);
    }
    asked.push(...questions);
  });
  return out;
};
