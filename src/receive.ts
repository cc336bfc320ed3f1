import { arrivalOf } from './arrival.ts';
import type { ChatAdapter, Inbound } from './kernel/chat.ts';
import { failpoint } from './kernel/failpoint.ts';
import type { Feature, Services } from './kernel/feature.ts';
import { Refusal } from './kernel/refusal.ts';
import { deliverQueue, laneOf } from './outbox/say.ts';
import { reviveParked, takeEvent } from './outbox/store.ts';
import { withChosenLanguage } from './people/flow.ts';
import { comeBack, leaveWorkspace, meet, parkAddress, workspaceOf } from './people/store.ts';
import { reportable } from './support/cards.ts';

/** Parked messages older than this are not worth saying any more. */
const reviveWithinMs = 24 * 3600_000;
/** Tenants whose workspace is remembered, so that the hot path is one transaction. */
const remembered = 10_000;

/** Accepts one event durably: its delivery id, who wrote, and what the first feature that takes it decides, in one transaction. */
export function createReceive(services: Services, features: readonly Feature[]): (event: Inbound) => Promise<void> {
  const arrive = arrivalOf(features);
  const workspaces = new Map<string, string>();
  const workspaceFor = async (event: Inbound): Promise<string> => {
    const tenant = `${event.from.platform} ${event.from.tenant}`;
    const known = workspaces.get(tenant);
    if (known) return known;
    const id = await services.store.acrossWorkspaces((tx) => workspaceOf(tx, event.from.platform, event.from.tenant));
    if (workspaces.size >= remembered) workspaces.clear();
    workspaces.set(tenant, id);
    return id;
  };
  return async (event) => {
    failpoint('receive.before');
    const workspace = await workspaceFor(event);
    await services.store.inWorkspace(workspace, async (tx) => {
      const now = services.clock();
      for (const feature of features) if (await feature.unnamed?.(services, { tx, workspace, event, now })) return;
      const at = new Date(now);
      const address = event.direct ?? event.place;
      if (event.kind === 'uninstalled' || event.kind === 'left') {
        if (!(await takeEvent(tx, workspace, event.key, at))) return;
        if (event.kind === 'left') await parkAddress(tx, address, at);
        else await leaveWorkspace(tx, workspace, event.from.platform, at);
        return;
      }
      const arrival = await arrive(tx, workspace, event, address, at);
      if (!arrival) return;
      if (arrival.left) await comeBack(tx, workspace);
      const met = arrival.member ?? (await meet(tx, workspace, event.from, address, at));
      const member = await withChosenLanguage(tx, met, event);
      if (arrival.parked) {
        const message = await reviveParked(tx, address, new Date(now - reviveWithinMs));
        const lane = laneOf(workspace, address);
        if (message)
          await services.jobs.enqueue(tx, { queue: deliverQueue.name, workspace, key: lane, data: { message, lane } });
      }
      try {
        const incoming = { tx, member, event, now, known: arrival.known };
        for (const feature of features) if (await feature.receive?.(services, incoming)) break;
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        const language = member.language ?? event.from.language ?? 'fr';
        const text = error.words[language];
        await services.say(tx, workspace, {
          to: address,
          language,
          person: member.id,
          card: reportable(text, 'refusal', language, error.next),
        });
      }
      failpoint('receive.stored');
    });
    failpoint('receive.committed');
  };
}

/** The adapters by platform name. */
export const byPlatform = (adapters: readonly ChatAdapter[]): ReadonlyMap<string, ChatAdapter> =>
  new Map(adapters.map((adapter) => [adapter.platform, adapter]));
