import type { Incoming, Services } from '../kernel/feature.ts';
import { fold } from '../kernel/fold.ts';
import { Refusal } from '../kernel/refusal.ts';
import { languageOf, plainCard } from '../kernel/reply.ts';
import { anonymise } from '../practice/engine/anonymise.ts';
import { storyCard } from './cards-desk.ts';
import { ask, asTrainer, isId, later, newId, tell } from './drafts.ts';
import { storyForm } from './forms.ts';
import { addStory, closeStory, lockStory, storiesSince } from './store.ts';
import { deskWords as words } from './words-desk.ts';

const shortest = 40;
const longest = 3000;
const perDay = 10;
const dayMs = 24 * 3600_000;

/** Who sees what comes back too often. */
const watchers = new Set(['trainer', 'ambassador', 'manager', 'site_lead', 'programme_lead']);

/** Keeps a true story, or a pain point, masked before it is stored; the person sees what is kept. */
export async function takeStory(
  services: Services,
  incoming: Incoming,
  typed: unknown,
  kind: 'story' | 'pain' = 'story',
): Promise<void> {
  if (kind === 'pain' && !incoming.member.roles.some((role) => watchers.has(role))) throw new Refusal(words.painWho);
  const { tx, member, now } = incoming;
  const language = languageOf(incoming);
  const written = typeof typed === 'string' ? typed.replace(/[^\P{C}\n]/gu, '').trim() : '';
  if (written.length < shortest) throw new Refusal(words.storyShort);
  if ((await storiesSince(tx, member.id, new Date(now - dayMs))) >= perDay) throw new Refusal(words.storyMost);
  const text = anonymise(written.slice(0, longest), language);
  const tag = kind === 'pain' ? tagIn(written) : null;
  await addStory(tx, {
    workspaceId: member.workspace,
    id: newId(),
    personId: member.id,
    language,
    kind,
    tag,
    text,
    at: new Date(now),
  });
  await tell(services, incoming, storyCard(text, kind, language));
}

/** The first word after a “#”, as two people would type it. */
const tagIn = (text: string): string | null => {
  const found = /#([\p{L}\p{N}_-]{2,30})/u.exec(text)?.[1];
  return found ? fold(found) : null;
};

/** Opens the form of a story. */
export const askStory = (services: Services, incoming: Incoming): Promise<void> =>
  ask(services, incoming, storyForm(longest, languageOf(incoming)));

/** Deletes a story nobody will make a scenario of. */
export async function dropStory(services: Services, incoming: Incoming, id: string): Promise<void> {
  asTrainer(incoming);
  const story = isId(id) ? await lockStory(incoming.tx, id) : undefined;
  if (!story || story.closedAt) throw new Refusal(words.storyGone);
  await closeStory(incoming.tx, story.id, new Date(incoming.now));
  await tell(services, incoming, plainCard(words.storyDeleted[languageOf(incoming)], 'story_deleted'));
}

/** Asks the model for a draft of a story, away from this transaction. */
export async function askDraft(services: Services, incoming: Incoming, id: string): Promise<void> {
  asTrainer(incoming);
  const story = isId(id) ? await lockStory(incoming.tx, id) : undefined;
  if (!story || story.closedAt) throw new Refusal(words.storyGone);
  const language = languageOf(incoming);
  if (services.model) await tell(services, incoming, plainCard(words.storyDrafting[language], 'story_drafting'));
  await later(services, incoming, 'story', story.id);
}
