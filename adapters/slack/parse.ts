import { parseEvent } from './parse-event.ts';
import { parseActions, parseCommand, parseShortcut, parseSubmission } from './parse-interaction.ts';
import type { Reading } from './reading.ts';

/** Reads the body of a request that is known to come from Slack. */
export function parse(body: unknown, now: number): Reading {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return 'garbage';
  if ('event' in body) return parseEvent(body, now);
  if ('command' in body) return parseCommand(body, now);
  switch ('type' in body ? body.type : undefined) {
    case 'block_actions':
      return parseActions(body, now);
    case 'view_submission':
      return parseSubmission(body, now);
    case 'shortcut':
    case 'message_action':
      return parseShortcut(body, now);
    default:
      // Something Slack added since: answered OK, or it would be sent again and again.
      return 'type' in body && typeof body.type === 'string' ? 'ignored' : 'garbage';
  }
}
