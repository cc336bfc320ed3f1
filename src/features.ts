import { feedbackFeature } from './feedback/feature.ts';
import { feedbackPersonal } from './feedback/personal.ts';
import type { Feature, Personal } from './kernel/feature.ts';
import { outboxPersonal } from './outbox/personal.ts';
import { peoplePersonal } from './people/personal.ts';
import { practiceFeature } from './practice/feature.ts';
import { practicePersonal } from './practice/personal.ts';
import { noticeGate } from './privacy/gate.ts';
import { myData } from './privacy/mydata.ts';
import { privacyPersonal } from './privacy/personal.ts';
import type { Scenario } from './scenarios/schema.ts';
import { skillsFeature, suggest } from './skills/flow.ts';

/** What the features are built from. */
export type Parts = {
  readonly library: ReadonlyMap<string, Scenario>;
  readonly quietMs: (platform: string) => number;
};

/** What each feature holds about a person; people last, since the person's row takes the rest with it. */
export const personals: readonly Personal[] = [
  outboxPersonal,
  feedbackPersonal,
  practicePersonal,
  privacyPersonal,
  peoplePersonal,
];

/** Every feature, in the order they are offered an event; the practice comes last and takes what is left. */
export const featuresOf = ({ library, quietMs }: Parts): readonly Feature[] => [
  noticeGate,
  myData(personals),
  skillsFeature(library),
  feedbackFeature(library),
  practiceFeature({ library, quietMs, suggest: (incoming) => suggest(incoming, library) }),
];
