import { leastSplit, letterOf, votesOf } from '../demo/rules.ts';
import type { Block, Button, Card } from '../kernel/card.ts';
import type { Form } from '../kernel/form.ts';
import { colon, type Language } from '../kernel/words.ts';
import { longestReply, longestStory, mostReplies, type Reply } from './rules.ts';
import type { Huddle } from './store.ts';
import { words } from './words.ts';

const button = (label: string, name: string, arg: string, tone?: 'primary'): Button => ({
  label,
  action: { name, arg },
  ...(tone ? { tone } : {}),
});

const lettered = (replies: readonly Reply[]): string[] => replies.map(({ text }, at) => `${letterOf(at)}. ${text}`);

function actions({ id, language, phase, replies }: Huddle): Button[] {
  const held = button(words.held[language], 'huddle.held', id);
  switch (phase) {
    case 'story':
      return [
        button(words.tell[language], 'huddle.story', id, 'primary'),
        button(words.ready[language], 'huddle.ready', id),
        held,
      ];
    case 'replies':
      return [
        ...(replies.length < mostReplies ? [button(words.reply[language], 'huddle.reply', id, 'primary')] : []),
        button(words.toVote[language], 'huddle.ballot', id),
        held,
      ];
    case 'vote':
      return [
        ...replies.map((_, at) => button(letterOf(at), 'huddle.vote', `${id}:0:${at}`, 'primary')),
        button(words.close[language], 'huddle.close', id),
        held,
      ];
  }
}

/** The whole kit as one post, updated in place: agenda, story, replies, vote; it names nobody. */
export function huddleCard(row: Huddle, last?: string): Card {
  const { language, phase, story, replies } = row;
  const agenda = words.agenda[language].map((line, at) => `${at + 1}. ${line}`).join('\n');
  const said = story
    ? `${words.story[language]}${colon[language]}${story}`
    : `${words.story[language]}${colon[language]}${words.noStory[language]}`;
  const middle = [
    ...(phase === 'story' ? [] : [words.replies(replies.length)[language], ...lettered(replies)]),
    ...(phase === 'vote' ? [`${words.vote[language]} (${words.votes(votesOf(replies))[language]})`] : []),
  ];
  const lead = last ? `${words.intro[language]} ${words.last(last)[language]}` : words.intro[language];
  const blocks: Block[] = [
    { kind: 'text', text: lead },
    { kind: 'text', text: agenda, quiet: true },
    { kind: 'quote', text: said },
    ...middle.map((text) => ({ kind: 'text', text }) as const),
    { kind: 'buttons', buttons: actions(row) },
  ];
  return {
    title: words.title[language],
    blocks,
    plain: [words.title[language], lead, agenda, said, ...middle].join('\n'),
    data: { kind: 'huddle', huddle: row.id, phase, replies: replies.length },
  };
}

/** The end: what the room keeps, when it voted, and the last minutes. */
export function doneCard(row: Huddle, chosen: number | undefined, text: string): Card {
  const { language, replies } = row;
  const kept = chosen === undefined ? undefined : replies[chosen]?.text;
  const count = votesOf(replies);
  const split = replies.map(({ votes }, at) => `${letterOf(at)} ${votes}`).join(' · ');
  const lines = kept && count >= leastSplit ? [`${words.votes(count)[language]} (${split})`, text] : [text];
  return {
    title: kept ? words.doneTitle[language] : words.title[language],
    blocks: [
      ...(kept ? [{ kind: 'quote', text: kept } as const] : []),
      ...lines.map((line) => ({ kind: 'text', text: line }) as const),
    ],
    plain: [...(kept ? [`${words.doneTitle[language]}${colon[language]}${kept}`] : []), ...lines].join('\n'),
    data: { kind: 'huddle_done', voted: kept !== undefined },
  };
}

/** The form of a story or of a reply. */
export const huddleForm = (what: 'story' | 'reply', id: string, language: Language): Form => ({
  title: words.storyTitle[language],
  intro: words.storyIntro[language],
  fields: [
    {
      kind: 'text',
      name: 'text',
      label: (what === 'story' ? words.storyField : words.replyField)[language],
      limit: what === 'story' ? longestStory : longestReply,
      lines: true,
      required: true,
    },
  ],
  submit: words.send[language],
  action: { name: `huddle.${what}`, arg: id },
  plain: words.storyTitle[language],
});
