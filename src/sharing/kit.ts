import type { Card } from '../kernel/card.ts';
import type { Incoming, Services } from '../kernel/feature.ts';
import type { Form } from '../kernel/form.ts';
import type { Language, Pair } from '../kernel/words.ts';

/** How long a debrief is shared, in ms. */
export const shareMs = 90 * 24 * 3600_000;

/** The language a person is spoken to. */
export const languageOf = ({ member, event }: Incoming): Language => member.language ?? event.from.language ?? 'fr';

/** Says something to the person alone. */
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

/** Says one paragraph to the person alone. */
export async function tellText(services: Services, incoming: Incoming, words: Pair, kind: string): Promise<void> {
  const text = words[languageOf(incoming)];
  await tell(services, incoming, { card: { blocks: [{ kind: 'text', text }], plain: text, data: { kind } } });
}
