import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTerminal, type Terminal } from '../../adapters/terminal/adapter.ts';
import { renderCard } from '../../adapters/terminal/render.ts';
import { type App, openApp } from '../../src/app.ts';
import type { OpenStore } from '../../src/db/open.ts';
import type { Delivery, InboundContent } from '../../src/kernel/chat.ts';
import type { Form } from '../../src/kernel/form.ts';
import { loadLibrary } from '../../src/scenarios/load.ts';
import { taught } from '../help/house.ts';
import { asOwner, freshStore } from '../support/db.ts';

type Language = 'fr' | 'en';
type Screen = { readonly terminal: Terminal; readonly lines: string[]; readonly kinds: string[] };

const plainInk = (_style: string, text: string): string => text;

/** What somebody who changes nothing sends back: the values the form came with. */
const asItIs = (form: Form): Record<string, string> =>
  Object.fromEntries(
    form.fields.flatMap((field) => ('value' in field && field.value ? [[field.name, field.value]] : [])),
  );

describe('forms at a terminal', () => {
  let app: App;
  let store: OpenStore;
  const screens = new Map<string, Screen>();
  const open = (who: string): Screen => {
    const lines: string[] = [];
    const kinds: string[] = [];
    const show = (message: Delivery): void => {
      if (!('card' in message)) return;
      kinds.push(String(message.card.data?.kind));
      lines.push(renderCard(message.card, plainInk, message.language, 1000));
    };
    const screen = { terminal: createTerminal(show, who), lines, kinds };
    screens.set(`terminal:${who}`, screen);
    return screen;
  };
  const people = { fr: open('ana'), en: open('ben') };
  const teams = { fr: open('equipe'), en: open('team') };
  const send = async (who: Screen, language: Language, content: InboundContent): Promise<void> => {
    await who.terminal.send(content, language);
    await app.settled();
  };
  /** Types the number of a button, as the terminal offers it. */
  const choose = async (who: Screen, language: Language, name: string): Promise<void> => {
    const choice = who.terminal.choices().find(({ action }) => action.name === name);
    if (!choice) throw new Error(`no ${name} among ${who.terminal.choices().map(({ action }) => action.name)}`);
    await send(who, language, { kind: 'pressed', action: choice.action });
  };
  const fill = async (who: Screen, language: Language, more: Record<string, string> = {}): Promise<Form> => {
    const form = who.terminal.takeForm();
    if (!form) throw new Error('no form was opened');
    await send(who, language, { kind: 'submitted', action: form.action, values: { ...asItIs(form), ...more } });
    return form;
  };

  beforeAll(async () => {
    store = await freshStore();
    const random = () => 0.5;
    app = await openApp({ store, library: loadLibrary(), model: undefined, clock: Date.now, random, log: () => {} });
    const [first] = screens.values();
    if (!first) throw new Error('no screen');
    await app.start([
      {
        ...first.terminal.adapter,
        start: async (receive) => {
          for (const { terminal } of screens.values()) await terminal.adapter.start(receive);
        },
        deliver: async (message) => (await screens.get(message.to)?.terminal.adapter.deliver(message)) ?? '',
      },
    ]);
    for (const language of ['fr', 'en'] as const) {
      await send(people[language], language, { kind: 'pressed', action: { name: 'people.language', arg: language } });
      await send(people[language], language, { kind: 'pressed', action: { name: 'privacy.accept' } });
    }
    await asOwner(store, (tx) => tx.execute(sql`update person set roles = '{ambassador,learner}', enrolled = true`));
    for (const id of ['ana', 'ben']) await taught({ store }, { id });
  });
  afterAll(() => app.stop());

  for (const language of ['fr', 'en'] as const) {
    it(`ask for a human and carry the words, in ${language}`, async () => {
      const who = people[language];
      await send(who, language, { kind: 'said', text: language === 'fr' ? 'aide' : 'help' });
      await choose(who, language, 'support.ask');
      const words = language === 'fr' ? 'Le débrief ne vient pas.' : 'The debrief does not come.';
      const form = await fill(who, language, { words });
      expect(form.fields.every(({ label }) => label.length > 0)).toBe(true);
      expect(who.kinds).toContain('ticket_opened');
      const other = people[language === 'fr' ? 'en' : 'fr'];
      expect(other.kinds).toContain('ticket');
      expect(other.lines.join('\n')).toContain(words);
    });

    it(`launch a challenge as proposed, show the exact post, and publish it, in ${language}`, async () => {
      const who = people[language];
      const team = teams[language];
      const place = language === 'fr' ? 'terminal:equipe' : 'terminal:team';
      const direct = language === 'fr' ? 'terminal:ana' : 'terminal:ben';
      const text = language === 'fr' ? 'Défi' : 'challenge';
      // A promise is stopped on the way, and the form comes back to be edited.
      await send(who, language, { kind: 'said', text, ...{ place, shared: true as const, direct } });
      await fill(who, language, { reward: language === 'fr' ? 'Résultat garanti' : 'Guaranteed results' });
      expect(who.kinds.at(-1)).toBe('challenge_promises');
      await choose(who, language, 'challenge.form');
      await fill(who, language, { reward: language === 'fr' ? 'Un café' : 'A coffee' });
      expect(who.kinds.at(-1)).toBe('challenge_confirm');
      await choose(who, language, 'challenge.drop');
      await send(who, language, { kind: 'said', text, ...{ place, shared: true as const, direct } });
      const form = await fill(who, language);
      expect(form.fields.map(({ name }) => name)).toEqual(['invitation', 'scenario', 'goal', 'from', 'to', 'reward']);
      const previewed = who.lines.at(-2);
      expect(team.lines).toEqual([]);
      await choose(who, language, 'challenge.confirm');
      expect(team.lines).toEqual([previewed]);
      expect(previewed).toContain(language === 'fr' ? 'Défi d’équipe' : 'Team challenge');
    });
  }
});
