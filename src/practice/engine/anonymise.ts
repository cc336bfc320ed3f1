import type { Language } from '../../kernel/words.ts';
import { mask } from './mask.ts';

const stand: Readonly<Record<Language, string>> = { fr: '[nom]', en: '[name]' };

const word = "\\p{Lu}[\\p{L}’'-]+";
const particle = '(?:d[eu]|des|de la|d’|von|van|ben|al|el|da|di|le|la) ?';
const chain = `${word}(?:[ \\u00a0](?:${particle}[ \\u00a0]?)?${word}){0,3}`;

/** A title, or words that introduce somebody, then a capitalised sequence. */
const introduced = new RegExp(
  `(?<=(?:^|[^\\p{L}])(?:M\\.|MM\\.|Mr\\.?|Mrs\\.?|Ms\\.?|Miss|Mx\\.?|Mme|Mmes|Mlle|Dr\\.?|Me|Monsieur|Madame|Mademoiselle|[Mm]a?on? (?:collègue|cliente?)|[Mm]y (?:colleague|customer)|[Ss].appelle|[Nn]ommée?|[Ii]s called|[Nn]amed|[Nn]ame is)[ \\u00a0])(?:${particle})?${chain}`,
  'gu',
);

/** Two capitalised words in a row anywhere but at the start of a sentence, where the first proves nothing. */
const paired = new RegExp(`(?<=[\\p{Ll},;][ \\u00a0])${word}[ \\u00a0](?:${particle}[ \\u00a0]?)?${word}`, 'gu');

/** A true story without the people in it: addresses, numbers and names give way to placeholders. */
export function anonymise(text: string, language: Language): string {
  const names = new Set<string>();
  const hide = (found: string): string => {
    for (const part of found.split(/[ \u00a0]+/)) if (/^\p{Lu}/u.test(part) && part.length > 2) names.add(part);
    return stand[language];
  };
  const once = mask(text, language).text.replace(introduced, hide).replace(paired, hide);
  // A name given once comes back later on its own.
  return [...names].reduce(
    (done, name) =>
      done.replace(
        new RegExp(`(?<![\\p{L}\\[])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\]])`, 'gu'),
        stand[language],
      ),
    once,
  );
}
