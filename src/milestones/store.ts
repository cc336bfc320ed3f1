import { eq, sql } from 'drizzle-orm';
import { rowsOf } from '../db/rows.ts';
import type { Tx } from '../kernel/db.ts';
import type { Milestone } from './rules.ts';
import { milestone, milestoneOwner } from './tables.ts';

type Row = Omit<Milestone, 'doneAt' | 'leadToldAt' | 'owner'> & {
  readonly done: string | null;
  readonly told: string | null;
  readonly owner: string | null;
  readonly name: string | null;
  readonly here: boolean;
  readonly ownerTold: string | null;
};

const ms = (text: string | null): number | null => (text === null ? null : new Date(text).getTime());

const read = async (tx: Tx, which = sql`true`): Promise<readonly Milestone[]> => {
  const rows = await rowsOf<Row>(
    tx,
    sql`select m.id::text as id, m.what, m.due_day::text as due, m.done_at::text as done, m.lead_told_at::text as told,
          o.person_id::text as owner, coalesce(p.name, p.email) as name, p.deactivated_at is null as here, o.told_at::text as "ownerTold"
        from milestone m
        left join milestone_owner o on o.workspace_id = m.workspace_id and o.milestone_id = m.id
        left join person p on p.workspace_id = o.workspace_id and p.id = o.person_id
        where ${which}`,
  );
  return rows.map(({ id, what, due, done, told, owner, name, here, ownerTold }) => ({
    id,
    what,
    due,
    doneAt: ms(done),
    leadToldAt: ms(told),
    owner: owner === null ? null : { id: owner, name, here, toldAt: ms(ownerTold) },
  }));
};

/** Every milestone of the workspace. */
export const milestonesOf = (tx: Tx): Promise<readonly Milestone[]> => read(tx);

/** One, locked until the transaction ends. */
export async function lockMilestone(tx: Tx, id: string): Promise<Milestone | undefined> {
  const own = sql`id = ${id}::uuid`;
  if ((await rowsOf(tx, sql`select 1 as one from milestone where ${own} for update`)).length === 0) return undefined;
  return (await read(tx, sql`m.${own}`))[0];
}

/** Keeps a milestone, new or changed; another day or owner begins anew. */
export async function keepMilestone(
  tx: Tx,
  workspaceId: string,
  {
    id,
    what,
    due,
    owner,
  }: { readonly id: string; readonly what: string; readonly due: string; readonly owner: string },
): Promise<void> {
  const set = { what, dueDay: due, leadToldAt: null };
  await tx
    .insert(milestone)
    .values({ workspaceId, id, ...set })
    .onConflictDoUpdate({ target: [milestone.workspaceId, milestone.id], set });
  await tx
    .insert(milestoneOwner)
    .values({ workspaceId, milestoneId: id, personId: owner, toldAt: null })
    .onConflictDoUpdate({
      target: [milestoneOwner.workspaceId, milestoneOwner.milestoneId],
      set: { personId: owner, toldAt: null },
    });
}

/** Changes one. */
export async function changeMilestone(tx: Tx, id: string, set: Partial<typeof milestone.$inferInsert>): Promise<void> {
  await tx.update(milestone).set(set).where(eq(milestone.id, id));
}

/** Notes that its owner was told. */
export async function noteTold(tx: Tx, id: string, at: Date): Promise<void> {
  await tx.update(milestoneOwner).set({ toldAt: at }).where(eq(milestoneOwner.milestoneId, id));
}

/** Takes one away. */
export async function dropMilestone(tx: Tx, id: string): Promise<void> {
  await tx.delete(milestone).where(eq(milestone.id, id));
}

/** Someone who accompanies others, and so may own a milestone. */
export type Candidate = { readonly id: string; readonly name: string | null };

/** Those who may own one, by name. */
export const candidatesOf = (tx: Tx, roles: readonly string[]): Promise<readonly Candidate[]> =>
  rowsOf<Candidate>(
    tx,
    sql`select id::text as id, coalesce(name, email) as name from person
        where roles && ${`{${roles.join(',')}}`}::text[] and deactivated_at is null order by 2 nulls last, 1 limit 100`,
  );

/** A lead of a site, and who stands in for them. */
export type SiteLead = {
  readonly site: string;
  readonly id: string;
  readonly name: string | null;
  readonly deputy: string | null;
};

/** Every site of the roster with its leads; a site without one is there with no id. */
export const sitesOf = (tx: Tx): Promise<readonly (Omit<SiteLead, 'id'> & { readonly id: string | null })[]> =>
  rowsOf(
    tx,
    sql`with sites as (select distinct coalesce(site, '') as site from person
            where enrolled and deactivated_at is null and (roles = '{}' or 'learner' = any(roles) or 'site_lead' = any(roles)))
        select s.site, p.id::text as id, coalesce(p.name, p.email) as name, coalesce(d.name, d.email, case when d.id is not null then '…' end) as deputy
        from sites s
        left join person p on coalesce(p.site, '') = s.site and 'site_lead' = any(p.roles) and p.deactivated_at is null
        left join cover c on c.workspace_id = p.workspace_id and c.person_id = p.id
        left join person d on d.workspace_id = c.workspace_id and d.id = c.deputy_id and d.deactivated_at is null
        order by 1, 3 nulls last, 2 limit 100`,
  );

/** Milestones whose day has passed somewhere on earth and whose leads were not told, over all workspaces, oldest first. */
export const overdueAnywhere = (
  tx: Tx,
  tomorrow: string,
  limit: number,
): Promise<readonly { readonly workspace: string; readonly id: string }[]> =>
  rowsOf(
    tx,
    sql`select workspace_id::text as workspace, id::text as id from milestone
        where done_at is null and lead_told_at is null and due_day < ${tomorrow}::date order by due_day limit ${limit}`,
  );
