import { Composer, type CST, type Document, isScalar, LineCounter, Parser, visit, YAMLParseError } from 'yaml';
import { type Shown, showIssues } from './issues.ts';
import { type Finding, fieldName, type Position, type Problem } from './problem.ts';
import { type Scenario, scenarioSchema } from './schema.ts';
import { readSource, safeToCompose, template } from './source.ts';
import { keyOffsetAt, offsetAt, pathAt } from './where.ts';

/** A scenario with a way back to its text, or everything that keeps it from being one. */
export type Parsed =
  | { readonly scenario: Scenario; readonly locate: (path: readonly PropertyKey[]) => Position }
  | { readonly errors: readonly Problem[] };

const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);
const mostErrors = 50;

const forbidden: Finding = {
  what: { fr: 'nom de champ interdit', en: 'forbidden field name' },
  remedy: { fr: 'supprimez ce champ', en: 'remove this field' },
};
const invisible: Finding = {
  what: { fr: 'caractère de contrôle écrit par une séquence \\', en: 'control character written as a \\ escape' },
  remedy: { fr: 'supprimez la séquence', en: 'remove the escape' },
};
const syntax: Readonly<Record<string, Finding>> = {
  DUPLICATE_KEY: {
    what: { fr: 'champ écrit deux fois', en: 'field written twice' },
    remedy: { fr: 'gardez-en un seul', en: 'keep only one' },
  },
  MULTIPLE_DOCS: {
    what: { fr: 'plusieurs documents dans le fichier', en: 'several documents in one file' },
    remedy: { fr: 'un scénario par fichier, sans « --- »', en: 'one scenario per file, without "---"' },
  },
  BLOCK_AS_IMPLICIT_KEY: {
    what: { fr: '« : » dans un texte sans guillemets', en: 'a ":" in a text without quotes' },
    remedy: { fr: 'mettez tout le texte entre guillemets doubles', en: 'put the whole text between double quotes' },
  },
  MISSING_CHAR: {
    what: { fr: 'guillemet ou « : » manquant', en: 'a missing quote or ":"' },
    remedy: {
      fr: 'fermez les guillemets doubles et mettez « : » après le nom du champ',
      en: 'close the double quotes and put ":" after the name of the field',
    },
  },
  BAD_INDENT: {
    what: { fr: 'retrait irrégulier', en: 'uneven indentation' },
    remedy: { fr: 'alignez cette ligne sur ses voisines', en: 'align this line with its neighbours' },
  },
};
const unreadable: Finding = {
  what: { fr: 'YAML illisible à partir d’ici', en: 'unreadable YAML from here on' },
  remedy: {
    fr: 'mettez le texte entre guillemets doubles et vérifiez « : » et le retrait',
    en: 'put the text between double quotes and check ":" and the indentation',
  },
};

const options = {
  prettyErrors: false,
  strict: true,
  stringKeys: true,
  uniqueKeys: true,
  merge: false,
  schema: 'core',
  logLevel: 'error',
} as const;

/** What the library's parseDocument does, from tokens that are already cut. */
function* parsed(tokens: readonly string[], lines: LineCounter): Generator<CST.Token> {
  lines.addNewLine(0);
  const parser = new Parser(lines.addNewLine);
  for (const token of tokens) yield* parser.next(token);
  yield* parser.end();
}

const compose = (tokens: readonly string[], length: number, lines: LineCounter): Document => {
  const [doc, other] = new Composer({ ...options, lineCounter: lines }).compose(parsed(tokens, lines), true, length);
  if (doc === undefined) throw new Error('The composer always gives a document.');
  if (other !== undefined)
    doc.errors.push(new YAMLParseError([other.range[0], other.range[1]], 'MULTIPLE_DOCS', 'several documents'));
  return doc;
};

const wordsOf = (error: YAMLParseError): Finding => syntax[error.code] ?? unreadable;

/** Escapes may spell what the plain text may not contain, so names and values are judged again once decoded. */
const decoded = (doc: Document): readonly (Finding & { readonly offset: number })[] => {
  const found: (Finding & { readonly offset: number })[] = [];
  visit(doc, {
    Scalar: (key, node) => {
      const offset = node.range?.[0] ?? 0;
      const value = String(node.value);
      if (key === 'key' && forbiddenKeys.has(value)) found.push({ ...forbidden, offset });
      if (/\{\{|\$\{|<%/.test(value)) found.push({ ...template, offset });
      if (isScalar(node) && /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u.test(value)) found.push({ ...invisible, offset });
    },
  });
  return found;
};

/** Reads one scenario file; nothing in it is ever executed, followed or filled in. */
export const parseScenario = (file: string, text: string): Parsed => {
  const lines = new LineCounter();
  const { slips, tokens } = readSource(text);
  const position = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  if (!safeToCompose(slips)) {
    return { errors: slips.map(({ what, remedy }) => ({ file, line: 1, column: 1, field: '(file)', what, remedy })) };
  }
  const doc = compose(tokens, text.length, lines);
  const at = (offset: number, { what, remedy }: Finding): Problem => ({
    file,
    ...position(offset),
    field: fieldName(pathAt(doc.contents, offset)),
    what,
    remedy,
  });
  const early = slips.map((slip) => at(slip.offset, slip));
  const broken = slips.length > 0 ? [] : doc.errors.map((error) => at(error.pos[0], wordsOf(error)));
  const first = [...early, ...broken].slice(0, mostErrors);
  if (first.length > 0) return { errors: first };
  const hidden = decoded(doc).map((slip) => at(slip.offset, slip));
  if (hidden.length > 0) return { errors: hidden.slice(0, mostErrors) };

  const data: unknown = doc.toJS({ maxAliasCount: 0 });
  const checked = scenarioSchema.safeParse(data);
  if (checked.success) {
    return { scenario: checked.data, locate: (path) => position(offsetAt(doc.contents, path)) };
  }
  const show = ({ path, onKey, what, remedy }: Shown): Problem => {
    const offset = onKey === true ? keyOffsetAt(doc.contents, path) : offsetAt(doc.contents, path);
    return { file, ...position(offset), field: fieldName(path), what, remedy };
  };
  return { errors: showIssues(checked.error.issues, data).map(show).slice(0, mostErrors) };
};
