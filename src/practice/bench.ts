import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { type Language, languages } from '../kernel/words.ts';
import { loadScenarios, readScenario, scenarioFolder, scenarioPath } from '../scenarios/load.ts';
import { type Problem, tellProblem } from '../scenarios/problem.ts';
import { benchLearners, type Scenario } from '../scenarios/schema.ts';
import { detect } from './detect/detect.ts';
import { exhaustion } from './engine/exhaustion.ts';
import { bench, mustBe, playLearner } from './engine/learners.ts';
import { levels } from './engine/levels.ts';

/** One row per synthetic agent: how each level ends, in French then in English. */
const table = (scenario: Scenario): readonly string[] =>
  benchLearners.map((learner) => {
    const ends = languages.flatMap((lang) =>
      levels.map((level) => {
        const { outcome, turns } = playLearner(scenario, level, lang, detect, learner);
        return `${outcome ?? 'OPEN'}@${turns}`.padEnd(15);
      }),
    );
    return `  ${learner.padEnd(15)}${ends.join('')}`.trimEnd();
  });

const usage = [
  'npm run scenarios:bench -- [ID or FILE …] [--lang fr|en]',
  '  six agents fictifs, quatre niveaux, deux langues / six synthetic agents, four levels, two languages',
];
const known = new Set(['--lang', '--help']);

const words = {
  fr: {
    wrong: 'relisez ses phrases : chacune ne montre qu’un geste',
    passed: 'Chaque agent fictif finit comme il doit.',
    failed: (n: number) => `${n} point(s) à corriger.`,
    unknown: (ids: string) => `scénario inconnu ; choisissez parmi ${ids}`,
  },
  en: {
    wrong: 'reread its sentences: each shows one move only',
    passed: 'Every synthetic agent ends as it must.',
    failed: (n: number) => `${n} thing(s) to correct.`,
    unknown: (ids: string) => `no such scenario; choose one of ${ids}`,
  },
} as const;

/** A file wherever it is: a trainer may try one before it joins the others. */
const read = (path: string): Scenario | { readonly errors: readonly Problem[] } | undefined => {
  if (!existsSync(path)) return undefined;
  const parsed = readScenario(basename(path), path);
  return 'errors' in parsed ? parsed : parsed.scenario;
};

/** `npm run scenarios:bench [ids…]`: plays the six synthetic agents by rules alone; answers the exit code. */
export const benchScenarios = (
  argv: readonly string[],
  print: (line: string) => void,
  folder: string = scenarioFolder,
  locale = 'en',
): number => {
  const options = argv.filter((word) => word.startsWith('-'));
  const stray = options.find((option) => !known.has(option));
  if (stray !== undefined) print(`${stray} ?`);
  if (stray !== undefined || options.includes('--help')) {
    for (const line of usage) print(line);
    return stray === undefined ? 0 : 2;
  }
  const named = options.includes('--lang') ? argv[argv.indexOf('--lang') + 1] : undefined;
  const language: Language = (named ?? locale.slice(0, 2)) === 'fr' ? 'fr' : 'en';
  const say = words[language];
  const { library, problems } = loadScenarios(folder);
  const given = argv.filter((word) => !word.startsWith('-') && word !== named);
  const played: Scenario[] = given.length === 0 ? [...library.values()] : [];
  const wanting = given.length === 0 ? problems.map((problem) => tellProblem(problem, language)) : [];
  for (const one of given) {
    const found = library.get(one) ?? read(scenarioPath(folder, one));
    if (found === undefined) wanting.push(`${one}: ${say.unknown([...library.keys()].join(', '))}`);
    else if ('errors' in found) wanting.push(...found.errors.map((problem) => tellProblem(problem, language)));
    else played.push(found);
  }
  for (const line of wanting) print(line);
  let failures = wanting.length;
  for (const scenario of played) {
    print(`${scenario.id} v${scenario.version} (fr levels 1–4, en levels 1–4)`);
    for (const row of table(scenario)) print(row);
    const weak = exhaustion(scenario);
    const wrong = bench(scenario, languages, detect);
    for (const { where, level, problem } of weak)
      print(`  ✗ ${where}${level === null ? '' : ` level ${level}`} ${problem}`);
    for (const { learner, level, lang, outcome } of wrong)
      print(`  ✗ bench.${learner} ${lang} ${level}: ${mustBe[learner][language]} (${outcome ?? 'OPEN'}): ${say.wrong}`);
    failures += weak.length + wrong.length;
  }
  print(failures === 0 ? say.passed : say.failed(failures));
  return failures === 0 ? 0 : 1;
};

if (process.argv[1] !== undefined && import.meta.filename === process.argv[1]) {
  // A reader that stops early, such as `head`, is no failure of ours.
  process.stdout.on('error', () => process.exit());
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  process.exitCode = benchScenarios(
    process.argv.slice(2),
    (line) => process.stdout.write(`${line}\n`),
    scenarioFolder,
    LC_ALL ?? LC_MESSAGES ?? LANG,
  );
}
