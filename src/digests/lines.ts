import type { Language } from '../kernel/words.ts';
import type { Skill } from '../scenarios/schema.ts';
import { skillNames } from '../scenarios/skills.ts';
import { headcount, least, share } from './anonymity.ts';
import { type Figures, hardestOf, medianOf, progressionOf } from './definitions.ts';
import { type FigureName, words } from './words.ts';

/** A figure ready to be worded: its value, the people or practices it is about, and the week before. */
export type Line = { readonly figure: FigureName; readonly value: string; readonly n: string; readonly before: string };

/** The three blocks, in this order, each never absent. */
export type Blocks = Readonly<Record<'trainers' | 'habits' | 'process', readonly Line[]>>;

const decimal = (value: number, language: Language): string =>
  new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value);

/** Every figure of a group, each with its comparison. What nothing is known of says so. */
export function blocksOf(now: Figures, before: Figures | undefined, language: Language): Blocks {
  const none = words.noData[language];
  const n = headcount(now.people);
  const rate = (of: Figures | undefined, part: (f: Figures) => number, whole: (f: Figures) => number): string =>
    (of && share(part(of), whole(of))?.text) || none;
  const rateLine = (
    figure: FigureName,
    part: (f: Figures) => number,
    whole: (f: Figures) => number = (f) => f.people,
  ): Line => ({ figure, value: rate(now, part, whole), n: headcount(whole(now)), before: rate(before, part, whole) });
  const countLine = (figure: FigureName, of: (f: Figures) => number, more = ''): Line => ({
    figure,
    value: `${headcount(of(now))}${more}`,
    n,
    before: before ? headcount(of(before)) : none,
  });
  const progression = progressionOf(now);
  const hardest = hardestOf(now.skills);
  const hardBefore = before && hardestOf(before.skills);
  const skill = (name: string | undefined): string => (name ? skillNames[name as Skill][language] : none);
  return {
    trainers: [
      now.debriefs > 0
        ? countLine('debriefs', (f) => f.debriefs)
        : { figure: 'debriefs', value: none, n, before: none },
      now.contested > 0
        ? countLine('ruled', (f) => f.ruled)
        : { figure: 'ruled', value: none, n, before: before && before.contested > 0 ? headcount(before.ruled) : none },
    ],
    habits: [
      rateLine('frequency', (f) => f.active),
      countLine('practices', (f) => f.practices, `, ${words.median(medianOf(now.spread))[language]}`),
      rateLine(
        'returned',
        (f) => f.returned,
        (f) => f.activeBefore,
      ),
      rateLine(
        'finished',
        (f) => f.finished,
        // Of fewer than five people's practices, a share would be about them.
        (f) => (f.active < least ? 0 : f.practices),
      ),
      {
        figure: 'progression',
        value: progression ? decimal(progression.now, language) : none,
        n: progression ? String(progression.n) : n,
        before: progression ? decimal(progression.before, language) : none,
      },
      {
        figure: 'hardest',
        value: skill(hardest?.skill),
        n: hardest ? String(hardest.people) : n,
        before: skill(hardBefore?.skill),
      },
    ],
    process: [
      countLine('activated', (f) => f.activated),
      rateLine('dormant', (f) => f.dormant),
      rateLine(
        'muted',
        (f) => f.muted,
        (f) => f.reminded,
      ),
    ],
  };
}
