import { randomUUID } from 'node:crypto';
import type { Incoming, Services } from '../kernel/feature.ts';
import { Refusal } from '../kernel/refusal.ts';
import { languageOf, plainCard, tell } from '../kernel/reply.ts';
import { invite } from '../nudges/store.ts';
import { requireGates } from '../rollout/gates.ts';
import type { Scenario } from '../scenarios/schema.ts';
import { offered } from '../scenarios/versions.ts';
import { backTo, doubtCard } from './cards.ts';
import { pilotCard, teamName } from './cards-plan.ts';
import { pilotForm } from './forms.ts';
import { led, note, type Parts, teamKey, todayOf, type Values } from './kit.ts';
import { freeTeams } from './read.ts';
import {
  addDays,
  type Cohort,
  daysBetween,
  isDay,
  learnersOf,
  pilotDoubts,
  type Staffed,
  sitesWithout,
  type Team,
} from './rules.ts';
import { ambassadorsOf, changeCohort, cohortsOf, keepCohort, learnersIn, ledSites, rosterOf } from './store.ts';
import { planWords, siteLeadMissing } from './words-plan.ts';
import { refusals } from './words-refused.ts';

const pilotOf = (cohorts: readonly Cohort[]): Cohort | undefined => cohorts.find(({ kind }) => kind === 'pilot');

/** Scenarios a pilot may take, as the workspace has them; those set apart are not for a first meeting. */
async function simple({ tx }: Incoming, { library }: Parts): Promise<readonly Scenario[]> {
  return [...(await offered(tx, library)).values()].filter(({ restricted }) => !restricted);
}

/** The pilot as it is. */
export async function showPilot(services: Services, incoming: Incoming, parts: Parts): Promise<void> {
  await led(incoming);
  const language = languageOf(incoming);
  const pilot = pilotOf(await cohortsOf(incoming.tx));
  const scenario = (await offered(incoming.tx, parts.library)).get(pilot?.scenarioId ?? '')?.title[language] ?? '';
  await tell(services, incoming, {
    card: pilotCard(pilot, { roster: await rosterOf(incoming.tx), scenario }, language),
  });
}

/** Teams as a form offers them. */
export const teamOptions = (parts: Parts, incoming: Incoming, teams: readonly Staffed[]) =>
  teams.map((one) => ({
    label: `${teamName(one, languageOf(incoming))} (${one.learners})`.slice(-75),
    value: teamKey(parts, incoming.member.workspace, one),
  }));

/** The teams a form brings back, if each may be taken. */
export function teamsIn(
  parts: Parts,
  { member }: Incoming,
  value: Values[string] | undefined,
  free: readonly Staffed[],
): readonly Team[] {
  const wanted = new Set(typeof value === 'string' ? value.split(',') : (value ?? []));
  const chosen = free.filter((one) => wanted.has(teamKey(parts, member.workspace, one)));
  if (chosen.length === 0 || chosen.length !== wanted.size) throw new Refusal(refusals.badTeams);
  return chosen.map(({ site, team }) => ({ site, team }));
}

/** Two days a form brings back. */
export function daysIn({ from, to }: Values, today: string): { readonly from: string; readonly to: string } {
  if (!isDay(from) || !isDay(to) || from >= to || from < today) throw new Refusal(refusals.badDays);
  return { from, to };
}

async function changeable(
  incoming: Incoming,
): Promise<{ readonly cohorts: readonly Cohort[]; readonly pilot: Cohort | undefined }> {
  const { phase } = await led(incoming);
  const cohorts = await cohortsOf(incoming.tx);
  const pilot = pilotOf(cohorts);
  if ((phase !== 'pilot' && phase !== 'diagnosis') || (pilot && pilot.openedAt !== null))
    throw new Refusal(refusals.notInPhase);
  return { cohorts, pilot };
}

/** Opens the form of the pilot. */
export async function askPilot(services: Services, incoming: Incoming, parts: Parts): Promise<void> {
  const { cohorts, pilot } = await changeable(incoming);
  const language = languageOf(incoming);
  const free = freeTeams(await rosterOf(incoming.tx), cohorts, pilot);
  if (free.length === 0) throw new Refusal(refusals.noTeams);
  const today = todayOf(incoming);
  const scenarios = (await simple(incoming, parts)).map(({ id, title }) => ({
    label: title[language].slice(0, 75),
    value: id,
  }));
  const kept = {
    teams: (pilot?.teams ?? []).map((one) => teamKey(parts, incoming.member.workspace, one)),
    from: pilot?.from ?? today,
    to: pilot?.to ?? addDays(today, 35),
    scenario: pilot?.scenarioId ?? null,
  };
  await tell(services, incoming, { form: pilotForm(teamOptions(parts, incoming, free), scenarios, kept, language) });
}

/** Keeps the pilot; nobody hears of it yet. */
export async function keepPilot(services: Services, incoming: Incoming, parts: Parts, values: Values): Promise<void> {
  const { cohorts, pilot } = await changeable(incoming);
  const { tx, member } = incoming;
  const teams = teamsIn(parts, incoming, values.teams, freeTeams(await rosterOf(tx), cohorts, pilot));
  const days = daysIn(values, todayOf(incoming));
  const scenario = (await simple(incoming, parts)).find(({ id }) => id === values.scenario);
  if (!scenario) throw new Refusal(refusals.badScenario);
  const id = pilot?.id ?? randomUUID();
  await keepCohort(tx, member.workspace, { id, kind: 'pilot', teams, scenarioId: scenario.id, keeps: null, ...days });
  await note(incoming, parts, 'pilot planned', { teams: teams.length, scenario: scenario.id, ...days });
  await showPilot(services, incoming, parts);
}

/** Starts the pilot: gates first and always; outside the bounds, with a reason. Its learners are invited. */
export async function startPilot(services: Services, incoming: Incoming, parts: Parts, why?: string): Promise<void> {
  const { phase } = await led(incoming);
  const { tx, member, now } = incoming;
  const pilot = pilotOf(await cohortsOf(tx));
  if (phase !== 'pilot' || !pilot || pilot.openedAt !== null) throw new Refusal(refusals.notInPhase);
  await requireGates(tx, now);
  const today = todayOf(incoming);
  if (pilot.from > today || pilot.to <= today)
    throw new Refusal(pilot.from > today ? planWords.early(pilot.from) : refusals.badDays);
  const without = sitesWithout(pilot.teams, await ledSites(tx, now));
  if (without.length > 0) throw new Refusal(siteLeadMissing(without));
  const scenario = (await simple(incoming, parts)).find(({ id }) => id === pilot.scenarioId);
  if (!scenario) throw new Refusal(refusals.badScenario);
  const learners = learnersOf(pilot.teams, await rosterOf(tx));
  const days = daysBetween(pilot.from, pilot.to);
  const doubts = pilotDoubts({ learners, ambassadors: await ambassadorsOf(tx), days });
  const language = languageOf(incoming);
  if (doubts.length > 0 && !why) return tell(services, incoming, { card: doubtCard(doubts, 'pilot', language) });
  await changeCohort(tx, pilot.id, { openedAt: new Date(now) });
  await invite(tx, member.workspace, await learnersIn(tx, pilot.teams), now);
  await note(incoming, parts, 'pilot started', { learners, days, scenario: scenario.id }, why);
  await tell(services, incoming, {
    card: plainCard(planWords.started(learners)[language], 'pilot_started', [backTo(language)]),
  });
}
