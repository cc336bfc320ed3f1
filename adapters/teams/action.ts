import type { Action } from '../../src/kernel/card.ts';

/** What a button brings back beside its verb: whose input to read, or that a whole form was sent. */
export type Carried = { readonly arg?: string; readonly pick?: string; readonly form?: true };

/** Something pressed or sent, read back. */
export type Pressed =
  | { readonly kind: 'pressed'; readonly action: Action; readonly value?: string }
  | {
      readonly kind: 'submitted';
      readonly action: Action;
      readonly values: Record<string, string | readonly string[]>;
    };

/** The data of a button. */
export function carry(action: Action, carried: Omit<Carried, 'arg'>): Record<string, unknown> {
  return { ...carried, ...(action.arg === undefined ? {} : { arg: action.arg }) };
}

/** The name of an input: with the kind of its field, because one value and several come back alike. */
export function inputId(name: string, many: boolean): string {
  return `${many ? 'many' : 'one'}.${name}`;
}

/** Several chosen values come back joined by commas: one that holds a comma must not become two. */
export const packed = encodeURIComponent;

/** Reads what a button brought back; it came through a client and authorises nothing. */
export function readPressed(verb: string, data: Readonly<Record<string, unknown>>): Pressed {
  const action = { name: verb, ...(typeof data.arg === 'string' ? { arg: data.arg } : {}) };
  if (data.form === true) return { kind: 'submitted', action, values: Object.fromEntries(fields(data)) };
  const value = typeof data.pick === 'string' ? data[data.pick] : undefined;
  return { kind: 'pressed', action, ...(typeof value === 'string' ? { value } : {}) };
}

function fields(data: Readonly<Record<string, unknown>>): readonly (readonly [string, string | readonly string[]])[] {
  return Object.entries(data).flatMap(([id, value]): (readonly [string, string | readonly string[]])[] => {
    const [, kind, name] = /^(one|many)\.(.+)$/s.exec(id) ?? [];
    if (name === undefined || typeof value !== 'string') return [];
    return [[name, kind === 'one' ? value : value.split(',').filter(Boolean).map(unpacked)]];
  });
}

function unpacked(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
