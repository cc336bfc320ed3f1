import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';

const program = fileURLToPath(new URL('../../adapters/slack/validate-cli.ts', import.meta.url));
const asked: { readonly token: string | undefined; readonly manifest: { readonly features: object } }[] = [];
let accepts = true;
const slack = createServer(async (request, response) => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const { manifest } = JSON.parse(Buffer.concat(parts).toString('utf8')) as { manifest: string };
  asked.push({ token: request.headers.authorization, manifest: JSON.parse(manifest) });
  const errors = [{ message: 'must be shorter', pointer: '/display_information/name' }];
  response.end(JSON.stringify(accepts ? { ok: true } : { ok: false, error: 'invalid_manifest', errors }));
});
let api = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => slack.listen(0, '127.0.0.1', resolve));
  const address = slack.address();
  api = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/api/`;
});
afterAll(() => new Promise((resolve) => slack.close(resolve)));

const run = (env: Readonly<Record<string, string>>): Promise<{ readonly code: number | null; readonly told: string }> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [program], { env: { PATH: process.env.PATH, SLACK_API_URL: api, ...env } });
    let told = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (told += String(data)));
    child.once('close', (code) => resolve({ code, told }));
  });

it('says what to set when there is no token, and asks nobody', async () => {
  const { code, told } = await run({});
  expect(code).toBe(2);
  expect(told).toContain('SLACK_CONFIG_TOKEN');
  expect(asked).toEqual([]);
});

it('asks Slack about both ways to reach the bot, and tells what it refuses and where', async () => {
  const token = 'xoxe.xoxp-1';
  expect(await run({ SLACK_CONFIG_TOKEN: token })).toMatchObject({ code: 0 });
  expect(asked.map((one) => one.token)).toEqual([`Bearer ${token}`, `Bearer ${token}`]);
  expect(asked[0]?.manifest.features).toHaveProperty('slash_commands');
  accepts = false;
  const { code, told } = await run({ SLACK_CONFIG_TOKEN: token });
  expect(code).toBe(1);
  expect(told).toContain('/display_information/name must be shorter');
  expect(told).not.toContain(token);
});
