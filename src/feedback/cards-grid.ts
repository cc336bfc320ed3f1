import type { Block, Card, Option } from '../kernel/card.ts';
import type { Language } from '../kernel/words.ts';
import { quoted } from './assess.ts';
import { colonIn, spoken } from './cards-story.ts';
import type { Debrief, Graded } from './debrief.ts';
import { type GaugePoint, type ReceiptLine, weightOf } from './gauge.ts';
import { indicative, moveNames, personalNames, ruleNames } from './names.ts';
import { indicativeLine, levelWords, words } from './words.ts';

/** Longest label of a menu's option, in characters, on the narrowest platform. */
const labelLimit = 75;

const cut = (label: string): string =>
  label.length <= labelLimit ? label : `${label.slice(0, labelLimit - 1).trimEnd()}…`;

/** A level as four dots and words; what was not observed has no dots at all. */
export const levelText = (one: Graded, language: Language): string => {
  if (one.review) return words.review[language];
  if (!one.observed) return words.notObserved[language];
  if (one.level === null) return words.observed[language];
  return `${'●'.repeat(one.level)}${'○'.repeat(4 - one.level)} ${levelWords[one.level][language]}`;
};

/** The grid: a level or "not observed" per criterion, the learner's words, why, and another way to say it. */
export const gridCard = (debrief: Debrief, language: Language): Card | null => {
  if (debrief.grid.length === 0 || debrief.gauge.length < 2) return null;
  const colon = colonIn(language);
  const table: Block = {
    kind: 'table',
    header: words.gridHead[language],
    rows: debrief.grid.map((one) => [
      one.name,
      levelText(one, language),
      one.quote ? quoted(one.quote, language) : '—',
    ]),
  };
  const details = debrief.grid.flatMap((one): Block[] => [
    { kind: 'text', text: [{ bold: one.name }, `${colon}${one.why}`] },
    ...(one.level === 4
      ? []
      : [
          {
            kind: 'text',
            text: `${words.otherwise[language]}${colon}${quoted(one.alternative, language)}`,
            quiet: true,
          } as const,
        ]),
  ]);
  const contests = debrief.grid.filter(({ observed }) => observed);
  const blocks: readonly Block[] = [
    table,
    ...details,
    ...(contests.length > 0
      ? [
          {
            kind: 'buttons',
            buttons: contests.map(({ name, item }) => ({
              label: cut(`${words.contest[language]}${colon}${name}`),
              action: { name: 'feedback.contest', arg: item },
            })),
          } as const,
          { kind: 'text', text: words.contestNote[language], quiet: true } as const,
        ]
      : []),
  ];
  const title = words.grid[language];
  return {
    title,
    blocks,
    plain: [title, ...blocks.flatMap((block) => spoken(block, language))].join('\n'),
    data: { kind: 'debrief_grid' },
  };
};

const signed = (points: number): string => (points > 0 ? `+${points}` : points < 0 ? `−${-points}` : '0');

/** The effect of a line: words only in a first practice, words and points after. */
const effectText = (line: ReceiptLine, discovery: boolean, language: Language): string => {
  const weight = weightOf(line);
  const word = (weight > 0 ? words.stung : weight < 0 ? words.soothed : words.neutral)[language];
  if (discovery) return word;
  const { anger, trust } = line.delta;
  const names = { anger: words.anger[language].toLowerCase(), trust: words.trust[language].toLowerCase() };
  return `${word} (${names.anger} ${signed(anger)}, ${names.trust} ${signed(trust)})`;
};

const ruleText = (line: ReceiptLine, language: Language): string => {
  const rule = line.rule === 'effect' ? '' : `, ${ruleNames[line.rule][language]}`;
  const personal = line.personal ? `, ${personalNames[line.personal][language]}` : '';
  return `${moveNames[line.move][language]}${rule}${personal}`;
};

const limitRows = (point: GaugePoint, language: Language): readonly (readonly string[])[] =>
  point.limits.map(({ rule, delta }) => {
    const names = { anger: words.anger[language].toLowerCase(), trust: words.trust[language].toLowerCase() };
    const parts = [
      ...(delta.anger !== 0 ? [`${names.anger} ${signed(delta.anger)}`] : []),
      ...(delta.trust !== 0 ? [`${names.trust} ${signed(delta.trust)}`] : []),
    ];
    return [String(point.turn), '—', ruleNames[rule][language], parts.join(', ')];
  });

/** The receipt: each move of the gauge beside the quoted words and its rule; any line can be contested. */
export const receiptCard = (debrief: Debrief, language: Language): Card | null => {
  const discovery = debrief.mode === 'discovery';
  const lines = debrief.gauge.flatMap(({ turn, why }) => why.map((line) => ({ ...line, turn })));
  if (lines.length === 0) return null;
  const rows = debrief.gauge.flatMap((point) => [
    ...point.why.map((line) => [
      String(point.turn),
      quoted(line.quote, language),
      ruleText(line, language),
      effectText(line, discovery, language),
    ]),
    ...(discovery ? [] : limitRows(point, language)),
  ]);
  const options: readonly Option[] = lines.map(({ turn, quote, item }) => ({
    label: cut(`${turn}. ${quoted(quote, language)}`),
    value: item,
  }));
  const unsure = [...new Set(lines.map(({ move }) => move))].filter((move) => indicative.has(move));
  const blocks: readonly Block[] = [
    { kind: 'table', header: words.receiptHead[language], rows },
    ...(unsure.length > 0
      ? [
          {
            kind: 'text',
            text: indicativeLine(
              unsure.map((move) => moveNames[move][language]),
              language,
            ),
            quiet: true,
          } as const,
        ]
      : []),
    { kind: 'choice', label: words.contestLine[language], action: { name: 'feedback.contest' }, options },
  ];
  const title = words.receipt[language];
  return {
    title,
    blocks,
    plain: [title, ...blocks.flatMap((block) => spoken(block, language))].join('\n'),
    data: { kind: 'debrief_receipt' },
  };
};
