import cron from 'node-cron';
import type { Feature, Services } from './kernel/feature.ts';
import { faultOf } from './log.ts';

/** Asks every feature what is due at `now`; one that fails does not keep the others waiting. */
export const tick = async (features: readonly Feature[], services: Services, now: number): Promise<void> => {
  for (const feature of features) {
    try {
      await feature.due?.(services, now);
    } catch (error) {
      services.log('looking for what is due failed', { feature: feature.name, fault: faultOf(error) });
    }
  }
};

/** Ticks every minute. In UTC because a wall clock skips and repeats hours; what is due is decided by rows, so a missed minute only delays it. */
export const startTicker = (features: readonly Feature[], services: Services): (() => Promise<void>) => {
  let last = Promise.resolve();
  const task = cron.schedule(
    '* * * * *',
    () => {
      last = tick(features, services, services.clock());
      return last;
    },
    { name: 'tick', timezone: 'UTC', noOverlap: true },
  );
  return async () => {
    await task.destroy();
    await last;
  };
};
