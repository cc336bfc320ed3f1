import type { Outbound, OutboundContent, PersonaFace } from '../../kernel/chat.ts';
import type { Tx } from '../../kernel/db.ts';
import type { Services } from '../../kernel/feature.ts';
import type { Scenario } from '../../scenarios/schema.ts';
import { skillNames } from '../../scenarios/skills.ts';
import { type Library, scenarioFor } from '../../scenarios/versions.ts';
import { moodStrip, type RootState, rootCard } from '../cards.ts';
import { bandOf, moodWords } from '../engine/mood.ts';
import type { Practice } from '../store.ts';

/** What the practice's flows work with. */
export type Kit = {
  readonly services: Services;
  readonly library: Library;
  /** How long a platform's people type one thought in several lines, in ms. */
  readonly quietMs: (platform: string) => number;
  /** Whether a human switched the model off for this practice's workspace. */
  readonly modelOff: (tx: Tx, practice: Practice) => Promise<boolean>;
};

/** The customer of a practice, in the version it began with. */
export const scenarioOf = (kit: Kit, tx: Tx, practice: Practice): Promise<Scenario> =>
  scenarioFor(kit.library, tx, practice);

/** A message in a practice's thread, to the person playing it. */
export const inThread = (
  practice: Practice,
  content: OutboundContent,
  more: { as?: PersonaFace; generated?: true; slot?: string } = {},
): Outbound => ({
  to: practice.address,
  language: practice.language,
  person: practice.personId,
  thread: practice.id,
  ...more,
  ...content,
});

/** Says something in a practice's thread, to the person playing it. */
export async function sayIn(kit: Kit, tx: Tx, practice: Practice, content: OutboundContent): Promise<void> {
  await kit.services.say(tx, practice.workspaceId, inThread(practice, content));
}

/** The gauge is shown at the first two levels only. */
const showsGauge = (level: number): boolean => level <= 2;

/** Shows or updates the root card of a practice. */
export async function sayRoot(kit: Kit, tx: Tx, practice: Practice, scenario: Scenario): Promise<void> {
  await kit.services.say(tx, practice.workspaceId, rootOf(practice, scenario));
}

/** The root card of a practice as it stands. */
export function rootOf(practice: Practice, scenario: Scenario): Outbound {
  const { language, level, state } = practice;
  const mood = showsGauge(level)
    ? moodStrip(state.gauge.anger, moodWords[bandOf(state.gauge.anger)][language])
    : undefined;
  const status: RootState['status'] =
    practice.status === 'paused' ? 'paused' : practice.status === 'open' ? 'open' : 'over';
  const criteria = scenario.rubric.map((criterion) => skillNames[criterion.skill][language]);
  const card = rootCard(scenario, criteria, { level, status, ...(mood ? { mood } : {}) }, language);
  return inThread(practice, { card }, { slot: `practice:${practice.id}` });
}
