import type { Feature, Incoming, Services } from '../kernel/feature.ts';
import { fold } from '../kernel/fold.ts';
import type { Values } from './copy.ts';
import { askCorrection, correct, correctPlayed } from './corrections.ts';
import { changeByForm, createDraft, desk, openFirst, openNext, showDraft } from './desk.ts';
import { type AuthoringParts, authoringQueue } from './drafts.ts';
import { alertTrainers } from './freshness.ts';
import { approveDraft, benchDraft, discard, exportScenario, publishDraft, retire, takeFile } from './publish.ts';
import { askDraft, askStory, dropStory, takeStory } from './stories.ts';
import { authoringJob } from './work.ts';

const asksDesk = new Set(['scenarios', 'mes scenarios', 'my scenarios', 'auteur', 'author', 'authoring']);
const asksStory = new Set(['histoire', 'story', 'une histoire', 'a story', 'histoire vecue', 'true story']);
const tellsStory = /^\s*(?:histoire|story)(?: v[ée]cue)?[\s\u00a0]*[:：]\s*(\S[\s\S]*)$/iu;
const tellsPain = /^\s*(?:irritants?|pain points?)[\s\u00a0]*[:：]\s*(\S[\s\S]*)$/iu;
const corrects = /^\s*(?:corriger|corrige|correct)[\s\u00a0]*[:：]\s*([\s\S]*)$/iu;
const exports = /^(?:exporter|export) ([a-z][a-z0-9-]{0,39})$/u;

/** Trainers as authors, in the chat: files, form, bench, signature, true stories, corrections, freshness. */
export const authoringFeature = (parts: AuthoringParts): Feature => ({
  name: 'authoring',
  receive: async (services, incoming) => {
    const { event } = incoming;
    if (event.shared) return false;
    switch (event.kind) {
      case 'pressed':
        return pressed(services, incoming, parts, event.action.name, event.value ?? event.action.arg ?? '');
      case 'submitted':
        return submitted(services, incoming, parts, event.action.name, event.action.arg ?? '', event.values);
      case 'said': {
        const files = (event.files ?? []).filter(({ name }) => /\.ya?ml$/iu.test(name));
        if (files.length === 0) return said(services, incoming, parts, event.text);
        await takeFile(services, incoming, files);
        return true;
      }
      case 'commanded':
        return said(services, incoming, parts, event.text);
      default:
        return false;
    }
  },
  queues: [{ name: authoringQueue, keyed: true, concurrency: 1, retries: 3 }],
  jobs: (services) => ({ [authoringQueue]: authoringJob(services, parts.library) }),
  due: (services, now) => alertTrainers(services, parts.library, now),
});

async function said(services: Services, incoming: Incoming, parts: AuthoringParts, text: string): Promise<boolean> {
  const folded = fold(text);
  const story = tellsStory.exec(text)?.[1];
  const pain = tellsPain.exec(text)?.[1];
  const correction = corrects.exec(text)?.[1];
  const exported = exports.exec(folded)?.[1];
  if (story !== undefined) await takeStory(services, incoming, story);
  else if (pain !== undefined) await takeStory(services, incoming, pain, 'pain');
  else if (correction !== undefined) await correctPlayed(services, incoming, parts, correction);
  else if (asksStory.has(folded)) await askStory(services, incoming);
  else if (exported !== undefined) await exportScenario(services, incoming, parts, exported);
  else if (asksDesk.has(folded)) await desk(services, incoming, parts);
  else return false;
  return true;
}

async function pressed(
  services: Services,
  incoming: Incoming,
  parts: AuthoringParts,
  name: string,
  arg: string,
): Promise<boolean> {
  switch (name) {
    case 'authoring.desk':
      await desk(services, incoming, parts);
      return true;
    case 'authoring.new':
    case 'authoring.form1':
      await openFirst(services, incoming, parts, arg);
      return true;
    case 'authoring.step2':
    case 'authoring.step3':
    case 'authoring.form2':
    case 'authoring.form3':
      await openNext(services, incoming, name.endsWith('2') ? 2 : 3, arg);
      return true;
    case 'authoring.draft':
      await showDraft(services, incoming, arg);
      return true;
    case 'authoring.bench':
      await benchDraft(services, incoming, arg);
      return true;
    case 'authoring.approve':
      await approveDraft(services, incoming, parts, arg);
      return true;
    case 'authoring.publish':
      await publishDraft(services, incoming, parts, arg);
      return true;
    case 'authoring.export':
      await exportScenario(services, incoming, parts, arg);
      return true;
    case 'authoring.retire':
      await retire(services, incoming, parts, arg);
      return true;
    case 'authoring.discard':
      await discard(services, incoming, arg);
      return true;
    case 'authoring.correct':
      await askCorrection(services, incoming, arg);
      return true;
    case 'authoring.story':
      await (arg === '' ? askStory(services, incoming) : takeStory(services, incoming, arg));
      return true;
    case 'authoring.story_draft':
      await askDraft(services, incoming, arg);
      return true;
    case 'authoring.story_drop':
      await dropStory(services, incoming, arg);
      return true;
    default:
      return false;
  }
}

async function submitted(
  services: Services,
  incoming: Incoming,
  parts: AuthoringParts,
  name: string,
  arg: string,
  values: Values,
): Promise<boolean> {
  switch (name) {
    case 'authoring.form1':
      await createDraft(services, incoming, parts, arg, values);
      return true;
    case 'authoring.form2':
    case 'authoring.form3':
      await changeByForm(services, incoming, name === 'authoring.form2' ? 2 : 3, arg, values);
      return true;
    case 'authoring.correct':
      await correct(services, incoming, parts, arg, values.words);
      return true;
    case 'authoring.story':
      await takeStory(services, incoming, values.words);
      return true;
    default:
      return false;
  }
}
