/** Tables without a workspace. Each needs a reason, or the store refuses to start. `tenant`: what a workspace's unit of work may do there. */
export const sharedTables: Readonly<
  Record<string, { readonly why: string; readonly tenant: 'none' | 'read' | 'write' }>
> = {};

/** Tables where a workspace's unit of work may add and read rows, never change or remove one. */
export const appendOnlyTables: readonly string[] = ['audit', 'consent'];

/** Views a manager's figures are read from. Each filters by `app.workspace` itself: a view runs with its owner's rights. */
export const managerViews: readonly string[] = [];
