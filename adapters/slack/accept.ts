import type { ChatPerson, Host, Receive } from '../../src/kernel/chat.ts';
import type { Language } from '../../src/kernel/words.ts';
import type { Channels } from './channels.ts';
import type { ReadFiles } from './files.ts';
import type { Installs } from './installs.ts';
import type { Actor, Parsed } from './reading.ts';
import { words } from './words.ts';

/** Hands an event over; resolves with what Slack shows at once, only after the event is stored. */
export type Accept = (event: Parsed, receive: Receive) => Promise<string | undefined>;

/** Opens the way in. */
export function accepter(
  who: (actor: Actor) => Promise<ChatPerson>,
  channels: Channels,
  readFiles: ReadFiles,
  installs: Installs,
  { log }: Host,
): Accept {
  return async (event, receive) => {
    const { actor, dm, files, revokedAt } = event;
    if (dm !== undefined) channels.learn(actor.team, actor.user, dm);
    const from = revokedAt === undefined ? await who(actor) : { platform: 'slack', tenant: actor.team, id: actor.user };
    const inbound = event.inbound(from);
    const texts = files === undefined || inbound.kind !== 'said' ? [] : await readFiles(actor, files);
    if (revokedAt !== undefined) {
      // Kept when the workspace has installed again since: then nobody left.
      if (!(await installs.remove(actor.team, revokedAt))) return undefined;
      log('slack.uninstalled', { team: actor.team });
    }
    await receive(inbound.kind === 'said' && texts.length > 0 ? { ...inbound, files: texts } : inbound);
    return event.inPublic ? elsewhere(from.language) : undefined;
  };
}

/** A command typed in front of others is answered in private: the person is told where to look. */
function elsewhere(language: Language | undefined): string {
  return language === undefined ? `${words.elsewhere.en} / ${words.elsewhere.fr}` : words.elsewhere[language];
}
