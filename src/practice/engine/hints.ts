import type { Pair } from '../../kernel/words.ts';
import type { Scenario } from '../../scenarios/schema.ts';
import type { HintTopic, PracticeState } from './state.ts';

/** One step of the ladder: a question, the skill's name, or two replies to adapt. */
export type Hint = { readonly topic: HintTopic } & (
  | { readonly step: 1; readonly question: Pair }
  | { readonly step: 2; readonly skill: Pair }
  | { readonly step: 3; readonly replies: readonly Pair[] }
);

const skillNames: Readonly<Record<HintTopic, Pair>> = {
  acknowledge: { fr: 'Reconnaître l’émotion et sa cause', en: 'Acknowledge the emotion and its cause' },
  discover: { fr: 'Questionner et reformuler', en: 'Ask and restate' },
  commit: { fr: 'S’engager : qui, quoi, quand', en: 'Commit: who, what, when' },
  close: { fr: 'Vérifier et conclure', en: 'Check and close' },
  limit: { fr: 'Poser une limite', en: 'Set a limit' },
};

/** What would help most now: a limit after an attack on the person, else the first thing still missing. */
export const hintTopic = (scenario: Scenario, state: PracticeState): HintTopic => {
  if (state.lastSaidAggression >= 4 && scenario.hints.limit !== undefined) return 'limit';
  if (!state.acknowledged) return 'acknowledge';
  if (!state.needFound) return 'discover';
  return state.committed ? 'close' : 'commit';
};

/** The next step of the ladder on the topic of the moment; the last one stays. It costs nothing: only `hints` changes. */
export const nextHint = (
  scenario: Scenario,
  state: PracticeState,
): { readonly hint: Hint; readonly state: PracticeState } => {
  const topic = hintTopic(scenario, state);
  const shown = Math.min(3, (state.hints[topic] ?? 0) + 1);
  const authored = scenario.hints[topic] ?? scenario.hints.acknowledge;
  const hint: Hint =
    shown === 1
      ? { topic, step: 1, question: authored.question }
      : shown === 2
        ? { topic, step: 2, skill: skillNames[topic] }
        : { topic, step: 3, replies: authored.replies };
  return { hint, state: { ...state, hints: { ...state.hints, [topic]: shown } } };
};

/** How many steps were shown in this practice, for the debrief. */
export const hintsUsed = (state: PracticeState): number =>
  Object.values(state.hints).reduce((sum, shown) => sum + shown, 0);
