import { latestDebrief } from '../feedback/store.ts';
import type { Services } from '../kernel/feature.ts';
import type { JobHandler, QueueSpec } from '../kernel/jobs.ts';
import { plainCard } from '../kernel/reply.ts';
import { addressOfPerson, memberById } from '../people/store.ts';
import { button } from './cards.ts';
import { wentWell } from './rules.ts';
import { noteOffer } from './store.ts';
import { words } from './words.ts';

/** The queue of offers: after the debrief has been read to its end, never with it. */
export const offerQueue = {
  name: 'testimonial',
  keyed: false,
  concurrency: 2,
  retries: 3,
} as const satisfies QueueSpec;

/** Asks, once in a lifetime, whether they would share something; only after a practice that went well. */
export const offerJob =
  (services: Services): JobHandler =>
  async ({ workspace, data, complete }) => {
    const person = String(data.person);
    await services.store.inWorkspace(workspace, async (tx) => {
      const row = await latestDebrief(tx, person);
      const [member, to] = [await memberById(tx, person), await addressOfPerson(tx, person)];
      const asks = member?.enrolled && to && row && wentWell(row.content);
      if (asks && (await noteOffer(tx, workspace, person, new Date(services.clock())))) {
        const language = member.language ?? 'fr';
        const buttons = [button(words.see[language], 'begin'), button(words.noThanks[language], 'no')];
        const card = plainCard(words.offer[language], 'testimonial_offer', buttons);
        await services.say(tx, workspace, { to, language, person, card });
      }
      await complete(tx);
    });
  };
