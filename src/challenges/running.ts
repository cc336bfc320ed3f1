import type { Button } from '../kernel/card.ts';
import type { Incoming, Services } from '../kernel/feature.ts';
import { looksLikeId } from '../kernel/id.ts';
import { Refusal } from '../kernel/refusal.ts';
import { languageOf, plainCard, tell } from '../kernel/reply.ts';
import type { Language } from '../kernel/words.ts';
import { mayStop } from './rules.ts';
import { type Challenge, changeChallenge, lockChallenge } from './store.ts';
import { words } from './words.ts';

/** The last day of a challenge, in words. */
export const endDay = ({ endsAt, timeZone }: Pick<Challenge, 'endsAt' | 'timeZone'>, language: Language): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'full', timeZone }).format(endsAt);

/** What whoever launched a challenge may do while it runs. */
export const whileRunning = ({ id }: Pick<Challenge, 'id'>, language: Language): readonly Button[] => [
  { label: words.ally[language], action: { name: 'challenge.ally', arg: id } },
  { label: words.stop[language], action: { name: 'challenge.stop', arg: id } },
];

/** One is under way where another was asked for: said at once, before a form is filled in for nothing. */
export async function showRunning(services: Services, incoming: Incoming, row: Challenge): Promise<void> {
  if (!mayStop(incoming.member, row.launchedBy)) throw new Refusal(words.already);
  const language = languageOf(incoming);
  const text = words.running(endDay(row, language))[language];
  await tell(services, incoming, { card: plainCard(text, 'challenge_running', whileRunning(row, language)) });
}

/** Ends a challenge before its day; the recap follows as at any end. */
export async function stop(services: Services, incoming: Incoming, id: string): Promise<void> {
  const { tx, member, now } = incoming;
  const row = looksLikeId(id) ? await lockChallenge(tx, id) : undefined;
  if (!row || !mayStop(member, row.launchedBy)) throw new Refusal(words.gone);
  if (row.status !== 'open') throw new Refusal(words.notOpen);
  const at = new Date(now);
  await changeChallenge(tx, row.id, { endsAt: at, lookAt: at });
  await tell(services, incoming, { card: plainCard(words.stopped[languageOf(incoming)], 'challenge_stopped') });
}
