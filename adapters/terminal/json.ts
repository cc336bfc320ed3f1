import type { Delivery } from '../../src/kernel/chat.ts';
import { choicesOf } from './render.ts';

/** One outbound message as a plain object for scripts; undefined for what only a screen needs. */
export function asJson(message: Delivery): Readonly<Record<string, unknown>> | undefined {
  if (!('card' in message)) return undefined;
  const { card, as } = message;
  if (message.replaces && card.data?.kind === 'brief') return { ...card.data, kind: 'gauge' };
  const buttons = choicesOf(card).map((choice) => ({
    label: choice.label,
    action: choice.action.name,
    arg: choice.value ?? choice.action.arg,
  }));
  return {
    kind: 'message',
    ...card.data,
    ...(card.data?.kind === 'debrief' ? {} : { text: (card.data?.text as string | undefined) ?? card.plain }),
    ...(as ? { from: as.name, label: as.label } : {}),
    ...(message.generated ? { generated: true } : {}),
    ...(message.replaces ? { updates: true } : {}),
    ...(buttons.length > 0 && card.data?.kind !== 'debrief' ? { buttons } : {}),
  };
}
