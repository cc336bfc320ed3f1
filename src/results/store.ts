import type { Tx } from '../kernel/db.ts';
import type { Figure, Measure } from './rules.ts';
import { ownFigure } from './tables.ts';

/** What was entered, by measure. */
export async function figuresOf(tx: Tx): Promise<ReadonlyMap<Measure, Figure>> {
  const rows = await tx.select().from(ownFigure);
  return new Map(
    rows.map((row) => [
      row.measure,
      {
        measure: row.measure,
        before: { part: row.beforePart, of: row.beforeOf, from: row.beforeFrom, to: row.beforeTo },
        after: { part: row.afterPart, of: row.afterOf, from: row.afterFrom, to: row.afterTo },
      },
    ]),
  );
}

/** Keeps what was entered; the last word holds. */
export async function keepFigure(
  tx: Tx,
  workspaceId: string,
  { measure, before, after }: Figure,
  at: Date,
): Promise<void> {
  const set = {
    beforePart: before.part,
    beforeOf: before.of,
    beforeFrom: before.from,
    beforeTo: before.to,
    afterPart: after.part,
    afterOf: after.of,
    afterFrom: after.from,
    afterTo: after.to,
    at,
  };
  await tx
    .insert(ownFigure)
    .values({ workspaceId, measure, ...set })
    .onConflictDoUpdate({ target: [ownFigure.workspaceId, ownFigure.measure], set });
}
