import type { Card } from '../kernel/card.ts';
import type { Tx } from '../kernel/db.ts';
import type { Services } from '../kernel/feature.ts';
import type { Language } from '../kernel/words.ts';
import { isWorking } from './calendar.ts';
import { hoursOf } from './calendar-store.ts';
import { addressOfPerson } from './store.ts';

/** Writes first to someone inside their working hours; false when it must wait. */
export async function writeFirst(
  services: Services,
  tx: Tx,
  workspace: string,
  to: { readonly id: string; readonly language: Language | null },
  card: (language: Language) => Card,
  slot?: string,
): Promise<boolean> {
  const address = await addressOfPerson(tx, to.id);
  const when = await hoursOf(tx, to.id);
  if (!address || !when || !isWorking(services.clock(), when.hours, when.off)) return false;
  const language = to.language ?? 'fr';
  const named = slot === undefined ? {} : { slot };
  await services.say(tx, workspace, { to: address, language, person: to.id, ...named, card: card(language) });
  return true;
}
