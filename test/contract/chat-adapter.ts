import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inbound } from './chat-inbound.ts';
import { outbound } from './chat-outbound.ts';
import type { ChatRig, Skip } from './chat-rig.ts';
import { settle, type World } from './chat-world.ts';

/** The suite every chat platform passes; a skip names its rule and why. */
export function chatAdapterContract(platform: string, box: () => Promise<ChatRig>, skips: readonly Skip[] = []): void {
  describe(`${platform} keeps the contract of a chat adapter`, () => {
    let world: World;
    beforeEach(async () => {
      world = await settle(await box());
    });
    afterEach(async () => {
      await world.adapter.stop();
      await world.rig.close();
    });
    for (const [name, check] of [...inbound, ...outbound]) {
      const skip = skips.find(({ rule }) => rule === name);
      if (skip) it.skip(`${name} (${skip.reason})`, () => {});
      else it(name, () => check(world));
    }
    it('skips only rules that exist', () => {
      expect(skips.filter(({ rule }) => ![...inbound, ...outbound].some(([name]) => name === rule))).toEqual([]);
    });
  });
}
