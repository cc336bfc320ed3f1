/** How long to wait before the next message to an address, in ms: a bucket of `burst` messages refilled one per `paceMs`. */
export type Pace = (address: string, paceMs: number, now: number) => number;

/** Addresses whose bucket is remembered; an idle one is full anyway. */
const remembered = 10_000;

/** A pace kept in this process; the job engine already keeps one delivery per address over all processes. */
export function createPace(burst = 3): Pace {
  const nextFree = new Map<string, number>();
  return (address, paceMs, now) => {
    if (paceMs <= 0) return 0;
    const earliest = Math.max(nextFree.get(address) ?? 0, now - (burst - 1) * paceMs);
    const wait = Math.max(0, earliest - now);
    nextFree.delete(address);
    nextFree.set(address, earliest + paceMs);
    const oldest = nextFree.keys().next();
    if (nextFree.size > remembered && !oldest.done) nextFree.delete(oldest.value);
    return wait;
  };
}
