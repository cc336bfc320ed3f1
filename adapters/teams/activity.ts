import { z } from 'zod/mini';

// Picks the fields we use and forgives everything else: a new kind of entity must never stop a bot.
const maybe = z.catch(z.optional(z.string()), undefined);
const maybeTrue = z.catch(z.optional(z.boolean()), undefined);
const account = z.object({ id: z.string(), name: maybe, isTargeted: maybeTrue });
const entity = z.object({
  type: maybe,
  text: maybe,
  locale: maybe,
  timezone: maybe,
  mentioned: z.catch(z.optional(z.object({ id: maybe, name: maybe })), undefined),
});
const attachment = z.object({ contentType: maybe, name: maybe, content: z.catch(z.optional(z.unknown()), undefined) });

/** An activity, as far as we read it. */
export const activitySchema = z.object({
  type: z.string(),
  id: maybe,
  timestamp: maybe,
  channelId: maybe,
  serviceUrl: maybe,
  name: maybe,
  text: maybe,
  action: maybe,
  locale: maybe,
  localTimezone: maybe,
  replyToId: maybe,
  from: z.catch(z.optional(account), undefined),
  recipient: z.catch(z.optional(account), undefined),
  conversation: z.catch(
    z.optional(z.object({ id: z.string(), conversationType: maybe, tenantId: maybe, isGroup: maybeTrue })),
    undefined,
  ),
  channelData: z.catch(
    z.optional(
      z.object({
        tenant: z.catch(z.optional(z.object({ id: maybe })), undefined),
        team: z.catch(z.optional(z.object({ name: maybe })), undefined),
        channel: z.catch(z.optional(z.object({ name: maybe })), undefined),
      }),
    ),
    undefined,
  ),
  entities: z.catch(z.optional(z.array(z.catch(z.optional(entity), undefined))), undefined),
  attachments: z.catch(z.optional(z.array(z.catch(z.optional(attachment), undefined))), undefined),
  value: z.catch(z.optional(z.unknown()), undefined),
});

/** An activity, as far as we read it. */
export type Activity = z.infer<typeof activitySchema>;

/** The value of a pressed button: `adaptiveCard/action`. */
export const cardAction = z.object({
  action: z.object({
    verb: z.string(),
    data: z.catch(z.record(z.string(), z.unknown()), {}),
  }),
});

/** The value of a thumb up or down: `message/submitAction`. */
export const feedbackAction = z.object({
  actionName: z.literal('feedback'),
  actionValue: z.object({ reaction: z.string(), feedback: maybe }),
});

/** The value of the answer to an offered file: `fileConsent/invoke`. */
export const fileConsent = z.object({
  action: z.string(),
  context: z.object({ offer: z.string() }),
  uploadInfo: z.catch(
    z.optional(z.object({ uploadUrl: z.string(), contentUrl: z.string(), uniqueId: z.string(), fileType: z.string() })),
    undefined,
  ),
});

/** The content of a file dropped in a person's own chat: where it can be fetched, for a few minutes and without a token. */
export const sharedFile = z.object({ downloadUrl: z.string() });

/** What a person wrote beside their thumb. */
export const feedbackWords = z.object({ feedbackText: maybe });

/** The organisations an activity says it is of. */
export function tenantsOf({ conversation, channelData }: Activity): readonly string[] {
  return [conversation?.tenantId, channelData?.tenant?.id].filter((id) => id !== undefined);
}
