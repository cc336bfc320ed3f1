import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moves } from '../../src/kernel/moves.ts';
import { languages } from '../../src/kernel/words.ts';
import { detect } from '../../src/practice/detect/detect.ts';
import { rulesEn } from '../../src/practice/detect/en/all.ts';
import { rulesFr } from '../../src/practice/detect/fr/all.ts';
import { answerLine, guessLanguage, parseLine } from '../../src/practice/detect/stream.ts';

const examples = [...rulesFr, ...rulesEn].flatMap((file) =>
  file.rules.flatMap((rule) => [...rule.yes, ...rule.no].map((one) => (typeof one === 'string' ? one : one.text))),
);
const units = fc.string({ unit: 'binary', maxLength: 80 });
const halves = fc
  .array(fc.constantFrom('\ud83d', '\ude42', '\u0000', '’', '« ', ' »', '…', '🙂', 'é', 'e\u0301', '\r\n', '?', ', '), {
    maxLength: 12,
  })
  .map((parts) => parts.join(''));
const message = fc
  .tuple(units, fc.constantFrom(...examples), halves, fc.constantFrom(...examples), units)
  .map((parts) => parts.join(' '));

describe('whatever is typed', () => {
  test('a quote is always the exact words of the message, and no move comes twice', () => {
    fc.assert(
      fc.property(fc.constantFrom(...languages), message, units, (lang, text, context) => {
        const found = detect({ lang, text, context });
        for (const one of found) {
          expect(text.includes(one.quote)).toBe(true);
          expect(one.quote.length).toBeGreaterThan(0);
          expect(moves).toContain(one.move);
          expect(one.confidence).toBeGreaterThan(0);
          expect(one.confidence).toBeLessThanOrEqual(1);
        }
        expect(new Set(found.map((one) => one.move)).size).toBe(found.length);
      }),
      { numRuns: 600 },
    );
  }, 60_000);

  test('the same message always gives the same moves', () => {
    fc.assert(
      fc.property(fc.constantFrom(...languages), message, (lang, text) => {
        const first = detect({ lang, text });
        detect({ lang, text: 'Autre chose, something else?' });
        expect(detect({ lang, text })).toEqual(first);
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  test('accents, case and curly apostrophes change nothing', () => {
    for (const text of examples.slice(0, 200)) {
      const plain = text
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .replaceAll('’', "'");
      expect(detect({ lang: 'fr', text: plain }).map((one) => one.move)).toEqual(
        detect({ lang: 'fr', text }).map((one) => one.move),
      );
    }
  });

  test('nothing, NUL, emoji and lone surrogates are read as nothing', () => {
    for (const text of ['', ' ', '\u0000', '🙂🙂🙂', '\ud800', '\udfff\ud800', '...', '?!?!', '\n\n\n', "'''", '« »'])
      for (const lang of languages) expect(detect({ lang, text })).toEqual([]);
  });
});

describe('long and hostile texts', () => {
  const size = 50_000;
  const fill = (piece: string): string => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
  const hostile = [
    'a',
    ' ',
    'je ',
    'vous ',
    "l'",
    'i can ',
    'you are ',
    'je vous ',
    'so ',
    'sorry ',
    'désolé ',
    'vous avez ',
    'i will ',
    'que ',
    'the the ',
    'je comprends que ',
    'votre votre ',
    'demain ',
    '« ',
    '"',
    'é',
    '🙂',
    ', ',
    '-',
    'not ',
    'ce n’est ',
    'a b c d e f ',
    'merci de me ',
    "c'est la ",
    'i am sorry you ',
  ];

  test('cost grows with length, not faster', () => {
    const cost = (text: string): number => {
      const from = process.cpuUsage();
      for (const lang of languages) detect({ lang, text, context: text });
      const { user, system } = process.cpuUsage(from);
      return (user + system) / 1000;
    };
    detect({ lang: 'fr', text: 'Bonjour' });
    for (const piece of hostile) expect(cost(fill(piece)), JSON.stringify(piece)).toBeLessThan(4000);
  }, 120_000);
});

describe('a line of the stream', () => {
  test('any line has an answer and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(units, fc.json()), (line) => void answerLine(line)),
      { numRuns: 500 },
    );
  });

  test('a broken line says what to do', () => {
    for (const line of ['{', 'null', '[]', '"text"', '{"id":7}', '{"id":7,"text":4}']) {
      const answer = answerLine(line);
      expect(answer).toMatchObject({ error: expect.stringMatching(/Write|Put/) });
    }
    expect(answerLine('{"id":7,"text":4}')).toMatchObject({ id: 7 });
    expect(answerLine('   ')).toBeUndefined();
  });

  test('a fault is told with its line, and an unknown language is read and said', () => {
    expect(answerLine('{', 12)).toMatchObject({ error: expect.stringMatching(/^Line 12: .*Write/) });
    expect(answerLine('{"id":1,"lang":"de","text":"I apologise for that."}', 3)).toMatchObject({
      moves: ['apologise'],
      note: expect.stringMatching(/^Line 3: .*"en"/),
    });
    expect(answerLine('{"id":1,"lang":"EN_us","text":"I apologise for that."}\r', 3)).not.toHaveProperty('note');
  });

  test('context and facts come in any shape', () => {
    const context = (value: unknown): unknown => {
      const parsed = parseLine(
        JSON.stringify({
          id: 1,
          lang: 'fr-FR',
          text: 'Bonjour',
          context: value,
          facts_given: { orderNumber: '4512', email: null },
        }),
      );
      return 'input' in parsed ? parsed.input.context : undefined;
    };
    expect(context('Alors ?')).toBe('Alors ?');
    expect(context(['un', 'deux'])).toBe('deux');
    expect(
      context([
        { role: 'customer', text: 'un' },
        { role: 'agent', text: 'deux' },
      ]),
    ).toBe('un');
    expect(context(null)).toBeUndefined();
    expect(context([])).toBeUndefined();
    const parsed = parseLine('{"id":1,"text":"Bonjour","facts_given":{"orderNumber":"4512","email":null}}');
    expect(parsed).toMatchObject({ input: { lang: 'fr', factsGiven: ['order Number 4512'] } });
  });

  test('moves are plain names', () => {
    expect(answerLine('{"id":"x","lang":"en-GB","text":"I apologise for that."}')).toMatchObject({
      id: 'x',
      moves: ['apologise'],
    });
  });

  test('the language is guessed when it is missing', () => {
    expect(guessLanguage("Je comprends, c'est très pénible pour vous.")).toBe('fr');
    expect(guessLanguage('I understand, that must be hard for you.')).toBe('en');
  });
});

test('takes no day of something else for the day the trouble began', () => {
  const asked = (context: string) =>
    detect({ lang: 'fr', text: 'Depuis quand exactement ?', context, factsGiven: [] }).map(({ move }) => move);
  expect(asked('Lundi midi, je devais envoyer un devis. Je n’ai pas pu.')).toEqual(['ask_detail']);
  expect(asked('Je suis sans ligne depuis lundi midi.')).toEqual(['non_answer']);
});
