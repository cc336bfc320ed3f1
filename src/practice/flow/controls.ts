import type { Incoming } from '../../kernel/feature.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { colon } from '../../kernel/words.ts';
import { plainCard } from '../cards.ts';
import { hintCard } from '../cards-menu.ts';
import { nextHint } from '../engine/hints.ts';
import { changePractice, lockCurrent, lockPaused, type Practice, turnsOf } from '../store.ts';
import { words } from '../words.ts';
import { askDebrief, stopPractice } from './finish.ts';
import { type Kit, sayIn, sayRoot, scenarioOf } from './kit.ts';

/** The practice under way, or a refusal that says there is none. */
export async function openPractice({ tx, member }: Incoming): Promise<Practice> {
  const practice = await lockCurrent(tx, member.id);
  if (practice?.status !== 'open') throw new Refusal(words.nothingOpen);
  return practice;
}

/** Pauses: silence never angers the customer. */
export async function pause(kit: Kit, incoming: Incoming): Promise<void> {
  const { tx, now } = incoming;
  const practice = await openPractice(incoming);
  await changePractice(tx, practice.id, { status: 'paused', lastAt: new Date(now) });
  await sayRoot(kit, tx, { ...practice, status: 'paused' }, await scenarioOf(kit, tx, practice));
  const resume = {
    label: words.resume[practice.language],
    action: { name: 'practice.resume' },
    tone: 'primary',
  } as const;
  await sayIn(kit, tx, practice, { card: plainCard(words.paused[practice.language], 'paused', [resume]) });
}

/** Resumes the practice paused last, with a reminder of where it was. */
export async function resume(kit: Kit, incoming: Incoming): Promise<void> {
  const { tx, member, now } = incoming;
  const current = await lockCurrent(tx, member.id);
  if (current?.status === 'open') return recap(kit, incoming, current);
  const practice = await lockPaused(tx, member.id);
  if (!practice) throw new Refusal(words.nothingPaused);
  const open: Practice = { ...practice, status: 'open' };
  await changePractice(tx, practice.id, { status: 'open', lastAt: new Date(now) });
  await sayRoot(kit, tx, open, await scenarioOf(kit, tx, open));
  await recap(kit, incoming, open);
}

/** Reminds where a practice stands: who, and their last words. */
export async function recap(kit: Kit, { tx }: Incoming, practice: Practice): Promise<void> {
  const { language } = practice;
  const scenario = await scenarioOf(kit, tx, practice);
  const turns = await turnsOf(tx, practice.id);
  const last = turns.findLast((turn) => turn.role === 'customer' && turn.branch <= practice.branch);
  const title = `${words.recapTitle[language]} — ${scenario.persona.name}, ${scenario.title[language]}`;
  await sayIn(kit, tx, practice, {
    card: {
      title,
      blocks: [
        { kind: 'text', text: `${words.lastSaid[language]}${colon[language].trimEnd()}` },
        { kind: 'quote', text: last?.text ?? '' },
      ],
      plain: `${title}. ${words.lastSaid[language]}${colon[language]}${last?.text ?? ''}`,
      data: { kind: 'recap', scenario: practice.scenarioId, level: practice.level },
    },
  });
}

/** The next step of the hint ladder for this moment; never deducted. */
export async function hint(kit: Kit, incoming: Incoming): Promise<void> {
  const { tx } = incoming;
  const practice = await openPractice(incoming);
  const { language } = practice;
  const scenario = await scenarioOf(kit, tx, practice);
  const next = nextHint(scenario, practice.state);
  await changePractice(tx, practice.id, { state: next.state, hints: practice.hints + 1 });
  await sayIn(kit, tx, practice, { card: hintCard(next.hint, language) });
}

/** Stops the practice under way, or the review of the last one. */
export async function stop(kit: Kit, incoming: Incoming): Promise<boolean> {
  const { tx, member, now } = incoming;
  const practice = (await lockCurrent(tx, member.id)) ?? (await lockPaused(tx, member.id));
  if (!practice) return false;
  if (practice.status === 'reviewing') {
    await askDebrief(kit, tx, practice);
    return true;
  }
  await stopPractice(kit, tx, practice, new Date(now));
  return true;
}
