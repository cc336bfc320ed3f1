import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { configure } from '../../adapters/slack/adapter.ts';
import { emulatorProgram } from '../../adapters/slack/emulator.ts';
import { tryEnvironment } from '../../adapters/slack/try-config.ts';
import type { ChatAdapter, Delivery, Inbound } from '../../src/kernel/chat.ts';
import { DeliveryError } from '../../src/kernel/refusal.ts';
import { everyBlock, form, say } from '../contract/chat-cards.ts';
import { memoryHost } from './support/host.ts';
import { type LocalSlack, localSlack } from './support/local-slack.ts';
import { secret, serve } from './support/signed.ts';

const program = emulatorProgram();
const as = { name: 'Mme Durand', emoji: '👩', label: 'cliente simulée (IA)' };
const reason = program === undefined ? ' (skipped: run npm run try:slack once to fetch the emulator)' : '';

/** A house with one practice in it, just clever enough to answer each kind of event. */
async function answer(adapter: ChatAdapter, event: Inbound, roots: Map<string, string>): Promise<void> {
  const base = { id: event.key, to: event.place, language: 'fr' } as const;
  const again = async (delivery: Delivery): Promise<string> => {
    for (let tries = 0; ; tries += 1) {
      try {
        return await adapter.deliver(delivery);
      } catch (error) {
        const busy = error instanceof DeliveryError && error.failure.kind === 'busy';
        if (!busy || tries > 50) throw error;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }
  };
  if (event.kind === 'commanded') await again({ ...base, form, ...(event.trigger ? { trigger: event.trigger } : {}) });
  if (event.kind === 'opened_home') await again({ ...base, home: everyBlock('fr') });
  if (event.kind === 'submitted') {
    const root = await again({
      ...base,
      card: { ...everyBlock('fr'), plain: `Brief pour ${String(event.values.name)}` },
    });
    roots.set(event.from.id, root);
    await again({ ...base, id: `${event.key}:1`, ...say('Où est mon colis ?'), as, generated: true, under: root });
  }
  if (event.kind === 'said' && event.under !== undefined) {
    await again({ ...base, typing: true, under: event.under, as });
    await again({ ...base, ...say(`« ${event.text} » ?`), as, generated: true, under: event.under });
  }
  if (event.kind === 'pressed' && event.under !== undefined) {
    await again({ ...base, ...say(`Indice ${event.action.arg ?? ''} ${event.value ?? ''}`), replaces: event.under });
  }
}

describe.skipIf(program === undefined).each(['socket', 'events'] as const)(
  `a practice in the local emulator, %s mode${reason}`,
  { timeout: 40_000 },
  (mode) => {
    let local: LocalSlack;
    let adapter: ChatAdapter;
    let house: Awaited<ReturnType<typeof serve>>;
    const got: Inbound[] = [];
    const roots = new Map<string, string>();
    const seen = new Set<string>();

    beforeAll(async () => {
      house = await serve(() => adapter);
      local = await localSlack(program ?? '', mode === 'events' ? { requestUrl: `${house.url}/slack/events` } : {});
      const env = tryEnvironment(Number(new URL(local.url).port));
      const http = {
        SLACK_API_URL: env.SLACK_API_URL,
        SLACK_BOT_TOKEN: env.SLACK_BOT_TOKEN,
        SLACK_SIGNING_SECRET: secret,
      };
      const configured = configure(mode === 'events' ? http : env);
      if (configured.state !== 'on') throw new Error(JSON.stringify(configured));
      adapter = await configured.open(memoryHost());
      await adapter.start(async (event) => {
        got.push(event);
        if (seen.has(event.key)) return;
        seen.add(event.key);
        queueMicrotask(() => void answer(adapter, event, roots));
      });
    });
    afterAll(async () => {
      await adapter.stop();
      await house.close();
      await local.close();
    });

    const practise = async (user: string, name: string): Promise<string> => {
      const dm = await local.dm(user);
      local.pushed.splice(0);
      await local.command(user, 'start');
      for (let tries = 0; !local.pushed.some(({ t }) => t === 'view'); tries += 1) {
        if (tries > 200) throw new Error('no form came');
        await new Promise((resolve) => setTimeout(resolve, 25));
      }
      local.submit(user, { name: { value: { type: 'plain_text_input', value: name } } });
      await local.until(dm, (messages) => messages.some(({ text }) => text.includes('colis')));
      return dm;
    };

    it('goes from the command over the form to the brief, the customer and back', async () => {
      const dm = await practise('U01ANA', 'Ana');
      const [root] = (await local.messages(dm)).filter(({ text }) => text.includes('Brief pour Ana'));
      expect(root?.thread_ts ?? root?.ts).toBe(root?.ts);
      await local.type('U01ANA', 'Je regarde tout de suite.', root?.ts);
      const messages = await local.until(dm, (all) => all.some(({ text }) => text.includes('« Je regarde')));
      const reply = messages.find(({ text }) => text.includes('« Je regarde'));
      expect(reply).toMatchObject({ thread_ts: root?.ts, username: 'Mme Durand · cliente simulée (IA)' });
      await local.press('U01ANA', dm, root?.ts ?? '', {
        type: 'button',
        action_id: 'practice.hint',
        value: '7',
        block_id: 'x',
      });
      await local.until(dm, (all) => all.some(({ ts, text }) => ts === root?.ts && text.includes('Indice 7')));
      await local.openHome('U01ANA');
      for (let tries = 0; tries < 200 && !local.pushed.some(({ t }) => t === 'home'); tries += 1)
        await new Promise((resolve) => setTimeout(resolve, 25));
      expect(JSON.stringify(local.pushed.filter(({ t }) => t === 'home'))).toContain('w-fr-title');
    });

    it('keeps two people apart who type at the same time', async () => {
      const [ben, cam] = [await practise('U02BEN', 'Ben'), await practise('U03CAM', 'Camille')];
      const root = (user: string) => roots.get(user)?.split(':')[1];
      await Promise.all(
        Array.from({ length: 10 }, (_, index) =>
          index % 2
            ? local.type('U02BEN', `ben ${index}`, root('U02BEN'))
            : local.type('U03CAM', `cam ${index}`, root('U03CAM')),
        ),
      );
      const bens = await local.until(ben, (all) => all.filter(({ text }) => text.startsWith('« ben')).length === 5);
      const cams = await local.until(cam, (all) => all.filter(({ text }) => text.startsWith('« cam')).length === 5);
      expect(bens.some(({ text }) => text.includes('cam '))).toBe(false);
      expect(cams.some(({ text }) => text.includes('ben '))).toBe(false);
    });

    it('goes on after the emulator was killed and came back', async () => {
      const before = got.length;
      await local.restart();
      for (let tries = 0; got.length === before; tries += 1) {
        if (tries > 60) throw new Error('nothing arrived');
        await local.type('U04DAN', 'toujours là ?');
        await new Promise((resolve) => setTimeout(resolve, 250));
      }
      expect(got.at(-1)).toMatchObject({ kind: 'said', text: 'toujours là ?', place: 'slack:T01TRY:@U04DAN' });
    });
  },
);
