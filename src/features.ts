import { ambassadorsFeature } from './ambassadors/feature.ts';
import { ambassadorsPersonal } from './ambassadors/personal.ts';
import { authoringFeature } from './authoring/feature.ts';
import { authoringPersonal } from './authoring/personal.ts';
import { authoringRetention } from './authoring/retention.ts';
import { bulletinFeature } from './bulletin/feature.ts';
import { bulletinPersonal } from './bulletin/personal.ts';
import { postedIn } from './bulletin/store.ts';
import { challengesFeature } from './challenges/feature.ts';
import { challengesPersonal, challengesRetention } from './challenges/personal.ts';
import { channelsFeature } from './challenges/where.ts';
import { demoFeature } from './demo/feature.ts';
import { demoPersonal } from './demo/personal.ts';
import { digestsFeature } from './digests/feature.ts';
import { digestsPersonal, digestsRetention } from './digests/personal.ts';
import { feedbackFeature } from './feedback/feature.ts';
import { feedbackPersonal } from './feedback/personal.ts';
import { feedbackRetention } from './feedback/retention.ts';
import { huddleFeature } from './huddle/feature.ts';
import { huddlePersonal, huddleRetention } from './huddle/personal.ts';
import { jobId } from './jobs/job-id.ts';
import type { Feature, Personal, Retention } from './kernel/feature.ts';
import { listeningFeature } from './listening/feature.ts';
import { listeningPersonal, listeningRetention } from './listening/personal.ts';
import { milestonesFeature } from './milestones/feature.ts';
import { milestonesPersonal } from './milestones/personal.ts';
import { takeBackMilestones } from './milestones/take-back.ts';
import { nextText } from './nudges/cards-plan.ts';
import { nudgesFeature } from './nudges/feature.ts';
import { remindersOf } from './nudges/next.ts';
import { nudgesPersonal, nudgesRetention } from './nudges/personal.ts';
import { outboxPersonal } from './outbox/personal.ts';
import { outboxRetention } from './outbox/retention.ts';
import { takeBackBegun } from './outbox/store.ts';
import { peopleFeature } from './people/feature.ts';
import { peoplePersonal } from './people/personal.ts';
import { peopleRetention } from './people/retention.ts';
import { practiceFeature } from './practice/feature.ts';
import { practicePersonal } from './practice/personal.ts';
import { practiceRetention } from './practice/retention.ts';
import { appendAudit, digestOf } from './privacy/audit.ts';
import { agree, historyOf, mayShare, withdraw } from './privacy/consent.ts';
import { noticeGate } from './privacy/gate.ts';
import { myData } from './privacy/mydata.ts';
import { privacyPersonal } from './privacy/personal.ts';
import { retention } from './privacy/retention.ts';
import { privacyRetention } from './privacy/retention-own.ts';
import { programmeFeature } from './programme/feature.ts';
import { reachOf } from './programme/store.ts';
import { resultsFeature } from './results/feature.ts';
import { roiFeature } from './roi/feature.ts';
import { roiPersonal, roiRetention } from './roi/personal.ts';
import { rolloutFeature } from './rollout/feature.ts';
import { literacyFirst } from './rollout/literate.ts';
import { rolloutPersonal } from './rollout/personal.ts';
import type { Scenario } from './scenarios/schema.ts';
import { sharingFeature } from './sharing/feature.ts';
import { sharingPersonal, sharingRetention } from './sharing/personal.ts';
import { takeBack } from './sharing/take-back.ts';
import { skillsFeature, suggest } from './skills/flow.ts';
import { supportFeature } from './support/feature.ts';
import { supportPersonal, supportRetention } from './support/personal.ts';
import { takeBackTickets } from './support/take-back.ts';
import { testimonialsFeature } from './testimonials/feature.ts';
import { takeBackPosts, testimonialsPersonal, testimonialsRetention } from './testimonials/personal.ts';
import { quoteFor } from './testimonials/recap.ts';
import { tryoutFeature } from './tryout/feature.ts';
import { tryoutRetention } from './tryout/retention.ts';

/** What the features are built from. */
export type Parts = {
  readonly library: ReadonlyMap<string, Scenario>;
  readonly quietMs: (platform: string) => number;
};

/** What each feature holds about a person; people last, since the person's row takes the rest with it. */
export const personals: readonly Personal[] = [
  outboxPersonal,
  supportPersonal,
  challengesPersonal,
  demoPersonal,
  testimonialsPersonal({ withdraw }),
  ambassadorsPersonal,
  sharingPersonal,
  huddlePersonal,
  authoringPersonal,
  nudgesPersonal,
  digestsPersonal,
  feedbackPersonal,
  rolloutPersonal,
  milestonesPersonal,
  bulletinPersonal,
  roiPersonal,
  listeningPersonal,
  practicePersonal,
  privacyPersonal,
  peoplePersonal,
];

/** What has an end, in the order it is cleaned up. */
export const retentions: readonly Retention[] = [
  ...practiceRetention,
  ...feedbackRetention,
  ...outboxRetention,
  ...peopleRetention,
  ...nudgesRetention,
  ...digestsRetention,
  ...supportRetention,
  ...challengesRetention,
  ...testimonialsRetention,
  ...sharingRetention,
  ...huddleRetention,
  ...authoringRetention,
  ...roiRetention,
  ...listeningRetention,
  ...tryoutRetention,
  ...privacyRetention,
];

/** Every feature, in the order they are offered an event; the practice comes last and takes what is left. */
export const featuresOf = ({ library, quietMs }: Parts): readonly Feature[] => {
  const features: readonly Feature[] = [
    noticeGate,
    channelsFeature,
    myData(personals, {
      shown: async (services, tx, member) => {
        await takeBack(services, tx, member);
        await takeBackPosts(services, tx, member);
        await takeBackTickets(services, tx, member);
        await takeBackMilestones(services, tx, member);
      },
      begun: (tx, person) => takeBackBegun(tx, person, ''),
    }),
    retention(retentions, jobId),
    peopleFeature({ audit: appendAudit, digest: digestOf }),
    supportFeature(literacyFirst),
    rolloutFeature({
      audit: appendAudit,
      digest: digestOf,
      library,
      offer: async (services, incoming) => {
        for (const feature of features) if (await feature.receive?.(services, incoming)) return;
      },
    }),
    programmeFeature({ audit: appendAudit, digest: digestOf, library }),
    milestonesFeature({ audit: appendAudit, digest: digestOf, library }),
    authoringFeature({ audit: appendAudit, digest: digestOf, library, literacy: literacyFirst }),
    listeningFeature({ audit: appendAudit, digest: digestOf, library }),
    roiFeature,
    tryoutFeature(library),
    resultsFeature({ audit: appendAudit, digest: digestOf, library }),
    bulletinFeature({ audit: appendAudit, digest: digestOf, library }),
    nudgesFeature(library, reachOf),
    digestsFeature(),
    sharingFeature({ agree, withdraw, historyOf, mayShare }, literacyFirst),
    demoFeature({ library }),
    huddleFeature({ library }),
    challengesFeature({
      audit: appendAudit,
      digest: digestOf,
      library,
      literacy: literacyFirst,
      quote: quoteFor,
      posted: postedIn,
    }),
    ambassadorsFeature(literacyFirst),
    testimonialsFeature({ agree, withdraw }),
    skillsFeature(library, async (tx, person, now, language) =>
      nextText(await remindersOf(tx, person, now), now, language),
    ),
    feedbackFeature(library),
    practiceFeature({ library, quietMs, suggest: (incoming) => suggest(incoming, library) }),
  ];
  return features;
};
