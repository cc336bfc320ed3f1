import { DeliveryError } from '../../src/kernel/refusal.ts';
import { CallError } from './call.ts';

/** The workspace took its token back: nothing more may be asked of it. */
const tokenGone = new Set([
  'token_revoked',
  'token_expired',
  'account_inactive',
  'invalid_auth',
  'not_authed',
  'app_uninstalled',
  'team_access_not_granted',
  'team_not_found',
]);

/** This door is shut, the workspace is not. */
const doorShut = new Set([
  'channel_not_found',
  'not_in_channel',
  'is_archived',
  'user_disabled',
  'user_not_found',
  'users_not_found',
  'user_not_visible',
  'cannot_dm_bot',
  'messages_tab_disabled',
  'restricted_action',
  'restricted_action_read_only_channel',
  'restricted_action_thread_only_channel',
  'access_denied',
  'no_permission',
  'not_enabled',
]);

const later = new Set([
  'ratelimited',
  'rate_limited',
  'message_limit_exceeded',
  'service_unavailable',
  'team_added_to_org',
  'org_login_required',
  'not_sent',
  'http_503',
]);

/** It may have happened: sent again, the person might read it twice. */
const perhaps = new Set([
  'no_answer',
  'internal_error',
  'fatal_error',
  'request_timeout',
  'http_500',
  'http_502',
  'http_504',
]);

/** Whether a failure means that the workspace's token is of no more use. */
export function tokenIsGone(error: unknown): boolean {
  return error instanceof CallError && tokenGone.has(error.code);
}

/** What the queue should do about a failed call; `repeatable` calls leave the same trace when made twice. */
export function deliveryError(error: unknown, repeatable: boolean): DeliveryError {
  if (error instanceof DeliveryError) return error;
  if (!(error instanceof CallError)) throw error;
  const { code, retryAfterMs } = error;
  if (tokenGone.has(code) || doorShut.has(code)) return new DeliveryError({ kind: 'closed' }, shut(code));
  if (later.has(code)) return busy(code, retryAfterMs ?? (code === 'message_limit_exceeded' ? 600_000 : 5000));
  if (perhaps.has(code)) {
    return repeatable
      ? busy(code, retryAfterMs ?? 5000)
      : new DeliveryError({ kind: 'unknown' }, `slack gave no answer: ${code}`);
  }
  return new DeliveryError({ kind: 'rejected', reason: code }, `slack refused: ${code}`);
}

/** Whether the door was shut because the channel is not there (any more). */
export function channelIsGone(error: unknown): boolean {
  return error instanceof DeliveryError && error.message === shut('channel_not_found');
}

function shut(code: string): string {
  return `slack door closed: ${code}`;
}

function busy(code: string, retryAfterMs: number): DeliveryError {
  return new DeliveryError({ kind: 'busy', retryAfterMs }, `slack is busy: ${code}`);
}
