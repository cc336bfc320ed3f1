import { describe, expect, it } from 'vitest';
import { typeset } from '../../src/scenarios/typography.ts';

describe('typesetting', () => {
  const cases = [
    ['fr', "Et l'atelier ? Non : jamais ; si !", 'Et l’atelier\u202f? Non\u00a0: jamais\u202f; si\u202f!'],
    ['fr', '« Oui » puis «non»', '«\u00a0Oui\u00a0» puis «\u00a0non\u00a0»'],
    ['fr', '3 200 € à 17 h 30, 10 %', '3\u202f200\u00a0€ à 17\u00a0h\u00a030, 10\u00a0%'],
    ['fr', 'Bon... et alors?', 'Bon… et alors\u202f?'],
    ['en', 'He said "soon" and didn\'t.', 'He said “soon” and didn’t.'],
    ['en', "It's the drivers' gate.", 'It’s the drivers’ gate.'],
  ] as const;
  it.each(cases)('%s: %s', (language, typed, right) => {
    expect(typeset(language, typed)).toBe(right);
    expect(typeset(language, right)).toBe(right);
  });
});
