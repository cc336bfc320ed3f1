import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const version = '0.1.8';
const root = fileURLToPath(new URL('../../', import.meta.url));
const tools = join(root, '.entrain', 'tools');

/** The emulator's program for this machine, when it has been fetched. */
export function emulatorProgram(): string | undefined {
  const path = join(tools, 'node_modules', packageName(), 'bin', 'local-slack');
  return [path, `${path}.exe`].find(existsSync);
}

/** Fetches it once, apart from the product's own dependencies: it is ninety megabytes that only a trial needs. */
export function fetchEmulator(): string {
  const found = emulatorProgram();
  if (found !== undefined) return found;
  mkdirSync(tools, { recursive: true });
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const what = `${packageName()}@${version}`;
  const { status } = spawnSync(npm, ['i', '--prefix', tools, '--no-save', what], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  const program = emulatorProgram();
  if (status !== 0 || program === undefined)
    throw new Error(`${what} could not be fetched: it exists for some machines only, or the registry is out of reach.`);
  return program;
}

/** Starts the emulator on loopback; resolves once it answers. */
export async function startEmulator(program: string, workspace: object, port: number): Promise<ChildProcess> {
  const folder = mkdtempSync(join(tmpdir(), 'entrain-'));
  const config = join(folder, 'workspace.json');
  writeFileSync(config, JSON.stringify(workspace));
  const emulator = spawn(program, ['--config', config, '--port', String(port), '--base-host', '127.0.0.1'], {
    stdio: 'ignore',
  });
  for (let tries = 0; tries < 100; tries += 1) {
    if (emulator.exitCode !== null) break;
    const answered = await fetch(`http://127.0.0.1:${port}/_control/state`).catch(() => undefined);
    if (answered?.ok) return emulator;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  emulator.kill();
  throw new Error(`The emulator did not start on port ${port}: is it taken?`);
}

function packageName(): string {
  return `local-slack-${process.platform}-${process.arch}`;
}
