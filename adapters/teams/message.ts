import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { Card } from '../../src/kernel/card.ts';
import type { Delivery, PersonaFace } from '../../src/kernel/chat.ts';
import type { Form } from '../../src/kernel/form.ts';
import type { Language } from '../../src/kernel/words.ts';
import { degrade } from './degrade.ts';
import type { Element } from './elements.ts';
import { formElements } from './form.ts';
import { limits } from './limits.ts';
import { pack } from './pages.ts';
import { cardElements } from './render.ts';
import { paragraphs } from './runs.ts';
import { clean, clip, oneLine } from './text.ts';
import { words } from './words.ts';

/** A card, or a file; only the first is drawn by what is in it. */
export type Attachment = {
  readonly contentType: string;
  readonly name?: string;
  readonly contentUrl?: string;
  readonly content: object;
};

/** A message as Teams takes it. */
export type Activity = {
  readonly type: 'message' | 'typing';
  readonly id?: string;
  readonly locale?: string;
  readonly text?: string;
  readonly textFormat?: 'plain';
  /** Shown in the notification and read by screen readers. */
  readonly summary?: string;
  readonly attachments?: readonly Attachment[];
  readonly entities?: readonly object[];
  readonly channelData?: object;
};

const cardType = 'application/vnd.microsoft.card.adaptive';
const mostPages = 6;
const mark = {
  type: 'https://schema.org/Message',
  '@type': 'Message',
  '@context': 'https://schema.org',
  '@id': '',
  additionalType: ['AIGeneratedContent'],
};

/** A card or a form to deliver. */
export type Spoken = Extract<Delivery, { card: Card } | { form: Form }>;

/** A message that shows a card. */
export type CardMessage = Omit<Activity, 'attachments'> & {
  readonly attachments: readonly { readonly contentType: string; readonly content: IAdaptiveCard }[];
};

/** What is said, as one message or several when it does not fit in one; files are shown as text unless they follow. */
export function messages(delivery: Spoken, filesFollow = false): readonly CardMessage[] {
  const { language, as } = delivery;
  const plain = plainOf(delivery);
  const content =
    'card' in delivery ? cardElements(delivery.card, language, filesFollow) : formElements(delivery.form, language);
  const elements = as === undefined ? content : [...face(as), ...content];
  const fallbackText = clip(clean(plain), limits.summary);
  const summary = clip(oneLine(plain), limits.summary);
  return pages(elements, 'form' in delivery, language).map((body, index) => ({
    ...envelope(delivery),
    ...(index === 0 ? { summary } : {}),
    attachments: [
      {
        contentType: cardType,
        content: { type: 'AdaptiveCard', version: '1.5', fallbackText, lang: language, ...wide(body), body },
      },
    ],
  }));
}

/** The same for a client that refuses what is newer than version 1.5. */
export function simpler(activity: CardMessage): CardMessage {
  return {
    ...activity,
    attachments: activity.attachments.map(({ content, ...rest }) => ({ ...rest, content: degrade(content) })),
  };
}

/** The same in words alone, every figure among them. */
export function inWords(delivery: Spoken): Activity {
  const plain = plainOf(delivery);
  const signed = delivery.as === undefined ? plain : `${signature(delivery.as)}\n\n${plain}`;
  return { ...envelope(delivery), text: clip(clean(signed), limits.page), textFormat: 'plain' };
}

function envelope({ language, generated }: Delivery): Activity {
  return {
    type: 'message',
    locale: language === 'fr' ? 'fr-FR' : 'en-US',
    ...(generated ? { entities: [mark], channelData: { feedbackLoopEnabled: true } } : {}),
  };
}

function plainOf(delivery: Spoken): string {
  return 'card' in delivery ? delivery.card.plain : delivery.form.plain;
}

function pages(elements: readonly Element[], whole: boolean, language: Language): Element[][] {
  const made = (whole ? [elements] : pack(elements, limits.page)).map((page) => [...page]);
  if (made.length === 0) return [[]];
  if (made.length <= mostPages) return made;
  const kept = made.slice(0, mostPages - 1);
  // Buttons come last and are what the person needs most.
  return [...kept, [...paragraphs(words.cut[language], { isSubtle: true }), ...(made.at(-1) ?? [])]];
}

/** Tables and charts need the width of the conversation. */
function wide(body: readonly Element[]): Pick<IAdaptiveCard, 'msteams'> {
  const figures = body.some(({ type }) => type === 'Table' || type.startsWith('Chart.'));
  return figures ? { msteams: { width: 'full' } } : {};
}

function signature({ emoji, name, label }: PersonaFace): string {
  return `${emoji} ${name} · ${label}`;
}

/** The customer's name over every line, with the word that says it is simulated. */
function face({ emoji, name, label }: PersonaFace): readonly Element[] {
  return paragraphs([`${emoji} `, { bold: oneLine(name) }, ` · ${oneLine(label)}`], { size: 'Small' });
}
