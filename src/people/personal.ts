import { eq } from 'drizzle-orm';
import type { Personal } from '../kernel/feature.ts';
import { dayOff, identity, linkCode, person, rosterDraft } from './tables.ts';

/** Who a person is here, and where they are written to; their own row goes last and takes everything tied to it. */
export const peoplePersonal: Personal = {
  tables: ['person', 'identity', 'day_off', 'link_code', 'roster_draft'],
  show: async (tx, id) => ({
    person: await tx.select().from(person).where(eq(person.id, id)),
    identity: await tx.select().from(identity).where(eq(identity.personId, id)),
    day_off: await tx.select().from(dayOff).where(eq(dayOff.personId, id)),
    link_code: await tx.select({ expiresAt: linkCode.expiresAt }).from(linkCode).where(eq(linkCode.personId, id)),
    roster_draft: await tx.select({ at: rosterDraft.at }).from(rosterDraft).where(eq(rosterDraft.personId, id)),
  }),
  forget: async (tx, { id }) => {
    await tx.update(person).set({ managerId: null }).where(eq(person.managerId, id));
    await tx.delete(person).where(eq(person.id, id));
    return [];
  },
};
