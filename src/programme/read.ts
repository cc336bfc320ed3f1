import type { Incoming } from '../kernel/feature.ts';
import { missingGates } from '../rollout/rules.ts';
import { gateStates } from '../rollout/store.ts';
import { todayOf } from './kit.ts';
import type { Standing } from './next.ts';
import { addDays, type Cohort, dayOf, daysBetween, inOrder, takes } from './rules.ts';
import { freshDays, type WaveView, waveBlocks } from './rules-waves.ts';
import {
  actsSince,
  cohortsOf,
  houseAsked,
  lastEvidence,
  ledSites,
  type Programme,
  readyTrainers,
  rosterOf,
} from './store.ts';

const dayMs = 24 * 3600_000;

/** All that decides about opening a wave, as it is now. */
export async function waveView(
  incoming: Incoming,
  programme: Programme,
  wave: Cohort,
  cohorts: readonly Cohort[],
): Promise<WaveView> {
  const { tx, now } = incoming;
  const today = todayOf(incoming);
  const monday = await lastEvidence(tx);
  return {
    wave,
    cohorts,
    roster: await rosterOf(tx),
    today,
    readyTrainers: await readyTrainers(tx),
    learnersPerTrainer: programme.learnersPerTrainer,
    waveShare: programme.waveShare,
    keep: programme.keep,
    asked: programme.keep !== null || (await houseAsked(tx)),
    leads: await ledSites(tx, now),
    evidenceDays: monday === undefined ? null : Math.max(0, daysBetween(addDays(monday, 6), today)),
    trainerActs: await actsSince(tx, new Date(now - freshDays * dayMs)),
  };
}

/** Where the workspace is in the method. */
export async function standingOf(incoming: Incoming, programme: Programme | undefined): Promise<Standing> {
  const { tx, member, now } = incoming;
  const cohorts = await cohortsOf(tx);
  const waves = inOrder(cohorts);
  const next = waves.find(({ openedAt }) => openedAt === null);
  const blocked =
    programme?.phase === 'waves' && next !== undefined
      ? waveBlocks(await waveView(incoming, programme, next, cohorts)).length > 0
      : false;
  return {
    phase: programme?.phase,
    since: dayOf(programme?.since.getTime() ?? now, member.timeZone),
    today: todayOf(incoming),
    gatesStand: missingGates(await gateStates(tx), new Date(now).toISOString().slice(0, 10)).length === 0,
    pilot: cohorts.find(({ kind }) => kind === 'pilot'),
    waves,
    blocked,
  };
}

/** Teams of the roster in no cohort, those of `own` apart. */
export const freeTeams = (
  roster: WaveView['roster'],
  cohorts: readonly Cohort[],
  own: Cohort | undefined,
): WaveView['roster'] => roster.filter((team) => !cohorts.some((one) => one.id !== own?.id && takes(one, team)));
