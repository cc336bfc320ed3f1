import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import postgres from 'postgres';
import { openStore } from '../../src/db/open.ts';

const { ENTRAIN_TEST_FOLDER: folder = '', ENTRAIN_TEST_POSTGRES: url = '' } = process.env;

// Making an empty database takes seconds, copying one does not: the copy outlives the run as long
// as nothing that shapes it changed.
const shape = createHash('sha256');
for (const file of [...globSync('migrations/**/*.{sql,json}'), ...globSync('src/db/*.ts'), 'package.json'].sort()) {
  shape.update(readFileSync(file));
}
const cached = resolve('node_modules/.cache/entrain', `${shape.digest('hex').slice(0, 20)}.tar`);

const embeddedTemplate = async (): Promise<void> => {
  if (!existsSync(cached)) {
    const store = await openStore({ folder: 'memory' });
    const copy = Buffer.from((await (await store.dump?.())?.arrayBuffer()) ?? new ArrayBuffer(0));
    await store.close();
    mkdirSync(join(cached, '..'), { recursive: true });
    writeFileSync(`${cached}.${process.pid}`, copy);
    renameSync(`${cached}.${process.pid}`, cached);
  }
  symlinkSync(cached, join(folder, 'template.tar'));
};

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

if (url) await postgresTemplate();
await embeddedTemplate();
