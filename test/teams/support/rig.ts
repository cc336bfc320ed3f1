import { writeAddress } from '../../../adapters/teams/address.ts';
import type { Action } from '../../../src/kernel/card.ts';
import type { MessageRef } from '../../../src/kernel/chat.ts';
import type { ChatRig, Outage, Person, Told, Visible } from '../../contract/chat-rig.ts';
import { fakeTeams, type TeamsFailure, type TeamsMessage } from '../../support/fake-teams.ts';
import { botOf, executed, installed, type Posted, typed } from './activities.ts';
import { memoryHost, openAdapter, post, serve } from './house.ts';
import { type Button, readCard } from './read-card.ts';

const outages: Readonly<Record<Outage, TeamsFailure>> = {
  busy: { status: 429, retryAfter: 2 },
  closed: { status: 403, code: 'ConversationBlockedByUser' },
  unknown: { hangUp: true },
  rejected: { status: 413, code: 'MessageSizeTooBig' },
};

/** The adapter on the house's server, between a Teams on loopback and signed requests. */
export async function teamsRig(): Promise<ChatRig> {
  const fake = await fakeTeams();
  let adapter: Awaited<ReturnType<typeof openAdapter>> | undefined;
  const house = await serve(() => adapter);
  let last: Posted = {};
  const tell = async (body: Posted): Promise<Told> => {
    last = body;
    return (await post(house.url, body, await fake.sign())).ok ? 'accepted' : 'refused';
  };
  const buttonOn = (ref: MessageRef, fits: (button: Button) => boolean): Button => {
    const message = fake.messages.find(({ id }) => ref === '' || id === ref);
    const found = readCard(cardOf(message)).buttons.find(fits);
    if (found === undefined) throw new Error('no such button');
    return found;
  };
  const same = (a: Action, b: Action) => a.name === b.name && a.arg === b.arg;
  const press = (person: Person, button: Button, inputs: Posted, on: MessageRef) =>
    tell(executed(fake, { user: person }, on, button.verb, { ...button.data, ...inputs }));
  return {
    platform: 'teams',
    open: async (receive) => {
      adapter = await openAdapter(fake.env, memoryHost());
      await adapter.start(receive);
      return adapter;
    },
    close: async () => {
      await house.close();
      await fake.close();
    },
    place: (person) =>
      writeAddress({
        serviceUrl: fake.serviceUrl,
        tenant: fake.tenant,
        bot: botOf(fake).id,
        user: `29:${person}`,
        kind: 'personal',
        conversation: `a:29:${person}`,
      }),
    sendText: (person, text) => tell(typed(fake, person, text)),
    press: (person, action, on) =>
      press(
        person,
        buttonOn(on, (button) => same(button.action, action) && !('pick' in button.data)),
        {},
        on,
      ),
    choose: (person, action, value, on) => {
      const button = buttonOn(on, (candidate) => same(candidate.action, action) && 'pick' in candidate.data);
      return press(person, button, { [String(button.data.pick)]: value }, on);
    },
    submit: (person, action, values) => {
      const message = fake.messages.findLast(({ activity }) => JSON.stringify(activity).includes('"form":true'));
      const on = message?.id ?? '';
      const inputs = Object.entries(values).map(([name, value]) =>
        typeof value === 'string' ? [`one.${name}`, value] : [`many.${name}`, value.map(encodeURIComponent).join(',')],
      );
      return press(
        person,
        buttonOn(on, (button) => same(button.action, action)),
        Object.fromEntries(inputs),
        on,
      );
    },
    command: (person, words) => tell(typed(fake, person, `/${words}`)),
    arrive: (person) => tell(installed(fake, person, 'add')),
    uninstall: () => tell(installed(fake, 'ana', 'remove')),
    deliverTwice: () => tell(last),
    failNext: (outage) => {
      fake.fail = ({ path }) => {
        if (path.includes('/members/')) return undefined;
        fake.fail = () => undefined;
        return outages[outage];
      };
    },
    sent: () => fake.messages.map(visible),
  };
}

/** The card of a message. */
function cardOf(message: TeamsMessage | undefined): unknown {
  const attachments = message?.activity.attachments as { content: unknown }[] | undefined;
  return attachments?.[0]?.content ?? {};
}

function visible(message: TeamsMessage): Visible {
  const { conversation, id, activity } = message;
  const { lines, active, buttons } = readCard(cardOf(message));
  const entities = (activity.entities ?? []) as { additionalType?: string[] }[];
  return {
    ref: id,
    person: conversation.replace('a:29:', ''),
    kind: 'message',
    text: [...(typeof activity.text === 'string' ? [activity.text] : []), ...lines].join('\n'),
    plain: String(activity.summary ?? activity.text ?? ''),
    active,
    actions: buttons.map(({ action }) => action),
    generated: entities.some(({ additionalType }) => additionalType?.includes('AIGeneratedContent')),
  };
}
