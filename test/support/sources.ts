import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A file of ours: its text, and its text without comments, strings and templates, so that words about code are not taken for code. */
export type Source = {
  readonly path: string;
  readonly text: string;
  readonly code: string;
  readonly imports: readonly Import[];
};

/** What a file imports: another file of ours by path, or a package by name. `types`: nothing of it is left at run time. */
export type Import = { readonly from: string; readonly ours: boolean; readonly types: boolean };

const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`\\])\/\/.*$/gm, '$1');

// A regular expression starts where a value may, which a division never does.
const withoutStrings = (text: string): string =>
  text
    .replace(
      /([=(,:[!&|?{};]\s*|\breturn\s+|=>\s*)\/(?![*/])(?:\[(?:[^\]\\\n]|\\.)*\]|[^/\\\n[]|\\.)+\/[a-z]*/g,
      "$1''",
    )
    .replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g, "''");

const importsOf = (path: string, text: string): Import[] =>
  [
    ...text.matchAll(
      /(?:^|\n)\s*(import|export)\s+(type\s)?[^;'"]*?from\s+'([^']+)'|(?:^|\n)import\s+'([^']+)'|import\('([^']+)'\)/g,
    ),
  ].map((match) => {
    const [, , types, from, bare, dynamic] = match;
    const target = from ?? bare ?? dynamic ?? '';
    const ours = target.startsWith('.');
    const name = target.startsWith('@') ? target.split('/').slice(0, 2).join('/') : (target.split('/')[0] ?? target);
    return { from: ours ? join(dirname(path), target) : name, ours, types: types !== undefined };
  });

/** Every TypeScript file under a folder. */
export const sourcesIn = (glob: string): Source[] =>
  globSync(glob)
    .sort()
    .map((path) => {
      const text = readFileSync(path, 'utf8');
      const plain = withoutComments(text);
      return { path, text, code: withoutStrings(plain), imports: importsOf(path, plain) };
    });
