import { and, isNull, sql } from 'drizzle-orm';
import type { Tx } from '../kernel/db.ts';
import type { Language } from '../kernel/words.ts';
import { addressOfPerson } from '../people/store.ts';
import { person } from '../people/tables.ts';

/** A trainer who can be written to. */
export type Coach = { readonly id: string; readonly language: Language; readonly address: string };

/** Trainers of the workspace with an open door. */
export async function coaches(tx: Tx): Promise<readonly Coach[]> {
  const rows = await tx
    .select({ id: person.id, language: person.language })
    .from(person)
    .where(and(sql`'trainer' = any(${person.roles})`, isNull(person.deactivatedAt)));
  const found: Coach[] = [];
  for (const { id, language } of rows) {
    const address = await addressOfPerson(tx, id);
    if (address) found.push({ id, language: language ?? 'fr', address });
  }
  return found;
}

/** How a person is called, for someone they share with. */
export async function nameOf(tx: Tx, id: string): Promise<string> {
  const [row] = await tx
    .select({ name: person.name, email: person.email })
    .from(person)
    .where(sql`${person.id} = ${id}`);
  return row?.name ?? row?.email ?? '…';
}
