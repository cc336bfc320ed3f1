/** The two languages the product speaks; both are first-class. */
export const languages = ['fr', 'en'] as const;

/** One of the product's languages. */
export type Language = (typeof languages)[number];

/** The same thing in both languages, side by side; a missing translation does not compile. */
export type Pair<T = string> = { readonly fr: T; readonly en: T };

/** A feature's words: plain pairs, or functions of their parameters that return a pair. */
export type Words = Readonly<Record<string, Pair | ((...args: never[]) => Pair)>>;

/** What stands between a name and its value: French keeps a no-break space before the colon. */
export const colon: Pair = { fr: '\u00a0: ', en: ': ' };
