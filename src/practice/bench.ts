import { languages } from '../kernel/words.ts';
import { loadScenarios, scenarioFolder } from '../scenarios/load.ts';
import { tellProblem } from '../scenarios/problem.ts';
import { benchLearners, type Scenario } from '../scenarios/schema.ts';
import { detect } from './detect/detect.ts';
import { exhaustion } from './engine/exhaustion.ts';
import { bench, playLearner } from './engine/learners.ts';
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

/** `npm run scenarios:bench [ids…]`: plays the six synthetic agents by rules alone; answers the exit code. */
export const benchScenarios = (
  argv: readonly string[],
  print: (line: string) => void,
  folder: string = scenarioFolder,
): number => {
  const { library, problems } = loadScenarios(folder);
  const ids = argv.filter((word) => !word.startsWith('-'));
  const unknown = ids.filter((id) => !library.has(id));
  for (const problem of problems) print(tellProblem(problem, 'en'));
  for (const id of unknown) print(`${id}: no such scenario; choose one of ${[...library.keys()].join(', ')}`);
  let failures = problems.length + unknown.length;
  for (const scenario of library.values()) {
    if (ids.length > 0 && !ids.includes(scenario.id)) continue;
    print(`${scenario.id} v${scenario.version} (fr levels 1–4, en levels 1–4)`);
    for (const row of table(scenario)) print(row);
    const weak = exhaustion(scenario);
    const wrong = bench(scenario, languages, detect);
    for (const { where, level, problem } of weak)
      print(`  ✗ ${where}${level === null ? '' : ` level ${level}`} ${problem}`);
    for (const { learner, level, lang, outcome } of wrong) {
      print(`  ✗ ${learner} at level ${level} in ${lang} must not end as ${outcome ?? 'OPEN'}`);
    }
    failures += weak.length + wrong.length;
  }
  print(failures === 0 ? 'Every synthetic agent ends as it must.' : `${failures} thing(s) to correct.`);
  return failures === 0 ? 0 : 1;
};

if (process.argv[1] !== undefined && import.meta.filename === process.argv[1]) {
  // A reader that stops early, such as `head`, is no failure of ours.
  process.stdout.on('error', () => process.exit());
  process.exitCode = benchScenarios(process.argv.slice(2), (line) => process.stdout.write(`${line}\n`));
}
