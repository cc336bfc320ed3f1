import { randomUUID } from 'node:crypto';
import type { Incoming, Services } from '../kernel/feature.ts';
import { Refusal } from '../kernel/refusal.ts';
import { languageOf, plainCard, tell } from '../kernel/reply.ts';
import { invite } from '../nudges/store.ts';
import { requireGates } from '../rollout/gates.ts';
import { adoption } from './adoption.ts';
import { backTo, doubtCard } from './cards.ts';
import { wavesCard } from './cards-plan.ts';
import { retroForm, waveForm } from './forms.ts';
import { led, note, type Parts, teamKey, todayOf, type Values } from './kit.ts';
import { method } from './method.ts';
import { daysIn, teamOptions, teamsIn } from './pilot.ts';
import { freeTeams, waveView } from './read.ts';
import { addDays, type Cohort, inOrder, learnersOf, reasonIn } from './rules.ts';
import { proposeWaves, waveBlocks, waveDoubts } from './rules-waves.ts';
import { changeCohort, cohortsOf, dropCohort, keepCohort, learnersIn, type Programme, rosterOf } from './store.ts';
import { blockWords, planWords } from './words-plan.ts';
import { refusals } from './words-refused.ts';

/** The plan, and what holds the next wave. */
export async function showWaves(services: Services, incoming: Incoming): Promise<void> {
  const programme = await led(incoming);
  const cohorts = await cohortsOf(incoming.tx);
  const roster = await rosterOf(incoming.tx);
  const waves = inOrder(cohorts);
  const next = waves.find(({ openedAt }) => openedAt === null);
  const view = next && (await waveView(incoming, programme, next, cohorts));
  const free = freeTeams(roster, cohorts, undefined);
  const card = wavesCard(
    {
      waves,
      roster,
      left: free.reduce((sum, { learners }) => sum + learners, 0),
      blocks: view ? waveBlocks(view) : [],
      doubts: view ? waveDoubts(view) : [],
      keep: programme.keep,
      adoption: await adoption(incoming, waves, roster),
    },
    languageOf(incoming),
  );
  await tell(services, incoming, { card });
}

/** While waves may still be planned: all phases but the last. */
async function planning(
  incoming: Incoming,
): Promise<{ readonly programme: Programme; readonly cohorts: readonly Cohort[] }> {
  const programme = await led(incoming);
  if (programme.phase === 'anchoring') throw new Refusal(refusals.notInPhase);
  return { programme, cohorts: await cohortsOf(incoming.tx) };
}

const plannedWave = (cohorts: readonly Cohort[], id: string): Cohort => {
  const wave = cohorts.find((one) => one.id === id && one.kind === 'wave' && one.openedAt === null);
  if (!wave) throw new Refusal(refusals.stale);
  return wave;
};

/** Opens the form of a wave, new or planned. */
export async function askWave(services: Services, incoming: Incoming, parts: Parts, id: string): Promise<void> {
  const { programme, cohorts } = await planning(incoming);
  const own = id === '' ? undefined : plannedWave(cohorts, id);
  const free = freeTeams(await rosterOf(incoming.tx), cohorts, own);
  if (free.length === 0) throw new Refusal(planWords.nothingLeft);
  const today = todayOf(incoming);
  const from = [today, ...inOrder(cohorts).map(({ to }) => to)].sort().at(-1) ?? today;
  const kept = {
    teams: (own?.teams ?? []).map((one) => teamKey(parts, incoming.member.workspace, one)),
    from: own?.from ?? from,
    to: own?.to ?? addDays(from, 28),
    keeps: own?.keeps ?? null,
  };
  const which = { id: own?.id ?? '', keep: programme.keep };
  const form = waveForm(teamOptions(parts, incoming, free), kept, which, languageOf(incoming));
  await tell(services, incoming, { form });
}

/** Keeps a wave in the plan. */
export async function keepWave(
  services: Services,
  incoming: Incoming,
  parts: Parts,
  id: string,
  values: Values,
): Promise<void> {
  const { programme, cohorts } = await planning(incoming);
  const { tx, member } = incoming;
  const own = id === '' ? undefined : plannedWave(cohorts, id);
  const teams = teamsIn(parts, incoming, values.teams, freeTeams(await rosterOf(tx), cohorts, own));
  const days = daysIn(values, todayOf(incoming));
  const keeps = reasonIn(values.keeps) ?? null;
  if (programme.keep && !keeps) throw new Refusal(planWords.keepsShort);
  await keepCohort(tx, member.workspace, {
    id: own?.id ?? randomUUID(),
    kind: 'wave',
    teams,
    scenarioId: null,
    keeps,
    ...days,
  });
  await note(incoming, parts, own ? 'wave changed' : 'wave planned', { teams: teams.length, ...days });
  await showWaves(services, incoming);
}

/** Plans waves for the teams nobody planned yet. */
export async function propose(services: Services, incoming: Incoming, parts: Parts): Promise<void> {
  const { programme, cohorts } = await planning(incoming);
  const { tx, member } = incoming;
  const roster = await rosterOf(tx);
  const free = freeTeams(roster, cohorts, undefined);
  if (free.length === 0) throw new Refusal(planWords.nothingLeft);
  const population = roster.reduce((sum, { learners }) => sum + learners, 0);
  const plan = proposeWaves(free, population, programme.waveShare, todayOf(incoming));
  for (const wave of plan)
    await keepCohort(tx, member.workspace, { id: randomUUID(), kind: 'wave', scenarioId: null, keeps: null, ...wave });
  await note(incoming, parts, 'waves proposed', { waves: plan.length });
  await tell(services, incoming, { card: plainCard(planWords.proposed[languageOf(incoming)], 'waves_proposed') });
  await showWaves(services, incoming);
}

/** Takes a planned wave away; once waves run, never down to one. */
export async function dropWave(services: Services, incoming: Incoming, parts: Parts, id: string): Promise<void> {
  const { programme, cohorts } = await planning(incoming);
  const wave = plannedWave(cohorts, id);
  if (programme.phase === 'waves' && inOrder(cohorts).length <= method.waves.least) throw new Refusal(planWords.single);
  await dropCohort(incoming.tx, wave.id);
  await note(incoming, parts, 'wave dropped', { from: wave.from });
  await tell(services, incoming, { card: plainCard(planWords.dropped[languageOf(incoming)], 'wave_dropped') });
  await showWaves(services, incoming);
}

/** Opens a wave: gates, trainers, site leads and the former review always; a red light or other weeks, with a reason. */
export async function openWave(
  services: Services,
  incoming: Incoming,
  parts: Parts,
  id: string,
  why?: string,
): Promise<void> {
  const programme = await led(incoming);
  const { tx, member, now } = incoming;
  if (programme.phase !== 'waves') throw new Refusal(refusals.notInPhase);
  const cohorts = await cohortsOf(tx);
  const wave = plannedWave(cohorts, id);
  await requireGates(tx, now);
  const view = await waveView(incoming, programme, wave, cohorts);
  const blocks = waveBlocks(view);
  if (blocks.length > 0) {
    const lines = (language: 'fr' | 'en'): string =>
      [planWords.blocked(blocks.length)[language], ...blocks.map((one) => `• ${blockWords(one, language)}`)].join('\n');
    throw new Refusal({ fr: lines('fr'), en: lines('en') });
  }
  const doubts = waveDoubts(view);
  const language = languageOf(incoming);
  if (doubts.length > 0 && !why) return tell(services, incoming, { card: doubtCard(doubts, `wave:${id}`, language) });
  const learners = learnersOf(wave.teams, view.roster);
  const number = inOrder(cohorts).findIndex((one) => one.id === id) + 1;
  await changeCohort(tx, id, { openedAt: new Date(now) });
  await invite(tx, member.workspace, await learnersIn(tx, wave.teams), now);
  await note(incoming, parts, 'wave opened', { wave: number, learners, trainers: view.readyTrainers }, why);
  await tell(services, incoming, {
    card: plainCard(planWords.opened(number, learners)[language], 'wave_opened', [backTo(language)]),
  });
}

const openedWave = (cohorts: readonly Cohort[], id: string): Cohort => {
  const wave = cohorts.find((one) => one.id === id && one.kind === 'wave' && one.openedAt !== null);
  if (!wave) throw new Refusal(refusals.stale);
  return wave;
};

/** Opens the review of a wave. */
export async function askRetro(services: Services, incoming: Incoming, id: string): Promise<void> {
  await led(incoming);
  const wave = openedWave(await cohortsOf(incoming.tx), id);
  await tell(services, incoming, { form: retroForm(wave.id, wave.retro, languageOf(incoming)) });
}

/** Keeps it: three lists, each with a decision or "none". */
export async function keepRetro(
  services: Services,
  incoming: Incoming,
  parts: Parts,
  id: string,
  values: Values,
): Promise<void> {
  await led(incoming);
  const wave = openedWave(await cohortsOf(incoming.tx), id);
  const list = (value: Values[string] | undefined): string => {
    const text = typeof value === 'string' ? value.replaceAll('\u0000', '').trim().slice(0, 1000) : '';
    if (text.length < 2) throw new Refusal(planWords.retroEmpty);
    return text;
  };
  const retro = {
    scenarios: list(values.scenarios),
    support: list(values.support),
    communication: list(values.communication),
  };
  await changeCohort(incoming.tx, wave.id, { retro });
  await note(incoming, parts, 'wave reviewed', { from: wave.from });
  await tell(services, incoming, { card: plainCard(planWords.retroKept[languageOf(incoming)], 'retro_kept') });
  await showWaves(services, incoming);
}
