import { openStore } from '../../src/db/open.ts';
import { createJobs } from '../../src/jobs/jobs.ts';

// A process of ours that claims a job and never ends it: the test kills it there.
const store = await openStore(JSON.parse(process.argv[2] ?? '{}'));
const queues = [{ name: 'slow', keyed: true, concurrency: 1, retries: 3 }];
const jobs = await createJobs(store, { queues, log: () => {} });
jobs.work('slow', async () => {
  process.stdout.write('claimed\n');
  await new Promise(() => {});
});
