import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import type { Tx } from '../kernel/db.ts';
import type { Services } from '../kernel/feature.ts';
import { plainCard } from '../kernel/reply.ts';
import { memberById } from '../people/store.ts';
import { writeFirst } from '../people/write-first.ts';
import { askerOf, helpersOf } from './store.ts';
import { cover } from './tables.ts';
import { words } from './words.ts';

/** Looked at per minute; a backlog is worked off over the next ones. */
const batch = 100;

/** How all begins that others read about covering for somebody; taken back when that person is forgotten. */
export const coverSlots = (covered: string): string => `cover:${covered}:`;

const untold = and(isNotNull(cover.deputyId), isNull(cover.deputyToldAt));

/** Tells whoever was named to cover for somebody, once, in their own working hours. */
export async function tellDeputies(services: Services, now: number): Promise<void> {
  const due = await services.store.acrossWorkspaces((tx) =>
    tx.select({ workspace: cover.workspaceId, person: cover.personId }).from(cover).where(untold).limit(batch),
  );
  for (const { workspace, person } of due)
    await services.store.inWorkspace(workspace, (tx) => tellDeputy(services, tx, workspace, person, now));
}

async function tellDeputy(services: Services, tx: Tx, workspace: string, person: string, now: number): Promise<void> {
  const own = and(eq(cover.personId, person), untold);
  const [row] = await tx.select().from(cover).where(own).for('update');
  const deputy = row?.deputyId ? await memberById(tx, row.deputyId) : undefined;
  if (!deputy || !(await askerOf(tx, person))) return;
  const name = (await helpersOf(tx)).find(({ id }) => id === person)?.name ?? null;
  const told = await writeFirst(
    services,
    tx,
    workspace,
    deputy,
    (language) => plainCard(words.namedCover(name ?? words.noName[language])[language], 'cover_named'),
    `${coverSlots(person)}${deputy.id}:${now}`,
  );
  if (told)
    await tx
      .update(cover)
      .set({ deputyToldAt: new Date(now) })
      .where(eq(cover.personId, person));
}
