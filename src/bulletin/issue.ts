import { least } from '../digests/anonymity.ts';
import { weekOf } from '../digests/cards.ts';
import { lastWeek, together } from '../digests/definitions.ts';
import { blocksOf } from '../digests/lines.ts';
import { ensureWeek, type Read, readFor } from '../digests/store.ts';
import { words as digestWords, figures } from '../digests/words.ts';
import type { Card } from '../kernel/card.ts';
import type { Tx } from '../kernel/db.ts';
import { colon, type Language } from '../kernel/words.ts';
import { phaseNames, phases } from '../programme/method.ts';
import { programmeOf } from '../programme/store.ts';
import { words } from './words.ts';

/** What anybody may read: how many practise, and whether they come back. */
const shown: readonly string[] = ['frequency', 'practices', 'returned'];

/** An issue, from figures already published: the last week that is over, each with its number, period, comparison and limit. */
export function issueCard(
  rows: readonly Read[],
  monday: string,
  phase: (typeof phases)[number] | undefined,
  language: Language,
): Card {
  const of = (theirs: (row: Read) => boolean) => together(rows.filter(theirs).map((row) => row.figures));
  const now = of(({ week }) => week === monday);
  const period = weekOf(monday, language);
  const told =
    now && now.active >= least
      ? blocksOf(
          'programme',
          'first',
          { now, before: of(({ week }) => week !== monday), huddle: { now: false, before: false } },
          language,
        ).habits.filter(({ figure }) => shown.includes(figure))
      : [];
  const facts = told.map(({ figure, value, n, before }) => ({
    name: figures[figure].name[language],
    value: `${value} (${digestWords.proof(n, period, before)[language]})\n${digestWords.limit[language]}${colon[language]}${figures[figure].limit[language]}.`,
  }));
  const lead = phase ? [words.phase(phases.indexOf(phase) + 1, phaseNames[phase].name[language])[language]] : [];
  const foot = facts.length > 0 ? [words.rules[language]] : [words.tooFew[language]];
  return {
    title: words.title[language],
    blocks: [
      ...lead.map((text) => ({ kind: 'text', text }) as const),
      ...(facts.length > 0 ? [{ kind: 'facts', facts } as const] : []),
      ...foot.map((text) => ({ kind: 'text', text, ...(facts.length > 0 ? { quiet: true as const } : {}) }) as const),
      { kind: 'text', text: words.invite[language] },
    ],
    plain: [
      words.title[language],
      ...lead,
      ...facts.map(({ name, value }) => `${name}${colon[language]}${value}`),
      ...foot,
      words.invite[language],
    ].join('\n'),
    data: { kind: 'bulletin', week: monday, figures: facts.length },
  };
}

/** The issue of now. */
export async function issueNow(tx: Tx, workspace: string, language: Language, now: number): Promise<Card> {
  const { monday, from } = lastWeek(now);
  await ensureWeek(tx, workspace, monday, from);
  return issueCard(await readFor(tx, workspace, 'programme', monday), monday, (await programmeOf(tx))?.phase, language);
}
