import { buttonAction, choiceAction } from '../../../adapters/slack/action.ts';
import type { Action } from '../../../src/kernel/card.ts';

/** What a person sees of a message, as Slack's client would make it. */
export type Seen = {
  readonly lines: readonly string[];
  readonly active: readonly string[];
  readonly actions: readonly Action[];
};

type Json = Record<string, unknown>;

/** Reads blocks the way a client shows them: text objects by their type, rich text literally. */
export function readBlocks(blocks: readonly unknown[]): Seen {
  const lines: string[] = [];
  const active: string[] = [];
  const actions: Action[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) for (const one of node) visit(one);
    if (typeof node !== 'object' || node === null || Array.isArray(node)) return;
    const item = node as Json;
    switch (item.type) {
      case 'rich_text_section':
      case 'rich_text_quote':
      case 'rich_text_preformatted':
        lines.push((item.elements as Json[]).map((piece) => piece.text ?? '').join(''));
        for (const piece of item.elements as Json[])
          if (piece.type !== 'text') active.push(String(piece.url ?? piece.type));
        return;
      case 'plain_text':
        lines.push(String(item.text));
        if (item.emoji !== false && /:[\w+-]+:/.test(String(item.text))) active.push(`emoji in ${item.text}`);
        return;
      case 'raw_text':
        lines.push(String(item.text));
        return;
      case 'mrkdwn':
        lines.push(String(item.text));
        active.push(...markup(String(item.text), true));
        return;
      case 'data_visualization':
        lines.push(
          ...Array.from(
            JSON.stringify(item).matchAll(/"(?:title|name|label)":"([^"]*)"|"value":([\d.]+)/g),
            (m) => m[1] ?? m[2] ?? '',
          ),
        );
        return;
      case 'button':
        actions.push(buttonAction(String(item.action_id), item.value === undefined ? undefined : String(item.value)));
        break;
      case 'overflow':
        for (const { value } of item.options as Json[])
          actions.push(buttonAction(String(item.action_id), String(value)));
        break;
      case 'actions':
        for (const element of item.elements as Json[]) {
          if (element.type !== 'static_select') continue;
          actions.push(
            choiceAction(String(element.action_id), item.block_id === undefined ? undefined : String(item.block_id)),
          );
        }
    }
    for (const value of Object.values(item)) visit(value);
  };
  visit(blocks);
  return { lines, active, actions };
}

/** What Slack makes of a string in which it reads markup. */
export function markup(text: string, styles: boolean): readonly string[] {
  const references = Array.from(text.matchAll(/<[^<>\s][^<>]*>/g), ([found]) => found);
  const styled = styles ? Array.from(text.matchAll(/([*_~`])\S[^\n]*?\1/g), ([found]) => found) : [];
  return [...references, ...styled];
}

/** What the reader of an escaped string reads. */
export function unescaped(text: string): string {
  return text.replace(/&(lt|gt|amp);/g, (_, name) => ({ lt: '<', gt: '>', amp: '&' })[name as 'lt' | 'gt' | 'amp']);
}
