import type { Language } from '../kernel/words.ts';
import type { Skill } from '../scenarios/schema.ts';
import { skillNames } from '../scenarios/skills.ts';
import { countOf, headcount, least, share } from './anonymity.ts';
import { type Figures, hardestOf, liftOf, medianOf, progressionOf } from './definitions.ts';
import type { DigestKind } from './plans.ts';
import { type FigureName, words } from './words.ts';

/** A figure ready to be worded: its value, the people or practices it is about, and the week before. */
export type Line = { readonly figure: FigureName; readonly value: string; readonly n: string; readonly before: string };

/** The three blocks, in this order, each never absent. */
export type Blocks = Readonly<Record<'trainers' | 'habits' | 'process', readonly Line[]>>;

/** What a digest is about: a group this week, the same the week before, and whether the month's huddle was held. */
export type About = {
  readonly now: Figures;
  readonly before: Figures | undefined;
  readonly huddle: { readonly now: boolean; readonly before: boolean };
};

const decimal = (value: number, language: Language): string =>
  new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value);

const rate = (of: Figures | undefined, part: number | undefined, whole: number | undefined): string | undefined =>
  of && whole ? share(part ?? 0, whole)?.text : undefined;

type Worker = (about: About, language: Language) => Line;
type Whole = (of: Figures) => number;

const people: Whole = (of) => of.people;
/** Of fewer than five people's practices, a share would be about them. */
const practices: Whole = (of) => (of.active < least ? 0 : of.practices);

const rated =
  (figure: FigureName, part: Whole, whole: Whole = people): Worker =>
  ({ now, before }, language) => ({
    figure,
    value: rate(now, part(now), whole(now)) ?? words.noData[language],
    n: headcount(whole(now) || 0),
    before: (before && rate(before, part(before), whole(before))) ?? words.noData[language],
  });

/** How many did something; `undefined` where it says nothing. */
const numbered =
  (figure: FigureName, of: (of: Figures) => string | undefined, whole: Whole = people): Worker =>
  ({ now, before }, language) => ({
    figure,
    value: of(now) ?? words.noData[language],
    n: headcount(whole(now) || 0),
    before: (before && of(before)) ?? words.noData[language],
  });

const workers: Readonly<Record<FigureName, Worker>> = {
  debriefs: numbered('debriefs', (of) => (of.debriefs > 0 ? headcount(of.debriefs) : undefined)),
  ruled: numbered('ruled', (of) => (of.contested > 0 ? headcount(of.ruled) : undefined)),
  frequency: rated('frequency', (of) => of.active),
  practices: (about, language) => {
    const line = numbered('practices', (of) => headcount(of.practices))(about, language);
    return { ...line, value: `${line.value}, ${words.median(medianOf(about.now.spread))[language]}` };
  },
  returned: rated(
    'returned',
    (of) => of.returned,
    (of) => of.activeBefore,
  ),
  finished: rated('finished', (of) => of.finished, practices),
  voluntary: rated('voluntary', (of) => of.voluntary, practices),
  weekly: rated(
    'weekly',
    (of) => of.activeOfMonth,
    (of) => of.activeMonth,
  ),
  progression: ({ now }, language) => {
    const found = progressionOf(now);
    const text = (value: number | undefined) =>
      value === undefined ? words.noData[language] : decimal(value, language);
    return {
      figure: 'progression',
      value: text(found?.now),
      n: found ? String(found.n) : headcount(now.people),
      before: text(found?.before),
    };
  },
  hardest: ({ now, before }, language) => {
    const found = hardestOf(now.skills);
    const name = (skill: string | undefined) => (skill ? skillNames[skill as Skill][language] : words.noData[language]);
    return {
      figure: 'hardest',
      value: name(found?.skill),
      n: found ? String(found.people) : headcount(now.people),
      before: name(before && hardestOf(before.skills)?.skill),
    };
  },
  activated: numbered('activated', (of) => countOf(of.activated, of.people)),
  firstPractice: ({ now, before }, language) => {
    const of = (figures: Figures | undefined): string =>
      figures && counted(figures.waits) >= least
        ? words.days(medianOf(figures.waits), figures.waits.length - 1)[language]
        : words.noData[language];
    return { figure: 'firstPractice', value: of(now), n: headcount(counted(now.waits)), before: of(before) };
  },
  dormant7: numbered(
    'dormant7',
    (of) => dormant(of.dormant7, of.seats7),
    (of) => of.seats7,
  ),
  dormant14: numbered(
    'dormant14',
    (of) => dormant(of.dormant14, of.seats14),
    (of) => of.seats14,
  ),
  muted: rated(
    'muted',
    (of) => of.muted,
    (of) => of.reminded,
  ),
  lift: ({ now, before }, language) => {
    const of = (figures: Figures | undefined): string => {
      const found = figures && liftOf(figures);
      if (!found) return words.tooFew[language];
      const [sent, held] = [share(figures.sent.led, figures.sent.n), share(figures.held.led, figures.held.n)];
      return words.lift(Math.round(found.lift / 5) * 5, found.margin, sent?.text ?? '', held?.text ?? '')[language];
    };
    const { sent, held } = now;
    const n = sent && held && Math.min(sent.people, held.people) >= least ? `${sent.n} + ${held.n}` : headcount(0);
    return { figure: 'lift', value: of(now), n, before: of(before) };
  },
  huddle: ({ now, huddle }, language) => ({
    figure: 'huddle',
    value: words.huddleDone(huddle.now)[language],
    n: headcount(now.people),
    before: words.huddleDone(huddle.before)[language],
  }),
  breach: rated(
    'breach',
    (of) => of.late,
    (of) => (of.askers < least ? 0 : of.tickets),
  ),
};

const counted = (list: readonly number[] | undefined): number => (list ?? []).reduce((sum, n) => sum + n, 0);
const dormant = (part: number | undefined, seats: number | undefined): string | undefined =>
  seats && seats >= least ? countOf(part ?? 0, seats) : undefined;

type Choice = Readonly<Record<keyof Blocks, readonly FigureName[]>>;

const first: Choice['habits'] = ['frequency', 'practices', 'returned', 'progression', 'hardest'];
const more: Choice = {
  trainers: ['ruled'],
  habits: ['finished', 'voluntary', 'weekly'],
  process: ['activated', 'firstPractice', 'muted', 'lift'],
};

/** The figures each reader gets at once; the others wait behind a button. */
const chosen: Readonly<Record<DigestKind, { readonly first: Choice; readonly more: Choice }>> = {
  manager: { first: { trainers: ['debriefs'], habits: first, process: ['huddle'] }, more },
  site: { first: { trainers: ['debriefs'], habits: first, process: ['dormant7', 'dormant14'] }, more },
  programme: {
    first: { trainers: ['debriefs'], habits: first, process: ['breach'] },
    more: { ...more, process: [...more.process, 'dormant7', 'dormant14'] },
  },
  ambassador: {
    first: { trainers: [], habits: first, process: [] },
    more: { trainers: [], habits: more.habits, process: [] },
  },
};

/** The figures of a group, at once or behind the button, each with its comparison. What nothing is known of says so. */
export function blocksOf(kind: DigestKind, part: 'first' | 'more', about: About, language: Language): Blocks {
  const of = (block: keyof Blocks) => chosen[kind][part][block].map((figure) => workers[figure](about, language));
  return { trainers: of('trainers'), habits: of('habits'), process: of('process') };
}
