import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runAdmin } from '../../src/commands/admin.ts';
import { appoint, rows } from '../help/house.ts';
import { quickStore } from '../support/db.ts';
import { openWorld, type World } from '../support/world.ts';

describe('what the operator sets for a workspace', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld({ store: await quickStore() });
    await world.newcomer('first');
  });
  afterAll(() => world.close());
  const admin = async (...argv: string[]): Promise<readonly [number, string]> => {
    const lines: string[] = [];
    const code = await runAdmin(world.store, argv, (line) => lines.push(line), world.now);
    return [code, lines.join('\n')];
  };

  it('is what people read from then on, in both languages', async () => {
    expect(await admin('settings')).toEqual([0, expect.stringContaining('contact: nobody')]);
    expect(await admin('settings', 'contact', 'Nadia Contact, poste 12')).toEqual([
      0,
      'contact: Nadia Contact, poste 12',
    ]);
    await admin('settings', 'dpo', 'dpo@maison.example');
    await admin('settings', 'months', '3');
    await admin('settings', 'hours', '09:00-18:00 12345 Europe/Paris');
    for (const language of ['fr', 'en'] as const) {
      const ana = world.someone(`ana-${language}`, language);
      await ana.say('bonjour');
      const notice = ana.last('notice').text;
      for (const said of ['Nadia Contact', 'dpo@maison.example', language === 'fr' ? '3 mois' : '3 months'])
        expect(notice).toContain(said);
      await ana.press('privacy.accept');
      await ana.say(language === 'fr' ? 'mes données' : 'my data');
      for (const said of ['Nadia Contact', 'dpo@maison.example']) expect(ana.last('my_data').text).toContain(said);
      const amb = await world.newcomer(`amb-${language}`, language);
      await appoint(world, amb, ['ambassador']);
      await appoint(world, ana, ['learner']);
      await ana.say(language === 'fr' ? 'aide' : 'help');
      expect(ana.last('help').text).toContain('09:00–18:00, Europe/Paris');
    }
    expect((await admin('settings', 'hours', 'none'))[1]).toContain('every hour');
    expect((await admin('settings'))[1]).toContain('dpo: dpo@maison.example');
  });

  it('refuses what is nothing of the kind, says what is, and changes nothing', async () => {
    const before = await rows(world, sql`select settings from workspace`);
    for (const [name, ...wrong] of [
      ['contact', 'x', 'y'.repeat(50_000)],
      ['months', '0', '7', 'six'],
      [
        'hours',
        '18:00-09:00 12345 Europe/Paris',
        '09:00-18:00 128 Europe/Paris',
        '09:00-18:00 12345 Mars/Olympus',
        '9-18',
      ],
    ])
      for (const text of wrong) {
        const [code, said] = await admin('settings', name ?? '', text);
        expect([code, said.includes('give')], `${name} ${text.slice(0, 40)}`).toEqual([2, true]);
      }
    expect((await admin('settings', 'colour', 'red'))[0]).toBe(2);
    expect(await rows(world, sql`select settings from workspace`)).toEqual(before);
    const [code, said] = await admin('absence', 'all', '2026-13-01');
    expect([code, said]).toEqual([2, expect.stringContaining('dates that exist')]);
  });
});
