import { z } from 'zod/mini';
import { manifest } from './manifest.ts';

// npm run slack:validate [-- https://bot.example.com] – asks Slack itself whether it accepts the app's manifest, over HTTP and in Socket Mode.
const { SLACK_CONFIG_TOKEN: token, SLACK_API_URL: api = 'https://slack.com/api/' } = process.env;
const [baseUrl = process.env.BASE_URL ?? 'https://bot.example.com'] = process.argv.slice(2);
const missing = `SLACK_CONFIG_TOKEN is not set: this asks Slack's own servers, so it needs a token of yours.
  Open https://api.slack.com/apps, “Your App Configuration Tokens” › Generate Token, and choose a workspace.
  Then: SLACK_CONFIG_TOKEN=xoxe.xoxp-… npm run slack:validate -- https://the.address.of.your.bot
  The token lives twelve hours; it is sent to Slack and kept nowhere. Without it, npm test checks the manifest's limits offline.
`;
const answer = z.object({
  ok: z.boolean(),
  error: z.optional(z.string()),
  errors: z.optional(z.array(z.object({ message: z.string(), pointer: z.optional(z.string()) }))),
});

async function ask(name: string, made: object): Promise<boolean> {
  const response = await fetch(`${api.replace(/\/?$/, '/')}apps.manifest.validate`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify({ manifest: JSON.stringify(made) }),
    redirect: 'error',
    signal: AbortSignal.timeout(15_000),
  }).catch(() => undefined);
  const { success, data } = answer.safeParse(await response?.json().catch(() => undefined));
  if (!success) {
    process.stderr.write(`${name}: Slack could not be asked (${response?.status ?? 'no answer'}). Try again later.\n`);
    return false;
  }
  if (data.ok) {
    process.stdout.write(`${name}: Slack accepts the manifest.\n`);
    return true;
  }
  const why = data.errors?.map(({ message, pointer }) => `  ${pointer ?? ''} ${message}\n`) ?? [];
  process.stderr.write(`${name}: Slack refuses (${data.error ?? 'no reason given'}).\n${why.join('')}`);
  return false;
}

if (token === undefined || token.trim() === '') {
  process.stderr.write(missing);
  process.exitCode = 2;
} else {
  const http = await ask('over HTTP', manifest({ baseUrl }));
  const socket = await ask('in Socket Mode', manifest({ socket: true }));
  if (!http || !socket) process.exitCode = 1;
}
