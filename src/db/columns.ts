import { randomUUIDv7 } from 'node:crypto';
import { type AnyPgColumn, foreignKey, primaryKey, timestamp, uuid } from 'drizzle-orm/pg-core';

/** An id that sorts by time of birth, so that new rows sit together in the index. */
export const newId = (): string => randomUUIDv7();

/** The workspace a row belongs to; row-level security and the grants of a table follow from having it. */
export const workspaceId = () => uuid().notNull();

/** The id of a row, unique inside its workspace. */
export const id = () => uuid().notNull().$defaultFn(newId);

/** The id of another row of the same workspace. */
export const ref = () => uuid();

/** An instant. */
export const instant = () => timestamp({ withTimezone: true, mode: 'date' });

/** When the row was written. */
export const createdAt = () => instant().notNull().defaultNow();

/** Primary key (workspace_id, id): what makes a reference across workspaces impossible to store. */
export const workspaceKey = (table: { workspaceId: AnyPgColumn; id: AnyPgColumn }) =>
  primaryKey({ columns: [table.workspaceId, table.id] });

/** Foreign key (workspace_id, column) to another table's (workspace_id, id); chain `.onDelete('cascade')` for parts of a whole. */
export const workspaceRef = (
  table: { workspaceId: AnyPgColumn },
  column: AnyPgColumn,
  target: { workspaceId: AnyPgColumn; id: AnyPgColumn },
) => foreignKey({ columns: [table.workspaceId, column], foreignColumns: [target.workspaceId, target.id] });
