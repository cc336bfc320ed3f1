import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, openApp } from '../../src/app.ts';
import type { OpenStore } from '../../src/db/open.ts';
import type { ChatAdapter, Delivery, InboundContent, Receive } from '../../src/kernel/chat.ts';
import { loadLibrary } from '../../src/scenarios/load.ts';
import { asOwner, freshStore } from '../support/db.ts';

const platforms = ['north', 'south'] as const;
type Platform = (typeof platforms)[number];

/** Someone on one platform of a house that has two. */
type Person = { readonly platform: Platform; readonly id: string; readonly language: 'fr' | 'en' };

const question = { fr: 'Où est le bouton pause ?', en: 'Where is the pause button?' };
const answer = { fr: 'Sous la première carte, à gauche.', en: 'Under the first card, on the left.' };
const thanks = { fr: 'Trouvé, merci.', en: 'Found it, thank you.' };

describe('a request for help between two chat platforms', () => {
  let app: App;
  let store: OpenStore;
  const inbox: Delivery[] = [];
  const receives = new Map<string, Receive>();
  const send = async ({ platform, id, language }: Person, content: InboundContent): Promise<void> => {
    await receives.get(platform)?.({
      key: randomUUID(),
      at: new Date(0).toISOString(),
      from: { platform, tenant: 'acme', id, language },
      place: `${platform}:${id}`,
      ...content,
    });
    await app.settled();
  };
  const press = (who: Person, name: string, arg?: string) =>
    send(who, { kind: 'pressed', action: { name, ...(arg ? { arg } : {}) } });
  const submit = (who: Person, name: string, arg: string | undefined, words: string) =>
    send(who, { kind: 'submitted', action: { name, ...(arg ? { arg } : {}) }, values: { words } });
  const read = ({ platform, id }: Person, kind: string) =>
    inbox.flatMap((message) =>
      message.to === `${platform}:${id}` && 'card' in message && message.card.data?.kind === kind ? [message.card] : [],
    );
  const meet = async (who: Person, role: string): Promise<Person> => {
    await press(who, 'people.language', who.language);
    await press(who, 'privacy.accept');
    await asOwner(store, (tx) =>
      tx.execute(sql`update person set roles = array[${role}], site = ${who.id.replace(/^\w+-/u, '')}, enrolled = true
        where id = (select person_id from identity where platform = ${who.platform} and external_id = ${who.id})`),
    );
    return who;
  };
  beforeAll(async () => {
    store = await freshStore();
    const random = () => 0.5;
    app = await openApp({ store, library: loadLibrary(), model: undefined, clock: Date.now, random, log: () => {} });
    await app.start(
      platforms.map(
        (platform): ChatAdapter => ({
          platform,
          quietMs: 0,
          paceMs: 0,
          start: async (receive) => void receives.set(platform, receive),
          deliver: async (message) => {
            // A platform can write only where it is at home.
            expect(message.to.startsWith(`${platform}:`)).toBe(true);
            inbox.push(message);
            return message.id;
          },
          stop: async () => {},
        }),
      ),
    );
    // One organisation that uses both: the second platform is tied to the first one's workspace.
    await meet({ platform: 'north', id: 'first', language: 'fr' }, 'learner');
    await asOwner(store, (tx) =>
      tx.execute(
        sql`insert into tenant (workspace_id, platform, external_id) select workspace_id, 'south', 'acme' from tenant`,
      ),
    );
  });
  afterAll(() => app.stop());

  for (const [from, to, language] of [
    ['north', 'south', 'fr'],
    ['south', 'north', 'en'],
  ] as const)
    it(`goes from ${from} to a lead on ${to} and back, until its author closes it (${language})`, async () => {
      const lead = await meet({ platform: to, id: `lead-${from}`, language }, 'site_lead');
      const learner = await meet({ platform: from, id: `learner-${from}`, language }, 'learner');
      await submit(learner, 'support.ask', undefined, question[language]);
      const ticket = read(lead, 'ticket').at(-1);
      expect(ticket?.plain).toContain(question[language]);
      const id = String(ticket?.data?.ticket);
      await submit(lead, 'support.answer', id, answer[language]);
      expect(read(learner, 'ticket_answer').at(-1)?.plain).toContain(answer[language]);
      await submit(learner, 'support.ask', id, thanks[language]);
      expect(read(lead, 'ticket').at(-1)?.plain).toContain(thanks[language]);
      await press(learner, 'support.close', id);
      expect(read(lead, 'ticket').at(-1)?.data).toMatchObject({ status: 'closed' });
      // The lead of the other request, on the learner's own platform, saw nothing of it.
      const others = inbox.filter((one) => one.to !== `${to}:${lead.id}` && one.to !== `${from}:${learner.id}`);
      expect(JSON.stringify(others)).not.toContain(question[language]);
    });
});
