import { parseArgs } from 'node:util';
import { readConfig } from '../config.ts';
import { openStore } from '../db/open.ts';
import type { Env } from '../kernel/chat.ts';
import { workspaceIds } from '../people/store.ts';
import { applyTombstones, audit, backup, exportTombstones, health, retentionReport } from './admin-checks.ts';
import { digest } from './admin-digest.ts';
import { absence, code, roles, roster } from './admin-people.ts';
import { settingsCommand } from './admin-settings.ts';
import type { Command, Desk } from './desk.ts';
import { tellMistakes } from './mistakes.ts';

const commands: Readonly<Record<string, Command>> = {
  'roster import': roster,
  roles,
  code,
  absence,
  settings: settingsCommand,
  'digest preview': digest('preview'),
  'digest send-now': digest('send-now'),
  'digest plans': digest('plans'),
  'retention dry-run': retentionReport,
  'audit verify': audit,
  'tombstones export': exportTombstones,
  'tombstones apply': applyTombstones,
  backup,
  health,
};

const usage = `npm run admin -- COMMAND [--workspace ID]
  roster import FILE [--apply]       what a CSV roster would change; with --apply, changes it
  roles EMAIL [ROLE,ROLE]            a person’s roles; with a list, sets them
  code EMAIL                         a one-time code the person types in chat: code XXXXXXXX
  absence EMAIL|all FROM TO          days off (ISO dates, both included); all: the whole workspace
  settings [NAME VALUE]              contact, dpo, months (conversations kept), hours (when help is answered): as they are, or changed
  digest preview EMAIL               the person’s next digests, as text; nothing is sent
  digest send-now EMAIL              sends them at the server’s next minute, even a second time this week
  digest plans EMAIL                 which digests someone gets, and when next
  retention dry-run                  what the nightly clean-up would remove
  audit verify                       whether the audit chain is whole
  tombstones export                  the erasures a restored backup must repeat: keep the lines beside the backups
  tombstones apply FILE              after a restore: forgets again whoever came back with the backup
  backup                             a copy of the embedded database; a server makes one each night by itself
  health                             database, jobs, what waits
`;

/** `npm run admin`: the operator's commands. On the embedded database the server must be stopped first. */
export async function admin(argv: readonly string[], env: Env): Promise<number> {
  const read = readConfig(env);
  if ('mistakes' in read) {
    tellMistakes(read.mistakes);
    return 2;
  }
  const store = await openStore({ databaseUrl: read.config.databaseUrl, folder: read.config.folder });
  try {
    return await runAdmin(store, argv, (line) => process.stdout.write(`${line}\n`), Date.now());
  } finally {
    await store.close();
  }
}

/** One command over an open store. */
export async function runAdmin(
  store: Desk['store'],
  argv: readonly string[],
  write: (line: string) => void,
  now: number,
): Promise<number> {
  const asked = readArgs(argv);
  if ('unknown' in asked) {
    write(asked.unknown ? `${asked.unknown} Nothing is done. The commands:\n${usage}` : usage);
    return asked.unknown ? 2 : 0;
  }
  const known = await store.acrossWorkspaces((tx) => workspaceIds(tx));
  const workspace = asked.workspace ?? (known.length === 1 ? known[0] : undefined);
  if (!workspace || !known.includes(workspace)) {
    write(
      known.length === 0
        ? 'There is no workspace yet: install the app in a chat platform and write to it once.'
        : `Say which workspace with --workspace: ${known.join(', ')}`,
    );
    return 2;
  }
  return asked.command({ store, workspace, words: asked.words, apply: asked.apply, write, now });
}

type Asked = {
  readonly command: Command;
  readonly words: readonly string[];
  readonly workspace?: string | undefined;
  readonly apply: boolean;
};

/** What was asked, or what is not understood of it; nothing typed is a question for the list. */
function readArgs(argv: readonly string[]): Asked | { readonly unknown: string | undefined } {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { workspace: { type: 'string' }, apply: { type: 'boolean', default: false }, help: { type: 'boolean' } },
    });
    for (const size of [2, 1]) {
      const command = commands[positionals.slice(0, size).join(' ')];
      if (command) return { command, words: positionals.slice(size), workspace: values.workspace, apply: values.apply };
    }
    const typed = positionals.slice(0, 2).join(' ');
    return { unknown: typed && typed !== 'help' ? `“${typed}” is no command.` : undefined };
  } catch (error) {
    const option = argv.find((one) => one.startsWith('-') && !/^--(?:workspace|apply|help)(?:=|$)/u.test(one));
    return { unknown: option ? `“${option}” is no option.` : `${error instanceof Error ? error.message : ''}` };
  }
}
