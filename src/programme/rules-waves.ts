import type { Pair } from '../kernel/words.ts';
import { method, type Principle } from './method.ts';
import {
  addDays,
  type Cohort,
  type Doubt,
  daysBetween,
  doubt,
  inOrder,
  learnersOf,
  type Staffed,
  sitesWithout,
  type Team,
} from './rules.ts';

/** Why a wave does not open; none of these gives way to a reason. */
export type Block =
  | { readonly what: 'single' | 'retro' }
  | { readonly what: 'keeps'; readonly keep: Pair }
  | { readonly what: 'order' | 'early'; readonly day: string }
  | { readonly what: 'trainers'; readonly ready: number; readonly needed: number }
  | { readonly what: 'site_lead'; readonly sites: readonly string[] };

/** What decides about opening a wave. */
export type WaveView = {
  readonly wave: Cohort;
  readonly cohorts: readonly Cohort[];
  readonly roster: readonly Staffed[];
  readonly today: string;
  readonly readyTrainers: number;
  readonly learnersPerTrainer: number;
  readonly waveShare: number;
  /** What must not be broken; null while nobody said. */
  readonly keep: Pair | null;
  /** Whether the house was asked, once at least. */
  readonly asked: boolean;
  /** Sites with a lead, '' for a lead of no site. */
  readonly leads: readonly string[];
  /** Days since the last figures about people who practised; null when there are none. */
  readonly evidenceDays: number | null;
  /** What trainers did in the last thirty days. */
  readonly trainerActs: number;
};

/** Learners a wave and whatever else is under way ask of trainers. */
const accompanied = ({ wave, cohorts, roster, today }: WaveView): number => {
  const running = cohorts.filter(({ openedAt, to }) => openedAt !== null && to >= today);
  return learnersOf(
    [...running, wave].flatMap(({ teams }) => teams),
    roster,
  );
};

/** What keeps a wave shut. */
export function waveBlocks(view: WaveView): readonly Block[] {
  const { wave, cohorts, today, readyTrainers, learnersPerTrainer, leads } = view;
  const waves = inOrder(cohorts);
  const before = waves.slice(
    0,
    waves.findIndex(({ id }) => id === wave.id),
  );
  const skipped = before.find(({ openedAt }) => openedAt === null);
  const last = before.findLast(({ openedAt }) => openedAt !== null);
  const needed = Math.ceil(accompanied(view) / learnersPerTrainer);
  const sites = sitesWithout(wave.teams, leads);
  return [
    ...(waves.length < method.waves.least ? [{ what: 'single' } as const] : []),
    ...(skipped ? [{ what: 'order', day: skipped.from } as const] : []),
    ...(today < wave.from ? [{ what: 'early', day: wave.from } as const] : []),
    ...(last && !last.retro ? [{ what: 'retro' } as const] : []),
    ...(view.keep && !wave.keeps ? [{ what: 'keeps', keep: view.keep } as const] : []),
    ...(readyTrainers < needed ? [{ what: 'trainers', ready: readyTrainers, needed } as const] : []),
    ...(sites.length > 0 ? [{ what: 'site_lead', sites } as const] : []),
  ];
}

/** Figures older than this, in days, prove nothing any more; acts looked at go back as far. */
export const freshDays = 30;

/** The three lights for the wave to come: green, or what is wrong. */
export function lights(view: WaveView): readonly (Doubt & { readonly what: 'light' })[] {
  const { wave, roster, waveShare, evidenceDays, trainerActs } = view;
  const all = roster.reduce((sum, { learners }) => sum + learners, 0);
  const part = all === 0 ? 0 : Math.ceil((learnersOf(wave.teams, roster) * 100) / all);
  const red = (principle: Principle, n: number, most: number) => ({ what: 'light', principle, n, most }) as const;
  return [
    ...(part > waveShare ? [red('start_small', part, waveShare)] : []),
    ...(evidenceDays === null || evidenceDays > freshDays ? [red('show_proof', evidenceDays ?? -1, freshDays)] : []),
    ...(trainerActs === 0 ? [red('trainers_act', 0, freshDays)] : []),
  ];
}

/** What is outside the method about the wave to come: a house nobody asked, a red light, weeks too few or too many in all. */
export function waveDoubts(view: WaveView): readonly Doubt[] {
  const waves = inOrder(view.cohorts);
  const from = waves.map((one) => one.from).sort()[0] ?? view.wave.from;
  const to =
    waves
      .map((one) => one.to)
      .sort()
      .at(-1) ?? view.wave.to;
  return [
    ...(view.asked ? [] : [{ what: 'unasked' } as const]),
    ...lights(view),
    ...doubt('wave_days', daysBetween(from, to), method.waves.days),
  ];
}

/** A plan for the teams nobody planned yet: those with ambassadors first, each wave within the share, ten weeks in all. */
export function proposeWaves(
  teams: readonly Staffed[],
  population: number,
  share: number,
  from: string,
): readonly { readonly teams: readonly Team[]; readonly from: string; readonly to: string }[] {
  const most = Math.floor((population * share) / 100);
  const order = [...teams].sort(
    (a, b) => b.ambassadors - a.ambassadors || b.learners - a.learners || (a.site + a.team < b.site + b.team ? -1 : 1),
  );
  const waves: { teams: Staffed[]; learners: number }[] = [];
  for (const one of order) {
    const room = waves.find(({ learners }) => learners + one.learners <= most);
    if (room) {
      room.teams.push(one);
      room.learners += one.learners;
    } else waves.push({ teams: [one], learners: one.learners });
  }
  if (waves.length === 1 && order.length > 1) {
    const [first] = waves;
    const half = first?.teams.splice(Math.ceil(order.length / 2)) ?? [];
    waves.push({ teams: half, learners: 0 });
  }
  const step = Math.floor(70 / Math.max(1, waves.length));
  return waves.map(({ teams: own }, at) => ({
    teams: own.map(({ site, team }) => ({ site, team })),
    from: addDays(from, at * step),
    to: addDays(from, at === waves.length - 1 ? 70 : (at + 1) * step),
  }));
}
