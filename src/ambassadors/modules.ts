import { lastWeek, together } from '../digests/definitions.ts';
import { ensureWeek, readFor } from '../digests/store.ts';
import type { Incoming, Literacy, Services } from '../kernel/feature.ts';
import { Refusal } from '../kernel/refusal.ts';
import { languageOf, plainCard, tell } from '../kernel/reply.ts';
import { moduleCard, patternCard } from './cards-modules.ts';
import { ownTerm } from './flow.ts';
import { acts, type Hard, hardest } from './rules.ts';
import { change } from './store.ts';
import { actsOf } from './store-acts.ts';
import { words } from './words.ts';
import { modules, moduleWords } from './words-modules.ts';

/** One module, after the five minutes on AI. */
export async function showModule(
  services: Services,
  incoming: Incoming,
  literacy: Literacy,
  name: string,
): Promise<void> {
  const row = await ownTerm(incoming);
  const act = acts.find((one) => one === name);
  if (!act) throw new Refusal(words.stale);
  if (!(await literacy(services, incoming, { name: 'ambassador.module', arg: act }))) return;
  const done = actsOf(row)[act];
  await tell(services, incoming, { card: moduleCard(act, done, languageOf(incoming), incoming.member.timeZone) });
}

/** What the ambassador's own team finds hardest, or their site, from the figures every digest is made of. */
async function patternsOf({ tx, member, now }: Incoming): Promise<readonly Hard[]> {
  const { monday, from } = lastWeek(now);
  await ensureWeek(tx, member.workspace, monday, from);
  for (const kind of ['ambassador', 'site'] as const) {
    const cells = (await readFor(tx, member.id, kind, monday)).filter(({ week }) => week === monday);
    const hard = hardest(together(cells.map(({ figures }) => figures))?.skills ?? {});
    if (hard.length > 0) return hard;
  }
  return [];
}

/** The pattern card, for somebody who serves. */
export async function showPattern(services: Services, incoming: Incoming): Promise<void> {
  await ownTerm(incoming);
  const language = languageOf(incoming);
  const hard = await patternsOf(incoming);
  const none = plainCard(moduleWords.patternNone[language], 'ambassador_no_pattern');
  await tell(services, incoming, { card: hard.length > 0 ? patternCard(hard, language) : none });
}

/** They say what the card shows first: checked against the figures, it closes the module. */
export async function sawPattern(services: Services, incoming: Incoming, skill: string): Promise<void> {
  const row = await ownTerm(incoming);
  const language = languageOf(incoming);
  const [first] = await patternsOf(incoming);
  if (!first) throw new Refusal(moduleWords.patternNone);
  if (first.skill !== skill) throw new Refusal(moduleWords.patternNotThat);
  if (!row.readAt) await change(incoming.tx, incoming.member.id, { readAt: new Date(incoming.now) });
  const text = moduleWords.done(modules.read.title[language])[language];
  await tell(services, incoming, { card: plainCard(text, 'ambassador_read') });
}
