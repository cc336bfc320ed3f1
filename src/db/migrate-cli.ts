import { openStore } from './open.ts';

// Every start migrates by itself; this is for those who migrate before they start.
const { DATABASE_URL: databaseUrl, ENTRAIN_DATA: folder = '.entrain/data' } = process.env;
const store = await openStore({ databaseUrl: databaseUrl || undefined, folder });
await store.close();
process.stdout.write(
  `The ${store.engine === 'embedded' ? `database in ${folder}` : 'PostgreSQL database'} is up to date.\n`,
);
