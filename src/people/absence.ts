import { Temporal } from 'temporal-polyfill';
import { fold } from '../kernel/fold.ts';

/** Days somebody says they are away, both included; `unclear` when it is about being away and the days are not understood. */
export type Absence = { readonly from: string; readonly to: string } | 'unclear' | 'list';

const triggers = /^(?:absent|absente|absence|absences|mes absences|my absences|conges?|vacances|away|leave|time off)$/u;
const small = new Set([
  'du',
  'au',
  'le',
  'jusqu',
  'a',
  'de',
  'from',
  'to',
  'until',
  'till',
  'on',
  'the',
  'of',
  '-',
  '–',
]);
const near: Readonly<Record<string, number>> = {
  'aujourd hui': 0,
  today: 0,
  demain: 1,
  tomorrow: 1,
};
const months = [
  ['janvier', 'january', 'janv', 'jan'],
  ['fevrier', 'february', 'fevr', 'feb'],
  ['mars', 'march', 'mar'],
  ['avril', 'april', 'avr', 'apr'],
  ['mai', 'may'],
  ['juin', 'june', 'jun'],
  ['juillet', 'july', 'juil', 'jul'],
  ['aout', 'august', 'aug'],
  ['septembre', 'september', 'sept', 'sep'],
  ['octobre', 'october', 'oct'],
  ['novembre', 'november', 'nov'],
  ['decembre', 'december', 'dec'],
];
const monthOf = (word: string): number => months.findIndex((names) => names.includes(word)) + 1;

const day = (year: number, month: number, of: number): Temporal.PlainDate | undefined => {
  try {
    return Temporal.PlainDate.from({ year, month, day: of }, { overflow: 'reject' });
  } catch {
    return undefined;
  }
};

/** A day and month; without a year, the first such day from `since` on. */
const resolve = (of: number, month: number, year: number | undefined, since: Temporal.PlainDate) => {
  if (year !== undefined) return day(year < 100 ? 2000 + year : year, month, of);
  const same = day(since.year, month, of);
  return same && Temporal.PlainDate.compare(same, since) >= 0 ? same : day(since.year + 1, month, of);
};

const numeric = /^(\d{1,2})[/.](\d{1,2})(?:[/.](\d{4}|\d{2}))?$/u;

/** Reads days one after the other; undefined when a word is neither a day nor one that stands beside days. */
function daysIn(
  words: readonly string[],
  today: Temporal.PlainDate,
): readonly (Temporal.PlainDate | null)[] | undefined {
  const found: (Temporal.PlainDate | null)[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i] ?? '';
    const since = found.at(-1) ?? today;
    const [, d, m, y] = numeric.exec(word) ?? [];
    const next = words[i + 1] ?? '';
    if (small.has(word)) continue;
    if (Object.hasOwn(near, word)) found.push(today.add({ days: near[word] ?? 0 }));
    else if (/^\d{4}-\d{2}-\d{2}$/u.test(word)) {
      const [year = 0, month = 0, of = 0] = word.split('-').map(Number);
      found.push(day(year, month, of) ?? null);
    } else if (d && m) {
      const year = y === undefined ? undefined : Number(y);
      found.push(resolve(Number(d), Number(m), year, since) ?? resolve(Number(m), Number(d), year, since) ?? null);
    } else if (/^\d{1,2}(?:er|st|nd|rd|th)?$/u.test(word) && monthOf(next) > 0) {
      const year = /^\d{4}$/u.test(words[i + 2] ?? '') ? Number(words[i + 2]) : undefined;
      found.push(resolve(Number.parseInt(word, 10), monthOf(next), year, since) ?? null);
      i += year === undefined ? 1 : 2;
    } else return undefined;
  }
  return found;
}

/** What somebody typed about being away; undefined when it is about anything else, so that a reply to a customer is never taken for it. */
export function readAbsence(text: string, today: string): Absence | undefined {
  const words = fold(text)
    .replace(/aujourd.hui/gu, 'aujourd_hui')
    .replace(/[’',]/gu, ' ')
    .replace(/^(mes|my|time) /u, '$1_')
    .split(' ')
    .filter(Boolean)
    .map((word) => word.replace('_', ' '));
  const [first = '', ...rest] = words;
  if (!triggers.test(first)) return undefined;
  if (rest.length === 0) return 'list';
  const now = Temporal.PlainDate.from(today);
  const days = daysIn(rest, now);
  if (!days) return undefined;
  const [from, to = from] = days;
  if (!from || !to || days.length > 2) return 'unclear';
  const span = from.until(to, { largestUnit: 'day' }).days;
  const over = Temporal.PlainDate.compare(to, now) < 0;
  return span < 0 || span > 366 || over ? 'unclear' : { from: from.toString(), to: to.toString() };
}
