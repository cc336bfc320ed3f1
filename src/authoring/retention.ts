import { and, count, inArray, lt } from 'drizzle-orm';
import { monthsBefore } from '../kernel/clock.ts';
import type { Retention } from '../kernel/feature.ts';
import { scenarioDraft, scenarioDrop, trueStory } from './tables.ts';

const storyMonths = 12;
const dropMonths = 1;
const draftMonths = 24;

const oldStory = (before: Date) => lt(trueStory.at, before);
const oldDrop = (before: Date) => lt(scenarioDrop.at, before);
/** What was published is kept in its own table: a draft nobody touches any more is only paper. */
const oldDraft = (before: Date) =>
  and(lt(scenarioDraft.changedAt, before), inArray(scenarioDraft.state, ['draft', 'reviewed', 'retired']));

/** True stories nobody used, files nobody could read and drafts nobody finished have an end. */
export const authoringRetention: readonly Retention[] = [
  {
    name: 'stories',
    before: (now) => monthsBefore(now, storyMonths),
    count: async (tx, before) => (await tx.select({ n: count() }).from(trueStory).where(oldStory(before)))[0]?.n ?? 0,
    purge: async (tx, before, limit) => {
      const ids = tx.select({ id: trueStory.id }).from(trueStory).where(oldStory(before)).limit(limit);
      return (await tx.delete(trueStory).where(inArray(trueStory.id, ids)).returning({ id: trueStory.id })).length;
    },
  },
  {
    name: 'drops',
    before: (now) => monthsBefore(now, dropMonths),
    count: async (tx, before) => (await tx.select({ n: count() }).from(scenarioDrop).where(oldDrop(before)))[0]?.n ?? 0,
    purge: async (tx, before, limit) => {
      const ids = tx.select({ id: scenarioDrop.id }).from(scenarioDrop).where(oldDrop(before)).limit(limit);
      return (await tx.delete(scenarioDrop).where(inArray(scenarioDrop.id, ids)).returning({ id: scenarioDrop.id }))
        .length;
    },
  },
  {
    name: 'drafts',
    before: (now) => monthsBefore(now, draftMonths),
    count: async (tx, before) =>
      (await tx.select({ n: count() }).from(scenarioDraft).where(oldDraft(before)))[0]?.n ?? 0,
    purge: async (tx, before, limit) => {
      const ids = tx.select({ id: scenarioDraft.id }).from(scenarioDraft).where(oldDraft(before)).limit(limit);
      return (await tx.delete(scenarioDraft).where(inArray(scenarioDraft.id, ids)).returning({ id: scenarioDraft.id }))
        .length;
    },
  },
];
