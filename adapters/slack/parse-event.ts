import { channelAddress, messageRef, personAddress } from './address.ts';
import { typedText } from './inbound-text.ts';
import { type Actor, type Common, digest, isoTime, type Parsed, parsed, type Reading } from './reading.ts';
import { eventBody } from './schema.ts';

type Body = ReturnType<typeof eventBody.parse>;

/** Reads an event of the Events API. */
export function parseEvent(raw: object, now: number): Reading {
  const { success, data } = eventBody.safeParse(raw);
  if (!success) return 'garbage';
  const { event } = data;
  const team = data.authorizations?.[0]?.team_id ?? data.team_id;
  if (!team) return 'garbage';
  const key = data.event_id ? `slack:${team}:${data.event_id}` : `slack:${team}:${digest(raw)}`;
  if (event.type === 'app_uninstalled') return gone(data, team, key, now);
  if (event.type === 'tokens_revoked') return event.tokens?.bot?.length ? gone(data, team, key, now) : 'ignored';
  // A bot's words, ours included, are nobody's practice.
  if (typeof event.user !== 'string' || typeof event.channel !== 'string' || event.bot_id) return 'ignored';
  const actor = { team, user: event.user };
  const common = { key, at: isoTime(event.ts, data.event_time ? data.event_time * 1000 : now) };
  switch (event.type) {
    case 'message':
      return message(data, actor, event.channel, common);
    case 'app_mention':
      // In the direct conversation the same line comes as a message too.
      if (event.channel.startsWith('D')) return 'ignored';
      return mention(data, actor, event.channel, common);
    case 'app_home_opened': {
      const kind = event.tab === 'home' ? 'opened_home' : 'arrived';
      const place = personAddress(team, event.user);
      return { ...parsed(actor, { ...common, place }, () => ({ kind })), dm: event.channel };
    }
    default:
      return 'ignored';
  }
}

/** Messages that a person typed, although Slack gives them a kind of their own. */
const typedKinds = new Set(['file_share', 'thread_broadcast', 'me_message']);

function message({ event }: Body, actor: Actor, channel: string, common: Pick<Common, 'key' | 'at'>): Reading {
  const direct = event.channel_type ? event.channel_type === 'im' : channel.startsWith('D');
  // What was typed stays as it was heard: an edit or a deletion afterwards neither says it again nor takes it back.
  if (!direct || (event.subtype && !typedKinds.has(event.subtype))) return 'ignored';
  const under = event.thread_ts && event.thread_ts !== event.ts ? { under: messageRef(channel, event.thread_ts) } : {};
  // The conversation is named by its person, as commands and the home page know no channel: one place, one name.
  const place = personAddress(actor.team, actor.user);
  const said = parsed(actor, { ...common, place, ...under }, ({ language }) => ({
    kind: 'said',
    text: typedText(event.text ?? '', language),
  }));
  return { ...said, dm: channel, ...(event.files?.length ? { files: event.files } : {}) };
}

function mention(
  { event, authorizations }: Body,
  actor: Actor,
  channel: string,
  common: Pick<Common, 'key' | 'at'>,
): Parsed {
  const bot = authorizations?.[0]?.user_id;
  const raw = (event.text ?? '').replace(bot ? `<@${bot}>` : /<@[A-Z0-9]+>/, ' ').trim();
  const place = channelAddress(actor.team, channel);
  const own = { direct: personAddress(actor.team, actor.user), shared: true as const, channel: { at: place } };
  const under = event.thread_ts ? { under: messageRef(channel, event.thread_ts) } : {};
  return parsed(actor, { ...common, place, ...own, ...under }, ({ language }) => ({
    kind: 'said',
    text: typedText(raw, language),
  }));
}

/** No person uninstalls in the payload: the workspace itself speaks. */
function gone(data: Body, team: string, key: string, now: number): Parsed {
  const revokedAt = data.event_time ? data.event_time * 1000 : now;
  const common = { key, at: new Date(revokedAt).toISOString(), place: personAddress(team, team) };
  return { ...parsed({ team, user: team }, common, () => ({ kind: 'uninstalled' })), revokedAt };
}
