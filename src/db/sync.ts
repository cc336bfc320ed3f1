import { execFile } from 'node:child_process';
import { open, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

/**
 * Bounds what a power cut takes from an embedded database to about a second: PGlite never asks the kernel to write to
 * disk. The log (pg_wal) is enough until a checkpoint, which counts on the tables being on the disk too. Returns what
 * stops it. Outside Linux the system's own pace holds.
 */
export const syncEverySecond = (data: string): (() => void) => {
  if (process.platform !== 'linux') return () => {};
  const log = join(data, 'pg_wal');
  let synced = 0;
  let checkpoint = 0;
  let running = false;
  const sync = async (): Promise<void> => {
    const latest = await changed(join(data, 'global', 'pg_control'));
    const paths = [log, ...(await readdir(log)).map((name) => join(log, name))];
    const files = await Promise.all(paths.map(async (path) => ({ path, at: await changed(path) })));
    if (latest > checkpoint) await promisify(execFile)('sync', ['-f', data]);
    else for (const { path, at } of files) if (at > synced) await written(path);
    checkpoint = latest;
    synced = Math.max(synced, ...files.map(({ at }) => at));
  };
  const timer = setInterval(() => {
    if (running) return;
    running = true;
    // A file that went away meanwhile or a disk that is full: the next second tries again.
    void sync()
      .catch(() => {})
      .finally(() => (running = false));
  }, 1000);
  timer.unref();
  return () => clearInterval(timer);
};

const changed = async (path: string): Promise<number> => (await stat(path).catch(() => undefined))?.mtimeMs ?? 0;

const written = async (path: string): Promise<void> => {
  const file = await open(path, 'r');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
};
