import type { Feature } from '../kernel/feature.ts';
import { settingsOf } from '../people/store.ts';
import type { Library } from '../scenarios/versions.ts';
import { abandon } from './flow/finish.ts';
import type { Kit } from './flow/kit.ts';
import { replyQueue } from './flow/line.ts';
import { receivePractice, type Suggest } from './flow/receive.ts';
import { replyJob } from './flow/reply.ts';
import { lockPractice, stalePractices } from './store.ts';

/** What the practice is given by the composition. */
export type PracticeParts = {
  readonly library: Library;
  readonly suggest: Suggest;
  readonly quietMs: (platform: string) => number;
};

/** Silence after which a practice is over, without a score, in ms; a pause holds longer. */
const abandonedAfterMs = 72 * 3600_000;
const pausedAtMostMs = 30 * 24 * 3600_000;

/** The practice itself: brief, dialogue, hints, pause, rewind; takes whatever no other feature took. */
export function practiceFeature(parts: PracticeParts): Feature {
  const kitOf = (services: Kit['services']): Kit => ({
    services,
    library: parts.library,
    quietMs: parts.quietMs,
    modelOff: async (tx, practice) => (await settingsOf(tx, practice.workspaceId)).modelOff === true,
  });
  return {
    name: 'practice',
    receive: (services, incoming) => receivePractice(kitOf(services), parts.suggest, incoming),
    queues: [{ name: replyQueue, keyed: true, concurrency: 16, retries: 5 }],
    jobs: (services) => ({ [replyQueue]: replyJob(kitOf(services)) }),
    due: async ({ store }, now) => {
      const before = { open: new Date(now - abandonedAfterMs), paused: new Date(now - pausedAtMostMs) };
      const stale = await store.acrossWorkspaces((tx) => stalePractices(tx, before, 200));
      for (const { workspace, id } of stale)
        await store.inWorkspace(workspace, async (tx) => {
          const practice = await lockPractice(tx, id);
          if (!practice || practice.status === 'over') return;
          const limit = practice.status === 'paused' ? before.paused : before.open;
          if (practice.lastAt < limit) await abandon(tx, practice, new Date(now));
        });
    },
  };
}
