import type { z } from 'zod';
import type { Pair } from '../kernel/words.ts';
import type { Finding } from './problem.ts';

type Issue = z.core.$ZodIssue;

/** A schema issue as a finding, at the path of the field to change. */
export type Shown = Finding & { readonly path: readonly PropertyKey[]; readonly onKey?: true };

const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], data);

const shapes: Readonly<Record<string, Finding>> = {
  'must be one line, without control or invisible characters': {
    what: { fr: 'plusieurs lignes, ou un caractère invisible', en: 'several lines, or an invisible character' },
    remedy: { fr: 'écrivez-le sur une seule ligne', en: 'write it on one line' },
  },
  'must be lower-case letters, digits and -': {
    what: { fr: 'identifiant mal formé', en: 'malformed identifier' },
    remedy: {
      fr: 'minuscules, chiffres et « - », une lettre d’abord',
      en: 'lower-case letters, digits and -, letter first',
    },
  },
  'must be lower-case letters, digits and _': {
    what: { fr: 'identifiant mal formé', en: 'malformed identifier' },
    remedy: {
      fr: 'minuscules, chiffres et « _ », une lettre d’abord',
      en: 'lower-case letters, digits and _, letter first',
    },
  },
};

const kinds: Readonly<Record<string, Pair>> = {
  string: { fr: 'un texte', en: 'text' },
  number: { fr: 'un nombre', en: 'a number' },
  int: { fr: 'un nombre entier', en: 'a whole number' },
  boolean: { fr: 'true ou false', en: 'true or false' },
  array: { fr: 'une liste (lignes qui commencent par « - »)', en: 'a list (lines starting with "-")' },
  object: { fr: 'un bloc de champs', en: 'a block of fields' },
};

const missing: Finding = {
  what: { fr: 'champ manquant', en: 'missing field' },
  remedy: { fr: 'ajoutez-le', en: 'add it' },
};

const wrongKind = (expected: string): Finding => {
  const kind = kinds[expected] ?? { fr: expected, en: expected };
  const quotes = expected === 'string';
  return {
    what: { fr: `il faut ${kind.fr}`, en: `must be ${kind.en}` },
    remedy: quotes
      ? { fr: 'mettez la valeur entre guillemets doubles', en: 'put the value between double quotes' }
      : { fr: 'corrigez la valeur ou le retrait', en: 'correct the value or the indentation' },
  };
};

const tooBig = (issue: Extract<Issue, { code: 'too_big' }>, value: unknown): Finding => {
  const max = Number(issue.maximum);
  if (typeof value === 'string') {
    const size = `${value.trim().length}`;
    return {
      what: { fr: `trop long (${size} sur ${max})`, en: `too long (${size} of ${max})` },
      remedy: { fr: 'raccourcissez', en: 'shorten it' },
    };
  }
  if (Array.isArray(value)) {
    return {
      what: { fr: `${value.length} éléments, ${max} au plus`, en: `${value.length} entries, ${max} at most` },
      remedy: { fr: `retirez-en ${value.length - max}`, en: `remove ${value.length - max}` },
    };
  }
  return {
    what: { fr: `${value} dépasse ${max}`, en: `${value} is above ${max}` },
    remedy: { fr: `${max} au plus`, en: `use ${max} at most` },
  };
};

const tooSmall = (issue: Extract<Issue, { code: 'too_small' }>, value: unknown): Finding => {
  const min = Number(issue.minimum);
  if (typeof value === 'string') {
    return { what: { fr: 'vide', en: 'empty' }, remedy: { fr: 'écrivez le texte', en: 'write the text' } };
  }
  if (Array.isArray(value)) {
    return {
      what: { fr: `${value.length} éléments, ${min} au moins`, en: `${value.length} entries, at least ${min}` },
      remedy: { fr: `ajoutez-en ${min - value.length}`, en: `add ${min - value.length}` },
    };
  }
  return {
    what: { fr: `${value} est sous ${min}`, en: `${value} is below ${min}` },
    remedy: { fr: `${min} au moins`, en: `use ${min} at least` },
  };
};

const oneOf = (values: readonly unknown[]): Finding => {
  const list = values.map(String).join(', ');
  return {
    what: { fr: 'valeur inconnue', en: 'unknown value' },
    remedy: { fr: `choisissez parmi ${list}`, en: `choose one of ${list}` },
  };
};

const date: Finding = {
  what: { fr: 'date mal formée', en: 'malformed date' },
  remedy: { fr: 'écrivez « 2026-11-24 » (année-mois-jour)', en: 'write "2026-11-24" (year-month-day)' },
};

const valuesOf = (issue: Issue): readonly unknown[] =>
  issue.code === 'invalid_value'
    ? issue.values
    : issue.code === 'invalid_union'
      ? issue.errors.flat().flatMap(valuesOf)
      : [];

const finding = (issue: Issue, value: unknown): Finding => {
  if (value === undefined) return missing;
  if (issue.code === 'invalid_type') return wrongKind(issue.expected);
  if (issue.code === 'too_big') return tooBig(issue, value);
  if (issue.code === 'too_small') return tooSmall(issue, value);
  if (issue.code === 'invalid_value' || issue.code === 'invalid_union') return oneOf(valuesOf(issue));
  if (issue.code === 'invalid_format' && issue.format === 'date') return date;
  return shapes[issue.message] ?? { what: { fr: issue.message, en: issue.message }, remedy: wrongKind('').remedy };
};

const unknownField: Finding = {
  what: { fr: 'champ inconnu', en: 'unknown field' },
  remedy: { fr: 'supprimez-le ou vérifiez son nom', en: 'remove it or check its name' },
};

/** What the schema refuses, said so that a trainer knows what to change. */
export const showIssues = (issues: readonly Issue[], data: unknown): readonly Shown[] =>
  issues.flatMap((issue): readonly Shown[] => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({ ...unknownField, path: [...issue.path, key], onKey: true }));
    }
    return [{ ...finding(issue, valueAt(data, issue.path)), path: issue.path }];
  });
