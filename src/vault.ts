import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { and, eq, sql } from 'drizzle-orm';
import type { Vault } from './kernel/chat.ts';
import type { Store } from './kernel/db.ts';
import { workspaceOf } from './people/store.ts';
import { sealed } from './people/tables.ts';

/** Keys by id, the one that seals first; from `id:base64,id:base64`. */
export type Keyring = { readonly current: string; readonly keys: ReadonlyMap<string, Buffer> };

/** Reads the keys of the environment; without any, one for this process only (nothing sealed outlives it). */
export function readKeyring(text: string | undefined): Keyring {
  const pairs = text
    ? text.split(',').map((pair) => pair.split(':'))
    : [['process', randomBytes(32).toString('base64')]];
  const keys = new Map(pairs.map(([id = '', key = '']) => [id, Buffer.from(key, 'base64')]));
  const current = pairs[0]?.[0] ?? '';
  return { current, keys };
}

const algorithm = 'aes-256-gcm';
const ivBytes = 12;
const tagBytes = 16;

/** Seals a value with AES-256-GCM; `place` binds it to its row, so a row moved elsewhere does not open. */
export function seal(keyring: Keyring, place: string, value: string): { keyId: string; bytes: Buffer } {
  const key = keyring.keys.get(keyring.current);
  if (!key) throw new Error('the current secret key is missing');
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv(algorithm, key, iv).setAAD(Buffer.from(place));
  const body = Buffer.concat([cipher.update(value, 'utf8'), cipher.final()]);
  return { keyId: keyring.current, bytes: Buffer.concat([iv, cipher.getAuthTag(), body]) };
}

/** Opens a sealed value; throws when it was changed, moved, or its key is gone. */
export function open(keyring: Keyring, place: string, keyId: string, bytes: Buffer): string {
  const key = keyring.keys.get(keyId);
  if (!key)
    throw new Error(
      `secret key ${keyId} is missing: keep old keys in ENTRAIN_SECRET_KEYS until everything is sealed anew`,
    );
  const decipher = createDecipheriv(algorithm, key, bytes.subarray(0, ivBytes))
    .setAAD(Buffer.from(place))
    .setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes));
  return Buffer.concat([decipher.update(bytes.subarray(ivBytes + tagBytes)), decipher.final()]).toString('utf8');
}

/** The records adapters keep, sealed at rest; re-sealed with the current key when read under an older one. */
export function createVault(store: Store, keyring: Keyring, platform: string): Vault {
  const place = (tenant: string, key: string): string => `${platform} ${tenant} ${key}`;
  const where = (tenant: string, key: string) =>
    and(eq(sealed.platform, platform), eq(sealed.tenant, tenant), eq(sealed.key, key));
  const put = async (tenant: string, key: string, value: string): Promise<void> => {
    const { keyId, bytes } = seal(keyring, place(tenant, key), value);
    const text = bytes.toString('base64');
    await store.acrossWorkspaces(async (tx) => {
      const workspaceId = await workspaceOf(tx, platform, tenant);
      await tx
        .insert(sealed)
        .values({ workspaceId, platform, tenant, key, keyId, value: text, at: sql`now()` })
        .onConflictDoUpdate({
          target: [sealed.platform, sealed.tenant, sealed.key],
          set: { keyId, value: text, at: sql`now()` },
        });
    });
  };
  return {
    get: async (tenant, key) => {
      const [row] = await store.acrossWorkspaces((tx) =>
        tx.select({ keyId: sealed.keyId, value: sealed.value }).from(sealed).where(where(tenant, key)),
      );
      if (!row) return undefined;
      const value = open(keyring, place(tenant, key), row.keyId, Buffer.from(row.value, 'base64'));
      if (row.keyId !== keyring.current) await put(tenant, key, value);
      return value;
    },
    put,
    remove: async (tenant, key) => {
      await store.acrossWorkspaces((tx) =>
        tx
          .delete(sealed)
          .where(
            key === undefined ? and(eq(sealed.platform, platform), eq(sealed.tenant, tenant)) : where(tenant, key),
          ),
      );
    },
  };
}
