import type { types } from '@slack/bolt';
import type { Block, Card } from '../../src/kernel/card.ts';
import type { Language } from '../../src/kernel/words.ts';
import { type ActionIds, actionIds } from './action.ts';
import { buttons, choice, withMenu } from './elements.ts';
import { chartTable, type DataVisualization, nativeChart, nativeTable, textChart, textTable } from './figures.ts';
import { limits } from './limits.ts';
import { facts, quietText, quote, richText } from './rich.ts';
import { clean, clip, escapeMarkup, size } from './text.ts';
import { words } from './words.ts';

/** A block as we send it. */
export type SlackBlock = types.KnownBlock | DataVisualization;

/** A file to upload beside the message. */
export type CardFile = Extract<Block, { kind: 'file' }>;

/** What the workspace and the surface can show natively. */
export type Abilities = { readonly tables: boolean; readonly charts: boolean; readonly surface: 'message' | 'home' };

/** A card in Slack's terms: pages because a message has room for so much; the text is what notifications read. */
export type Rendered = {
  readonly pages: readonly (readonly SlackBlock[])[];
  readonly text: string;
  readonly files: readonly CardFile[];
};

type Sheet = {
  readonly ids: ActionIds;
  readonly language: Language;
  readonly abilities: Abilities;
  tables: number;
  charts: number;
};

/** Turns a card into blocks. */
export function renderCard(card: Card, language: Language, abilities: Abilities): Rendered {
  const sheet: Sheet = { ids: actionIds(), language, abilities, tables: 0, charts: 0 };
  const blocks = [...title(card.title), ...body(card.blocks, sheet)];
  return {
    pages: abilities.surface === 'home' ? [onOnePage(blocks, language)] : paginate(blocks, limits.blocks, language),
    text: plainText(card.plain),
    files: card.blocks.filter((block) => block.kind === 'file'),
  };
}

/** The notification text: Slack reads markup there, so its control characters are escaped. */
export function plainText(text: string): string {
  return escapeMarkup(clip(clean(text), limits.text)) || ' ';
}

function title(text: string | undefined): readonly SlackBlock[] {
  if (text === undefined || clean(text).trim() === '') return [];
  // A title too long for a header is set whole in the body rather than cut.
  if (size(text) > limits.header) return richText([{ bold: text }]);
  return [{ type: 'header', text: { type: 'plain_text', text: clean(text), emoji: false } }];
}

function body(blocks: readonly Block[], sheet: Sheet): readonly SlackBlock[] {
  const made: SlackBlock[] = [];
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index] as Block;
    const joined = joinedTo(block, blocks[index + 1], sheet);
    made.push(...(joined ? [joined] : render(block, index, sheet)));
    if (joined) index += 1;
  }
  return made;
}

/** A line and the one quiet button under it, as one block. */
function joinedTo(block: Block, next: Block | undefined, sheet: Sheet): SlackBlock | undefined {
  if (block.kind !== 'text' || block.quiet || typeof block.text !== 'string' || next?.kind !== 'buttons') return;
  const [button, ...others] = next.buttons;
  return button?.tone === 'quiet' && others.length === 0 ? withMenu(block.text, button, sheet.ids) : undefined;
}

function render(block: Block, index: number, sheet: Sheet): readonly SlackBlock[] {
  switch (block.kind) {
    case 'text':
      return block.quiet ? quietText(block.text) : richText(block.text);
    case 'quote':
      return quote(block.text);
    case 'facts':
      return facts(block.facts, sheet.language);
    case 'table':
      return table(block, sheet);
    case 'chart':
      return chart(block, sheet);
    case 'choice':
      return choice(block, index, sheet.ids, sheet.language);
    case 'buttons':
      return buttons(block.buttons, sheet.ids);
    case 'file':
      return [];
    case 'rule':
      return [{ type: 'divider' }];
  }
}

function table(block: Extract<Block, { kind: 'table' }>, sheet: Sheet): readonly SlackBlock[] {
  const native = sheet.abilities.tables && sheet.tables === 0 ? nativeTable(block) : undefined;
  if (native === undefined) return textTable(block);
  sheet.tables += 1;
  return [native];
}

function chart(block: Extract<Block, { kind: 'chart' }>, sheet: Sheet): readonly SlackBlock[] {
  const native = sheet.abilities.charts && sheet.charts < limits.charts ? nativeChart(block) : undefined;
  if (native !== undefined) {
    sheet.charts += 1;
    return [native];
  }
  return sheet.abilities.surface === 'home' ? textChart(block) : table(chartTable(block), sheet);
}

/** A home has one page: what it has no room for is said, with the buttons that lead there. */
function onOnePage(blocks: readonly SlackBlock[], language: Language): readonly SlackBlock[] {
  const [first = [], ...more] = paginate(blocks, limits.homeBlocks - 1, language);
  if (more.length === 0) return first;
  const ways = more.flat().findLast(({ type }) => type === 'actions');
  return [...first.slice(0, -1), ...quietText(words.homeRest[language]), ...(ways ? [ways] : [])];
}

function paginate(blocks: readonly SlackBlock[], most: number, language: Language): readonly (readonly SlackBlock[])[] {
  const pages: SlackBlock[][] = [[]];
  let room: number = limits.message;
  for (const block of blocks) {
    const weight = JSON.stringify(block).length;
    const page = pages.at(-1) ?? [];
    // One place is kept for the line that announces the next page.
    if (page.length > 0 && (page.length >= most - 1 || weight > room)) {
      page.push(...quietText(words.rest[language]));
      pages.push([block]);
      room = limits.message - weight;
    } else {
      page.push(block);
      room -= weight;
    }
  }
  return pages;
}
