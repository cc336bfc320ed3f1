import type { PersonaBrief } from '../kernel/model.ts';
import type { Scenario } from '../scenarios/schema.ts';
import type { Practice } from './store.ts';

/** What a model may know of the customer: nothing that is still locked. */
export function briefOf({
  scenario,
  practice,
}: {
  readonly scenario: Scenario;
  readonly practice: Pick<Practice, 'language'>;
}): PersonaBrief {
  const { language } = practice;
  const { persona } = scenario;
  return {
    scenario: scenario.id,
    version: scenario.version,
    language,
    name: persona.name,
    job: persona.job[language],
    channel: persona.channel[language],
    complaint: scenario.complaint[language],
    style: persona.style,
    voice: persona.voice[language],
    account: persona.account.map(({ label, value }) => ({ label: label[language], value })),
    truth: scenario.truth.map(({ says, holds }) => ({ says: says[language], holds })),
    banned: scenario.lexicon.banned[language],
  };
}
