import type { Retention } from '../kernel/feature.ts';
import { byAge } from '../people/retention.ts';

/** What was thought two years ago is of another time. */
export const tryoutRetention: readonly Retention[] = [byAge('try-outs', 'tryout', 'week', 730)];
