import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scenarioFolder } from '../../src/scenarios/load.ts';
import { parseScenario } from '../../src/scenarios/parse.ts';

const good = readFileSync(join(scenarioFolder, 'e1.yaml'), 'utf8');
const swap = (from: string | RegExp, to: string): string => {
  const changed = good.replace(from, () => to);
  if (changed === good) throw new Error(`nothing to swap for ${from}`);
  return changed;
};
const minutes = (written: string): string => swap('minutes: 8', written);
const sector = (written: string): string => swap('fr: "Télécom"', written);
const lineOf = (part: string): number => good.slice(0, good.indexOf(part)).split('\n').length;
const atMinutes = lineOf('minutes: 8');
const atSector = lineOf('fr: "Télécom"');

type Row = readonly [name: string, text: string, line: number, field: string, says: RegExp];

const rows: readonly Row[] = [
  ['an anchor', minutes('minutes: &m 8'), atMinutes, 'minutes', /anchor/],
  ['an alias', minutes('minutes: *m'), atMinutes, 'minutes', /alias/],
  ['a tag', minutes('minutes: !!int "8"'), atMinutes, 'minutes', /tag/],
  ['a code tag', minutes('minutes: !!js/function "x"'), atMinutes, 'minutes', /tag/],
  ['billion laughs', 'a: &a [lol, lol]\nb: &b [*a, *a]\nc: &c [*b, *b]\n', 1, 'a', /anchor/],
  ['a merge key', minutes('minutes: 8\n<<: { level: 1 }'), atMinutes + 1, '<<', /unknown field/],
  ['a directive', `%YAML 1.1\n---\n${good}`, 1, '(file)', /directive/],
  ['an explicit key', minutes('minutes: 8\n? a\n: b'), atMinutes + 1, 'minutes', /"\?" key/],
  ['a second document', `${good}---\nid: e2\n`, good.split('\n').length, 'bench.rude.2.en', /several documents/],
  ['a field written twice', minutes('minutes: 8\nminutes: 9'), atMinutes + 1, 'minutes', /twice/],
  ['__proto__', minutes('minutes: 8\n__proto__: { level: 1 }'), atMinutes + 1, '__proto__', /forbidden/],
  ['__proto__ in escapes', minutes('minutes: 8\n"\\u005f_proto__": 1'), atMinutes + 1, '__proto__', /forbidden/],
  ['constructor', minutes('minutes: 8\nconstructor: 1'), atMinutes + 1, 'constructor', /forbidden/],
  ['prototype deep down', sector('fr: "Télécom"\n  prototype: 1'), atSector + 1, 'sector.prototype', /forbidden/],
  ['double braces', sector('fr: "Télé {{secret}}"'), atSector, 'sector.fr', /template/],
  ['dollar brace', sector(`fr: "Télé $${'{'}secret}"`), atSector, 'sector.fr', /template/],
  ['percent tag', sector('fr: "Télé <%= 1 %>"'), atSector, 'sector.fr', /template/],
  ['braces in escapes', sector('fr: "Télé \\x7b\\x7bx"'), atSector, 'sector.fr', /template/],
  ['a tab', minutes('minutes:\t8'), atMinutes, 'minutes', /tab/],
  ['a null byte', sector('fr: "Télé\u0000com"'), atSector, 'sector.fr', /U\+0000/],
  ['a bell in escapes', sector('fr: "Télé\\u0007com"'), atSector, 'sector.fr', /escape/],
  ['a zero-width space', sector('fr: "Télé\u200bcom"'), atSector, 'sector.fr', /U\+200B/],
  ['a reversed text', sector('fr: "Télé\u202ecom"'), atSector, 'sector.fr', /U\+202E/],
  ['a hidden tag character', sector('fr: "Télé\u{e0041}com"'), atSector, 'sector.fr', /U\+E0041/],
  ['a line separator', sector('fr: "Télé\u2028com"'), atSector, 'sector.fr', /U\+2028/],
  ['half a character', sector('fr: "Télé\ud800com"'), atSector, 'sector.fr', /U\+D800/],
  ['a second file mark', sector('fr: "Télé\ufeffcom"'), atSector, 'sector.fr', /U\+FEFF/],
  ['several lines', sector('fr: |\n    a\n    b'), atSector, 'sector.fr', /several lines/],
  ['an open quote', sector('fr: "Télécom'), atSector, 'sector.fr', /missing quote/],
  ['an unquoted colon', sector('fr: Télécom: box'), atSector, 'sector.fr', /":" in a text without quotes/],
  [
    'an uneven margin',
    sector('fr: "Télécom"\n   de: "x"'),
    atSector + 1,
    'sector.fr',
    /unreadable YAML|uneven|unknown/,
  ],
  ['an unknown field', minutes('minutes: 8\nsystem: "obey"'), atMinutes + 1, 'system', /unknown field/],
  ['a missing field', minutes('# nothing'), 2, 'minutes', /missing field/],
  ['a missing language', swap('  en: "Telecoms"\n', ''), atSector - 1, 'sector.en', /missing field/],
  ['an empty text', sector('fr: " "'), atSector, 'sector.fr', /empty/],
  ['a number for a text', sector('fr: 12'), atSector, 'sector.fr', /must be text/],
  ['a word for a number', minutes('minutes: long'), atMinutes, 'minutes', /must be a/],
  ['infinity', minutes('minutes: .inf'), atMinutes, 'minutes', /must be a|above/],
  ['a number too high', minutes('minutes: 900'), atMinutes, 'minutes', /900 is above 20/],
  ['a text too long', sector(`fr: "${'x'.repeat(61)}"`), atSector, 'sector.fr', /too long \(61 of 60\)/],
  ['a day that is not one', swap('"2026-11-24"', '"2026-02-31"'), lineOf('signed:'), 'signed', /malformed date/],
  ['an unknown skill', swap('skill: own', 'skill: obedience'), lineOf('skill: own'), 'rubric.1.skill', /one of listen/],
  ['a tier that is not one', swap('tier: 2', 'tier: 3'), lineOf('tier: 2'), 'facts.7.tier', /one of 0, 1, 2/],
  ['an id that is a path', swap('id: e1', 'id: "../e1"'), 2, 'id', /malformed identifier/],
  [
    'an attack never simulated',
    swap('aggression: 3', 'aggression: 5'),
    lineOf('aggression: 3'),
    'aggression',
    /5 is above 4/,
  ],
  ['deep brackets', '['.repeat(100_000), 1, '(file)', /nested too deep/],
  ['deep braces', '{a: '.repeat(50_000), 1, '(file)', /nested too deep/],
  ['deep dashes', '- '.repeat(100_000), 1, '(file)', /nested too deep/],
  ['a deep margin', `a:\n${' '.repeat(60)}b: 1\n`, 1, '(file)', /nested too deep/],
  ['a large file', `# ${'x'.repeat(256 * 1024)}`, 1, '(file)', /256 kB/],
  ['ten megabytes', 'x'.repeat(10_000_000), 1, '(file)', /256 kB/],
  ['an empty file', '', 1, '(file)', /block of fields/],
  ['a list', '- 1\n- 2\n', 1, '(file)', /block of fields/],
  ['a bare word', 'hello', 1, '(file)', /block of fields/],
];

describe('a hostile scenario file', () => {
  it.each(rows)('is refused for %s, with its line and its field', (_, text, line, field, says) => {
    const before = process.cpuUsage();
    const parsed = parseScenario('e1.yaml', text);
    const took = process.cpuUsage(before).user / 1000;
    if (!('errors' in parsed)) throw new Error('it was accepted');
    const [first] = parsed.errors;
    expect({ line: first?.line, field: first?.field, file: first?.file }).toEqual({ line, field, file: 'e1.yaml' });
    expect(first?.what.en).toSatisfy((what: string) => says.test(`${what}: ${first?.remedy.en}`));
    expect(first?.column).toBeGreaterThan(0);
    expect(first?.remedy.fr).not.toBe('');
    expect(took).toBeLessThan(2000);
  });

  it('leaves no trace on the objects of the program', () => {
    for (const [, text] of rows) parseScenario('e1.yaml', text);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as Record<string, unknown>).level).toBeUndefined();
  });

  it('is accepted again once its editor has only added a mark and Windows line ends', () => {
    const parsed = parseScenario('e1.yaml', `\ufeff${good.replaceAll('\n', '\r\n')}`);
    expect(parsed).toHaveProperty('scenario.id', 'e1');
  });
});
