import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Delivery } from '../../src/kernel/chat.ts';
import { DeliveryError } from '../../src/kernel/refusal.ts';
import { everyBlock, form, say } from '../contract/chat-cards.ts';
import type { Failure } from '../support/fake-slack.ts';
import { type Opened, openSlackBox } from './support/open.ts';

type Json = Record<string, unknown>;

let box: Opened;
let count = 0;
beforeEach(async () => {
  box = await openSlackBox();
});
afterEach(() => box.close());

function message(content: Json, more: Partial<Delivery> = {}): Delivery {
  count += 1;
  return { id: `d${count}`, to: 'slack:T01TEST:D01ANA', language: 'fr', ...more, ...content } as Delivery;
}

function refuseBlocks(...types: readonly string[]): void {
  box.fake.fail = ({ args }) =>
    types.some((type) => JSON.stringify(args.blocks ?? []).includes(`"type":"${type}"`))
      ? { error: 'invalid_blocks' }
      : undefined;
}

function blockTypes(index: number): readonly string[] {
  return ((box.fake.messages[index]?.body.blocks ?? []) as Json[]).map(({ type }) => String(type));
}

describe('a workspace without some block', () => {
  it('gets the same figures without it, and is not asked again', async () => {
    refuseBlocks('data_visualization');
    await box.adapter.deliver(message({ card: everyBlock('fr') }));
    const calls = box.fake.calls.length;
    await box.adapter.deliver(message({ card: everyBlock('fr') }));
    expect(box.fake.calls.length - calls).toBe(1);
    expect(blockTypes(0)).toContain('table');
    expect(blockTypes(1)).not.toContain('data_visualization');
    expect(JSON.stringify(box.fake.messages[1]?.body)).toContain('67');
    expect(box.host.records.get('T01TEST refused')).toContain('charts');
  });

  it('goes from charts over tables and styles down to text, and the practice goes on', async () => {
    const steps: readonly (readonly [readonly string[], readonly string[]])[] = [
      [
        ['data_visualization', 'table'],
        ['header', 'rich_text', 'section', 'actions', 'divider'],
      ],
      [
        ['data_visualization', 'table', 'rich_text'],
        ['header', 'section', 'actions', 'divider'],
      ],
      [['data_visualization', 'table', 'rich_text', 'section', 'header'], []],
    ];
    for (const [index, [refused, left]] of steps.entries()) {
      await box.close();
      box = await openSlackBox();
      refuseBlocks(...refused);
      await box.adapter.deliver(message({ card: everyBlock('fr') }));
      expect([...new Set(blockTypes(0))].sort(), String(index)).toEqual([...left].sort());
      expect(box.fake.messages[0]?.body.text).toContain('41 · 67');
    }
  });

  it('gets the persona named in the text when it may not be signed', async () => {
    box.fake.fail = ({ args }) => (args.username === undefined ? undefined : { error: 'missing_scope' });
    const as = { name: 'Mme Durand', emoji: '👩', label: 'cliente simulée (IA)' };
    await box.adapter.deliver(message(say('Mon colis !'), { as, generated: true }));
    expect(box.fake.messages[0]?.body.text).toBe('Mme Durand · cliente simulée (IA) : Mon colis !');
    expect(JSON.stringify(box.fake.messages[0]?.body.blocks)).toContain('Mme Durand · cliente simulée (IA)');
  });

  it('is asked for a typing status once only', async () => {
    box.fake.fail = ({ method }) => (method.startsWith('assistant') ? { error: 'unknown_method' } : undefined);
    const under = 'D01ANA:1790000000.000001';
    for (const _ of [1, 2, 3]) await box.adapter.deliver(message({ typing: true }, { under }));
    expect(box.fake.calls.filter(({ method }) => method.startsWith('assistant'))).toHaveLength(1);
  });
});

describe('a call that fails', () => {
  const cases: readonly (readonly [Failure, DeliveryError['failure']['kind'], boolean])[] = [
    [{ error: 'token_revoked' }, 'closed', false],
    [{ error: 'account_inactive' }, 'closed', false],
    [{ error: 'channel_not_found' }, 'closed', false],
    [{ error: 'user_disabled' }, 'closed', false],
    [{ error: 'is_archived' }, 'closed', false],
    [{ status: 429, retryAfter: 30 }, 'busy', false],
    [{ status: 503 }, 'busy', false],
    [{ error: 'service_unavailable' }, 'busy', false],
    [{ error: 'org_login_required' }, 'busy', false],
    [{ error: 'internal_error' }, 'unknown', false],
    [{ status: 500 }, 'unknown', false],
    [{ hangUp: true }, 'unknown', false],
    [{ status: 500 }, 'busy', true],
    [{ hangUp: true }, 'busy', true],
    [{ error: 'no_text' }, 'rejected', false],
  ];
  it.each(cases)('%o is %s (repeatable: %s)', async (failure, kind, repeatable) => {
    const ref = await box.adapter.deliver(message(say('x')));
    box.fake.fail = () => failure;
    const sent = box.adapter.deliver(message(say('y'), repeatable ? { replaces: ref } : {}));
    const error = await sent.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(DeliveryError);
    expect((error as DeliveryError).failure).toMatchObject(
      failure.retryAfter ? { kind, retryAfterMs: failure.retryAfter * 1000 } : { kind },
    );
  });

  it('because the token was taken back asks nothing more of that workspace', async () => {
    box.fake.fail = () => ({ error: 'token_revoked' });
    for (const _ of [1, 2, 3, 4]) await box.adapter.deliver(message(say('x'))).catch(() => undefined);
    expect(box.fake.calls).toHaveLength(1);
  });

  it('with 429 in one channel holds up no other', async () => {
    box.fake.fail = ({ args }) => (args.channel === 'D01ANA' ? { status: 429, retryAfter: 5 } : undefined);
    const before = performance.now();
    const ana = box.adapter.deliver(message(say('x'))).catch((error: DeliveryError) => error.failure);
    await Promise.all(
      Array.from({ length: 20 }, () => box.adapter.deliver(message(say('x'), { to: 'slack:T01TEST:D02BEN' }))),
    );
    expect(await ana).toEqual({ kind: 'busy', retryAfterMs: 5000 });
    expect(performance.now() - before).toBeLessThan(1000);
    console.log(`429 on one channel: 20 messages to another in ${Math.round(performance.now() - before)} ms`);
  });

  it('without an answer is looked for before it is made again', async () => {
    box.fake.fail = ({ method }) => (method === 'chat.postMessage' ? { hangUp: true } : undefined);
    const lost = message(say('once'));
    await expect(box.adapter.deliver(lost)).rejects.toMatchObject({ failure: { kind: 'unknown' } });
    box.fake.fail = () => undefined;
    await box.adapter.deliver({ ...lost, again: true });
    expect(box.fake.messages.map(({ body }) => body.text)).toEqual(['once']);
  });
});

describe('a delivery', () => {
  it('opens a form at once while the right to is fresh, and offers it on a card when it is not', async () => {
    await box.adapter.deliver(message({ form, trigger: '1.2.3' }));
    expect(box.fake.modals).toHaveLength(1);
    expect(box.fake.messages).toHaveLength(0);
    box.fake.fail = ({ method }) => (method === 'views.open' ? { error: 'expired_trigger_id' } : undefined);
    await box.adapter.deliver(message({ form, trigger: '1.2.3' }));
    expect(JSON.stringify(box.fake.messages[0]?.body.blocks)).toContain('"action_id":"nudges.plan"');
  });

  it('opens a direct channel once in its life, even over a restart', async () => {
    const to = 'slack:T01TEST:@U03CAM';
    for (const _ of [1, 2, 3]) await box.adapter.deliver(message(say('x'), { to }));
    expect(box.fake.calls.filter(({ method }) => method === 'conversations.open')).toHaveLength(1);
    expect(box.fake.messages.every(({ channel }) => channel === 'D03CAM')).toBe(true);
    expect(box.host.records.get('T01TEST dm:U03CAM')).toBe('D03CAM');
  });

  it('opens the channel anew when the one we knew is gone, once', async () => {
    const to = 'slack:T01TEST:@U03CAM';
    await box.host.vault.put('T01TEST', 'dm:U03CAM', 'DOLD');
    box.fake.fail = ({ args }) => (args.channel === 'DOLD' ? { error: 'channel_not_found' } : undefined);
    expect(await box.adapter.deliver(message(say('x'), { to }))).toMatch(/^D03CAM:/);
    box.fake.fail = ({ method }) => (method === 'chat.postMessage' ? { error: 'channel_not_found' } : undefined);
    await expect(box.adapter.deliver(message(say('x'), { to }))).rejects.toMatchObject({ failure: { kind: 'closed' } });
  });

  it('too big for one message goes on in its thread, with files under it', async () => {
    const blocks = [
      ...Array.from({ length: 70 }, (_, index) => ({ kind: 'text' as const, text: `line ${index}` })),
      { kind: 'file' as const, name: 'réponses.csv', mime: 'text/csv', content: 'a;b\n' },
    ];
    const ref = await box.adapter.deliver(message({ card: { blocks, plain: 'x' } }));
    expect(ref).toBe(`D01ANA:${box.fake.messages[0]?.ts}`);
    expect(box.fake.messages).toHaveLength(2);
    expect(box.fake.messages[1]?.body.thread_ts).toBe(box.fake.messages[0]?.ts);
    expect(JSON.stringify(box.fake.messages)).toContain('line 69');
    expect(box.fake.calls.map(({ method }) => method)).toContain('files.completeUploadExternal');
  });

  it('never asks Slack to parse, link or unfurl', async () => {
    await box.adapter.deliver(message(say('x')));
    expect(box.fake.messages[0]?.body).toMatchObject({
      mrkdwn: false,
      parse: 'none',
      link_names: false,
      unfurl_links: false,
      unfurl_media: false,
    });
  });

  it('keeps the AI label whole whatever the name', async () => {
    const as = { name: 'Marguerite '.repeat(20), emoji: '🦊', label: 'cliente simulée (IA)' };
    await box.adapter.deliver(message(say('x'), { as }));
    const { username, icon_emoji } = box.fake.messages[0]?.body ?? {};
    expect(String(username)).toMatch(/^🦊 Marguerite .*… · cliente simulée \(IA\)$/);
    expect(String(username).length).toBeLessThanOrEqual(82);
    expect(icon_emoji).toBe(':speech_balloon:');
  });
});

describe('a workspace that lets nobody delete', () => {
  it('keeps a line that says nothing, in the reader’s language', async () => {
    box.fake.fail = ({ method }) => (method === 'chat.delete' ? { error: 'cant_delete_message' } : undefined);
    for (const language of ['fr', 'en'] as const) {
      const replaces = await box.adapter.deliver(message({ ...say('un secret'), language }));
      await box.adapter.deliver(message({ remove: true, language }, { replaces }));
      const left = JSON.stringify(box.fake.messages.at(-1)?.body);
      expect(left).toContain(language === 'fr' ? 'Message retiré.' : 'Message removed.');
      expect(left).not.toContain('secret');
    }
  });
});
