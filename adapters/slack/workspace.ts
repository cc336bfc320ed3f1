import { DeliveryError } from '../../src/kernel/refusal.ts';
import { type Answer, type Call, CallError } from './call.ts';
import { tokenIsGone } from './failure.ts';
import type { Installs } from './installs.ts';

/** Calls Slack in the name of a workspace's installation. */
export type AsWorkspace = (team: string, method: string, args: Readonly<Record<string, unknown>>) => Promise<Answer>;

/** Finds the workspace's token for each call; without one nothing is sent. */
export function asWorkspace(call: Call, installs: Installs): AsWorkspace {
  return async (team, method, args) => {
    const token = await installs.token(team);
    if (token === undefined) throw new DeliveryError({ kind: 'closed' }, 'slack workspace has no installation');
    try {
      return await call(token, method, args);
    } catch (error) {
      if (tokenIsGone(error)) installs.refused(team, token);
      throw error;
    }
  };
}

/** Whether a call failed with one of these codes. */
export function failedWith(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof CallError && codes.includes(error.code);
}
