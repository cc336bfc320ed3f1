import { randomUUID } from 'node:crypto';
import type { Button } from '../../src/kernel/card.ts';
import type { ChatAdapter, Delivery, InboundContent, Receive } from '../../src/kernel/chat.ts';
import type { Language } from '../../src/kernel/words.ts';
import { choicesOf } from './render.ts';

/** Where the one person at this terminal is written to. */
const place = 'terminal:me';

/** A button or option on screen. */
export type Choice = Button & { readonly value?: string };

/** The terminal behind the seam: what is delivered is shown, what is typed becomes an event. */
export type Terminal = {
  readonly adapter: ChatAdapter;
  /** Stores one event of the person at the keyboard. */
  send(content: InboundContent, language?: Language): Promise<void>;
  /** What a typed number presses now. */
  choices(): readonly Choice[];
};

/** One person, one screen; `show` prints a message. */
export function createTerminal(show: (message: Delivery) => void): Terminal {
  let receive: Receive | undefined;
  let onScreen: readonly Choice[] = [];
  const shown = new Set<string>();
  return {
    adapter: {
      platform: 'terminal',
      quietMs: 0,
      paceMs: 0,
      start: async (accept) => {
        receive = accept;
      },
      deliver: async (message) => {
        if (shown.has(message.id)) return message.id;
        shown.add(message.id);
        if ('card' in message && !message.as) {
          const choices = choicesOf(message.card);
          if (choices.length > 0 && !message.replaces) onScreen = choices;
        }
        show(message);
        return message.id;
      },
      stop: async () => {},
    },
    send: async (content, language) => {
      if (!receive) throw new Error('the terminal was not started');
      await receive({
        key: randomUUID(),
        at: new Date().toISOString(),
        from: {
          platform: 'terminal',
          tenant: 'local',
          id: 'me',
          ...(language ? { language } : {}),
          timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
        },
        place,
        ...content,
      });
    },
    choices: () => onScreen,
  };
}
