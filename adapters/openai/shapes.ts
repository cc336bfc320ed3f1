import { z } from 'zod';
import type { JudgeVerdict, ModelMove, StoryDraft } from '../../src/kernel/model.ts';
import { type Move, moves } from '../../src/kernel/moves.ts';
import type { Shape } from './ask.ts';

/** Only plain types go to the endpoint: strict modes refuse bounds such as maxItems. The bounds are checked on return. */
const wire = (schema: z.ZodType): Readonly<Record<string, unknown>> => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema);
  return rest;
};

const known: ReadonlySet<string> = new Set(moves);
const isMove = (move: string): move is Move => known.has(move);

const detected = z.object({
  moves: z.array(z.object({ quote: z.string(), move: z.enum(moves), confidence: z.number() })),
});
/** Moves are read one by one: a name outside the vocabulary is dropped, a wrong type spoils the answer. */
const detectedLoosely = z.object({
  moves: z
    .array(z.object({ quote: z.string().max(1000), move: z.string().max(60), confidence: z.number().min(0).max(1) }))
    .max(25),
});

/** The moves of one message, each with the words that show it. */
export const movesShape: Shape<readonly ModelMove[]> = {
  name: 'moves',
  schema: wire(detected),
  read: (value) =>
    detectedLoosely
      .safeParse(value)
      .data?.moves.filter(({ move }) => isMove(move))
      .map(({ move, quote, confidence }) => ({ move, quote, confidence })),
};

const spoken = z.object({ line: z.string() });
const spokenBounded = z.object({ line: z.string().trim().min(1).max(1000) });

/** One line of the customer. */
export const lineShape: Shape<string> = {
  name: 'line',
  schema: wire(spoken),
  read: (value) => spokenBounded.safeParse(value).data?.line,
};

const level = z.literal([0, 1, 2, 3, 4]).nullable();
const verdicts = z.object({
  verdicts: z.array(
    z.object({
      skill: z.string(),
      quote: z.string(),
      turn: z.string(),
      level,
      why: z.string(),
      alternative: z.string(),
    }),
  ),
});
const verdictsBounded = z.object({
  verdicts: z
    .array(
      z.object({
        skill: z.string().max(60),
        quote: z.string().max(1000),
        turn: z.string().max(60),
        level,
        why: z.string().trim().max(1200),
        alternative: z.string().trim().max(1200),
      }),
    )
    .min(1)
    .max(25),
});

/** One verdict per criterion asked, the first of each; turns come back under the ids we know them by. */
export const verdictsShape = (
  skills: readonly string[],
  turnIds: ReadonlyMap<string, string>,
): Shape<readonly JudgeVerdict[]> => ({
  name: 'verdicts',
  schema: wire(verdicts),
  read: (value) => {
    const found = verdictsBounded.safeParse(value).data?.verdicts;
    const kept = skills.flatMap((skill) => found?.find((verdict) => verdict.skill === skill) ?? []);
    if (kept.length === 0) return undefined;
    return kept.map(({ turn, ...verdict }) => ({ ...verdict, turnId: turnIds.get(turn) ?? '' }));
  },
});

const pair = (longest: number) =>
  z.object({ fr: z.string().trim().min(2).max(longest), en: z.string().trim().min(2).max(longest) });
const plainPair = z.object({ fr: z.string(), en: z.string() });
const fields = ['title', 'job', 'complaint', 'role', 'goal', 'need', 'fear', 'wound'] as const;
const story = z.object({
  base: z.string(),
  name: z.string(),
  ...Object.fromEntries(fields.map((field) => [field, plainPair])),
});
const storyBounded = z.object({
  base: z.string().max(40),
  name: z.string().trim().min(2).max(30),
  title: pair(80),
  job: pair(80),
  complaint: pair(240),
  role: pair(200),
  goal: pair(240),
  need: pair(240),
  fear: pair(240),
  wound: pair(240),
});

/** The fields of a scenario made of a true story; a text too long or missing spoils the answer. */
export const draftShape: Shape<StoryDraft> = {
  name: 'scenario',
  schema: wire(story),
  read: (value) => storyBounded.safeParse(value).data,
};
