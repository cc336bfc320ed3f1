import type { ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { startEmulator } from '../../../adapters/slack/emulator.ts';
import { tryWorkspace } from '../../../adapters/slack/try-config.ts';
import { secret } from './signed.ts';

/** A message as the emulator keeps it. */
export type LocalMessage = {
  readonly ts: string;
  readonly text: string;
  readonly user?: string;
  readonly username?: string;
  readonly thread_ts?: string;
  readonly blocks?: readonly Record<string, unknown>[];
};

/** People at the keyboard of the emulator. */
export type LocalSlack = {
  readonly url: string;
  process: ChildProcess;
  restart(): Promise<void>;
  type(user: string, text: string, thread?: string): Promise<void>;
  command(user: string, text: string): Promise<void>;
  press(user: string, channel: string, messageTs: string, action: Record<string, unknown>): Promise<void>;
  openHome(user: string): Promise<void>;
  submit(user: string, values: Record<string, Record<string, unknown>>): void;
  messages(channel: string): Promise<readonly LocalMessage[]>;
  dm(user: string): Promise<string>;
  /** Waits until the conversation is as wanted, and returns it. */
  until(
    channel: string,
    wanted: (messages: readonly LocalMessage[]) => boolean,
    ms?: number,
  ): Promise<readonly LocalMessage[]>;
  /** What the browser was pushed. */
  readonly pushed: Record<string, unknown>[];
  close(): Promise<void>;
};

/** Starts it in one of its two modes. */
export async function localSlack(program: string, mode: { readonly requestUrl?: string }): Promise<LocalSlack> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const app = {
    ...tryWorkspace.app,
    signingSecret: secret,
    ...(mode.requestUrl ? { mode: 'events', requestUrl: mode.requestUrl } : {}),
  };
  const config = { ...tryWorkspace, app };
  const pushed: Record<string, unknown>[] = [];
  let browser: WebSocket | undefined;
  const post = async (path: string, body: object): Promise<void> => {
    const response = await fetch(`${url}/_control/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${path}: ${await response.text()}`);
  };
  const open = async (): Promise<ChildProcess> => {
    const child = await startEmulator(program, config, port);
    browser = new WebSocket(`ws://127.0.0.1:${port}/ui`);
    browser.addEventListener('message', ({ data }) => pushed.push(JSON.parse(String(data))));
    await new Promise((resolve) => browser?.addEventListener('open', resolve, { once: true }));
    return child;
  };
  const local: LocalSlack = {
    url,
    pushed,
    process: await open(),
    restart: async () => {
      local.process.kill('SIGKILL');
      await new Promise((resolve) => setTimeout(resolve, 200));
      local.process = await open();
    },
    type: (user, text, thread) =>
      post('message', { channel: user, user, text, ...(thread ? { thread_ts: thread } : {}) }),
    command: async (user, text) => post('command', { channel: await local.dm(user), user, command: '/practice', text }),
    press: (user, channel, messageTs, action) => post('interact', { user, channel, messageTs, action }),
    openHome: (user) => post('open-home', { user }),
    submit: (user, values) => browser?.send(JSON.stringify({ t: 'view_submit', user, values })),
    messages: async (channel) => {
      const body = (await (await fetch(`${url}/_control/messages/${channel}`)).json()) as { messages?: LocalMessage[] };
      return body.messages ?? [];
    },
    dm: async (user) => {
      const response = await fetch(`${url}/api/conversations.open`, {
        method: 'POST',
        headers: { authorization: `Bearer ${app.botToken}`, 'content-type': 'application/json' },
        body: JSON.stringify({ users: user }),
      });
      return ((await response.json()) as { channel: { id: string } }).channel.id;
    },
    until: async (channel, wanted, ms = 10_000) => {
      for (let tries = 0; ; tries += 1) {
        const messages = await local.messages(channel).catch(() => []);
        if (wanted(messages)) return messages;
        if (tries * 25 > ms) throw new Error(`waited ${ms} ms: ${JSON.stringify(messages.map(({ text }) => text))}`);
        await new Promise((resolve) => setTimeout(resolve, 25));
      }
    },
    close: async () => {
      browser?.close();
      local.process.kill('SIGKILL');
    },
  };
  return local;
}

/** A port nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
