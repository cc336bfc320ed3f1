import { styleText } from 'node:util';
import type { Block, Button, Card, Inline, Text } from '../../src/kernel/card.ts';
import type { PersonaFace } from '../../src/kernel/chat.ts';
import { colon, type Language } from '../../src/kernel/words.ts';

/** How wide a line of text may be, in columns. */
const widest = 84;

/** Styles text, or leaves it alone when the output is not a terminal. */
export type Paint = (style: 'bold' | 'dim' | 'italic' | 'cyan' | 'yellow', text: string) => string;

/** Colours for a terminal that wants them. */
export const paintFor = (stream: NodeJS.WriteStream): Paint =>
  stream.isTTY && !process.env.NO_COLOR
    ? (style, text) => styleText(style, text, { validateStream: false })
    : (_style, text) => text;

/** Only what a terminal can take: no escape sequence of anyone's text gets through. */
const inert = (text: string): string => text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/gu, '');

/** Text cut at spaces to the width, each line behind the same margin. */
export function wrap(text: string, margin = '', width = widest): string {
  return inert(text)
    .split('\n')
    .map((paragraph) => {
      const lines: string[] = [];
      let line = '';
      for (const word of paragraph.split(/ +/u)) {
        if (line && line.length + 1 + word.length > width - margin.length) {
          lines.push(line);
          line = word;
        } else line = line ? `${line} ${word}` : word;
      }
      lines.push(line);
      return lines.map((one) => margin + one).join('\n');
    })
    .join('\n');
}

const inline = (piece: Inline, paint: Paint): string => {
  if (typeof piece === 'string') return piece;
  if ('bold' in piece) return paint('bold', piece.bold);
  if ('italic' in piece) return paint('italic', piece.italic);
  return `${piece.link} (${piece.href})`;
};

const bare: Paint = (_style, text) => text;

const textOf = (text: Text, paint: Paint, width: number): string => {
  if (typeof text === 'string') return wrap(text, '', width);
  const wrapped = wrap(text.map((piece) => inline(piece, bare)).join(''), '', width);
  const first = text[0];
  const lead = first && typeof first !== 'string' ? inline(first, bare) : '';
  return lead && wrapped.startsWith(lead) && first ? inline(first, paint) + wrapped.slice(lead.length) : wrapped;
};

function table(
  { header, rows }: Extract<Block, { kind: 'table' }>,
  paint: Paint,
  width: number,
  language: Language,
): string {
  const wordy = rows.some((row) => row.some((cell) => cell.length > 40));
  if (wordy)
    return rows
      .map((row) =>
        row
          .map((cell, i) =>
            i === 0
              ? paint('bold', inert(cell))
              : wrap(`${header[i] ? `${header[i]}${colon[language]}` : ''}${cell}`, '   ', width),
          )
          .join('\n'),
      )
      .map((row, i) => (i === 0 && header[0] ? `${header[0]}\n${row}` : row))
      .join('\n');
  const all = [header, ...rows];
  const widths = header.map((_, i) => Math.max(...all.map((row) => (row[i] ?? '').length)));
  return all
    .map((row, r) => {
      const line = row
        .map((cell, i) => inert(cell).padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd();
      return r === 0 ? paint('dim', line) : line;
    })
    .join('\n');
}

function bars(block: Extract<Block, { kind: 'chart' }>): string {
  const most = Math.max(1, ...block.series.flatMap((one) => one.values));
  const label = Math.max(...block.categories.map((one) => one.length));
  const lines = block.series.flatMap((one) => [
    one.name,
    ...block.categories.map((category, i) => {
      const value = one.values[i] ?? 0;
      return `  ${category.padEnd(label)} ${'█'.repeat(Math.round((value / most) * 24))} ${value}`;
    }),
  ]);
  return [block.title, ...lines].join('\n');
}

/** The buttons and options of a card in order, as a person numbers them. A persona's line shows none. */
export function choicesOf(card: Card): readonly (Button & { readonly value?: string })[] {
  return card.blocks.flatMap((block) => {
    if (block.kind === 'buttons') return block.buttons.filter((button) => button.action.name !== 'support.report');
    if (block.kind === 'choice')
      return block.options.map((option) => ({ label: option.label, action: block.action, value: option.value }));
    return [];
  });
}

/** A card as terminal text; buttons carry the number to type. */
export function renderCard(card: Card, paint: Paint, language: Language, width = widest): string {
  let number = 1;
  const fold = (text: string, margin = ''): string => wrap(text, margin, width);
  const parts = card.blocks.map((block): string => {
    switch (block.kind) {
      case 'text':
        return block.quiet ? paint('dim', textOf(block.text, bare, width)) : textOf(block.text, paint, width);
      case 'quote':
        return fold(block.text, '  │ ');
      case 'facts':
        return block.facts
          .map((fact) =>
            fact.value.length + fact.name.length > 70 || fact.value.includes('\n')
              ? `${paint('bold', inert(fact.name))}\n${fold(fact.value, '   ')}`
              : `${paint('bold', inert(fact.name))}${colon[language]}${inert(fact.value)}`,
          )
          .join('\n');
      case 'table':
        return table(block, paint, width, language);
      case 'chart':
        return bars(block);
      case 'choice':
        return [
          inert(block.label),
          ...block.options.map((option) => `  ${paint('cyan', `${number++}`)} ${inert(option.label)}`),
        ].join('\n');
      case 'buttons': {
        const shown = block.buttons.filter((button) => button.action.name !== 'support.report');
        return shown.map((button) => `${paint('cyan', `[${number++}]`)} ${inert(button.label)}`).join('   ');
      }
      case 'file':
        return `${block.name} (${block.mime})`;
      case 'rule':
        return '─'.repeat(40);
    }
  });
  return [...(card.title ? [paint('bold', inert(card.title))] : []), ...parts.filter((part) => part !== '')].join('\n');
}

/** A persona's line, with its label. */
export function renderLine(face: PersonaFace, card: Card, paint: Paint, width = widest): string {
  const text = card.blocks.flatMap((block) => (block.kind === 'text' ? [block] : []));
  const incident = text.filter((block) => block.quiet).map((block) => paint('italic', textOf(block.text, bare, width)));
  const said = text
    .filter((block) => !block.quiet)
    .map((block) => wrap(typeof block.text === 'string' ? block.text : card.plain, '  ', width));
  return [
    ...incident,
    `${face.emoji} ${paint('yellow', inert(face.name))} ${paint('dim', `· ${face.label}`)}`,
    ...said,
  ].join('\n');
}
