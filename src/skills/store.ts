import { and, eq, isNull, ne, sql } from 'drizzle-orm';
import { rowsOf } from '../db/rows.ts';
import { score } from '../feedback/tables.ts';
import type { Tx } from '../kernel/db.ts';
import { practice } from '../practice/tables.ts';
import type { Skill } from '../scenarios/schema.ts';
import type { Result } from './rules.ts';

/** Every finished practice of one person, as results; contested levels count nowhere. */
export async function resultsOf(tx: Tx, personId: string): Promise<readonly Result[]> {
  const practices = await tx
    .select({
      id: practice.id,
      branch: practice.branch,
      scenario: practice.scenarioId,
      version: practice.scenarioVersion,
      level: practice.level,
      at: practice.startedAt,
      outcome: practice.outcome,
      hints: practice.hints,
    })
    .from(practice)
    .where(and(eq(practice.personId, personId), ne(practice.status, 'open'), ne(practice.status, 'paused')));
  const scores = await tx
    .select({
      practice: score.practiceId,
      branch: score.branch,
      skill: score.skill,
      level: score.level,
      weight: score.weight,
    })
    .from(score)
    .where(and(eq(score.personId, personId), isNull(score.contestedAt)));
  return practices.map(({ id, branch, at, ...rest }) => {
    const own = scores.filter((row) => row.practice === id && row.branch === branch);
    const weights = own.reduce((sum, row) => sum + row.weight, 0);
    const y = weights === 0 ? null : own.reduce((sum, row) => sum + row.weight * (row.level / 4), 0) / weights;
    return {
      ...rest,
      at: at.getTime(),
      y,
      skills: own.map((row) => ({ skill: row.skill as Skill, level: row.level })),
    };
  });
}

/** The scenario of a practice under way or on hold, the latest first; undefined when there is none. */
export async function waitingOf(tx: Tx, person: string): Promise<string | undefined> {
  const [row] = await rowsOf<{ scenario: string }>(
    tx,
    sql`select scenario_id as scenario from practice where person_id = ${person}::uuid and status in ('open', 'paused')
        order by status = 'open' desc, last_at desc limit 1`,
  );
  return row?.scenario;
}

/** Weeks (numbered from the epoch's first Monday) with a practice that came to an end, and weeks of leave. */
export async function weeksOf(tx: Tx, person: string): Promise<{ weeks: number[]; frozen: number[] }> {
  const [row] = await rowsOf<{ weeks: number[]; frozen: number[] }>(
    tx,
    sql`select coalesce((select jsonb_agg(distinct floor((extract(epoch from started_at) - 345600) / 604800)::int) from practice
            where person_id = ${person}::uuid and status in ('reviewing', 'over')), '[]') as weeks,
          coalesce((select jsonb_agg(distinct floor((extract(epoch from d) - 345600) / 604800)::int) from day_off o,
            generate_series(o.from_day::timestamp, o.to_day::timestamp, interval '1 day') d where o.person_id = ${person}::uuid), '[]') as frozen`,
  );
  return row ?? { weeks: [], frozen: [] };
}
