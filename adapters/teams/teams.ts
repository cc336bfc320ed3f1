import type { ChatAdapter, Host, Receive } from '../../src/kernel/chat.ts';
import { accepter } from './accept.ts';
import { threadOf } from './address.ts';
import { openChats } from './chats.ts';
import { openClient } from './client.ts';
import { deliverer } from './deliver.ts';
import { fileReader } from './dropped.ts';
import type { Settings } from './env.ts';
import { openFiles } from './files.ts';
import { openGate } from './gate.ts';
import { endpoint, requestHandler } from './http.ts';
import { openInside } from './inside.ts';
import { openPeople } from './people.ts';
import { openTokens } from './token.ts';
import { words } from './words.ts';

const drainMs = 9000;

/** Puts the adapter together. */
export function openTeams(settings: Settings, host: Host): ChatAdapter {
  const client = openClient(settings, openTokens(settings, host));
  const chats = openChats(host);
  const inside = openInside();
  const files = openFiles(client, settings, host);
  const deliver = deliverer(client, chats, files, settings, host);
  let receive: Receive = () => Promise.reject(new Error('not started'));
  /** Said in front of others, so that nobody waits there for the answer that goes to the person alone. */
  const elsewhere: Parameters<typeof accepter>[3] = ({ place, inbound }, person) => {
    const { under } = inbound(person, '');
    const text = words.elsewhere[person.language ?? 'fr'];
    inside
      .during(() => client.send(threadOf(place, under), { type: 'message', text, textFormat: 'plain' }))
      .catch(() => host.log('teams.elsewhere_not_said', {}));
  };
  const accept = accepter(
    openPeople((place) => client.member(place), host),
    chats,
    fileReader(settings, host),
    elsewhere,
    () => receive,
  );
  const handle = requestHandler(openGate(settings, host), inside, accept, files, host);
  return {
    platform: 'teams',
    quietMs: 2000,
    paceMs: 1000,
    http: (request, response) => {
      if ((request.url ?? '').split('?')[0] !== endpoint) return false;
      handle(request, response);
      return true;
    },
    start: (accepted) => {
      receive = accepted;
      return Promise.resolve();
    },
    deliver: (message) => inside.during(() => deliver(message)),
    stop: async () => {
      await inside.close(drainMs);
      client.close();
    },
  };
}
