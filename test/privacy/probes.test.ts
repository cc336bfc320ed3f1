import { pathToFileURL } from 'node:url';
import { type SQL, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rowsOf } from '../../src/db/rows.ts';
import type { Tx } from '../../src/kernel/db.ts';
import { ownerRows, quickStore } from '../support/db.ts';
import { sourcesIn } from '../support/sources.ts';
import { openWorld, type Someone, type World } from '../support/world.ts';

type Column = { table: string; column: string; type: string };
type Call = (tx: Tx, ...args: readonly unknown[]) => Promise<unknown>;

const word = 'canari-7d21';
/** Nine shapes of arguments each; more on a machine with time. */
const rounds = Number(process.env.PRIVACY_ROUNDS ?? 2);

/** Everything of a table, as one digest; what a probe changed shows. */
const digests = async (world: World, where: SQL): Promise<string> => {
  const tables = await ownerRows<{ name: string }>(
    world.store,
    sql`select quote_ident(tablename) as name from pg_tables where schemaname = 'public' and tablename not in ('workspace', 'processed_event', 'message', 'audit') order by 1`,
  );
  const parts: string[] = [];
  for (const { name } of tables) {
    const [row] = await ownerRows<{ digest: string | null }>(
      world.store,
      sql`select md5(string_agg(t::text, '|' order by t::text)) as digest from ${sql.raw(name)} t where ${where}`,
    );
    parts.push(`${name} ${row?.digest}`);
  }
  return parts.join('\n');
};

describe('probes for what is not one’s own', () => {
  let world: World;
  let mallory: Someone;
  let columns: readonly Column[] = [];
  /** Every id, address and key of the others, and their workspace. */
  let foreign: readonly string[] = [];
  let victims: readonly string[] = [];
  let workspace = '';
  let theirs = '';
  let total = 0;

  beforeAll(async () => {
    world = await openWorld({ store: await quickStore() });
    mallory = await world.newcomer('mallory');
    await mallory.press('practice.start', 'e1:1');
    for (const [name, tenant] of [
      ['vera', 'acme'],
      ['zoe', 'other'],
      ['yan', 'other'],
    ] as const) {
      const victim = await world.newcomer(`${word}-${name}`, 'fr', tenant);
      for (const round of [1, 2]) {
        await victim.press('practice.start', 'e1:1');
        await victim.say(`Racontez-moi, ${word} ${round}.`, 'stop');
        await victim.press('practice.debrief');
      }
      await victim.press('feedback.contest', 'skill:own');
    }
    columns = await ownerRows<Column>(
      world.store,
      sql`select table_name::text as table, column_name::text as column, udt_name::text as type
          from information_schema.columns where table_schema = 'public' and udt_name in ('uuid', 'text', 'timestamptz', 'date', 'int2', 'int4', '_uuid', '_text')`,
    );
    const ids = await ownerRows<{ workspace: string; name: string; person: string }>(
      world.store,
      sql`select workspace_id::text as workspace, external_id as name, person_id::text as person from identity`,
    );
    workspace = ids.find(({ name }) => name === 'mallory')?.workspace ?? '';
    theirs = ids.find((one) => one.workspace !== workspace)?.workspace ?? '';
    victims = ids.filter(({ name }) => name !== 'mallory').map(({ person }) => person);
    const values = new Set<string>();
    for (const { table, column } of columns.filter((one) => one.table !== 'processed_event')) {
      const rows = await ownerRows<{ value: string }>(
        world.store,
        sql`select distinct ${sql.identifier(column)}::text as value from ${sql.identifier(table)} t
            where ${sql.identifier(column)} is not null and t::text like ${`%${theirs}%`} limit 200`,
      );
      for (const { value } of rows) if (value.length > 1 && value.length < 200) values.add(value);
    }
    foreign = [...values];
  });
  afterAll(() => world.close());

  it('find and change nothing of another workspace in any column of any table', async () => {
    const before = await digests(world, sql`t::text like ${`%${theirs}%`}`);
    const list = sql.join(
      foreign.map((value) => sql`${value}`),
      sql`, `,
    );
    let found = 0;
    await world.store
      .inWorkspace(workspace, async (tx) => {
        for (const { table, column } of columns) {
          const from = sql.identifier(table);
          const hit = sql`${sql.identifier(column)}::text in (${list}) and ${sql.identifier(column)}::text <> ${workspace} and position(${theirs} in t::text) > 0`;
          found += (await rowsOf(tx, sql`select 1 as one from ${from} t where ${hit}`)).length;
          // Tables that are only added to refuse outright: nothing found either.
          for (const statement of [
            sql`update ${from} t set ${sql.identifier(column)} = ${sql.identifier(column)} where ${hit} returning 1 as one`,
            sql`delete from ${from} t where ${hit} returning 1 as one`,
          ])
            found += await tx
              .transaction((step) => rowsOf(step, statement))
              .then(
                (rows) => rows.length,
                (error: Error) => ((error.cause as { code?: string } | undefined)?.code === '42501' ? 0 : 1),
              );
        }
        throw new Error('rolled back');
      })
      .catch((error: Error) => expect(error.message).toBe('rolled back'));
    total += columns.length * foreign.length * 3;
    expect(found).toBe(0);
    expect(await digests(world, sql`t::text like ${`%${theirs}%`}`)).toBe(before);
    console.info(
      `probes in SQL: ${columns.length} columns × ${foreign.length} values × 3 statements = ${total}, rows ${found}`,
    );
    expect(total).toBeGreaterThan(50_000);
  });

  it('get nothing of another workspace out of any function of any store', async () => {
    const before = await digests(world, sql`t::text like ${`%${theirs}%`}`);
    const modules = sourcesIn('src/**/*.ts').flatMap(({ path, text }) => (/\(\s*tx: Tx\b/u.test(text) ? [path] : []));
    const functions: (readonly [string, Call, number])[] = [];
    for (const path of modules) {
      const module: Record<string, unknown> = await import(/* @vite-ignore */ pathToFileURL(path).href);
      for (const [name, value] of Object.entries(module))
        if (typeof value === 'function' && /^(?:async )?(?:function \w*)?\s*\(?\s*tx\b/u.test(value.toString()))
          functions.push([`${path} ${name}`, value as Call, value.toString().split(')')[0]?.split(',').length ?? 2]);
    }
    expect(functions.length).toBeGreaterThan(40);
    const uuids = foreign.filter((value) => /^[0-9a-f-]{36}$/u.test(value));
    const leaked: string[] = [];
    let calls = 0;
    let answered = 0;
    for (const [name, call, arity] of functions)
      await world.store
        .inWorkspace(workspace, async (tx) => {
          for (let n = 0; n < rounds * 9; n += 1) {
            const pick = (at: number): string => uuids[(n * 7 + at * 3) % uuids.length] ?? '';
            const row = { workspaceId: theirs, id: pick(1), personId: pick(2), practiceId: pick(3), seq: 1, branch: 0 };
            const args = Array.from(
              { length: Math.max(1, arity - 1) },
              (_, at) =>
                [
                  pick(at),
                  pick(at),
                  at === 0 ? theirs : pick(at),
                  at < 2 ? pick(at) : new Date(world.now),
                  row,
                  [pick(at)],
                  pick(at),
                  at === 1 ? row : pick(at),
                ][n % 9],
            );
            calls += 1;
            await tx
              .transaction(async (step) => {
                const answer = JSON.stringify(await call(step, ...args)) ?? '';
                answered += 1;
                if (answer.includes(word)) leaked.push(`${name} ${JSON.stringify(args)} → ${answer.slice(0, 200)}`);
              })
              .catch(() => undefined);
          }
          throw new Error('rolled back');
        })
        .catch((error: Error) => expect(error.message).toBe('rolled back'));
    console.info(`probes in stores: ${functions.length} functions, ${calls} calls, ${answered} answered`);
    expect(leaked).toEqual([]);
    expect(answered).toBeGreaterThan(100);
    expect(await digests(world, sql`t::text like ${`%${theirs}%`}`)).toBe(before);
  });

  it('do nothing to anyone else by any button, form or word, with their ids', async () => {
    const names = new Set(
      sourcesIn('src/**/*.ts').flatMap(({ text }) =>
        [...text.matchAll(/'((?:[a-z]+)\.[a-z_]+)'/gu)].map(([, name]) => name ?? ''),
      ),
    );
    const known =
      /^(privacy|practice|feedback|people|skills|support|rollout|nudges?|digests?|challenges?|programme|authoring|scenarios?|evidence|milestones|bulletin|roi|results|listening)\./u;
    const actions = [...names].filter((name) => known.test(name) && name !== 'privacy.erase_yes');
    expect(actions.length).toBeGreaterThan(30);
    const others = sql`t::text like any(array[${sql.join(
      victims.map((id) => sql`${`%${id}%`}`),
      sql`, `,
    )}])`;
    const before = await digests(world, others);
    const rows = await ownerRows<{ id: string }>(
      world.store,
      sql`select id::text from practice where person_id = any(${sql`array[${sql.join(
        victims.map((id) => sql`${id}::uuid`),
        sql`, `,
      )}]`}) union select id::text from contest`,
    );
    const args = [...rows.map(({ id }) => id), ...victims].filter((_, at) => at % 2 === 0).slice(0, 4);
    let events = 0;
    for (const name of actions)
      for (const [at, id] of args.entries()) {
        const arg = at % 3 === 0 ? `${id}:1` : id;
        await mallory.send({ kind: 'pressed', action: { name, arg } });
        if (at === 0)
          await mallory.send({
            kind: 'submitted',
            action: { name, arg },
            values: { id, text: 'x', person: id, answer: id },
          });
        events += at === 0 ? 2 : 1;
      }
    await world.settled();
    console.info(`probes by action: ${actions.length} actions, ${events} events`);
    const read = mallory
      .seen()
      .map(({ card }) => JSON.stringify(card))
      .join('');
    expect(read).not.toContain(word);
    for (const id of victims) expect(read.split(id).length - 1).toBe(0);
    expect(await digests(world, others)).toBe(before);
  }, 120_000);
});
