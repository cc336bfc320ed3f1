import { isValidSlackRequest } from '@slack/bolt';

/** What proves that a request comes from Slack. */
export type Proof = { readonly signature: unknown; readonly timestamp: unknown };

const toleranceSeconds = 300;

/** Bolt's own check, and the two things it lets through: time stamps from the future and signatures with a tail. */
export function comesFromSlack(
  signingSecret: string,
  body: string,
  { signature, timestamp }: Proof,
  now: number,
): boolean {
  if (typeof signature !== 'string' || typeof timestamp !== 'string') return false;
  if (!/^v0=[0-9a-f]{64}$/.test(signature) || !/^\d{1,12}$/.test(timestamp)) return false;
  const seconds = Number(timestamp);
  if (Math.abs(Math.floor(now / 1000) - seconds) > toleranceSeconds) return false;
  const headers = { 'x-slack-signature': signature, 'x-slack-request-timestamp': seconds };
  // The secret is over the header as sent: `0123` is not `123`.
  return String(seconds) === timestamp && isValidSlackRequest({ signingSecret, body, headers, nowMilliseconds: now });
}
