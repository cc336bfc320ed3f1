import type { types } from '@slack/bolt';
import type { Block, Button, Option } from '../../src/kernel/card.ts';
import type { Language } from '../../src/kernel/words.ts';
import { type ActionIds, choiceBlockId } from './action.ts';
import { limits } from './limits.ts';
import { richText } from './rich.ts';
import { clean, clip, size } from './text.ts';
import { words } from './words.ts';

/** Buttons, a row per twenty-five. */
export function buttons(list: readonly Button[], ids: ActionIds): readonly types.KnownBlock[] {
  return chunks(list, limits.buttons).map((row) => ({
    type: 'actions',
    elements: row.map((button) => pushable(button, ids)),
  }));
}

/** A line with one quiet button as its menu: a whole row under every line would be heavier than the line. */
export function withMenu(words: string, button: Button, ids: ActionIds): types.SectionBlock | undefined {
  const { name, arg = '' } = button.action;
  const text = clean(words);
  if (text.trim() === '' || size(text) > limits.section || arg === '' || size(arg) > limits.optionValue) return;
  const choices = [{ text: label(button.label, limits.option), value: arg }];
  return {
    type: 'section',
    text: label(text, limits.section),
    accessory: { type: 'overflow', action_id: ids(name), options: choices },
  };
}

/** A choice as a select; more than a hundred options take several. */
export function choice(
  block: Extract<Block, { kind: 'choice' }>,
  index: number,
  ids: ActionIds,
  language: Language,
): readonly types.KnownBlock[] {
  const parts = chunks(block.options, limits.options);
  const selects = parts.map((part, at): types.KnownBlock => {
    const suffix = parts.length > 1 ? ` ${words.page(at + 1, parts.length)[language]}` : '';
    return {
      type: 'actions',
      block_id: choiceBlockId(index * 100 + at, block.action),
      elements: [
        {
          type: 'static_select',
          action_id: ids(block.action.name),
          placeholder: label(`${words.choose[language]}${suffix}`, limits.placeholder),
          options: part.map(option),
        },
      ],
    };
  });
  return selects.length === 0 ? [] : [...richText([{ bold: block.label }]), ...selects];
}

/** An option of a select. */
export function option({ label: text, value }: Option): types.PlainTextOption {
  return { text: label(text, limits.option), value };
}

/** Text that Slack shows as it is. */
export function label(text: string, limit: number): types.PlainTextElement {
  return { type: 'plain_text', text: clip(clean(text), limit) || ' ', emoji: false };
}

/** Cuts a list into rows. */
export function chunks<T>(list: readonly T[], most: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(list.length / most) }, (_, index) =>
    list.slice(index * most, (index + 1) * most),
  );
}

function pushable({ label: text, action, tone }: Button, ids: ActionIds): types.Button {
  return {
    type: 'button',
    action_id: ids(action.name),
    text: label(text, limits.button),
    ...(action.arg === undefined ? {} : { value: action.arg }),
    ...(tone === undefined || tone === 'quiet' ? {} : { style: tone }),
  };
}
