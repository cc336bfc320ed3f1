/** Counts what is under way, so that stopping can wait for it. */
export type Gate = {
  readonly closed: boolean;
  /** Does the work, unless the gate is closed. */
  through<T>(work: () => Promise<T>): Promise<T>;
  /** Lets nothing more in and waits for what is inside, at most so long. */
  close(ms: number): Promise<void>;
};

/** The gate is closed: whoever sent this sends it again, to the next process. */
export class Closing extends Error {
  constructor() {
    super('closing');
    this.name = 'Closing';
  }
}

/** An open gate. */
export function openGate(): Gate {
  const inside = new Set<Promise<unknown>>();
  let closed = false;
  return {
    get closed() {
      return closed;
    },
    through: async (work) => {
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
      await Promise.race([Promise.allSettled(inside), sleep(ms)]);
    },
  };
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms).unref();
  });
}
