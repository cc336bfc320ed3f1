import { jobId } from '../jobs/job-id.ts';
import type { Card } from '../kernel/card.ts';
import type { Tx } from '../kernel/db.ts';
import type { Services } from '../kernel/feature.ts';
import type { JobHandler } from '../kernel/jobs.ts';
import { hoursEnd, isWorking, nextWorking } from '../people/calendar.ts';
import { hoursOf } from '../people/calendar-store.ts';
import { addressOfPerson, memberById } from '../people/store.ts';
import type { Scenario } from '../scenarios/schema.ts';
import { playable } from '../scenarios/versions.ts';
import { suggest } from '../skills/flow.ts';
import { weeksOf } from '../skills/store.ts';
import { weeklyStreak, weekOf } from '../skills/streak.ts';
import { commitmentCard, nudgeCard, offerCard, type Proposal } from './cards.ts';
import { againCard, planCard } from './cards-plan.ts';
import { viewOf } from './next.ts';
import { expired, helpFor, ignoredInARow, ignoredMost, nudgeDue, pickTemplate } from './rules.ts';
import { changePlan, dueAt, type Facts, factsOf, forgetDue, type Kind, lookAt, record } from './store.ts';
import { languageOr, templates, words } from './words.ts';

/** The queue of messages we begin; one job per person, kind and slot. */
export const nudgeQueue = 'nudge';
/** Share of slots where nothing is sent, to measure what sending does. */
const heldOutShare = 0.2;
const hourMs = 3600_000;
const dayMs = 24 * hourMs;
const weekMs = 7 * dayMs;
/** Days after the start each newcomer's message comes. */
const onboardingDays = [2, 7, 21] as const;
/** Between two messages we begin, whatever they are about: no burst, even after days down. */
const restMs = 20 * hourMs;
/** The same for what nobody asked for. */
const unaskedRestMs = 44 * hourMs;

const ms = (text: string | null): number | null => (text === null ? null : new Date(text).getTime());

/** Whether what nobody asked for may reach a person now, and the one scenario of the pilot they are in. */
export type Reach = (tx: Tx, person: string) => Promise<{ readonly open: boolean; readonly scenario: string | null }>;

/** Messages nobody asked for: they go only to those the programme has reached. */
const unasked: readonly Kind[] = ['offer', 'onboarding', 'watch', 'invitation'];

/** The job's id: asked for twice by two processes, it is one job. */
export const nudgeJobId = (workspace: string, person: string, kind: string, slot: number): string =>
  jobId(nudgeQueue, workspace, person, kind, slot);

/** Decides at the moment of sending, on what is true then. */
export const nudgeJob =
  (services: Services, library: ReadonlyMap<string, Scenario>, reach: Reach): JobHandler =>
  async ({ workspace, data, complete }) => {
    const { person, kind, slot } = data as { person: string; kind: Kind; slot: number };
    await services.store.inWorkspace(workspace, async (tx) => {
      const now = services.clock();
      const facts = await factsOf(tx, person, kind, now);
      if (facts?.gone) await forgetDue(tx, person);
      else if (facts) await decide({ services, library, reach, tx, workspace, person, kind, slot, now, facts });
      await complete(tx);
    });
  };

type Case = {
  readonly services: Services;
  readonly library: ReadonlyMap<string, Scenario>;
  readonly reach: Reach;
  readonly tx: Tx;
  readonly workspace: string;
  readonly person: string;
  readonly kind: Kind;
  readonly slot: number;
  readonly now: number;
  readonly facts: Facts;
};

async function decide(one: Case): Promise<void> {
  const { tx, person, kind, now, facts, workspace } = one;
  if (facts.step === null || facts.optedOut || (kind === 'commitment' && !facts.optedIn))
    return forgetDue(tx, person, kind);
  const calendar = await hoursOf(tx, person);
  if (!calendar) return;
  const again = (at: number, step?: number) =>
    lookAt(tx, workspace, person, kind, nextWorking(at, calendar.hours, calendar.off) ?? at + dayMs, {
      move: true,
      step: step ?? facts.step ?? 0,
    });
  const { open, scenario } = unasked.includes(kind) ? await one.reach(tx, person) : { open: true, scenario: null };
  if (!open) return again(now + dayMs);
  if (kind === 'practice') return expired(one.slot, now) ? undefined : remind(one, calendar);
  if (!isWorking(now, calendar.hours, calendar.off)) return again(now);
  const last = facts.sent.find(({ heldOut }) => !heldOut);
  const quietUntil =
    last && kind !== 'offer' ? new Date(last.at).getTime() + (unasked.includes(kind) ? unaskedRestMs : restMs) : 0;
  if (facts.practising || now < quietUntil) return again(Math.max(now + hourMs, quietUntil));
  const language = languageOr(facts.language);
  const since = new Date(facts.since).getTime();
  const step = facts.step;
  switch (kind) {
    case 'offer':
      if (facts.cue || facts.sent.some((sent) => sent.kind === 'offer')) return forgetDue(tx, person, kind);
      if (!facts.debriefed) return again(now + hourMs);
      await send(one, planCard({ state: 'none' }, now, language));
      return forgetDue(tx, person, kind);
    case 'plan':
      await send(one, againCard(facts.cue ?? 'start', language));
      return again(now + 30 * dayMs);
    case 'onboarding': {
      const proposal = await proposalFor(one, scenario);
      const text = words.onboarding[step];
      // The first one is for those who have not tried yet.
      if (text && proposal && !(step === 0 && facts.lastPractice)) {
        const { title, minutes } = proposal.scenario;
        const tried = facts.lastPractice !== null;
        const said = text(title[language], minutes, tried)[language];
        await send(one, offerCard(said, 'onboarding', proposal, language));
      }
      const next = onboardingDays[step + 1];
      return next === undefined ? forgetDue(tx, person, kind) : again(since + next * dayMs, step + 1);
    }
    case 'watch': {
      // A newcomer's word has its day; help gives way to one that is due before it could rest from this.
      const welcome = await dueAt(tx, person, 'onboarding');
      if (welcome !== undefined && welcome < now + unaskedRestMs) return again(welcome + unaskedRestMs);
      const offered = facts.sent.filter((sent) => sent.kind === 'watch').length;
      const why = helpFor({ ...facts, offered, since, lastPractice: ms(facts.lastPractice) }, now);
      const proposal = why ? await proposalFor(one, scenario) : undefined;
      if (why && proposal) {
        const waiting = facts.practising || facts.unfinished;
        const text = words.help[why === 'silence' && offered > 0 ? 'stillSilent' : why][language];
        const more = { quiet: words.helpPrivate[language], ...(waiting ? { waiting } : {}), ask: true } as const;
        await send(one, offerCard(text, 'help', proposal, language, more));
      }
      return now - since > 14 * dayMs ? forgetDue(tx, person, kind) : again(now + (why ? 4 : 1) * dayMs);
    }
    case 'invitation': {
      if (facts.sent.some((sent) => sent.kind === 'invitation')) return forgetDue(tx, person, kind);
      // Whoever never wrote to us has no door yet: looked for again in a week.
      if (!(await addressOfPerson(tx, person))) return again(now + weekMs);
      const proposal = await proposalFor(one, scenario);
      if (!proposal) return again(now + dayMs);
      const text = words.invitation(proposal.scenario.title[language], proposal.scenario.minutes)[language];
      const others = scenario === null ? await othersThan(one, proposal.scenario.id) : [];
      const more = { quiet: words.invitationPrivate[language], others };
      await send(one, offerCard(text, 'invitation', proposal, language, more));
      return forgetDue(tx, person, kind);
    }
    case 'commitment':
      if (facts.commitment) await send(one, commitmentCard(facts.commitment, language));
      return forgetDue(tx, person, kind);
  }
}

async function remind(one: Case, calendar: NonNullable<Awaited<ReturnType<typeof hoursOf>>>): Promise<void> {
  const { tx, workspace, person, now, facts, services } = one;
  const view = viewOf(facts, calendar, now);
  const { sent, snoozedUntil, anchoringSince } = view;
  const own = facts.sent.filter(({ kind }) => kind === 'practice');
  const other = facts.sent.find(({ kind, heldOut }) => kind !== 'practice' && !heldOut);
  if (snoozedUntil === null && other && now - new Date(other.at).getTime() < restMs) return;
  if (nudgeDue(view, now) !== 'due') return;
  const proposal = await proposalFor(one);
  if (!proposal) return;
  // What a person asked for themselves is never withheld.
  const heldOut = snoozedUntil === null && services.random() < heldOutShare;
  const recent = own.flatMap(({ template }) => (template === null ? [] : [template]));
  const template = pickTemplate(templates.length, recent, services.random());
  const language = languageOr(facts.language);
  const { weeks, frozen } = await weeksOf(tx, person);
  const card = nudgeCard(
    proposal,
    {
      template,
      streak: weeklyStreak(new Set(weeks), new Set(frozen), weekOf(now)),
      drill: Math.floor(services.random() * proposal.scenario.drills.length),
      otherHour: ignoredInARow(sent) >= ignoredMost,
      spaced: anchoringSince !== null && !own.some(({ at }) => new Date(at).getTime() >= anchoringSince),
    },
    language,
  );
  await send(one, card, { template, heldOut, anchoring: anchoringSince !== null });
  if (snoozedUntil !== null) await changePlan(tx, workspace, person, { snoozedUntil: null }, now);
}

async function proposalFor(
  { tx, workspace, person, now, library }: Case,
  pilot: string | null = null,
): Promise<Proposal | undefined> {
  const one = pilot === null ? undefined : library.get(pilot);
  if (one) return { scenario: one, level: 1, skill: null };
  const member = await memberById(tx, person);
  const next = member && (await suggest({ tx, member: { ...member, workspace }, now }, library));
  return next ?? undefined;
}

/** Two more small situations to choose from: the shortest on offer. */
async function othersThan({ tx, workspace, library }: Case, id: string): Promise<readonly Scenario[]> {
  const all = [...(await playable(tx, library, workspace)).values()];
  return all
    .filter((one) => one.id !== id && !one.restricted)
    .sort((a, b) => a.minutes - b.minutes)
    .slice(0, 2);
}

async function send(
  { services, tx, workspace, person, kind, slot, now, facts }: Case,
  card: Card,
  how: { readonly template: number; readonly heldOut: boolean; readonly anchoring: boolean } | undefined = undefined,
): Promise<void> {
  const to = await addressOfPerson(tx, person);
  if (!to) return;
  const row = { workspace, person, kind, slot: new Date(slot).toISOString(), at: now };
  const { template = null, heldOut = false, anchoring = false } = how ?? {};
  if (!(await record(tx, { ...row, template, heldOut, anchoring })) || heldOut) return;
  const calendar = await hoursOf(tx, person);
  const begun = calendar && { begun: { by: 'nudges', until: hoursEnd(now, calendar.hours) } };
  await services.say(tx, workspace, { to, language: languageOr(facts.language), person, card, ...begun });
}
