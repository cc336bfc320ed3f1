import { describe, expect, test } from 'vitest';
import { moves } from '../../src/kernel/moves.ts';
import { compilePattern } from '../../src/practice/detect/compile.ts';
import { detect } from '../../src/practice/detect/detect.ts';
import { rulesEn } from '../../src/practice/detect/en/all.ts';
import { lexiconEn } from '../../src/practice/detect/en/lexicon.ts';
import { fold } from '../../src/practice/detect/fold.ts';
import { rulesFr } from '../../src/practice/detect/fr/all.ts';
import { lexiconFr } from '../../src/practice/detect/fr/lexicon.ts';
import type { Example } from '../../src/practice/detect/rules.ts';

const languages = [
  { lang: 'fr', files: rulesFr, lexicon: lexiconFr },
  { lang: 'en', files: rulesEn, lexicon: lexiconEn },
] as const;

describe.each(languages)('the $lang rules', ({ lang, files, lexicon }) => {
  const movesOf = (example: Example): readonly string[] => {
    const { text, context, facts } =
      typeof example === 'string' ? { text: example, context: undefined, facts: undefined } : example;
    return detect({
      lang,
      text,
      ...(context === undefined ? {} : { context }),
      ...(facts === undefined ? {} : { factsGiven: facts }),
    }).map((one) => one.move);
  };

  test('have one file for every move', () => {
    expect(files.map((file) => file.move)).toEqual(moves);
  });

  for (const file of files)
    for (const rule of file.rules) {
      const name = `${file.move}: ${rule.why}`;
      test.each(rule.yes.map((one) => [typeof one === 'string' ? one : one.text, one] as const))(
        `${name} yes: %s`,
        (text, example) => {
          expect(fold(text, lang).text).toMatch(compilePattern(rule.pattern, lexicon));
          expect(movesOf(example)).toContain(file.move);
        },
      );
      if (rule.no.length > 0)
        test.each(rule.no.map((one) => [typeof one === 'string' ? one : one.text, one] as const))(
          `${name} no: %s`,
          (_, example) => {
            expect(movesOf(example)).not.toContain(file.move);
          },
        );
    }
});
