import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Card } from '../../src/kernel/card.ts';

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
