import { limits } from './limits.ts';
import type { SlackBlock } from './render.ts';
import { split } from './text.ts';

/** Every block in a form Slack has had for years; the words stay, styles go. */
export function simpleBlock(block: SlackBlock): readonly SlackBlock[] {
  if (block.type !== 'rich_text') return block.type === 'table' || block.type === 'data_visualization' ? [] : [block];
  const text = block.elements
    .flatMap((element) => (element.type === 'rich_text_list' ? [] : element.elements))
    .map((piece) => ('text' in piece && typeof piece.text === 'string' ? piece.text : ''))
    .join('');
  return split(text, limits.context).map((part) => ({
    type: 'section',
    text: { type: 'plain_text', text: part, emoji: false },
  }));
}
