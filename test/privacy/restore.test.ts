import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runAdmin } from '../../src/commands/admin.ts';
import { asOwner, ownerRows } from '../support/db.ts';
import { openWorld, type World } from '../support/world.ts';

describe('the operator, after a restore', () => {
  let world: World;
  const folder = mkdtempSync(join(tmpdir(), 'entrain-restore-'));
  const admin = async (...argv: string[]): Promise<{ code: number; lines: string[] }> => {
    const lines: string[] = [];
    return { code: await runAdmin(world.store, argv, (line) => lines.push(line), world.now), lines };
  };
  const names = () =>
    ownerRows<{ name: string }>(world.store, sql`select external_id as name from identity order by 1`).then((found) =>
      found.map(({ name }) => name),
    );
  beforeAll(async () => {
    world = await openWorld({ now: Date.now() });
  });
  afterAll(() => world.close());

  it('has the list of erasures kept beside the backup forget again whoever came back, and nobody else', async () => {
    for (const name of ['gone', 'stays']) await world.newcomer(name);
    const people = await ownerRows<Record<string, unknown>>(world.store, sql`select * from person`);
    const identities = await ownerRows<Record<string, unknown>>(world.store, sql`select * from identity`);
    world.now += 1000;
    await world.someone('gone').press('privacy.erase_yes');
    const kept = await admin('tombstones', 'export');
    expect([kept.code, kept.lines.length]).toEqual([0, 1]);
    expect(kept.lines.join()).not.toContain('gone');
    const file = join(folder, 'erasures.jsonl');
    writeFileSync(file, kept.lines.join('\n'));
    // The restore: her rows of before are there again, and no tombstone is.
    const identity = identities.find((row) => row.external_id === 'gone');
    const person = people.find((row) => row.id === identity?.person_id);
    await asOwner(world.store, async (tx) => {
      await tx.execute(sql`delete from tombstone`);
      await tx.execute(
        sql`insert into person (workspace_id, id, time_zone, created_at)
            values (${person?.workspace_id}, ${person?.id}, 'UTC', now() - interval '1 day')`,
      );
      await tx.execute(
        sql`insert into identity values (${person?.workspace_id}, 'fake', 'gone', ${person?.id}, 'fake:acme:gone', now())`,
      );
    });
    expect(await names()).toEqual(['gone', 'stays']);
    const applied = await admin('tombstones', 'apply', file);
    expect(applied).toEqual({ code: 0, lines: ['1 erasures read, 1 people forgotten again.'] });
    expect(await names()).toEqual(['stays']);
    expect((await admin('tombstones', 'apply', file)).lines).toEqual(['1 erasures read, 0 people forgotten again.']);
    const acts = await ownerRows<{ action: string }>(
      world.store,
      sql`select action from audit where actor = 'operator' order by seq`,
    );
    expect(acts.map(({ action }) => action)).toEqual(['tombstones export', 'tombstones apply', 'tombstones apply']);
    expect((await admin('audit', 'verify')).code).toBe(0);
  });

  it('is told what is wrong with a file, and nothing changes', async () => {
    const empty = join(folder, 'empty');
    writeFileSync(empty, 'not json\n{"a":1}\n');
    const other = join(folder, 'other');
    writeFileSync(
      other,
      JSON.stringify({
        workspace: '00000000-0000-4000-8000-000000000000',
        digest: 'a'.repeat(64),
        at: new Date(world.now).toISOString(),
      }),
    );
    const before = await ownerRows<{ n: number }>(world.store, sql`select count(*)::int as n from tombstone`);
    expect((await admin('tombstones', 'apply')).code).toBe(2);
    expect((await admin('tombstones', 'apply', join(folder, 'missing'))).lines[0]).toContain('cannot be read');
    expect((await admin('tombstones', 'apply', empty)).code).toBe(1);
    expect((await admin('tombstones', 'apply', other)).lines[0]).toContain('nothing is changed');
    expect(await ownerRows(world.store, sql`select count(*)::int as n from tombstone`)).toEqual(before);
    expect(await names()).toEqual(['stays']);
  });
});
