import { sql } from 'drizzle-orm';
import { rowsOf } from '../db/rows.ts';
import type { Store } from '../kernel/db.ts';
import { type Model, type ModelCall, ModelError } from '../kernel/model.ts';

/** A call under way is looked at this often, in ms: the switch promises five seconds. */
const lookEveryMs = 2000;

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether a human switched AI off for the workspace of a practice or of a true story, or for the practice's scenario. */
export async function isOff(store: Pick<Store, 'acrossWorkspaces'>, practice: string): Promise<boolean> {
  // A bench calls under a name of its own: no person practises there.
  if (!uuid.test(practice)) return false;
  // From the few workspaces with a switch to the practice: by its id alone every practice would be read.
  const found = await store.acrossWorkspaces((tx) =>
    rowsOf(
      tx,
      sql`select 1 from workspace w join practice p on p.workspace_id = w.id and p.id = ${practice}::uuid
          where (w.settings ? 'modelOff' or w.settings ? 'scenariosOff')
            and (w.settings->'modelOff' = 'true' or w.settings->'scenariosOff' ? p.scenario_id)
          union all
          select 1 from workspace w join true_story s on s.workspace_id = w.id and s.id = ${practice}::uuid
          where w.settings->'modelOff' = 'true'`,
    ),
  );
  return found.length > 0;
}

/** The model behind the switch: asked before each call, and while one is under way, so that "off" needs no restart and no patience. */
export function switchable(model: Model, store: Pick<Store, 'acrossWorkspaces'>, everyMs: number = lookEveryMs): Model {
  const behind = async <T>(call: ModelCall, ask: (call: ModelCall) => Promise<T>): Promise<T> => {
    if (await isOff(store, call.practice)) throw new ModelError('refused', 'switched off');
    const hand = new AbortController();
    const signal = call.signal ? AbortSignal.any([call.signal, hand.signal]) : hand.signal;
    const switched = new Promise<never>((_, reject) => {
      hand.signal.addEventListener('abort', () => reject(new ModelError('refused', 'switched off')));
    });
    switched.catch(() => undefined);
    const timer = setInterval(() => {
      // A look that fails is no order to stop: the next one comes soon.
      isOff(store, call.practice).then(
        (off) => off && hand.abort(),
        () => undefined,
      );
    }, everyMs);
    try {
      return await Promise.race([ask({ ...call, signal }), switched]);
    } finally {
      clearInterval(timer);
    }
  };
  return {
    provider: model.provider,
    region: model.region,
    detect: (call, input) => behind(call, (held) => model.detect(held, input)),
    voice: (call, input) => behind(call, (held) => model.voice(held, input)),
    judge: (call, input) => behind(call, (held) => model.judge(held, input)),
    draft: (call, input) => behind(call, (held) => model.draft(held, input)),
  };
}
