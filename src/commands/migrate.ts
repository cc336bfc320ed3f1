import { readConfig } from '../config.ts';
import { openStore } from '../db/open.ts';
import type { Env } from '../kernel/chat.ts';
import { tellMistakes } from './mistakes.ts';

/** `npm run db:migrate`: brings the database to this version and closes it. Answers the exit code. */
export async function migrate(env: Env): Promise<number> {
  const read = readConfig(env);
  if ('mistakes' in read) {
    tellMistakes(read.mistakes);
    return 2;
  }
  const store = await openStore({ databaseUrl: read.config.databaseUrl, folder: read.config.folder });
  await store.close();
  process.stdout.write('The database is up to date.\n');
  return 0;
}
