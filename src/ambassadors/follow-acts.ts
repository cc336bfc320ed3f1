import type { Services } from '../kernel/feature.ts';
import { plainCard } from '../kernel/reply.ts';
import { memberById } from '../people/store.ts';
import { writeFirst } from '../people/write-first.ts';
import { button } from './cards.ts';
import { isReady } from './rules.ts';
import { ownRow } from './store.ts';
import { actsOf, dropInvite, noteActs, noteInvited, toInvite } from './store-acts.ts';
import { words } from './words.ts';
import { modules, moduleWords } from './words-modules.ts';

const batch = 200;

/** Closes modules by what was done, and says so. */
export async function followActs(services: Services): Promise<void> {
  for (const { workspace, person, supervised, delivered } of await services.store.acrossWorkspaces(noteActs))
    await services.store.inWorkspace(workspace, async (tx) => {
      const [row, member] = [await ownRow(tx, person), await memberById(tx, person)];
      if (!row || !member) return;
      await writeFirst(services, tx, workspace, member, (language) => {
        const closed = [...(supervised ? [modules.supervise] : []), ...(delivered ? [modules.deliver] : [])];
        const lines = closed.map(({ title }) => moduleWords.done(title[language])[language]);
        const last = isReady(actsOf(row)) ? [moduleWords.ready[language]] : [];
        return plainCard([...lines, ...last].join('\n'), 'ambassador_act');
      });
    });
}

/** Asks people who shared three debriefs, once, whether they would go along with others. */
export async function inviteNext(services: Services, now: number): Promise<void> {
  for (const { workspace, person } of await services.store.acrossWorkspaces((tx) => toInvite(tx, batch)))
    await services.store.inWorkspace(workspace, async (tx) => {
      const member = await memberById(tx, person);
      // Noted first: of two processes that look at once, one asks.
      if (!member || !(await noteInvited(tx, workspace, person, now))) return;
      const asked = await writeFirst(services, tx, workspace, member, (language) =>
        plainCard(moduleWords.inviteAgain[language], 'ambassador_asked', [
          button(words.volunteer[language], 'volunteer'),
        ]),
      );
      if (!asked) await dropInvite(tx, person);
    });
}
