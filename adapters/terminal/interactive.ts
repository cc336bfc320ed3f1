import { isCancel, select, text } from '@clack/prompts';
import type { Delivery } from '../../src/kernel/chat.ts';
import type { Language } from '../../src/kernel/words.ts';
import { createTerminal, type Terminal } from './adapter.ts';
import type { Asked } from './args.ts';
import { keepFiles, typed } from './files.ts';
import { fillIn } from './fill-in.ts';
import { paintFor, renderCard, renderLine } from './render.ts';

const ask = {
  message: { fr: 'Votre réponse, ou un numéro (Ctrl-C pour quitter)', en: 'Your reply, or a number (Ctrl-C to leave)' },
  bye: {
    fr: 'À bientôt. Un entraînement en cours vous attend : relancez la même commande.',
    en: 'See you soon. A practice under way will wait: run the same command again.',
  },
};

/** A person at the keyboard: messages appear, answers are typed, buttons are numbers. */
export type Interactive = {
  readonly terminal: Terminal;
  talk(asked: Asked, settled: () => Promise<void>): Promise<void>;
};

/** Shows messages on `out` and asks with prompts. */
export function createInteractive(out: NodeJS.WriteStream): Interactive {
  const paint = paintFor(out);
  let language: Language = 'fr';
  const show = (message: Delivery): void => {
    language = message.language;
    if (!('card' in message)) return;
    if (message.as) {
      out.write(`\n${renderLine(message.as, message.card, paint)}\n`);
      return;
    }
    if (message.replaces) {
      const mood = message.card.data?.mood;
      if (typeof mood === 'string') out.write(`${paint('dim', mood)}\n`);
      return;
    }
    out.write(`\n${renderCard(keepFiles(message.card), paint, message.language)}\n`);
  };
  const terminal = createTerminal(show);
  return {
    terminal,
    talk: async (asked, settled) => {
      const chosen =
        asked.lang ??
        (await select({
          message: 'Langue / Language',
          options: [
            { value: 'fr' as const, label: 'Français' },
            { value: 'en' as const, label: 'English' },
          ],
        }));
      if (isCancel(chosen)) return;
      language = chosen;
      await terminal.send({ kind: 'pressed', action: { name: 'people.language', arg: chosen } }, chosen);
      await settled();
      let wanted = asked.scenario ? `${asked.scenario}:${asked.level}` : undefined;
      for (;;) {
        const form = terminal.takeForm();
        if (form) {
          const values = await fillIn(form, out);
          if (values) await terminal.send({ kind: 'submitted', action: form.action, values }, language);
          await settled();
          continue;
        }
        const answer = await text({ message: ask.message[language], placeholder: hintOf(terminal) });
        if (isCancel(answer)) break;
        const choice = terminal.choices()[Number(answer.trim()) - 1];
        if (choice) {
          await terminal.send(
            { kind: 'pressed', action: choice.action, ...(choice.value ? { value: choice.value } : {}) },
            language,
          );
          if (choice.action.name === 'privacy.accept' && wanted) {
            await settled();
            const [name, arg] = ['practice.start', wanted];
            wanted = undefined;
            await terminal.send({ kind: 'pressed', action: { name, arg } }, language);
          }
        } else await terminal.send(typed(answer), language);
        await settled();
      }
      out.write(`\n${ask.bye[language]}\n`);
    },
  };
}

const hintOf = (terminal: Terminal): string => {
  const labels = terminal.choices().slice(0, 4);
  return labels
    .map((choice, i) => `${i + 1} ${choice.label}`)
    .join(' · ')
    .slice(0, 60);
};
