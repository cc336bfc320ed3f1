/** Sessions run as this one: it may touch the job engine and no table, so a statement outside a unit of work fails. */
export const appRole = 'entrain_app';

/** A unit of work inside one workspace; row-level security shows it nothing else. */
export const tenantRole = 'entrain_tenant';

/** A unit of work over all workspaces: look-ups before a workspace is known, and sweeps of what is due. */
export const serviceRole = 'entrain_service';

/** What a manager's figures are read with: no right at all except on the views of `policy.ts`. */
export const managerRole = 'entrain_manager';
