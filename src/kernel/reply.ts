import type { Button, Card } from './card.ts';
import type { Incoming, Services } from './feature.ts';
import type { Form } from './form.ts';
import type { Language } from './words.ts';

/** The language a person is spoken to: the one they chose, or else their platform's. */
export const languageOf = ({ member, event }: Pick<Incoming, 'member' | 'event'>): Language =>
  member.language ?? event.from.language ?? 'fr';

/** Says something to the person alone, wherever they pressed or typed. */
export async function tell(
  services: Pick<Services, 'say'>,
  incoming: Incoming,
  content: { readonly card: Card } | { readonly form: Form },
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

/** A card of one paragraph, and its buttons. */
export const plainCard = (text: string, kind: string, buttons: readonly Button[] = []): Card => ({
  blocks: [{ kind: 'text', text }, ...(buttons.length > 0 ? [{ kind: 'buttons', buttons } as const] : [])],
  plain: text,
  data: { kind },
});
