import type { IRichTextBlock, ITextRun } from '@microsoft/teams.cards';
import type { Inline, Text } from '../../src/kernel/card.ts';
import { limits } from './limits.ts';
import { clean, split } from './text.ts';

/** How pieces of text look. */
export type Look = Pick<ITextRun, 'isSubtle' | 'size' | 'weight' | 'fontType'>;

/** Text as paragraphs of runs: a run is shown as typed, whatever Markdown or HTML it holds. */
export function paragraphs(text: Text, look: Look = {}): readonly IRichTextBlock[] {
  const lines: ITextRun[][] = [[]];
  for (const inline of typeof text === 'string' ? [text] : text) {
    const { words, style } = read(inline);
    clean(words)
      .split('\n')
      .forEach((line, index) => {
        if (index > 0) lines.push([]);
        if (line !== '') lines.at(-1)?.push({ type: 'TextRun', text: line, ...look, ...style });
      });
  }
  const blocks: IRichTextBlock[] = [];
  let gap = true;
  for (const line of lines) {
    for (const inlines of fitting(line)) {
      blocks.push({ type: 'RichTextBlock', inlines, ...(gap ? {} : { spacing: 'None' as const }) });
      gap = false;
    }
    if (line.length === 0) gap = true;
  }
  return blocks;
}

function read(inline: Inline): { readonly words: string; readonly style: Partial<ITextRun> } {
  if (typeof inline === 'string') return { words: inline, style: {} };
  if ('bold' in inline) return { words: inline.bold, style: { weight: 'Bolder' } };
  if ('italic' in inline) return { words: inline.italic, style: { italic: true } };
  return {
    words: inline.link,
    style: /^https?:\/\//.test(inline.href)
      ? { underline: true, selectAction: { type: 'Action.OpenUrl', url: inline.href } }
      : {},
  };
}

/** The runs of one line in groups that each fit an element. */
function fitting(line: readonly ITextRun[]): readonly ITextRun[][] {
  const groups: ITextRun[][] = [];
  let size: number = limits.text;
  for (const run of line) {
    for (const text of split(run.text, limits.text)) {
      const weight = Buffer.byteLength(text) + 200;
      if (size + weight > limits.text) {
        groups.push([]);
        size = 0;
      }
      size += weight;
      groups.at(-1)?.push({ ...run, text });
    }
  }
  return groups;
}
