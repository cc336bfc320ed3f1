import type { Personal } from '../kernel/feature.ts';
import { forgetOwn, ownBy } from '../scenarios/own.ts';
import { forgetApprovals, writtenBy } from './store.ts';

/** What a trainer wrote, approved and signed. What was published stays, without their name: practices under way need it. */
export const authoringPersonal: Personal = {
  tables: ['scenario_drop', 'scenario_draft', 'true_story', 'freshness_alert', 'own_scenario', 'principle'],
  show: async (tx, id) => ({ ...(await writtenBy(tx, id)), ...(await ownBy(tx, id)) }),
  forget: async (tx, { id }) => {
    await forgetApprovals(tx, id);
    await forgetOwn(tx, id);
    return [];
  },
};
