import { and, asc, desc, eq, isNull, or } from 'drizzle-orm';
import type { Tx } from '../kernel/db.ts';
import type { Pair } from '../kernel/words.ts';
import type { Scenario } from './schema.ts';
import { ownScenario, principle } from './tables.ts';

/** Who stands behind a published version, and when it was signed or retired. */
export type OwnVersion = Omit<typeof ownScenario.$inferSelect, 'content'>;

const ledger = {
  workspaceId: ownScenario.workspaceId,
  scenarioId: ownScenario.scenarioId,
  version: ownScenario.version,
  writtenBy: ownScenario.writtenBy,
  approvedBy: ownScenario.approvedBy,
  signedBy: ownScenario.signedBy,
  signedAt: ownScenario.signedAt,
  retiredAt: ownScenario.retiredAt,
};

/** Publishes a version for this workspace; the content can never change afterwards. */
export async function addOwn(tx: Tx, row: typeof ownScenario.$inferInsert): Promise<void> {
  await tx.insert(ownScenario).values(row);
}

/** Every version published here, oldest first, without its content. */
export async function ownVersions(tx: Tx): Promise<readonly OwnVersion[]> {
  return tx.select(ledger).from(ownScenario).orderBy(asc(ownScenario.scenarioId), asc(ownScenario.version));
}

/** The content of a version published here. */
export async function ownContent(tx: Tx, scenarioId: string, version: number): Promise<Scenario | undefined> {
  const [row] = await tx
    .select({ content: ownScenario.content })
    .from(ownScenario)
    .where(and(eq(ownScenario.scenarioId, scenarioId), eq(ownScenario.version, version)));
  return row?.content;
}

/** The highest version ever published under an id, retired or not; 0 when none was. */
export async function latestOwn(tx: Tx, scenarioId: string): Promise<number> {
  const [row] = await tx
    .select({ version: ownScenario.version })
    .from(ownScenario)
    .where(eq(ownScenario.scenarioId, scenarioId))
    .orderBy(desc(ownScenario.version))
    .limit(1);
  return row?.version ?? 0;
}

/** Takes every version of an id off the offer; practices under way keep their customer. False when none was on it. */
export async function retireOwn(tx: Tx, scenarioId: string, at: Date): Promise<boolean> {
  const gone = await tx
    .update(ownScenario)
    .set({ retiredAt: at })
    .where(and(eq(ownScenario.scenarioId, scenarioId), isNull(ownScenario.retiredAt)))
    .returning({ version: ownScenario.version });
  return gone.length > 0;
}

/** Keeps a trainer's correction of a customer. */
export async function addPrinciple(tx: Tx, row: typeof principle.$inferInsert): Promise<void> {
  await tx.insert(principle).values(row);
}

/** The corrections of a customer that hold now, oldest first. */
export async function principlesOf(tx: Tx, scenarioId: string): Promise<readonly Pair[]> {
  const rows = await tx
    .select({ text: principle.text })
    .from(principle)
    .where(eq(principle.scenarioId, scenarioId))
    .orderBy(asc(principle.at), asc(principle.id));
  return rows.map(({ text }) => text);
}

/** What a person wrote, approved or signed here, without the content of the scenarios. */
export async function ownBy(tx: Tx, person: string): Promise<Readonly<Record<string, readonly unknown[]>>> {
  return {
    own_scenario: await tx
      .select(ledger)
      .from(ownScenario)
      .where(
        or(eq(ownScenario.writtenBy, person), eq(ownScenario.approvedBy, person), eq(ownScenario.signedBy, person)),
      ),
    principle: await tx.select().from(principle).where(eq(principle.writtenBy, person)),
  };
}

/** Takes a person's id off everything they published or corrected; the scenarios and corrections stay. */
export async function forgetOwn(tx: Tx, person: string): Promise<void> {
  await tx.update(ownScenario).set({ writtenBy: null }).where(eq(ownScenario.writtenBy, person));
  await tx.update(ownScenario).set({ approvedBy: null }).where(eq(ownScenario.approvedBy, person));
  await tx.update(ownScenario).set({ signedBy: null }).where(eq(ownScenario.signedBy, person));
  await tx.update(principle).set({ writtenBy: null }).where(eq(principle.writtenBy, person));
}
