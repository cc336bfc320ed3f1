/** Counts what is under way, so that stopping can wait for it. */
export type Inside = {
  /** Does the work; throws Closing when stopping. */
  during<T>(work: () => Promise<T>): Promise<T>;
  /** Lets nothing more in and waits for what is inside, at most so long. */
  close(ms: number): Promise<void>;
};

/** We are stopping: whoever sent this sends it again, to the next process. */
export class Closing extends Error {
  constructor() {
    super('closing');
    this.name = 'Closing';
  }
}

/** Nothing is under way yet. */
export function openInside(): Inside {
  const inside = new Set<Promise<unknown>>();
  let closed = false;
  return {
    during: async (work) => {
      if (closed) throw new Closing();
      const going = work();
      inside.add(going);
      try {
        return await going;
      } finally {
        inside.delete(going);
      }
    },
    close: async (ms) => {
      closed = true;
      const patience = new Promise<void>((resolve) => {
        setTimeout(resolve, ms).unref();
      });
      await Promise.race([Promise.allSettled(inside), patience]);
    },
  };
}
