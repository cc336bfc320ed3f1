import { createHash } from 'node:crypto';
import type { ChatPerson, Inbound, InboundContent } from '../../src/kernel/chat.ts';
import type { Language } from '../../src/kernel/words.ts';
import { readPressed } from './action.ts';
import { type Activity, cardAction, feedbackAction, feedbackWords, fileConsent, tenantsOf } from './activity.ts';
import { channelOf, type Place, rootOf, writeAddress } from './address.ts';
import { type DroppedFile, droppedFiles } from './dropped.ts';
import type { Consent } from './files.ts';
import { mentioned, typedText } from './typed.ts';

/** An event for the core, as far as its activity goes; `direct` is put in by who knows where the person's own chat is. */
export type Parsed = {
  readonly place: Place;
  readonly person: ChatPerson;
  /** Answered in the response itself. */
  readonly invoke: boolean;
  readonly files?: readonly DroppedFile[];
  readonly inbound: (person: ChatPerson, direct: string) => Inbound;
};

/** What a request is: garbage, something we do not use, a button we cannot read, or an event. */
export type Reading = 'garbage' | 'ignored' | 'unreadable' | { readonly consent: Consent } | Parsed;

/** Reads what Teams posts; whatever is new to us is ignored, never refused. */
export function parse(activity: Activity, now: number): Reading {
  const { from, recipient, conversation, serviceUrl } = activity;
  if (from === undefined || conversation === undefined || recipient === undefined || serviceUrl === undefined)
    return needed.has(activity.type) ? 'garbage' : 'ignored';
  if (from.id === recipient.id || from.id.startsWith('28:')) return 'ignored';
  const kind = kindOf(conversation);
  const [tenant = ''] = tenantsOf(activity);
  const place: Place = { serviceUrl, tenant, bot: recipient.id, user: from.id, kind, conversation: conversation.id };
  if (activity.name === 'fileConsent/invoke') return consentOf(activity, place);
  const content = contentOf(activity, kind);
  if (typeof content === 'string') return content;
  // A slash command is seen by the person alone, wherever it was typed: so is the answer.
  const alone = kind === 'personal' || recipient.isTargeted === true;
  const under = underOf(activity, kind);
  return {
    place,
    person: { platform: 'teams', tenant, id: from.id, ...profile(activity) },
    invoke: activity.type === 'invoke',
    ...(content.kind === 'said' ? { files: droppedFiles(activity) } : {}),
    inbound: (person, direct) => ({
      key: `teams:${activity.type}:${conversation.id}:${activity.id ?? digest(activity)}`,
      at: isoTime(activity.timestamp, now),
      from: person,
      place: alone ? direct : writeAddress(place),
      ...(alone ? {} : { shared: true as const, direct }),
      ...(alone && kind !== 'personal' ? { near: writeAddress(place) } : {}),
      ...(kind === 'personal' ? {} : { channel: { at: channelOf(place), ...nameOf(activity) } }),
      ...(under === undefined ? {} : { under }),
      ...content,
    }),
  };
}

const needed = new Set(['message', 'invoke', 'installationUpdate']);

function contentOf(activity: Activity, kind: Place['kind']): InboundContent | 'ignored' | 'unreadable' {
  switch (activity.type) {
    case 'message':
      return messageOf(activity, kind);
    case 'invoke':
      return invokeOf(activity);
    case 'installationUpdate':
      // `conversationUpdate` says the same of us a moment later, and of people only in front of others.
      if (kind !== 'personal') return 'ignored';
      if (activity.action?.startsWith('add')) return { kind: 'arrived' };
      return activity.action?.startsWith('remove') ? { kind: 'left' } : 'ignored';
    default:
      return 'ignored';
  }
}

function messageOf(activity: Activity, kind: Place['kind']): InboundContent | 'ignored' {
  const targeted = activity.recipient?.isTargeted === true;
  if (kind !== 'personal' && !targeted && !mentioned(activity)) return 'ignored';
  const text = typedText(activity);
  const command = /^\/(?=\p{L})/u.test(text);
  if (targeted || command) return { kind: 'commanded', text: command ? text.slice(1) : text };
  // A picture alone says nothing we could answer; a mention alone calls us, and a file says what is in it.
  const nothing = text === '' && kind === 'personal' && droppedFiles(activity).length === 0;
  return nothing ? 'ignored' : { kind: 'said', text };
}

function invokeOf({ name, value }: Activity): InboundContent | 'ignored' | 'unreadable' {
  if (name === 'adaptiveCard/action') {
    const pressed = cardAction.safeParse(value);
    return pressed.success ? readPressed(pressed.data.action.verb, pressed.data.action.data) : 'unreadable';
  }
  const thumb = name === 'message/submitAction' ? feedbackAction.safeParse(value) : undefined;
  if (!thumb?.success) return 'ignored';
  const { reaction, feedback } = thumb.data.actionValue;
  const text = feedbackText(feedback);
  return { kind: 'pressed', action: { name: 'message.feedback', arg: reaction }, ...(text ? { value: text } : {}) };
}

function consentOf({ value, locale }: Activity, place: Place): Reading {
  const { success, data } = fileConsent.safeParse(value);
  if (!success) return 'ignored';
  const { action, context, uploadInfo: upload } = data;
  const accepted = action === 'accept' && upload !== undefined ? { upload } : {};
  return { consent: { place, offer: context.offer, language: languageOf(locale) ?? 'fr', ...accepted } };
}

function feedbackText(json: string | undefined): string | undefined {
  try {
    return feedbackWords.parse(JSON.parse(json ?? '')).feedbackText;
  } catch {
    return undefined;
  }
}

function underOf({ type, replyToId, conversation, id }: Activity, kind: Place['kind']): string | undefined {
  if (type === 'invoke') return replyToId;
  const root = kind === 'channel' && conversation !== undefined ? rootOf(conversation.id) : undefined;
  return root === id ? undefined : root;
}

function kindOf({ conversationType, isGroup }: NonNullable<Activity['conversation']>): Place['kind'] {
  if (conversationType === 'channel' || conversationType === 'groupChat') return conversationType;
  return conversationType === 'personal' || !isGroup ? 'personal' : 'groupChat';
}

/** What people call a channel: its team and its own name, when Teams says them. */
function nameOf({ channelData }: Activity): { readonly name?: string } {
  const name = [channelData?.team?.name, channelData?.channel?.name].filter(Boolean).join(' › ');
  return name ? { name } : {};
}

function profile({ from, locale, localTimezone, entities = [] }: Activity): Partial<ChatPerson> {
  const client = entities.find((entity) => entity?.type === 'clientInfo');
  const language = languageOf(locale ?? client?.locale);
  const timeZone = localTimezone ?? client?.timezone;
  return {
    ...(from?.name ? { name: from.name } : {}),
    ...(language ? { language } : {}),
    ...(timeZone && isTimeZone(timeZone) ? { timeZone } : {}),
  };
}

/** The product's language behind a locale. */
export function languageOf(locale: string | undefined): Language | undefined {
  if (locale?.toLowerCase().startsWith('fr')) return 'fr';
  return locale?.toLowerCase().startsWith('en') ? 'en' : undefined;
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) !== undefined;
  } catch {
    return false;
  }
}

function isoTime(timestamp: string | undefined, now: number): string {
  const at = new Date(timestamp ?? now);
  return (Number.isNaN(at.getTime()) ? new Date(now) : at).toISOString();
}

/** A name for an activity that came without one: the same when it is sent again. */
function digest(activity: Activity): string {
  return createHash('sha256').update(JSON.stringify(activity)).digest('base64url').slice(0, 22);
}
