import type { Inbound } from '../../src/kernel/chat.ts';
import { buttonAction, choiceAction } from './action.ts';
import { channelAddress, messageRef, personAddress, readAddress } from './address.ts';
import { typedText } from './inbound-text.ts';
import { type Actor, digest, isoTime, parsed, type Reading } from './reading.ts';
import { actionsBody, commandBody, modalNote, type StateValue, shortcutBody, submissionBody } from './schema.ts';

/** Reads a slash command; it may be typed in front of others, so the answer goes to the person alone. */
export function parseCommand(raw: object, now: number): Reading {
  const { success, data } = commandBody.safeParse(raw);
  if (!success) return 'garbage';
  const actor = { team: data.team_id, user: data.user_id };
  const inPublic = !data.channel_id?.startsWith('D');
  const common = {
    key: `slack:${actor.team}:${data.trigger_id ?? digest(raw)}`,
    at: new Date(now).toISOString(),
    place: personAddress(actor.team, actor.user),
    ...(inPublic && data.channel_id ? { near: channelAddress(actor.team, data.channel_id) } : {}),
    ...trigger(data.trigger_id),
  };
  const said = parsed(actor, common, ({ language }) => ({
    kind: 'commanded',
    text: typedText(data.text ?? '', language).trim(),
  }));
  return inPublic ? { ...said, inPublic: true } : said;
}

/** Reads a button pressed or a choice made. */
export function parseActions(raw: object, now: number): Reading {
  const { success, data } = actionsBody.safeParse(raw);
  const actor = success ? actorOf(data.team?.id, data.user) : undefined;
  const [first] = success ? data.actions : [];
  if (!success || actor === undefined || first === undefined) return 'garbage';
  const channel = data.container?.channel_id || data.channel?.id || undefined;
  const ts = data.container?.message_ts || data.message?.ts || undefined;
  const direct = personAddress(actor.team, actor.user);
  const isPublic = channel !== undefined && !channel.startsWith('D');
  // The home page and modals have no channel: the person's own conversation is the place, named by its person.
  const place = isPublic
    ? channelAddress(actor.team, channel)
    : (placeOf(data.view?.private_metadata, actor) ?? direct);
  const common = {
    key: `slack:${actor.team}:${actor.user}:${first.action_ts ?? data.trigger_id ?? digest(raw)}:${first.action_id}`,
    at: isoTime(first.action_ts, now),
    place,
    ...(isPublic ? { shared: true as const, direct, channel: { at: place, ...named(data.channel?.name) } } : {}),
    ...(channel !== undefined && ts !== undefined ? { under: messageRef(channel, ts) } : {}),
    ...trigger(data.trigger_id),
  };
  // A menu of quiet buttons is no choice: what was picked is the button itself.
  const menu = first.type === 'overflow';
  const chosen = menu ? undefined : first.selected_option?.value;
  const value = (menu ? first.selected_option?.value : first.value) ?? undefined;
  const pressed = parsed(actor, common, () =>
    chosen === undefined
      ? { kind: 'pressed', action: buttonAction(first.action_id, value) }
      : { kind: 'pressed', action: choiceAction(first.action_id, first.block_id ?? undefined), value: chosen },
  );
  return channel === undefined || isPublic ? pressed : { ...pressed, dm: channel };
}

/** Reads a form sent. */
export function parseSubmission(raw: object, now: number): Reading {
  const { success, data } = submissionBody.safeParse(raw);
  const actor = success ? actorOf(data.view.app_installed_team_id ?? data.team?.id, data.user) : undefined;
  if (!success || actor === undefined) return 'garbage';
  const { view } = data;
  const arg = note(view.private_metadata)?.arg;
  const common = {
    key: `slack:${actor.team}:${view.id}:${view.hash ?? digest(raw)}`,
    at: new Date(now).toISOString(),
    place: placeOf(view.private_metadata, actor) ?? personAddress(actor.team, actor.user),
    ...trigger(data.trigger_id),
  };
  const values = Object.fromEntries(
    Object.entries(view.state?.values ?? {}).map(([field, held]) => [field, fieldValue(Object.values(held)[0])]),
  );
  const action = { name: view.callback_id, ...(arg === undefined ? {} : { arg }) };
  return parsed(actor, common, () => ({ kind: 'submitted', action, values }));
}

/** Reads a shortcut: it is a button that lives in Slack's own menu; a message shortcut brings that message's text. */
export function parseShortcut(raw: object, now: number): Reading {
  const { success, data } = shortcutBody.safeParse(raw);
  const actor = success ? actorOf(data.team?.id, data.user) : undefined;
  if (!success || actor === undefined) return 'garbage';
  const text = data.message?.text;
  const common = {
    key: `slack:${actor.team}:${actor.user}:${data.action_ts ?? data.trigger_id ?? digest(raw)}:${data.callback_id}`,
    at: isoTime(data.action_ts, now),
    place: personAddress(actor.team, actor.user),
    ...trigger(data.trigger_id),
  };
  return parsed(actor, common, ({ language }) => ({
    kind: 'pressed',
    action: { name: data.callback_id },
    ...(text ? { value: typedText(text, language) } : {}),
  }));
}

function actorOf(
  team: string | undefined,
  user: { id: string; team_id?: string | null | undefined },
): Actor | undefined {
  const id = team ?? user.team_id;
  return id ? { team: id, user: user.id } : undefined;
}

/** A private channel or a group of people is not called by what Slack calls it here. */
function named(name: string | null | undefined): { readonly name?: string } {
  return name && name !== 'privategroup' && !name.startsWith('mpdm-') ? { name: `#${name}` } : {};
}

function trigger(id: string | null | undefined): Pick<Inbound, 'trigger'> {
  return id ? { trigger: id } : {};
}

function note(metadata: string | null | undefined): ReturnType<typeof modalNote.parse> | undefined {
  try {
    return modalNote.parse(JSON.parse(metadata ?? ''));
  } catch {
    return undefined;
  }
}

/** A note names a place of the same workspace or none: what comes back through a client never crosses over. */
function placeOf(metadata: string | null | undefined, actor: Actor): string | undefined {
  const place = note(metadata)?.place;
  return place !== undefined && readAddress(place)?.team === actor.team ? place : undefined;
}

function fieldValue(held: StateValue | undefined): string | readonly string[] {
  if (held?.selected_options) return held.selected_options.map(({ value }) => value);
  if (held?.type === 'checkboxes' || held?.type === 'multi_static_select') return [];
  return held?.value ?? held?.selected_option?.value ?? held?.selected_date ?? '';
}
