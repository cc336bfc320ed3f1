import { sql } from 'drizzle-orm';
import { literacyVersion } from '../../src/rollout/literacy.ts';
import { asOwner, ownerRows } from '../support/db.ts';
import type { Someone, World } from '../support/world.ts';

/** Gives someone roles and a site on the server. */
export async function appoint(world: World, who: Someone, roles: readonly string[], site = 'Lyon'): Promise<void> {
  await asOwner(world.store, (tx) =>
    tx.execute(
      sql`update person set roles = ${`{${roles.join(',')}}`}::text[], site = ${site}, enrolled = true
          where id in (select person_id from identity where external_id = ${who.id})`,
    ),
  );
}

/** Someone has had the five minutes on AI. */
export const taught = (world: Pick<World, 'store'>, who: Pick<Someone, 'id'>): Promise<unknown> =>
  asOwner(world.store, (tx) =>
    tx.execute(
      sql`insert into literacy (workspace_id, person_id, version, step, started_at, completed_at)
          select workspace_id, person_id, ${literacyVersion}, 5, now(), now() from identity where external_id = ${who.id}
          on conflict (workspace_id, person_id, version) do update set step = 5, completed_at = now()`,
    ),
  );

/** Rows of a query, as owner. */
export const rows = <T extends Record<string, unknown>>(world: World, query: ReturnType<typeof sql>): Promise<T[]> =>
  ownerRows<T>(world.store, query);

/** Sends a form back. */
export async function submit(
  world: World,
  who: Someone,
  name: string,
  arg: string | undefined,
  values: Readonly<Record<string, string>>,
): Promise<void> {
  await who.send({ kind: 'submitted', action: { name, ...(arg ? { arg } : {}) }, values });
  await world.settled();
}

/** What a card's `data` holds under a name, as text. */
export const dataOf = (card: { readonly data?: Readonly<Record<string, unknown>> }, name: string): string =>
  String(card.data?.[name]);
