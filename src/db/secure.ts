import { sql } from 'drizzle-orm';
import type { Database, Tx } from '../kernel/db.ts';
import { appendOnlyTables, managerViews, sharedTables } from './policy.ts';
import { appRole, managerRole, serviceRole, tenantRole } from './roles.ts';
import { rowsOf } from './rows.ts';

type Table = { name: string; column: string | null; kind: string | null; secured: boolean };

const roles = [appRole, tenantRole, serviceRole, managerRole];

/** Roles, grants and row-level security, derived from the catalogue so that a new table is closed before anyone remembers to close it. May run again at each start. */
export const secure = (db: Pick<Database, 'transaction'>): Promise<void> =>
  db.transaction(async (tx) => {
    await createRoles(tx);
    const tables = await listTables(tx);
    refuseUndeclared(tables);
    const run = (text: string) => tx.execute(sql.raw(text));
    await run('revoke create on schema public from public');
    await run(`grant usage on schema public to ${tenantRole}, ${serviceRole}, ${managerRole}`);
    for (const table of tables) {
      for (const statement of statementsFor(table)) await run(statement);
    }
    await run(`grant usage on all sequences in schema public to ${tenantRole}, ${serviceRole}`);
    for (const view of managerViews) await run(`grant select on "${view}" to ${managerRole}`);
    await openJobEngine(tx);
  });

const createRoles = async (tx: Tx): Promise<void> => {
  const [me] = await rowsOf<{ name: string; superuser: boolean }>(
    tx,
    sql`select rolname as name, rolsuper as superuser from pg_roles where rolname = current_user`,
  );
  const held = await rowsOf<{ name: string }>(
    tx,
    sql`select r.rolname as name from pg_roles r join pg_auth_members m on m.roleid = r.oid
        join pg_roles u on u.oid = m.member where u.rolname = current_user`,
  );
  try {
    for (const role of roles) {
      // Roles belong to the whole server: another database's start may be creating the same one now.
      await tx.execute(
        sql.raw(`do $$ begin if not exists (select from pg_roles where rolname = '${role}') then
          create role ${role} nologin noinherit; end if;
          exception when duplicate_object or unique_violation then null; end $$`),
      );
      if (me && !me.superuser && !held.some(({ name }) => name === role)) {
        await tx.execute(sql.raw(`grant ${role} to "${me.name}"`));
      }
    }
  } catch (error) {
    throw new Error(
      `The database user may not create or take the roles ${roles.join(', ')}. Let an administrator run once: alter role "${me?.name}" createrole;`,
      { cause: error },
    );
  }
};

const listTables = (tx: Tx): Promise<Table[]> =>
  rowsOf<Table>(
    tx,
    sql`select c.relname::text as name, a.attname::text as column,
          case when a.atttypid = 'uuid'::regtype and a.attnotnull then 'uuid' else 'wrong' end as kind,
          (c.relrowsecurity and c.relforcerowsecurity
            and (select count(*) from pg_policy p where p.polrelid = c.oid and p.polname in ('tenant', 'service')) = 2) as secured
        from pg_class c join pg_namespace n on n.oid = c.relnamespace
        left join pg_attribute a on a.attrelid = c.oid and not a.attisdropped
          and a.attname = case when c.relname = 'workspace' then 'id' else 'workspace_id' end
        where n.nspname = 'public' and c.relkind in ('r', 'p')
        order by c.relname`,
  );

const refuseUndeclared = (tables: readonly Table[]): void => {
  for (const { name, column, kind } of tables) {
    if (column === null && !sharedTables[name]) {
      throw new Error(
        `The table ${name} has no workspace_id, so nothing would keep workspaces apart in it. Add the column, or declare the table with its reason in sharedTables of src/db/policy.ts.`,
      );
    }
    if (column !== null && kind !== 'uuid') {
      throw new Error(
        `The column ${name}.${column} must be uuid and not null; use workspaceId() of src/db/columns.ts.`,
      );
    }
  }
};

const statementsFor = ({ name, column, secured }: Table): string[] => {
  const table = `public."${name}"`;
  const everything = 'select, insert, update, delete';
  const shared = column === null ? sharedTables[name]?.tenant : undefined;
  const mine =
    shared === 'none'
      ? ''
      : shared === 'read'
        ? 'select'
        : appendOnlyTables.includes(name)
          ? 'select, insert'
          : everything;
  const statements = [`revoke all on ${table} from ${tenantRole}`, `grant ${everything} on ${table} to ${serviceRole}`];
  if (mine) statements.push(`grant ${mine} on ${table} to ${tenantRole}`);
  if (column === null || secured) return statements;
  return [
    ...statements,
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `drop policy if exists tenant on ${table}`,
    // After a transaction the setting is '' rather than unset, and ''::uuid would be an error.
    `create policy tenant on ${table} to ${tenantRole} using ("${column}" = (select nullif(current_setting('app.workspace', true), '')::uuid))`,
    `drop policy if exists service on ${table}`,
    `create policy service on ${table} to ${serviceRole} using (true)`,
  ];
};

// Enqueuing and completing happen inside units of work, claiming and supervising outside of them.
const openJobEngine = async (tx: Tx): Promise<void> => {
  const users = `${appRole}, ${tenantRole}, ${serviceRole}`;
  for (const right of [
    'usage on schema pgboss',
    'select, insert, update, delete on all tables in schema pgboss',
    'usage on all sequences in schema pgboss',
    'execute on all functions in schema pgboss',
  ]) {
    await tx.execute(sql.raw(`grant ${right} to ${users}`));
  }
};
