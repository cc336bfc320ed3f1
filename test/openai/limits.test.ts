import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { configure } from '../../adapters/openai/adapter.ts';
import { limits } from '../../adapters/openai/limits.ts';
import { type FakeOpenai, startFakeOpenai } from '../support/fake-openai.ts';
import { call, kindOf, open, quick, roomy, tasks, uses } from './given.ts';

let fake: FakeOpenai;
beforeAll(async () => {
  fake = await startFakeOpenai();
});
beforeEach(() => {
  fake.set('ok');
  fake.requests.length = 0;
});
afterAll(() => fake.close());

describe('time', () => {
  it('keeps a whole turn, detect then voice, and each call under 25 s with at most two attempts', () => {
    const { detect, voice, judge } = limits.time;
    expect(detect.total + voice.total).toBeLessThanOrEqual(25_000);
    expect(judge.total).toBeLessThanOrEqual(25_000);
    expect([detect.attempt, voice.attempt, judge.attempt]).toEqual([4000, 10_000, 20_000]);
    expect(limits.attempts).toBe(2);
  });

  it('waits as long as a short Retry-After says, and not when the call would end after its time', async () => {
    const waits: number[] = [];
    const wait = async (ms: number) => void waits.push(ms);
    fake.set(['429-short', 'ok']);
    expect(await kindOf(uses.voice(open(fake, { limits: roomy, wait })))).toMatch(/^gave/);
    expect(waits).toEqual([1000]);
    fake.set(['429-short', 'ok']);
    expect(await kindOf(uses.voice(open(fake, { limits: quick, wait })))).toBe('busy');
    expect(waits).toEqual([1000]);
  });

  it('gives the second attempt only the time that is left', async () => {
    let now = 0;
    const time = { attempt: 300, total: 1000 };
    const slowClock = {
      limits: { ...quick, time: { detect: time, voice: time, judge: time } },
      now: () => now,
      wait: async () => {
        now += 650;
      },
    };
    fake.set(['500', 'hang']);
    const started = performance.now();
    expect(await kindOf(uses.voice(open(fake, slowClock)))).toBe('slow');
    expect(performance.now() - started).toBeLessThan(1000);
    expect(fake.requests).toHaveLength(2);
  });

  it('ends with the reason of a caller who leaves, whatever it was doing', async () => {
    const reason = new Error('newer words came');
    fake.set('hang');
    const leaving = new AbortController();
    const promise = kindOf(uses.voice(open(fake, { limits }), undefined, { ...call, signal: leaving.signal }));
    setTimeout(() => leaving.abort(reason), 50);
    expect(await promise).toBe(`threw ${reason}`);
    const gone = { ...call, signal: AbortSignal.abort(reason) };
    fake.requests.length = 0;
    expect(await kindOf(uses.judge(open(fake), undefined, gone))).toBe(`threw ${reason}`);
    expect(fake.requests).toHaveLength(0);
  });

  it('keeps no exchange open behind a call that ended', async () => {
    for (const behaviour of ['hang', 'slow-loris', 'cut', 'reset'] as const) {
      fake.set(behaviour);
      await Promise.all(tasks.map((task) => kindOf(uses[task](open(fake)))));
    }
    await vi.waitFor(() => expect(fake.unfinished()).toBe(0));
  });

  it('gives a caller its reason even while it waits to try again', async () => {
    const reason = new Error('shutting down');
    const leaving = new AbortController();
    fake.set('500');
    const configured = configure({ OPENAI_BASE_URL: fake.url, OPENAI_MODEL: 'fake' });
    if (configured.state !== 'on') throw new Error('not configured');
    const promise = kindOf(uses.voice(configured.open(), undefined, { practice: 'w', signal: leaving.signal }));
    await vi.waitFor(() => expect(fake.requests).toHaveLength(1));
    setTimeout(() => leaving.abort(reason), 20);
    expect(await promise).toBe(`threw ${reason}`);
    expect(fake.requests).toHaveLength(1);
  });
});

describe('the breaker', () => {
  it('opens after five failures, sends nothing for 30 s, then lets one probe through', async () => {
    let now = 1000;
    const model = open(fake, { now: () => now, limits: { ...quick, attempts: 1 } });
    fake.set('500');
    for (let failure = 0; failure < 5; failure += 1) expect(await kindOf(uses.voice(model))).toBe('down');
    expect(await kindOf(uses.voice(model))).toBe('open');
    expect(fake.requests).toHaveLength(5);
    expect(await kindOf(uses.judge(model))).toBe('down');

    now += 29_999;
    expect(await kindOf(uses.voice(model))).toBe('open');
    now += 1;
    fake.requests.length = 0;
    const together = await Promise.all([uses.voice, uses.voice, uses.voice].map((use) => kindOf(use(model))));
    expect(together.sort()).toEqual(['down', 'open', 'open']);
    expect(fake.requests).toHaveLength(1);

    now += 30_000;
    fake.set('ok');
    expect(await kindOf(uses.voice(model))).toMatch(/^gave/);
    expect(await kindOf(uses.voice(model))).toMatch(/^gave/);
  });

  it('opens within a call: the second attempt is not sent either', async () => {
    const model = open(fake, { limits: { ...quick, failuresToOpen: 1 } });
    fake.set('500');
    expect(await kindOf(uses.voice(model))).toBe('open');
    expect(fake.requests).toHaveLength(1);
  });

  it('is not fooled by answers that are only unusable, nor by callers who leave', async () => {
    const model = open(fake, { limits: { ...quick, failuresToOpen: 2 } });
    fake.set('malformed');
    for (let time = 0; time < 4; time += 1) expect(await kindOf(uses.detect(model))).toBe('malformed');
    fake.set('hang');
    for (let time = 0; time < 4; time += 1) {
      const signal = AbortSignal.timeout(10);
      expect(await kindOf(uses.detect(model, undefined, { ...call, signal }))).toMatch(/^threw/);
    }
    fake.set('ok');
    expect(await kindOf(uses.detect(model))).toMatch(/^gave/);
  });

  it('stays open when the caller leaves during the probe', async () => {
    let now = 0;
    const model = open(fake, { now: () => now, limits: { ...quick, attempts: 1, failuresToOpen: 1 } });
    fake.set('500');
    await kindOf(uses.voice(model));
    now += 30_000;
    fake.set('hang');
    await kindOf(uses.voice(model, undefined, { ...call, signal: AbortSignal.timeout(10) }));
    expect(await kindOf(uses.voice(model))).toBe('open');
  });
});

describe('the log', () => {
  it('holds figures, never words', async () => {
    const log: string[] = [];
    const model = open(fake, { log: (event, fields) => log.push(event + JSON.stringify(fields)) });
    for (const behaviour of ['ok', 'refusal', '401', 'malformed', 'strict-fields'] as const) {
      fake.set(behaviour);
      for (const task of tasks) await kindOf(uses[task](model, 'Motunique, je suis désolé.'));
    }
    expect(log).toHaveLength(15);
    expect(log.join()).not.toMatch(/Motunique|désolé|Nadia|FR-20418|practice0001|not-needed/);
    expect(log.join()).toContain('the endpoint answers 401: check OPENAI_API_KEY');
    expect(log[0]).toMatch(
      /"task":"detect".*"no_store":true,"zero_retention":false,"outcome":"ok","attempts":1,.*"input":\d+/,
    );
  });
});

// Last, because six hundred hung exchanges keep a small machine busy for a while.
describe('a crowd', () => {
  it('puts no cap of a few hundred sockets between a crowd and its answers', async () => {
    const patient = { attempt: 60_000, total: 60_000 };
    const model = open(fake, { limits: { ...limits, time: { detect: patient, voice: patient, judge: patient } } });
    fake.set('hang');
    const leaving = new AbortController();
    const crowd = Array.from({ length: 600 }, (_, at) =>
      kindOf(uses.voice(model, undefined, { practice: `p${at}`, signal: leaving.signal })),
    );
    await vi.waitFor(() => expect(fake.unfinished()).toBe(600), { timeout: 30_000 });
    leaving.abort(new Error('enough'));
    expect(new Set(await Promise.all(crowd))).toEqual(new Set(['threw Error: enough']));
    await vi.waitFor(() => expect(fake.unfinished()).toBe(0), { timeout: 30_000 });
    expect(await kindOf(uses.voice(open(fake, { limits: { ...quick, inFlight: 0 } })))).toBe('busy');
  }, 40_000);
});
