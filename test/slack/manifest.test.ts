import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { manifest } from '../../adapters/slack/manifest.ts';
import { botEvents, needs, scopes } from '../../adapters/slack/registered.ts';

const folder = new URL('../../adapters/slack/', import.meta.url);
const source = readdirSync(folder)
  .filter((name) => !['registered.ts', 'manifest.ts'].includes(name))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'))
  .join('\n');

describe('the manifest', () => {
  const made = manifest({ baseUrl: 'https://bot.example.com/' });

  it('asks for the scopes of the calls and events in use, and for no other', () => {
    const called = new Set(
      Array.from(source.matchAll(/'((?:chat|conversations|users|views|assistant\.threads)\.[A-Za-z]+)'/g), (m) => m[1]),
    );
    const named = Object.keys(needs).filter(
      (name) => /^(?:chat|conversations|users|views|assistant)/.test(name) && !name.includes('#'),
    );
    expect([...called].sort()).toEqual([...named].sort());
    expect(source).toContain('filesUploadV2');
    const { bot, bot_optional } = made.oauth_config.scopes;
    expect([...bot, ...bot_optional].sort()).toEqual([...new Set(Object.values(needs).flat())].sort());
    expect(bot.filter((scope) => bot_optional.includes(scope))).toEqual([]);
    expect(
      [...scopes.bot, ...scopes.optional].filter((scope) => /channels:history|groups|mpim|admin|search/.test(scope)),
    ).toEqual([]);
  });

  it('subscribes to the events that are read, and to no other', () => {
    const read =
      source.match(/case '(?:message|app_mention|app_home_opened)'|'(?:app_uninstalled|tokens_revoked)'/g) ?? [];
    expect(new Set(read).size).toBe(botEvents.length);
    expect(made.settings.event_subscriptions.bot_events).toEqual([...botEvents]);
  });

  it('keeps the limits of the format', () => {
    const { name, description, long_description } = made.display_information;
    expect(name.length).toBeLessThanOrEqual(35);
    expect(description.length).toBeLessThanOrEqual(140);
    expect(long_description.length).toBeGreaterThanOrEqual(174);
    expect(long_description.length).toBeLessThanOrEqual(4000);
    expect(made.features.agent_view.agent_description.length).toBeLessThanOrEqual(300);
    expect(made.features.agent_view.suggested_prompts.length).toBeLessThanOrEqual(4);
    for (const shortcut of made.features.shortcuts) expect(shortcut.name.length).toBeLessThanOrEqual(24);
  });

  it('sends everything to one address, or to none in Socket Mode', () => {
    expect(JSON.stringify(made).match(/https:[^"]+/g)).toEqual([
      'https://bot.example.com/slack/events',
      'https://bot.example.com/slack/oauth_redirect',
      'https://bot.example.com/slack/events',
      'https://bot.example.com/slack/events',
    ]);
    const socket = manifest({ socket: true });
    expect(socket.settings.socket_mode_enabled).toBe(true);
    expect(JSON.stringify(socket)).not.toContain('https:');
  });
});
