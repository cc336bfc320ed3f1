/** Inert inline text: strings are shown as typed, never as markup. */
export type Inline =
  | string
  | { readonly bold: string }
  | { readonly italic: string }
  | { readonly link: string; readonly href: string };

/** Text of a card: one string, or pieces of it. */
export type Text = string | readonly Inline[];

/** What a button or a form carries back; it comes through a client, so it authorises nothing. */
export type Action = { readonly name: string; readonly arg?: string };

/** A button; `danger` asks for care, `primary` is the next step, `quiet` is there for whoever looks for it and takes no room. */
export type Button = {
  readonly label: string;
  readonly action: Action;
  readonly tone?: 'primary' | 'danger' | 'quiet';
};

/** A named value. */
export type CardFact = { readonly name: string; readonly value: string };

/** One named series of a chart; every series has a value for each category. */
export type Series = { readonly name: string; readonly values: readonly number[] };

/** One option of a choice. */
export type Option = { readonly label: string; readonly value: string };

/** A block of a card; renderers are exhaustive over `kind`. */
export type Block =
  | { readonly kind: 'text'; readonly text: Text; readonly quiet?: true }
  | { readonly kind: 'quote'; readonly text: string }
  | { readonly kind: 'facts'; readonly facts: readonly CardFact[] }
  | { readonly kind: 'table'; readonly header: readonly string[]; readonly rows: readonly (readonly string[])[] }
  | {
      readonly kind: 'chart';
      readonly title: string;
      readonly form: 'bar' | 'line';
      readonly categories: readonly string[];
      readonly series: readonly Series[];
    }
  | { readonly kind: 'choice'; readonly label: string; readonly action: Action; readonly options: readonly Option[] }
  | { readonly kind: 'buttons'; readonly buttons: readonly Button[] }
  | { readonly kind: 'file'; readonly name: string; readonly mime: string; readonly content: string }
  | { readonly kind: 'rule' };

/** A message as plain data; `plain` is the notification and screen-reader text and carries every figure; `data` is the same content for machines. */
export type Card = {
  readonly title?: string;
  readonly blocks: readonly Block[];
  readonly plain: string;
  readonly data?: Readonly<Record<string, unknown>>;
};
