import { fold } from './text.ts';

/** What a bare word asks the bot, never the persona. */
export type Command = 'stop' | 'pause' | 'help' | 'hint' | 'retry' | 'resume';

const words: Readonly<Record<string, Command>> = {
  stop: 'stop',
  arreter: 'stop',
  arrete: 'stop',
  arretez: 'stop',
  arret: 'stop',
  pause: 'pause',
  aide: 'help',
  help: 'help',
  indice: 'hint',
  hint: 'hint',
  refaire: 'retry',
  retry: 'retry',
  reprendre: 'resume',
  reprise: 'resume',
  resume: 'resume',
};

/** The command a message is, when the whole message is that word in either language, whatever the case, accents and punctuation. */
export const commandOf = (text: string): Command | null => {
  if (text.length > 40) return null;
  const word = fold(text);
  return Object.hasOwn(words, word) ? (words[word] ?? null) : null;
};
