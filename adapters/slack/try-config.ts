/** A workspace in a box for trying the bot: two learners, a trainer, a manager. */
export const tryWorkspace = {
  workspace: { name: 'Acme', domain: 'acme', teamId: 'T01TRY' },
  app: {
    appId: 'A01TRY',
    botUserId: 'U0BOT',
    botName: 'Entrain',
    botToken: 'xoxb-try',
    appToken: 'xapp-try',
    signingSecret: 'try',
    mode: 'socket',
  },
  users: [
    { id: 'U01ANA', name: 'ana', real_name: 'Ana Martin', email: 'ana@example.com', tz: 'Europe/Paris' },
    { id: 'U02BEN', name: 'ben', real_name: 'Ben Okoye', email: 'ben@example.com', tz: 'Europe/London' },
    { id: 'U03CAM', name: 'camille', real_name: 'Camille Roux', email: 'camille@example.com', tz: 'Europe/Paris' },
    { id: 'U04DAN', name: 'dan', real_name: 'Dan Reyes', email: 'dan@example.com', tz: 'America/Martinique' },
  ],
  channels: [{ id: 'C01GEN', name: 'general', members: ['U01ANA', 'U02BEN', 'U03CAM', 'U04DAN', 'U0BOT'] }],
} as const;

/** The environment the bot needs to live in that box. */
export function tryEnvironment(port: number): Readonly<Record<string, string>> {
  return {
    SLACK_API_URL: `http://127.0.0.1:${port}/api/`,
    SLACK_BOT_TOKEN: tryWorkspace.app.botToken,
    SLACK_APP_TOKEN: tryWorkspace.app.appToken,
    SLACK_SOCKET_MODE: 'true',
    // The emulator's page draws neither rich text nor tables.
    SLACK_BLOCKS: 'simple',
  };
}
