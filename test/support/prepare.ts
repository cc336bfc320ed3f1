import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import postgres from 'postgres';
import { openStore } from '../../src/db/open.ts';

const { ENTRAIN_TEST_FOLDER: folder = '', ENTRAIN_TEST_POSTGRES: url = '' } = process.env;

const postgresTemplate = async (): Promise<void> => {
  const admin = postgres(url, { max: 1, onnotice: () => {} });
  for (let attempt = 1; ; attempt++) {
    try {
      await admin`select 1`;
      break;
    } catch (error) {
      if (attempt === 150) throw error;
      await new Promise((wake) => setTimeout(wake, 100));
    }
  }
  const name = `entrain_template_${process.pid}`;
  await admin.unsafe(`create database ${name}`);
  await admin.end();
  const template = new URL(url);
  template.pathname = `/${name}`;
  const store = await openStore({ databaseUrl: template.href });
  await store.close();
  writeFileSync(join(folder, 'template.url.part'), template.href);
  renameSync(join(folder, 'template.url.part'), join(folder, 'template.url'));
};

// The embedded one is cached over runs, so most runs wait for PostgreSQL only.
await import('../../src/db/template-build.ts');
writeFileSync(join(folder, 'embedded'), '');
if (url) await postgresTemplate();
