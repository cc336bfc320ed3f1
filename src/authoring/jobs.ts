import type { Card } from '../kernel/card.ts';
import type { Tx } from '../kernel/db.ts';
import type { Services } from '../kernel/feature.ts';
import type { ClaimedJob } from '../kernel/jobs.ts';
import type { Language } from '../kernel/words.ts';
import { addressOfPerson } from '../people/store.ts';

/** The language of whoever a job works for. */
export const spokenBy = (job: ClaimedJob): Language => (job.data.language === 'en' ? 'en' : 'fr');

/** Says a card to whoever a job works for. */
export async function answer(services: Services, tx: Tx, job: ClaimedJob, card: Card): Promise<void> {
  const person = String(job.data.person);
  const to = await addressOfPerson(tx, person);
  if (to) await services.say(tx, job.workspace, { to, language: spokenBy(job), person, card });
}
