import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseScenario } from './parse.ts';
import { type Finding, type Problem, tellProblem, wholeFile } from './problem.ts';
import type { Scenario } from './schema.ts';
import { fromShelf } from './shelf.ts';
import { largestFile, tooBig } from './source.ts';

/** Every scenario of a folder by id, latest version only, and what kept the others out. */
export type Loaded = { readonly library: ReadonlyMap<string, Scenario>; readonly problems: readonly Problem[] };

/** The folder of the scenarios that come with the product. */
export const scenarioFolder = fileURLToPath(new URL('../../scenarios', import.meta.url));

const notText: Finding = {
  what: { fr: 'le fichier n’est pas du texte UTF-8', en: 'the file is not UTF-8 text' },
  remedy: { fr: 'enregistrez-le en UTF-8', en: 'save it as UTF-8' },
};
const misnamed = (id: string): Finding => ({
  what: { fr: 'le nom du fichier ne suit pas l’identifiant', en: 'the file name does not follow the id' },
  remedy: { fr: `nommez-le ${id}.yaml ou ${id}.v2.yaml`, en: `name it ${id}.yaml or ${id}.v2.yaml` },
});
const twice = (other: string): Finding => ({
  what: { fr: `même identifiant et même version que ${other}`, en: `same id and version as ${other}` },
  remedy: { fr: 'augmentez « version »', en: 'raise "version"' },
});

/** A file's text, or why it is not read: its size is asked before its content. */
export const readScenarioFile = (path: string): string | Finding => {
  if (statSync(path).size > largestFile) return tooBig;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path));
  } catch {
    return notText;
  }
};

/** A problem that concerns the file as a whole. */
export const aboutFile = (file: string, { what, remedy }: Finding): Problem => ({
  file,
  line: 1,
  column: 1,
  field: wholeFile,
  what,
  remedy,
});

/** Reads one file of the library; `file` is its name as people see it. */
export const readScenario = (file: string, path: string): ReturnType<typeof parseScenario> => {
  const text = readScenarioFile(path);
  if (typeof text !== 'string') return { errors: [aboutFile(file, text)] };
  const parsed = parseScenario(file, text);
  if ('errors' in parsed) return parsed;
  const { id } = parsed.scenario;
  const named = file === `${id}.yaml` || new RegExp(`^${id}\\.v\\d+\\.yaml$`).test(file);
  return named ? parsed : { errors: [aboutFile(file, misnamed(id))] };
};

/** The scenario files of a folder, in the order people count: e2 before e10. */
export const scenarioFiles = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));

/** A file as people name it: its path, or the id of a scenario of the folder. */
export const scenarioPath = (folder: string, given: string): string => {
  const here = join(folder, `${given}.yaml`);
  return !existsSync(given) && /^[a-z0-9-]+$/.test(given) && existsSync(here) ? here : given;
};

const freeze = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) freeze(part);
  }
  return value;
};

const kept = new Map<string, Loaded>();

/** Reads a folder once per process; a file that is not right is left out and reported, the others stay playable. */
export const loadScenarios = (folder: string): Loaded => {
  const path = resolve(folder);
  const known = kept.get(path);
  if (known !== undefined) return known;
  const library = new Map<string, Scenario>();
  const source = new Map<string, string>();
  const problems: Problem[] = [];
  for (const file of scenarioFiles(path)) {
    const parsed = readScenario(file, join(path, file));
    if ('errors' in parsed) {
      problems.push(...parsed.errors);
      continue;
    }
    const { scenario } = parsed;
    const edition = `${scenario.id} ${scenario.version}`;
    const other = source.get(edition);
    if (other !== undefined) {
      problems.push(aboutFile(file, twice(other)));
      continue;
    }
    source.set(edition, file);
    const latest = library.get(scenario.id);
    if (latest === undefined || latest.version < scenario.version) library.set(scenario.id, freeze(scenario));
  }
  const loaded: Loaded = { library, problems };
  kept.set(path, loaded);
  return loaded;
};

/** The scenarios on offer; what is wrong with a file is reported in English, a line each, and the rest is served. */
export const loadLibrary = (
  folder: string = scenarioFolder,
  report: (line: string) => void = (line) => process.stderr.write(`${line}\n`),
): ReadonlyMap<string, Scenario> => {
  const shelf = fromShelf(folder);
  if (shelf.scenarios) return new Map(shelf.scenarios.map((scenario) => [scenario.id, freeze(scenario)]));
  const { library, problems } = loadScenarios(folder);
  for (const problem of problems) report(tellProblem(problem, 'en'));
  if (problems.length === 0) shelf.keep([...library.values()]);
  return library;
};
