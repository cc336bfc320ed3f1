import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkScenarios } from '../../src/scenarios/check.ts';
import { fixTypography } from '../../src/scenarios/fix.ts';
import { scenarioJsonSchema } from '../../src/scenarios/json-schema.ts';
import { lintScenario } from '../../src/scenarios/lint.ts';
import { loadLibrary, loadScenarios, scenarioFiles, scenarioFolder } from '../../src/scenarios/load.ts';
import { parseScenario } from '../../src/scenarios/parse.ts';
import { tellProblem } from '../../src/scenarios/problem.ts';

const folder = mkdtempSync(join(tmpdir(), 'scenarios-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const read = (name: string): string => readFileSync(join(scenarioFolder, name), 'utf8');
const files = scenarioFiles(scenarioFolder);

describe('the scenarios that come with the product', () => {
  it('hold the pilot and the two English outlines at least', () => {
    expect(files).toEqual(expect.arrayContaining(['e1.yaml', 'e5.yaml', 'e9.yaml']));
  });

  it.each(files)('%s is valid, lints clean and is typeset already', (name) => {
    const text = read(name);
    const parsed = parseScenario(name, text);
    if ('errors' in parsed) throw new Error(parsed.errors.map((error) => tellProblem(error, 'en')).join('\n'));
    const errors = lintScenario(parsed.scenario).filter(({ severity }) => severity === 'error');
    expect(errors).toEqual([]);
    expect(fixTypography(text)).toBe(text);
    expect(name).toBe(`${parsed.scenario.id}.yaml`);
  });

  it('load once, frozen to the last word, and are served by id', () => {
    const { library, problems } = loadScenarios(scenarioFolder);
    expect(problems).toEqual([]);
    expect(library.size).toBe(files.length);
    expect(loadScenarios(scenarioFolder).library).toBe(library);
    const karim = library.get('e1');
    expect(Object.isFrozen(karim?.facts[0]?.say)).toBe(true);
  });

  it('have an editor schema that is up to date and agrees with every file', () => {
    expect(readFileSync(join(scenarioFolder, 'schema.json'), 'utf8')).toBe(scenarioJsonSchema());
    const validate = new Ajv({ strict: false, formats: { date: true } }).compile(JSON.parse(scenarioJsonSchema()));
    for (const name of files) {
      expect({ name, valid: validate(parse(read(name))), errors: validate.errors }).toMatchObject({
        name,
        valid: true,
      });
    }
    expect(validate({ ...parse(read('e1.yaml')), minutes: 900 })).toBe(false);
  });

  it('are all checked within two seconds of work, with one line to say so', () => {
    const lines: string[] = [];
    // The processor's time, since a busy machine says nothing about the check.
    const before = process.cpuUsage();
    expect(checkScenarios([], 'en', (line) => lines.push(line))).toBe(0);
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(2000);
    expect(lines.at(-1)).toMatch(/^\d+ scenario\(s\), 0 error\(s\)/);
  });
});

describe('the library of a folder', () => {
  it('serves the latest version, keeps what is broken out and says why', () => {
    const mine = mkdtempSync(join(folder, 'library-'));
    writeFileSync(join(mine, 'e1.yaml'), read('e1.yaml'));
    writeFileSync(join(mine, 'e1.v2.yaml'), read('e1.yaml').replace('version: 1', 'version: 2'));
    writeFileSync(join(mine, 'e5.yaml'), read('e5.yaml').replace('minutes: 8', 'minutes: 80'));
    writeFileSync(join(mine, 'other.yaml'), read('e9.yaml'));
    writeFileSync(join(mine, 'e9.v3.yaml'), read('e9.yaml'));
    writeFileSync(join(mine, 'e9.yaml'), read('e9.yaml'));
    writeFileSync(join(mine, 'latin.yaml'), Buffer.from([0x69, 0x64, 0x3a, 0x20, 0xe9]));
    writeFileSync(join(mine, 'huge.yaml'), Buffer.alloc(10_000_000, 0x61));
    const reported: string[] = [];
    const library = loadLibrary(mine, (line) => reported.push(line));
    expect([...library].map(([id, { version }]) => `${id} ${version}`).sort()).toEqual(['e1 2', 'e9 1']);
    expect(reported).toEqual([
      expect.stringMatching(/^e5\.yaml:\d+:10 minutes: 80 is above 20: use 20 at most$/),
      expect.stringMatching(/^e9\.yaml:1:1 \(file\): same id and version as e9\.v3\.yaml: raise "version"$/),
      expect.stringMatching(/^huge\.yaml:1:1 \(file\): file too large/),
      expect.stringMatching(/^latin\.yaml:1:1 \(file\): the file is not UTF-8 text: save it as UTF-8$/),
      expect.stringMatching(/^other\.yaml:1:1 \(file\): the file name does not follow the id/),
    ]);
  });
});

describe('the check at the command line', () => {
  const run = (argv: readonly string[], locale = 'en') => {
    const lines: string[] = [];
    return { code: checkScenarios(argv, locale, (line) => lines.push(line)), lines };
  };
  const path = join(folder, 'e1.yaml');

  it('names the file, the line, the column, the field and the remedy, in the language of the trainer', () => {
    const long = 'x'.repeat(412);
    writeFileSync(path, read('e1.yaml').replace(/(id: wants_owner\n[\s\S]*?say:\n\s+fr: )"[^"]*"/, `$1"${long}"`));
    expect(run([path]).code).toBe(1);
    expect(run([path]).lines[0]).toMatch(/^e1\.yaml:\d+:11 facts\.8\.say\.fr: too long \(412 of 350\): shorten it$/);
    expect(run([path], 'fr_FR.UTF-8').lines[0]).toMatch(
      /^e1\.yaml:\d+:11 facts\.8\.say\.fr\u00a0: trop long \(412 sur 350\)\u00a0: raccourcissez$/,
    );
    expect(run(['--lang', 'fr', path]).lines.at(-1)).toBe('1 scénario(s), 1 erreur(s), 0 point(s) à faire approuver.');
  });

  it('types the no-break spaces nobody sees, and touches nothing else', () => {
    const typed = read('e1.yaml')
      .replace(/[\u00a0\u202f]/g, ' ')
      .replaceAll('’', "'");
    writeFileSync(path, typed);
    expect(run([path]).code).toBe(1);
    expect(run(['--fix', path])).toMatchObject({ code: 0 });
    const kept = (text: string): string =>
      text
        .split('\n')
        .filter((line) => line.startsWith('#'))
        .join('\n');
    expect(kept(readFileSync(path, 'utf8'))).toBe(kept(typed));
  });

  it('says so when a file is not there', () => {
    expect(run([join(folder, 'e99.yaml')]).lines[0]).toBe(
      'e99.yaml:1:1 (file): no such file: give its path, such as scenarios/cellar-fire.yaml',
    );
  });
});
