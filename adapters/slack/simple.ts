import { limits } from './limits.ts';
import type { SlackBlock } from './render.ts';
import { split } from './text.ts';

/** Blocks in a form Slack has had for years; the words stay, styles go. A line is a block of its own while there is room, since some clients run lines together. */
export function simpleBlocks(blocks: readonly SlackBlock[], most: number = limits.blocks): readonly SlackBlock[] {
  const byLine = blocks.flatMap((block) =>
    simple(block, (text) => text.split('\n').filter((line) => line.trim() !== '')),
  );
  return byLine.length <= most ? byLine : blocks.flatMap((block) => simple(block, (text) => [text]));
}

function simple(block: SlackBlock, cut: (text: string) => readonly string[]): readonly SlackBlock[] {
  if (block.type !== 'rich_text') return block.type === 'table' || block.type === 'data_visualization' ? [] : [block];
  const text = block.elements
    .flatMap((element) => (element.type === 'rich_text_list' ? [] : element.elements))
    .map((piece) => ('text' in piece && typeof piece.text === 'string' ? piece.text : ''))
    .join('');
  return cut(text)
    .flatMap((piece) => split(piece, limits.context))
    .map((part) => ({ type: 'section', text: { type: 'plain_text', text: part, emoji: false } }));
}
