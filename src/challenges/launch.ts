import { randomUUID } from 'node:crypto';
import type { Incoming, Services } from '../kernel/feature.ts';
import { looksLikeId } from '../kernel/id.ts';
import { Refusal } from '../kernel/refusal.ts';
import { languageOf, plainCard, tell } from '../kernel/reply.ts';
import { channelOf } from '../people/channel.ts';
import type { Scenario } from '../scenarios/schema.ts';
import { playable } from '../scenarios/versions.ts';
import { confirmCard, launchForm, longest, postCard, promiseCard, reasonForm } from './cards.ts';
import { type Parts, viewOf } from './kit.ts';
import { promisesIn } from './promises.ts';
import { goals, mayLaunch, proposedDays, windowOf } from './rules.ts';
import { endDay, showRunning, whileRunning } from './running.ts';
import { type Challenge, changeChallenge, draftOf, lockChallenge, openIn, openUnlessOne } from './store.ts';
import { dropOtherDrafts, lockDrafts } from './store-channels.ts';
import { channelsFor, chosenPlace, labelOf, whereTo } from './where.ts';
import { words } from './words.ts';

type Values = Readonly<Record<string, unknown>>;

const usualGoal = 10;
const shortestReason = 10;

/** Begins a draft in the channel where it was asked for, or for one to be chosen, and hands its author the form. */
export async function begin(services: Services, incoming: Incoming, parts: Parts): Promise<void> {
  const { tx, member, event, now } = incoming;
  if (!mayLaunch(member.roles)) throw new Refusal(words.notLauncher);
  const language = languageOf(incoming);
  // Asked for in private, the draft has no channel until the form names one of the person's own.
  const place = channelOf(event) ?? '';
  if (place === '' && (await channelsFor(incoming, language)).length === 0) throw new Refusal(words.inChannel);
  const running = place === '' ? undefined : await openIn(tx, place);
  if (running) return showRunning(services, incoming, running);
  const days = proposedDays(now, member.timeZone);
  const window = windowOf(days.from, days.to, member.timeZone, now);
  if (!window) throw new Refusal(words.badDays);
  await lockDrafts(tx, member);
  const draft = await draftOf(tx, {
    workspaceId: member.workspace,
    id: randomUUID(),
    launchedBy: member.id,
    place,
    language,
    timeZone: member.timeZone,
    goal: usualGoal,
    invitation: words.invitation[language],
    reward: '',
    startsAt: new Date(window.startsAt),
    endsAt: new Date(window.endsAt),
    shown: null,
    createdAt: new Date(now),
  });
  await form(services, incoming, parts, draft);
}

/** One's own draft, while one may still launch. */
async function ownDraft({ tx, member }: Incoming, id: string): Promise<Challenge> {
  if (!mayLaunch(member.roles)) throw new Refusal(words.notLauncher);
  const row = looksLikeId(id) ? await lockChallenge(tx, id) : undefined;
  if (!row || row.launchedBy !== member.id || row.status !== 'draft') throw new Refusal(words.gone);
  return row;
}

/** Opens the form again. */
export async function edit(services: Services, incoming: Incoming, parts: Parts, id: string): Promise<void> {
  await form(services, incoming, parts, await ownDraft(incoming, id));
}

/** What a challenge may be about: what the workspace plays today, its own scenarios first. */
async function choices({ tx, member }: Incoming, { library }: Parts): Promise<readonly Scenario[]> {
  const all = [...(await playable(tx, library, member.workspace)).values()].filter(({ restricted }) => !restricted);
  return [...all.filter(({ id }) => !library.has(id)), ...all.filter(({ id }) => library.has(id))];
}

async function form(services: Services, incoming: Incoming, parts: Parts, row: Challenge): Promise<void> {
  const language = languageOf(incoming);
  const scenarios = (await choices(incoming, parts)).map(({ id, title }) => ({ id, title: title[language] }));
  const day = (at: Date): string => proposedDays(at.getTime(), row.timeZone).from;
  const days = { from: day(row.startsAt), to: day(row.endsAt) };
  const places = await whereTo(incoming, parts, row.place);
  await tell(services, incoming, { form: launchForm(row, days, { scenarios, places }, language) });
}

/** Takes the form; words that promise too much stop it until they are edited or kept with a reason. */
export async function filled(
  services: Services,
  incoming: Incoming,
  parts: Parts,
  id: string,
  values: Values,
): Promise<void> {
  const { tx, member, now } = incoming;
  await lockDrafts(tx, member);
  const row = await ownDraft(incoming, id);
  const { scenario, goal, from, to } = values;
  const back = { label: words.edit, action: { name: 'challenge.form', arg: row.id } };
  const place = await chosenPlace(incoming, parts, row.place, values.place, back);
  const text = (value: unknown): string =>
    typeof value === 'string' ? value.replaceAll('\u0000', '').trim().slice(0, longest) : '';
  const written = {
    invitation: text(values.invitation) || words.invitation[row.language],
    reward: text(values.reward),
    overrideReason: null,
    version: row.version + 1,
  };
  // What was written is kept, whatever days or choices are to be corrected.
  await changeChallenge(tx, row.id, written);
  const scenarioId = scenario === 'mix' || scenario === undefined || scenario === '' ? null : String(scenario);
  const wanted = Number(goal ?? usualGoal);
  const known = scenarioId === null || (await choices(incoming, parts)).some((one) => one.id === scenarioId);
  if (!known || !goals.some((one) => one === wanted)) throw new Refusal(words.badChoice, back);
  const window = windowOf(from, to, row.timeZone, now);
  if (!window) throw new Refusal(words.badDays, back);
  const set = {
    ...written,
    place,
    scenarioId,
    goal: wanted,
    startsAt: new Date(window.startsAt),
    endsAt: new Date(window.endsAt),
  };
  if (place !== row.place) await dropOtherDrafts(tx, member.id, place, row.id);
  await changeChallenge(tx, row.id, set);
  await preview(services, incoming, parts, { ...row, ...set });
}

async function preview(services: Services, incoming: Incoming, parts: Parts, row: Challenge): Promise<void> {
  const { tx } = incoming;
  const language = languageOf(incoming);
  const found = row.overrideReason ? [] : promisesIn(`${row.invitation}\n${row.reward}`);
  if (found.length > 0) return tell(services, incoming, { card: promiseCard(row.id, found, language) });
  await tell(services, incoming, { card: postCard(await viewOf(tx, parts, row, null, false)) });
  const channel = await labelOf(incoming, row.place, language);
  await tell(services, incoming, { card: confirmCard(row.id, row.version, channel, language) });
}

/** Asks why words usually refused are kept. */
export async function askReason(services: Services, incoming: Incoming, id: string): Promise<void> {
  const row = await ownDraft(incoming, id);
  await tell(services, incoming, { form: reasonForm(row.id, languageOf(incoming)) });
}

/** Keeps them, and writes down who did and why. */
export async function reasoned(
  services: Services,
  incoming: Incoming,
  parts: Parts,
  id: string,
  values: Values,
): Promise<void> {
  const { tx, member, now } = incoming;
  const row = await ownDraft(incoming, id);
  const reason = typeof values.reason === 'string' ? values.reason.trim().slice(0, longest) : '';
  if (reason.length < shortestReason) throw new Refusal(words.reasonShort);
  const set = { overrideReason: reason, version: row.version + 1 };
  await changeChallenge(tx, row.id, set);
  await parts.audit(
    tx,
    member.workspace,
    {
      actor: parts.digest(member.workspace, member.id),
      action: 'challenge wording kept',
      details: { challenge: row.id, words: promisesIn(`${row.invitation}\n${row.reward}`).length },
    },
    new Date(now),
  );
  await preview(services, incoming, parts, { ...row, ...set });
}

/** Publishes what was previewed, in the version previewed; of two at once in a channel one is published. */
export async function confirm(services: Services, incoming: Incoming, parts: Parts, arg: string): Promise<void> {
  const { tx, member, now } = incoming;
  const [id = '', version = ''] = arg.split(':');
  const row = await ownDraft(incoming, id);
  if (version !== String(row.version) || row.place === '') throw new Refusal(words.stale);
  if (!row.overrideReason && promisesIn(`${row.invitation}\n${row.reward}`).length > 0) throw new Refusal(words.stale);
  if (row.endsAt.getTime() <= now) throw new Refusal(words.badDays);
  // Switched off or retired since the form: the form shows what is left.
  if (row.scenarioId !== null && !(await choices(incoming, parts)).some(({ id }) => id === row.scenarioId))
    throw new Refusal(words.badChoice);
  if (!(await parts.literacy(services, incoming, { name: 'challenge.confirm', arg }))) return;
  const at = new Date(now);
  if (!(await openUnlessOne(tx, row, { shownAt: at, lookAt: at }))) throw new Refusal(words.already);
  await services.say(tx, member.workspace, {
    to: row.place,
    language: row.language,
    thread: `challenge:${row.id}`,
    slot: `challenge:${row.id}`,
    card: postCard(await viewOf(tx, parts, row, null, false)),
  });
  const language = languageOf(incoming);
  const card = plainCard(words.published(endDay(row, language))[language], 'challenge_published', [
    ...whileRunning(row, language),
  ]);
  await tell(services, incoming, { card });
}

/** Drops one's own draft. */
export async function drop(services: Services, incoming: Incoming, id: string): Promise<void> {
  const row = await ownDraft(incoming, id);
  await changeChallenge(incoming.tx, row.id, { status: 'dropped' });
  await tell(services, incoming, { card: plainCard(words.dropped[languageOf(incoming)], 'challenge_dropped') });
}
