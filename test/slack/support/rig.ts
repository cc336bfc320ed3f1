import { configure } from '../../../adapters/slack/adapter.ts';
import { readRef } from '../../../adapters/slack/address.ts';
import { renderModal } from '../../../adapters/slack/form.ts';
import type { Action } from '../../../src/kernel/card.ts';
import type { ChatAdapter, MessageRef } from '../../../src/kernel/chat.ts';
import { form } from '../../contract/chat-cards.ts';
import type { ChatRig, Outage, Person, Told, Visible } from '../../contract/chat-rig.ts';
import { type Failure, fakeSlack, type SlackMessage } from '../../support/fake-slack.ts';
import { memoryHost } from './host.ts';
import { buttonElement, directMessage, event, homeOpened, pressed, slash, submitted, team } from './payloads.ts';
import { markup, readBlocks, unescaped } from './read-blocks.ts';
import { secret, send, serve } from './signed.ts';

const users: Readonly<Record<Person, string>> = { ana: 'U01ANA', ben: 'U02BEN' };
const outages: Readonly<Record<Outage, Failure>> = {
  busy: { status: 429, retryAfter: 2 },
  closed: { error: 'is_archived' },
  unknown: { hangUp: true },
  rejected: { error: 'invalid_arguments_of_ours' },
};

/** The adapter on the house's server, between a Slack on loopback and signed requests. */
export async function slackRig(): Promise<ChatRig> {
  const fake = await fakeSlack();
  let adapter: ChatAdapter | undefined;
  const house = await serve(() => adapter);
  let last: Record<string, unknown> = {};
  const tell = async (body: Record<string, unknown>): Promise<Told> => {
    last = body;
    return (await send(house.url, body)).ok ? 'accepted' : 'refused';
  };
  const on = (ref: MessageRef) => readRef(ref) ?? { channel: '', ts: '' };
  return {
    platform: 'slack',
    open: async (receive) => {
      const configured = configure({
        SLACK_API_URL: fake.apiUrl,
        SLACK_BOT_TOKEN: 'xoxb-test',
        SLACK_SIGNING_SECRET: secret,
      });
      if (configured.state !== 'on') throw new Error('not configured');
      adapter = await configured.open(memoryHost());
      await adapter.start(receive);
      return adapter;
    },
    close: async () => {
      await house.close();
      await fake.close();
    },
    place: (person) => `slack:${team}:@${users[person]}`,
    sendText: (person, text, under) =>
      tell(directMessage(users[person], text, under === undefined ? undefined : on(under).ts)),
    press: (person, action, ref) =>
      tell(
        pressed(
          users[person],
          on(ref).channel,
          on(ref).ts,
          menuItem(fake.messages, ref, action) ?? buttonElement(action),
        ),
      ),
    choose: (person, action, value, ref) =>
      tell(pressed(users[person], on(ref).channel, on(ref).ts, chosen(action, value))),
    submit: (person, _action, values) => {
      const view = renderModal(form, `slack:${team}:@${users[person]}`, 'en');
      return tell(submitted(users[person], { ...view }, state(values)));
    },
    command: (person, words) => tell(slash(users[person], words)),
    arrive: (person) => tell(homeOpened(users[person], 'messages')),
    uninstall: () => tell(event({ type: 'app_uninstalled' })),
    deliverTwice: () => tell(last),
    failNext: (outage) => {
      fake.fail = (call) => {
        if (['users.info', 'conversations.open'].includes(call.method)) return undefined;
        fake.fail = () => undefined;
        return outages[outage];
      };
    },
    sent: () => [...fake.messages.map(visible), ...Array.from(fake.homes, ([user, view]) => home(user, view))],
  };
}

function channelOf(person: Person): string {
  return `D${users[person].slice(1)}`;
}

function personOf(channel: string): string {
  return channel === channelOf('ana') ? 'ana' : channel === channelOf('ben') ? 'ben' : channel;
}

function visible({ channel, ts, body }: SlackMessage): Visible {
  const seen = readBlocks((body.blocks ?? []) as unknown[]);
  const text = String(body.text ?? '');
  const metadata = body.metadata as { event_type?: string } | undefined;
  return {
    ref: `${channel}:${ts}`,
    person: personOf(channel),
    kind: 'message',
    text: seen.lines.join('\n'),
    plain: unescaped(text),
    active: [...seen.active, ...markup(text, body.mrkdwn !== false)],
    actions: seen.actions,
    ...(body.thread_ts === undefined ? {} : { under: `${channel}:${String(body.thread_ts)}` }),
    ...(body.username === undefined ? {} : { face: String(body.username) }),
    generated: metadata?.event_type === 'ai_generated',
  };
}

function home(user: string, view: Record<string, unknown>): Visible {
  const seen = readBlocks(view.blocks as unknown[]);
  const text = seen.lines.join('\n');
  const person = personOf(`D${user.slice(1)}`);
  return {
    ref: `home:${user}`,
    person,
    kind: 'home',
    text,
    plain: '',
    active: seen.active,
    actions: seen.actions,
    generated: false,
  };
}

/** The action as an item of a menu, if that is how the message shows it. */
function menuItem(messages: readonly SlackMessage[], ref: MessageRef, { name, arg }: Action) {
  const { blocks = [] } = (messages.find(({ channel, ts }) => `${channel}:${ts}` === ref)?.body ?? {}) as {
    blocks?: readonly { accessory?: { type: string; action_id: string; options: readonly { value: string }[] } }[];
  };
  const menus = blocks.flatMap(({ accessory }) => (accessory?.type === 'overflow' ? [accessory] : []));
  const menu = menus.find(({ action_id, options }) => action_id === name && options[0]?.value === arg);
  return menu && { type: 'overflow', action_id: name, selected_option: menu.options[0] };
}

function chosen(action: Action, value: string): Record<string, unknown> {
  const block_id = action.arg === undefined ? 'choice:1' : `choice:1:${action.arg}`;
  return {
    type: 'static_select',
    block_id,
    action_id: action.name,
    selected_option: { text: { type: 'plain_text', text: 'x' }, value },
  };
}

function state(values: Readonly<Record<string, string | readonly string[]>>): Record<string, Record<string, unknown>> {
  const held = (name: string, value: string | readonly string[]) => {
    if (typeof value !== 'string')
      return { type: 'checkboxes', selected_options: value.map((one) => ({ value: one })) };
    if (name === 'level') return { type: 'static_select', selected_option: { value } };
    return name === 'from' ? { type: 'datepicker', selected_date: value } : { type: 'plain_text_input', value };
  };
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value: held(name, value) }]));
}
