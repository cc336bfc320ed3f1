import { lastWeek } from '../digests/definitions.ts';
import { plansOf, sendAgain } from '../digests/plans.ts';
import { cardFor } from '../digests/read.ts';
import { personByEmail } from '../people/store.ts';
import { appendAudit, digestOf } from '../privacy/audit.ts';
import type { Command } from './desk.ts';

/** `digest preview|send-now|plans EMAIL`: what someone gets, sent again, or when. */
export const digest =
  (what: 'preview' | 'send-now' | 'plans'): Command =>
  async ({ store, workspace, words, write, now }) => {
    const [email] = words;
    return store.inWorkspace(workspace, async (tx) => {
      const person = email ? await personByEmail(tx, email) : undefined;
      if (!person) {
        write(email ? `${email}: nobody here has this address.` : 'Name the reader by e-mail.');
        return 2;
      }
      const plans = await plansOf(tx, person.id);
      if (plans.length === 0)
        write(
          'No digest: the role of manager, site lead, programme lead or ambassador gives one, within the hour; nobody who has left gets any.',
        );
      for (const { kind, next, out } of plans) {
        if (what !== 'preview') write(`${kind}: ${out ? 'unsubscribed' : `next at ${next}`}`);
        else write((await cardFor(tx, workspace, person.id, kind, now))?.plain ?? `${kind}: no longer theirs.`);
      }
      if (what === 'send-now') {
        await sendAgain(tx, person.id, lastWeek(now).monday, now);
        write(
          plans.some(({ out }) => !out)
            ? 'Due now: the server sends it within the minute, or when their working day begins.'
            : 'Unsubscribed: nothing is sent; typing “digest” takes it up again.',
        );
      }
      const entry = { actor: 'operator', action: `digest ${what}`, subject: digestOf(workspace, person.id) };
      await appendAudit(tx, workspace, entry, new Date(now));
      return 0;
    });
  };
