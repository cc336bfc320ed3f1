import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runAdmin } from '../../src/commands/admin.ts';
import { nightlyBackup } from '../../src/nightly.ts';
import { tick } from '../../src/ticker.ts';
import { openWorld, type World } from '../support/world.ts';

describe('the copies of the embedded database', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
    await world.newcomer('nina');
  });
  afterAll(() => world.close());

  it('are made once a night while it serves, and made up after a night asleep; a full disk is told, not fatal', async () => {
    const made: number[] = [];
    let full = false;
    const backup = async (): Promise<string> => {
      if (full) throw new Error('no room');
      made.push(world.now);
      return 'copy';
    };
    const nightly = nightlyBackup(backup);
    const minute = async (iso: string): Promise<void> => {
      world.now = Date.parse(iso);
      await tick([nightly], world.app.services, world.now);
    };
    await minute('2026-11-25T23:59:00Z');
    await minute('2026-11-26T01:59:00Z');
    expect(made).toHaveLength(1);
    await minute('2026-11-26T02:00:00Z');
    await minute('2026-11-26T02:01:00Z');
    await minute('2026-11-29T15:00:00Z');
    expect(made.map((at) => new Date(at).toISOString().slice(0, 16))).toEqual([
      '2026-11-25T23:59',
      '2026-11-26T02:00',
      '2026-11-29T15:00',
    ]);
    full = true;
    await minute('2026-11-30T02:00:00Z');
    expect(world.logs.at(-1)?.event).toContain('make room');
    full = false;
    await minute('2026-12-01T02:00:00Z');
    expect(made).toHaveLength(4);
  });

  it('can be asked for by the operator, who is told where it is and what a restore takes', async () => {
    const lines: string[] = [];
    expect(await runAdmin(world.store, ['backup'], (line) => lines.push(line), world.now)).toBe(0);
    const [, path = ''] = /^Written: (\S+)\. To restore: .*tombstones apply/.exec(lines.join()) ?? [];
    expect(existsSync(path)).toBe(true);
    const { backup: _none, ...server } = world.store;
    expect(await runAdmin(server, ['backup'], (line) => lines.push(line), world.now)).toBe(2);
    expect(lines.at(-1)).toContain('pg_dump');
  });
});
