import { describe, expect, it } from 'vitest';
import { readRoster } from '../../src/people/roster.ts';
import { decodeRoster } from '../../src/people/roster-file.ts';

const nobody = new Map<string, string | null>();
const faultsOf = (text: string, known = nobody): readonly string[] => {
  const roster = readRoster(text, known);
  return 'faults' in roster ? roster.faults.map(({ line, column, message }) => `${line} ${column} ${message.en}`) : [];
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
    const where = faults.map((fault) => fault.replace(/ (?:is|has|starts|ends) .*$/u, ''));
    // A column is named as the file names it, and a manager nobody knows is told beside the rest.
    expect(where).toEqual([
      '2 email',
      '3 name',
      '4 manager',
      '5 roles',
      '6 language',
      '7 time zone',
      '8 working hours',
      '9 start date',
      '10 email',
      '11 file',
    ]);
    expect(faults.every((fault) => /:|is not/u.test(fault))).toBe(true);
  });
  it('refuses an unknown manager unless the house knows them', () => {
    expect(faultsOf('email,manager\na@x.io,ghost@x.io\n')).toEqual([
      '2 manager is nobody on this roster or already known: add them, or correct the address',
    ]);
    expect(faultsOf('email,manager\na@x.io,ghost@x.io\n', new Map([['ghost@x.io', null]]))).toEqual([]);
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
  it('says what is wrong in both languages, by the name the file gives its column', () => {
    const roster = readRoster('courriel;rôles;horaires\npas une adresse;roi;22:00-06:00\n', nobody);
    const faults = 'faults' in roster ? roster.faults : [];
    expect(faults.map(({ line, column, message }) => `${line} ${column} ${message.fr}`)).toEqual([
      '2 courriel n’est pas une adresse e-mail',
      '2 rôles contient un rôle inconnu «\u00a0roi\u00a0»\u00a0: prenez apprenant, formateur, ambassadeur, manager, responsable de site, responsable programme ou dpo',
      '2 horaires finit avant de commencer\u00a0: les heures qui passent minuit ne se lisent pas ici, écrivez la part d’avant minuit (22:00-23:59)',
    ]);
  });
  it('reads UTF-16 as spreadsheets save it, either way round', () => {
    const text = '\ufeffemail\tname\nz@x.io\tZoë\n';
    const little = new Uint8Array(Buffer.from(text, 'utf16le'));
    const big = little.slice();
    new DataView(big.buffer).setUint16(0, 0);
    for (let i = 0; i < little.length; i += 2) [big[i], big[i + 1]] = [little[i + 1] ?? 0, little[i] ?? 0];
    for (const bytes of [little, big, little.slice(2)])
      expect(readRoster(decodeRoster(bytes), nobody)).toEqual({ rows: [{ email: 'z@x.io', name: 'Zoë' }] });
  });
  it('refuses what is no text, and letters lost on the way, at their line', () => {
    expect(faultsOf('PK\u0003\u0004\0\0email')).toEqual([
      '1 file is not text: in the spreadsheet, save as CSV UTF-8, then send that file',
    ]);
    expect(faultsOf('email,name\na@x.io,Zo\ufffd\nb@x.io,B\n')).toEqual([
      '2 name has letters that were lost: save as CSV UTF-8, then send that file',
    ]);
    expect(faultsOf(`email\n${'x'.repeat(9 * 1024 * 1024)}`)).toEqual([
      '1 file is over 8 MB: keep the columns of the roster only (two files would each deactivate the people of the other)',
    ]);
  });
  it('reads past blank lines, empty rows and no-break spaces', () => {
    expect(readRoster('\r\nemail;name\r\n;;\r\n\u00a0A@x.io\u202f;Le\u0301a  Roy\r\n;\r\n', nobody)).toEqual({
      rows: [{ email: 'a@x.io', name: 'Léa Roy' }],
    });
  });
  it('counts lines over cells of several, and says where a quote never closes', () => {
    expect(faultsOf('email,name\na@x.io,"two\nlines"\nbad,"and\ntwo"\n')).toEqual(['4 email is not an e-mail address']);
    expect(faultsOf('email,name\nbad,A\nb@x.io,"open\nc@x.io,C\n')).toEqual([
      '2 email is not an e-mail address',
      '3 file is not readable CSV from here on: a quote is not closed',
    ]);
    expect(faultsOf('email,name\na@x.io,Léa "la" Roy\n')).toEqual([]);
  });
  it('says an address twice and an unknown manager even beside other faults', () => {
    expect(faultsOf('email,manager,roles\na@x.io,ghost@x.io,king\nA@x.io ,,\n')).toEqual([
      '2 manager is nobody on this roster or already known: add them, or correct the address',
      '2 roles has an unknown role “king”: use learner, trainer, ambassador, manager, site lead, programme lead or dpo',
      '3 email is already on line 2: keep one',
    ]);
  });
  it('sees a circle through a manager kept from before', () => {
    const known = new Map([['b@x.io', 'a@x.io']]);
    expect(faultsOf('email,manager\na@x.io,b@x.io\nb@x.io,\n', known)).toEqual([
      '2 manager makes a circle: somebody would manage their own manager',
    ]);
  });
  it('refuses one site or team written two ways, and a holiday region that is none', () => {
    expect(faultsOf('email,site,team\na@x.io,Lyon,Fixe\nb@x.io,LYON,fixe\n')).toEqual([
      '3 site is written “LYON” here and “Lyon” on line 2: write it one way, or it is counted as two',
      '3 team is written “fixe” here and “Fixe” on line 2: write it one way, or it is counted as two',
    ]);
    expect(faultsOf('email,holidays\na@x.io,FR-57\nb@x.io,ZZ\nc@x.io,FR-99\nd@x.io,fr\n')).toEqual([
      '3 holidays is not a region we know the holidays of, such as FR or FR-57',
      '4 holidays is not a region we know the holidays of, such as FR or FR-57',
    ]);
  });
  it('repeats no sign that would steer a terminal, and no endless name', () => {
    const faults = faultsOf(
      `email,\u001b[31mred\u0007${'x'.repeat(500)},roles\na@x.io,,\u001b[2Jking\u202e${'y'.repeat(500)}\n`,
    );
    expect(faults).toHaveLength(2);
    for (const fault of faults) {
      expect(fault).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      expect(fault.length).toBeLessThan(260);
    }
    expect(readRoster('email,name\na@x.io,Le\u0007a\u200d\n', nobody)).toEqual({
      rows: [{ email: 'a@x.io', name: 'Le a' }],
    });
  });
});
