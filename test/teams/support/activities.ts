import { randomUUID } from 'node:crypto';
import type { FakeTeams } from '../../support/fake-teams.ts';

/** An activity as Teams posts it. */
export type Posted = Record<string, unknown>;

/** Who writes, and where. */
export type Where = {
  readonly user: string;
  readonly conversation?: string;
  readonly kind?: 'personal' | 'channel' | 'groupChat';
};

/** The bot's account in every activity. */
export function botOf({ appId }: FakeTeams): { readonly id: string; readonly name: string } {
  return { id: `28:${appId}`, name: 'Entrain' };
}

/** What every activity of Teams has; recorded shape, no person's words. */
export function activity(fake: FakeTeams, { user, conversation, kind = 'personal' }: Where, more: Posted): Posted {
  return {
    id: `f:${randomUUID()}`,
    timestamp: '2026-11-24T09:00:00.1234567Z',
    localTimestamp: '2026-11-24T10:00:00.1234567+01:00',
    localTimezone: 'Europe/Paris',
    channelId: 'msteams',
    serviceUrl: fake.serviceUrl,
    from: { id: `29:${user}`, name: `Name ${user}`, aadObjectId: '22222222-2222-4222-8222-000000000001' },
    recipient: botOf(fake),
    conversation: {
      id: conversation ?? `a:29:${user}`,
      conversationType: kind,
      tenantId: fake.tenant,
      ...(kind === 'personal' ? {} : { isGroup: true }),
    },
    channelData: { tenant: { id: fake.tenant } },
    entities: [{ type: 'clientInfo', locale: 'fr-FR', country: 'FR', platform: 'Web', timezone: 'Europe/Paris' }],
    locale: 'fr-FR',
    ...more,
  };
}

/** A line typed in the person's own chat. */
export function typed(fake: FakeTeams, user: string, text: string, more: Posted = {}): Posted {
  const attachments = [{ contentType: 'text/html', content: '<p>…</p>' }];
  return activity(fake, { user }, { type: 'message', text, textFormat: 'plain', attachments, ...more });
}

/** A line in a channel that names us. */
export function mention(fake: FakeTeams, user: string, text: string, conversation: string, more: Posted = {}): Posted {
  const entities = [{ type: 'mention', text: '<at>Entrain</at>', mentioned: botOf(fake) }];
  const where = { user, conversation, kind: 'channel' as const };
  return activity(fake, where, { type: 'message', text: `<at>Entrain</at>&nbsp;${text}`, entities, ...more });
}

/** A button pressed on a message, or a form sent. */
export function executed(fake: FakeTeams, where: Where, on: string, verb: string, data: Posted): Posted {
  const value = { action: { type: 'Action.Execute', title: 'x', verb, data }, trigger: 'manual' };
  return activity(fake, where, { type: 'invoke', name: 'adaptiveCard/action', value, replyToId: on });
}

/** Installed or removed by a person. */
export function installed(fake: FakeTeams, user: string, action: 'add' | 'remove'): Posted {
  return activity(fake, { user }, { type: 'installationUpdate', action });
}
