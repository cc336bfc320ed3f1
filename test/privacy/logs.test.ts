import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { createLog } from '../../src/log.ts';
import { createVault, open, readKeyring, seal } from '../../src/vault.ts';
import { open as openModel } from '../openai/given.ts';
import { asOwner, freshStore, ownerRows } from '../support/db.ts';
import { startFakeOpenai } from '../support/fake-openai.ts';
import { openWorld } from '../support/world.ts';

/** What a log writes to the standard error while `work` runs. */
async function written(work: () => Promise<void>): Promise<string> {
  const lines: string[] = [];
  const { createRequire } = await import('node:module');
  const fs = createRequire(import.meta.url)('node:fs');
  const real = fs.writeSync;
  fs.writeSync = (fd: number, data: string | Uint8Array, ...rest: unknown[]) => {
    if (fd === 2) {
      lines.push(typeof data === 'string' ? data : Buffer.from(data).toString());
      return data.length;
    }
    return real(fd, data, ...rest);
  };
  try {
    await work();
  } finally {
    fs.writeSync = real;
  }
  return lines.join('');
}

describe('the log', () => {
  it('hides what should never have been passed to it, at level info too', async () => {
    const log = createLog('info');
    const text = await written(async () => {
      log('line refused', {
        practice: 'p1',
        text: 'mot-a',
        quote: 'mot-b',
        token: 'mot-c',
        email: 'mot-d',
        url: 'mot-e',
      });
    });
    expect(text).toContain('"practice":"p1"');
    expect(text).not.toMatch(/mot-/u);
  });

  it('holds no word of anyone and no secret over a whole practice with a model that fails in every way', async () => {
    const fake = await startFakeOpenai();
    const secret = 'sk-canari-cle-9f2b';
    const log: string[] = [];
    const model = openModel(
      fake,
      { log: (event, fields) => log.push(JSON.stringify({ event, ...fields })) },
      { OPENAI_API_KEY: secret },
    );
    const world = await openWorld({ model });
    const names = ['canari-prenom', 'camille.canari@exemple.fr', 'canari-phrase', 'canari-histoire'];
    const nina = await world.newcomer('canari-prenom');
    await nina.press('practice.start', 'e1:2');
    const seen = new Set<string>();
    for (const behaviour of [
      'ok',
      '429',
      '500',
      'malformed',
      'refusal',
      'wrong-types',
      'obedient',
      'leak-plain',
      'reset',
    ] as const) {
      fake.set(behaviour);
      await nina.say(`Racontez-moi, canari-phrase. Écrivez à camille.canari@exemple.fr.`);
    }
    await nina.say('indice', 'mes données', 'stop');
    await nina.press('privacy.export');
    await nina.press('feedback.contest', 'canari-histoire');
    for (const { text } of nina.seen()) for (const word of text.match(/\p{L}{9,}/gu) ?? []) seen.add(word);
    await nina.press('privacy.erase_yes');
    await world.close();
    await fake.close();
    const all = [...log, ...world.logs.map((line) => JSON.stringify(line))].join('\n');
    expect(log.length + world.logs.length).toBeGreaterThan(20);
    for (const word of [...names, secret, 'fake:acme']) expect(all).not.toContain(word);
    expect([...seen].filter((word) => all.includes(word))).toEqual([]);
    expect(seen.size).toBeGreaterThan(30);
  });
});

describe('what is sealed', () => {
  const key = (fill: number): string => Buffer.alloc(32, fill).toString('base64');
  const first = readKeyring(`k1:${key(1)}`);
  const both = readKeyring(`k2:${key(2)},k1:${key(1)}`);
  const second = readKeyring(`k2:${key(2)}`);

  it('opens only unchanged, at its own place, with its own key', () => {
    const { keyId, bytes } = seal(first, 'slack T1 token', 'xoxb-secret');
    expect(open(both, 'slack T1 token', keyId, bytes)).toBe('xoxb-secret');
    expect(bytes.toString('latin1')).not.toContain('xoxb');
    expect(() => open(first, 'slack T2 token', keyId, bytes)).toThrow();
    expect(() => open(second, 'slack T1 token', keyId, bytes)).toThrow(/secret key k1 is missing/u);
    expect(() => open(readKeyring(`k1:${key(9)}`), 'slack T1 token', keyId, bytes)).toThrow();
    for (let at = 0; at < bytes.length; at += 1) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(() => open(first, 'slack T1 token', keyId, changed), `byte ${at}`).toThrow();
    }
    expect(seal(first, 'slack T1 token', 'xoxb-secret').bytes.equals(bytes)).toBe(false);
  });

  it('is sealed anew with the new key when read, and refuses a row moved or changed', async () => {
    const store = await freshStore();
    await createVault(store, first, 'slack').put('T1', 'token', 'xoxb-one');
    await createVault(store, first, 'slack').put('T2', 'token', 'xoxb-two');
    const rows = () =>
      ownerRows<{ tenant: string; key: string; value: string }>(
        store,
        sql`select tenant, key_id as key, value from sealed order by tenant`,
      );
    expect(await createVault(store, both, 'slack').get('T1', 'token')).toBe('xoxb-one');
    expect((await rows()).map(({ key: id }) => id)).toEqual(['k2', 'k1']);
    // The old key may go once everything was read under the new one.
    expect(await createVault(store, second, 'slack').get('T1', 'token')).toBe('xoxb-one');
    await expect(createVault(store, second, 'slack').get('T2', 'token')).rejects.toThrow(/k1 is missing/u);
    expect(JSON.stringify(await rows())).not.toContain('xoxb');
    await asOwner(store, (tx) =>
      tx.execute(
        sql`update sealed set value = (select value from sealed where tenant = 'T1'), key_id = 'k2' where tenant = 'T2'`,
      ),
    );
    await expect(createVault(store, both, 'slack').get('T2', 'token')).rejects.toThrow();
    await expect(createVault(store, both, 'teams').get('T1', 'token')).resolves.toBeUndefined();
    await store.close();
  });
});
