import { describe, expect, it } from 'vitest';
import { decodeRoster, readRoster } from '../../src/people/roster.ts';

const nobody = new Set<string>();
const faultsOf = (text: string, known = nobody): readonly string[] => {
  const roster = readRoster(text, known);
  return 'faults' in roster ? roster.faults.map(({ line, column, message }) => `${line} ${column} ${message}`) : [];
};

describe('a roster file', () => {
  it('reads French headers, semicolons, a byte-order mark and every column', () => {
    const text =
      '\ufeffCourriel;Nom;Équipe;Site;Responsable;Rôles;Langue;Fuseau horaire;Horaires;Jours;Jours fériés;Date d’arrivée;Ancienneté\r\n' +
      'Lea@Exemple.fr;Léa Martin;Fixe;Lyon;chef@exemple.fr;apprenante, ambassadrice;français;Europe/Paris;9h-17h30;12345;FR-57;2026-11-02;0-2 ans\r\n' +
      'chef@exemple.fr;Chef;;Lyon;;manager;en;;;;;;\r\n';
    const roster = readRoster(text, nobody);
    expect(roster).toEqual({
      rows: [
        {
          email: 'lea@exemple.fr',
          name: 'Léa Martin',
          team: 'Fixe',
          site: 'Lyon',
          manager: 'chef@exemple.fr',
          roles: ['ambassador', 'learner'],
          language: 'fr',
          timeZone: 'Europe/Paris',
          hours: { start: '09:00', end: '17:30' },
          days: '12345',
          holidays: 'FR-57',
          startDate: '2026-11-02',
          seniority: '0-2 ans',
        },
        { email: 'chef@exemple.fr', name: 'Chef', site: 'Lyon', roles: ['manager'], language: 'en' },
      ],
    });
  });
  it('takes no word of the machine for a role', () => {
    expect(faultsOf('email,roles\na@x.io,constructor\n')).toHaveLength(1);
  });
  it('reads commas, and Latin-1 as spreadsheets save it', () => {
    const latin = Uint8Array.from('email,name\nz@x.io,Zo\u00eb\n', (c) => c.charCodeAt(0));
    expect(readRoster(decodeRoster(latin), nobody)).toEqual({ rows: [{ email: 'z@x.io', name: 'Zoë' }] });
  });
  it('says every line and column at fault, and reads nothing then', () => {
    const text = [
      'email,name,manager,roles,language,time zone,working hours,start date',
      'not-an-address,A,,,,,,',
      'b@x.io,=cmd(),,,,,,',
      'c@x.io,C,ghost@x.io,,,,,',
      'd@x.io,D,,king,,,,',
      'e@x.io,E,,,de,,,',
      'f@x.io,F,,,,Mars/Base,,',
      'g@x.io,G,,,,,17:00-09:00,',
      'h@x.io,H,,,,,,02/11/2026',
      ',I,,,,,,',
      'j@x.io,J,,,,,,,extra',
    ].join('\n');
    const faults = faultsOf(text);
    const where = faults.map((fault) => fault.split(' ').slice(0, 2).join(' '));
    expect(where).toEqual([
      '2 email',
      '3 name',
      '5 roles',
      '6 language',
      '7 timeZone',
      '8 hours',
      '9 startDate',
      '10 email',
      '11 file',
    ]);
    expect(
      faults.every((fault) => /:|is not an e-mail/u.test(fault.replace(/^\S+ \S+ /u, '')) || /is not/u.test(fault)),
    ).toBe(true);
  });
  it('refuses an unknown manager unless the house knows them', () => {
    expect(faultsOf('email,manager\na@x.io,ghost@x.io\n')).toEqual([
      '2 manager is nobody on this roster or already known: add them, or correct the address',
    ]);
    expect(faultsOf('email,manager\na@x.io,ghost@x.io\n', new Set(['ghost@x.io']))).toEqual([]);
  });
  it('refuses the same address twice, and management in a circle', () => {
    expect(faultsOf('email\na@x.io\nA@x.io\n')).toEqual(['3 email is already on line 2: keep one']);
    expect(faultsOf('email,manager\na@x.io,b@x.io\nb@x.io,c@x.io\nc@x.io,a@x.io\n')).toHaveLength(3);
    expect(faultsOf('email,manager\na@x.io,a@x.io\n')).toHaveLength(1);
  });
  it('refuses unknown, repeated or missing columns, an empty file, broken quotes', () => {
    expect(faultsOf('email,salary\na@x.io,3\n')[0]).toMatch(/^1 salary/u);
    expect(faultsOf('email,e-mail\na@x.io,a@x.io\n')[0]).toMatch(/^1 e-mail is there twice/u);
    expect(faultsOf('name\nA\n')[0]).toMatch(/^1 email is missing/u);
    expect(faultsOf('')[0]).toMatch(/^1 file is empty/u);
    expect(faultsOf('email,name\na@x.io,"open\n')[0]).toMatch(/file is not readable/u);
  });
  it('reads twenty thousand lines at once', () => {
    const lines = Array.from(
      { length: 20_000 },
      (_, i) => `p${i}@x.io,Person ${i},Team ${i % 300},${i ? `p${Math.floor((i - 1) / 10)}@x.io` : ''}`,
    );
    const roster = readRoster(['email,name,team,manager', ...lines].join('\n'), nobody);
    expect('rows' in roster && roster.rows.length).toBe(20_000);
  });
});
