import type { Block, Card } from '../kernel/card.ts';
import type { Language } from '../kernel/words.ts';
import { bandOf, moodWords } from '../practice/engine/mood.ts';
import { words as practiceWords } from '../practice/words.ts';
import type { Band } from '../scenarios/schema.ts';
import { quoted } from './assess.ts';
import type { Debrief } from './debrief.ts';
import type { GaugePoint } from './gauge.ts';
import { hintsLine, outcomeWords, trustWord, words } from './words.ts';

/** A colon and its space, as the language types it. */
export const colonIn = (language: Language): string => (language === 'fr' ? '\u00a0: ' : ': ');

const squares: Readonly<Record<Band, string>> = { boiling: '🟥', angry: '🟧', tense: '🟨', wary: '🟩', calm: '🟦' };

/** The gauge without a number: one square per turn, then the moods it went through in words. */
export const stripOf = (gauge: readonly GaugePoint[], language: Language): readonly string[] => {
  const first = gauge[0];
  const last = gauge[gauge.length - 1];
  if (first === undefined || last === undefined) return [];
  const bands = gauge.map(({ anger }) => bandOf(anger));
  const path = bands.filter((band, at) => band !== bands[at - 1]).map((band) => moodWords[band][language]);
  const colon = colonIn(language);
  const trust = [...new Set([trustWord(first.trust, language), trustWord(last.trust, language)])].join(' → ');
  return [
    `${words.anger[language]}${colon}${bands.map((band) => squares[band]).join('')} (${path.join(' → ')})`,
    `${words.trust[language]}${colon}${trust}`,
  ];
};

/** The two turning points as sentences with the learner's words. */
export const turningLines = ({ turning }: Debrief, language: Language): readonly string[] =>
  [turning.worse, turning.better].flatMap((point) => {
    if (point === null) return [];
    const said = point.quote === null ? '.' : `${colonIn(language)}${quoted(point.quote, language)}`;
    const what = {
      worse: { fr: 'c’est là que tout s’est tendu', en: 'this is where it grew tense' },
      better: { fr: 'c’est là que tout s’est apaisé', en: 'this is where it eased' },
    }[point.change][language];
    return [`Message ${point.turn}, ${what}${said}`];
  });

const selfBlocks = ({ self }: Debrief, language: Language): readonly Block[] => {
  const feelings: Readonly<Record<string, string>> = practiceWords.feelings[language];
  const feeling = self.feeling === null ? undefined : feelings[self.feeling];
  const { need } = self;
  const facts = [
    ...(feeling ? [{ name: words.yours[language], value: feeling }] : []),
    ...(need?.yours ? [{ name: words.needYours[language], value: need.yours }] : []),
    ...(need
      ? [{ name: need.yours ? words.needTheirs[language] : words.needTitle[language], value: need.theirs }]
      : []),
  ];
  const compare = need?.yours ? [(need.near ? words.needNear : words.needAside)[language]] : [];
  return [
    ...(facts.length > 0 ? [{ kind: 'facts', facts } as const] : []),
    ...compare.map((text) => ({ kind: 'text', text }) as const),
  ];
};

const heading = (text: string): Block => ({ kind: 'text', text: [{ bold: text }] });
const text = (value: string): Block => ({ kind: 'text', text: value });

const goldenBlocks = ({ golden, grid }: Debrief, language: Language): readonly Block[] => {
  if (golden === null) return grid.length === 0 ? [] : [text(words.noGolden[language])];
  return [heading(words.strength[language]), { kind: 'quote', text: golden.quote }, text(golden.why)];
};

const retryBlocks = ({ retry, mode }: Debrief, language: Language): readonly Block[] => {
  if (retry === null) return [];
  const [first, second] = retry.alternatives;
  const title = mode === 'discovery' ? words.idea : words.retry;
  const colon = colonIn(language);
  return [
    heading(title[language]),
    { kind: 'quote', text: retry.quote },
    text(retry.why),
    text(`${words.either[language]}${colon}${quoted(first, language)}`),
    text(`${words.or[language]}${colon}${quoted(second, language)}`),
    {
      kind: 'buttons',
      buttons: [
        { label: words.replay[language], action: { name: 'practice.rewind', arg: retry.turnId }, tone: 'primary' },
      ],
    },
  ];
};

const noteLines = ({ flags, hints, grid }: Debrief, language: Language): readonly string[] => [
  ...(flags.includes('false_promise') ? [words.falsePromise[language]] : []),
  ...(flags.includes('capitulate') ? [words.capitulate[language]] : []),
  ...(hints > 0 ? [hintsLine(hints, language)] : []),
  ...(grid.some(({ held }) => held) ? [words.held[language]] : []),
];

/** A block as the sentences a screen reader says; buttons are announced by the client. */
export const spoken = (block: Block, language: Language): readonly string[] => {
  switch (block.kind) {
    case 'text':
      return [
        typeof block.text === 'string'
          ? block.text
          : block.text
              .map((piece) =>
                typeof piece === 'string'
                  ? piece
                  : 'bold' in piece
                    ? piece.bold
                    : 'italic' in piece
                      ? piece.italic
                      : piece.link,
              )
              .join(''),
      ];
    case 'quote':
      return [block.text];
    case 'facts':
      return block.facts.map(({ name, value }) => `${name}${colonIn(language)}${value}`);
    case 'table':
      return block.rows.map((row) => row.join(' · '));
    default:
      return [];
  }
};

/** What happened, the golden phrase, the moment to try again. */
export const storyCard = (debrief: Debrief, language: Language): Card => {
  const end = outcomeWords[debrief.outcome](debrief.customer)[language];
  const played = debrief.gauge.length > 1;
  const strip = played ? [...stripOf(debrief.gauge, language), ...turningLines(debrief, language)] : [];
  const blocks: readonly Block[] = [
    text(end),
    ...selfBlocks(debrief, language),
    ...(strip.length > 0 ? [heading(words.strip[language]), ...strip.map(text)] : []),
    ...(played ? goldenBlocks(debrief, language) : [text(words.noWords[language])]),
    ...retryBlocks(debrief, language),
    ...noteLines(debrief, language).map((line): Block => ({ kind: 'text', text: line, quiet: true })),
  ];
  const title = words.title[language];
  return {
    title,
    blocks,
    plain: [title, ...blocks.flatMap((block) => spoken(block, language))].join('\n'),
    data: { kind: 'debrief_story' },
  };
};
