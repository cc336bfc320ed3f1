import { and, asc, count, desc, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Tx } from '../kernel/db.ts';
import { person } from '../people/tables.ts';
import { freshnessAlert, scenarioDraft, scenarioDrop, trueStory } from './tables.ts';

/** A draft as stored. */
export type Draft = typeof scenarioDraft.$inferSelect;
/** A true story as stored. */
export type Story = typeof trueStory.$inferSelect;

/** Keeps a dropped file until it is read. */
export async function addDrop(tx: Tx, row: typeof scenarioDrop.$inferInsert): Promise<void> {
  await tx.insert(scenarioDrop).values(row);
}

/** A dropped file; undefined once read or forgotten. */
export async function dropById(tx: Tx, id: string): Promise<typeof scenarioDrop.$inferSelect | undefined> {
  const [row] = await tx.select().from(scenarioDrop).where(eq(scenarioDrop.id, id));
  return row;
}

/** Removes a dropped file. */
export async function removeDrop(tx: Tx, id: string): Promise<void> {
  await tx.delete(scenarioDrop).where(eq(scenarioDrop.id, id));
}

/** A draft, locked until the transaction ends. */
export async function lockDraft(tx: Tx, id: string): Promise<Draft | undefined> {
  const [row] = await tx.select().from(scenarioDraft).where(eq(scenarioDraft.id, id)).for('update');
  return row;
}

/** A draft, not locked. */
export async function draftById(tx: Tx, id: string): Promise<Draft | undefined> {
  const [row] = await tx.select().from(scenarioDraft).where(eq(scenarioDraft.id, id));
  return row;
}

/** The draft of an id that nobody published yet, locked: dropping the file again goes on with it. */
export async function lockUnpublished(tx: Tx, scenarioId: string): Promise<Draft | undefined> {
  const [row] = await tx
    .select()
    .from(scenarioDraft)
    .where(and(eq(scenarioDraft.scenarioId, scenarioId), inArray(scenarioDraft.state, ['draft', 'reviewed'])))
    .orderBy(desc(scenarioDraft.changedAt))
    .limit(1)
    .for('update');
  return row;
}

/** Adds a draft. */
export async function addDraft(tx: Tx, row: typeof scenarioDraft.$inferInsert): Promise<void> {
  await tx.insert(scenarioDraft).values(row);
}

/** Changes a draft that is not published. */
export async function changeDraft(tx: Tx, id: string, set: Partial<typeof scenarioDraft.$inferInsert>): Promise<void> {
  await tx.update(scenarioDraft).set(set).where(eq(scenarioDraft.id, id));
}

/** Marks every published draft of an id as retired. */
export async function retireDrafts(tx: Tx, scenarioId: string): Promise<void> {
  await tx
    .update(scenarioDraft)
    .set({ state: 'retired' })
    .where(and(eq(scenarioDraft.scenarioId, scenarioId), eq(scenarioDraft.state, 'published')));
}

/** Removes a draft nobody published. */
export async function removeDraft(tx: Tx, id: string): Promise<void> {
  await tx
    .delete(scenarioDraft)
    .where(and(eq(scenarioDraft.id, id), inArray(scenarioDraft.state, ['draft', 'reviewed'])));
}

/** Drafts on their way, last touched first. */
export async function openDrafts(tx: Tx): Promise<readonly Draft[]> {
  return tx
    .select()
    .from(scenarioDraft)
    .where(inArray(scenarioDraft.state, ['draft', 'reviewed']))
    .orderBy(desc(scenarioDraft.changedAt))
    .limit(20);
}

/** Whether an id is taken by a draft. */
export async function draftIds(tx: Tx): Promise<readonly string[]> {
  return (await tx.selectDistinct({ id: scenarioDraft.scenarioId }).from(scenarioDraft)).map(({ id }) => id);
}

/** Names by person, for those who have one. */
export async function namesOf(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await tx
    .select({ id: person.id, name: person.name, email: person.email })
    .from(person)
    .where(inArray(person.id, [...ids]));
  return new Map(rows.flatMap(({ id, name, email }) => (name || email ? [[id, name ?? email ?? ''] as const] : [])));
}

/** Keeps a story. */
export async function addStory(tx: Tx, row: typeof trueStory.$inferInsert): Promise<void> {
  await tx.insert(trueStory).values(row);
}

/** A story, locked. */
export async function lockStory(tx: Tx, id: string): Promise<Story | undefined> {
  const [row] = await tx.select().from(trueStory).where(eq(trueStory.id, id)).for('update');
  return row;
}

/** Stories nobody made into a scenario yet, oldest first. */
export async function openStories(tx: Tx): Promise<readonly Story[]> {
  return tx.select().from(trueStory).where(isNull(trueStory.closedAt)).orderBy(asc(trueStory.at)).limit(200);
}

/** A story, not locked. */
export async function storyById(tx: Tx, id: string): Promise<Story | undefined> {
  const [row] = await tx.select().from(trueStory).where(eq(trueStory.id, id));
  return row;
}

/** Closes a story: its text goes for good. */
export async function closeStory(tx: Tx, id: string, at: Date): Promise<void> {
  await tx.update(trueStory).set({ text: null, closedAt: at }).where(eq(trueStory.id, id));
}

/** Closes the pain points a published scenario answers: the others of the same tag. */
export async function closeTag(tx: Tx, tag: string, at: Date): Promise<void> {
  await tx
    .update(trueStory)
    .set({ text: null, closedAt: at })
    .where(and(eq(trueStory.kind, 'pain'), eq(trueStory.tag, tag), isNull(trueStory.closedAt)));
}

/** Stories somebody sent since an instant. */
export async function storiesSince(tx: Tx, personId: string, since: Date): Promise<number> {
  const [row] = await tx
    .select({ n: count() })
    .from(trueStory)
    .where(and(eq(trueStory.personId, personId), sql`${trueStory.at} > ${since.toISOString()}::timestamptz`));
  return row?.n ?? 0;
}

/** What a person wrote here, in full. */
export async function writtenBy(tx: Tx, id: string): Promise<Readonly<Record<string, readonly unknown[]>>> {
  return {
    scenario_drop: await tx.select().from(scenarioDrop).where(eq(scenarioDrop.personId, id)),
    scenario_draft: await tx
      .select({
        scenarioId: scenarioDraft.scenarioId,
        version: scenarioDraft.version,
        state: scenarioDraft.state,
        source: scenarioDraft.source,
        yaml: scenarioDraft.yaml,
        changedAt: scenarioDraft.changedAt,
      })
      .from(scenarioDraft)
      .where(eq(scenarioDraft.authorId, id)),
    true_story: await tx.select().from(trueStory).where(eq(trueStory.personId, id)),
    freshness_alert: await tx.select().from(freshnessAlert).where(eq(freshnessAlert.personId, id)),
  };
}

/** Takes back a forgotten person's approvals. */
export async function forgetApprovals(tx: Tx, id: string): Promise<void> {
  await tx.update(scenarioDraft).set({ approvedBy: null, approvedAt: null }).where(eq(scenarioDraft.approvedBy, id));
}
