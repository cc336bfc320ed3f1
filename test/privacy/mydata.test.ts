import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { personals } from '../../src/features.ts';
import { ownerRows } from '../support/db.ts';
import { openWorld, type Someone, type World } from '../support/world.ts';

const canary = 'canari-7f3a';

/** Everything stored, as text, table by table. */
async function dump(world: World): Promise<Map<string, string>> {
  const tables = await ownerRows<{ name: string }>(
    world.store,
    sql`select quote_ident(schemaname) || '.' || quote_ident(tablename) as name from pg_tables where schemaname in ('public', 'pgboss')`,
  );
  const found = new Map<string, string>();
  for (const { name } of tables) {
    const [row] = await ownerRows<{ all: string | null }>(
      world.store,
      sql`select string_agg(t::text, chr(10)) as all from ${sql.raw(name)} t`,
    );
    found.set(name, row?.all ?? '');
  }
  return found;
}

describe('my data', () => {
  let world: World;
  let nina: Someone;
  beforeAll(async () => {
    world = await openWorld();
    nina = await world.newcomer(`${canary}-nina`);
    await nina.press('practice.start', 'e1:1');
    await nina.say(`Racontez-moi ce qui s’est passé, ${canary}-said.`, 'stop');
    const other = await world.newcomer('autre-9c1d');
    await other.press('practice.start', 'e1:1');
    await other.say('Bonjour, autre-9c1d-said.', 'stop');
  });
  afterAll(() => world.close());

  it('answers what, why, who and how long, in the middle of anything', async () => {
    await nina.say('mes données');
    expect(nina.last('my_data').text).toMatch(/Qui voit/u);
    expect(nina.last('my_data').text).toContain('À personne d’autre que vous');
  });

  it('gives a copy that holds all of the person and nothing of anyone else, to read and to reuse', async () => {
    await nina.press('privacy.export');
    const files = nina.last('export').card.blocks.flatMap((block) => (block.kind === 'file' ? [block] : []));
    expect(files.map(({ name }) => name)).toEqual(['entrain-export.html', 'entrain-export.json']);
    for (const { content } of files) {
      expect(content).toContain(`${canary}-said`);
      expect(content).not.toContain('autre-9c1d');
    }
    const { tables } = JSON.parse(files[1]?.content ?? '{}') as { tables: Record<string, unknown[]> };
    expect(
      Object.entries(tables)
        .filter(([name]) => ['person', 'identity', 'practice', 'turn', 'debrief', 'notice', 'message'].includes(name))
        .every(([, rows]) => rows.length > 0),
    ).toBe(true);
  });

  it('does not grow when asked again and again before the first copy has arrived', async () => {
    const keen = await world.newcomer('keen');
    for (let n = 0; n < 8; n += 1) await keen.send({ kind: 'pressed', action: { name: 'privacy.export' } });
    await world.settled();
    const sizes = keen.seen().flatMap(({ kind, card }) => (kind === 'export' ? [JSON.stringify(card).length] : []));
    expect(sizes).toHaveLength(8);
    expect(Math.max(...sizes)).toBeLessThan(2 * (sizes[0] ?? 0));
  });

  it('shows newcomers the notice first even when they ask for their data first', async () => {
    const first = world.someone('first');
    await first.say('my data');
    expect(first.seen().map(({ kind }) => kind)).toEqual(['notice', 'my_data']);
  });

  it('asks before erasing, then leaves nothing of the person anywhere, and keeps the others', async () => {
    await nina.press('privacy.erase');
    await nina.press('privacy.erase_no');
    expect(nina.seen().at(-1)?.kind).toBe('kept');
    await nina.press('privacy.erase');
    await nina.press('privacy.erase_yes');
    expect(nina.last('erased').text).toContain('C’est effacé');
    const left = await dump(world);
    expect([...left].filter(([, text]) => text.includes(canary)).map(([name]) => name)).toEqual([]);
    expect([...left.values()].join('')).toContain('autre-9c1d-said');
    expect(world.logs.map((log) => JSON.stringify(log)).join('')).not.toContain(canary);
  });

  it('answers for every table that leads to a person', async () => {
    const rows = await ownerRows<{ name: string }>(
      world.store,
      sql`with recursive lead(name) as (
            select 'person'::text
            union select c.conrelid::regclass::text from pg_constraint c join lead on c.confrelid = lead.name::regclass where c.contype = 'f')
          select name from lead`,
    );
    const answered = new Set(personals.flatMap(({ tables }) => tables));
    const forgotten = rows.map(({ name }) => name).filter((name) => !answered.has(name));
    expect(
      forgotten,
      'add these tables to the `personal` of a feature, so that they can be shown and forgotten',
    ).toEqual([]);
  });

  it('lets no late job bring a person back: erased while the debrief is being written', async () => {
    const late = await world.newcomer('late-51ab');
    await late.press('practice.start', 'e1:1');
    await late.say('Bonjour.');
    await late.send({ kind: 'said', text: 'stop' });
    await late.send({ kind: 'pressed', action: { name: 'privacy.erase_yes' } });
    await world.settled();
    const left = await dump(world);
    const hits = [...left].filter(([, text]) => text.includes('late-51ab')).map(([name]) => name);
    expect(hits).toEqual([]);
  });
});
