import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runAdmin } from '../../src/commands/admin.ts';
import { ownerRows } from '../support/db.ts';
import { openWorld, type Someone, type World } from '../support/world.ts';

const folder = mkdtempSync(join(tmpdir(), 'entrain-roster-'));
const file = (text: string | Uint8Array): string => {
  const path = join(folder, 'roster.csv');
  writeFileSync(path, text);
  return path;
};

type Row = { email: string; name: string | null; manager: string | null; off: boolean };

describe('a roster brought into the house', () => {
  let world: World;
  let lead: Someone;
  beforeAll(async () => {
    world = await openWorld();
    lead = await world.newcomer('lead', 'en');
    await ownerRows(
      world.store,
      sql`update person set email = 'lead@x.io', roles = '{programme_lead}' where name is null`,
    );
  });
  afterAll(() => world.close());

  const admin = async (...argv: string[]): Promise<{ code: number; lines: string[] }> => {
    const lines: string[] = [];
    return { code: await runAdmin(world.store, argv, (line) => lines.push(line), world.now), lines };
  };
  const people = () =>
    ownerRows<Row>(
      world.store,
      sql`select p.email, p.name, m.email as manager, p.deactivated_at is not null as off
          from person p left join person m on m.id = p.manager_id where p.enrolled order by p.email`,
    );
  const text =
    'email,name,manager,roles\nboss@x.io,Boss,,manager\nlea@x.io,Léa,boss@x.io,\nlead@x.io,,,programme lead\n';

  it('shows what would change, and changes nothing before it is told to', async () => {
    const { code, lines } = await admin('roster', 'import', file(text));
    expect({ code, lines }).toEqual({
      code: 0,
      lines: [
        '+ boss@x.io',
        '+ lea@x.io',
        '+ lead@x.io',
        '3 added, 0 changed, 0 left (deactivated), 0 unchanged.',
        'Nothing is changed yet: add --apply.',
      ],
    });
    expect(await people()).toEqual([]);
  });

  it('applies it whole, and a second time changes nothing', async () => {
    expect((await admin('roster', 'import', file(text), '--apply')).code).toBe(0);
    expect(await people()).toEqual([
      { email: 'boss@x.io', name: 'Boss', manager: null, off: false },
      { email: 'lea@x.io', name: 'Léa', manager: 'boss@x.io', off: false },
      { email: 'lead@x.io', name: null, manager: null, off: false },
    ]);
    const again = await admin('roster', 'import', file(text), '--apply');
    expect(again.lines[0]).toBe('0 added, 0 changed, 0 left (deactivated), 3 unchanged.');
  });

  it('deactivates who left, keeps what they did, and takes them back', async () => {
    const without = text.replace('lea@x.io,Léa,boss@x.io,\n', '');
    expect((await admin('roster', 'import', file(without), '--apply')).lines[0]).toBe('- lea@x.io');
    expect((await people()).filter(({ off }) => off).map(({ email }) => email)).toEqual(['lea@x.io']);
    expect((await admin('roster', 'import', file(text), '--apply')).lines[0]).toBe('+ lea@x.io');
    expect((await people()).some(({ off }) => off)).toBe(false);
  });

  it('changes nothing when one line is at fault, and says where', async () => {
    const wrong = 'email;manager\r\nnew@x.io;\r\nlea@x.io;ghost@x.io\r\nzo=;\r\n';
    const bytes = Uint8Array.from(`${wrong}`, (c) => c.charCodeAt(0));
    const { code, lines } = await admin('roster', 'import', file(bytes), '--apply');
    expect(code).toBe(1);
    expect(lines).toEqual([
      'line 3, manager: is nobody on this roster or already known: add them, or correct the address',
      'line 4, email: is not an e-mail address',
      '2 to correct; nothing is changed.',
    ]);
    expect((await people()).length).toBe(3);
  });

  it('takes a file dropped in the chat by a programme lead, and by nobody else', async () => {
    const files = [{ name: 'liste.csv', text: `${text}zoe@x.io,Zoé,boss@x.io,\n` }];
    const nobody = await world.newcomer('nobody');
    await nobody.send({ kind: 'said', text: '', files });
    await world.settled();
    expect(nobody.seen().at(-1)?.kind).toBe('refusal');
    await lead.send({ kind: 'said', text: '', files });
    await world.settled();
    expect(lead.last('roster_diff').text).toContain('1 added, 0 changed, 0 left, 3 unchanged.');
    expect((await people()).length).toBe(3);
    await lead.press('people.roster_apply');
    expect(lead.last('roster_applied').text).toContain('1 added, 0 changed, 0 left. Each is recognised by e-mail');
    expect((await people()).length).toBe(4);
  });

  it('says that a file could not be read, and what to do then, to a lead only', async () => {
    const files = [{ name: 'liste.csv', text: '', unread: true as const }];
    const other = await world.newcomer('other');
    for (const one of [other, lead]) await one.send({ kind: 'said', text: '', files });
    await world.settled();
    expect(other.last('refusal').text).toContain('responsable de programme');
    expect(lead.last('refusal').text).toMatch(/256 kB.*Nothing was changed.*roster import/su);
  });

  it('tells a lead every line at fault in their language, all of them in a file when they are many', async () => {
    const chef = await world.newcomer('chef', 'fr');
    await ownerRows(
      world.store,
      sql`update person set email = 'chef@x.io', roles = '{programme_lead}' where id = (select person_id from identity where external_id = 'chef')`,
    );
    const lines = Array.from({ length: 30 }, (_, i) => `p${i}@x.io;Mars/Base`);
    await chef.send({
      kind: 'said',
      text: '',
      files: [{ name: 'l.csv', text: `courriel;fuseau\n${lines.join('\n')}\n` }],
    });
    await world.settled();
    const { text, card } = chef.last('roster_faults');
    expect(text).toContain('30 points à corriger');
    expect(text).toContain('Ligne 2, fuseau\u00a0: n’est pas un fuseau horaire tel que Europe/Paris');
    const file = card.blocks.find((block) => block.kind === 'file');
    expect(file?.kind === 'file' && file.content.split('\n')).toHaveLength(31);
  });

  it('warns before a file that would have most people leave, and the lead among them', async () => {
    const chef = world.someone('chef', 'fr');
    const many = Array.from({ length: 12 }, (_, i) => `q${i}@x.io,Lyon\n`);
    const drop = async (text: string) => {
      await chef.send({ kind: 'said', text: '', files: [{ name: 'l.csv', text }] });
      await world.settled();
    };
    const before = `email,site\n${many.join('')}`;
    await drop(`${before}chef@x.io,\nlead@x.io,\nlea@x.io,\nboss@x.io,\nzoe@x.io,\n`);
    await chef.press('people.roster_apply');
    expect(chef.last('roster_applied').text).toContain('13 arrivées, 0 changement, 0 départ.');
    await drop(`email,site\n${many.slice(0, 6).join('').replace('Lyon', 'Lille')}`);
    const { text, card } = chef.last('roster_diff');
    expect(text).toContain('Attention\u00a0: 11 départs sur 17 personnes.');
    expect(text).toContain('Vous n’êtes pas dans ce fichier');
    expect(text).toContain('Changement — q0@x.io (site)');
    const buttons = card.blocks.flatMap((block) => (block.kind === 'buttons' ? block.buttons : []));
    expect(buttons.map(({ label, tone }) => [label, tone])).toEqual([
      ['Appliquer, avec 11 départs', 'danger'],
      ['Annuler', undefined],
    ]);
    await chef.press('people.roster_cancel');
    await drop('email,manager\nlead@x.io,\nlea@x.io,boss@x.io\nboss@x.io,\nzoe@x.io,boss@x.io\n');
    await chef.press('people.roster_apply');
  });

  it('says who is named as a manager without the role, since no digest goes to them', async () => {
    const all =
      'email,manager,roles\nlead@x.io,,programme lead\nlea@x.io,zoe@x.io,\nboss@x.io,,manager\nzoe@x.io,boss@x.io,\n';
    const { lines } = await admin('roster', 'import', file(all));
    expect(lines.filter((line) => line.startsWith('!'))).toEqual([
      '! zoe@x.io: named as a manager without the role manager; no digest goes to them.',
    ]);
    // A lead who has left is none any more.
    const chef = world.someone('chef', 'fr');
    await chef.send({ kind: 'said', text: '', files: [{ name: 'l.csv', text: all }] });
    await world.settled();
    expect(chef.last('refusal').text).toContain('responsable de programme');
    await lead.send({ kind: 'said', text: '', files: [{ name: 'l.csv', text: all }] });
    await world.settled();
    expect(lead.last('roster_diff').text).toContain('without a digest: zoe@x.io. To send it');
    await lead.press('people.roster_cancel');
  });

  it('makes one person of a chat identity and a line of the roster, with what they did before', async () => {
    const lea = await world.newcomer('lea');
    await lea.press('practice.start', 'e1:1');
    const { lines } = await admin('code', 'lea@x.io');
    const code = lines[0]?.split('code ').at(-1) ?? '';
    await lea.say('code ABCDEFGH');
    expect(lea.seen().at(-1)?.kind).toBe('refusal');
    await lea.say(`code ${code}`);
    expect(lea.last('linked').text).toContain('la même personne');
    const rows = await ownerRows(
      world.store,
      sql`select p.email, count(distinct pr.id)::int as practices, count(distinct i.external_id)::int as identities from person p
          join practice pr on pr.person_id = p.id join identity i on i.person_id = p.id group by 1`,
    );
    expect(rows).toEqual([{ email: 'lea@x.io', practices: 1, identities: 1 }]);
    await lea.say(`code ${code}`);
    expect(lea.seen().at(-1)?.kind).toBe('refusal');
  });

  it('makes nobody an ambassador, and unmakes nobody: that takes their own click', async () => {
    const rolesOf = async (email: string) =>
      (await ownerRows<{ roles: string[] }>(world.store, sql`select roles from person where email = ${email}`))[0]
        ?.roles;
    const named = `${text.replace('lea@x.io,Léa,boss@x.io,', 'lea@x.io,Léa,boss@x.io,ambassadrice')}zoe@x.io,Zoé,boss@x.io,\n`;
    const { lines } = await admin('roster', 'import', file(named), '--apply');
    expect(lines[0]).toContain('! lea@x.io');
    expect(await rolesOf('lea@x.io')).toEqual([]);
    await lead.send({ kind: 'said', text: '', files: [{ name: 'liste.csv', text: named }] });
    await world.settled();
    expect(lead.seen().at(-1)?.text).toContain('by their own click');
    expect((await admin('roles', 'lea@x.io', 'learner,ambassador')).code).toBe(2);
    await ownerRows(world.store, sql`update person set roles = '{ambassador}' where email = 'lea@x.io'`);
    await admin('roster', 'import', file(named.replace('ambassadrice', 'learner')), '--apply');
    expect(await rolesOf('lea@x.io')).toEqual(['ambassador', 'learner']);
    expect((await admin('roles', 'lea@x.io', 'learner,ambassador')).code).toBe(0);
  });

  it('audits all of it, in a chain that holds', async () => {
    expect((await admin('roles', 'lea@x.io', 'learner,trainer')).lines).toEqual(['learner, trainer']);
    expect((await admin('roles', 'lea@x.io', 'king')).code).toBe(2);
    expect((await admin('absence', 'all', '2026-12-24', '2026-12-31')).code).toBe(0);
    expect((await admin('health')).lines.at(-1)).toBe('nothing is late');
    expect((await admin('retention', 'dry-run')).lines).toContain('transcripts: 0');
    expect((await admin('audit', 'verify')).lines[0]).toMatch(/^The chain holds: \d+ entries\.$/u);
    const actions = await ownerRows<{ action: string }>(world.store, sql`select action from audit order by seq`);
    expect([...new Set(actions.map(({ action }) => action))]).toEqual([
      'roster preview',
      'roster',
      'code',
      'link',
      'roles',
      'absence',
      'health',
      'retention dry-run',
      'audit verify',
    ]);
    await ownerRows(world.store, sql`update audit set details = '{"added": 1}' where seq = 1`);
    expect((await admin('audit', 'verify')).code).toBe(1);
  });

  it('imports 20 000 lines in twenty seconds', async () => {
    const lines = Array.from({ length: 20_000 }, (_, i) =>
      `p${i}@x.io,Person ${i},Team ${i % 900},Site ${i % 30},p${i - (i % 20)}@x.io`.replace(
        /,p(\d*0)@x\.io$/u,
        i % 20 === 0 ? ',' : ',p$1@x.io',
      ),
    );
    const big = `email,name,team,site,manager\n${lines.join('\n')}\nlead@x.io,,,,\n`;
    const start = performance.now();
    const { code } = await admin('roster', 'import', file(big), '--apply');
    const ms = Math.round(performance.now() - start);
    expect(code).toBe(0);
    expect((await people()).filter(({ off }) => !off).length).toBe(20_001);
    process.stdout.write(`roster: 20 001 lines in ${ms} ms\n`);
    expect(ms).toBeLessThan(20_000);
  });
});
