import { randomUUID } from 'node:crypto';
import type { Card } from '../kernel/card.ts';
import type { Feature, Incoming, Services, Unnamed } from '../kernel/feature.ts';
import { fold } from '../kernel/fold.ts';
import { Refusal } from '../kernel/refusal.ts';
import { languageOf, plainCard, tell } from '../kernel/reply.ts';
import type { Language } from '../kernel/words.ts';
import { addDays, dayOf } from '../programme/rules.ts';
import type { Scenario } from '../scenarios/schema.ts';
import { playable } from '../scenarios/versions.ts';
import { askCard, goCard } from './cards.ts';
import { answerIn } from './rules.ts';
import { begin, keepAfter, keepBefore, shiftOf } from './store.ts';
import { words } from './words.ts';

const asked = new Set(['essai', 'try-out', 'tryout', 'essayer']);
const managers = ['manager', 'site_lead', 'programme_lead'];

const may = ({ member }: Incoming): boolean => managers.some((role) => member.roles.includes(role));

type Library = ReadonlyMap<string, Scenario>;

/** Three minutes for whoever manages: an opinion before, a first customer, the same question after; nobody’s name beside either. */
export const tryoutFeature = (library: Library): Feature => ({
  name: 'tryout',
  unnamed: (services, unnamed) => answered(services, unnamed, library),
  receive: async (services, incoming) => {
    const { event } = incoming;
    if (event.shared) return false;
    if (event.kind === 'pressed' && event.action.name === 'tryout.show') {
      if (!may(incoming)) throw new Refusal(words.who);
      await show(services, incoming);
      return true;
    }
    if ((event.kind !== 'said' && event.kind !== 'commanded') || !may(incoming) || !asked.has(fold(event.text)))
      return false;
    await show(services, incoming);
    return true;
  },
});

const monday = (now: number): string => {
  const day = dayOf(now, 'UTC');
  return addDays(day, -((new Date(day).getUTCDay() + 6) % 7));
};

async function show(services: Services, incoming: Incoming): Promise<void> {
  const { tx, member, now } = incoming;
  const token = randomUUID();
  await begin(tx, member.workspace, token, monday(now));
  await tell(services, incoming, { card: askCard(token, await shiftOf(tx), languageOf(incoming)) });
}

/** An answer, of which nothing remembers who gave it. */
async function answered(services: Services, unnamed: Unnamed, library: Library): Promise<boolean> {
  const { event, tx, workspace } = unnamed;
  if (event.kind !== 'pressed') return false;
  const before = event.action.name === 'tryout.before';
  if (!before && event.action.name !== 'tryout.after') return false;
  const language = event.from.language ?? 'fr';
  const given = answerIn(event.action.arg ?? '');
  const kept =
    given &&
    (before
      ? await keepBefore(tx, given.token, given.opinion)
      : await keepAfter(tx, workspace, given.token, given.opinion));
  const scenario = [...(await playable(tx, library, workspace)).values()].find(({ restricted }) => !restricted);
  if (!given || !kept || !scenario)
    await reply(services, unnamed, language, plainCard(words.over[language], 'refusal'));
  else if (before) await reply(services, unnamed, language, goCard(given.token, scenario.id, language));
  else await reply(services, unnamed, language, plainCard(words.thanks[language], 'tryout_thanks'));
  return true;
}

const reply = (services: Services, { tx, workspace, event }: Unnamed, language: Language, card: Card): Promise<void> =>
  services.say(tx, workspace, { to: event.direct ?? event.place, language, card });
