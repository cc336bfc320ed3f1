import { unquote } from '../challenges/recap.ts';
import type { Tx } from '../kernel/db.ts';
import type { Services } from '../kernel/feature.ts';
import type { Testimonial } from './store.ts';

/** What an agreement names, and the slot of the post it allows. */
export const itemOf = (id: string): string => `testimonial:${id}`;

/** What a second agreement names: the same words, in the recap of a challenge. */
export const recapItemOf = (id: string): string => `recap:${id}`;

/** The words that were agreed by, which version. */
export const textVersion = '2026-11';

/** Whom it is for: those in one channel. */
export const audienceOf = (place: string): string => `channel ${place}`;

/** Takes the post out of its channel, and its words out of a recap; where the platform cannot delete, its adapter leaves a neutral line. */
export async function takeDown(services: Pick<Services, 'say'>, tx: Tx, row: Testimonial): Promise<void> {
  const { place, language, id } = row;
  await services.say(tx, row.workspaceId, { to: place, language, slot: itemOf(id), remove: true });
  await unquote(services, tx, id);
}
