import { describe, expect, it } from 'vitest';
import { typedText } from '../../adapters/slack/inbound-text.ts';
import { parse } from '../../adapters/slack/parse.ts';
import type { ChatPerson, Inbound } from '../../src/kernel/chat.ts';
import { hostile } from '../contract/chat-cards.ts';
import {
  buttonElement,
  directMessage,
  event,
  homeOpened,
  pressed,
  pressedHome,
  slash,
  submitted,
  team,
} from './support/payloads.ts';

const now = Date.parse('2026-09-21T10:00:00Z');
const ana: ChatPerson = { platform: 'slack', tenant: team, id: 'U01ANA', language: 'fr' };

function read(body: Record<string, unknown>) {
  const reading = parse(body, now);
  return typeof reading === 'string' ? reading : reading.inbound(ana);
}

describe('what the person typed', () => {
  it.each([
    ['&lt;!channel&gt; &amp;lt;', '<!channel> &lt;'],
    ['demande à <@U02BEN> ou <@U02BEN|ben>', 'demande à @collègue ou @collègue'],
    ['voir <#C01GEN|général> <!here> <!subteam^S1|@équipe>', 'voir #général @here @équipe'],
    [
      '<http://example.com|example.com> <https://example.com/a?b=1&amp;c=2>',
      'example.com https://example.com/a?b=1&c=2',
    ],
    ['<http://evil.example|ma banque>', 'ma banque (http://evil.example)'],
    ['<mailto:a@x.io|a@x.io>', 'a@x.io'],
    ['e\u0301te\u0301\u0000 \u200Bici\u{E0041}', 'été ici'],
    ['👩‍🦰 🏴󠁧󠁢󠁥󠁮󠁧󠁿', '👩‍🦰 🏴󠁧󠁢󠁥󠁮󠁧󠁿'],
  ])('%s', (raw, text) => {
    expect(typedText(raw, 'fr')).toBe(text);
  });

  it('comes back as typed after Slack has escaped it, never decoded twice', () => {
    for (const text of hostile) {
      const said = read(directMessage('U01ANA', text));
      expect(said).toMatchObject({ kind: 'said', text });
    }
    expect(typedText('<@U02BEN>', 'en')).toBe('@colleague');
  });
});

describe('a payload in the shape Slack gives it', () => {
  it('a line in the direct conversation, under the message of its thread', () => {
    expect(read(directMessage('U01ANA', 'Bonjour'))).toMatchObject({ kind: 'said', place: 'slack:T01TEST:@U01ANA' });
    expect(read(directMessage('U01ANA', 'Et ?', '1790000000.000001'))).toMatchObject({
      under: 'D01ANA:1790000000.000001',
    });
  });

  it('a button of a message, the home page and a channel', () => {
    const button = buttonElement({ name: 'practice.hint', arg: '7' });
    const action = { name: 'practice.hint', arg: '7' };
    expect(read(pressed('U01ANA', 'D01ANA', '1.2', button))).toMatchObject({
      kind: 'pressed',
      action,
      under: 'D01ANA:1.2',
    });
    const home = read(pressedHome('U01ANA', button));
    expect(home).toMatchObject({ kind: 'pressed', action, place: 'slack:T01TEST:@U01ANA' });
    expect(home).not.toHaveProperty('under');
    expect(read(pressed('U01ANA', 'C01GEN', '1.2', button))).toMatchObject({
      shared: true,
      direct: 'slack:T01TEST:@U01ANA',
    });
    for (const [name, known] of [
      ['support-paris', { name: '#support-paris' }],
      ['privategroup', {}],
      ['mpdm-ana--ben-1', {}],
    ] as const) {
      const there = { ...pressed('U01ANA', 'C01GEN', '1.2', button), channel: { id: 'C01GEN', name } };
      expect((read(there) as Inbound).channel, name).toEqual({ at: 'slack:T01TEST:C01GEN', ...known });
    }
  });

  it('a button of the home page in the shape a local emulator gives it', () => {
    const body = { ...pressed('U01ANA', '', '', buttonElement({ name: 'practice.start' })), channel: { id: '' } };
    expect(read(body)).toMatchObject({ kind: 'pressed', place: 'slack:T01TEST:@U01ANA' });
  });

  it('a button numbered because its name came twice', () => {
    const element = { ...buttonElement({ name: 'scenario.pick', arg: 'b' }), action_id: 'scenario.pick:1' };
    expect(read(pressed('U01ANA', 'D01ANA', '1.2', element))).toMatchObject({
      action: { name: 'scenario.pick', arg: 'b' },
    });
  });

  it('a form, whose note never leads into another workspace', () => {
    const view = (place: string) => ({
      callback_id: 'nudges.plan',
      private_metadata: JSON.stringify({ arg: 'x', place }),
    });
    const values = { name: { value: { type: 'plain_text_input', value: null } } };
    const own = read(submitted('U01ANA', view('slack:T01TEST:D01ANA'), values));
    expect(own).toMatchObject({
      kind: 'submitted',
      action: { name: 'nudges.plan', arg: 'x' },
      place: 'slack:T01TEST:D01ANA',
      values: { name: '' },
    });
    expect(read(submitted('U01ANA', view('slack:T02EVIL:D1'), {}))).toMatchObject({ place: 'slack:T01TEST:@U01ANA' });
  });

  it('a command, a shortcut, someone at the door, a mention before others', () => {
    expect(read(slash('U01ANA', ' progress '))).toMatchObject({
      kind: 'commanded',
      text: 'progress',
      place: 'slack:T01TEST:@U01ANA',
    });
    const shortcut = {
      type: 'shortcut',
      team: { id: team },
      user: { id: 'U01ANA' },
      callback_id: 'practice.start',
      action_ts: '1790000200.000001',
      trigger_id: '9.9',
    };
    expect(read(shortcut)).toMatchObject({ kind: 'pressed', action: { name: 'practice.start' }, trigger: '9.9' });
    expect(read(homeOpened('U01ANA', 'messages'))).toMatchObject({ kind: 'arrived', place: 'slack:T01TEST:@U01ANA' });
    expect(read(homeOpened('U01ANA', 'home'))).toMatchObject({ kind: 'opened_home' });
    const mention = event({
      type: 'app_mention',
      user: 'U01ANA',
      channel: 'C01GEN',
      text: '<@U0BOT> bonjour',
      ts: '1790000100.1',
    });
    expect(read(mention)).toMatchObject({
      kind: 'said',
      text: 'bonjour',
      shared: true,
      direct: 'slack:T01TEST:@U01ANA',
      channel: { at: 'slack:T01TEST:C01GEN' },
    });
  });

  it('a workspace that leaves, by either of the two events', () => {
    expect(read(event({ type: 'app_uninstalled' }))).toMatchObject({ kind: 'uninstalled' });
    expect(read(event({ type: 'tokens_revoked', tokens: { oauth: [], bot: ['U0BOT'] } }))).toMatchObject({
      kind: 'uninstalled',
    });
    expect(read(event({ type: 'tokens_revoked', tokens: { oauth: ['U01ANA'] } }))).toBe('ignored');
  });

  it.each([
    ['our own words', { bot_id: 'B1' }],
    ['an edit', { subtype: 'message_changed' }],
    ['a channel', { channel_type: 'channel', channel: 'C01GEN' }],
    ['a message without a person', { user: undefined }],
  ])('is nobody’s practice when it is %s', (_, change) => {
    const body = directMessage('U01ANA', 'x');
    expect(read({ ...body, event: { ...(body.event as object), ...change } })).toBe('ignored');
  });
});
