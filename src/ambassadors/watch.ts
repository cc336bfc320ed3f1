import type { Services } from '../kernel/feature.ts';
import { plainCard } from '../kernel/reply.ts';
import type { Language } from '../kernel/words.ts';
import { memberById } from '../people/store.ts';
import { writeFirst } from '../people/write-first.ts';
import { button, dayOf, newsCard } from './cards.ts';
import { isNews, levelOf } from './rules.ts';
import { change, keepWatch, leads, lockRoster, ownRow, setRole, termsEnding, watched, watchOf } from './store.ts';
import { words } from './words.ts';

const batch = 200;

/** Tells programme leads when the roster leaves its bounds or is one step from it, once each time. */
export async function watchRosters(services: Services, now: number): Promise<void> {
  const all = await services.store.acrossWorkspaces((tx) => watched(tx, now));
  for (const { workspace, n, ending, told } of all) {
    const level = levelOf(n, ending);
    if (level === told) continue;
    await services.store.inWorkspace(workspace, async (tx) => {
      await lockRoster(tx, workspace);
      const before = await watchOf(tx);
      if ((before?.level ?? 'none') !== told) return;
      let heard = !isNews(told, level);
      if (!heard)
        for (const lead of await leads(tx))
          heard =
            (await writeFirst(services, tx, workspace, lead, (language) => newsCard(n, level, language))) || heard;
      // A reason was about the size it was written for.
      if (heard) await keepWatch(tx, workspace, level, { reason: null, reasonAt: null });
    });
  }
}

/** Announces the end of a term once, and ends what was not renewed. */
export async function followTerms(services: Services, now: number): Promise<void> {
  const due = await services.store.acrossWorkspaces((tx) => termsEnding(tx, now, batch));
  for (const { workspace, person } of due)
    await services.store.inWorkspace(workspace, async (tx) => {
      const row = await ownRow(tx, person);
      const member = await memberById(tx, person);
      if (row?.status !== 'serving' || !member) return;
      const end = row.endsAt.getTime();
      if (end <= now) {
        await change(tx, person, { status: 'left', overReason: null });
        await setRole(tx, person, false);
        await writeFirst(services, tx, workspace, member, (language) =>
          plainCard(words.over[language], 'ambassador_over', [button(words.volunteer[language], 'volunteer')]),
        );
        return;
      }
      if (row.remindedAt) return;
      const card = (language: Language) =>
        plainCard(words.ending(dayOf(row.endsAt, language, member.timeZone))[language], 'ambassador_ending', [
          button(words.renew[language], 'renew', row.endsAt.toISOString()),
          button(words.leave[language], 'leave'),
        ]);
      if (await writeFirst(services, tx, workspace, member, card))
        await change(tx, person, { remindedAt: new Date(now) });
    });
}
