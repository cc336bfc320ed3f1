import { describe, expect, it } from 'vitest';
import { decide, least, type Running } from '../../src/challenges/rules.ts';
import { leaked } from '../digests/oracle.ts';

const hour = 3600_000;
const seed = 20261124;
const challenges = Number(process.env.CHALLENGES ?? 200);

const seeded = (start: number): (() => number) => {
  let state = (start * 2_654_435_761) >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
};

type Published = {
  readonly ours: ReadonlySet<string>[];
  readonly exact: ReadonlySet<string>[];
  readonly naive: ReadonlySet<string>[];
};

/** Four weeks of one challenge as its channel saw it: each figure with the people it is a total of. */
function month(random: () => number): Published {
  const joined: string[] = [];
  const practised: string[] = [];
  const out = new Set<string>();
  let tamed = 0;
  let state: Running = { goal: 20, endsAt: 28 * 24 * hour, shown: null, shownAt: 0, milestone: 0, extraAt: null };
  const found: Published = { ours: [], exact: [], naive: [] };
  const size = 3 + Math.floor(random() * 22);
  for (let now = 0; now <= state.endsAt; now += hour) {
    if (joined.length < size && random() < 0.05) joined.push(`p${joined.length}`);
    const who = joined[Math.floor(random() * joined.length)];
    if (who && !out.has(who) && random() < 0.06) {
      if (!practised.includes(who)) practised.push(who);
      if (random() < 0.5) tamed += 1;
    }
    // Some leave, some object: what they brought may go from the facts, never from what was shown.
    if (who && random() < 0.003) out.add(who);
    const counted = practised.filter((one) => !out.has(one) || one.length % 2 === 0);
    const move = decide(state, { tamed, practised: counted.length }, now);
    if (move.edit && move.tally) {
      // "At least n": a statement about n of them, in the order they came.
      found.ours.push(new Set(practised.slice(0, move.tally.people).map((one) => `practised ${one}`)));
      if (move.tally.tamed !== state.shown?.tamed)
        // Nobody is told who practised: what was tamed since the last figure may be anybody's who joined.
        found.ours.push(new Set(joined.map((one) => `tamed ${now} ${one}`)));
    }
    found.exact.push(new Set(practised));
    if (practised.length >= least) found.naive.push(new Set(practised));
    state = {
      ...state,
      shown: move.tally,
      ...(move.edit ? { shownAt: now } : {}),
      ...(move.extra === null ? {} : { milestone: move.extra, extraAt: now }),
    };
  }
  return found;
}

describe('everything a challenge publishes', () => {
  it(`lets no linear algebra reach a group under five; an exact count, even hidden under five, does (seed ${seed})`, () => {
    let [figures, ours, exact, naive, shown] = [0, 0, 0, 0, 0];
    for (let n = 0; n < challenges; n += 1) {
      const published = month(seeded(seed + n));
      figures += published.ours.length;
      shown += published.ours.length > 0 ? 1 : 0;
      ours += leaked(published.ours, least).size;
      exact += leaked(published.exact, least).size > 0 ? 1 : 0;
      naive += leaked(published.naive, least).size > 0 ? 1 : 0;
    }
    console.log(
      `${challenges} challenges, ${shown} with figures, ${figures} figures: ${ours} people deducible; exact counts leak in ${exact}, counts hidden under five in ${naive}`,
    );
    expect(figures).toBeGreaterThan(challenges);
    expect(ours).toBe(0);
    expect(exact).toBeGreaterThan(challenges * 0.9);
    expect(naive).toBeGreaterThan(shown * 0.8);
  });
});
