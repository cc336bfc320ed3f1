import type { Task } from './config.ts';

/** Every bound of a call; a learner waits for none of them to be exceeded. */
export type Limits = {
  /** Longest single attempt, and longest call with its second attempt, in milliseconds. */
  readonly time: Readonly<Record<Task, { readonly attempt: number; readonly total: number }>>;
  readonly output: Readonly<Record<Task, number>>;
  readonly attempts: number;
  /** A longer Retry-After is not waited for: the rules stand in at once. */
  readonly longestRetryAfter: number;
  readonly failuresToOpen: number;
  readonly openFor: number;
  readonly inFlight: number;
  readonly budget: {
    readonly input: number;
    readonly output: number;
    /** Kept aside while the practice runs, so that a long one still ends with a judged debrief. */
    readonly judgeInput: number;
    readonly judgeOutput: number;
    /** Practices remembered by this process. */
    readonly practices: number;
  };
};

/** The bounds in force: a whole turn (detect, then voice) stays under 25 s. */
export const limits: Limits = {
  time: {
    detect: { attempt: 4000, total: 4000 },
    voice: { attempt: 10_000, total: 20_000 },
    judge: { attempt: 20_000, total: 25_000 },
  },
  output: { detect: 300, voice: 160, judge: 1400 },
  attempts: 2,
  longestRetryAfter: 5000,
  failuresToOpen: 5,
  openFor: 30_000,
  inFlight: 2000,
  budget: { input: 40_000, output: 4000, judgeInput: 6000, judgeOutput: 1400, practices: 10_000 },
};

/** Longest text sent in one field, in characters. */
export const longestText = 4000;
/** Longest answer read, in characters. */
export const longestReply = 20_000;
