import type { ConsentLedger } from '../kernel/consent.ts';
import type { Feature, Incoming, Services } from '../kernel/feature.ts';
import { fold } from '../kernel/fold.ts';
import { Refusal } from '../kernel/refusal.ts';
import { languageOf, plainCard, tell } from '../kernel/reply.ts';
import { agree, begin, dropDraft, filled, form, mine, withdraw } from './flow.ts';
import { takeDown } from './kit.ts';
import { offerJob, offerQueue } from './offer.ts';
import { agreeRecap, leaveRecap } from './recap.ts';
import { change, drop, lockOne, toTakeDown } from './store.ts';
import { words } from './words.ts';

const asked = new Set(['temoignage', 'temoigner', 'testimonial', 'partager un temoignage', 'share a testimonial']);
const back = new Set([
  'retirer',
  'retirer mon temoignage',
  'retirer mes temoignages',
  'withdraw',
  'withdraw my testimonial',
]);
const batch = 200;

/** Testimonials and excerpts: shown to the letter, agreed to one by one, taken down at a word, at their end, or with their author. */
export const testimonialsFeature = (ledger: Pick<ConsentLedger, 'agree' | 'withdraw'>): Feature => ({
  name: 'testimonials',
  queues: [offerQueue],
  jobs: (services) => ({ [offerQueue.name]: offerJob(services) }),
  receive: async (services, incoming) => {
    const { event } = incoming;
    switch (event.kind) {
      case 'said':
      case 'commanded': {
        const word = fold(event.text);
        if (back.has(word)) return withdraw(services, ledger, incoming);
        if (!asked.has(word)) return false;
        await begin(services, incoming);
        return true;
      }
      case 'pressed':
        return pressed(services, ledger, incoming, event.action.name, event.action.arg ?? '');
      case 'submitted': {
        const kind = { 'testimonial.words': 'words', 'testimonial.replay': 'replay' } as const;
        const name = event.action.name;
        if (name !== 'testimonial.words' && name !== 'testimonial.replay') return false;
        await filled(services, incoming, event.action.arg ?? '', kind[name], event.values);
        return true;
      }
      default:
        return false;
    }
  },
  due: takeDownDue,
});

async function pressed(
  services: Services,
  ledger: Pick<ConsentLedger, 'agree' | 'withdraw'>,
  incoming: Incoming,
  name: string,
  arg: string,
): Promise<boolean> {
  const { tx, member } = incoming;
  switch (name) {
    case 'feedback.commit':
      // The debrief is read to its end: the offer follows, and the debrief's own answer comes first.
      await services.jobs.enqueue(tx, {
        queue: offerQueue.name,
        workspace: member.workspace,
        data: { person: member.id },
      });
      return false;
    case 'testimonial.begin':
      await begin(services, incoming);
      return true;
    case 'testimonial.no':
      await tell(services, incoming, { card: plainCard(words.noted[languageOf(incoming)], 'testimonial_no') });
      return true;
    case 'testimonial.words':
      await form(services, incoming, arg, 'words');
      return true;
    case 'testimonial.replay':
      await form(services, incoming, arg, 'replay');
      return true;
    case 'testimonial.edit':
      await form(services, incoming, arg);
      return true;
    case 'testimonial.drop':
      await dropDraft(services, incoming, arg);
      return true;
    case 'testimonial.agree':
      await agree(services, ledger, incoming, arg);
      return true;
    case 'testimonial.withdraw':
      if (!(await withdraw(services, ledger, incoming, arg))) throw new Refusal(words.gone);
      return true;
    case 'testimonial.recap':
      await agreeRecap(services, ledger, incoming, arg);
      return true;
    case 'testimonial.no_recap':
      await leaveRecap(services, ledger, incoming, arg);
      return true;
    case 'testimonial.mine':
      await mine(services, incoming);
      return true;
    default:
      return false;
  }
}

/** Takes down what has come to its end, and what its forgotten author left behind. */
async function takeDownDue(services: Services, now: number): Promise<void> {
  for (const { workspace, id } of await services.store.acrossWorkspaces((tx) => toTakeDown(tx, new Date(now), batch)))
    await services.store.inWorkspace(workspace, async (tx) => {
      const row = await lockOne(tx, id);
      if (row?.status !== 'live') return;
      await takeDown(services, tx, row);
      if (row.personId === null) await drop(tx, id);
      else await change(tx, id, { status: 'ended', content: null });
    });
}
