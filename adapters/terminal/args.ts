import { parseArgs } from 'node:util';
import { z } from 'zod';
import { languages } from '../../src/kernel/words.ts';

/** What the practice command was asked for. */
export type Asked = {
  readonly scenario: string | undefined;
  readonly level: number;
  readonly lang: 'fr' | 'en' | undefined;
  readonly json: boolean;
  readonly db: string | undefined;
};

const schema = z.object({
  scenario: z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,39}$/, 'must be a scenario id such as e1')
    .optional(),
  level: z.coerce
    .number({ error: 'must be 1, 2, 3 or 4' })
    .int('must be 1, 2, 3 or 4')
    .min(1, 'must be 1, 2, 3 or 4')
    .max(4, 'must be 1, 2, 3 or 4')
    .default(1),
  lang: z.enum(languages, { error: 'must be fr or en' }).optional(),
  json: z.boolean().default(false),
  db: z.string().min(1, 'must name a folder').optional(),
});

/** How to use the command, both languages. */
export const usage = `npm run practice -- [--scenario e1] [--level 1-4] [--lang fr|en] [--db FOLDER] [--json < lines.txt]
  --scenario  la situation / the scenario          --level  1 Découverte … 4 Expert
  --lang      fr, en                               --db     dossier de la base / database folder
  --json      une ligne JSON par message / one JSON object per message; answers are read from standard input`;

/** Reads the command line: what is asked, or every mistake with what to do. */
export function readArgs(
  argv: readonly string[],
): { readonly asked: Asked } | { readonly mistakes: readonly string[] } {
  let values: Record<string, unknown>;
  try {
    values = parseArgs({
      args: [...argv],
      options: {
        scenario: { type: 'string' },
        level: { type: 'string' },
        lang: { type: 'string' },
        json: { type: 'boolean' },
        db: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch (error) {
    return { mistakes: [error instanceof Error ? error.message : 'unreadable options'] };
  }
  if (values.help) return { mistakes: [] };
  const parsed = schema.safeParse(values);
  if (!parsed.success)
    return { mistakes: parsed.error.issues.map((issue) => `--${issue.path.join('.')}: ${issue.message}`) };
  const { scenario, level, lang, json, db } = parsed.data;
  return { asked: { scenario, level, lang, json, db } };
}
