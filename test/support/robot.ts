import type { Block, Card } from '../../src/kernel/card.ts';
import type { InboundContent } from '../../src/kernel/chat.ts';
import type { Field, Form } from '../../src/kernel/form.ts';
import { sourcesIn } from './sources.ts';
import type { Someone, World } from './world.ts';

/** What somebody can do next, under a name that is the same for two like it. */
type Offer = { readonly like: string; readonly content: InboundContent };

/** So many things are done before the answers are read. */
const breath = 12;

const ending = /forget|erase|delete|object|withdraw|leave|link/;

/** How far it goes: so many steps, and not what is `done`; what is read in a channel is answered there; `last` also does what ends everything. */
export type Reach = {
  readonly steps: number;
  readonly done: Set<string>;
  readonly channel?: Someone;
  readonly last?: true;
};

/** Presses, chooses and sends whatever is offered, until nothing new is or the steps are used up; answers how many it took. */
export async function explore(world: World, who: Someone, reach: Reach): Promise<number> {
  const { steps, done, channel, last } = reach;
  const take = (room: number): readonly Offer[] => {
    const fresh = new Map(offered(channel ?? who).map((offer) => [offer.like, offer]));
    const ahead = [...fresh.values()].filter(({ like }) => !done.has(like));
    const calm = ahead.filter(({ like }) => !ending.test(like));
    const next = calm.length > 0 || !last ? calm.slice(0, room) : ahead.slice(0, 1);
    for (const { like } of next) done.add(like);
    return next;
  };
  let step = 0;
  while (step < steps) {
    // What lies side by side is done in one go: waiting for every answer would take most of the time.
    const next = take(Math.min(breath, steps - step));
    if (next.length === 0) return step;
    for (const { content } of next)
      await who.send({ ...content, ...(channel ? inChannel(who, channel) : {}) }).catch((error: unknown) => {
        throw new Error(`${who.id} could not ${JSON.stringify(content)}`, { cause: error });
      });
    await world.settled();
    step += next.length;
  }
  return steps;
}

/** Types the words one after the other, reading the answers from time to time. */
export async function typeAll(
  world: World,
  who: Someone,
  words: readonly string[],
  where: Partial<ReturnType<typeof inChannel>> = {},
): Promise<void> {
  for (const [index, text] of words.entries()) {
    await who.send({ kind: 'said', text, ...where }).catch((error: unknown) => {
      throw new Error(`${who.id} could not say ${text}`, { cause: error });
    });
    if (index % breath === breath - 1) await world.settled();
  }
  await world.settled();
}

/** Where something done in front of others happens, and where its answer goes. */
export const inChannel = (who: Someone, channel: Someone) => ({
  place: `fake:acme:${channel.id}`,
  shared: true as const,
  direct: `fake:acme:${who.id}`,
});

/** A word for everything that can be asked in words, read from where the features compare what was typed: a new one is tried without anyone adding it here. */
export function knownWords(): readonly string[] {
  const sets = sourcesIn('src/*/**/*.ts').flatMap(({ text }) => [...text.matchAll(/new Set\(\[([^\]]*)\]/g)]);
  const words = sets.flatMap(([, inside = '']) =>
    [...inside.matchAll(/'([^'\n]+)'|"([^"\n]+)"/g)]
      .map(([, one, other]) => one ?? other ?? '')
      .filter((word) => /^[\p{Ll} ’'-]{3,40}$/u.test(word))
      // The words of one set ask for the same thing.
      .slice(0, 1),
  );
  return [...new Set(words)].sort();
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
      content: { kind: 'pressed', action },
    }));
  if (block.kind !== 'choice') return [];
  return block.options.map(({ value }) => ({
    like: `${kind} ${block.action.name}`,
    content: { kind: 'pressed', action: block.action, value },
  }));
}

function inForm(form: Form): readonly Offer[] {
  const filled = Object.fromEntries(form.fields.map((field) => [field.name, filledIn(field)]));
  const empty = Object.fromEntries(form.fields.map(({ name }) => [name, '']));
  return [empty, filled].map((values, index) => ({
    like: `form ${form.action.name} ${index}`,
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
