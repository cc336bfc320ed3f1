import { lastly } from '../../db/last.ts';
import type { Incoming } from '../../kernel/feature.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { plainCard } from '../cards.ts';
import { inventedDetails, maskedNotice, refusals, screen } from '../engine/safety.ts';
import { addTyped, lockTyping } from '../exchange.ts';
import { lockPaused } from '../store.ts';
import { words } from '../words.ts';
import { recap } from './controls.ts';
import { stopForSafety } from './finish.ts';
import { inThread, type Kit, sayIn, scenarioOf } from './kit.ts';
import { nameNeed } from './review.ts';

/** The queue that answers learners, one at a time per practice. */
export const replyQueue = 'reply';
/** Lines a person may type in an hour, over all their practices. */
const linesPerHour = 60;

/** Stores what a learner typed, with the job that answers it; false when there is no practice to say it in. */
export async function acceptLine(kit: Kit, incoming: Incoming, typed: string): Promise<boolean> {
  const { tx, member, now } = incoming;
  const typing = await lockTyping(tx, member.id, new Date(now - 3600_000));
  if (!typing) {
    const paused = await lockPaused(tx, member.id);
    if (!paused) return false;
    await recap(kit, incoming, paused);
    const resume = {
      label: words.resume[paused.language],
      action: { name: 'practice.resume' },
      tone: 'primary',
    } as const;
    await sayIn(kit, tx, paused, { card: plainCard(words.paused[paused.language], 'paused', [resume]) });
    return true;
  }
  const { practice, lately } = typing;
  const scenario = await scenarioOf(kit, tx, practice);
  const screened = screen(typed, practice.language, inventedDetails(scenario));
  switch (screened.kind) {
    case 'empty':
    case 'too_long':
      throw new Refusal(refusals[screened.kind]);
    case 'command':
      return false;
    case 'distress':
      await stopForSafety(kit, tx, practice, new Date(now));
      return true;
    case 'said':
    case 'foreign':
  }
  if (practice.status === 'reviewing') {
    await nameNeed(kit, tx, practice, screened.text);
    return true;
  }
  if (lately >= linesPerHour) throw new Refusal(words.capReached);
  const at = new Date(now);
  const { workspaceId, id } = practice;
  const quiet = kit.quietMs(incoming.event.from.platform);
  const soon = quiet > 0 ? { startAfter: new Date(now + quiet) } : {};
  const reply = { queue: replyQueue, workspace: workspaceId, key: id, data: { practice: id }, ...soon };
  const notice = screened.masked.length > 0 ? maskedNotice(screened.masked)[practice.language] : undefined;
  const said = [
    ...(kit.services.model ? [inThread(practice, { typing: true })] : []),
    ...(notice ? [inThread(practice, { card: plainCard(notice, 'masked') })] : []),
  ];
  await lastly(tx, [
    () => addTyped(tx, practice, screened.text, at),
    ...kit.services.jobs.asking(tx, reply),
    ...(said.length > 0 ? kit.services.saying(tx, workspaceId, ...said) : []),
  ]);
  return true;
}
