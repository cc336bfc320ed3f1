import { createInterface } from 'node:readline';
import type { Delivery } from '../../src/kernel/chat.ts';
import { createTerminal, type Terminal } from './adapter.ts';
import type { Asked } from './args.ts';
import { typed } from './files.ts';
import { asJson } from './json.ts';

type Json = Readonly<Record<string, unknown>>;

/** A practice driven by lines of text: each message out as one JSON line, the debrief last. */
export type Script = {
  readonly terminal: Terminal;
  /** Plays the lines; answers whether a debrief came out. */
  play(lines: AsyncIterable<string>, asked: Asked, settled: () => Promise<void>): Promise<boolean>;
};

/** Collects what is said and writes it with `print`. */
export function createScript(print: (line: string) => void): Script {
  const kinds: string[] = [];
  let debrief: Json | undefined;
  const terminal = createTerminal((message: Delivery) => {
    const json = asJson(message);
    if (!json) return;
    kinds.push(String(json.kind));
    if (json.kind === 'debrief') debrief = json;
    else print(JSON.stringify(json));
  });
  const since = (from: number, kind: string): boolean => kinds.slice(from).includes(kind);
  return {
    terminal,
    play: async (lines, asked, settled) => {
      const language = asked.lang ?? 'fr';
      const press = async (name: string, arg?: string): Promise<void> => {
        await terminal.send({ kind: 'pressed', action: { name, ...(arg ? { arg } : {}) } }, language);
        await settled();
      };
      const say = async (text: string): Promise<void> => {
        const from = kinds.length;
        await terminal.send(typed(text), language);
        await settled();
        if (since(from, 'self_view')) await press('practice.debrief');
      };
      if (asked.lang) await press('people.language', asked.lang);
      else await terminal.send({ kind: 'arrived' }, language).then(settled);
      if (since(0, 'notice')) await press('privacy.accept');
      if (!since(0, 'menu') && !since(0, 'recap')) await terminal.send({ kind: 'arrived' }, language).then(settled);
      if (!since(0, 'recap')) await press('practice.start', `${asked.scenario ?? 'e1'}:${asked.level}`);
      const begun = since(0, 'brief') || since(0, 'recap');
      if (!begun) return false;
      for await (const line of lines) await say(line);
      if (!debrief) await say('stop');
      if (debrief) print(JSON.stringify(debrief));
      return debrief !== undefined;
    },
  };
}

/** The lines of an input, read only once asked for: a line reader that starts earlier drops what nobody listens to yet. */
export async function* linesOf(input: NodeJS.ReadableStream): AsyncGenerator<string> {
  yield* createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
}
