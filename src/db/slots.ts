import type { UnitOfWork } from './store.ts';

/** One connection: `lost` settles when it is gone, and then it is never used again. */
export type Slot = {
  readonly unitOfWork: UnitOfWork;
  readonly lost: Promise<void>;
  readonly close: () => Promise<void>;
};

/** A unit of work is short; one that takes this long hangs on a network that says nothing. */
const deadlineMs = 90_000;

/** The connection went away in the middle of a unit of work: nothing of it stays, and it may be tried again. */
export class ConnectionLost extends Error {
  constructor() {
    super('The connection to the database was lost, so the unit of work was given up; it may be tried again.');
    this.name = 'ConnectionLost';
  }
}

// The statement may fail a moment before the connection is seen to close; what the server refused on
// a sound connection has another code.
const isOfConnection = (error: unknown): boolean => {
  const source = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code: unknown = source instanceof Error ? Reflect.get(source, 'code') : undefined;
  return typeof code === 'string' && /^(08|57P0|E[A-Z]{4}|CONNECT)/.test(code);
};

/**
 * A pool of single connections, each thrown away once lost. postgres 3.4.9's own pool never gives back a
 * connection lost inside a transaction, and stands still for ever once that happened to all of them.
 */
export const createSlots = (size: number, open: () => Slot) => {
  type Entry = { readonly slot: Slot; lost: boolean };
  const idle: Entry[] = [];
  const waiting: ((entry: Entry) => void)[] = [];
  const all = new Set<Entry>();

  const add = (): Entry => {
    const slot = open();
    const entry: Entry = { slot, lost: false };
    all.add(entry);
    void slot.lost.then(() => drop(entry));
    return entry;
  };

  const drop = (entry: Entry): void => {
    if (entry.lost) return;
    entry.lost = true;
    all.delete(entry);
    void entry.slot.close().catch(() => {});
    const next = waiting.shift();
    if (next) next(add());
  };

  const take = (): Entry | Promise<Entry> => {
    for (let entry = idle.pop(); entry; entry = idle.pop()) if (!entry.lost) return entry;
    if (all.size < size) return add();
    return new Promise((resolve) => waiting.push(resolve));
  };

  const giveBack = (entry: Entry): void => {
    if (entry.lost) return;
    const next = waiting.shift();
    if (next) next(entry);
    else idle.push(entry);
  };

  return {
    use: async <T>(work: (unitOfWork: UnitOfWork) => Promise<T>): Promise<T> => {
      const entry = await take();
      let timer: NodeJS.Timeout | undefined;
      const gone = new Promise<never>((_, reject) => {
        const giveUp = (): void => reject(new ConnectionLost());
        timer = setTimeout(giveUp, deadlineMs);
        void entry.slot.lost.then(giveUp);
      });
      try {
        const result = await Promise.race([work(entry.slot.unitOfWork), gone]);
        // On a connection opened again meanwhile a COMMIT is answered, and commits nothing.
        if (entry.lost) throw new ConnectionLost();
        return result;
      } catch (error) {
        if (error instanceof ConnectionLost || isOfConnection(error)) drop(entry);
        throw error;
      } finally {
        clearTimeout(timer);
        giveBack(entry);
      }
    },
    close: async (): Promise<void> => {
      await Promise.all([...all].map(({ slot }) => slot.close()));
    },
  };
};
