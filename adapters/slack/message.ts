import type { Card } from '../../src/kernel/card.ts';
import type { Delivery } from '../../src/kernel/chat.ts';
import { colon } from '../../src/kernel/words.ts';
import type { Luxury } from './degrade.ts';
import { signature, signedName } from './face.ts';
import { limits } from './limits.ts';
import { type CardFile, plainText, renderCard, type SlackBlock } from './render.ts';
import { quietText } from './rich.ts';
import { simpleBlocks } from './simple.ts';
import { size } from './text.ts';

/** How much a message asks of Slack; each step down asks for less and says the same. */
export type Rung = 'rich' | 'simple' | 'text';

/** Arguments of chat.postMessage, page by page, and what they could do without. */
export type Draft = {
  readonly pages: readonly Readonly<Record<string, unknown>>[];
  readonly files: readonly CardFile[];
  readonly uses: ReadonlySet<Luxury>;
};

/** Text that goes out is never parsed, linked or unfurled. */
const inert = { mrkdwn: false, parse: 'none', link_names: false, unfurl_links: false, unfurl_media: false } as const;

/** Drafts a card for a channel, without what the workspace refuses. */
export function draft(card: Card, delivery: Delivery, without: ReadonlySet<Luxury>, rung: Rung): Draft {
  const abilities = { tables: !without.has('tables'), charts: !without.has('charts'), surface: 'message' } as const;
  const rendered = renderCard(card, delivery.language, abilities);
  const face = delivery.as;
  const named = face !== undefined && without.has('faces');
  const text = named ? `${plainText(signedName(face))}${colon[delivery.language]}${rendered.text}` : rendered.text;
  const line: readonly SlackBlock[] = named ? quietText(signedName(face)) : [];
  const pages = rendered.pages.map((page, index) => ({
    text,
    ...(rung === 'text'
      ? {}
      : { blocks: [...line, ...(rung === 'simple' ? simpleBlocks(page, limits.blocks - line.length) : page)] }),
    ...(face !== undefined && !named ? signature(face) : {}),
    metadata: metadata(delivery, index, card),
    ...inert,
  }));
  const types = new Set(rendered.pages.flat().map(({ type }) => type));
  return {
    pages: rung === 'text' ? pages.slice(0, 1) : pages,
    files: rendered.files,
    uses: new Set<Luxury>([
      ...(types.has('data_visualization') ? (['charts'] as const) : []),
      ...(types.has('table') ? (['tables'] as const) : []),
      ...(face !== undefined && !named ? (['faces'] as const) : []),
    ]),
  };
}

/** The mark a machine reads: whether a model or an author speaks, which delivery it is, and the same content as data. */
function metadata({ id, generated }: Delivery, page: number, { data }: Card) {
  const content = data === undefined ? '' : JSON.stringify(data);
  return {
    event_type: generated ? 'ai_generated' : 'entrain_message',
    event_payload: { id, page, ...(content !== '' && size(content) <= limits.metadata ? { data: content } : {}) },
  };
}
