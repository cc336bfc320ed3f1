import { randomUUID } from 'node:crypto';
import { type SQL, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { personals } from '../../src/features.ts';
import { gather } from '../../src/privacy/export.ts';
import { forget } from '../../src/privacy/forget.ts';
import { asOwner, ownerRows } from '../support/db.ts';
import { openWorld, type World } from '../support/world.ts';

type Column = {
  table: string;
  /** True for a table that leads to nobody, and only stands behind one that does. */
  around: boolean;
  column: string;
  type: string;
  parent: string | null;
  parent_column: string | null;
};
type Row = Record<string, string>;

/** Kept from the copy on purpose. */
const withheld: Readonly<Record<string, string>> = {
  'link_code.digest': 'a secret, and only its digest',
  'roster_draft.content': 'a file about other people',
  'scenario_draft.scenario': 'the text shown beside it, as the program read it',
  'scenario_draft.errors': 'computed from the text shown beside it',
  'scenario_draft.cues': 'computed from the text shown beside it',
  'scenario_draft.bench': 'computed from the text shown beside it',
};

/** Every table that leads to a person by foreign keys, parents first, with what each column refers to: found in the catalogue, so that a new table is tested before anyone thinks of it. */
const catalogue = sql`
  with recursive lead(oid, depth) as (
    select 'person'::regclass::oid, 0
    union select c.conrelid, lead.depth + 1 from pg_constraint c join lead on c.confrelid = lead.oid
      where c.contype = 'f' and c.conrelid <> c.confrelid and lead.depth < 8),
  around as (select distinct c.confrelid as oid, -1 as depth from pg_constraint c join lead on c.conrelid = lead.oid
      where c.contype = 'f' and c.confrelid not in (select oid from lead union select 'workspace'::regclass)),
  ranked as (select oid, max(depth) as depth from (select * from lead union select * from around) a group by oid)
  select r.oid::regclass::text as table, r.depth < 0 as around, a.attname::text as column, format_type(a.atttypid, null) as type,
    f.parent, f.parent_column
  from ranked r join pg_attribute a on a.attrelid = r.oid and a.attnum > 0 and not a.attisdropped
  left join lateral (
    select c.confrelid::regclass::text as parent, pa.attname::text as parent_column
    from pg_constraint c join lateral unnest(c.conkey, c.confkey) as k(own, theirs) on k.own = a.attnum
    join pg_attribute pa on pa.attrelid = c.confrelid and pa.attnum = k.theirs
    where c.conrelid = r.oid and c.contype = 'f' and pa.attname <> 'workspace_id' and c.confrelid <> 'workspace'::regclass
    order by c.confrelid <> 'person'::regclass desc limit 1) f on true
  order by r.depth, 1, a.attnum`;

const tagOf = (who: string, { table, column }: Pick<Column, 'table' | 'column'>): string =>
  `canari-${who}-${table}-${column}-fin`;

/** A value for a column: a canary wherever words fit, else something of the type. */
function valueFor(column: Column, who: string, ids: Row): SQL {
  const { type, parent } = column;
  if (column.column === 'workspace_id') return sql`${ids.workspace}::uuid`;
  // Who else a row names (a manager, a helper) is nobody here: no row, so nothing to find.
  if (parent && column.table === 'person') return sql`null::uuid`;
  if (parent) return sql`${ids[`${parent}.${column.parent_column}`]}::uuid`;
  if (type === 'uuid') return sql`${ids[`${column.table}.${column.column}`]}::uuid`;
  const tag = column.around ? 'around' : tagOf(who, column);
  if (type === 'text') return sql`${tag}::text`;
  if (type === 'jsonb') return sql`jsonb_build_object('fr', ${tag}::text)`;
  if (type === 'text[]') return sql`array[${tag}::text]`;
  if (type === 'uuid[]') return sql`'{}'::uuid[]`;
  if (type === 'boolean') return sql`false`;
  if (type === 'date') return sql`current_date`;
  if (type.startsWith('timestamp')) return sql`now()`;
  return sql`1`;
}

describe('a canary in every column of every table that leads to a person', () => {
  let world: World;
  let columns: readonly Column[] = [];
  let workspace = '';
  const people: Record<string, string> = { nina: randomUUID(), omar: randomUUID() };
  const tables = (): readonly string[] => [...new Set(columns.map(({ table }) => table))];

  beforeAll(async () => {
    world = await openWorld();
    await world.newcomer('somebody');
    workspace = (await ownerRows<{ id: string }>(world.store, sql`select id::text from workspace`))[0]?.id ?? '';
    columns = await ownerRows<Column>(world.store, catalogue);
    for (const [who, id] of Object.entries(people))
      await asOwner(world.store, async (tx) => {
        const ids: Row = { workspace, 'person.id': id };
        for (const { table, column, type } of columns) if (type === 'uuid') ids[`${table}.${column}`] ??= randomUUID();
        for (const table of tables()) {
          const own = columns.filter((column) => column.table === table);
          const names = sql.join(
            own.map(({ column }) => sql.identifier(column)),
            sql`, `,
          );
          const values = sql.join(
            own.map((column) => valueFor(column, who, ids)),
            sql`, `,
          );
          await tx.execute(sql`insert into ${sql.identifier(table)} (${names}) values (${values})`);
        }
      });
  });
  afterAll(() => world.close());

  const planted = (who: string): readonly string[] =>
    columns
      .filter(({ type, around }) => !around && ['text', 'jsonb', 'text[]'].includes(type))
      .map((column) => tagOf(who, column));

  it('is in the person’s copy, all of them and nobody else’s', async () => {
    const data = await world.store.inWorkspace(workspace, (tx) => gather(tx, personals, people.nina ?? '', new Date()));
    const text = JSON.stringify(data);
    const hidden = columns.filter(({ table, column }) => withheld[`${table}.${column}`]);
    const expected = planted('nina').filter((tag) => !hidden.some((column) => tag === tagOf('nina', column)));
    const missing = expected.filter((tag) => !text.includes(tag));
    console.info(
      `canaries: ${tables().length} tables, ${planted('nina').length} columns, ${expected.length} to be shown`,
    );
    expect(expected.length).toBeGreaterThan(60);
    expect(missing, 'the `personal` of a feature leaves these columns out of the copy').toEqual([]);
    expect(text).not.toContain('canari-omar');
  });

  it('is nowhere after the erasure: database, queue and log; everyone else’s stay', async () => {
    await world.store.inWorkspace(workspace, (tx) =>
      forget(tx, personals, { id: people.nina ?? '', workspace }, world.now),
    );
    await world.settled();
    const all = await ownerRows<{ name: string }>(
      world.store,
      sql`select quote_ident(schemaname) || '.' || quote_ident(tablename) as name from pg_tables where schemaname in ('public', 'pgboss', 'drizzle')`,
    );
    let rest = '';
    for (const { name } of all) {
      const [row] = await ownerRows<{ text: string | null }>(
        world.store,
        sql`select string_agg(t::text, chr(10)) as text from ${sql.raw(name)} t`,
      );
      const text = row?.text ?? '';
      expect(text.match(/canari-nina[\w-]*/u)?.[0], name).toBeUndefined();
      // Her id may stay in what the law keeps, and only there.
      if (text.includes(people.nina ?? '-')) expect.soft(name).toBe('none');
      rest += text;
    }
    for (const tag of planted('omar')) expect(rest).toContain(tag);
    expect(JSON.stringify(world.logs)).not.toContain('canari-');
  });
});
