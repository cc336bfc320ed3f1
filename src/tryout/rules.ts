/** What one may think of it, from for to against. */
export const opinions = ['useful', 'see', 'gadget'] as const;

/** Fewest people the first figures are about, and in how many at a time others join: no two figures differ by one person. */
export const first = 10;
export const step = 5;

/** How many answered both times, and how many of them found it useful. */
export type Shift = { readonly n: number; readonly before: number; readonly after: number };

/** Whether those who wait to be counted may be, all at once. */
export const mayJoin = (waiting: number, counted: number): boolean => waiting >= (counted === 0 ? first : step);

/** A share as it may be shown: by steps of five percent, never nobody nor everybody. */
export function shareOf(part: number, whole: number): string {
  const percent = Math.round((part * 20) / whole) * 5;
  return percent <= 0 ? '< 10' : percent >= 100 ? '> 90' : String(percent);
}

/** What a button says: the token and the place of an opinion. */
export function answerIn(arg: string): { readonly token: string; readonly opinion: number } | undefined {
  const [, token = '', opinion = ''] = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}):([0-2])$/u.exec(arg) ?? [];
  return token ? { token, opinion: Number(opinion) } : undefined;
}
