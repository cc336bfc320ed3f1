import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moves } from '../../../src/kernel/moves.ts';
import { play } from '../../../src/practice/engine/learners.ts';
import { levels } from '../../../src/practice/engine/levels.ts';
import type { Outcome, PracticeState } from '../../../src/practice/engine/state.ts';
import type { Step } from '../../../src/practice/engine/step.ts';
import { detectTokens, fixture, limitFixture, message } from './fixture.ts';
import { type Dialogue, decode, honest, type Stepper, violation } from './oracle.ts';

const seed = Number(process.env.ENGINE_SEED ?? 20261124);
const runs = 50_000;
const scenarios = [
  fixture(),
  limitFixture(),
  fixture({
    aggression: 2,
    triggers: [{ move: 'offer_options', why: { fr: 'a', en: 'a' } }],
    balms: [{ move: 'ack_specific', why: { fr: 'a', en: 'a' } }],
  }),
];

const dialogues: fc.Arbitrary<Dialogue> = fc
  .record({
    which: fc.nat(2),
    level: fc.constantFrom(...levels),
    lang: fc.constantFrom('fr' as const, 'en' as const),
    name: fc.nat(1_000_000),
    codes: fc.array(fc.nat(2 ** 30 - 1), { minLength: 1, maxLength: 18, size: 'max' }),
  })
  .map(({ which, level, lang, name, codes }) => ({
    scenario: scenarios[which] ?? fixture(),
    level,
    lang,
    seed: `p${name}`,
    messages: codes.map((code) => decode(code, lang)),
  }));

const agreed: ReadonlySet<Outcome | null> = new Set<Outcome | null>([
  'PARTIAL',
  'RESOLVED',
  'ESCALATED_OK',
  'LIMIT_CLOSE',
]);

/** From any state a learner stands in: acknowledge and commit, then take leave until it is accepted. */
const rescued = (dialogue: Dialogue, from: PracticeState): boolean => {
  const leave = dialogue.lang === 'fr' ? 'au revoir' : 'goodbye';
  let state = from;
  for (let turn = 0; turn < 18 && state.ended === null; turn += 1)
    state = honest(
      dialogue,
      state,
      turn === 0 ? message(['ack_specific', 'commit']) : message(['check_close'], leave),
    ).state;
  return agreed.has(state.ended);
};

describe(`what no practice may break, over ${runs} random dialogues (seed ${seed})`, () => {
  it('holds every promise, says the same again for the same seed, and can always be saved', () => {
    const ends: Record<string, number> = {};
    let played = 0;
    let saved = 0;
    let replayed = 0;
    fc.assert(
      fc.property(dialogues, fc.nat(), (dialogue, pick) => {
        const { broken, states, last } = violation(dialogue);
        if (broken !== null) throw new Error(broken);
        played += states.length;
        const end = last?.ended ?? 'open';
        ends[end] = (ends[end] ?? 0) + 1;
        const at = pick % states.length;
        const state = states[at];
        if (state === undefined) throw new Error('a dialogue has at least its opening');
        if (!rescued(dialogue, state)) throw new Error('this state can no longer reach an agreed follow-up');
        saved += 1;
        const said = dialogue.messages[at];
        // A replay costs as much as a practice: one dialogue in four is enough for what depends on nothing random.
        if (said === undefined || pick % 4 !== 0) return;
        replayed += 1;
        const stored: PracticeState = JSON.parse(JSON.stringify(state));
        const once = honest(dialogue, state, message(said.shown, said.extra));
        const again = honest(dialogue, stored, message(said.shown, said.extra));
        if (JSON.stringify(once) !== JSON.stringify(again)) throw new Error('the same message did not do the same');
        const longer = honest(dialogue, state, `${message(said.shown, said.extra)} ${'blabla '.repeat(pick % 40)}`);
        if (JSON.stringify(longer.state) !== JSON.stringify(once.state)) throw new Error('length changed something');
      }),
      { numRuns: runs, seed },
    );
    console.log(
      `seed ${seed}: ${runs} dialogues, ${played} states, ${saved} rescued, ${replayed} replayed; ends ${JSON.stringify(ends)}`,
    );
    for (const end of ['RESOLVED', 'PARTIAL', 'ESCALATED_OK', 'LIMIT_CLOSE', 'WALKOUT', 'BREACH', 'TURN_CAP'])
      expect(ends[end] ?? 0, end).toBeGreaterThan(20);
  }, 180_000);

  it('never resolves for one move said over and over, whatever the move', () => {
    for (const scenario of scenarios)
      for (const level of levels)
        for (const move of moves)
          for (const extra of ['', 'le voyant ?', 'au revoir'])
            expect(play(scenario, level, 'fr', detectTokens, () => message([move], extra), 'one').outcome).not.toBe(
              'RESOLVED',
            );
  });
});

const mend =
  (change: (next: Step, before: PracticeState) => Step): Stepper =>
  (dialogue, state, text) =>
    change(honest(dialogue, state, text), state);

/** Faults planted behind the same door; each must be noticed by the promise it breaks. */
const faults: Readonly<Record<string, Stepper>> = {
  'a point lost from the gauge': mend((next) => ({
    ...next,
    state: { ...next.state, gauge: { ...next.state.gauge, anger: Math.max(0, next.state.gauge.anger - 1) } },
  })),
  'a gauge that leaves its bounds': mend((next) =>
    next.state.gauge.trust > 60
      ? { ...next, state: { ...next.state, gauge: { ...next.state.gauge, trust: 101 } } }
      : next,
  ),
  'a resolution without the need': mend((next) =>
    next.state.committed && !next.state.needFound && next.ended === null
      ? { ...next, ended: 'RESOLVED', state: { ...next.state, ended: 'RESOLVED' } }
      : next,
  ),
  'a customer who leaves without a last chance': mend((next) =>
    next.lastChance ? { ...next, ended: 'WALKOUT', state: { ...next.state, ended: 'WALKOUT' } } : next,
  ),
  'aggression read from anger': mend((next) => ({
    ...next,
    state: { ...next.state, lastSaidAggression: next.state.gauge.anger > 75 ? 4 : 1 },
  })),
  'lines forgotten once said': mend((next, before) => ({ ...next, state: { ...next.state, said: before.said } })),
  'a need found by itself': mend((next) => ({ ...next, state: { ...next.state, needFound: next.state.committed } })),
  'a fact told without being unlocked': mend((next) => ({ ...next, told: null })),
  'a cap forgotten': mend((next) => {
    const extra = next.state.gauge.anger < 60 && next.why.some(({ delta }) => delta.anger > 0) ? 30 : 0;
    return {
      ...next,
      why: [...next.why, { move: null, quote: null, rule: 'bound', delta: { anger: extra, trust: 0 } }],
      state: { ...next.state, gauge: { ...next.state.gauge, anger: next.state.gauge.anger + extra } },
    };
  }),
  'a turn cap forgotten': mend((next) =>
    next.ended === 'TURN_CAP' ? { ...next, ended: null, state: { ...next.state, ended: null } } : next,
  ),
};

describe('the promises can be broken', () => {
  it.each(Object.entries(faults))('notices %s', (_, stepper) => {
    const sample = fc.sample(dialogues, { numRuns: 800, seed });
    expect(sample.some((dialogue) => violation(dialogue, stepper).broken !== null)).toBe(true);
  });
});
