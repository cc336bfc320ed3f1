import type { Card } from '../kernel/card.ts';
import type { Inbound } from '../kernel/chat.ts';
import type { Tx } from '../kernel/db.ts';
import type { Feature, Incoming, Services } from '../kernel/feature.ts';
import { fold } from '../kernel/fold.ts';
import { Refusal } from '../kernel/refusal.ts';
import { languageOf } from '../kernel/reply.ts';
import type { WorkspaceSettings } from '../people/settings.ts';
import { type Library, offered } from '../scenarios/versions.ts';
import { lessonCard, sentence } from './cards.ts';
import { lessons } from './literacy.ts';
import { type GateSaid, missingGates, overseers, readGate, readSwitch, type SwitchSaid } from './rules.ts';
import { changeSettings, gateStates, keepLiteracy, literacyStep, settleGate, takeResume } from './store.ts';
import type { Resume } from './tables.ts';
import { words } from './words.ts';

/** What the house lends: the audit chain, a digest for names in it, and which scenarios there are. */
export type RolloutParts = {
  readonly audit: (
    tx: Tx,
    workspace: string,
    entry: {
      readonly actor: string;
      readonly action: string;
      readonly details?: Readonly<Record<string, string | number | boolean>>;
    },
    at: Date,
  ) => Promise<void>;
  readonly digest: (...of: readonly string[]) => string;
  readonly library: Library;
  /** Offers an event to every feature, as if it had just come. */
  readonly offer: (services: Services, incoming: Incoming) => Promise<void>;
};

const asksLiteracy = new Set(['formation ia', 'formation a l’ia', "formation a l'ia", 'ai basics', 'ai literacy']);
const asksGates = new Set(['cse', 'aipd', 'dpia', 'works council', 'prealables', 'gates']);

/** Meant to settle a gate, with a date or a reference nobody can read. */
const beginsGate = /^(?:cse|works council|aipd|dpia)(?: \S+){1,4}$/u;

/** What stands before a rollout and over it: gates, five minutes on AI, and the switch. */
export const rolloutFeature = (parts: RolloutParts): Feature => ({
  name: 'rollout',
  receive: async (services, incoming) => {
    const { event } = incoming;
    if (event.shared) return false;
    if (event.kind === 'pressed' && event.action.name === 'rollout.literacy') {
      await answer(services, incoming, parts, event.value ?? event.action.arg ?? '');
      return true;
    }
    if (event.kind !== 'said' && event.kind !== 'commanded') return false;
    const folded = fold(event.text);
    if (asksLiteracy.has(folded)) {
      const step = (await literacyStep(incoming.tx, incoming.member.id)) ?? 0;
      await tell(services, incoming, lessonCard(step, languageOf(incoming)));
      return true;
    }
    const switched = readSwitch(folded);
    if (switched) {
      await turn(services, incoming, parts, switched);
      return true;
    }
    // Words anyone may type in a practice; only overseers mean a gate by them.
    if (!overseers.some((role) => incoming.member.roles.includes(role))) return false;
    const gate = readGate(event.text);
    if (!gate && beginsGate.test(folded)) throw new Refusal(words.gateUnread);
    if (!gate && !asksGates.has(folded)) return false;
    if (gate) await settle(incoming, parts, gate);
    await tell(services, incoming, await gatesCard(incoming, gate !== undefined));
    return true;
  },
});

/** An act put off longer than this, in ms, is not done behind somebody's back. */
const resumeWithin = 3600_000;

async function answer(services: Services, incoming: Incoming, { offer }: RolloutParts, arg: string): Promise<void> {
  const { tx, member, now } = incoming;
  const language = languageOf(incoming);
  const [step = Number.NaN, chosen = Number.NaN] = arg.split(':').map(Number);
  const at = (await literacyStep(tx, member.id)) ?? 0;
  const lesson = lessons[step];
  // A button of a card further on, or of one already answered, moves nobody.
  if (!lesson || step !== at) {
    await tell(services, incoming, lessonCard(at, language));
    return;
  }
  if (chosen !== lesson.right) {
    await tell(services, incoming, lessonCard(step, language, words.again[language]));
    return;
  }
  await keepLiteracy(tx, member.workspace, member.id, step + 1, step + 1 === lessons.length, new Date(now));
  await tell(services, incoming, lessonCard(step + 1, language, `${words.right[language]} ${lesson.why[language]}`));
  if (step + 1 < lessons.length) return;
  const resume = await takeResume(tx, member.id);
  if (resume && now - resume.at <= resumeWithin) await offer(services, resumed(incoming, resume));
}

/** What was put off, pressed anew by the same person in the same place; roles and rows are looked at again. */
function resumed(incoming: Incoming, { name, arg, channel }: Resume): Incoming {
  const { key, at, from, place, direct, trigger } = incoming.event;
  const where = channel
    ? { place: channel, shared: true as const, direct: direct ?? place }
    : { place, ...(direct ? { direct } : {}) };
  const action = { name, ...(arg === undefined ? {} : { arg }) };
  const event: Inbound = { key, at, from, ...where, ...(trigger ? { trigger } : {}), kind: 'pressed', action };
  return { ...incoming, event };
}

async function turn(
  services: Services,
  incoming: Incoming,
  { audit, digest, library }: RolloutParts,
  { off, scenario }: SwitchSaid,
): Promise<void> {
  const { tx, member, now } = incoming;
  if (!overseers.some((role) => member.roles.includes(role))) throw new Refusal(words.overseersOnly);
  if (scenario && !(await offered(tx, library)).has(scenario)) throw new Refusal(words.noScenario(scenario));
  await changeSettings(tx, member.workspace, (settings) => switchedTo(settings, off, scenario));
  const actor = digest(member.workspace, member.id);
  const action = off ? 'model off' : 'model on';
  await audit(tx, member.workspace, { actor, action, details: { scenario: scenario ?? 'all' } }, new Date(now));
  const said = scenario ? (off ? words.scenarioOff : words.scenarioOn)(scenario) : off ? words.aiOff : words.aiOn;
  await tell(services, incoming, sentence(said[languageOf(incoming)], 'switch'));
}

function switchedTo(settings: WorkspaceSettings, off: boolean, scenario: string | undefined): WorkspaceSettings {
  const { modelOff: _, ...others } = settings;
  if (!scenario) return off ? { ...settings, modelOff: true } : others;
  const rest = (settings.scenariosOff ?? []).filter((id) => id !== scenario);
  return { ...settings, scenariosOff: off ? [...rest, scenario] : rest };
}

async function settle(incoming: Incoming, { audit, digest }: RolloutParts, gate: GateSaid): Promise<void> {
  const { tx, member, now } = incoming;
  const at = new Date(now);
  await settleGate(tx, member.workspace, gate, at);
  const { gate: name, ...details } = gate;
  await audit(
    tx,
    member.workspace,
    { actor: digest(member.workspace, member.id), action: `gate ${name}`, details },
    at,
  );
}

async function gatesCard({ tx, member, event, now }: Incoming, kept: boolean): Promise<Card> {
  const language = member.language ?? event.from.language ?? 'fr';
  const missing = missingGates(await gateStates(tx), new Date(now).toISOString().slice(0, 10));
  const state = missing.length > 0 ? words.gatesMissing(missing) : words.gatesStand;
  const text = [...(kept ? [words.gateKept[language]] : []), state[language]].join(' ');
  return sentence(text, 'gates');
}

async function tell(services: Services, incoming: Incoming, card: Card): Promise<void> {
  const { tx, member, event } = incoming;
  await services.say(tx, member.workspace, {
    to: event.direct ?? event.place,
    language: languageOf(incoming),
    person: member.id,
    card,
  });
}
