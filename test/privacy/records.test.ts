import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenStore } from '../../src/db/open.ts';
import { retentions as cleanUps, personals } from '../../src/features.ts';
import { languages } from '../../src/kernel/words.ts';
import { kit, processors } from '../../src/privacy/kit.ts';
import { records } from '../../src/privacy/records.ts';
import { retentions } from '../../src/privacy/records-kinds.ts';
import { freshStore, ownerRows } from '../support/db.ts';

describe('the record of processing', () => {
  let store: OpenStore;
  let columns: readonly { table: string; column: string }[] = [];
  beforeAll(async () => {
    store = await freshStore();
    columns = await ownerRows<{ table: string; column: string }>(
      store,
      sql`select c.relname::text as table, a.attname::text as column
          from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
          where n.nspname = 'public' and c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped
          order by c.relname, a.attnum`,
    );
  });
  afterAll(() => store.close());

  it('says of every column of every table what it holds, why, how long and who sees it', () => {
    expect(columns.length).toBeGreaterThan(200);
    const missing = columns
      .filter(({ table, column }) => !records[table]?.columns[column])
      .map(({ table, column }) => `${table}.${column}`);
    expect(
      missing,
      'Describe these columns in src/privacy/records-*.ts: the record of processing and the file for the works council are made from it.',
    ).toEqual([]);
  });

  it('describes nothing that is not there', () => {
    const there = new Set(columns.map(({ table, column }) => `${table}.${column}`));
    const gone = Object.entries(records).flatMap(([table, record]) =>
      Object.keys(record.columns)
        .map((column) => `${table}.${column}`)
        .filter((name) => !there.has(name)),
    );
    expect(gone, 'Take these columns out of src/privacy/records-*.ts.').toEqual([]);
  });

  it('stores nothing inferred about how the learner feels or types', () => {
    const traits = /emotion|sentiment|stress|mood|keystroke|typing|speed|latency|voice|face|health|religion|origin/u;
    expect(columns.filter(({ column }) => traits.test(column))).toEqual([]);
  });

  it('promises no end that nothing brings about', () => {
    const known = new Set(cleanUps.map(({ name }) => name));
    const used = new Set(Object.values(records).map(({ retention }) => retention));
    const idle = [...used].flatMap((key) => {
      const by: readonly string[] = retentions[key].by;
      return by.filter((name) => !known.has(name)).map((name) => `${key}: ${name}`);
    });
    expect(idle, 'Give the clean-up of this name to `retentions` in src/features.ts, or promise otherwise.').toEqual(
      [],
    );
  });

  it('calls identified whatever leads to a person and is theirs to see', async () => {
    const lead = await ownerRows<{ name: string }>(
      store,
      sql`with recursive lead(name) as (
            select 'person'::text
            union select c.conrelid::regclass::text from pg_constraint c join lead on c.confrelid = lead.name::regclass where c.contype = 'f')
          select name from lead`,
    );
    expect(lead.filter(({ name }) => records[name]?.people === 'none').map(({ name }) => name)).toEqual([]);
    const shown = personals.flatMap(({ tables }) => tables);
    expect(shown.filter((name) => !records[name])).toEqual([]);
  });

  for (const language of languages)
    it(`writes the whole file in ${language}`, () => {
      const facts = {
        platforms: ['slack', 'teams'],
        model: { provider: 'Evil | <b>', region: 'EU', zeroRetention: false },
        dpo: 'dpo@acme.test',
      };
      const text = kit(records, facts, language);
      expect(text.split('\n## ')).toHaveLength(7);
      for (const [name, record] of Object.entries(records)) {
        expect(text).toContain(`(\`${name}\`)`);
        for (const column of Object.keys(record.columns)) expect(text).toContain(`| \`${column}\` |`);
      }
      expect(text).toContain('Slack');
      expect(text).toContain('Microsoft Teams');
      expect(text).toContain('Evil \\| \\<b\\>');
      expect(text).not.toContain('undefined');
      expect(text).toContain(language === 'fr' ? '**à compléter**' : '**to be completed**');
      if (language === 'fr') expect(text).not.toMatch(/[^|\s][ ][:;?!»](?=\s|$)|«[ ]/mu);
      expect(processors({ platforms: [] }, language).split('\n')).toHaveLength(5);
      expect(text).toContain(language === 'fr' ? 'jusqu’à 30 jours' : 'up to 30 days');
      const signed = { ...facts.model, zeroRetention: true, override: 'DPO, <i>12 May</i>' };
      const list = processors({ platforms: [], model: signed }, language);
      expect(list).not.toMatch(/30/u);
      expect(list).toContain('DPO, \\<i\\>12 May');
      if (language === 'fr') expect(list).not.toMatch(/[^|\s][ ][:;?!»](?=\s|$)|«[ ]/mu);
    });
});
