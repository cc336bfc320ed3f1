import type { OpenStore } from './db/open.ts';
import type { Feature } from './kernel/feature.ts';
import { faultOf } from './log.ts';

/** UTC: the night of Europe and of the Indian Ocean, the evening of America. */
const hour = 2;

/** Copies the embedded database once a night while it serves; a night the process slept through is made up at its next minute. */
export const nightlyBackup = (backup: NonNullable<OpenStore['backup']>): Feature => {
  let last = '';
  return {
    name: 'backup',
    due: async ({ log }, now) => {
      const night = new Date(now - hour * 3600_000).toISOString().slice(0, 10);
      if (night === last) return;
      last = night;
      const from = performance.now();
      try {
        await backup();
        log('database copied', { ms: Math.round(performance.now() - from) });
      } catch (error) {
        log('the database could not be copied: make room in its folder, then run npm run admin -- backup', {
          fault: faultOf(error),
        });
      }
    },
  };
};
