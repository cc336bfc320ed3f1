import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from '../../adapters/slack/parse.ts';

const folder = new URL('../fixtures/slack/', import.meta.url);
const expected: Readonly<Record<string, string>> = {
  'app-home-opened.json': 'arrived',
  'app-uninstalled.json': 'uninstalled',
  'block-actions-home.json': 'pressed',
  'block-actions-message.json': 'pressed',
  'message-im.json': 'said',
  'message-im-thread.json': 'said',
  'slash-command.json': 'commanded',
  'view-submission.json': 'submitted',
};

describe('a payload in the shape Slack documents', () => {
  it.each(readdirSync(folder))('%s', (name) => {
    const reading = parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8')), 0);
    if (typeof reading === 'string') throw new Error(reading);
    const inbound = reading.inbound({ platform: 'slack', tenant: 'T', id: 'U' });
    expect(inbound.kind).toBe(expected[name]);
    expect(inbound.key).toMatch(/^slack:T01TEST:/);
  });
});
