import { randomUUID } from 'node:crypto';
import { createTerminal } from '../../adapters/terminal/adapter.ts';
import { choicesOf, renderCard, renderLine } from '../../adapters/terminal/render.ts';
import type { Delivery, InboundContent, MessageRef } from '../../src/kernel/chat.ts';
import { chatAdapterContract } from '../contract/chat-adapter.ts';
import type { ChatRig, Person, Told, Visible } from '../contract/chat-rig.ts';

const plainInk = (_style: string, text: string): string => text;
const wide = 1_000_000;

function visible(person: Person, message: Delivery): Visible {
  const card = 'card' in message ? message.card : 'home' in message ? message.home : undefined;
  const form = 'form' in message ? message.form : undefined;
  const labels = form ? [form.title, form.intro ?? '', ...form.fields.map(({ label }) => label), form.submit] : [];
  return {
    ref: message.id,
    person,
    kind: form ? 'form' : 'message',
    text: card
      ? message.as
        ? renderLine(message.as, card, plainInk, wide)
        : renderCard(card, plainInk, message.language, wide)
      : labels.join('\n'),
    plain: card?.plain ?? form?.plain ?? '',
    active:
      card?.blocks.flatMap((block) =>
        block.kind === 'text' && typeof block.text !== 'string'
          ? block.text.flatMap((piece) => (typeof piece !== 'string' && 'href' in piece ? [piece.href] : []))
          : [],
      ) ?? [],
    actions: card ? choicesOf(card).map(({ action }) => action) : form ? [form.action] : [],
    ...(message.as ? { face: message.as.name } : {}),
    generated: message.generated === true,
  };
}

async function terminalRig(): Promise<ChatRig> {
  const screens: Record<Person, Map<MessageRef, Visible>> = { ana: new Map(), ben: new Map() };
  const terminalOf = (person: Person) =>
    createTerminal((message) => {
      if ('typing' in message) return;
      if (message.replaces) screens[person].delete(message.replaces);
      if (!('remove' in message)) screens[person].set(message.id, visible(person, message));
    }, person);
  const terminals = { ana: terminalOf('ana'), ben: terminalOf('ben') };
  let last: () => Promise<Told> = async () => 'refused';
  const send = (person: Person, content: InboundContent, under?: MessageRef): Promise<Told> => {
    const key = randomUUID();
    last = () =>
      terminals[person].send(content, 'en', { key, ...(under ? { under } : {}) }).then(
        () => 'accepted' as const,
        () => 'refused' as const,
      );
    return last();
  };
  return {
    platform: 'terminal',
    open: async (receive) => {
      for (const { adapter } of Object.values(terminals)) await adapter.start(receive);
      return {
        ...terminals.ana.adapter,
        deliver: (message) => {
          const person = message.to.endsWith('ben') ? 'ben' : 'ana';
          return terminals[person].adapter.deliver(message);
        },
      };
    },
    close: async () => {},
    place: (person) => `terminal:${person}`,
    sendText: (person, text, under) => send(person, { kind: 'said', text }, under),
    press: (person, action, on) => send(person, { kind: 'pressed', action }, on),
    choose: (person, action, value, on) => send(person, { kind: 'pressed', action, value }, on),
    submit: (person, action, values) => send(person, { kind: 'submitted', action, values }),
    command: (person, text) => send(person, { kind: 'commanded', text }),
    arrive: (person) => send(person, { kind: 'arrived' }),
    uninstall: async () => 'accepted',
    deliverTwice: () => last(),
    failNext: () => {},
    sent: () => Object.values(screens).flatMap((screen) => [...screen.values()]),
  };
}

chatAdapterContract('terminal', terminalRig, [
  { rule: 'an uninstallation is told', reason: 'nobody uninstalls a terminal' },
  { rule: 'a message stands under the root of its thread', reason: 'a terminal has one conversation' },
  ...(['busy', 'closed', 'unknown', 'rejected'] as const).map((outage) => ({
    rule: `a failure says what the queue should do: ${outage}`,
    reason: 'a terminal does not fail',
  })),
  { rule: 'a home page is shown to its person', reason: 'a terminal has no home page' },
]);
