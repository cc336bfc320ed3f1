import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runAdmin } from '../../src/commands/admin.ts';
import { ownerRows, quickStore } from '../support/db.ts';
import { openWorld, type Someone, type World } from '../support/world.ts';

for (const language of ['fr', 'en'] as const)
  describe(`a one-time code, in ${language}`, () => {
    const fr = language === 'fr';
    let world: World;
    let lead: Someone;
    const listed = (name: string, roles = '') =>
      ownerRows(
        world.store,
        sql`update person set email = ${`${name}@x.io`}, enrolled = true, roles = ${`{${roles}}`}::text[]
            where id = (select person_id from identity where external_id = ${name})`,
      );
    const codeIn = (text: string): string => /code ([A-Z0-9]{8})/u.exec(text)?.[1] ?? '';
    beforeAll(async () => {
      world = await openWorld({ store: await quickStore() });
      lead = await world.newcomer('lead', language);
      await listed('lead', 'programme_lead');
      await world.newcomer('lea', language);
      await listed('lea');
    });
    afterAll(() => world.close());

    it('is given out in the chat by a programme lead, and by nobody else, for people of the roster only', async () => {
      const nobody = await world.newcomer('nobody', language);
      await nobody.say('code lea@x.io');
      expect(nobody.seen().at(-1)?.text).toContain(
        fr ? 'Seul·e le ou la responsable de programme' : 'Only a programme lead',
      );
      await lead.say('code ghost@x.io');
      expect(lead.seen().at(-1)?.text).toContain(fr ? 'n’est pas sur la liste' : 'is not on the roster');
      await lead.say('code LEA@x.io');
      expect(codeIn(lead.last('code_issued').text)).toHaveLength(8);
      const audit = await ownerRows<{ action: string }>(world.store, sql`select action from audit`);
      expect(audit.map(({ action }) => action)).toEqual(['code']);
    });

    it('makes one person on both platforms of it, typed in two pieces, with what was refused before', async () => {
      const code = codeIn(lead.last('code_issued').text);
      const second = await world.newcomer('lea-2', language);
      await second.press('nudges.cue', 'start');
      await second.press('nudges.stop');
      await ownerRows(
        world.store,
        sql`update person set objected_at = now() where id = (select person_id from identity where external_id = 'lea-2')`,
      );
      await second.say(`Code ${code.slice(0, 4).toLowerCase()}-${code.slice(4)}`);
      expect(second.seen().at(-1)?.kind).toBe('linked');
      const [row] = await ownerRows(
        world.store,
        sql`select count(*)::int as identities, bool_and(p.objected_at is not null) as objected,
              bool_and(exists (select 1 from nudge_plan n where n.person_id = p.id and n.opted_out_at is not null)) as stopped
            from identity i join person p on p.id = i.person_id where p.email = 'lea@x.io'`,
      );
      expect(row).toEqual({ identities: 2, objected: true, stopped: true });
    });

    it('makes nobody of the roster somebody else, and is not used up by trying', async () => {
      await world.newcomer('max', language);
      await listed('max');
      await lead.say('code lea@x.io');
      const code = codeIn(lead.last('code_issued').text);
      const max = world.someone('max', language);
      await max.say(`code ${code}`);
      expect(max.seen().at(-1)?.text).toContain(
        fr ? 'déjà celle de quelqu’un de la liste' : 'already belongs to somebody',
      );
      expect(await ownerRows(world.store, sql`select 1 as one from person where email = 'max@x.io'`)).toHaveLength(1);
      const third = await world.newcomer('lea-3', language);
      await third.say(`code ${code}`);
      expect(third.seen().at(-1)?.kind).toBe('linked');
    });

    it('mistyped says what to do; a reply to a customer that begins with the word is none', async () => {
      const zoe = await world.newcomer('zoe', language);
      await zoe.say('code ABCD0FGH');
      expect(zoe.seen().at(-1)?.kind).toBe('refusal');
      await zoe.press('practice.start', 'e1:1');
      await zoe.say('Code couleurs');
      expect(zoe.seen().at(-1)?.kind).not.toBe('refusal');
    });

    it('is no good for whoever has left', async () => {
      await ownerRows(world.store, sql`update person set deactivated_at = now() where email = 'max@x.io'`);
      const lines: string[] = [];
      expect(await runAdmin(world.store, ['code', 'max@x.io'], (line) => lines.push(line), world.now)).toBe(2);
      expect(lines[0]).toContain('not on the roster');
    });
  });

describe('the operator’s command line', () => {
  it('says what it did not understand, and does nothing then', async () => {
    const world = await openWorld({ store: await quickStore() });
    await world.newcomer('lea');
    const run = async (...argv: string[]): Promise<[number, string]> => {
      const lines: string[] = [];
      const code = await runAdmin(world.store, argv, (line) => lines.push(line), world.now);
      return [code, lines.join('\n')];
    };
    for (const [argv, said] of [
      [['roster', 'imprt', 'x.csv'], '“roster imprt” is no command. Nothing is done.'],
      [['roster', 'import', 'x.csv', '--aply'], '“--aply” is no option. Nothing is done.'],
      [['king'], '“king” is no command.'],
    ] as const) {
      const [code, text] = await run(...argv);
      expect([code, text.startsWith(said)], text.slice(0, 80)).toEqual([2, true]);
      expect(text).toContain('npm run admin -- COMMAND');
    }
    for (const argv of [[], ['help'], ['--help']]) expect((await run(...argv))[0]).toBe(0);
    await ownerRows(world.store, sql`update person set email = 'lea@x.io'`);
    expect(await run('roles', 'lea@x.io', 'Manager, Site lead')).toEqual([0, 'manager, site_lead']);
    await world.close();
  });
});
