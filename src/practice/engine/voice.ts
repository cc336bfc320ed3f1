import type { Language } from '../../kernel/words.ts';
import { type Band, bands, type Fact, lineLimit, type Reaction, type Scenario } from '../../scenarios/schema.ts';
import { type Level, levelRules, tuning } from './levels.ts';
import { bandOf, fitsMood, moodWords, nearest } from './mood.ts';
import { type Candidate, choose, must, pool, type Spoken } from './pools.ts';
import { attackOf, type Outcome, type PracticeState } from './state.ts';
import { fold, hash } from './text.ts';

/** What the next line must do, decided before any words are chosen. */
export type Plan = {
  readonly outcome: Outcome | null;
  readonly lastChance: boolean;
  readonly tell: Fact | null;
  readonly claim: number | null;
  readonly reaction: Reaction;
  /** Asked for something already told or still kept back: "I don't know" would be a lie, so the mood answers. */
  readonly evades: boolean;
  readonly worsened: boolean;
};

/** The persona's message; `text` is its bubbles joined by a line break and stays within the line limit. */
export type Voice = {
  readonly text: string;
  readonly bubbles: readonly string[];
  readonly lineIds: readonly string[];
  readonly aggression: number;
  /** Mood in words. */
  readonly mood: string;
  readonly band: Band;
};

/** Longest second bubble, in characters. */
const shortBubble = 140;

const endPool = {
  RESOLVED: 'resolved',
  PARTIAL: 'partial',
  ESCALATED_OK: 'escalated',
  LIMIT_CLOSE: 'limit_close',
  WALKOUT: 'walkout',
  BREACH: 'breach',
  TURN_CAP: 'turn_cap',
} as const;

/** Highest attack a persona may say at a level: gentler at levels 1 and 2, except where ending the contact is the lesson. */
export const ceiling = (scenario: Scenario, level: Level): number =>
  scenario.limit_setting === true ? scenario.aggression : Math.min(scenario.aggression, level + 1);

/** How far the persona goes now: one step up the ladder when hurt, the institution at most otherwise. */
const comfortable = (scenario: Scenario, level: Level, state: PracticeState, plan: Plan): number =>
  Math.min(ceiling(scenario, level), plan.worsened ? state.aggression + 1 : 2);

/** Is this a turn where a limit-setting persona attacks whatever was done? */
const attacksNow = (scenario: Scenario, state: PracticeState, plan: Plan): boolean =>
  scenario.limit_setting === true &&
  scenario.aggression === 4 &&
  !plan.lastChance &&
  state.learnerTurns >= tuning.attacksFrom;

/** The band lines a practice may still need, so that a second bubble never takes the last ones. */
const spare = (scenario: Scenario, level: Level, state: PracticeState): boolean => {
  const most = ceiling(scenario, level);
  const left = bands.reduce(
    (sum, band) =>
      sum +
      scenario.lines[band].filter((line, i) => attackOf(line) <= most && !state.said.includes(`lines.${band}.${i}`))
        .length,
    0,
  );
  return left > levelRules[level].turns - state.learnerTurns + 1;
};

const spoken = (state: PracticeState, lang: Language, lines: readonly Spoken[]): Voice => {
  const band = bandOf(state.gauge.anger);
  return {
    text: lines.map(({ text }) => text).join('\n'),
    bubbles: lines.map(({ text }) => text),
    lineIds: lines.map(({ id }) => id),
    aggression: Math.max(1, ...lines.map(({ aggression }) => aggression)),
    mood: moodWords[band][lang],
    band,
  };
};

/** The persona's next message in authored words: same arguments, same line; no line twice in one practice. `state` is the one after the message. */
export const speak = (
  scenario: Scenario,
  level: Level,
  lang: Language,
  state: PracticeState,
  plan: Plan,
  seed: string,
): Voice => {
  const band = bandOf(state.gauge.anger);
  const most = ceiling(scenario, level);
  const soft = comfortable(scenario, level, state, plan);
  const key = `${seed}:${state.learnerTurns}`;
  const fresh = (lines: readonly Candidate[], attack: number) =>
    lines.filter(({ id, aggression }) => aggression <= attack && !state.said.includes(id));
  const fitting = (lines: readonly Candidate[], attack: number): Candidate | undefined => {
    const fit = fresh(lines, attack).filter(({ mood }) => fitsMood(mood, band));
    const sharpest = plan.worsened ? fit.filter(({ aggression }) => aggression === attack && attack > 1) : [];
    return choose(sharpest.length > 0 ? sharpest : fit, key);
  };
  const bandPools = nearest(band).map((name) => pool(`lines.${name}`, scenario.lines[name], lang));
  const reactionPool = pool(`reactions.${plan.reaction}`, scenario.reactions[plan.reaction], lang);
  const insult = (): Candidate | undefined => {
    for (const lines of [reactionPool, ...bandPools]) {
      const sharp = fresh(lines, 4).filter(({ aggression }) => aggression === 4);
      if (sharp.length > 0) return choose(sharp, key);
    }
    return undefined;
  };

  if (plan.outcome !== null && plan.outcome in endPool) {
    const name = endPool[plan.outcome as keyof typeof endPool];
    return spoken(state, lang, must(pool(`ends.${name}`, scenario.ends[name], lang), most, key));
  }
  if (plan.lastChance)
    return spoken(state, lang, must(pool('ends.last_chance', scenario.ends.last_chance, lang), most, key));

  const told =
    plan.tell === null ? undefined : { id: `facts.${plan.tell.id}`, text: plan.tell.say[lang], aggression: 1 };
  if (attacksNow(scenario, state, plan)) {
    const attack = insult();
    if (attack !== undefined && told !== undefined && attack.text.length + told.text.length < lineLimit)
      return spoken(state, lang, [attack, told]);
    if (attack !== undefined && told === undefined) return spoken(state, lang, [attack]);
  }
  if (told !== undefined) return spoken(state, lang, [told]);
  const challenge = plan.claim === null ? undefined : scenario.truth[plan.claim]?.challenge?.[lang];
  if (challenge !== undefined)
    return spoken(state, lang, [{ id: `truth.${plan.claim}`, text: challenge, aggression: 1 }]);

  const first =
    (plan.evades ? undefined : fitting(reactionPool, soft)) ??
    bandPools.map((lines) => fitting(lines, soft)).find((line) => line !== undefined) ??
    bandPools.map((lines) => choose(fresh(lines, most), key)).find((line) => line !== undefined);
  if (first === undefined) return spoken(state, lang, []);
  const more = second(scenario, level, state, plan, first, fresh(bandPools[0] ?? [], soft), key);
  return spoken(state, lang, more === undefined ? [first] : [first, more]);
};

/** At levels 3 and 4 a hot customer sometimes sends a second, short bubble. */
const second = (
  scenario: Scenario,
  level: Level,
  state: PracticeState,
  plan: Plan,
  first: Candidate,
  lines: readonly Candidate[],
  key: string,
): Candidate | undefined => {
  const band = bandOf(state.gauge.anger);
  if (level < 3 || !plan.worsened || (band !== 'boiling' && band !== 'angry')) return undefined;
  if (hash(`${key}:again`) % 3 !== 0 || !spare(scenario, level, state)) return undefined;
  const room = Math.min(shortBubble, lineLimit - first.text.length - 1);
  const asked = first.text.includes('?');
  const fit = lines.filter(
    ({ text, aggression }) =>
      text.length <= room &&
      aggression <= first.aggression &&
      !(asked && text.includes('?')) &&
      fold(text) !== fold(first.text),
  );
  return choose(fit, `${key}:second`);
};
