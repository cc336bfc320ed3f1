import { randomUUID } from 'node:crypto';
import { and, eq, lt, sql } from 'drizzle-orm';
import type { Address, ChatPerson } from '../kernel/chat.ts';
import type { Tx } from '../kernel/db.ts';
import type { Member } from '../kernel/feature.ts';
import type { Language } from '../kernel/words.ts';
import { zoneOr } from './calendar.ts';
import type { WorkspaceSettings } from './settings.ts';
import { identity, person, tenant, workspace } from './tables.ts';

/** The workspace a platform's tenant belongs to, made on its first event. Two first events at once make one. */
export async function workspaceOf(tx: Tx, platform: string, externalId: string): Promise<string> {
  const found = await findWorkspace(tx, platform, externalId);
  if (found) return found;
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${`${platform}:${externalId}`}))`);
  const raced = await findWorkspace(tx, platform, externalId);
  if (raced) return raced;
  const id = randomUUID();
  await tx.insert(workspace).values({ id, name: `${platform}:${externalId}` });
  await tx.insert(tenant).values({ workspaceId: id, platform, externalId });
  return id;
}

/** Every workspace that still exists. */
export async function workspaceIds(tx: Tx): Promise<readonly string[]> {
  return (await tx.select({ id: workspace.id }).from(workspace)).map(({ id }) => id);
}

/** The workspace a tenant belongs to, if it is known. */
export async function findWorkspace(tx: Tx, platform: string, externalId: string): Promise<string | undefined> {
  const [row] = await tx
    .select({ id: tenant.workspaceId })
    .from(tenant)
    .where(and(eq(tenant.platform, platform), eq(tenant.externalId, externalId)));
  return row?.id;
}

const memberColumns = {
  id: person.id,
  workspace: person.workspaceId,
  language: person.language,
  timeZone: person.timeZone,
  roles: person.roles,
  enrolled: person.enrolled,
};

/** Who writes for the first time from a platform: somebody known by their e-mail, or met now; remembers where to write to them. */
export async function meet(tx: Tx, workspaceId: string, from: ChatPerson, address: Address, at: Date): Promise<Member> {
  const found = (await byEmail(tx, from.email)) ?? (await welcome(tx, workspaceId, from, at));
  // Whom we write to first later on: until they choose, in the language of their platform.
  const member = { ...found, language: found.language ?? from.language ?? null };
  if (found.language === null && member.language) await setLanguage(tx, member.id, member.language);
  await tx
    .insert(identity)
    .values({ workspaceId, platform: from.platform, externalId: from.id, personId: member.id, address, seenAt: at })
    .onConflictDoUpdate({
      target: [identity.workspaceId, identity.platform, identity.externalId],
      set: { address, seenAt: at, parkedAt: null },
    });
  return member;
}

async function byEmail(tx: Tx, email: string | undefined): Promise<Member | undefined> {
  if (!email) return undefined;
  const [member] = await tx.select(memberColumns).from(person).where(eq(person.email, email.toLowerCase()));
  return member;
}

async function welcome(tx: Tx, workspaceId: string, from: ChatPerson, at: Date): Promise<Member> {
  const [member] = await tx
    .insert(person)
    .values({
      workspaceId,
      id: randomUUID(),
      email: from.email?.toLowerCase() ?? null,
      name: from.name ?? null,
      language: from.language ?? null,
      timeZone: from.timeZone === undefined ? 'Europe/Paris' : zoneOr(from.timeZone),
      createdAt: at,
    })
    .returning(memberColumns);
  if (!member) throw new Error('insert of a person returned nothing');
  return member;
}

/** One person by id. */
export async function memberById(tx: Tx, id: string): Promise<Member | undefined> {
  const [member] = await tx.select(memberColumns).from(person).where(eq(person.id, id));
  return member;
}

/** Someone by e-mail. */
export async function personByEmail(tx: Tx, email: string): Promise<Member | undefined> {
  return byEmail(tx, email);
}

/** Whether somebody has left the roster: what their roles allowed ends there. */
export async function hasLeft(tx: Tx, id: string): Promise<boolean> {
  const [row] = await tx.select({ at: person.deactivatedAt }).from(person).where(eq(person.id, id));
  return Boolean(row?.at);
}

/** The e-mail somebody is known by. */
export async function emailOf(tx: Tx, id: string): Promise<string | undefined> {
  const [row] = await tx.select({ email: person.email }).from(person).where(eq(person.id, id));
  return row?.email ?? undefined;
}

/** Sets somebody's roles. */
export async function setRoles(tx: Tx, id: string, roles: readonly string[]): Promise<void> {
  await tx
    .update(person)
    .set({ roles: [...roles] })
    .where(eq(person.id, id));
}

/** The person's most recently used open door. */
export async function addressOfPerson(tx: Tx, personId: string): Promise<Address | undefined> {
  const [row] = await tx
    .select({ address: identity.address })
    .from(identity)
    .where(and(eq(identity.personId, personId), sql`${identity.parkedAt} is null`))
    .orderBy(sql`${identity.seenAt} desc`)
    .limit(1);
  return row?.address;
}

/** Sets the language a person chose. */
export async function setLanguage(tx: Tx, personId: string, language: Language): Promise<void> {
  await tx.update(person).set({ language }).where(eq(person.id, personId));
}

/** A platform closed this door: nothing more is sent there until the person writes again. */
export async function parkAddress(tx: Tx, address: Address, at: Date): Promise<void> {
  await tx.update(identity).set({ parkedAt: at }).where(eq(identity.address, address));
}

/** Whether the person objected to being counted or reminded. */
export async function hasObjected(tx: Tx, personId: string): Promise<boolean> {
  const [row] = await tx.select({ at: person.objectedAt }).from(person).where(eq(person.id, personId));
  return Boolean(row?.at);
}

/** The person objects to being counted or reminded; `null` takes it back. */
export async function setObjection(tx: Tx, personId: string, at: Date | null): Promise<void> {
  await tx.update(person).set({ objectedAt: at }).where(eq(person.id, personId));
}

/** Every address and e-mail a person is known by, as stable names. */
export async function knownAs(tx: Tx, personId: string): Promise<readonly string[]> {
  const identities = await tx
    .select({ platform: identity.platform, externalId: identity.externalId })
    .from(identity)
    .where(eq(identity.personId, personId));
  const [row] = await tx.select({ email: person.email }).from(person).where(eq(person.id, personId));
  return [
    ...identities.map(({ platform, externalId }) => `${platform}:${externalId}`),
    ...(row?.email ? [`email:${row.email}`] : []),
  ];
}

/** A platform's organisation removed the app: every door there is parked, and the purge timer starts. */
export async function leaveWorkspace(tx: Tx, workspaceId: string, platform: string, at: Date): Promise<void> {
  await tx.update(identity).set({ parkedAt: at }).where(eq(identity.platform, platform));
  const [open] = await tx
    .select({ id: identity.personId })
    .from(identity)
    .where(sql`${identity.parkedAt} is null`)
    .limit(1);
  if (!open) await tx.update(workspace).set({ leftAt: at }).where(eq(workspace.id, workspaceId));
}

/** Somebody writes from a workspace: if it had left, it is back and nothing is purged. */
export async function comeBack(tx: Tx, workspaceId: string): Promise<void> {
  await tx.update(workspace).set({ leftAt: null }).where(eq(workspace.id, workspaceId));
}

/** Workspaces that left before an instant. */
export async function leftBefore(tx: Tx, before: Date): Promise<readonly string[]> {
  return (await tx.select({ id: workspace.id }).from(workspace).where(lt(workspace.leftAt, before))).map(
    ({ id }) => id,
  );
}

/** What the workspace decided for itself. */
export async function settingsOf(tx: Tx, workspaceId: string): Promise<WorkspaceSettings> {
  const [row] = await tx.select({ settings: workspace.settings }).from(workspace).where(eq(workspace.id, workspaceId));
  return row?.settings ?? {};
}
