import { type Model, ModelError } from '../../src/kernel/model.ts';
import { eventually } from './db.ts';

/** A model that answers only when let go; what it was asked is held until then. `read` is what learners typed, as it was shown to it. */
export function heldModel(): { readonly model: Model; readonly read: string[]; waiting(): number; letGo(): void } {
  const read: string[] = [];
  let held: (() => void)[] = [];
  const wait = async <T>(answer: T, signal: AbortSignal | undefined): Promise<T> => {
    await new Promise<void>((go) => {
      held.push(go);
      signal?.addEventListener('abort', () => go());
    });
    return answer;
  };
  return {
    model: {
      provider: 'held',
      region: 'here',
      detect: ({ signal }, { text }) => {
        read.push(text);
        return wait([], signal);
      },
      voice: ({ signal }) => wait('Et alors, on fait quoi maintenant ?', signal),
      draft: () => Promise.reject(new ModelError('down', 'not asked here')),
      judge: ({ signal }, { criteria, turns }) =>
        wait(
          criteria.map(({ skill }) => ({
            skill,
            quote: turns.find(({ role }) => role === 'agent')?.text ?? '',
            turnId: turns.find(({ role }) => role === 'agent')?.id ?? '',
            level: 3,
            why: '',
            alternative: '',
          })),
          signal,
        ),
    },
    read,
    waiting: () => held.length,
    letGo: () => {
      const all = held;
      held = [];
      for (const go of all) go();
    },
  };
}

/** Lets go, again and again, until nothing waits to be answered or delivered. */
export async function letGoUntilSettled(held: { letGo(): void }, world: { settled(): Promise<void> }): Promise<void> {
  let done = false;
  void world.settled().then(() => {
    done = true;
  });
  await eventually('all is settled', () => {
    held.letGo();
    return done;
  });
}
