import { createHash } from 'node:crypto';
import { cpSync, existsSync, globSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

// What an empty database of this version looks like depends on these; a template of another shape is never used.
const shapers = ['migrations/**/*.{sql,json}', 'src/db/{migrate,policy,roles,secure}.ts'];
const engines = ['@electric-sql/pglite', 'pg-boss', 'drizzle-orm'];

let known: string | undefined;

/** Names what this version's tables, roles and job engine look like. */
export const shape = (): string => {
  if (known) return known;
  const hash = createHash('sha256');
  for (const file of shapers.flatMap((glob) => globSync(glob, { cwd: root })).sort())
    hash.update(readFileSync(join(root, file)));
  for (const name of engines) hash.update(readFileSync(join(root, 'node_modules', name, 'package.json')));
  known = hash.digest('hex').slice(0, 20);
  return known;
};

/** Where the ready-made empty database of this version is kept, once `template-build.ts` made it. */
export const templateFolder = (): string => join(root, 'node_modules/.cache/entrain', shape());

/** Fills a new data folder from the ready-made one: a second, where making a database takes five. Without one nothing is copied. */
export const copyTemplate = (data: string): void => {
  const template = templateFolder();
  if (existsSync(data) || !existsSync(template)) return;
  const part = `${data}.part`;
  rmSync(part, { recursive: true, force: true });
  cpSync(template, part, { recursive: true });
  renameSync(part, data);
};

/** Where a data folder says which shape it was brought to: inside, so that a copy and a restored backup carry their own. */
export const shapeFile = (data: string): string => join(data, 'entrain.shape');

/** Whether a data folder already has this version's shape. */
export const hasShape = (data: string, wanted: string): boolean =>
  existsSync(shapeFile(data)) && readFileSync(shapeFile(data), 'utf8') === wanted;
