import { expect } from 'vitest';
import { DeliveryError } from '../../src/kernel/refusal.ts';
import { everyBlock, form, hostile, say } from './chat-cards.ts';
import type { Outage } from './chat-rig.ts';
import type { Rule, World } from './chat-world.ts';

/** What our messages become on a platform. */
export const outbound: readonly Rule[] = [
  [
    'two people keep their own conversations',
    async (w) => {
      await Promise.all([w.rig.sendText('ana', 'A'), w.rig.sendText('ben', 'B')]);
      await w.deliver('ana', say('for Ana'));
      await w.deliver('ben', say('for Ben'));
      const said = w.got.filter((event) => event.kind === 'said');
      expect(new Map(said.map((event) => [event.text, event.place]))).toEqual(
        new Map([
          ['A', w.rig.place('ana')],
          ['B', w.rig.place('ben')],
        ]),
      );
      expect(w.visible('ana').map((message) => message.text)).toEqual(['for Ana']);
      expect(w.visible('ben').map((message) => message.text)).toEqual(['for Ben']);
    },
  ],
  [
    'every kind of block shows its words and figures, in both languages',
    async (w) => {
      for (const language of ['fr', 'en'] as const) {
        const card = everyBlock(language);
        await w.deliver('ana', { card }, { language });
        const shown = w.visible('ana').at(-1);
        for (const word of wordsOf(card)) expect(shown?.text).toContain(word);
        expect(shown?.plain).toBe(card.plain);
      }
    },
  ],
  [
    'text is shown as typed and never becomes markup',
    async (w) => {
      for (const text of hostile) {
        const blocks = [
          { kind: 'text', text },
          { kind: 'text', text: ['« ', { bold: text }, { italic: text }, ' »'] },
          { kind: 'quote', text },
          { kind: 'facts', facts: [{ name: text, value: text }] },
          { kind: 'table', header: [text], rows: [[text]] },
          { kind: 'text', text },
          { kind: 'buttons', buttons: [{ label: 'x', action: { name: 'x', arg: '1' }, tone: 'quiet' }] },
        ] as const;
        await w.deliver('ana', { card: { title: text, blocks, plain: text } });
        const shown = w.visible('ana').at(-1);
        expect(shown?.active).toEqual([]);
        expect(shown?.text.split(text).length).toBeGreaterThanOrEqual(8);
        expect(shown?.plain).toBe(text);
      }
    },
  ],
  [
    'only a link of ours is a link',
    async (w) => {
      const blocks = [
        { kind: 'text', text: ['See ', { link: 'the method', href: 'https://example.com/methode' }] },
      ] as const;
      await w.deliver('ana', { card: { blocks, plain: 'See the method' } });
      expect(w.visible('ana').at(-1)?.active).toEqual(['https://example.com/methode']);
    },
  ],
  [
    'a long text arrives without an error',
    async (w) => {
      const long = 'Très long : é👩‍🦰 '.repeat(1500);
      await w.deliver('ana', { card: { title: long, blocks: [{ kind: 'text', text: long }], plain: long } });
      expect(w.visible('ana')[0]?.text).toContain('Très long');
    },
  ],
  [
    'a message stands under the root of its thread',
    async (w) => {
      const root = await w.deliver('ana', say('Le colis'), { thread: 'p1' });
      await w.deliver('ana', say('Alors ?'), { thread: 'p1', under: root });
      expect(w.visible('ana').map((message) => message.under)).toEqual([undefined, root]);
    },
  ],
  [
    'a message is replaced in place',
    async (w) => {
      const ref = await w.deliver('ana', say('before'));
      await w.deliver('ana', say('after'), { replaces: ref });
      expect(w.visible('ana').map((message) => message.text)).toEqual(['after']);
    },
  ],
  [
    'a simulated customer is signed, labelled as AI and marked for machines',
    async (w) => {
      const as = { name: 'Mme Durand', emoji: '👩', label: 'cliente simulée (IA)' };
      await w.deliver('ana', say('Mon colis !'), { as, generated: true, language: 'fr' });
      const shown = w.visible('ana').at(-1);
      expect(`${shown?.face ?? ''} ${shown?.text ?? ''}`).toContain('Mme Durand');
      expect(`${shown?.face ?? ''} ${shown?.text ?? ''}`).toContain('cliente simulée (IA)');
      expect(shown?.generated).toBe(true);
    },
  ],
  [
    'a removed message is gone',
    async (w) => {
      const ref = await w.deliver('ana', say('secret'));
      await w.deliver('ana', { remove: true }, { replaces: ref });
      expect(w.visible('ana')).toEqual([]);
    },
  ],
  [
    'typing leaves no message and never fails',
    async (w) => {
      w.rig.failNext('rejected');
      await w.deliver('ana', { typing: true });
      expect(w.visible('ana')).toEqual([]);
    },
  ],
  [
    'a form without a right to open is offered, and comes back filled in',
    async (w) => {
      await w.deliver('ana', { form });
      expect(w.visible('ana').at(-1)?.text).toContain(form.title);
      const values = { name: 'Café <b>', level: '2', days: ['mon', 'tue'], from: '2026-09-01' };
      await w.rig.submit('ana', form.action, values);
      expect(w.got.at(-1)).toMatchObject({ kind: 'submitted', action: form.action, values });
    },
  ],
  [
    'a home page is shown to its person',
    async (w) => {
      await w.deliver('ana', { home: everyBlock('fr') }, { language: 'fr' });
      expect(w.visible('ana').at(-1)).toMatchObject({ kind: 'home', person: 'ana' });
    },
  ],
  ...(['busy', 'closed', 'unknown', 'rejected'] as const).map(
    (outage): Rule => [`a failure says what the queue should do: ${outage}`, (w) => failsAs(w, outage)],
  ),
];

async function failsAs(w: World, outage: Outage): Promise<void> {
  w.rig.failNext(outage);
  const error = await w.deliver('ana', say('lost?')).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(DeliveryError);
  if (!(error instanceof DeliveryError)) return;
  expect(error.failure.kind).toBe(outage);
  if (error.failure.kind === 'busy') expect(error.failure.retryAfterMs).toBeGreaterThanOrEqual(2000);
  expect(error.message).not.toContain('lost?');
}

function wordsOf(card: { readonly title?: string; readonly blocks: readonly unknown[] }): readonly string[] {
  return (JSON.stringify([card.title, card.blocks]).match(/"w-[^"]+"/g) ?? []).map((word) => word.slice(1, -1));
}
