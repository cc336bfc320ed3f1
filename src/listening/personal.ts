import type { Personal, Retention } from '../kernel/feature.ts';
import { byAge } from '../people/retention.ts';
import { answered, forgetVoter, roundOf } from './store.ts';

/** That somebody answered while a round is open; never what. */
export const listeningPersonal: Personal = {
  tables: ['listening'],
  show: async (tx, id) => {
    const round = await roundOf(tx);
    return { listening: round && answered(round, id) ? [{ answered: true, opened_at: round.openedAt }] : [] };
  },
  forget: async (tx, { id }) => {
    await forgetVoter(tx, id);
    return [];
  },
};

/** What was heard two years ago is of another time. */
export const listeningRetention: readonly Retention[] = [byAge('listening', 'listening', 'opened_at', 730)];
