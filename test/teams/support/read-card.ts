import type { Action } from '../../../src/kernel/card.ts';

type Node = Readonly<Record<string, unknown>>;

/** A button on a card, with what it would send. */
export type Button = { readonly action: Action; readonly verb: string; readonly data: Node };

/** A card as a person sees it: a second reading, independent of what wrote it. */
export type Seen = {
  readonly lines: readonly string[];
  readonly active: readonly string[];
  readonly buttons: readonly Button[];
  readonly inputs: readonly Node[];
};

/** Reads a card. */
export function readCard(card: unknown): Seen {
  const lines: string[] = [];
  const active: string[] = [];
  const buttons: Button[] = [];
  const inputs: Node[] = [];
  const say = (value: unknown) => void (typeof value === 'string' && lines.push(value));
  const sayMarkdown = (value: unknown) => {
    const { text, links } = markdown(String(value ?? ''));
    lines.push(text);
    active.push(...links);
  };
  const press = (action: Node): void => {
    const data = action.data as Node;
    const name = String(action.verb);
    buttons.push({ verb: name, data, action: { name, ...(typeof data.arg === 'string' ? { arg: data.arg } : {}) } });
  };
  const walk = (node: Node): unknown => {
    switch (node.type) {
      case 'TextBlock':
        return sayMarkdown(node.text);
      case 'RichTextBlock':
        for (const run of list(node.inlines)) {
          const open = run.selectAction as Node | undefined;
          if (open !== undefined) active.push(String(open.url));
        }
        return say(
          list(node.inlines)
            .map((run) => String(run.text))
            .join(''),
        );
      case 'FactSet':
        for (const fact of list(node.facts)) for (const part of [fact.title, fact.value]) sayMarkdown(part);
        return;
      case 'Container':
        if (node.selectAction !== undefined) press(node.selectAction as Node);
        return list(node.items).forEach(walk);
      case 'TableCell':
        return list(node.items).forEach(walk);
      case 'Table':
        return list(node.rows).forEach(walk);
      case 'TableRow':
        return list(node.cells).forEach(walk);
      case 'Chart.Line':
      case 'Chart.VerticalBar.Grouped':
      case 'Chart.VerticalBar':
        say(node.title);
        say(node.yAxisTitle);
        return list(node.data).forEach(point);
      case 'ActionSet':
        for (const action of list(node.actions)) {
          say(action.title);
          press(action);
        }
        return;
      case 'Input.Text':
      case 'Input.Date':
      case 'Input.ChoiceSet':
        inputs.push(node);
        say(node.label);
        return list(node.choices).forEach((choice) => say(choice.title));
      default:
        throw new Error(`a client does not know ${String(node.type)}`);
    }
  };
  const point = (value: Node): void => {
    for (const part of [value.legend, value.x]) say(part);
    if (typeof value.y === 'number') lines.push(String(value.y));
    list(value.values).forEach(point);
  };
  const root = card as Node;
  list(root.body).forEach(walk);
  for (const mention of list((root.msteams as Node | undefined)?.entities)) active.push(String(mention.text));
  return { lines, active, buttons, inputs };
}

/** What a client makes of text that it reads as Markdown and HTML. */
function markdown(text: string): { readonly text: string; readonly links: readonly string[] } {
  const links = [...text.matchAll(/!?\[[^\]]*\]\(([^)]*)\)|\bhttps?:\/\/\S+|\bwww\.\S+|<a\b[^>]*>/g)].map(
    ([found]) => found,
  );
  const shown = text
    .replace(/\{\{(DATE|TIME)\([^)]*\)\}\}/g, 'a date')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<\/?[a-z][^>]*>/gi, '')
    .replace(/^\s*(?:#+|>|[-+*]|\d+[.)])\s+/gm, '')
    .replace(/[*_~`\\]/g, '');
  return { text: shown, links };
}

function list(value: unknown): readonly Node[] {
  return Array.isArray(value) ? value : [];
}
