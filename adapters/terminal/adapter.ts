import { randomUUID } from 'node:crypto';
import type { Button } from '../../src/kernel/card.ts';
import type { ChatAdapter, Delivery, InboundContent, MessageRef, Receive } from '../../src/kernel/chat.ts';
import type { Form } from '../../src/kernel/form.ts';
import type { Language } from '../../src/kernel/words.ts';
import { choicesOf } from './render.ts';

/** A button or option on screen. */
export type Choice = Button & { readonly value?: string };

/** The terminal behind the seam: what is delivered is shown, what is typed becomes an event. */
export type Terminal = {
  readonly adapter: ChatAdapter;
  /** Stores one event of the person at the keyboard. */
  send(
    content: InboundContent,
    language?: Language,
    on?: { readonly key?: string; readonly under?: MessageRef },
  ): Promise<void>;
  /** What a typed number presses now. */
  choices(): readonly Choice[];
  /** A form to fill in, once. */
  takeForm(): Form | undefined;
};

/** One person, one screen; `show` prints a message. */
export function createTerminal(show: (message: Delivery) => void, who = 'me'): Terminal {
  const place = `terminal:${who}`;
  let form: Form | undefined;
  let receive: Receive | undefined;
  let onScreen: readonly Choice[] = [];
  const shown = new Set<string>();
  const storing = new Set<Promise<void>>();
  return {
    adapter: {
      platform: 'terminal',
      quietMs: 0,
      paceMs: 0,
      start: async (accept) => {
        receive = accept;
      },
      deliver: async (message) => {
        if ('typing' in message) return '';
        if ('form' in message) form = message.form;
        if (shown.has(message.id)) return message.id;
        shown.add(message.id);
        if ('card' in message && !message.as) {
          const choices = choicesOf(message.card);
          if (choices.length > 0 && !message.replaces) onScreen = choices;
        }
        show(message);
        return message.id;
      },
      stop: async () => {
        await Promise.allSettled([...storing]);
      },
    },
    send: async (content, language, on = {}) => {
      if (!receive) throw new Error('the terminal was not started');
      const stored = receive({
        key: on.key ?? randomUUID(),
        at: new Date().toISOString(),
        from: {
          platform: 'terminal',
          tenant: 'local',
          id: who,
          ...(language ? { language } : {}),
          timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
        },
        place,
        ...(on.under ? { under: on.under } : {}),
        ...content,
      });
      storing.add(stored);
      await stored.finally(() => storing.delete(stored));
    },
    choices: () => onScreen,
    takeForm: () => {
      const asked = form;
      form = undefined;
      return asked;
    },
  };
}
