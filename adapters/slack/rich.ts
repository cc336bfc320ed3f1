import type { types } from '@slack/bolt';
import type { CardFact, Inline, Text } from '../../src/kernel/card.ts';
import { colon, type Language } from '../../src/kernel/words.ts';
import { limits } from './limits.ts';
import { clean, size, split } from './text.ts';

type Piece = types.RichTextText | types.RichTextLink;

/** Rich text elements are shown as typed: the one place of Slack where text cannot become markup. */
export function richText(text: Text): readonly types.RichTextBlock[] {
  return paragraphs(typeof text === 'string' ? [text] : text).map((elements) =>
    block({ type: 'rich_text_section', elements }),
  );
}

/** Someone's own words, set apart. */
export function quote(text: string): readonly types.RichTextBlock[] {
  return paragraphs([text]).map((elements) => block({ type: 'rich_text_quote', elements }));
}

/** Text that keeps its columns. */
export function preformatted(text: string): readonly types.RichTextBlock[] {
  return paragraphs([text]).map((elements) => block({ type: 'rich_text_preformatted', elements }));
}

/** Names in bold, one value a line; a value of several lines begins on its own. */
export function facts(list: readonly CardFact[], language: Language): readonly types.RichTextBlock[] {
  const lines = list.flatMap(({ name, value }, index): readonly Inline[] => [
    { bold: `${name}${colon[language]}` },
    `${value.includes('\n') ? '\n' : ''}${value}${index < list.length - 1 ? '\n' : ''}`,
  ]);
  return lines.length === 0 ? [] : richText(lines);
}

/** Aside in small type; only plain strings stay inert there, so styled pieces are set in the body instead. */
export function quietText(text: Text): readonly types.KnownBlock[] {
  const plain =
    typeof text === 'string' ? text : text.every((piece) => typeof piece === 'string') ? text.join('') : undefined;
  if (plain === undefined) return richText(text);
  return split(clean(plain), limits.context).map((part) => ({
    type: 'context',
    elements: [{ type: 'plain_text', text: part, emoji: false }],
  }));
}

function block(element: types.RichTextBlock['elements'][number]): types.RichTextBlock {
  return { type: 'rich_text', elements: [element] };
}

/** Fills paragraphs of at most the limit; an empty piece is refused by Slack and is left out. */
function paragraphs(pieces: readonly Inline[]): readonly Piece[][] {
  const filled: Piece[][] = [];
  let room = 0;
  for (const piece of pieces) {
    for (const part of split(clean(shown(piece)), limits.richText)) {
      const length = size(part);
      if (length > room) {
        filled.push([]);
        room = limits.richText;
      }
      filled.at(-1)?.push(styled(piece, part));
      room -= length;
    }
  }
  return filled;
}

function shown(piece: Inline): string {
  if (typeof piece === 'string') return piece;
  if ('bold' in piece) return piece.bold;
  return 'italic' in piece ? piece.italic : piece.link;
}

function styled(piece: Inline, text: string): Piece {
  if (typeof piece === 'string') return { type: 'text', text };
  if ('bold' in piece) return { type: 'text', text, style: { bold: true } };
  if ('italic' in piece) return { type: 'text', text, style: { italic: true } };
  return /^(?:https?|mailto):/.test(piece.href) ? { type: 'link', url: piece.href, text } : { type: 'text', text };
}
