import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { type Opened, openSlackBox } from './support/open.ts';
import { directMessage, event, fresh, team } from './support/payloads.ts';
import { send } from './support/signed.ts';

let box: Opened;
beforeAll(async () => {
  box = await openSlackBox();
});
afterAll(() => box.close());
beforeEach(() => {
  box.got.length = 0;
});

type Json = Record<string, unknown>;
const tell = async (body: Json): Promise<void> => {
  expect((await send(box.url, body)).status).toBe(200);
};
const typed = directMessage('U01ANA', 'Je vous rappelle demain.');
const line = typed.event as Json;
/** What Slack sends when somebody changes what they typed: no user of its own, the message inside. */
const changed = (subtype: string, more: Json): Json =>
  event({
    type: 'message',
    subtype,
    channel: 'D01ANA',
    channel_type: 'im',
    ts: `1790000500.${fresh()}`,
    hidden: true,
    ...more,
  });
const said = () => box.got.map((one) => (one.kind === 'said' ? one.text : one.kind));

it('hears a line once, whatever is done to it afterwards', async () => {
  await tell(typed);
  const edited = { ...line, text: 'Je vous rappelle ce soir.', edited: { user: 'U01ANA', ts: '1790000400.000001' } };
  await tell(changed('message_changed', { message: edited, previous_message: line }));
  // An answer in its thread, and the preview of a link, come as a change too.
  await tell(changed('message_changed', { message: { ...line, reply_count: 1 }, previous_message: line }));
  await tell(changed('message_replied', { message: { ...line, reply_count: 1 } }));
  await tell(changed('message_deleted', { deleted_ts: line.ts, previous_message: edited }));
  await tell(changed('message_deleted', { user: 'U01ANA', deleted_ts: line.ts, previous_message: edited }));
  expect(said()).toEqual(['Je vous rappelle demain.']);
});

it.each(['thread_broadcast', 'me_message', 'file_share'])('hears a line that comes as %s', async (subtype) => {
  const body = directMessage('U01ANA', 'Bonjour', '1790000000.000001');
  await tell({ ...body, event: { ...(body.event as Json), subtype } });
  expect(said()).toEqual(['Bonjour']);
});

it('hears a line that names the bot once, although it comes as a mention too', async () => {
  const body = directMessage('U01ANA', 'Bonjour');
  const inner = { ...(body.event as Json), text: '<@U0BOT> Bonjour' };
  await tell({ ...body, event: inner });
  await tell(event({ ...inner, type: 'app_mention', team }));
  expect(box.got).toHaveLength(1);
});

it.each(['bot_message', 'channel_join', 'channel_topic', 'pinned_item', 'reminder_add', 'assistant_app_thread'])(
  'does not take %s for a line',
  async (subtype) => {
    const body = directMessage('U01ANA', 'x');
    await tell({ ...body, event: { ...(body.event as Json), subtype } });
    expect(box.got).toEqual([]);
  },
);
