import type { Block, Card } from '../kernel/card.ts';
import { colon, type Language } from '../kernel/words.ts';
import type { Scenario } from '../scenarios/schema.ts';
import type { Hint } from './engine/hints.ts';
import { words } from './words.ts';

/** What to practise next: the suggestion first, then every situation. */
export function menuCard(
  scenarios: readonly Scenario[],
  suggested: { readonly scenario: Scenario; readonly level: number },
  first: boolean,
  language: Language,
): Card {
  const { scenario, level } = suggested;
  const label = `${scenario.persona.emoji} ${scenario.persona.name} — ${scenario.title[language]} (≈ ${scenario.minutes} min)`;
  const intro = first ? words.menuFirst[language] : words.menu[language];
  const blocks: Block[] = [
    { kind: 'text', text: intro },
    {
      kind: 'buttons',
      buttons: [
        { label, action: { name: 'practice.start', arg: `${scenario.id}:${level}` }, tone: 'primary' },
        { label: words.watch[language], action: { name: 'practice.watch', arg: scenario.id } },
      ],
    },
    {
      kind: 'choice',
      label: words.choose[language],
      action: { name: 'practice.pick' },
      options: scenarios.map((one) => ({
        label: `${one.persona.name} — ${one.title[language]}`.slice(0, 75),
        value: one.id,
      })),
    },
  ];
  return {
    title: words.menuTitle[language],
    blocks,
    plain: `${words.menuTitle[language]} ${intro} ${label}`,
    data: { kind: 'menu', suggested: scenario.id, level },
  };
}

/** One situation: what it is about, and the four levels. */
export function levelCard(scenario: Scenario, language: Language): Card {
  const title = `${scenario.persona.emoji} ${scenario.persona.name} — ${scenario.title[language]}`;
  return {
    title,
    blocks: [
      { kind: 'text', text: scenario.complaint[language] },
      { kind: 'text', text: words.chooseLevel[language] },
      {
        kind: 'buttons',
        buttons: words.levels[language].map((label, index) => ({
          label,
          action: { name: 'practice.start', arg: `${scenario.id}:${index + 1}` },
        })),
      },
      {
        kind: 'buttons',
        buttons: [{ label: words.watch[language], action: { name: 'practice.watch', arg: scenario.id } }],
      },
    ],
    plain: `${title}. ${scenario.complaint[language]} ${words.chooseLevel[language]} ${words.levels[language].join(', ')}`,
    data: { kind: 'levels', scenario: scenario.id },
  };
}

/** A hint, one step of the ladder: a question, the skill, two replies to adapt. */
export function hintCard(hint: Hint, language: Language): Card {
  const { step, topic } = hint;
  const { blocks, plain } = ((): { blocks: readonly Block[]; plain: string } => {
    switch (hint.step) {
      case 1:
        return { blocks: [{ kind: 'text', text: hint.question[language] }], plain: hint.question[language] };
      case 2: {
        const skill = hint.skill[language];
        return {
          blocks: [{ kind: 'facts', facts: [{ name: words.hintSkill[language], value: skill }] }],
          plain: `${words.hintSkill[language]}${colon[language]}${skill}`,
        };
      }
      case 3: {
        const replies = hint.replies.map((reply) => reply[language]);
        const lead = words.hintAdapt[language];
        return {
          blocks: [{ kind: 'text', text: lead }, ...replies.map((text) => ({ kind: 'quote', text }) as const)],
          plain: [lead, ...replies].join('\n'),
        };
      }
    }
  })();
  return { title: `${words.hintTitle[language]} ${step}/3`, blocks, plain, data: { kind: 'hint', step, topic } };
}

/** One version of a moment: the learner's words, the answer, and what both did to the gauge. */
export type Version = {
  readonly said: string;
  readonly answer: string;
  readonly anger: number;
  readonly trust: number;
};

/** Both versions side by side, and the choice. */
export function compareCard(before: Version, after: Version, branch: number, language: Language): Card {
  const signed = (value: number): string => (value > 0 ? `+${value}` : value === 0 ? '0' : `−${-value}`);
  const rows = [
    [words.yourWords[language], before.said, after.said],
    [words.theirWords[language], before.answer, after.answer],
    [words.anger[language], signed(before.anger), signed(after.anger)],
    [words.trust[language], signed(before.trust), signed(after.trust)],
  ];
  return {
    title: words.compareTitle[language],
    blocks: [
      { kind: 'table', header: ['', words.before[language], words.after[language]], rows },
      {
        kind: 'buttons',
        buttons: [
          {
            label: words.keepNew[language],
            action: { name: 'practice.keep_new', arg: String(branch) },
            tone: 'primary',
          },
          { label: words.keepOld[language], action: { name: 'practice.keep_old', arg: String(branch) } },
        ],
      },
    ],
    plain: rows
      .map(
        (row) =>
          `${row[0]} — ${words.before[language]}${colon[language]}${row[1]} / ${words.after[language]}${colon[language]}${row[2]}`,
      )
      .join('\n'),
    data: { kind: 'compare', branch, before, after },
  };
}

/** The learner's own view, asked before ours. */
export function selfViewCard(language: Language, coolDown: boolean): Card {
  const feelings = words.feelings[language];
  return {
    title: words.selfTitle[language],
    blocks: [
      ...(coolDown ? [{ kind: 'text', text: words.coolDown[language] } as const] : []),
      { kind: 'text', text: words.selfFeeling[language] },
      {
        kind: 'buttons',
        buttons: (['easy', 'mixed', 'hard'] as const).map((key) => ({
          label: feelings[key],
          action: { name: 'practice.feel', arg: key },
        })),
      },
      { kind: 'text', text: words.selfNeed[language] },
      {
        kind: 'buttons',
        buttons: [{ label: words.skip[language], action: { name: 'practice.debrief' }, tone: 'primary' }],
      },
    ],
    plain: `${words.selfFeeling[language]} ${words.selfNeed[language]}`,
    data: { kind: 'self_view' },
  };
}
