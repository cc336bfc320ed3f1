import type { Incoming, Services } from '../kernel/feature.ts';
import { languageOf, tell } from '../kernel/reply.ts';
import type { Pair } from '../kernel/words.ts';

/** How long a debrief is shared, in ms. */
export const shareMs = 90 * 24 * 3600_000;

/** Where one coach is shown one share. */
export const slotOf = (item: string, coach: string): string => `${item}:${coach}`;

/** Says one paragraph to the person alone. */
export async function tellText(services: Services, incoming: Incoming, words: Pair, kind: string): Promise<void> {
  const text = words[languageOf(incoming)];
  await tell(services, incoming, { card: { blocks: [{ kind: 'text', text }], plain: text, data: { kind } } });
}
