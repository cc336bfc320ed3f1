import type { Block, Button, Card } from '../../src/kernel/card.ts';
import type { Language } from '../../src/kernel/words.ts';
import { type Element, execute, facts, heading, label, tables } from './elements.ts';
import { chart } from './figures.ts';
import { choices } from './form.ts';
import { limits } from './limits.ts';
import { pack } from './pages.ts';
import { paragraphs } from './runs.ts';
import { clip } from './text.ts';
import { words } from './words.ts';

/** A card as elements, in order; each is small enough to stand alone in a message. */
export function cardElements(card: Card, language: Language, filesFollow: boolean): readonly Element[] {
  const elements: Element[] = card.title === undefined ? [] : [...heading(card.title)];
  let ruled = false;
  card.blocks.forEach((block, index) => {
    if (block.kind === 'rule') {
      ruled = true;
      return;
    }
    if (block.kind === 'file' && filesFollow) return;
    const [first, ...rest] = blockElements(block, index, language);
    if (first === undefined) return;
    elements.push(ruled ? { ...first, separator: true, spacing: 'Medium' } : first, ...rest);
    ruled = false;
  });
  return elements;
}

function blockElements(block: Exclude<Block, { kind: 'rule' }>, index: number, language: Language): readonly Element[] {
  switch (block.kind) {
    case 'text':
      return paragraphs(block.text, block.quiet ? { isSubtle: true, size: 'Small' } : {});
    case 'quote':
      return pack(paragraphs(block.text), limits.element).map((items) => ({
        type: 'Container',
        style: 'emphasis',
        items: [...items],
      }));
    case 'facts':
      return facts(block.facts, language);
    case 'table':
      return tables(block.header, block.rows);
    case 'chart':
      return chart(block);
    case 'choice':
      return choice(block, `pick${index}`, language);
    case 'buttons':
      return buttonRows(block.buttons);
    case 'file':
      return file(block, language);
  }
}

function choice(
  { label: name, action, options }: Extract<Block, { kind: 'choice' }>,
  id: string,
  language: Language,
): readonly Element[] {
  const [first] = options;
  const input: Element = {
    type: 'Input.ChoiceSet',
    id,
    label: label(name),
    // An input with a value never holds up another button of the card.
    ...(first === undefined ? {} : { value: first.value }),
    errorMessage: words.missing[language],
    style: 'compact',
    wrap: true,
    choices: choices(options, (value) => value, limits.element),
  };
  const send: Element = {
    type: 'ActionSet',
    spacing: 'Small',
    actions: [execute(words.choose[language], action, { pick: id })],
  };
  // Together, because a button only sends the inputs of its own message.
  return [{ type: 'Container', items: [input, send] }];
}

function buttonRows(buttons: readonly Button[]): readonly Element[] {
  const tones = { primary: 'positive', danger: 'destructive', quiet: undefined } as const;
  const actions = buttons
    .filter(({ tone }) => tone !== 'quiet')
    .map(({ label, action, tone }) => execute(label, action, {}, tone && tones[tone]));
  const rows = Array.from(
    { length: Math.ceil(actions.length / limits.actions) },
    (_, row): Element => ({
      type: 'ActionSet',
      actions: actions.slice(row * limits.actions, (row + 1) * limits.actions),
    }),
  );
  return [...rows, ...buttons.filter(({ tone }) => tone === 'quiet').map(quiet)];
}

/** A few small words to press: a button under every line would be heavier than the line. */
function quiet({ label: name, action }: Button): Element {
  return {
    type: 'Container',
    spacing: 'Small',
    items: [...paragraphs(label(name), { isSubtle: true, size: 'Small' })],
    selectAction: execute(name, action, {}),
  };
}

/** In front of others no file can be offered to a drive: its text is shown instead. */
function file({ name, content }: Extract<Block, { kind: 'file' }>, language: Language): readonly Element[] {
  const whole = Buffer.byteLength(content) <= limits.file;
  const shown = whole ? content : `${clip(content, limits.file)}\n${words.cut[language]}`;
  return [...paragraphs([{ bold: `📄 ${name}` }]), ...paragraphs(shown, { fontType: 'Monospace', size: 'Small' })];
}
