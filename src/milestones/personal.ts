import { like, sql } from 'drizzle-orm';
import { rowsOf } from '../db/rows.ts';
import type { Personal } from '../kernel/feature.ts';
import { message } from '../outbox/tables.ts';
import { ownedBy, slotsOf } from './take-back.ts';

/** Milestones somebody sees to; without them, they stay with the programme lead. */
export const milestonesPersonal: Personal = {
  tables: ['milestone_owner'],
  show: async (tx, id) => ({
    milestone_owner: await rowsOf(
      tx,
      sql`select o.*, m.what, m.due_day, m.done_at from milestone_owner o
          join milestone m on m.workspace_id = o.workspace_id and m.id = o.milestone_id where o.person_id = ${id}::uuid`,
    ),
  }),
  forget: async (tx, { id }) => {
    for (const own of await ownedBy(tx, id)) await tx.delete(message).where(like(message.slot, `${slotsOf(own)}%`));
    return [];
  },
};
