import { z } from 'zod';
import { moves } from '../kernel/moves.ts';

/** Longest authored line of a persona, in characters: one to three sentences in a chat bubble. */
export const lineLimit = 350;

const singleLine = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .regex(/^[^\p{Cc}\p{Cf}]*$/u, 'must be one line, without control or invisible characters');

const pair = (max: number) => z.strictObject({ fr: singleLine(max), en: singleLine(max) });
const keywords = z.strictObject({
  fr: z.array(singleLine(40)).min(1).max(24),
  en: z.array(singleLine(40)).min(1).max(24),
});

/** A line the persona may say; `aggression` is the target it attacks (1 situation … 4 person), `mood` when it fits only hot or cool tempers. */
const line = z.strictObject({
  ...pair(lineLimit).shape,
  aggression: z.int().min(1).max(4).optional(),
  mood: z.enum(['hot', 'cool']).optional(),
});
const pool = (min: number) => z.array(line).min(min).max(24);

/** Skills a rubric may name (default rubric, S1…S8). */
export const skills = ['listen', 'acknowledge', 'reformulate', 'own', 'solve', 'clarity', 'limit', 'close'] as const;

/** Mood bands, hottest first; anger 75+, 55+, 35+, 18+, below. */
export const bands = ['boiling', 'angry', 'tense', 'wary', 'calm'] as const;

/** What a persona reacts to when no fact comes out and nothing ends; each has its own authored lines. */
export const reactions = [
  'ack_specific',
  'ack_generic',
  'ack_again',
  'apologise',
  'apologise_impact',
  'own_it',
  'reformulate',
  'explain',
  'offer',
  'commit',
  'check_close',
  'open_question',
  'ask_detail',
  'premature',
  'calm_down',
  'minimise',
  'blame_customer',
  'blame_third',
  'policy_shield',
  'jargon',
  'scripted',
  'non_answer',
  'false_promise',
  'sarcasm',
  'capitulate',
  'limit_right',
  'limit_wrong',
  'nothing',
  'confused',
  'goodbye_early',
] as const;

const fact = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9_]{1,39}$/, 'must be lower-case letters, digits and _'),
  /** 0 said freely, 1 on a relevant question, 2 needs trust and an acknowledged emotion. */
  tier: z.union([z.literal(0), z.literal(1), z.literal(2)]),
  text: pair(200),
  say: pair(lineLimit),
  /** Words of a question that ask for this fact. */
  about: keywords.optional(),
  /** Tier 2 only: trust it takes, 0..100. */
  trust: z.int().min(0).max(100).optional(),
  /** The hidden need is told with this fact. */
  need: z.literal(true).optional(),
  /** The customer says it in good faith or bad, and it is not true. */
  lie: z.literal(true).optional(),
});

const claim = z.strictObject({
  says: pair(200),
  holds: z.boolean(),
  /** Words that show the agent claims it; only for claims that do not hold. */
  about: keywords.optional(),
  challenge: pair(lineLimit).optional(),
});

const hint = z.strictObject({ question: pair(160), replies: z.array(pair(lineLimit)).length(2) });
const utterance = z.strictObject({ who: z.enum(['agent', 'customer']), ...pair(lineLimit).shape });
const reply = pair(600);

const persona = z.strictObject({
  name: singleLine(30),
  emoji: singleLine(8),
  age: singleLine(12),
  job: pair(80),
  channel: pair(60),
  account: z
    .array(z.strictObject({ label: pair(40), value: singleLine(80) }))
    .min(1)
    .max(8),
  style: z.enum(['plain', 'verbose', 'reserved', 'tangent', 'sarcastic', 'cold_polite', 'pleading']),
  /** How this person talks, for a model: register, tics, rhythm. Never facts. */
  voice: pair(300),
});

const lines = z.strictObject({
  boiling: pool(8),
  angry: pool(8),
  tense: pool(7),
  wary: pool(5),
  calm: pool(4),
});

const reactionLines = z.strictObject(
  Object.fromEntries(reactions.map((kind) => [kind, pool(2)])) as Record<
    (typeof reactions)[number],
    ReturnType<typeof pool>
  >,
);

const ends = z.strictObject({
  resolved: z.array(line).min(1).max(4),
  partial: z.array(line).min(1).max(4),
  escalated: z.array(line).min(1).max(4),
  last_chance: z.array(line).min(1).max(4),
  walkout: z.array(line).min(1).max(4),
  breach: z.array(line).min(1).max(4),
  limit_close: z.array(line).min(1).max(4),
  turn_cap: z.array(line).min(1).max(4),
});

/** The synthetic learners of the test bench, as real sentences in order. */
export const benchLearners = ['expert', 'decent', 'solution_first', 'empathy_spam', 'defensive', 'rude'] as const;

/** A scenario file: both languages side by side, playable without any model. */
export const scenarioSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/, 'must be lower-case letters, digits and -'),
  version: z.int().min(1).max(9999),
  title: pair(80),
  sector: pair(60),
  /** What the persona complains about, one sentence the learner may read before. */
  complaint: pair(240),
  minutes: z.int().min(2).max(20),
  /** The author's difficulty, 1 Découverte … 4 Expert. */
  level: z.int().min(1).max(4),
  author: singleLine(60),
  reviewer: singleLine(60),
  signed: z.iso.date(),
  /** Only people a trainer invites may play it. */
  restricted: z.literal(true).optional(),
  persona,
  brief: z.strictObject({
    role: pair(200),
    goal: pair(240),
    powers: z.array(pair(160)).min(2).max(6),
    limits: z.array(pair(160)).min(1).max(5),
  }),
  hidden: z.strictObject({ need: pair(240), fear: pair(240), wound: pair(240) }),
  facts: z.array(fact).min(5).max(12),
  truth: z.array(claim).min(2).max(10),
  triggers: z
    .array(z.strictObject({ move: z.enum(moves), why: pair(120) }))
    .min(1)
    .max(5),
  balms: z
    .array(z.strictObject({ move: z.enum(moves), why: pair(120) }))
    .min(1)
    .max(5),
  /** Highest attack the persona may say; 5 is never simulated. */
  aggression: z.int().min(1).max(4),
  /** The right person to hand over to, when that is a good end. */
  escalation: z.strictObject({ to: pair(100), about: keywords }).optional(),
  /** The practice teaches ending the contact: persona insults whatever is done. */
  limit_setting: z.literal(true).optional(),
  lexicon: z.strictObject({
    tics: z.strictObject({ fr: z.array(singleLine(40)).max(8), en: z.array(singleLine(40)).max(8) }),
    banned: z.strictObject({ fr: z.array(singleLine(40)).max(30), en: z.array(singleLine(40)).max(30) }),
  }),
  openings: z.strictObject({ 1: line, 2: line, 3: line, 4: line }),
  lines,
  reactions: reactionLines,
  ends,
  incidents: z.array(z.strictObject({ id: z.string().regex(/^[a-z][a-z0-9_]*$/), text: pair(200) })).max(4),
  hints: z.strictObject({ acknowledge: hint, discover: hint, commit: hint, close: hint, limit: hint.optional() }),
  rubric: z
    .array(
      z.strictObject({
        skill: z.enum(skills),
        weight: z.int().min(1).max(3),
        here: pair(200),
        strong: reply,
        weak: reply,
      }),
    )
    .min(1)
    .max(3),
  dialogue: z.array(utterance).min(6).max(16),
  drills: z
    .array(z.strictObject({ skill: z.enum(skills), customer: pair(lineLimit), good: reply, why: pair(200) }))
    .min(6)
    .max(16),
  bench: z.strictObject({
    expert: z.array(reply).min(6).max(14),
    decent: z.array(reply).min(6).max(16),
    solution_first: z.array(reply).min(4).max(16),
    empathy_spam: z.array(reply).min(1).max(8),
    defensive: z.array(reply).min(4).max(14),
    rude: z.array(reply).min(2).max(8),
  }),
});

/** A checked scenario. */
export type Scenario = z.infer<typeof scenarioSchema>;
/** A line of a scenario, in both languages. */
export type Line = z.infer<typeof line>;
/** A fact of the customer's brief. */
export type Fact = z.infer<typeof fact>;
/** A rubric criterion. */
export type Criterion = Scenario['rubric'][number];
/** A skill name. */
export type Skill = (typeof skills)[number];
/** A mood band. */
export type Band = (typeof bands)[number];
/** A kind of reaction. */
export type Reaction = (typeof reactions)[number];
