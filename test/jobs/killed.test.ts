import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { openStore } from '../../src/db/open.ts';
import { shapeFile } from '../../src/db/template.ts';
import { createJobs } from '../../src/jobs/jobs.ts';
import { describeOnEveryEngine, eventually, type FreshStore, ownerRows } from '../support/db.ts';

const queues = [{ name: 'slow', keyed: true, concurrency: 1, retries: 3 }];
const workspace = '018f0000-0000-7000-8000-000000000001';

const startWorker = (again: FreshStore['again']): ChildProcess =>
  spawn(
    process.execPath,
    ['--import', './src/db/quick-imports.ts', 'test/support/worker-process.ts', JSON.stringify(again)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );

describeOnEveryEngine('A worker killed in the middle of a job', (engine) => {
  it('leaves a job that another does within half a minute, once', async () => {
    const { store, again } = await engine.fresh();
    await ownerRows(store, sql`create table effect (workspace_id uuid not null default gen_random_uuid(), n int)`);
    const asking = await createJobs(store, { queues, log: () => {} });
    await store.inWorkspace(workspace, (tx) => asking.enqueue(tx, { queue: 'slow', workspace, data: {}, key: 'one' }));
    await asking.drain();
    await store.close();
    // A table made by hand: the next start must look at all of them again.
    if (again.folder) rmSync(shapeFile(join(again.folder, 'data')));

    const worker = startWorker(again);
    await once(worker.stdout ?? worker, 'data');
    worker.kill('SIGKILL');
    await once(worker, 'exit');
    const killedAt = performance.now();

    const survivor = await openStore(again);
    const jobs = await createJobs(survivor, { queues, log: () => {} });
    const attempts: number[] = [];
    jobs.work('slow', async (job) => {
      attempts.push(job.attempt);
      await survivor.inWorkspace(workspace, async (tx) => {
        await tx.execute(sql`insert into effect values (${workspace}, 1)`);
        await job.complete(tx);
      });
    });
    const effects = () => ownerRows(survivor, sql`select n from effect`);
    await eventually('the job was done', async () => (await effects()).length > 0, 30_000);
    const seconds = (performance.now() - killedAt) / 1000;
    await jobs.drain();
    expect(await effects()).toHaveLength(1);
    expect(attempts).toEqual([1]);
    expect(seconds).toBeLessThan(30);
    await survivor.close();
  }, 120_000);
});
