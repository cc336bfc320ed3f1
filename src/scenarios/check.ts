import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Language } from '../kernel/words.ts';
import { fixTypography } from './fix.ts';
import { scenarioJsonSchema } from './json-schema.ts';
import { lintScenario } from './lint.ts';
import { readScenario, readScenarioFile, scenarioFiles, scenarioFolder, scenarioPath } from './load.ts';
import { fieldName, type Problem, tellFinding } from './problem.ts';

/** What a check found in one file; approvals are shown and do not fail. */
export type Checked = { readonly errors: readonly Problem[]; readonly approvals: readonly Problem[] };

/** Validates and lints one file. */
export const checkScenario = (path: string): Checked => {
  const file = basename(path);
  if (!existsSync(path)) return { errors: [{ ...missingFile, file }], approvals: [] };
  const parsed = readScenario(file, path);
  if ('errors' in parsed) return { errors: parsed.errors, approvals: [] };
  const found = lintScenario(parsed.scenario).map(({ path: field, severity, what, remedy }) => ({
    severity,
    problem: { file, ...parsed.locate(field), field: fieldName(field), what, remedy },
  }));
  const of = (severity: string) => found.filter((one) => one.severity === severity).map(({ problem }) => problem);
  return { errors: of('error'), approvals: of('approval') };
};
const missingFile: Omit<Problem, 'file'> = {
  line: 1,
  column: 1,
  field: '(file)',
  what: { fr: 'fichier introuvable', en: 'no such file' },
  remedy: {
    fr: 'donnez son chemin, comme scenarios/incendie-cave.yaml',
    en: 'give its path, such as scenarios/cellar-fire.yaml',
  },
};

const staleSchema: Problem = {
  file: 'schema.json',
  line: 1,
  column: 1,
  field: '(file)',
  what: { fr: 'schéma périmé', en: 'out-of-date schema' },
  remedy: { fr: 'relancez avec --write-schema', en: 'run again with --write-schema' },
};

const summaries = {
  fr: (files: number, errors: number, approvals: number) =>
    `${files} scénario(s), ${errors} erreur(s), ${approvals} point(s) à faire approuver.`,
  en: (files: number, errors: number, approvals: number) =>
    `${files} scenario(s), ${errors} error(s), ${approvals} point(s) for a second approval.`,
};

const usage = [
  'npm run scenarios:check -- [FILE or id …] [--fix] [--write-schema] [--lang fr|en]',
  '  --fix           pose les espaces insécables et les apostrophes / types no-break spaces and curly apostrophes',
  '  --write-schema  réécrit / rewrites scenarios/schema.json',
];
const known = new Set(['--fix', '--write-schema', '--lang', '--help']);

/** `npm run scenarios:check [files…] [--fix] [--write-schema] [--lang fr]`; answers the exit code. */
export const checkScenarios = (
  argv: readonly string[],
  locale: string,
  print: (line: string) => void,
  folder: string = scenarioFolder,
): number => {
  const options = argv.filter((word) => word.startsWith('--'));
  const after = argv[argv.indexOf('--lang') + 1];
  const named = options.includes('--lang') ? after : locale.slice(0, 2);
  const language: Language = named === 'fr' ? 'fr' : 'en';
  const given = argv.filter((word) => !word.startsWith('--') && !(options.includes('--lang') && word === after));
  const stray = options.find((option) => !known.has(option));
  if (stray !== undefined) print(`${stray} ?`);
  if (stray !== undefined || options.includes('--help')) {
    for (const line of usage) print(line);
    return stray === undefined ? 0 : 2;
  }
  const paths =
    given.length > 0
      ? given.map((one) => scenarioPath(folder, one))
      : scenarioFiles(folder).map((name) => join(folder, name));

  const schemaPath = join(folder, 'schema.json');
  if (options.includes('--write-schema')) writeFileSync(schemaPath, scenarioJsonSchema());
  if (options.includes('--fix')) for (const path of paths) fixFile(path);
  const schemaKept = existsSync(schemaPath) && readFileSync(schemaPath, 'utf8') === scenarioJsonSchema();

  const results = paths.map(checkScenario);
  const errors = [...results.flatMap((result) => result.errors), ...(schemaKept ? [] : [staleSchema])];
  const approvals = results.flatMap((result) => result.approvals);
  for (const problem of errors) print(tell(problem, language));
  for (const problem of approvals) print(tell(problem, language));
  print(summaries[language](paths.length, errors.length, approvals.length));
  return errors.length > 0 ? 1 : 0;
};

const tell = (problem: Problem, language: Language): string => {
  const { file, line, column, field } = problem;
  return `${file}:${line}:${column} ${tellFinding(field, problem, language)}`;
};

const fixFile = (path: string): void => {
  const text = existsSync(path) ? readScenarioFile(path) : undefined;
  if (typeof text !== 'string') return;
  const fixed = fixTypography(text);
  if (fixed !== text) writeFileSync(path, fixed);
};

if (process.argv[1] !== undefined && import.meta.filename === process.argv[1]) {
  // A reader that stops early, such as `head`, is no failure of ours.
  process.stdout.on('error', () => process.exit());
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  process.exitCode = checkScenarios(process.argv.slice(2), LC_ALL ?? LC_MESSAGES ?? LANG ?? 'en', (line) =>
    process.stdout.write(`${line}\n`),
  );
}
