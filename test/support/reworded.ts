import type { Action, Block, Card, Text } from '../../src/kernel/card.ts';
import type { Field, Form } from '../../src/kernel/form.ts';

/** Puts other words in a slot; what a client carries back stays what it is. */
export type Reword = (words: string) => string;

/** The same card with other words in every slot that people read. */
export function rewordCard(card: Card, reword: Reword): Card {
  return {
    ...card,
    ...(card.title === undefined ? {} : { title: reword(card.title) }),
    blocks: card.blocks.map((block) => rewordBlock(block, reword)),
    plain: reword(card.plain),
  };
}

/** The same form with other words in every slot that people read. */
export function rewordForm(form: Form, reword: Reword): Form {
  return {
    ...form,
    title: reword(form.title),
    ...(form.intro === undefined ? {} : { intro: reword(form.intro) }),
    submit: reword(form.submit),
    plain: reword(form.plain),
    fields: form.fields.map((field) => rewordField(field, reword)),
  };
}

/** What stays of a card when its words are taken away: two cards of one shape are rendered alike. */
export function shapeOf(content: Card | Form): string {
  const actions = (value: unknown): value is Action => typeof value === 'object' && value !== null && 'name' in value;
  return JSON.stringify(content, (name, value) => {
    if (name === 'data' || name === 'plain') return undefined;
    if (name === 'action' && actions(value)) return value.name;
    return typeof value === 'string' && name !== 'kind' && name !== 'tone' && name !== 'form' ? '' : value;
  });
}

function rewordBlock(block: Block, reword: Reword): Block {
  switch (block.kind) {
    case 'text':
      return { ...block, text: rewordText(block.text, reword) };
    case 'quote':
      return { ...block, text: reword(block.text) };
    case 'facts':
      return { ...block, facts: block.facts.map(({ name, value }) => ({ name: reword(name), value: reword(value) })) };
    case 'table':
      return { ...block, header: block.header.map(reword), rows: block.rows.map((row) => row.map(reword)) };
    case 'chart':
      return {
        ...block,
        title: reword(block.title),
        categories: block.categories.map(reword),
        series: block.series.map((one) => ({ ...one, name: reword(one.name) })),
      };
    case 'choice':
      return { ...block, label: reword(block.label), options: relabel(block.options, reword) };
    case 'buttons':
      return { ...block, buttons: relabel(block.buttons, reword) };
    case 'file':
      return { ...block, name: reword(block.name), content: reword(block.content) };
    case 'rule':
      return block;
  }
}

function rewordText(text: Text, reword: Reword): Text {
  if (typeof text === 'string') return reword(text);
  return text.map((piece) => {
    if (typeof piece === 'string') return reword(piece);
    if ('bold' in piece) return { bold: reword(piece.bold) };
    return 'italic' in piece ? { italic: reword(piece.italic) } : { ...piece, link: reword(piece.link) };
  });
}

function rewordField(field: Field, reword: Reword): Field {
  const named = { label: reword(field.label), ...(field.hint === undefined ? {} : { hint: reword(field.hint) }) };
  if (field.kind === 'select' || field.kind === 'many')
    return { ...field, ...named, options: relabel(field.options, reword) };
  if (field.kind === 'text' && field.value !== undefined) return { ...field, ...named, value: reword(field.value) };
  return { ...field, ...named };
}

function relabel<T extends { readonly label: string }>(all: readonly T[], reword: Reword): readonly T[] {
  return all.map((one) => ({ ...one, label: reword(one.label) }));
}
