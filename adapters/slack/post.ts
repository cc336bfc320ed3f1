import type { Card } from '../../src/kernel/card.ts';
import type { Delivery, Host, MessageRef } from '../../src/kernel/chat.ts';
import { messageRef, readRef } from './address.ts';
import { CallError } from './call.ts';
import { type Luxury, luxuries, type Refused } from './degrade.ts';
import { deliveryError } from './failure.ts';
import type { Upload } from './files.ts';
import { findPosted } from './find.ts';
import { type Draft, draft, type Rung } from './message.ts';
import { type AsWorkspace, failedWith } from './workspace.ts';

/** Posts or replaces a card in a channel. */
export type Post = (card: Card, delivery: Delivery, team: string, channel: string) => Promise<MessageRef>;

const blocksRefused = [
  'invalid_blocks',
  'invalid_blocks_format',
  'msg_blocks_too_long',
  'unsupported_block',
  'invalid_arguments',
];
const cannotUpdate = ['message_not_found', 'cant_update_message', 'edit_window_closed', 'update_not_allowed'];
const longestWaitMs = 5000;

/** Opens the way to post. */
export function poster(as: AsWorkspace, refused: Refused, upload: Upload, { log }: Host, simple: boolean): Post {
  /** Takes steps down until Slack accepts; what it refused is remembered once the message has gone through. */
  const climbDown = async (card: Card, delivery: Delivery, team: string, send: (made: Draft) => Promise<string>) => {
    const without = new Set<Luxury>(simple ? ['tables', 'charts'] : []);
    for (const luxury of luxuries) if (await refused.has(team, luxury)) without.add(luxury);
    const dropped: Luxury[] = [];
    const first: Rung = simple ? 'simple' : 'rich';
    let rung: Rung = first;
    for (;;) {
      const made = draft(card, delivery, without, rung);
      try {
        const ref = await send(made);
        if (rung === first) for (const luxury of dropped) await refused.add(team, luxury);
        return { ref, made };
      } catch (error) {
        const luxury = refusedLuxury(error, made.uses);
        if (luxury !== undefined) {
          without.add(luxury);
          dropped.push(luxury);
        } else if (failedWith(error, ...blocksRefused) && rung !== 'text') {
          rung = rung === 'rich' ? 'simple' : 'text';
          log('slack.blocks_refused', { rung });
        } else throw error;
      }
    }
  };
  const rest = async (made: Draft, team: string, channel: string, thread: string) => {
    for (const page of made.pages.slice(1)) {
      const again = () => as(team, 'chat.postMessage', { channel, thread_ts: thread, ...page });
      // The first page is out: asking for the whole delivery again would show it twice.
      await again()
        .catch((error: unknown) => patience(error).then(again))
        .catch(() => log('slack.page_lost', {}));
    }
    for (const file of made.files) await upload(team, channel, thread, file);
  };
  return async (card, delivery, team, channel) => {
    const old = readRef(delivery.replaces);
    if (old !== undefined && old.channel === channel) {
      const update = async ({ pages: [page] }: Draft) => {
        // An update keeps the face of the first post; it takes no other.
        await as(team, 'chat.update', {
          blocks: [],
          ...page,
          username: undefined,
          icon_emoji: undefined,
          channel,
          ts: old.ts,
        });
        return messageRef(channel, old.ts);
      };
      try {
        return (await climbDown(card, delivery, team, update)).ref;
      } catch (error) {
        if (!failedWith(error, ...cannotUpdate)) throw deliveryError(error, true);
      }
    }
    const under = readRef(delivery.under);
    const thread = under?.channel === channel ? under.ts : undefined;
    const found = delivery.again ? await findPosted(as, delivery, team, channel) : undefined;
    if (found !== undefined) return found;
    const post = async ({ pages: [page] }: Draft) => {
      const { ts } = await as(team, 'chat.postMessage', { channel, ...(thread ? { thread_ts: thread } : {}), ...page });
      return String(ts);
    };
    try {
      const { ref: ts, made } = await climbDown(card, delivery, team, post);
      await rest(made, team, channel, thread ?? ts);
      return messageRef(channel, ts);
    } catch (error) {
      throw deliveryError(error, false);
    }
  };
}

function refusedLuxury(error: unknown, uses: ReadonlySet<Luxury>): Luxury | undefined {
  if (failedWith(error, 'missing_scope') && uses.has('faces')) return 'faces';
  if (!failedWith(error, ...blocksRefused)) return undefined;
  return uses.has('charts') ? 'charts' : uses.has('tables') ? 'tables' : undefined;
}

function patience(error: unknown): Promise<void> {
  const wait = error instanceof CallError ? (error.retryAfterMs ?? 1000) : 1000;
  return new Promise((resolve) => {
    setTimeout(resolve, Math.min(wait, longestWaitMs));
  });
}
