import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { ToBotFromBotOrEmulatorTokenValidationParameters as emulator } from 'botframework-connector/lib/auth/tokenValidationParameters.js';
import { expect, it } from 'vitest';
import { typed } from './support/activities.ts';
import { openRoom, post } from './support/house.ts';

const count = 2000;
const mostGrowthMb = 8;

it(`refuses ${count} forgeries, handles none, and grows no list`, async () => {
  const room = await openRoom();
  const foreign = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
  const collect = gc();
  const forge = async (index: number): Promise<number> => {
    const tid = randomUUID();
    const iss = index % 2 === 0 ? 'https://api.botframework.com' : `https://sts.windows.net/${tid}/`;
    const kid = index % 3 === 0 ? 'k1' : randomUUID();
    const token = await room.fake.sign({ iss, tid, appid: room.fake.appId, ver: '1.0' }, { kid }, foreign);
    return (await post(room.url, typed(room.fake, tid, 'x'), token)).status;
  };
  const statuses = new Map<number, number>();
  const send = async (from: number, to: number) => {
    for (let index = from; index < to; index += 20) {
      const batch = Array.from({ length: 20 }, (_, offset) => forge(index + offset));
      for (const status of await Promise.all(batch)) statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
  };
  await send(0, 400);
  const issuers = emulator.issuer?.length;
  const before = collect();
  await send(400, 400 + count);
  const growth = (collect() - before) / 1e6;
  console.log(
    `forgeries: ${JSON.stringify([...statuses])}, heap grew by ${growth.toFixed(1)} MB, keys asked ${room.fake.asked.jwks}×`,
  );
  expect([...statuses.keys()]).toEqual([401]);
  expect(room.got).toEqual([]);
  expect(emulator.issuer?.length).toBe(issuers);
  expect(room.fake.asked.jwks).toBeLessThanOrEqual(3);
  expect(growth).toBeLessThan(mostGrowthMb);
  await room.close();
}, 180_000);

/** The heap in bytes, after collecting what nobody holds. */
function gc(): () => number {
  setFlagsFromString('--expose_gc');
  const collect: () => void = runInNewContext('gc');
  return () => {
    collect();
    return process.memoryUsage().heapUsed;
  };
}
