import { type SQL, sql } from 'drizzle-orm';
import { rowsOf } from '../db/rows.ts';
import type { Tx } from '../kernel/db.ts';
import type { DayOff, WorkHours } from '../people/calendar.ts';
import type { Cue } from './rules.ts';
import type { nudge, nudgeDue, nudgePlan } from './tables.ts';

/** What a row of the schedule is about. */
export type Kind = (typeof nudgeDue.$inferSelect)['kind'];
type Answer = NonNullable<(typeof nudge.$inferSelect)['answer']>;
type Drill = (typeof nudgePlan.$inferSelect)['drill'];

const iso = (at: number | Date): string => new Date(at).toISOString();
const instant = (at: number | Date) => sql`${iso(at)}::timestamptz`;

/** A claimed row, with what the next slot is computed from. */
export type Claimed = WorkHours & {
  readonly workspace: string;
  readonly person: string;
  readonly kind: Kind;
  readonly slot: string;
  readonly cue: Cue | null;
  readonly off: readonly DayOff[];
};

/** Claims what is due, oldest first; rows another process is at are left to it. */
export const claimDue = (tx: Tx, now: number, limit: number): Promise<Claimed[]> =>
  rowsOf<Claimed>(
    tx,
    sql`with due as materialized (
          select workspace_id, person_id, kind, next_at from nudge_due where next_at <= ${instant(now)}
          order by next_at limit ${limit} for update skip locked)
        select d.workspace_id::text as workspace, d.person_id::text as person, d.kind, d.next_at::text as slot, n.cue,
          p.time_zone as "timeZone", p.work_start as start, p.work_end as end, p.work_days as days, p.holiday_region as region,
          coalesce((select jsonb_agg(jsonb_build_object('from', o.from_day, 'to', o.to_day)) from day_off o
            where o.workspace_id = d.workspace_id and (o.person_id is null or o.person_id = d.person_id)), '[]') as off
        from due d join person p on p.workspace_id = d.workspace_id and p.id = d.person_id
        left join nudge_plan n on n.workspace_id = d.workspace_id and n.person_id = d.person_id`,
  );

/** Moves claimed rows to their next look. */
export async function reschedule(
  tx: Tx,
  rows: readonly { readonly person: string; readonly kind: Kind; readonly at: string }[],
): Promise<void> {
  await tx.execute(
    sql`update nudge_due d set next_at = r.at from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
          as r(person uuid, kind text, at timestamptz) where d.person_id = r.person and d.kind = r.kind`,
  );
}

/** Looks at a person again at an instant; a row already there keeps its instant unless `move`. */
export async function lookAt(
  tx: Tx,
  workspace: string,
  person: string,
  kind: Kind,
  at: number,
  options: { readonly move?: true; readonly step?: number } = {},
): Promise<void> {
  const change = options.move ? sql`do update set next_at = excluded.next_at, step = excluded.step` : sql`do nothing`;
  await tx.execute(
    sql`insert into nudge_due (workspace_id, person_id, kind, next_at, step)
        values (${workspace}::uuid, ${person}::uuid, ${kind}, ${instant(at)}, ${options.step ?? 0})
        on conflict (workspace_id, person_id, kind) ${change}`,
  );
}

/** Has people invited, each at their next working moment; whoever was invited before is not again. */
export async function invite(tx: Tx, workspace: string, people: readonly string[], at: number): Promise<void> {
  await tx.execute(
    sql`insert into nudge_due (workspace_id, person_id, kind, next_at, step)
        select ${workspace}::uuid, r.id::uuid, 'invitation', ${instant(at)}, 0
        from jsonb_array_elements_text(${JSON.stringify(people)}::jsonb) as r(id)
        where not exists (select 1 from nudge s where s.person_id = r.id::uuid and s.kind = 'invitation')
        on conflict (workspace_id, person_id, kind) do nothing`,
  );
}

/** Looks at a person for this no more. */
export async function forgetDue(tx: Tx, person: string, kind?: Kind): Promise<void> {
  await tx.execute(
    sql`delete from nudge_due where person_id = ${person}::uuid ${kind ? sql`and kind = ${kind}` : sql``}`,
  );
}

/** All that decides about one person, in one statement. */
export type Facts = {
  readonly gone: boolean;
  readonly language: 'fr' | 'en' | null;
  readonly step: number | null;
  readonly nextAt: string | null;
  readonly since: string;
  readonly cue: Cue | null;
  readonly optedIn: boolean;
  readonly optedOut: boolean;
  readonly fewer: boolean;
  readonly snoozedUntil: string | null;
  readonly drill: Drill;
  readonly anchoringSince: string | null;
  readonly practising: boolean;
  readonly unfinished: boolean;
  readonly hints: boolean;
  readonly failed: boolean;
  readonly lastPractice: string | null;
  readonly lastStop: string | null;
  readonly debriefed: boolean;
  readonly commitment: string | null;
  readonly sent: readonly {
    readonly kind: Kind;
    readonly at: string;
    readonly template: number | null;
    readonly heldOut: boolean;
    readonly answered: boolean;
  }[];
};

/** Reads them, one decision about a person at a time. */
export async function factsOf(tx: Tx, person: string, kind: Kind, now: number): Promise<Facts | undefined> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${`nudge ${person}`}))`);
  const [row] = await rowsOf<Facts>(
    tx,
    sql`select (p.deactivated_at is not null or p.objected_at is not null) as gone, p.language, d.step, d.next_at::text as "nextAt",
          coalesce((select min(accepted_at) from notice where person_id = p.id), p.created_at)::text as since,
          n.cue, n.opted_in_at is not null and n.opted_out_at is null as "optedIn", n.opted_out_at is not null as "optedOut",
          coalesce(n.fewer, false) as fewer, n.snoozed_until::text as "snoozedUntil", n.drill,
          (select settings->>'anchoringSince' from workspace w where w.id = p.workspace_id) as "anchoringSince",
          exists (select 1 from practice where person_id = p.id and status = 'open' and last_at > ${instant(now - 3600_000)}) as practising,
          exists (select 1 from practice where person_id = p.id and status in ('open', 'paused') and last_at < ${instant(now - 24 * 3600_000)}) as unfinished,
          exists (select 1 from practice where person_id = p.id and hint_step >= 2 and last_at > ${instant(now - 48 * 3600_000)}) as hints,
          exists (select 1 from message where person_id = p.id and state in ('unknown', 'rejected') and created_at > ${instant(now - 48 * 3600_000)}) as failed,
          (select max(started_at) from practice where person_id = p.id)::text as "lastPractice",
          (select max(last_at) from practice where person_id = p.id and outcome = 'LEARNER_STOP')::text as "lastStop",
          exists (select 1 from debrief where person_id = p.id) as debriefed,
          (select commitment from debrief where person_id = p.id and commitment is not null order by created_at desc limit 1) as commitment,
          coalesce((select jsonb_agg(jsonb_build_object('kind', s.kind, 'at', s.at, 'template', s.template, 'heldOut', s.held_out,
              'answered', s.answered_at is not null or exists (select 1 from practice q where q.person_id = p.id
                and q.started_at between s.at and s.at + interval '1 day')) order by s.at desc)
            from nudge s where s.person_id = p.id and s.at > ${instant(now - 200 * 24 * 3600_000)}), '[]') as sent
        from person p left join nudge_plan n on n.workspace_id = p.workspace_id and n.person_id = p.id
        left join nudge_due d on d.workspace_id = p.workspace_id and d.person_id = p.id and d.kind = ${kind}
        where p.id = ${person}::uuid`,
  );
  return row;
}

/** Writes a message of ours down; false when this slot already had its own. */
export async function record(
  tx: Tx,
  row: {
    readonly workspace: string;
    readonly person: string;
    readonly kind: Kind;
    readonly slot: string;
    readonly at: number;
    readonly template: number | null;
    readonly heldOut: boolean;
    readonly anchoring: boolean;
  },
): Promise<boolean> {
  const added = await rowsOf(
    tx,
    sql`insert into nudge (workspace_id, id, person_id, kind, slot, at, template, held_out, anchoring)
        values (${row.workspace}::uuid, gen_random_uuid(), ${row.person}::uuid, ${row.kind}, ${row.slot}::timestamptz,
          ${instant(row.at)}, ${row.template}::smallint, ${row.heldOut}, ${row.anchoring})
        on conflict (workspace_id, person_id, kind, slot) do nothing returning 1 as one`,
  );
  return added.length === 1;
}

/** What a tap answers: the last message of the day before, once. */
export async function answer(tx: Tx, person: string, what: Answer, now: number): Promise<void> {
  await tx.execute(
    sql`update nudge set answered_at = ${instant(now)}, answer = ${what} where ctid = (select ctid from nudge
          where person_id = ${person}::uuid and not held_out and answered_at is null and at > ${instant(now - 72 * 3600_000)}
          order by at desc limit 1)`,
  );
}

/** Changes what a person decided about reminders; `in` takes them (with the hour they chose), `out` ends them. */
export async function changePlan(
  tx: Tx,
  workspace: string,
  person: string,
  change: {
    readonly cue?: Cue;
    readonly decided?: 'in' | 'out';
    readonly fewer?: boolean;
    readonly snoozedUntil?: number | null;
    readonly drill?: Drill;
  },
  now: number,
): Promise<void> {
  const { cue, decided, fewer, snoozedUntil, drill } = change;
  await tx.execute(
    sql`insert into nudge_plan (workspace_id, person_id) values (${workspace}::uuid, ${person}::uuid) on conflict do nothing`,
  );
  const sets = [
    ...(cue ? [sql`cue = ${cue}, stated_at = ${instant(now)}`] : []),
    ...(decided === 'in' ? [sql`opted_in_at = ${instant(now)}, opted_out_at = null`] : []),
    ...(decided === 'out' ? [sql`opted_out_at = ${instant(now)}`] : []),
    ...(fewer === undefined ? [] : [sql`fewer = ${fewer}`]),
    ...(snoozedUntil === undefined
      ? []
      : [sql`snoozed_until = ${snoozedUntil === null ? null : iso(snoozedUntil)}::timestamptz`]),
    ...(drill === undefined ? [] : [sql`drill = ${drill === null ? null : JSON.stringify(drill)}::jsonb`]),
  ];
  if (sets.length > 0)
    await tx.execute(sql`update nudge_plan set ${sql.join(sets, sql`, `)} where person_id = ${person}::uuid`);
}

/** Somebody begins by themselves: nothing asked for later is owed any more. */
export async function endSnooze(tx: Tx, person: string): Promise<void> {
  await tx.execute(
    sql`update nudge_plan set snoozed_until = null where person_id = ${person}::uuid and snoozed_until is not null`,
  );
}

/** Whether we wrote first to a person since then, reminders or anything else. */
export const wroteSince = async (tx: Tx, person: string, since: number): Promise<boolean> =>
  (
    await rowsOf(
      tx,
      sql`select 1 as one from nudge where person_id = ${person}::uuid and not held_out and at > ${instant(since)} limit 1`,
    )
  ).length > 0;

/** When a look at a person is due; undefined when none is. */
export async function dueAt(tx: Tx, person: string, kind: Kind): Promise<number | undefined> {
  const [row] = await rowsOf<{ at: string }>(
    tx,
    sql`select next_at::text as at from nudge_due where person_id = ${person}::uuid and kind = ${kind}`,
  );
  return row && new Date(row.at).getTime();
}

/** Whether a practice is under way or on hold. */
export const inPractice = async (tx: Tx, person: string): Promise<boolean> =>
  (
    await rowsOf(
      tx,
      sql`select 1 as one from practice where person_id = ${person}::uuid and status in ('open', 'paused') limit 1`,
    )
  ).length > 0;

/** Whether a drill waits for its one reply. */
export const drillOpen = (person: SQL): SQL =>
  sql`exists (select 1 from nudge_plan n where n.person_id = ${person} and n.drill is not null)`;

/** The drill that waits for its one reply, and whether a practice is open instead. */
export async function openDrill(tx: Tx, person: string): Promise<{ drill: Drill; practising: boolean } | undefined> {
  const [row] = await rowsOf<{ drill: Drill; practising: boolean }>(
    tx,
    sql`select n.drill, exists (select 1 from practice q where q.person_id = n.person_id and q.status = 'open') as practising
        from nudge_plan n where n.person_id = ${person}::uuid and n.drill is not null`,
  );
  return row;
}
