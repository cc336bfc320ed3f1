import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { languages } from '../../../src/kernel/words.ts';
import { exhaustion } from '../../../src/practice/engine/exhaustion.ts';
import { levels } from '../../../src/practice/engine/levels.ts';
import { hash } from '../../../src/practice/engine/text.ts';
import { scenarioSchema } from '../../../src/scenarios/schema.ts';
import { decode, violation } from './oracle.ts';

const folder = new URL('../../../scenarios/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
const runs = 15;

describe.each(files)('%s', (file) => {
  const scenario = scenarioSchema.parse(parse(readFileSync(new URL(file, folder), 'utf8')));

  it('can never repeat itself nor fall silent', () => expect(exhaustion(scenario)).toEqual([]));

  it(`keeps every promise over ${runs} random dialogues a level and language`, () => {
    for (const level of levels)
      for (const lang of languages)
        for (let run = 0; run < runs; run += 1) {
          const messages = Array.from({ length: 18 }, (_, at) =>
            decode(hash(`${file}:${level}:${lang}:${run}:${at}`) >>> 2, lang),
          );
          const { broken } = violation({ scenario, level, lang, seed: `${file}${run}`, messages });
          expect(broken, `level ${level}, ${lang}, run ${run}`).toBeNull();
        }
  });
});
