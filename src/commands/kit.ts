import { parseArgs } from 'node:util';
import { findPlatforms } from '../adapters.ts';
import type { Env } from '../kernel/chat.ts';
import { languages } from '../kernel/words.ts';
import { modelOf } from '../model.ts';
import { kit as write } from '../privacy/kit.ts';
import { records } from '../privacy/records.ts';

const usage =
  'npm run kit -- [--lang fr|en] [--organisation NAME] [--contact WHO] [--dpo WHO]   the file for the works council and the data protection officer, as Markdown\n';

/** `npm run kit`: prints the file, from what the environment configures. Answers the exit code. */
export async function kit(argv: readonly string[], env: Env): Promise<number> {
  const asked = read(argv);
  const language = languages.find((one) => one === (asked?.lang ?? 'fr'));
  if (!asked || !language) {
    process.stderr.write(usage);
    return 2;
  }
  const { platforms } = await findPlatforms(env);
  const found = modelOf(env);
  const model = 'named' in found ? found.named : undefined;
  const { organisation, contact, dpo } = asked;
  const facts = {
    platforms: platforms.map(({ name }) => name),
    ...(model ? { model } : {}),
    ...(organisation ? { organisation } : {}),
    ...(contact ? { contact } : {}),
    ...(dpo ? { dpo } : {}),
  };
  process.stdout.write(write(records, facts, language));
  return 0;
}

function read(argv: readonly string[]) {
  try {
    const text = { type: 'string' } as const;
    return parseArgs({ args: [...argv], options: { lang: text, organisation: text, contact: text, dpo: text } }).values;
  } catch {
    return undefined;
  }
}
