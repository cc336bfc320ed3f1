import type { Action } from '../../../src/kernel/card.ts';

/** The workspace of the tests and its bot. */
export const team = 'T01TEST';
const authorizations = [
  { enterprise_id: null, team_id: team, user_id: 'U0BOT', is_bot: true, is_enterprise_install: false },
];
let count = 0;

/** A number no other payload has. */
export function fresh(): string {
  count += 1;
  return String(count).padStart(6, '0');
}

/** An event of the Events API, with the envelope Slack puts around it. */
export function event(inner: Record<string, unknown>, teamId = team): Record<string, unknown> {
  return {
    token: 'x',
    team_id: teamId,
    api_app_id: 'A01APP',
    type: 'event_callback',
    event_id: `Ev${fresh()}`,
    event_time: Math.floor(Date.now() / 1000),
    authorizations: authorizations.map((one) => ({ ...one, team_id: teamId })),
    is_ext_shared_channel: false,
    event: inner,
  };
}

/** A line typed in the direct conversation; what Slack escapes is escaped. */
export function directMessage(user: string, text: string, thread?: string, teamId = team): Record<string, unknown> {
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  const ts = `1790000100.${fresh()}`;
  const inner = {
    type: 'message',
    channel_type: 'im',
    channel: `D${user.slice(1)}`,
    user,
    text: escaped,
    ts,
    event_ts: ts,
    team: teamId,
  };
  return event(thread === undefined ? inner : { ...inner, thread_ts: thread, parent_user_id: 'U0BOT' }, teamId);
}

/** Someone opens the app's home or its messages. */
export function homeOpened(user: string, tab: 'home' | 'messages'): Record<string, unknown> {
  return event({ type: 'app_home_opened', user, channel: `D${user.slice(1)}`, tab, event_ts: `1790000100.${fresh()}` });
}

/** A slash command. */
export function slash(
  user: string,
  text: string,
  channel = { id: 'C01GEN', name: 'general' },
): Record<string, unknown> {
  return {
    token: 'x',
    team_id: team,
    team_domain: 'acme',
    channel_id: channel.id,
    channel_name: channel.name,
    user_id: user,
    user_name: 'x',
    command: '/practice',
    text,
    api_app_id: 'A01APP',
    is_enterprise_install: 'false',
    response_url: 'https://hooks.slack.com/commands/x',
    trigger_id: `9.9.${fresh()}`,
  };
}

/** A button or a choice of a message. */
export function pressed(
  user: string,
  channel: string,
  ts: string,
  element: Record<string, unknown>,
): Record<string, unknown> {
  return {
    type: 'block_actions',
    user: { id: user, username: 'x', name: 'x', team_id: team },
    api_app_id: 'A01APP',
    container: { type: 'message', message_ts: ts, channel_id: channel, is_ephemeral: false },
    trigger_id: `9.9.${fresh()}`,
    team: { id: team, domain: 'acme' },
    enterprise: null,
    is_enterprise_install: false,
    channel: { id: channel, name: channel.startsWith('D') ? 'directmessage' : 'general' },
    message: { type: 'message', ts, user: 'U0BOT', text: 'x' },
    state: { values: {} },
    response_url: 'https://hooks.slack.com/actions/x',
    actions: [{ action_ts: `1790000200.${fresh()}`, ...element }],
  };
}

/** A button of the home page: Slack sends the view and no channel. */
export function pressedHome(user: string, element: Record<string, unknown>): Record<string, unknown> {
  const { channel: _, message: __, ...rest } = pressed(user, 'D0', '1.1', element);
  return {
    ...rest,
    container: { type: 'view', view_id: 'V0HOME' },
    view: { id: 'V0HOME', type: 'home', team_id: team, private_metadata: '' },
  };
}

/** A modal sent; `view` is what we opened. */
export function submitted(
  user: string,
  view: Record<string, unknown>,
  values: Record<string, Record<string, unknown>>,
): Record<string, unknown> {
  return {
    type: 'view_submission',
    team: { id: team, domain: 'acme' },
    user: { id: user, username: 'x', name: 'x', team_id: team },
    api_app_id: 'A01APP',
    token: 'x',
    trigger_id: `9.9.${fresh()}`,
    view: {
      ...view,
      id: `V${fresh()}`,
      team_id: team,
      hash: `1790000300.${fresh()}`,
      state: { values },
      app_installed_team_id: team,
    },
    response_urls: [],
    is_enterprise_install: false,
    enterprise: null,
  };
}

/** A button element carrying an action. */
export function buttonElement({ name, arg }: Action): Record<string, unknown> {
  return {
    type: 'button',
    block_id: 'x',
    action_id: name,
    text: { type: 'plain_text', text: 'x', emoji: false },
    ...(arg === undefined ? {} : { value: arg }),
  };
}
