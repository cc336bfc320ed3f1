import type { Tx } from '../../kernel/db.ts';
import type { Incoming } from '../../kernel/feature.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { plainCard } from '../cards.ts';
import { changePractice, lockCurrent, type Practice } from '../store.ts';
import { words } from '../words.ts';
import { askDebrief } from './finish.ts';
import { type Kit, sayIn } from './kit.ts';

async function reviewed({ tx, member }: Incoming): Promise<Practice> {
  const practice = await lockCurrent(tx, member.id);
  if (practice?.status !== 'reviewing') throw new Refusal(words.nothingOpen);
  return practice;
}

/** The learner's own view, first tap. */
export async function feel(kit: Kit, incoming: Incoming, feeling: string): Promise<void> {
  const practice = await reviewed(incoming);
  if (!(feeling in words.feelings.fr)) return;
  await changePractice(incoming.tx, practice.id, { selfView: { ...practice.selfView, feeling } });
  const text = `${words.noted[practice.language]}${words.selfNeed[practice.language]}`;
  const skip = { label: words.skip[practice.language], action: { name: 'practice.debrief' }, tone: 'primary' } as const;
  await sayIn(kit, incoming.tx, practice, { card: plainCard(text, 'self_view_need', [skip]) });
}

/** The learner names the hidden need, before it is revealed; then the debrief. */
export async function nameNeed(kit: Kit, tx: Tx, practice: Practice, need: string): Promise<void> {
  await changePractice(tx, practice.id, { selfView: { ...practice.selfView, need: need.slice(0, 400) } });
  await askDebrief(kit, tx, practice);
}

/** Straight to the debrief. */
export async function askForDebrief(kit: Kit, incoming: Incoming): Promise<void> {
  await askDebrief(kit, incoming.tx, await reviewed(incoming));
}
