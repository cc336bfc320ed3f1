import type { Incoming, Services } from '../kernel/feature.ts';
import { Refusal } from '../kernel/refusal.ts';
import { languageOf, plainCard, tell } from '../kernel/reply.ts';
import { changeSettings } from '../rollout/store.ts';
import { doubtCard, methodCard } from './cards.ts';
import { beginForm, choices, reasonForm, settingsForm } from './forms.ts';
import { asLead, leads, led, note, type Parts, todayOf, type Values } from './kit.ts';
import { method, type Phase, phaseNames } from './method.ts';
import { startPilot } from './pilot.ts';
import { standingOf } from './read.ts';
import { addDays, daysBetween, inOrder, isDay, leaving, phaseAfter, reasonIn } from './rules.ts';
import { beginProgramme, changeProgramme, cohortsOf, type Programme, programmeOf } from './store.ts';
import { openWave } from './waves.ts';
import { words } from './words.ts';
import { planWords } from './words-plan.ts';
import { refusals } from './words-refused.ts';

/** Where are we, what next, who. */
export async function whereWeAre(services: Services, incoming: Incoming): Promise<void> {
  const programme = await programmeOf(incoming.tx);
  const standing = await standingOf(incoming, programme);
  const view = { ...standing, due: programme?.dueDay ?? null, lead: leads(incoming) };
  await tell(services, incoming, { card: methodCard(view, languageOf(incoming)) });
}

/** Opens the form that begins the diagnosis. */
export async function askBegin(services: Services, incoming: Incoming): Promise<void> {
  asLead(incoming);
  if (await programmeOf(incoming.tx)) throw new Refusal(refusals.stale);
  await tell(services, incoming, { form: beginForm(addDays(todayOf(incoming), 21), languageOf(incoming)) });
}

/** The form of the reason for going on outside the method. */
export async function askReason(services: Services, incoming: Incoming, arg: string): Promise<void> {
  asLead(incoming);
  await tell(services, incoming, { form: reasonForm(arg, languageOf(incoming)) });
}

/** What a lead's click does: begins, moves on, starts the pilot, opens a wave. Outside the method it asks why first. */
export async function go(
  services: Services,
  incoming: Incoming,
  parts: Parts,
  arg: string,
  why?: string,
): Promise<void> {
  const [what, which = ''] = arg.split(':');
  switch (what) {
    case 'begin':
      return begin(services, incoming, parts, which, why);
    case 'move':
      return move(services, incoming, parts, which, why);
    case 'pilot':
      return startPilot(services, incoming, parts, why);
    case 'wave':
      return openWave(services, incoming, parts, which, why);
    default:
      asLead(incoming);
      throw new Refusal(refusals.stale);
  }
}

/** The same, with the reason just written. */
export async function goOn(
  services: Services,
  incoming: Incoming,
  parts: Parts,
  arg: string,
  values: Values,
): Promise<void> {
  asLead(incoming);
  const why = reasonIn(values.reason);
  if (!why) throw new Refusal(refusals.reasonShort);
  await go(services, incoming, parts, arg, why);
}

async function begin(services: Services, incoming: Incoming, parts: Parts, until: string, why?: string): Promise<void> {
  asLead(incoming);
  const { tx, member, now } = incoming;
  const today = todayOf(incoming);
  if (!isDay(until) || until <= today) throw new Refusal(refusals.badDays);
  const days = daysBetween(today, until);
  const doubts = leaving('diagnosis', days);
  if (doubts.length > 0 && !why)
    return tell(services, incoming, { card: doubtCard(doubts, `begin:${until}`, languageOf(incoming)) });
  const row = { workspaceId: member.workspace, phase: 'diagnosis', since: new Date(now), dueDay: until } as const;
  if (!(await beginProgramme(tx, row))) throw new Refusal(refusals.stale);
  await note(incoming, parts, 'programme diagnosis', { until, days }, why);
  await whereWeAre(services, incoming);
}

async function move(services: Services, incoming: Incoming, parts: Parts, to: string, why?: string): Promise<void> {
  const programme = await led(incoming);
  const { tx, member, now } = incoming;
  const next = phaseAfter(programme.phase);
  // In order, one at a time: a button of another phase moves nobody.
  if (next === undefined || to !== next) throw new Refusal(refusals.stale);
  const days = await lasted(incoming, programme, next);
  const doubts = leaving(programme.phase, days);
  const language = languageOf(incoming);
  if (doubts.length > 0 && !why) return tell(services, incoming, { card: doubtCard(doubts, `move:${next}`, language) });
  const at = new Date(now);
  await changeProgramme(tx, member.workspace, { phase: next, since: at, dueDay: null });
  if (next === 'anchoring')
    await changeSettings(tx, member.workspace, (settings) => ({ ...settings, anchoringSince: todayOf(incoming) }));
  await note(incoming, parts, `programme ${next}`, { days }, why);
  await tell(services, incoming, { card: plainCard(words.moved(phaseNames[next].name[language])[language], 'moved') });
  await whereWeAre(services, incoming);
}

/** Days the phase that is left lasted; refuses when it did not do its work. */
async function lasted(incoming: Incoming, { since }: Programme, next: Phase): Promise<number> {
  const today = todayOf(incoming);
  const cohorts = await cohortsOf(incoming.tx);
  const daysSince = (at: number): number => Math.floor((incoming.now - at) / (24 * 3600_000));
  switch (next) {
    case 'communication': {
      const pilot = cohorts.find(({ kind }) => kind === 'pilot');
      if (!pilot?.openedAt) throw new Refusal(refusals.pilotFirst);
      return daysSince(pilot.openedAt);
    }
    case 'waves':
      if (inOrder(cohorts).length < method.waves.least) throw new Refusal(planWords.single);
      return daysSince(since.getTime());
    case 'anchoring': {
      const waves = inOrder(cohorts);
      if (waves.some(({ openedAt }) => openedAt === null)) throw new Refusal(refusals.wavesLeft);
      return daysBetween(waves[0]?.from ?? today, today);
    }
    default:
      return daysSince(since.getTime());
  }
}

/** The form of the two settings. */
export async function askSettings(services: Services, incoming: Incoming): Promise<void> {
  const { learnersPerTrainer, waveShare } = await led(incoming);
  await tell(services, incoming, { form: settingsForm(learnersPerTrainer, waveShare, languageOf(incoming)) });
}

/** Keeps them. */
export async function keepSettings(
  services: Services,
  incoming: Incoming,
  parts: Parts,
  values: Values,
): Promise<void> {
  await led(incoming);
  const { perTrainer, share } = values;
  const known = choices.perTrainer.some((n) => n === perTrainer) && choices.share.some((n) => n === share);
  if (!known) throw new Refusal(refusals.badChoice);
  const set = { learnersPerTrainer: Number(perTrainer), waveShare: Number(share) };
  await changeProgramme(incoming.tx, incoming.member.workspace, set);
  await note(incoming, parts, 'programme settings', set);
  await tell(services, incoming, { card: plainCard(words.kept[languageOf(incoming)], 'settings_kept') });
}
