import { eq } from 'drizzle-orm';
import type { Kept, Personal } from '../kernel/feature.ts';
import { forgetViewer, looksAt } from '../people/looks.ts';
import { digestOf } from './audit.ts';
import { consent, notice } from './tables.ts';

/** Proof of an agreement is kept this long after it ends, in years. */
const proofYears = 3;

/** The notice a person saw, who looked at their data, what they agreed to share. */
export const privacyPersonal: Personal = {
  tables: ['notice', 'access_log', 'consent'],
  show: async (tx, id) => {
    const notices = await tx.select().from(notice).where(eq(notice.personId, id));
    const workspaceId = notices[0]?.workspaceId;
    return {
      notice: notices,
      access_log: await looksAt(tx, id),
      consent: workspaceId
        ? await tx
            .select()
            .from(consent)
            .where(eq(consent.person, digestOf(workspaceId, id)))
        : [],
    };
  },
  forget: async (tx, { id, workspace }): Promise<readonly Kept[]> => {
    await forgetViewer(tx, id);
    const proofs = await tx
      .select({ at: consent.at, expiresAt: consent.expiresAt })
      .from(consent)
      .where(eq(consent.person, digestOf(workspace, id)));
    if (proofs.length === 0) return [];
    const last = Math.max(...proofs.map(({ at, expiresAt }) => (expiresAt ?? at).getTime()));
    const until = new Date(last);
    until.setUTCFullYear(until.getUTCFullYear() + proofYears);
    return [
      {
        table: 'consent',
        until: until.toISOString().slice(0, 10),
        why: {
          fr: 'la preuve de vos accords de partage',
          en: 'proof of what you agreed to share',
        },
      },
    ];
  },
};
