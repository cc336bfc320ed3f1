import type { Incoming, Services } from '../kernel/feature.ts';
import { Refusal } from '../kernel/refusal.ts';
import { languageOf, plainCard } from '../kernel/reply.ts';
import { colon } from '../kernel/words.ts';
import { forbiddenIn, linesSaying } from '../practice/engine/principles.ts';
import { lockCurrent, lockLastOver, lockPaused } from '../practice/store.ts';
import { addPrinciple, principlesOf } from '../scenarios/own.ts';
import { offered } from '../scenarios/versions.ts';
import { type AuthoringParts, ask, asTrainer, newId, tell } from './drafts.ts';
import { correctForm } from './forms.ts';
import { openDrafts } from './store.ts';
import { deskWords as words } from './words-desk.ts';

const longest = 240;
const most = 30;
const placesShown = 8;

/** Opens the form of a correction. */
export async function askCorrection(services: Services, incoming: Incoming, scenarioId: string): Promise<void> {
  asTrainer(incoming);
  await ask(services, incoming, correctForm(scenarioId, longest, languageOf(incoming)));
}

/** Keeps a correction of the customer played now, or last. */
export async function correctPlayed(
  services: Services,
  incoming: Incoming,
  parts: AuthoringParts,
  typed: string,
): Promise<void> {
  asTrainer(incoming);
  const { tx, member } = incoming;
  const practice =
    (await lockCurrent(tx, member.id)) ?? (await lockPaused(tx, member.id)) ?? (await lockLastOver(tx, member.id));
  if (!practice) throw new Refusal(words.correctNone);
  await correct(services, incoming, parts, practice.scenarioId, typed);
}

/** Keeps a correction: told to a model at each later line, and what it forbids is checked. */
export async function correct(
  services: Services,
  incoming: Incoming,
  { audit, digest, library }: AuthoringParts,
  scenarioId: string,
  typed: unknown,
): Promise<void> {
  asTrainer(incoming);
  const { tx, member, now } = incoming;
  const language = languageOf(incoming);
  const text = (typeof typed === 'string' ? typed : '')
    .replace(/[\s\p{C}]+/gu, ' ')
    .trim()
    .slice(0, longest);
  if (text.length < 4) throw new Refusal(words.correctShort);
  const drafted = (await openDrafts(tx)).find((draft) => draft.scenarioId === scenarioId)?.scenario;
  const scenario = drafted ?? (await offered(tx, library)).get(scenarioId);
  if (!scenario) throw new Refusal(words.unknown);
  if ((await principlesOf(tx, scenarioId)).length >= most) throw new Refusal(words.correctMost);
  const at = new Date(now);
  const row = { workspaceId: member.workspace, id: newId(), scenarioId, writtenBy: member.id, at };
  // One trainer writes in one language; the customer obeys in both.
  await addPrinciple(tx, { ...row, text: { fr: text, en: text } });
  const actor = digest(member.workspace, member.id);
  await audit(tx, member.workspace, { actor, action: 'customer corrected', details: { scenario: scenarioId } }, at);
  const forbidden = forbiddenIn([text]);
  const places = linesSaying(scenario, forbidden);
  const lines = [
    words.corrected(scenario.persona.name)[language],
    ...(forbidden.length > 0 ? [`${words.nowForbidden[language]}${colon[language]}${forbidden.join(', ')}`] : []),
    ...(places.length > 0 ? [words.stillSaid(places.slice(0, placesShown).join(', '))[language]] : []),
  ];
  await tell(services, incoming, plainCard(lines.join('\n'), 'corrected'));
}
