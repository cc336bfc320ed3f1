import { createHash } from 'node:crypto';
import { cpSync, existsSync, globSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

// What an empty database of this version looks like depends on these; a template of another shape is never used.
const shapers = ['migrations/**/*.{sql,json}', 'src/db/{migrate,policy,roles,secure}.ts'];
const engines = ['@electric-sql/pglite', 'pg-boss', 'drizzle-orm'];

const shape = (): string => {
  const hash = createHash('sha256');
  for (const file of shapers.flatMap((glob) => globSync(glob, { cwd: root })).sort())
    hash.update(readFileSync(join(root, file)));
  for (const name of engines) hash.update(readFileSync(join(root, 'node_modules', name, 'package.json')));
  return hash.digest('hex').slice(0, 20);
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
