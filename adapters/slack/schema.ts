import { z } from 'zod/mini';

// Only what we read is named: Slack adds fields at will, and something new must never be an error.
const id = z.string().check(z.minLength(1));
const maybe = z.optional(z.nullable(z.string()));
const file = z.object({
  name: maybe,
  mimetype: maybe,
  size: z.optional(z.nullable(z.number())),
  url_private_download: maybe,
});

/** A file shared in a message, as far as we read it. */
export type SharedFile = z.infer<typeof file>;

/** An event of the Events API. */
export const eventBody = z.object({
  team_id: maybe,
  event_id: maybe,
  event_time: z.optional(z.nullable(z.number())),
  authorizations: z.optional(z.nullable(z.array(z.object({ team_id: maybe, user_id: maybe })))),
  event: z.object({
    type: id,
    subtype: maybe,
    bot_id: maybe,
    user: z.optional(z.unknown()),
    text: maybe,
    ts: maybe,
    thread_ts: maybe,
    channel: z.optional(z.unknown()),
    channel_type: maybe,
    tab: maybe,
    files: z.optional(z.nullable(z.array(file))),
    tokens: z.optional(z.nullable(z.object({ bot: z.optional(z.nullable(z.array(z.string()))) }))),
  }),
});

/** A slash command. */
export const commandBody = z.object({
  command: id,
  team_id: id,
  user_id: id,
  text: maybe,
  trigger_id: maybe,
  channel_id: maybe,
});

const choice = z.optional(z.nullable(z.object({ value: z.string() })));
const who = z.object({ id, team_id: maybe });
const team = z.optional(z.nullable(z.object({ id })));

/** A button pressed or a choice made, on a message, the home page or a modal. */
export const actionsBody = z.object({
  type: z.literal('block_actions'),
  team,
  user: who,
  trigger_id: maybe,
  container: z.optional(z.nullable(z.object({ channel_id: maybe, message_ts: maybe }))),
  channel: z.optional(z.nullable(z.object({ id: maybe, name: maybe }))),
  message: z.optional(z.nullable(z.object({ ts: maybe }))),
  view: z.optional(z.nullable(z.object({ private_metadata: maybe }))),
  actions: z
    .array(
      z.object({
        type: maybe,
        action_id: id,
        block_id: maybe,
        value: maybe,
        action_ts: maybe,
        selected_option: choice,
      }),
    )
    .check(z.minLength(1)),
});

const stateValue = z.object({
  value: maybe,
  selected_date: maybe,
  selected_option: choice,
  selected_options: z.optional(z.nullable(z.array(z.object({ value: z.string() })))),
  type: maybe,
});

/** A value of a form, as Slack holds it. */
export type StateValue = z.infer<typeof stateValue>;

/** A form sent. */
export const submissionBody = z.object({
  type: z.literal('view_submission'),
  team,
  user: who,
  trigger_id: maybe,
  view: z.object({
    id,
    hash: maybe,
    callback_id: id,
    private_metadata: maybe,
    app_installed_team_id: maybe,
    state: z.optional(z.nullable(z.object({ values: z.record(z.string(), z.record(z.string(), stateValue)) }))),
  }),
});

/** A global or message shortcut. */
export const shortcutBody = z.object({
  type: z.enum(['shortcut', 'message_action']),
  team,
  user: who,
  callback_id: id,
  trigger_id: maybe,
  action_ts: maybe,
  message: z.optional(z.nullable(z.object({ text: maybe }))),
});

/** What a modal of ours noted for its return. */
export const modalNote = z.object({ arg: z.optional(z.string()), place: id });
