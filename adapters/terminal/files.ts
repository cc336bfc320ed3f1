import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Card } from '../../src/kernel/card.ts';
import type { InboundContent } from '../../src/kernel/chat.ts';

/** Where a terminal keeps the files it is given. */
const folder = join('.entrain', 'files');

/** The card with its files saved, and said where; only their owner may read them. */
export function keepFiles(card: Card): Card {
  return {
    ...card,
    blocks: card.blocks.map((block) => {
      if (block.kind !== 'file') return block;
      const path = join(folder, basename(block.name));
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      writeFileSync(path, block.content, { mode: 0o600 });
      return { kind: 'text', text: `→ ${path}` };
    }),
  };
}

const mostBytes = 8 * 1024 * 1024;
const isPath = /^[^\n]{1,1000}\.(?:ya?ml|csv)$/iu;

/** What a typed line says: the path of a scenario or roster that is there drops that file, quoted or escaped as a shell does. */
export function typed(line: string): InboundContent {
  const path = line
    .trim()
    .replace(/^(['"])(.*)\1$/u, '$2')
    .replaceAll('\\ ', ' ');
  if (!isPath.test(path)) return { kind: 'said', text: line };
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isFile()) return { kind: 'said', text: line };
  const name = basename(path);
  if (found.size > mostBytes) return { kind: 'said', text: '', files: [{ name, text: '', unread: true }] };
  return { kind: 'said', text: '', files: [{ name, text: readFileSync(path, 'utf8') }] };
}
