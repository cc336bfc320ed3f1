import { unquote } from '../challenges/recap.ts';
import type { Card } from '../kernel/card.ts';
import type { Tx } from '../kernel/db.ts';
import type { Incoming, Services } from '../kernel/feature.ts';
import type { Form } from '../kernel/form.ts';
import type { Language } from '../kernel/words.ts';
import type { Testimonial } from './store.ts';

/** The language a person is spoken to. */
export const languageOf = ({ member, event }: Incoming): Language => member.language ?? event.from.language ?? 'fr';

/** Whether what a client sent back can be an id. */
export const looksLikeId = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u.test(text);

/** What an agreement names, and the slot of the post it allows. */
export const itemOf = (id: string): string => `testimonial:${id}`;

/** What a second agreement names: the same words, in the recap of a challenge. */
export const recapItemOf = (id: string): string => `recap:${id}`;

/** The words that were agreed by, which version. */
export const textVersion = '2026-11';

/** Whom it is for: those in one channel. */
export const audienceOf = (place: string): string => `channel ${place}`;

/** Says something to the person alone, wherever they pressed or typed. */
export async function tell(
  services: Services,
  incoming: Incoming,
  content: { card: Card } | { form: Form },
): Promise<void> {
  const { tx, member, event } = incoming;
  await services.say(tx, member.workspace, {
    to: event.direct ?? event.place,
    language: languageOf(incoming),
    person: member.id,
    ...content,
    ...('form' in content && event.trigger ? { trigger: event.trigger } : {}),
  });
}

/** Takes the post out of its channel, and its words out of a recap; where the platform cannot delete, its adapter leaves a neutral line. */
export async function takeDown(services: Pick<Services, 'say'>, tx: Tx, row: Testimonial): Promise<void> {
  const { place, language, id } = row;
  await services.say(tx, row.workspaceId, { to: place, language, slot: itemOf(id), remove: true });
  await unquote(services, tx, id);
}
