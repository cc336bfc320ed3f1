/** One reply of a peer, without a name. */
export type Reply = { readonly text: string; readonly votes: number };

/** Replies a room may choose from. */
export const mostReplies = 8;
/** Replies needed before a vote. */
export const leastReplies = 2;
/** Longest story and reply, in characters. */
export const longestStory = 600;
export const longestReply = 300;
/** Shortest of both: a word is no story. */
export const shortest = 10;
/** A sharing group left open ends after this, in ms. */
export const longestMs = 3 * 3600_000;

/** Words that start a sharing group, typed alone, folded. */
export const asksHuddle: ReadonlySet<string> = new Set(['huddle', 'partage']);

const runs = ['ambassador', 'trainer', 'manager', 'programme_lead'];

/** Whether someone may run a sharing group: by their roles on the server only. */
export const mayRun = (roles: readonly string[]): boolean => runs.some((role) => roles.includes(role));

/** Whether someone may move one on: whoever runs it, or a programme lead. */
export const mayHost = (
  person: { readonly id: string; readonly roles: readonly string[] },
  startedBy: string | null,
): boolean => person.roles.includes('programme_lead') || (mayRun(person.roles) && person.id === startedBy);
