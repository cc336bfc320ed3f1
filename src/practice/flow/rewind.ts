import type { Incoming } from '../../kernel/feature.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { plainCard } from '../cards.ts';
import { exchanges, lineage } from '../lineage.ts';
import { changePractice, lockCurrent, lockLastOver, type Practice, turnsOf } from '../store.ts';
import { words } from '../words.ts';
import { askDebrief } from './finish.ts';
import { type Kit, sayIn, sayRoot, scenarioOf } from './kit.ts';

/** Rewinds a practice allows. */
export const mostRewinds = 3;

/** Goes back to a learner line (its sequence number; the last one when none is named) and opens a branch from there. */
export async function rewind(kit: Kit, incoming: Incoming, wanted: string): Promise<void> {
  const { tx, member, now } = incoming;
  const practice = (await lockCurrent(tx, member.id)) ?? (await lockLastOver(tx, member.id));
  if (!practice) throw new Refusal(words.rewindNone);
  if (practice.branches.length >= mostRewinds) throw new Refusal(words.rewindMost);
  const turns = lineage(await turnsOf(tx, practice.id), practice.branches, practice.branch);
  const played = exchanges(turns).filter((exchange) => exchange.answer);
  const moment =
    wanted === '' ? played.at(-1) : played.find(({ said }) => said.some(({ seq }) => String(seq) === wanted));
  const first = moment?.said[0];
  if (!moment?.before.state || !first) throw new Refusal(words.rewindNone);
  const branch = practice.branches.length + 1;
  const open: Practice = {
    ...practice,
    status: 'open',
    outcome: null,
    branch,
    branches: [...practice.branches, { id: branch, from: practice.branch, at: first.seq }],
    // Hints seen stay seen, whatever the branch.
    state: { ...moment.before.state, hints: practice.state.hints },
    answered: practice.nextSeq - 1,
  };
  const { status, outcome, branches, state, answered } = open;
  await changePractice(tx, practice.id, {
    status,
    outcome,
    branch,
    branches,
    state,
    answered,
    endedAt: null,
    lastAt: new Date(now),
  });
  await sayRoot(kit, tx, open, await scenarioOf(kit, tx, open));
  const title = words.rewindOpen[practice.language];
  await sayIn(kit, tx, open, {
    card: {
      blocks: [
        { kind: 'text', text: title },
        { kind: 'quote', text: moment.before.text },
      ],
      plain: `${title} ${moment.before.text}`,
      data: { kind: 'rewind', turn: first.seq, branch },
    },
  });
}

/** Keeps the new version, or goes back to the first one; the branch kept is the result. */
export async function keep(kit: Kit, incoming: Incoming, asNew: boolean, wanted: string): Promise<void> {
  const { tx, member, now } = incoming;
  const practice = (await lockCurrent(tx, member.id)) ?? (await lockLastOver(tx, member.id));
  const origin = practice?.branches.find(({ id }) => String(id) === wanted);
  if (!practice || !origin || practice.branch !== origin.id) throw new Refusal(words.nothingOpen);
  const { language } = practice;
  if (asNew) {
    if (practice.status === 'open')
      await sayIn(kit, tx, practice, { card: plainCard(words.keptNew[language], 'kept') });
    return;
  }
  const turns = lineage(await turnsOf(tx, practice.id), practice.branches, origin.from);
  const last = turns.findLast((turn) => turn.role === 'customer' && turn.state);
  if (!last?.state) throw new Refusal(words.nothingOpen);
  const ended = last.state.ended;
  const kept: Practice = {
    ...practice,
    branch: origin.from,
    state: last.state,
    status: ended ? 'reviewing' : 'open',
    outcome: ended,
    answered: practice.nextSeq - 1,
  };
  const { branch, state, status, outcome, answered } = kept;
  await changePractice(tx, practice.id, {
    branch,
    state,
    status,
    outcome,
    answered,
    endedAt: ended ? new Date(now) : null,
    lastAt: new Date(now),
  });
  await sayRoot(kit, tx, kept, await scenarioOf(kit, tx, kept));
  await sayIn(kit, tx, kept, { card: plainCard(words.keptOld[language], 'kept') });
  if (ended) await askDebrief(kit, tx, kept);
}
