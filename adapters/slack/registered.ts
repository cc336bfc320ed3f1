/** The pages we serve. */
export const paths = { events: '/slack/events', install: '/slack/install', redirect: '/slack/oauth_redirect' } as const;

/** The slash command. */
export const command = '/practice';

/** What people find in Slack's own menus; the identifier is the action it brings. */
export const shortcuts = [
  {
    type: 'global',
    callback_id: 'practice.start',
    name: 'Start a practice',
    description: 'Practise with a simulated customer · S’entraîner',
  },
] as const;

/** The events we subscribe to. */
export const botEvents = ['app_home_opened', 'app_mention', 'app_uninstalled', 'message.im', 'tokens_revoked'] as const;

/** What each thing we call or hear needs; the manifest asks for these scopes and no other. */
export const needs = {
  'chat.postMessage': ['chat:write'],
  'chat.postMessage#username': ['chat:write.customize'],
  'chat.update': ['chat:write'],
  'chat.delete': ['chat:write'],
  'conversations.open': ['im:write'],
  'conversations.info': ['im:read'],
  'conversations.history': ['im:history'],
  'conversations.replies': ['im:history'],
  'users.info': ['users:read'],
  'users.info#email': ['users:read.email'],
  'views.open': [],
  'views.publish': [],
  'assistant.threads.setStatus': ['assistant:write'],
  'files.getUploadURLExternal': ['files:write'],
  'files.completeUploadExternal': ['files:write'],
  'files#download': ['files:read'],
  'event:message.im': ['im:history'],
  'event:app_mention': ['app_mentions:read'],
  'event:app_home_opened': [],
  'event:app_uninstalled': [],
  'event:tokens_revoked': [],
  command: ['commands'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** What an administrator may leave out: without it something degrades, nothing breaks. */
const optional: readonly string[] = ['app_mentions:read', 'files:read', 'files:write', 'users:read.email'];
const all: readonly string[] = [...new Set(Object.values(needs).flat())].sort();

/** The scopes of the bot. */
export const scopes = {
  bot: all.filter((scope) => !optional.includes(scope)),
  optional: all.filter((scope) => optional.includes(scope)),
};
