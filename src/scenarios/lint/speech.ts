import { type Language, languages } from '../../kernel/words.ts';
import { coarse, selfHarm, sexual, slurs, violence } from '../never.ts';
import { firstSlip } from '../typography.ts';
import { customerLines, everyText, type Lint, plain, type Rule, type Said, wrong } from './texts.ts';
import { familiar, genderedAgent, servicePhrases } from './words.ts';

const perLanguage = (said: readonly Said[], judge: (text: string, language: Language) => Omit<Lint, 'path'> | null) =>
  said.flatMap(({ path, line }) =>
    languages.flatMap((language): readonly Lint[] => {
      const found = judge(line[language], language);
      return found === null ? [] : [{ ...found, path: [...path, language] }];
    }),
  );

const error = (what: Lint['what'], remedy: Lint['remedy']): Omit<Lint, 'path'> => ({ what, remedy, severity: 'error' });

/** Curly apostrophes, ellipses and the no-break spaces of French. */
export const typography: Rule = (scenario) =>
  everyText(scenario).flatMap(({ path, language, text }) => {
    const slip = firstSlip(language, text);
    if (slip === undefined) return [];
    const what = { fr: `typographie près de « ${slip} »`, en: `typography near “${slip}”` };
    return [wrong(path, what, { fr: 'lancez la vérification avec --fix', en: 'run the check with --fix' })];
  });

/** No customer says the same sentence twice, wherever it is written. */
export const repeated: Rule = (scenario) =>
  languages.flatMap((language) => {
    const seen = new Map<string, string>();
    return customerLines(scenario).flatMap(({ path, line }) => {
      const words = plain(line[language])
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
      const other = seen.get(words);
      if (other === undefined) {
        seen.set(words, path.join('.'));
        return [];
      }
      const what = { fr: `même réplique que ${other}`, en: `same line as ${other}` };
      return [wrong([...path, language], what, { fr: 'écrivez-en une autre', en: 'write another one' })];
    });
  });

const separate = (text: string): string =>
  ` ${plain(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
const endings: Readonly<Record<Language, readonly string[]>> = { fr: ['', 's', 'e', 'es'], en: ['', 's'] };

/** Words no customer says here, and those the author keeps from this one. */
export const decent: Rule = (scenario) =>
  perLanguage(customerLines(scenario), (text, language) => {
    const own = scenario.lexicon.banned[language].map((word) => separate(word).trim());
    const never = [slurs, sexual, selfHarm, coarse, violence].flatMap((list) => list[language]);
    const words = separate(text);
    const found = [...never, ...own].find(
      (word) => word !== '' && endings[language].some((ending) => words.includes(` ${word}${ending} `)),
    );
    if (found === undefined) return null;
    const what = { fr: `« ${found} » ne se dit pas ici`, en: `“${found}” is never said here` };
    return error(what, { fr: 'dites la colère autrement', en: 'show the anger another way' });
  });

/** The customer never talks like the counter. */
export const service: Rule = (scenario) =>
  perLanguage(customerLines(scenario), (text, language) => {
    const found = servicePhrases[language].exec(plain(text))?.[0];
    if (found === undefined) return null;
    const what = { fr: `un client ne dit pas « ${found} »`, en: `a customer does not say “${found}”` };
    return error(what, { fr: 'faites parler un client', en: 'let a customer speak' });
  });

/** « Vous », unless the persona's register says otherwise. */
export const register: Rule = (scenario) => {
  if (/tutoi/.test(plain(scenario.persona.voice.fr))) return [];
  return perLanguage(customerLines(scenario), (text, language) => {
    const found = language === 'fr' ? familiar.exec(plain(text))?.[0] : undefined;
    if (found === undefined) return null;
    const what = { fr: `tutoiement (« ${found} »)`, en: `familiar address (“${found}”)` };
    return error(what, {
      fr: 'vouvoyez, ou écrivez « il tutoie » dans persona.voice',
      en: 'use “vous”, or write “il tutoie” in persona.voice',
    });
  });
};

/** Whoever plays, woman or man, must recognise themselves. */
export const anyone: Rule = (scenario) =>
  perLanguage(customerLines(scenario), (text, language) => {
    const found = language === 'fr' ? genderedAgent.exec(plain(text))?.[0] : undefined;
    if (found === undefined) return null;
    const what = { fr: `« ${found} » donne un genre à l’agent`, en: `“${found}” gives the agent a gender` };
    return error(what, { fr: 'tournez la phrase autrement', en: 'turn the sentence another way' });
  });

const quoted = /«[^»]*»|“[^”]*”/g;
const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
const fragment = 3;

/** One to three sentences, of which one asks: short exclamations count for rhythm, not for length. */
export const breath: Rule = (scenario) =>
  perLanguage(customerLines(scenario), (text) => {
    const own = text.replace(quoted, 'x');
    const asked = own
      .split('?')
      .slice(0, -1)
      .filter((part) => wordsIn(part.split(/[.!;…]/).at(-1) ?? '') > fragment);
    if (asked.length > 1) {
      const what = { fr: `${asked.length} questions à la fois`, en: `${asked.length} questions at once` };
      return error(what, { fr: 'gardez-en une', en: 'keep one' });
    }
    const sentences = own.split(/[.!?…]+(?=\s|$)/).filter((part) => wordsIn(part) > fragment).length;
    if (sentences <= 3) return null;
    const what = { fr: `${sentences} phrases`, en: `${sentences} sentences` };
    return error(what, { fr: 'trois au plus', en: 'three at most' });
  });
