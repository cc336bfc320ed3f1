import type { Language } from '../../kernel/words.ts';
import { slurs } from '../../scenarios/never.ts';
import { fold } from './text.ts';

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const endings: Readonly<Record<Language, string>> = { fr: '(?:s|es|e|x)?', en: '(?:s|es)?' };

/** One pattern that finds any of these words whole, with the language's plural or feminine, in a text folded between spaces. */
export const wordFinder = (words: readonly string[], lang: Language): RegExp | null => {
  const folded = words.map(fold).filter((word) => word !== '');
  return folded.length === 0 ? null : new RegExp(` (${folded.map(escaped).join('|')})${endings[lang]}(?= )`, 'u');
};

/** Per language, because "retard" is a slur in one and a delay in the other. */
const slurFinders = { fr: wordFinder(slurs.fr, 'fr'), en: wordFinder(slurs.en, 'en') };
const named: Readonly<Record<Language, RegExp>> = {
  fr: / (?:traite[es]*|traiter|appele[es]*|appelez|dit|disiez|dites|dire|mots?|insultes?) .{0,30}$/,
  en: / (?:called|calling|call|said|say|saying|words?|named) .{0,30}$/,
};

/** The sentence of a learner's message that holds a slur, exactly as typed; null when there is none or when it repeats what the learner was called. */
export const slurIn = (text: string, lang: Language): string | null => {
  const unquoted = text.replace(/«[^»]*»|“[^”]*”|"[^"]*"/g, (quoted) => ' '.repeat(quoted.length));
  for (const sentence of unquoted.split(/[.!?;\n]+/)) {
    const folded = ` ${fold(sentence)} `;
    const hit = slurFinders[lang]?.exec(folded);
    if (hit && !named[lang].test(folded.slice(0, hit.index + 1)) && text.includes(sentence.trim()))
      return sentence.trim();
  }
  return null;
};
