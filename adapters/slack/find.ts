import { z } from 'zod/mini';
import type { Delivery, MessageRef } from '../../src/kernel/chat.ts';
import { messageRef, readRef } from './address.ts';
import type { AsWorkspace } from './workspace.ts';

const listed = z.object({
  messages: z.array(
    z.object({
      ts: z.string(),
      metadata: z.optional(z.object({ event_payload: z.optional(z.looseObject({ id: z.optional(z.string()) })) })),
    }),
  ),
});

/** Looks whether an earlier attempt arrived after all; a convenience that nothing depends on, so any refusal means "not seen". */
export async function findPosted(
  as: AsWorkspace,
  { id, under }: Delivery,
  team: string,
  channel: string,
): Promise<MessageRef | undefined> {
  const root = readRef(under);
  const thread = root?.channel === channel ? { ts: root.ts } : {};
  const method = root?.channel === channel ? 'conversations.replies' : 'conversations.history';
  try {
    const answer = await as(team, method, { channel, limit: 15, include_all_metadata: true, ...thread });
    const found = listed.parse(answer).messages.find(({ metadata }) => metadata?.event_payload?.id === id);
    return found === undefined ? undefined : messageRef(channel, found.ts);
  } catch {
    return undefined;
  }
}
