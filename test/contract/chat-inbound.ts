import { expect } from 'vitest';
import { everyBlock, hostile, say } from './chat-cards.ts';
import { pause, type Rule } from './chat-world.ts';

/** What a platform's events become. */
export const inbound: readonly Rule[] = [
  [
    'a typed line becomes one event, word for word',
    async (w) => {
      for (const text of ['Bonjour, je veux être remboursé !', ...hostile]) await w.rig.sendText('ana', text);
      const said = w.got.filter((event) => event.kind === 'said');
      expect(said.map((event) => event.text)).toEqual(['Bonjour, je veux être remboursé !', ...hostile]);
      for (const event of said) {
        expect(event.from.platform).toBe(w.rig.platform);
        expect(event.from.tenant).not.toBe('');
        expect(event.place).toBe(w.rig.place('ana'));
        expect(new Date(event.at).toISOString()).toBe(event.at);
      }
    },
  ],
  [
    'an event sent again carries the same key, another event another key',
    async (w) => {
      await w.rig.sendText('ana', 'Bonjour');
      await w.rig.deliverTwice();
      await w.rig.sendText('ana', 'Bonjour');
      const keys = w.got.map((event) => event.key);
      expect(keys).toHaveLength(3);
      expect(keys[1]).toBe(keys[0]);
      expect(keys[2]).not.toBe(keys[0]);
    },
  ],
  [
    'the platform is told OK only once the event is stored',
    async (w) => {
      let stored = false;
      w.receive = async () => {
        await pause(60);
        stored = true;
      };
      expect(await w.rig.sendText('ana', 'Bonjour')).toBe('accepted');
      expect(stored).toBe(true);
    },
  ],
  [
    'an event that could not be stored is refused, so that it comes again',
    async (w) => {
      w.receive = () => Promise.reject(new Error('store down'));
      expect(await w.rig.sendText('ana', 'Bonjour')).toBe('refused');
      w.receive = (event) => Promise.resolve(void w.got.push(event));
      expect(await w.rig.deliverTwice()).toBe('accepted');
      expect(w.got).toHaveLength(1);
    },
  ],
  [
    'a button brings its action back, and the message it was pressed on',
    async (w) => {
      const ref = await w.deliver('ana', { card: everyBlock('en') });
      const actions = w.visible('ana').at(-1)?.actions ?? [];
      const hint = { name: 'practice.hint', arg: 'a:b/c d-é|1' };
      expect(actions).toEqual(expect.arrayContaining([hint, { name: 'practice.stop' }, { name: 'scenario.pick' }]));
      await w.rig.press('ana', hint, ref);
      expect(w.got.at(-1)).toMatchObject({ kind: 'pressed', action: hint, under: ref, place: w.rig.place('ana') });
      const aside = { name: 'line.report', arg: 'turn:1' };
      expect(actions).toContainEqual(aside);
      await w.rig.press('ana', aside, ref);
      expect(w.got.at(-1)).toMatchObject({ kind: 'pressed', action: aside, under: ref });
      await w.rig.press('ana', { name: 'practice.stop' }, ref);
      expect(w.got.at(-1)).toMatchObject({ kind: 'pressed', action: { name: 'practice.stop' }, under: ref });
    },
  ],
  [
    'a choice brings its value back',
    async (w) => {
      const ref = await w.deliver('ana', { card: everyBlock('en') });
      await w.rig.choose('ana', { name: 'scenario.pick' }, 'refund', ref);
      expect(w.got.at(-1)).toMatchObject({
        kind: 'pressed',
        action: { name: 'scenario.pick' },
        value: 'refund',
        under: ref,
      });
    },
  ],
  [
    'a line typed under a message says which',
    async (w) => {
      const root = await w.deliver('ana', say('Le colis'));
      await w.rig.sendText('ana', 'Où est-il ?', root);
      expect(w.got.at(-1)).toMatchObject({ kind: 'said', under: root });
    },
  ],
  [
    'words after the command arrive as typed',
    async (w) => {
      await w.rig.command('ben', 'progress last month');
      expect(w.got.at(-1)).toMatchObject({ kind: 'commanded', text: 'progress last month' });
    },
  ],
  [
    'someone who comes for the first time is announced',
    async (w) => {
      await w.rig.arrive('ben');
      expect(w.got.some((event) => event.kind === 'arrived' && event.from.id !== '')).toBe(true);
    },
  ],
  [
    'an uninstallation is told',
    async (w) => {
      await w.rig.uninstall();
      expect(w.got.some((event) => event.kind === 'uninstalled')).toBe(true);
    },
  ],
  [
    'stopping waits for what is being stored',
    async (w) => {
      let stored = 0;
      const begun = new Promise<void>((begin) => {
        w.receive = async () => {
          begin();
          await pause(80);
          stored += 1;
        };
      });
      const told = w.rig.sendText('ana', 'last words');
      await begun;
      const before = Date.now();
      await w.adapter.stop();
      expect(Date.now() - before).toBeLessThan(10_000);
      expect(stored).toBe(1);
      expect(await told).toBe('accepted');
    },
  ],
];
