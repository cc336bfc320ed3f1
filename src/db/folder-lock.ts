import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Another process has the folder open. */
export class FolderInUse extends Error {
  constructor(folder: string, owner: string) {
    super(
      `The folder ${folder} is already open in process ${owner.split(' ')[0]}. Stop that process, choose another folder, or set DATABASE_URL to a PostgreSQL server, which serves any number of processes.`,
    );
    this.name = 'FolderInUse';
  }
}

const read = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
};

// In a container every start may have the same pid, so a pid alone does not tell who is alive:
// the kernel's start time of that process does, where there is one to read.
const startedAt = (pid: string): string => read(`/proc/${pid}/stat`).split(') ')[1]?.split(' ')[19] ?? '';

const isAlive = (owner: string): boolean => {
  const [pid = '', started = ''] = owner.split(' ');
  try {
    process.kill(Number(pid), 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return /^[1-9]\d*$/.test(pid) && started === startedAt(pid);
};

/** Takes the folder for this process, or throws FolderInUse; gives back what releases it. Two processes on one embedded database destroy its indexes silently. */
export const lockFolder = (folder: string): (() => void) => {
  mkdirSync(folder, { recursive: true });
  const lock = join(folder, 'lock');
  const mine = join(folder, `lock.${process.pid}`);
  const me = `${process.pid} ${startedAt(String(process.pid))}`;
  writeFileSync(mine, me);
  try {
    const owner = read(lock);
    if (owner !== '' && isAlive(owner)) throw new FolderInUse(folder, owner);
    if (owner !== '') takeAway(lock, owner, folder);
    // A link appears whole or not at all, so no reader ever sees an empty lock.
    linkSync(mine, lock);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new FolderInUse(folder, read(lock));
  } finally {
    rmSync(mine, { force: true });
  }
  return () => {
    if (read(lock) === me) unlinkSync(lock);
  };
};

// Of two processes that find the same dead owner, the slower must not remove the faster one's lock.
const takeAway = (lock: string, owner: string, folder: string): void => {
  const aside = `${lock}.dead.${process.pid}`;
  renameSync(lock, aside);
  const taken = read(aside);
  if (taken !== owner) {
    linkSync(aside, lock);
    rmSync(aside);
    throw new FolderInUse(folder, taken);
  }
  rmSync(aside);
};
