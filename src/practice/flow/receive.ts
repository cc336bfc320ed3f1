import type { Card } from '../../kernel/card.ts';
import type { Inbound } from '../../kernel/chat.ts';
import type { Incoming } from '../../kernel/feature.ts';
import { fold } from '../../kernel/fold.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { languageOf } from '../../kernel/reply.ts';
import { playable } from '../../scenarios/versions.ts';
import { plainCard } from '../cards.ts';
import { levelCard, menuCard } from '../cards-menu.ts';
import { watchCard } from '../cards-watch.ts';
import { detect } from '../detect/detect.ts';
import { commandOf } from '../engine/commands.ts';
import { momentsOf, watchedLevel } from '../engine/watched.ts';
import { lockCurrent, practisedBefore } from '../store.ts';
import { words } from '../words.ts';
import { hint, pause, recap, resume, stop } from './controls.ts';
import type { Kit } from './kit.ts';
import { acceptLine } from './line.ts';
import { askForDebrief, feel } from './review.ts';
import { keep, rewind } from './rewind.ts';
import { startPractice, takeOver } from './start.ts';

/** Suggests the next practice from the learner's own results. */
export type Suggest = (incoming: Incoming) => Promise<{ readonly id: string; readonly level: number } | null>;

/** Words that ask for a practice, typed alone. */
const begins = new Set([
  'start',
  'practice',
  'practise',
  'start a practice',
  'start a practice session',
  'play',
  'menu',
  'commencer',
  'entrainement',
  's entrainer',
  's’entrainer',
  "s'entrainer",
  'demarrer',
  'demarrer un entrainement',
  'jouer',
  'go',
]);

/** Everything a person may do around a practice; takes every event nobody else took. */
export async function receivePractice(kit: Kit, suggest: Suggest, incoming: Incoming): Promise<boolean> {
  const { event } = incoming;
  switch (event.kind) {
    case 'pressed':
      return pressed(kit, suggest, incoming, event);
    case 'said':
    case 'commanded':
      return said(kit, suggest, incoming, event.text, event.kind === 'commanded');
    case 'arrived':
      return arrived(kit, suggest, incoming);
    case 'submitted':
    case 'opened_home':
    case 'left':
    case 'uninstalled':
      return false;
  }
}

async function pressed(
  kit: Kit,
  suggest: Suggest,
  incoming: Incoming,
  { action, value }: Extract<Inbound, { kind: 'pressed' }>,
): Promise<boolean> {
  const arg = value ?? action.arg ?? '';
  switch (action.name) {
    case 'privacy.accept':
    case 'people.language':
    case 'practice.menu':
      await arrived(kit, suggest, incoming);
      return true;
    case 'practice.pick':
    case 'practice.watch': {
      const [id = '', from = '-1'] = arg.split(':');
      const scenario = (await playable(incoming.tx, kit.library, incoming.member.workspace)).get(id);
      if (!scenario || !/^-?\d{1,2}$/u.test(from)) throw new Refusal(words.unknownScenario);
      const language = languageOf(incoming);
      if (action.name === 'practice.pick') await tell(kit, incoming, levelCard(scenario, language));
      else {
        const moments = momentsOf(scenario, watchedLevel, language, detect);
        await tell(kit, incoming, watchCard(scenario, moments, Number(from), language));
      }
      return true;
    }
    case 'practice.take_over':
      await takeOver(kit, incoming, arg);
      return true;
    case 'practice.start':
      await startPractice(kit, incoming, arg);
      return true;
    case 'practice.hint':
      await hint(kit, incoming);
      return true;
    case 'practice.pause':
      await pause(kit, incoming);
      return true;
    case 'practice.resume':
      await resume(kit, incoming);
      return true;
    case 'practice.stop':
      if (!(await stop(kit, incoming))) throw new Refusal(words.nothingOpen);
      return true;
    case 'practice.retry':
    case 'practice.rewind':
      await rewind(kit, incoming, arg);
      return true;
    case 'practice.keep_new':
    case 'practice.keep_old':
      await keep(kit, incoming, action.name === 'practice.keep_new', arg);
      return true;
    case 'practice.feel':
      await feel(kit, incoming, arg);
      return true;
    case 'practice.debrief':
      await askForDebrief(kit, incoming);
      return true;
    default:
      return false;
  }
}

async function said(kit: Kit, suggest: Suggest, incoming: Incoming, text: string, command: boolean): Promise<boolean> {
  if (incoming.event.shared) {
    await tell(kit, incoming, plainCard(words.elsewhere[languageOf(incoming)], 'elsewhere'));
    return true;
  }
  switch (commandOf(text)) {
    case 'stop':
      if (!(await stop(kit, incoming))) await menu(kit, suggest, incoming, words.nothingOpen[languageOf(incoming)]);
      return true;
    case 'pause':
      await pause(kit, incoming);
      return true;
    case 'resume':
      await resume(kit, incoming);
      return true;
    case 'hint':
      await hint(kit, incoming);
      return true;
    case 'retry':
      await rewind(kit, incoming, '');
      return true;
    default:
  }
  if (command || begins.has(fold(text))) {
    await menu(kit, suggest, incoming);
    return true;
  }
  if (!(await acceptLine(kit, incoming, text))) await menu(kit, suggest, incoming);
  return true;
}

/** Someone opens the chat: where they were, or what to start. */
async function arrived(kit: Kit, suggest: Suggest, incoming: Incoming): Promise<boolean> {
  const practice = await lockCurrent(incoming.tx, incoming.member.id);
  if (practice?.status === 'open') await recap(kit, incoming, practice);
  else await menu(kit, suggest, incoming);
  return true;
}

async function menu(kit: Kit, suggest: Suggest, incoming: Incoming, before?: string): Promise<void> {
  const language = languageOf(incoming);
  const library = await playable(incoming.tx, kit.library, incoming.member.workspace);
  const open = [...library.values()].filter((scenario) => !scenario.restricted);
  const next = await suggest(incoming);
  const scenario = (next && library.get(next.id)) ?? open[0];
  if (!scenario) throw new Refusal(words.unknownScenario);
  const first = !(await practisedBefore(incoming.tx, incoming.member.id));
  const card = menuCard(open, { scenario, level: next?.level ?? 1 }, first, language);
  await tell(
    kit,
    incoming,
    before
      ? { ...card, blocks: [{ kind: 'text', text: before }, ...card.blocks], plain: `${before} ${card.plain}` }
      : card,
  );
}

async function tell(kit: Kit, incoming: Incoming, card: Card): Promise<void> {
  const { tx, member, event } = incoming;
  await kit.services.say(tx, member.workspace, {
    to: event.direct ?? event.place,
    language: languageOf(incoming),
    person: member.id,
    card,
  });
}
