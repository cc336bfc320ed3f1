import type { Language, Pair } from '../../kernel/words.ts';
import type { Scenario } from '../../scenarios/schema.ts';
import { type Command, commandOf } from './commands.ts';
import { distress } from './distress.ts';
import { isForeign } from './language.ts';
import { slurIn } from './lexicon.ts';
import { mask, type Personal } from './mask.ts';
import { normalise } from './normalise.ts';

/** Longest learner message, in characters; longer is refused whole rather than cut, so nothing is judged by half. */
export const messageLimit = 4000;

/** What a learner's message is before anything looks at its skill. Only `said` reaches the persona; `text` is what may be stored. */
export type Screened =
  | { readonly kind: 'empty' }
  | { readonly kind: 'too_long'; readonly length: number }
  | { readonly kind: 'command'; readonly command: Command }
  | { readonly kind: 'distress' }
  | { readonly kind: 'foreign'; readonly text: string; readonly masked: readonly Personal[] }
  | {
      readonly kind: 'said';
      readonly text: string;
      readonly masked: readonly Personal[];
      readonly slur: string | undefined;
    };

/** The persona's own invented details, which are no one's personal data. */
export const inventedDetails = (scenario: Scenario): readonly string[] =>
  scenario.persona.account.map(({ value }) => value);

/** The first step on every learner message; distress is looked for before anything is stored, and its words are not kept. */
export const screen = (raw: string, lang: Language, known: readonly string[] = []): Screened => {
  const text = normalise(raw);
  if (text === '') return { kind: 'empty' };
  if (text.length > messageLimit) return { kind: 'too_long', length: text.length };
  const command = commandOf(text);
  if (command !== null) return { kind: 'command', command };
  if (distress(text) !== null) return { kind: 'distress' };
  const { text: stored, found } = mask(text, lang, known);
  if (isForeign(stored, lang)) return { kind: 'foreign', text: stored, masked: found };
  return { kind: 'said', text: stored, masked: found, slur: slurIn(stored, lang) ?? undefined };
};

/** What the learner is told about a message that was not played. Nothing changed. */
export const refusals: Readonly<Record<'empty' | 'too_long', Pair>> = {
  empty: {
    fr: 'Je n’ai reçu aucun texte. Écrivez votre réponse au client en une ou deux phrases.',
    en: 'I received no text. Write your answer to the customer in a sentence or two.',
  },
  too_long: {
    fr: `Ce message dépasse ${messageLimit} caractères : je ne l’ai pas transmis et rien n’a changé. Raccourcissez-le puis renvoyez-le.`,
    en: `This message is over ${messageLimit} characters: I did not pass it on and nothing changed. Shorten it and send it again.`,
  },
};

const kinds: Readonly<Record<Personal, Pair>> = {
  email: { fr: 'une adresse e-mail', en: 'an e-mail address' },
  phone: { fr: 'un numéro de téléphone', en: 'a phone number' },
  iban: { fr: 'un IBAN', en: 'an IBAN' },
  nir: { fr: 'un numéro de sécurité sociale', en: 'a social security number' },
  card: { fr: 'un numéro de carte', en: 'a card number' },
};

/** Says what was hidden, so that nobody thinks a real customer's data were kept. */
export const maskedNotice = (found: readonly Personal[]): Pair => ({
  fr: `J’ai masqué ${found.map((kind) => kinds[kind].fr).join(', ')} avant d’enregistrer votre message. N’utilisez pas de données de vrais clients ici.`,
  en: `I hid ${found.map((kind) => kinds[kind].en).join(', ')} before storing your message. Please do not use real customers’ data here.`,
});
