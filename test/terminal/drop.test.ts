import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { typed } from '../../adapters/terminal/files.ts';

describe('the path of a file, typed at a terminal', () => {
  const folder = mkdtempSync(join(tmpdir(), 'drop '));
  const path = join(folder, 'incendie-cave.yaml');
  writeFileSync(path, 'id: incendie-cave\n');
  writeFileSync(join(folder, 'notes.txt'), 'private');
  afterAll(() => rmSync(folder, { recursive: true }));
  const dropped = { kind: 'said', text: '', files: [{ name: 'incendie-cave.yaml', text: 'id: incendie-cave\n' }] };

  it.each([
    ['as it is', path],
    ['between quotes, as a window drops it', `'${path}' `],
    ['with its spaces escaped', path.replaceAll(' ', '\\ ')],
  ])('drops the file, %s', (_how, line) => {
    expect(typed(line)).toEqual(dropped);
  });

  it.each([
    'Je vous envoie le fichier incendie-cave.yaml',
    join(folder, 'absent.yaml'),
    join(folder, 'notes.txt'),
    folder,
    '',
  ])('says any other line as it is: %s', (line) => {
    expect(typed(line)).toEqual({ kind: 'said', text: line });
  });
});
