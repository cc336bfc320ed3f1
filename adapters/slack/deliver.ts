import type { Delivery, Host, MessageRef } from '../../src/kernel/chat.ts';
import { DeliveryError } from '../../src/kernel/refusal.ts';
import { readRef } from './address.ts';
import type { Answer } from './call.ts';
import type { Channels } from './channels.ts';
import type { Refused } from './degrade.ts';
import { channelIsGone, deliveryError } from './failure.ts';
import { findPosted } from './find.ts';
import { formCard, renderModal } from './form.ts';
import { limits } from './limits.ts';
import type { Post } from './post.ts';
import { renderCard, type SlackBlock } from './render.ts';
import { simpleBlocks } from './simple.ts';
import { clip } from './text.ts';
import { words } from './words.ts';
import { type AsWorkspace, failedWith } from './workspace.ts';

/** Delivers what the core says. */
export type Deliver = (delivery: Delivery) => Promise<MessageRef>;

/** Opens the way out. */
export function deliverer(
  as: AsWorkspace,
  channels: Channels,
  refused: Refused,
  post: Post,
  { log }: Host,
  simple: boolean,
): Deliver {
  const shaped = (blocks: readonly SlackBlock[]) => (simple ? simpleBlocks(blocks, limits.homeBlocks) : blocks);
  const typing = async (delivery: Delivery): Promise<MessageRef> => {
    const { team, channel } = await channels.channelOf(delivery.to);
    const root = readRef(delivery.under);
    if (root === undefined || (await refused.has(team, 'status'))) return '';
    const status = clip(words.typing(delivery.as?.name)[delivery.language], limits.status);
    try {
      await as(team, 'assistant.threads.setStatus', { channel_id: channel, thread_ts: root.ts, status });
    } catch (error) {
      if (failedWith(error, 'unknown_method', 'missing_scope', 'method_deprecated')) await refused.add(team, 'status');
    }
    return '';
  };
  const remove = async (delivery: Delivery): Promise<MessageRef> => {
    const { team, channel } = await channels.channelOf(delivery.to);
    const ref = delivery.replaces ?? (delivery.again ? await findPosted(as, delivery, team, channel) : undefined);
    const old = readRef(ref);
    if (old === undefined) return '';
    const at = { channel: old.channel, ts: old.ts };
    await as(team, 'chat.delete', at).catch(async (error: unknown) => {
      if (failedWith(error, 'message_not_found')) return;
      // A workspace that keeps every message can still be left with nothing to read.
      if (!failedWith(error, 'cant_delete_message', 'compliance_exports_prevent_deletion')) throw error;
      await as(team, 'chat.update', { ...at, text: words.removed[delivery.language], blocks: [], attachments: [] });
    });
    return ref ?? '';
  };
  const home = async (delivery: Extract<Delivery, { home: unknown }>): Promise<MessageRef> => {
    const { team, user } = await channels.userOf(delivery.to);
    const { pages } = renderCard(delivery.home, delivery.language, { tables: false, charts: false, surface: 'home' });
    await as(team, 'views.publish', { user_id: user, view: { type: 'home', blocks: shaped(pages[0] ?? []) } }).catch(
      (error: unknown) => {
        // A workspace without home pages still practises.
        if (!failedWith(error, 'unknown_method', 'not_enabled')) throw error;
        log('slack.no_home', {});
      },
    );
    return `home:${user}`;
  };
  const form = async (delivery: Extract<Delivery, { form: unknown }>): Promise<MessageRef> => {
    const { team, channel } = await channels.channelOf(delivery.to);
    if (delivery.trigger !== undefined) {
      const view = renderModal(delivery.form, delivery.to, delivery.language);
      const blocks = shaped(view.blocks);
      const opened = await as(team, 'views.open', { trigger_id: delivery.trigger, view: { ...view, blocks } }).catch(
        stale,
      );
      if (opened !== undefined) return `view:${delivery.id}`;
    }
    return await post(formCard(delivery.form, delivery.language), delivery, team, channel);
  };
  const card = async (delivery: Extract<Delivery, { card: unknown }>, second = false): Promise<MessageRef> => {
    const { team, channel } = await channels.channelOf(delivery.to).catch(asRepeatable);
    try {
      return await post(delivery.card, delivery, team, channel);
    } catch (error) {
      // A person who came back has another channel than the one we knew: opened anew, once.
      if (second || !channelIsGone(error) || !(await channels.forget(delivery.to))) throw error;
      return await card(delivery, true);
    }
  };
  return async (delivery) => {
    if ('typing' in delivery) return await typing(delivery).catch(() => '');
    if ('card' in delivery) return await card(delivery);
    if ('form' in delivery) return await form(delivery).catch(asRepeatable);
    return await ('home' in delivery ? home(delivery) : remove(delivery)).catch(asRepeatable);
  };
}

/** The right to open a form lasts three seconds: when it is gone, or anything else is, the form is offered on a card. */
function stale(error: unknown): Answer | undefined {
  const failed = error instanceof DeliveryError ? error : deliveryError(error, true);
  if (failed.failure.kind === 'closed') throw failed;
  return undefined;
}

function asRepeatable(error: unknown): never {
  throw deliveryError(error, true);
}
