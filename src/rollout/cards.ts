import type { Block, Card } from '../kernel/card.ts';
import type { Language } from '../kernel/words.ts';
import { lessons } from './literacy.ts';
import { words } from './words.ts';

/** One sentence, plain. */
export const sentence = (text: string, kind: string): Card => ({
  blocks: [{ kind: 'text', text }],
  plain: text,
  data: { kind },
});

/** One of the five cards, with its question; `before` is what to say of the answer just given. */
export function lessonCard(step: number, language: Language, before?: string): Card {
  const lesson = lessons[step];
  if (!lesson) return sentence([before, words.literacyDone[language]].filter(Boolean).join(' '), 'literacy_done');
  const title = words.literacyTitle(step + 1, lessons.length)[language];
  const blocks: Block[] = [
    ...(before ? [{ kind: 'text', text: before } as const] : []),
    { kind: 'text', text: [{ bold: lesson.title[language] }] },
    { kind: 'text', text: lesson.text[language] },
    { kind: 'text', text: [{ bold: lesson.question[language] }] },
    {
      kind: 'buttons',
      buttons: lesson.answers.map((answer, index) => ({
        label: answer[language],
        action: { name: 'rollout.literacy', arg: `${step}:${index}` },
      })),
    },
  ];
  const said = [before, lesson.title[language], lesson.text[language], lesson.question[language]];
  return {
    title,
    blocks,
    plain: [title, ...said.filter(Boolean), ...lesson.answers.map((answer) => answer[language])].join(' — '),
    data: { kind: 'literacy', step },
  };
}
