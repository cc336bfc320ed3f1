import type { Action, Option } from './card.ts';

/** A field of a form; `limit` is in characters. */
export type Field = {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly required?: true;
} & (
  | { readonly kind: 'text'; readonly limit: number; readonly lines?: true; readonly value?: string }
  | { readonly kind: 'select'; readonly options: readonly Option[]; readonly value?: string }
  | { readonly kind: 'many'; readonly options: readonly Option[]; readonly values?: readonly string[] }
  | { readonly kind: 'date'; readonly value?: string }
);

/** A form; the adapter chooses a modal, inputs on a card, or prompts. `action` comes back with the values. */
export type Form = {
  readonly title: string;
  readonly intro?: string;
  readonly fields: readonly Field[];
  readonly submit: string;
  readonly action: Action;
  readonly plain: string;
};
