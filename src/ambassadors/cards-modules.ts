import type { Block, Button, Card } from '../kernel/card.ts';
import type { Language } from '../kernel/words.ts';
import type { Skill } from '../scenarios/schema.ts';
import { skillNames } from '../scenarios/skills.ts';
import { button, dayOf } from './cards.ts';
import { type Act, type Acts, acts, type Hard, isReady } from './rules.ts';
import { words } from './words.ts';
import { modules, moduleWords } from './words-modules.ts';

/** Where an ambassador stands: their term and the three modules. */
export function homeCard(
  view: { readonly endsAt: Date; readonly timeZone: string; readonly done: Acts; readonly renew: Button | null },
  language: Language,
): Card {
  const lines = [
    words.serving(dayOf(view.endsAt, language, view.timeZone))[language],
    isReady(view.done)
      ? moduleWords.ready[language]
      : moduleWords.progress(acts.filter((act) => view.done[act]).length)[language],
    ...acts.map((act) => `${view.done[act] ? '✅' : '◻️'} ${modules[act].title[language]}`),
  ];
  const buttons = [
    ...acts.filter((act) => !view.done[act]).map((act) => button(modules[act].title[language], 'module', act)),
    ...(view.renew ? [view.renew] : []),
    button(words.leave[language], 'leave'),
  ];
  return {
    title: words.title[language],
    blocks: [...lines.map((text) => ({ kind: 'text', text }) as const), { kind: 'buttons', buttons }],
    plain: [words.title[language], ...lines].join('\n'),
    data: { kind: 'ambassador_home', ready: isReady(view.done) },
  };
}

/** One module, and what closes it. */
export function moduleCard(act: Act, done: Date | null, language: Language, timeZone: string): Card {
  const { title, text, act: closes } = modules[act];
  const last = done ? moduleWords.doneOn(dayOf(done, language, timeZone))[language] : closes[language];
  const blocks: Block[] = [
    { kind: 'text', text: text[language] },
    { kind: 'text', text: last, quiet: true },
  ];
  if (act === 'read') blocks.push({ kind: 'buttons', buttons: [button(moduleWords.seeCard[language], 'pattern')] });
  return {
    title: title[language],
    blocks,
    plain: [title[language], text[language], last].join('\n'),
    data: { kind: 'ambassador_module', act },
  };
}

/** The pattern card: the hardest skills of a team of five or more, and one question that proves it was read. */
export function patternCard(hard: readonly Hard[], language: Language): Card {
  const name = (skill: string): string => skillNames[skill as Skill][language];
  const lines = hard.map(({ skill, people, n }) => moduleWords.patternLine(name(skill), people, n)[language]);
  const options = hard
    .map(({ skill }) => ({ label: name(skill), value: skill }))
    .sort((a, b) => a.label.localeCompare(b.label, language));
  return {
    title: moduleWords.patternTitle[language],
    blocks: [
      ...lines.map((text) => ({ kind: 'text', text }) as const),
      { kind: 'text', text: moduleWords.patternNote[language], quiet: true },
      { kind: 'choice', label: moduleWords.patternAsk[language], action: { name: 'ambassador.seen' }, options },
    ],
    plain: [moduleWords.patternTitle[language], ...lines, moduleWords.patternNote[language]].join('\n'),
    data: { kind: 'ambassador_pattern', hard: hard.map(({ skill }) => skill) },
  };
}
