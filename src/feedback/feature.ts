import { randomUUID } from 'node:crypto';
import type { Card } from '../kernel/card.ts';
import type { Feature, Incoming, Services } from '../kernel/feature.ts';
import { Refusal } from '../kernel/refusal.ts';
import { languageOf } from '../kernel/reply.ts';
import { debriefQueue } from '../practice/flow/finish.ts';
import type { Library } from '../scenarios/versions.ts';
import { skillOfItem } from './debrief.ts';
import { flowWords as words } from './flow-words.ts';
import { commitTo, latestDebrief, openContest } from './store.ts';
import { debriefJob } from './write.ts';

/** Time a human has to answer a contest, in ms. */
const answerWithinMs = 12 * 3600_000;
/** Longest item name or commitment a client may send back, in characters. */
const longest = 300;

/** The debrief: written once a practice is over; contested, kept, committed to by the learner. */
export const feedbackFeature = (library: Library): Feature => ({
  name: 'feedback',
  queues: [{ name: debriefQueue, keyed: false, concurrency: 4, retries: 5 }],
  jobs: (services) => ({ [debriefQueue]: debriefJob(services, library) }),
  receive: async (services, incoming) => {
    const { event } = incoming;
    if (event.kind !== 'pressed' || !event.action.name.startsWith('feedback.')) return false;
    const given = (event.value ?? event.action.arg ?? '').slice(0, longest);
    switch (event.action.name) {
      case 'feedback.contest':
        await contest(services, incoming, given);
        return true;
      case 'feedback.commit':
        await commit(services, incoming, given);
        return true;
      case 'feedback.keep':
        await tell(services, incoming, words.kept[languageOf(incoming)], 'kept_private');
        return true;
      default:
        return false;
    }
  },
});

async function contest(services: Services, incoming: Incoming, item: string): Promise<void> {
  const { tx, member, now } = incoming;
  const latest = await latestDebrief(tx, member.id);
  const { content } = latest ?? {};
  const known =
    content?.grid.some((one) => one.item === item) ||
    content?.gauge.some(({ why }) => why.some((line) => line.item === item));
  if (!latest || !known) throw new Refusal(words.nothingToContest);
  const openedAt = new Date(now);
  const opened = await openContest(
    tx,
    {
      workspaceId: member.workspace,
      id: randomUUID(),
      practiceId: latest.practiceId,
      personId: member.id,
      item,
      openedAt,
      dueAt: new Date(now + answerWithinMs),
    },
    skillOfItem(item),
  );
  const language = languageOf(incoming);
  await tell(services, incoming, (opened ? words.contested : words.contestedBefore)[language], 'contested');
}

async function commit(services: Services, incoming: Incoming, commitment: string): Promise<void> {
  const { tx, member } = incoming;
  const latest = await latestDebrief(tx, member.id);
  if (!latest?.content.commitments.includes(commitment)) throw new Refusal(words.nothingToCommit);
  await commitTo(tx, latest.practiceId, latest.branch, commitment);
  await tell(services, incoming, words.committed[languageOf(incoming)], 'committed');
}

async function tell(services: Services, incoming: Incoming, text: string, kind: string): Promise<void> {
  const { tx, member, event } = incoming;
  const card: Card = { blocks: [{ kind: 'text', text }], plain: text, data: { kind } };
  await services.say(tx, member.workspace, {
    to: event.direct ?? event.place,
    language: languageOf(incoming),
    person: member.id,
    card,
  });
}
