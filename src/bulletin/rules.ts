const hourMs = 3600_000;
const dayMs = 24 * hourMs;

/** Between two issues in a channel. */
export const everyMs = 14 * dayMs;
/** Least time between two posts in a channel, whoever asked for them: an issue, a challenge’s post or its recap. */
export const restMs = 7 * dayMs;
/** An issue is shown to its lead so long before its hour, and at least `leadHasMs` before it is posted. */
export const showBeforeMs = 28 * hourMs;
export const leadHasMs = 20 * hourMs;
/** An issue that could not be posted for so long says old things: the next one is shown instead. */
export const staleMs = 7 * dayMs;

/** Where a channel’s calendar stands; instants in ms. */
export type Standing = {
  readonly status: 'draft' | 'running' | 'paused';
  readonly readyAt: number | null;
  readonly nextAt: number;
  readonly postedAt: number | null;
};

/** Whether the channel has rested for a week; `others` is the last post of a challenge there. */
export const rested = ({ postedAt }: Pick<Standing, 'postedAt'>, others: number | null, now: number): boolean =>
  [postedAt, others].every((at) => at === null || now - at >= restMs);

/** What is to be done: show the next issue to its lead, or post the one that was shown. */
export function nextStep(standing: Standing, others: number | null, now: number): 'show' | 'post' | undefined {
  const { status, readyAt, nextAt } = standing;
  if (status !== 'running') return undefined;
  if (readyAt === null) return now >= nextAt - showBeforeMs ? 'show' : undefined;
  if (now - readyAt >= staleMs) return 'show';
  return now >= nextAt && rested(standing, others, now) ? 'post' : undefined;
}

/** When an issue shown now may be posted. */
export const postFrom = (nextAt: number, now: number): number => Math.max(nextAt, now + leadHasMs);
