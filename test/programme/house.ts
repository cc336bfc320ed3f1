import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { Form } from '../../src/kernel/form.ts';
import { literacyVersion } from '../../src/rollout/literacy.ts';
import { appoint, rows } from '../help/house.ts';
import { asOwner } from '../support/db.ts';
import type { Someone, World } from '../support/world.ts';

/** Puts people on the roster of the house, met by nobody yet. */
export async function hire(
  world: World,
  people: number,
  team: string,
  site = 'Lyon',
  roles: readonly string[] = ['learner'],
): Promise<void> {
  const ids = Array.from({ length: people }, () => randomUUID());
  await asOwner(world.store, (tx) =>
    tx.execute(
      sql`insert into person (workspace_id, id, team, site, roles, enrolled)
          select (select workspace_id from tenant where external_id = 'acme'), r.id::uuid, ${team}, ${site}, ${`{${roles.join(',')}}`}::text[], true
          from jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb) as r(id)`,
    ),
  );
}

/** Someone in the chat, in a team. */
export async function member(
  world: World,
  name: string,
  language: 'fr' | 'en',
  roles: readonly string[],
  team: string,
  site = 'Lyon',
): Promise<Someone> {
  const who = await world.newcomer(name, language);
  await appoint(world, who, roles, site);
  await asOwner(world.store, (tx) =>
    tx.execute(
      sql`update person set team = ${team} where id in (select person_id from identity where external_id = ${name})`,
    ),
  );
  return who;
}

/** Trainers who know what AI does here and have corrected a customer. */
export async function readyTrainers(world: World, people: number): Promise<void> {
  await hire(world, people, 'formation', 'Lyon', ['trainer']);
  const at = sql`${new Date(world.now).toISOString()}::timestamptz`;
  await asOwner(world.store, async (tx) => {
    const trainers = sql`from person p where p.roles = '{trainer}'`;
    await tx.execute(
      sql`insert into literacy (workspace_id, person_id, version, step, started_at, completed_at)
          select p.workspace_id, p.id, ${literacyVersion}, 5, ${at}, ${at} ${trainers} on conflict do nothing`,
    );
    await tx.execute(
      sql`insert into principle (workspace_id, id, scenario_id, text, written_by, at)
          select p.workspace_id, gen_random_uuid(), 'e1', '{}', p.id, ${at} ${trainers}`,
    );
  });
}

/** Figures published about the week that began on a Monday. */
export const publishWeek = (world: World, monday: string): Promise<unknown> =>
  asOwner(world.store, (tx) =>
    tx.execute(
      sql`insert into digest_week (workspace_id, week, cell, site, label, figures)
          select workspace_id, ${monday}::date, 'team x', '', '', '{"active": 9}' from tenant where external_id = 'acme'
          on conflict do nothing`,
    ),
  );

/** The value a form's list holds for a label that begins so. */
export function optionOf(form: Form | undefined, field: string, label: string): string {
  const found = form?.fields.find(({ name }) => name === field);
  const options = found?.kind === 'many' || found?.kind === 'select' ? found.options : [];
  const value = options.find((one) => one.label.includes(label))?.value;
  if (!value) throw new Error(`no ${label} among ${options.map((one) => one.label).join(', ')}`);
  return value;
}

/** Sends a form back, lists included. */
export async function fill(
  world: World,
  who: Someone,
  name: string,
  arg: string | undefined,
  values: Readonly<Record<string, string | readonly string[]>>,
): Promise<void> {
  await who.send({ kind: 'submitted', action: { name, ...(arg ? { arg } : {}) }, values });
  await world.settled();
}

/** What the audit tells of the programme, oldest first. */
export const acts = (world: World) =>
  rows<{ action: string; why: string | null; details: Readonly<Record<string, unknown>> }>(
    world,
    sql`select action, details->>'why' as why, details from audit
        where action ~ '^(programme|pilot|wave)' order by seq`,
  );

/** The values of the buttons of a name on the last card of a kind. */
export const argsOf = (who: Someone, kind: string, name: string): readonly string[] =>
  who
    .last(kind)
    .card.blocks.flatMap((block) => (block.kind === 'buttons' ? block.buttons : []))
    .filter(({ action }) => action.name === name)
    .map(({ action }) => action.arg ?? '');
