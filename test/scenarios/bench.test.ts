import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/kernel/words.ts';
import { benchScenarios } from '../../src/practice/bench.ts';
import { detect } from '../../src/practice/detect/detect.ts';
import { exhaustion } from '../../src/practice/engine/exhaustion.ts';
import { bench } from '../../src/practice/engine/learners.ts';
import { loadScenarios, scenarioFolder } from '../../src/scenarios/load.ts';

const { library } = loadScenarios(scenarioFolder);

describe('the bench', () => {
  it.each([...library.keys()])('sees every synthetic agent of %s end as it must, without a repeated line', (id) => {
    const scenario = library.get(id);
    if (scenario === undefined) throw new Error('not loaded');
    expect(exhaustion(scenario)).toEqual([]);
    expect(bench(scenario, languages, detect)).toEqual([]);
  });

  it('shows how each agent ends at each level, and says what it does not know', () => {
    const lines: string[] = [];
    expect(benchScenarios(['e1'], (line) => lines.push(line))).toBe(0);
    expect(lines[1]).toMatch(/^ {2}expert {9}RESOLVED@\d/);
    expect(lines.at(-1)).toBe('Every synthetic agent ends as it must.');
    expect(benchScenarios(['e99'], (line) => lines.push(line))).toBe(1);
    expect(lines).toContainEqual(expect.stringMatching(/^e99: no such scenario; choose one of e1, /));
    expect(benchScenarios(['scenarios/e99.yaml', '--lang', 'fr'], (line) => lines.push(line))).toBe(1);
    expect(lines).toContainEqual(
      expect.stringMatching(/^scenarios\/e99\.yaml: scénario inconnu ; choisissez parmi e1, /),
    );
    const elsewhere = join(mkdtempSync(join(tmpdir(), 'bench-')), 'cellar-fire.yaml');
    const cellar = readFileSync(join(scenarioFolder, 'e1.yaml'), 'utf8').replace('id: e1', 'id: cellar-fire');
    writeFileSync(elsewhere, cellar);
    expect(benchScenarios([elsewhere], (line) => lines.push(line))).toBe(0);
    expect(lines).toContain('cellar-fire v1 (fr levels 1–4, en levels 1–4)');
    writeFileSync(elsewhere, cellar.replace('complaint:', 'complain:'));
    expect(benchScenarios([elsewhere], (line) => lines.push(line))).toBe(1);
    expect(lines).toContainEqual(expect.stringMatching(/^cellar-fire\.yaml:\d+:\d+ complain: unknown field/));
    expect(benchScenarios(['--help'], (line) => lines.push(line))).toBe(0);
    expect(lines.at(-2)).toContain('npm run scenarios:bench -- [ID');
    expect(benchScenarios(['--helpp'], (line) => lines.push(line))).toBe(2);
  });
});
