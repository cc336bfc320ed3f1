import { feedbackFeature } from './feedback/feature.ts';
import type { Feature } from './kernel/feature.ts';
import { practiceFeature } from './practice/feature.ts';
import { noticeGate } from './privacy/gate.ts';
import type { Scenario } from './scenarios/schema.ts';
import { skillsFeature, suggest } from './skills/flow.ts';

/** What the features are built from. */
export type Parts = {
  readonly library: ReadonlyMap<string, Scenario>;
  readonly quietMs: (platform: string) => number;
};

/** Every feature, in the order they are offered an event; the practice comes last and takes what is left. */
export const featuresOf = ({ library, quietMs }: Parts): readonly Feature[] => [
  noticeGate,
  skillsFeature(library),
  feedbackFeature(library),
  practiceFeature({ library, quietMs, suggest: (incoming) => suggest(incoming, library) }),
];
