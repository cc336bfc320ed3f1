import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { isDriverFault } from '../../src/db/driver-fault.ts';
import type { JobEngine } from '../../src/jobs/jobs.ts';
import type { Feature, Services } from '../../src/kernel/feature.ts';
import { faultOf } from '../../src/log.ts';
import { tick } from '../../src/ticker.ts';
import { startWorker } from '../../src/worker.ts';

const told: unknown[] = [];
// Only what the ticker and the worker touch of them.
const services = { log: (event: string, fields: unknown) => told.push([event, fields]) } as unknown as Services;
const queue = { name: 'nudge', keyed: false, concurrency: 1, retries: 3 };

describe('The minute', () => {
  it('asks every feature what is due, also after one that fails', async () => {
    const asked: string[] = [];
    const feature = (name: string, fails: boolean): Feature => ({
      name,
      due: async (_, now) => {
        asked.push(`${name} ${now}`);
        if (fails) throw new RangeError('the words of somebody');
      },
    });
    await tick([feature('nudges', true), { name: 'idle' }, feature('digests', false)], services, 60_000);
    expect(asked).toEqual(['nudges 60000', 'digests 60000']);
    expect(JSON.stringify(told)).toMatch(/nudges.*RangeError/);
    expect(JSON.stringify(told)).not.toMatch(/somebody/);
  });
});

describe('The worker', () => {
  const engine = { work: () => {} } as unknown as JobEngine;
  const start = (feature: Feature) => () => startWorker([feature], services, engine);

  it('refuses a queue without a job, and a job without a queue, saying where to add it', () => {
    expect(start({ name: 'nudges', queues: [queue] })).toThrow(/nudges declares the queue nudge and no job/);
    expect(start({ name: 'nudges', jobs: () => ({ nudge: async () => {} }) })).toThrow(
      /handles nudge, which is not among its queues/,
    );
    expect(start({ name: 'nudges', queues: [queue], jobs: () => ({ nudge: async () => {} }) })).not.toThrow();
  });
});

describe('A log line', () => {
  const print = (code: string) =>
    spawnSync(process.execPath, ['--input-type=module', '-e', `import { createLog } from './src/log.ts'; ${code}`], {
      encoding: 'utf8',
    });

  it('is one JSON object on stderr, with what could be words or a secret hidden', () => {
    const { stdout, stderr } = print(`createLog('info')('turn', { ms: 4, text: 'my card number', token: 'xoxb' });`);
    expect(stdout).toBe('');
    expect(JSON.parse(stderr)).toMatchObject({ level: 30, msg: 'turn', ms: 4, text: '[hidden]', token: '[hidden]' });
  });

  it('of a fault is an error, and silence is silence', () => {
    expect(JSON.parse(print(`createLog('info')('job', { fault: 'TypeError' });`).stderr)).toMatchObject({ level: 50 });
    expect(print(`createLog('silent')('job', { fault: 'TypeError' });`).stderr).toBe('');
  });

  it('tells of an error its kind, code and place, never its message', () => {
    const cause = Object.assign(new Error('Key (words)=(my dog died) exists'), {
      code: '23505',
      constraint_name: 'turn_pkey',
    });
    const fault = faultOf(new Error('Failed query: my dog died', { cause }));
    expect(fault).toMatch(/^Error 23505 turn_pkey/);
    expect(fault).not.toMatch(/dog/);
    expect(faultOf('my dog died')).toBe('string');
  });
});

describe('An uncaught exception', () => {
  it('is survived only when it is the database driver’s known fault', () => {
    const fault = new TypeError("Cannot read properties of null (reading 'write')");
    expect(isDriverFault(fault)).toBe(false);
    fault.stack = `${fault.message}\n    at nextWrite (file:///app/node_modules/postgres/src/connection.js:255:22)\n    at Immediate.nextWrite`;
    expect(isDriverFault(fault)).toBe(true);
    expect(isDriverFault(new Error(fault.message))).toBe(false);
  });
});
