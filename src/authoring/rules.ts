/** Why a draft may not be published yet; each has its own words. */
export type Blocked = 'errors' | 'bench_missing' | 'bench_failed' | 'approval' | 'older' | 'done';

/** What publishing is decided from. */
export type Publishable = {
  readonly state: 'draft' | 'reviewed' | 'published' | 'retired';
  readonly errors: number;
  readonly cues: number;
  readonly benchPassed: boolean | null;
  readonly approvedBy: string | null;
  readonly authorId: string;
  readonly version: number;
};

/** Whether a second person approved; the one who wrote it cannot. */
export const approved = ({
  cues,
  approvedBy,
  authorId,
}: Pick<Publishable, 'cues' | 'approvedBy' | 'authorId'>): boolean =>
  cues === 0 || (approvedBy !== null && approvedBy !== authorId);

/** Everything that keeps a draft from being published; `latest` is the highest version ever published under its id. */
export const blockedBy = (draft: Publishable, latest: number): readonly Blocked[] => {
  if (draft.state === 'published' || draft.state === 'retired') return ['done'];
  const found: Blocked[] = [];
  if (draft.errors > 0) found.push('errors');
  if (draft.version <= latest) found.push('older');
  if (draft.benchPassed === null) found.push('bench_missing');
  else if (!draft.benchPassed) found.push('bench_failed');
  if (!approved(draft)) found.push('approval');
  return found;
};

/** A draft nobody has anything left to say against but a signature is reviewed. */
export const stateOf = (draft: Publishable, latest: number): Publishable['state'] => {
  const blocked = blockedBy(draft, latest);
  if (blocked[0] === 'done') return draft.state;
  return blocked.length === 0 ? 'reviewed' : 'draft';
};

/** Ids kept for the scenarios that come with the house, now and later. */
export const reservedId = (id: string, library: ReadonlyMap<string, unknown>): boolean =>
  library.has(id) || /^e\d+$/.test(id);

/** What the team tells: a true story, or a pain point with what it is about. */
type Told = { readonly kind: 'story' | 'pain'; readonly tag: string | null; readonly at: Date };
/** An item of the backlog, and how many open pain points stand behind it. */
export type Wanted<T> = T & { readonly times: number };

const topOfBacklog = 5;

/** What to write next: pain points of one tag weigh together and show as the oldest of them; then the oldest first; five at most. */
export const backlog = <T extends Told>(open: readonly T[]): readonly Wanted<T>[] => {
  const oldest = [...open].sort((a, b) => a.at.getTime() - b.at.getTime());
  const items = new Map<string, Wanted<T>>();
  for (const [index, one] of oldest.entries()) {
    const key = one.kind === 'pain' && one.tag !== null ? `#${one.tag}` : String(index);
    const known = items.get(key);
    items.set(key, known ? { ...known, times: known.times + 1 } : { ...one, times: 1 });
  }
  return [...items.values()].sort((a, b) => b.times - a.times).slice(0, topOfBacklog);
};

const day = 24 * 3600_000;

/** What freshness is judged from, over the people who practised lately and may be counted. */
export type Played = {
  readonly active: number;
  /** How many of them played each scenario three times or more. */
  readonly worn: ReadonlyMap<string, number>;
  /** When something new was last published, in ms. */
  readonly newest: number;
};

/** Why the library grows old. */
export type Stale =
  | { readonly kind: 'worn'; readonly scenario: string; readonly people: number; readonly active: number }
  | { readonly kind: 'nothing_new'; readonly days: number };

/** Fewer people than this say something about somebody rather than about a scenario. */
const fewest = 5;
const wornShare = 0.6;
const newEvery = 30;
/** Least time between two alerts to one trainer. */
export const alertEveryMs = 7 * day;

/** Whether learners have seen it all, or nothing new came for a month; null while the library is fresh. */
export const staleness = ({ active, worn, newest }: Played, now: number): Stale | null => {
  if (active >= fewest) {
    const [most] = [...worn].sort(([, a], [, b]) => b - a);
    if (most && most[1] / active > wornShare) return { kind: 'worn', scenario: most[0], people: most[1], active };
  }
  const days = Math.floor((now - newest) / day);
  return days >= newEvery ? { kind: 'nothing_new', days } : null;
};
