import type { Block, Button, Card } from '../kernel/card.ts';
import type { Form } from '../kernel/form.ts';
import { colon, type Language } from '../kernel/words.ts';
import { moodStrip } from '../practice/cards.ts';
import { bandOf, moodWords } from '../practice/engine/mood.ts';
import { words as practiceWords } from '../practice/words.ts';
import type { Scenario } from '../scenarios/schema.ts';
import { type Close, leastSplit, letterOf, longestOwn, mostOwn, type Reply, votesOf } from './rules.ts';
import { words } from './words.ts';

/** What the room sees of a demo. */
export type DemoView = {
  readonly id: string;
  readonly language: Language;
  readonly round: number;
  readonly anger: number;
  readonly replies: readonly Reply[];
};

const said = (title: string, blocks: readonly Block[], plain: readonly string[], kind: string, more = {}): Card => ({
  title,
  blocks,
  plain: [title, ...plain].join('\n'),
  data: { kind, ...more },
});

/** The board: who the customer is, always labelled, and the gauge, updated in place. */
export function boardCard(view: DemoView, scenario: Scenario, over: boolean): Card {
  const { language, anger, round } = view;
  const title = `${words.title[language]} — ${scenario.persona.emoji} ${scenario.persona.name}, ${scenario.title[language]}`;
  const mood = moodStrip(anger, moodWords[bandOf(anger)][language]);
  const facts = [
    { name: words.situation[language], value: scenario.complaint[language] },
    { name: words.mood[language], value: mood },
  ];
  const label = practiceWords.labelLine[language];
  return said(
    title,
    [
      { kind: 'text', text: label, quiet: true },
      { kind: 'text', text: words.intro[language] },
      { kind: 'facts', facts },
    ],
    [label, words.intro[language], ...facts.map(({ name, value }) => `${name}${colon[language]}${value}`)],
    'demo',
    { demo: view.id, round, mood, over },
  );
}

/** One line of the customer, said with their face and its label. */
export const lineCard = (text: string, incident?: string): Card => ({
  blocks: [
    ...(incident ? [{ kind: 'text', text: [{ italic: incident }], quiet: true } as const] : []),
    { kind: 'text', text },
  ],
  plain: incident ? `(${incident}) ${text}` : text,
  data: { kind: 'demo_line' },
});

/** The vote: each reply by its letter, one click each, then what only the host may press. */
export function voteCard(view: DemoView): Card {
  const { id, language, round, replies } = view;
  const arg = `${id}:${round}`;
  const lines = replies.map(({ text }, index) => `${letterOf(index)}. ${text}`);
  const count = words.votes(votesOf(replies))[language];
  const letters: Button[] = replies.map((_, index) => ({
    label: letterOf(index),
    action: { name: 'demo.vote', arg: `${arg}:${index}` },
    tone: 'primary',
  }));
  const more = replies.filter(({ kind }) => kind === 'room').length < mostOwn;
  const others: Button[] = [
    ...(more ? [{ label: words.own[language], action: { name: 'demo.own', arg } }] : []),
    { label: words.close[language], action: { name: 'demo.close', arg } },
    { label: words.end[language], action: { name: 'demo.end', arg: id } },
  ];
  return said(
    `${words.round(round)[language]} — ${words.voteTitle[language]}`,
    [
      ...lines.map((text) => ({ kind: 'quote', text }) as const),
      { kind: 'buttons', buttons: letters },
      { kind: 'text', text: `${count}. ${words.voteText[language]}`, quiet: true },
      { kind: 'buttons', buttons: others },
    ],
    [...lines, `${count}. ${words.voteText[language]}`],
    'demo_vote',
    { demo: id, round, votes: votesOf(replies) },
  );
}

/** What the room chose, in the vote's place; how the votes split only where no one of a few can be read from it. */
export function answerCard(view: DemoView, index: number): Card {
  const { language, replies, round } = view;
  const total = votesOf(replies);
  const text = replies[index]?.text ?? '';
  const split = replies.map(({ votes }, at) => `${letterOf(at)} ${votes}`).join(' · ');
  const count = total < leastSplit ? words.votes(total)[language] : `${words.votes(total)[language]} (${split})`;
  return said(
    words.answered(letterOf(index))[language],
    [
      { kind: 'quote', text },
      { kind: 'text', text: count, quiet: true },
    ],
    [text, count],
    'demo_answer',
    { round },
  );
}

/** The short close. */
export function closeCard(close: Close, language: Language): Card {
  const text = words.closes[language][close];
  return said(
    words.closedTitle[language],
    [
      { kind: 'text', text },
      { kind: 'text', text: words.kept[language] },
      {
        kind: 'buttons',
        buttons: [{ label: words.tryIt[language], action: { name: 'practice.menu' }, tone: 'primary' }],
      },
    ],
    [text, words.kept[language]],
    'demo_close',
    { close },
  );
}

/** The room's own words. */
export const ownForm = (id: string, round: number, language: Language): Form => ({
  title: words.ownTitle[language],
  intro: words.ownIntro[language],
  fields: [
    { kind: 'text', name: 'reply', label: words.ownField[language], limit: longestOwn, lines: true, required: true },
  ],
  submit: words.ownSend[language],
  action: { name: 'demo.own', arg: `${id}:${round}` },
  plain: words.ownTitle[language],
});
