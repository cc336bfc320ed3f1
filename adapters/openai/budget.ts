import { ModelError } from '../../src/kernel/model.ts';
import type { Task } from './config.ts';
import type { Limits } from './limits.ts';

/** Tokens of one answer; `cached` is the part of `input` the endpoint had already read. */
export type Usage = { readonly input: number; readonly cached: number; readonly output: number };

/** Tokens a practice has used. */
export type Spend = { readonly input: number; readonly output: number };

/** Where spending is kept across processes and restarts. */
export type Ledger = {
  spent(practice: string): Promise<Spend>;
  add(practice: string, spend: Spend): Promise<void>;
};

/** Takes room for a call; what is returned settles it with what was really used. */
export type Budget = (
  practice: string,
  task: Task,
  expected: Spend,
) => Promise<(used: readonly Usage[]) => Promise<void>>;

/** A cached token is billed between a half and a tenth where it is counted at all: it weighs a quarter here, so that the longest practice fits. */
const weigh = (used: readonly Usage[]): Spend => ({
  input: used.reduce((sum, usage) => sum + usage.input - Math.floor(Math.min(usage.cached, usage.input) * 0.75), 0),
  output: used.reduce((sum, usage) => sum + usage.output, 0),
});

/** A guard that refuses a call which would take a practice over its budget; calls in flight count as spent. */
export const createBudget = (
  bounds: Limits['budget'],
  ledger: Ledger | undefined,
  ledgerFailed: () => void,
): Budget => {
  const practices = new Map<string, { input: number; output: number }>();

  const entry = (practice: string) => {
    const found = practices.get(practice) ?? { input: 0, output: 0 };
    practices.delete(practice);
    practices.set(practice, found);
    for (const oldest of practices.keys()) {
      if (practices.size <= bounds.practices) break;
      practices.delete(oldest);
    }
    return found;
  };
  // A ledger that cannot answer must not end a practice: this process's own count still bounds it.
  const persisted = async (practice: string): Promise<Spend> => {
    try {
      return (await ledger?.spent(practice)) ?? { input: 0, output: 0 };
    } catch {
      ledgerFailed();
      return { input: 0, output: 0 };
    }
  };

  return async (practice, task, expected) => {
    const before = await persisted(practice);
    const own = entry(practice);
    const kept = task === 'judge' ? { input: 0, output: 0 } : { input: bounds.judgeInput, output: bounds.judgeOutput };
    const input = Math.max(before.input, own.input) + expected.input + kept.input;
    const output = Math.max(before.output, own.output) + expected.output + kept.output;
    if (input > bounds.input || output > bounds.output)
      throw new ModelError('budget', 'the practice has used its tokens');
    own.input += expected.input;
    own.output += expected.output;
    return async (used) => {
      const real = weigh(used);
      own.input += real.input - expected.input;
      own.output += real.output - expected.output;
      if (!ledger || (real.input === 0 && real.output === 0)) return;
      try {
        await ledger.add(practice, real);
      } catch {
        ledgerFailed();
      }
    };
  };
};

/** Tokens of a text when nobody counted them: three and a half characters each, on the safe side in both languages. */
export const estimateTokens = (characters: number): number => Math.ceil(characters / 3.5);
