import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { OpenStore } from '../../src/db/open.ts';
import { secure } from '../../src/db/secure.ts';
import { jobId } from '../../src/jobs/job-id.ts';
import { createJobs, type JobEngine } from '../../src/jobs/jobs.ts';
import type { ClaimedJob, JobHandler, JobRequest } from '../../src/kernel/jobs.ts';
import { asOwner, describeOnEveryEngine, eventually, ownerRows } from '../support/db.ts';
import { doWhatIsDue } from '../support/jobs.ts';

const workspace = randomUUID();

describeOnEveryEngine('A job', (engine) => {
  let store: OpenStore;
  let jobs: JobEngine;
  const lines: Record<string, unknown>[] = [];
  const queues = ['once', 'rolled', 'fenced', 'later', 'failing', 'bulk', 'stopped', 'due'].map((name) => ({
    name,
    keyed: false,
    concurrency: 10,
    retries: name === 'failing' ? 0 : 3,
  }));
  const keyed = ['lane', 'busy', 'joined'].map((name) => ({ name, keyed: true, concurrency: 4, retries: 3 }));

  beforeAll(async () => {
    ({ store } = await engine.fresh());
    jobs = await createJobs(store, {
      queues: [...queues, ...keyed],
      log: (event, fields) => lines.push({ event, ...fields }),
    });
    await asOwner(store, async (tx) => {
      await tx.execute(sql`create table effect (workspace_id uuid not null, what text)`);
      await secure(tx);
    });
  });
  afterAll(async () => {
    await jobs.drain(100);
    await store.close();
  });

  const ask = (request: Omit<JobRequest, 'workspace' | 'data'> & { data?: JobRequest['data'] }): Promise<boolean> =>
    store.inWorkspace(workspace, (tx) => jobs.enqueue(tx, { workspace, data: {}, ...request }));
  const work = (queue: string, handler: JobHandler): void => jobs.work(queue, handler);

  it('asked for in a transaction that rolls back is never done', async () => {
    const seen: unknown[] = [];
    work('rolled', async (job) => void seen.push(job.data.n));
    const rolledBack = store.inWorkspace(workspace, async (tx) => {
      await jobs.enqueue(tx, { queue: 'rolled', workspace, data: { n: 1 } });
      throw new Error('changed my mind');
    });
    await expect(rolledBack).rejects.toThrow('changed my mind');
    await ask({ queue: 'rolled', data: { n: 2 } });
    await eventually('the second job was done', () => seen.length > 0);
    expect(seen).toEqual([2]);
  });

  it('asked for twice under one id is done once', async () => {
    const seen: ClaimedJob[] = [];
    work('once', async (job) => void seen.push(job));
    const id = jobId('nudge', workspace, '2026-W48');
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(await ask({ queue: 'once', id })).toBe(true);
    expect(await ask({ queue: 'once', id })).toBe(false);
    await eventually('it was done', () => seen.length === 1);
    expect(await ask({ queue: 'once', id })).toBe(false);
    expect(seen[0]).toMatchObject({ workspace, queue: 'once', attempt: 0, id });
  });

  it('starts a moment after the commit that asked for it', async () => {
    const waited: number[] = [];
    let asked = 0;
    work('due', async () => void waited.push(performance.now() - asked));
    for (let n = 1; n <= 5; n++) {
      asked = performance.now();
      await ask({ queue: 'due' });
      jobs.wake('due');
      await eventually('it was done', () => waited.length === n);
    }
    expect(Math.min(...waited)).toBeLessThan(200);
  });

  it('of one key runs alone, and three requests meanwhile become one run that sees the last state', async () => {
    let state = 1;
    const seen: number[] = [];
    let atOnce = 0;
    let open = () => {};
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    work('lane', async () => {
      atOnce++;
      expect(atOnce).toBe(1);
      seen.push(state);
      await gate;
      atOnce--;
    });
    await ask({ queue: 'lane', key: 'practice' });
    await eventually('the first run began', () => seen.length === 1);
    for (state = 2; state <= 4; state++) expect(await ask({ queue: 'lane', key: 'practice' })).toBe(state === 2);
    state = 4;
    const opened = performance.now();
    open();
    await eventually('the second run was done', () => seen.length === 2 && atOnce === 0);
    expect(seen).toEqual([1, 4]);
    expect(performance.now() - opened).toBeLessThan(1500);
  });

  it('that was waiting when somebody joined it runs only once it can see why', async () => {
    if (engine.name === 'PGlite') return; // one transaction at a time: nobody can run meanwhile
    const seen: string[] = [];
    let joining: 'not yet' | 'open' | 'ended' = 'not yet';
    await ask({ queue: 'joined', key: 'practice', data: { of: 'practice' } });
    await ask({ queue: 'joined', key: 'another', data: { of: 'another' } });
    const joined = store.inWorkspace(workspace, async (tx) => {
      expect(await jobs.enqueue(tx, { queue: 'joined', workspace, data: {}, key: 'practice' })).toBe(false);
      joining = 'open';
      await eventually('a job of another key was done meanwhile', () =>
        seen.some((line) => line.startsWith('another')),
      );
      joining = 'ended';
    });
    await eventually('it was joined', () => joining === 'open');
    work('joined', async ({ data }) => void seen.push(`${data.of}: ${joining}`));
    await joined;
    await eventually('the joined job was done', () => seen.some((line) => line.startsWith('practice')));
    expect(seen).toEqual(['another: open', 'practice: ended']);
  });

  it('whose claim was lost leaves nothing of its transaction', async () => {
    let outcome: unknown;
    work('fenced', async (job) => {
      if (job.attempt > 0) return;
      await asOwner(store, (tx) => tx.execute(sql`update pgboss.job set state = 'retry' where id = ${job.id}`));
      const writing = store.inWorkspace(workspace, async (tx) => {
        await tx.execute(sql`insert into effect values (${workspace}, 'of a lost claim')`);
        await job.complete(tx);
      });
      outcome = await writing.catch((error: unknown) => error);
      throw outcome;
    });
    await ask({ queue: 'fenced' });
    await eventually('it tried to complete', () => outcome !== undefined);
    expect(outcome).toMatchObject({ name: 'JobLost' });
    expect(await ownerRows(store, sql`select * from effect`)).toEqual([]);
  });

  it('put off runs at that time and not before, and is no failure', async () => {
    const runs: { at: number; attempt: number }[] = [];
    let notBefore = 0;
    work('later', async (job) => {
      runs.push({ at: Date.now(), attempt: job.attempt });
      if (runs.length > 4) return;
      notBefore = Date.now() + 300;
      await store.inWorkspace(workspace, (tx) => job.retryAt(tx, new Date(notBefore)));
    });
    await ask({ queue: 'later' });
    await eventually('it ran five times, beyond its three retries', () => runs.length === 5, 20_000);
    expect(runs.at(-1)?.at).toBeGreaterThanOrEqual(notBefore);
    await eventually('it ended', async () => {
      const rows = await ownerRows<{ state: string }>(
        store,
        sql`select state::text as state from pgboss.job where name = 'later'`,
      );
      return rows[0]?.state === 'completed';
    });
  });

  it('of one key put off makes its whole key wait', async () => {
    const runs: number[] = [];
    let notBefore = 0;
    work('busy', async (job) => {
      runs.push(Date.now());
      if (runs.length > 1) return;
      await ask({ queue: 'busy', key: 'channel' });
      notBefore = Date.now() + 500;
      await store.inWorkspace(workspace, (tx) => job.retryAt(tx, new Date(notBefore)));
    });
    await ask({ queue: 'busy', key: 'channel' });
    await eventually('the first run ended', () => notBefore > 0);
    await ask({ queue: 'busy', key: 'channel' });
    await eventually('the second run began', () => runs.length === 2);
    expect(runs[1]).toBeGreaterThanOrEqual(notBefore);
  });

  it('that failed for good is kept with its fault, and without anybody’s words', async () => {
    work('failing', async () => {
      throw new TypeError('the learner said: my card is 4970…');
    });
    await ask({ queue: 'failing', data: { practice: 'p1' } });
    type Dead = { data: unknown; source_output: unknown };
    let dead: Dead[] = [];
    await eventually('it was put aside', async () => {
      dead = await ownerRows<Dead>(store, sql`select data, source_output from pgboss.job where name = 'dead'`);
      return dead.length > 0;
    });
    expect(dead[0]?.data).toEqual({ workspace, data: { practice: 'p1' } });
    expect(JSON.stringify(dead[0]?.source_output)).toMatch(/TypeError/);
    expect(JSON.stringify([dead, lines])).not.toMatch(/learner said/);
    expect(lines.find((line) => line.queue === 'failing')).toMatchObject({
      event: 'job',
      outcome: 'failed',
      attempt: 0,
      lane: null,
    });
  });

  it('is one of many enqueued at once, or cancelled with the reason for it', async () => {
    let done = 0;
    const many = Array.from({ length: 500 }, (_, n) => ({
      queue: 'bulk',
      workspace,
      data: { n },
      id: jobId('bulk', n),
    }));
    await store.inWorkspace(workspace, async (tx) => {
      await jobs.enqueueMany(tx, many);
      await jobs.enqueueMany(tx, many);
      await jobs.cancel(tx, 'bulk', jobId('bulk', 7));
    });
    work('bulk', async () => void done++);
    await eventually('all but one were done', () => done === 499, 20_000);
  });

  it('is refused without its key, and of a queue nobody declared', async () => {
    await expect(ask({ queue: 'lane' })).rejects.toThrow(/lane is keyed: give/);
    await expect(ask({ queue: 'once', key: 'k' })).rejects.toThrow(/not keyed: drop/);
    await expect(ask({ queue: 'unheard' })).rejects.toThrow(/No feature declares the queue unheard/);
  });

  it('due in weeks is done when a test’s clock gets there', async () => {
    const weeks = Date.now() + 21 * 86_400_000;
    const before = lines.filter((line) => line.queue === 'once').length;
    await ask({ queue: 'once', startAfter: new Date(weeks) });
    await doWhatIsDue(store, jobs, ['once'], weeks - 1000);
    expect(lines.filter((line) => line.queue === 'once')).toHaveLength(before);
    await doWhatIsDue(store, jobs, ['once'], weeks);
    expect(lines.filter((line) => line.queue === 'once')).toHaveLength(before + 1);
  });

  it('under way when the process stops is told so, and given back with all its retries', async () => {
    let told = false;
    let begun = false;
    work('stopped', (job) => {
      begun = true;
      return new Promise((_, reject) => {
        job.signal.addEventListener('abort', () => {
          told = true;
          reject(new Error('stopping'));
        });
      });
    });
    await ask({ queue: 'stopped' });
    await eventually('it began', () => begun);
    const stopping = performance.now();
    await jobs.drain(50);
    expect(performance.now() - stopping).toBeLessThan(10_000);
    expect(told).toBe(true);
    expect(lines.find((line) => line.queue === 'stopped')).toMatchObject({ outcome: 'released' });
    const [row] = await ownerRows(
      store,
      sql`select state::text as state, retry_limit - retry_count as left from pgboss.job where name = 'stopped'`,
    );
    expect(row).toEqual({ state: 'created', left: 4 });
    jobs = await createJobs(store, { queues: [...queues, ...keyed], log: () => {} });
  });
});
