import { createHash, randomBytes } from 'node:crypto';
import { eq, sql } from 'drizzle-orm';
import { rowsOf } from '../db/rows.ts';
import type { Tx } from '../kernel/db.ts';
import { type Answer, type Cell, type Group, keepOf, type MethodId, partsOf, saidIn, together } from './rules.ts';
import { listening, listeningCount } from './tables.ts';

/** A round as stored. */
export type Round = typeof listening.$inferSelect;

type Question = (typeof listeningCount.$inferInsert)['question'];

/** The last round, locked until the transaction ends; of two answers at once the second sees the first. */
export async function lockRound(tx: Tx): Promise<Round | undefined> {
  return (await tx.select().from(listening).for('update'))[0];
}

/** The last round. */
export async function roundOf(tx: Tx): Promise<Round | undefined> {
  return (await tx.select().from(listening))[0];
}

/** Opens a round anew; what the one before told is told no more. */
export async function openRound(tx: Tx, workspaceId: string, at: Date, closesDay: string): Promise<void> {
  await tx.delete(listeningCount);
  const set = {
    openedAt: at,
    closesDay,
    closedAt: null,
    salt: randomBytes(32).toString('base64url'),
    voters: [],
  };
  await tx
    .insert(listening)
    .values({ workspaceId, ...set })
    .onConflictDoUpdate({ target: listening.workspaceId, set });
}

const voterOf = (salt: string, personId: string): string =>
  createHash('sha256').update(`${salt} ${personId}`).digest('base64url');

/** Whether somebody has answered this round. */
export const answered = ({ salt, voters }: Round, personId: string): boolean =>
  salt !== null && voters.includes(voterOf(salt, personId));

/** Counts an answer, and notes apart that somebody gave one. */
export async function count(
  tx: Tx,
  round: Round,
  from: { readonly id: string; readonly site: string; readonly group: Group },
  answer: Answer,
): Promise<void> {
  if (round.salt === null) return;
  const said: readonly (readonly [Question, string])[] = [
    ['people', ''],
    ...answer.concerns.map((one) => ['concern', one] as const),
    ...answer.uses.map((one) => ['uses', one] as const),
    ['values', answer.values],
    ['keep', answer.keep],
  ];
  await tx
    .insert(listeningCount)
    .values(
      said.map(([question, choice]) => ({
        workspaceId: round.workspaceId,
        site: from.site,
        roleGroup: from.group,
        question,
        choice,
        n: 1,
      })),
    )
    .onConflictDoUpdate({
      target: [
        listeningCount.workspaceId,
        listeningCount.site,
        listeningCount.roleGroup,
        listeningCount.question,
        listeningCount.choice,
      ],
      set: { n: sql`${listeningCount.n} + 1` },
    });
  // In order of the digest, not of arrival.
  const voters = [...round.voters, voterOf(round.salt, from.id)].sort();
  await tx.update(listening).set({ voters }).where(eq(listening.workspaceId, round.workspaceId));
}

/** How many said what, by site and kind of role. */
export async function cellsOf(tx: Tx): Promise<readonly Cell[]> {
  const rows = await tx.select().from(listeningCount);
  const keys = [...new Set(rows.map(({ site, roleGroup }) => `${roleGroup}\u0000${site}`))];
  return keys.map((key) => {
    const own = rows.filter(({ site, roleGroup }) => `${roleGroup}\u0000${site}` === key);
    const [group = 'learners', site = ''] = key.split('\u0000') as [Group, string];
    return {
      site,
      group,
      people: own.find(({ question }) => question === 'people')?.n ?? 0,
      said: new Map(own.map(({ question, choice, n }) => [`${question} ${choice}`, n])),
    };
  });
}

/** Closes a round: who answered is forgotten, small groups become one for good, and what is not to be broken is answered. */
export async function closeRound(tx: Tx, round: Round, at: Date): Promise<readonly MethodId[]> {
  const { workspaceId } = round;
  const cells = await cellsOf(tx);
  const rows = partsOf(cells).flatMap((part) => {
    const [only, ...more] = part.cells;
    const where =
      only && more.length === 0
        ? { site: only.site, roleGroup: only.group }
        : { site: '', roleGroup: 'others' as const };
    return [...new Set(part.cells.flatMap(({ said }) => [...said.keys()]))].map((key) => {
      const [question = '', choice = ''] = key.split(' ');
      return { workspaceId, ...where, question: question as Question, choice, n: saidIn(part, question, choice) };
    });
  });
  await tx.delete(listeningCount);
  if (rows.length > 0) await tx.insert(listeningCount).values(rows);
  await tx
    .update(listening)
    .set({ closedAt: at, salt: null, voters: [] })
    .where(eq(listening.workspaceId, workspaceId));
  return keepOf(together(cells));
}

/** Where somebody works. */
export async function siteOf(tx: Tx, personId: string): Promise<string> {
  const [row] = await rowsOf<{ site: string }>(
    tx,
    sql`select coalesce(site, '') as site from person where id = ${personId}::uuid`,
  );
  return row?.site ?? '';
}

/** Rounds whose last day has passed, over all workspaces. */
export const overRounds = (tx: Tx, today: string, limit: number): Promise<readonly { readonly workspace: string }[]> =>
  rowsOf(
    tx,
    sql`select workspace_id::text as workspace from listening where closed_at is null and closes_day < ${today}::date limit ${limit}`,
  );

/** Takes somebody’s digest out of an open round: that they answered is forgotten, the counts stay. */
export async function forgetVoter(tx: Tx, personId: string): Promise<void> {
  const round = await lockRound(tx);
  if (!round?.salt) return;
  const own = voterOf(round.salt, personId);
  await tx
    .update(listening)
    .set({ voters: round.voters.filter((one) => one !== own) })
    .where(eq(listening.workspaceId, round.workspaceId));
}
