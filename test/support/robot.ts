import type { Block, Card } from '../../src/kernel/card.ts';
import type { InboundContent } from '../../src/kernel/chat.ts';
import type { Field, Form } from '../../src/kernel/form.ts';
import { sourcesIn } from './sources.ts';
import type { Someone, World } from './world.ts';

/** What somebody can do next, under a name that is the same for two like it. */
type Offer = { readonly like: string; readonly key: string; readonly content: InboundContent };

const ending = /forget|erase|delete|object|withdraw|leave|link/;

/** How far it goes: so many steps, so many of what is alike; what is read in a channel is answered there; `last` also does what ends everything. */
export type Reach = {
  readonly steps: number;
  readonly alike?: number;
  readonly channel?: Someone;
  readonly last?: true;
};

/** Presses, chooses and sends whatever is offered, until nothing new is or the steps are used up; answers how many it took. */
export async function explore(world: World, who: Someone, reach: Reach): Promise<number> {
  const { steps, alike = 2, channel, last } = reach;
  const done = new Set<string>();
  const likes = new Map<string, number>();
  for (let step = 0; step < steps; step += 1) {
    const offers = offered(channel ?? who).filter(({ key, like }) => !done.has(key) && (likes.get(like) ?? 0) < alike);
    const next = offers.find(({ like }) => !ending.test(like)) ?? (last && offers[0]);
    if (next === undefined) return step;
    done.add(next.key);
    likes.set(next.like, (likes.get(next.like) ?? 0) + 1);
    await who.send({ ...next.content, ...(channel ? inChannel(who, channel) : {}) }).catch((error: unknown) => {
      throw new Error(`${who.id} could not ${JSON.stringify(next.content)}`, { cause: error });
    });
    await world.settled();
  }
  return steps;
}

/** Where something done in front of others happens, and where its answer goes. */
export const inChannel = (who: Someone, channel: Someone) => ({
  place: `fake:acme:${channel.id}`,
  shared: true as const,
  direct: `fake:acme:${who.id}`,
});

/** Every word the features know, read from where they compare what was typed: a new one is tried without anyone adding it here. */
export function knownWords(): readonly string[] {
  const sets = sourcesIn('src/*/**/*.ts').flatMap(({ text }) => [...text.matchAll(/new Set\(\[([^\]]*)\]/g)]);
  const words = sets.flatMap(([, inside = '']) =>
    [...inside.matchAll(/'([^'\n]+)'|"([^"\n]+)"/g)].map(([, one, other]) => one ?? other ?? ''),
  );
  return [...new Set(words)].filter((word) => /^[\p{Ll} ’'-]{3,40}$/u.test(word)).sort();
}

function offered(who: Someone): readonly Offer[] {
  const cards = [...who.seen().map(({ card }) => card), ...who.homes()];
  return [...cards.flatMap(inCard), ...who.forms().flatMap(inForm)];
}

function inCard(card: Card): readonly Offer[] {
  return card.blocks.flatMap((block) => inBlock(block, String(card.data?.kind)));
}

function inBlock(block: Block, kind: string): readonly Offer[] {
  if (block.kind === 'buttons')
    return block.buttons.map(({ action }) => ({
      like: `${kind} ${action.name}`,
      key: JSON.stringify(action),
      content: { kind: 'pressed', action },
    }));
  if (block.kind !== 'choice') return [];
  return block.options.map(({ value }) => ({
    like: `${kind} ${block.action.name}`,
    key: JSON.stringify([block.action, value]),
    content: { kind: 'pressed', action: block.action, value },
  }));
}

function inForm(form: Form): readonly Offer[] {
  const filled = Object.fromEntries(form.fields.map((field) => [field.name, filledIn(field)]));
  const empty = Object.fromEntries(form.fields.map(({ name }) => [name, '']));
  return [empty, filled].map((values, index) => ({
    like: `form ${form.action.name} ${index}`,
    key: JSON.stringify([form.action, index]),
    content: { kind: 'submitted', action: form.action, values },
  }));
}

function filledIn(field: Field): string | readonly string[] {
  switch (field.kind) {
    case 'text':
      return field.value ?? 'Un client attend son colis depuis six jours et demande un geste.'.slice(0, field.limit);
    case 'select':
      return field.value ?? field.options.at(-1)?.value ?? '';
    case 'many':
      return field.options.map(({ value }) => value);
    case 'date':
      return field.value ?? '2026-11-30';
  }
}
