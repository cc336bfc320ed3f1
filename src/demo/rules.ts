import type { Random } from '../kernel/clock.ts';
import type { Language } from '../kernel/words.ts';
import type { Outcome } from '../practice/engine/state.ts';
import type { Scenario } from '../scenarios/schema.ts';

/** Difficulty of a demo: the gauge is always shown. */
export const demoLevel = 1;
/** Replies a room plays before a demo ends by itself. */
export const mostRounds = 8;
/** Replies the room may add to the three authored ones. */
export const mostOwn = 3;
/** Longest reply the room may add, in characters. */
export const longestOwn = 300;
/** Votes at which a round closes by itself, unless the host said otherwise. */
export const usualQuorum = 30;
/** Most votes a host may wait for. */
export const mostQuorum = 500;
/** A round closes this long after its first vote, in ms. */
export const voteMs = 90_000;
/** A demo nobody votes in ends after this, in ms. */
export const idleMs = 30 * 60_000;
/** Longest demo, in ms. */
export const longestMs = 2 * 3600_000;
/** Votes from which it is shown how they split; under it only what won. */
export const leastSplit = 5;

/** One reply the room may choose. */
export type Reply = {
  readonly text: string;
  readonly kind: 'strong' | 'hasty' | 'defensive' | 'room';
  readonly votes: number;
};

const runs = ['ambassador', 'trainer', 'programme_lead'];

/** Whether someone may run a demo: by their roles on the server only. */
export const mayRun = (roles: readonly string[]): boolean => runs.some((role) => roles.includes(role));

/** Whether someone may close a vote or end a demo: its host, or a programme lead. */
export const mayHost = (
  person: { readonly id: string; readonly roles: readonly string[] },
  startedBy: string | null,
): boolean => person.roles.includes('programme_lead') || (mayRun(person.roles) && person.id === startedBy);

/** The name of a reply in a vote: A, B, C… */
export const letterOf = (index: number): string => String.fromCharCode(65 + index);

/** Three authored replies in any order: a strong one that follows those already chosen, a hasty one, a defensive one. */
export function repliesFor(
  { bench }: Scenario,
  language: Language,
  round: number,
  strong: number,
  random: Random,
): readonly Reply[] {
  const at = (lines: readonly { fr: string; en: string }[], index: number): string =>
    lines[index % lines.length]?.[language] ?? '';
  const replies: Reply[] = [
    { kind: 'strong', text: at(bench.expert, Math.min(strong, bench.expert.length - 1)), votes: 0 },
    { kind: 'hasty', text: at(bench.solution_first, round - 1), votes: 0 },
    { kind: 'defensive', text: at(bench.defensive, round - 1), votes: 0 },
  ];
  for (let last = replies.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    const [a, b] = [replies[last], replies[other]];
    if (a && b) [replies[last], replies[other]] = [b, a];
  }
  return replies;
}

/** Votes of a round. */
export const votesOf = (replies: readonly Pick<Reply, 'votes'>[]): number =>
  replies.reduce((sum, { votes }) => sum + votes, 0);

/** What the room chose: most votes, the first letter of equals; undefined before any vote. */
export function chosen(replies: readonly Pick<Reply, 'votes'>[]): number | undefined {
  const most = Math.max(0, ...replies.map(({ votes }) => votes));
  return most === 0 ? undefined : replies.findIndex(({ votes }) => votes === most);
}

/** Whether a count is shown at once: each vote of a small room, then fewer and fewer, so that a crowd edits the card a dozen times and no more. */
export const showsCount = (votes: number): boolean => votes <= leastSplit || [10, 20, 50, 100, 200].includes(votes);

/** How a demo ended, for its last words. */
export type Close = 'good' | 'left' | 'open';

/** What an outcome of the engine is to a room. */
export function closeOf(outcome: Outcome | null): Close {
  switch (outcome) {
    case 'RESOLVED':
    case 'ESCALATED_OK':
    case 'LIMIT_CLOSE':
      return 'good';
    case 'WALKOUT':
    case 'BREACH':
      return 'left';
    default:
      return 'open';
  }
}

/** What `demo`, typed, asks for: a situation and a number of votes, either or none; undefined when it is not a demo. */
export function askedDemo(folded: string): { readonly scenario?: string; readonly quorum: number } | undefined {
  const [word, ...rest] = folded.split(' ');
  if (word !== 'demo' || rest.length > 2) return undefined;
  const counts = rest.filter((part) => /^\d{1,4}$/u.test(part));
  const names = rest.filter((part) => /^[a-z][a-z0-9-]{0,39}$/u.test(part));
  if (counts.length > 1 || names.length > 1 || counts.length + names.length < rest.length) return undefined;
  const wanted = Number(counts[0] ?? usualQuorum);
  return {
    ...(names[0] ? { scenario: names[0] } : {}),
    quorum: Math.min(mostQuorum, Math.max(1, wanted)),
  };
}
