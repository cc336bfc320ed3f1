import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { backupTo } from '../../src/db/backup.ts';
import { lockFolder } from '../../src/db/folder-lock.ts';
import { openStore } from '../../src/db/open.ts';
import { emptyFolder, folderStore, ownerRows } from '../support/db.ts';

describe('The embedded database’s folder', () => {
  it('keeps its rows when the process comes back, and starts from its own backup', async () => {
    const { store, again } = await folderStore();
    await ownerRows(store, sql`create table kept (workspace_id uuid not null, n int)`);
    await ownerRows(store, sql`insert into kept values (gen_random_uuid(), 7)`);
    const file = await store.backup?.();
    await store.close();
    const reopened = await openStore(again);
    expect(await ownerRows(reopened, sql`select n from kept`)).toEqual([{ n: 7 }]);
    await reopened.close();

    const restoring = emptyFolder();
    mkdirSync(join(restoring, 'data'));
    execFileSync('tar', ['-xzf', file ?? '', '-C', join(restoring, 'data')]);
    const restored = await openStore({ folder: restoring });
    expect(await ownerRows(restored, sql`select n from kept`)).toEqual([{ n: 7 }]);
    await restored.close();
  });

  it('starts although a power cut left an empty postmaster.pid', async () => {
    const { store, again } = await folderStore();
    await store.close();
    writeFileSync(join(again.folder ?? '', 'data', 'postmaster.pid'), '');
    const reopened = await openStore(again);
    await reopened.close();
  });

  it('is refused to a second process, which is told what to do', async () => {
    const folder = emptyFolder();
    const unlock = lockFolder(folder);
    expect(() => lockFolder(folder)).toThrow(/already open in process \d+.*DATABASE_URL/);
    unlock();
    lockFolder(folder)();
  });

  it('is taken over from a process that was killed, even when its pid lives again', async () => {
    const folder = emptyFolder();
    const gone = spawn('true');
    await new Promise((resolve) => gone.once('exit', resolve));
    for (const owner of [`${gone.pid} 123`, `${process.pid} 123`, 'scribble']) {
      writeFileSync(join(folder, 'lock'), owner);
      lockFolder(folder)();
    }
    expect(readdirSync(folder)).toEqual([]);
  });

  it('keeps the last seven backups and never half of one', async () => {
    const folder = emptyFolder();
    for (let day = 1; day <= 9; day++)
      await backupTo(folder, async () => new Blob(['x']), new Date(Date.UTC(2026, 0, day)));
    await backupTo(folder, async () => new Blob(['later that day']), new Date(Date.UTC(2026, 0, 9, 18)));
    const broken = backupTo(folder, () => Promise.reject(new Error('disk')), new Date(Date.UTC(2026, 0, 10)));
    await expect(broken).rejects.toThrow('disk');
    const files = readdirSync(folder).sort();
    expect(files).toHaveLength(7);
    expect(files[0]).toBe('entrain-2026-01-03.tar.gz');
  });
});
