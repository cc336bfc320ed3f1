import { sql } from 'drizzle-orm';
import { toYaml } from '../../src/authoring/yaml.ts';
import { loadLibrary } from '../../src/scenarios/load.ts';
import type { Scenario } from '../../src/scenarios/schema.ts';
import { taught } from '../help/house.ts';
import { asOwner } from '../support/db.ts';
import type { Someone, World } from '../support/world.ts';

const found = loadLibrary().get('e9');
if (!found) throw new Error('scenario e9 is missing');

/** A scenario nobody published yet: Ruth's, under another name. */
export const own = (change: Partial<Scenario> = {}): Scenario => ({
  ...found,
  id: 'panne-de-trop',
  version: 1,
  ...change,
});

/** The same, as a file. */
export const file = (change: Partial<Scenario> = {}): string => toYaml(own(change));

/** A newcomer with a name, the trainer's role and the five minutes on AI behind them, given on the server. */
export async function trainer(
  world: World,
  name: string,
  language: 'fr' | 'en' = 'fr',
  tenant = 'acme',
): Promise<Someone> {
  const person = await world.newcomer(name, language, tenant);
  await asOwner(world.store, (tx) =>
    tx.execute(
      sql`update person set roles = '{trainer}', name = ${`Formatrice ${name}`}
          where id in (select person_id from identity where external_id = ${name})`,
    ),
  );
  await taught(world, person);
  return person;
}

/** Drops a file in the chat and waits for what comes of it. */
export async function drop(world: World, who: Someone, text: string, name = 'scenario.yaml'): Promise<void> {
  await who.send({ kind: 'said', text: '', files: [{ name, text }] });
  await world.settled();
}

/** Sends a form back. */
export async function submit(
  world: World,
  who: Someone,
  name: string,
  arg: string | undefined,
  values: Readonly<Record<string, string>>,
): Promise<void> {
  await who.send({ kind: 'submitted', action: { name, ...(arg ? { arg } : {}) }, values });
  await world.settled();
}

/** The draft of the last draft card. */
export const draftOf = (who: Someone): string => String(who.last('draft').card.data?.draft);

/** Drops, benches, signs; the id of the scenario. */
export async function publish(world: World, who: Someone, change: Partial<Scenario> = {}): Promise<string> {
  await drop(world, who, file(change));
  const draft = draftOf(who);
  await who.press('authoring.bench', draft);
  await who.press('authoring.publish', draft);
  return own(change).id;
}

/** What the menu offers someone. */
export const offers = (who: Someone): readonly string[] =>
  who
    .last('menu')
    .card.blocks.flatMap((block) => (block.kind === 'choice' ? block.options.map(({ value }) => value) : []));
