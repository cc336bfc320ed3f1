import { eq } from 'drizzle-orm';
import type { Personal } from '../kernel/feature.ts';
import { identity, person } from './tables.ts';

/** Who a person is here, and where they are written to; their own row goes last and takes everything tied to it. */
export const peoplePersonal: Personal = {
  tables: ['person', 'identity'],
  show: async (tx, id) => ({
    person: await tx.select().from(person).where(eq(person.id, id)),
    identity: await tx.select().from(identity).where(eq(identity.personId, id)),
  }),
  forget: async (tx, { id }) => {
    await tx.update(person).set({ managerId: null }).where(eq(person.managerId, id));
    await tx.delete(person).where(eq(person.id, id));
    return [];
  },
};
