/** Least people a figure is about. */
export const least = 5;

/** A learner as groups see them; `cell` and `block` are where they are counted now, if they ever were. */
export type Placed = {
  readonly id: string;
  readonly site: string;
  readonly team: string;
  /** On the roster, and not against being counted. */
  readonly counts: boolean;
  /** Against being counted: leaves at once, alone if need be. */
  readonly gone: boolean;
  readonly cell: string | null;
  /** 0: never counted yet, or to be counted anew. */
  readonly block: number;
  /** Was counted at some time. */
  readonly once: boolean;
};

/** Where somebody is counted from now on; `anew`: from this week on only, as if nothing of before were known. */
export type Move = {
  readonly id: string;
  readonly cell: string | null;
  readonly block: number;
  readonly anew: boolean;
};

/** The cell of those whose team is too small, in a site; '' is the programme's. */
const restOf = (site: string): string => `rest ${site}`;
const cellOf = (site: string, team: string): string => `team ${site}\u001f${team}`;

/** The one partition: each team of five or more a cell, the others together in their site; where those are one to four, the smallest team joins them; a site too small joins the others of the programme, the same way. Nobody may cut it differently. */
export function partition(people: readonly Placed[]): ReadonlyMap<string, string> {
  const cells = new Map<string, string[]>();
  const put = (cell: string, ids: readonly string[]): void => {
    cells.set(cell, [...(cells.get(cell) ?? []), ...ids]);
  };
  for (const site of new Set(people.map((one) => one.site))) {
    const teams = new Map<string, string[]>();
    for (const one of people)
      if (one.counts && one.site === site) teams.set(one.team, [...(teams.get(one.team) ?? []), one.id]);
    const groups = [...teams].map(([team, ids]) => ({ cell: cellOf(site, team), ids }));
    for (const { cell, ids } of hideSmall(groups, restOf(site))) put(cell, ids);
  }
  const all = hideSmall(
    [...cells].map(([cell, ids]) => ({ cell, ids })),
    restOf(''),
  );
  return new Map(all.flatMap(({ cell, ids }) => (ids.length < least ? [] : ids.map((id) => [id, cell] as const))));
}

type Group = { readonly cell: string; readonly ids: readonly string[] };

/** Small groups become one; while that one is itself small, the next smallest joins it: what is hidden cannot be had by subtraction. */
function hideSmall(groups: readonly Group[], rest: string): readonly Group[] {
  const order = [...groups].sort((a, b) => a.ids.length - b.ids.length || (a.cell < b.cell ? -1 : 1));
  const hidden: string[] = [];
  let from = 0;
  for (const { ids } of order) {
    if (ids.length >= least && (hidden.length === 0 || hidden.length >= least)) break;
    hidden.push(...ids);
    from += 1;
  }
  const shown = order.slice(from);
  return hidden.length > 0 ? [...shown, { cell: rest, ids: hidden }] : shown;
}

/** Moves people towards the partition by groups of five or more out of one block, leaving five or more or nobody behind; the others stay as they were until enough move with them. So every set ever published is a union of blocks of five or more, and no sum or difference of figures is about fewer. Who objects or is erased (its cell holds a block 0) leaves alone: the rest of the cell is counted anew, on weeks nothing was published of, so that no two figures about the same week differ by that one. */
export function place(all: readonly Placed[], firstFree: number): readonly Move[] {
  const broken = new Set(
    all.flatMap(({ cell, gone, block }) => (cell !== null && (gone || block === 0) ? [cell] : [])),
  );
  const people = all.map((one) =>
    one.cell !== null && broken.has(one.cell) ? { ...one, cell: null, block: 0, once: true } : one,
  );
  const target = partition(people);
  const sizes = new Map<number, number>();
  for (const { block } of people) sizes.set(block, (sizes.get(block) ?? 0) + 1);
  const moves = new Map<string, { block: number; cell: string | null; ids: string[]; anew: boolean }>();
  for (const one of people) {
    const cell = one.counts ? (target.get(one.id) ?? null) : null;
    if (cell === one.cell) continue;
    const key = `${one.block} ${cell ?? ''}`;
    const move = moves.get(key) ?? { block: one.block, cell, ids: [], anew: false };
    move.ids.push(one.id);
    move.anew ||= one.block === 0 && one.once;
    moves.set(key, move);
  }
  let free = firstFree;
  const done: Move[] = [];
  for (const { block, cell, ids, anew } of [...moves.values()].sort((a, b) => b.ids.length - a.ids.length)) {
    const behind = (sizes.get(block) ?? 0) - ids.length;
    const whole = ids.length >= least && (block === 0 || behind === 0 || behind >= least);
    if (!whole) continue;
    sizes.set(block, behind);
    done.push(...ids.map((id) => ({ id, cell, block: free, anew })));
    free += 1;
  }
  const placed = new Set(done.map(({ id }) => id));
  for (const { id, cell } of all)
    if (cell !== null && broken.has(cell) && !placed.has(id)) done.push({ id, cell: null, block: 0, anew: true });
  return done;
}

/** A share as it may be shown: rounded to 5 %, never "everybody" or "nobody". */
export function share(part: number, n: number): { readonly text: string; readonly value: number } | null {
  if (n < least) return null;
  const rounded = Math.round((part / n) * 20) * 5;
  if (rounded < 10) return { text: '< 10\u00a0%', value: 5 };
  if (rounded > 90) return { text: '> 90\u00a0%', value: 95 };
  return { text: `${rounded}\u00a0%`, value: rounded };
}

/** How many of `n` people, as it may be shown: never fewer than five, never everybody. */
export function countOf(part: number, n: number): string {
  if (part < least) return headcount(part);
  return n - part < least ? `≥\u00a0${Math.max(least, n - least + 1)}` : String(part);
}

/** A number of people as it may be shown. */
export const headcount = (n: number): string => (n < least ? '< 5' : String(n));
