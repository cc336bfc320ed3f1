import type { Block, Button, Card } from '../kernel/card.ts';
import { colon, type Language } from '../kernel/words.ts';
import type { Problem } from '../scenarios/problem.ts';
import type { Scenario } from '../scenarios/schema.ts';
import type { Draft } from './store.ts';
import { words } from './words.ts';
import { deskWords } from './words-desk.ts';

/** Findings shown in one message; the rest are counted. */
const mostShown = 12;

const placed = ({ line, field, what }: Problem, language: Language): string =>
  `${words.line(line)[language]} · ${field}${colon[language]}${what[language]}`;
const problemLine = (problem: Problem, language: Language): string =>
  `${placed(problem, language)} → ${problem.remedy[language]}`;

const problemLines = (problems: readonly Problem[], language: Language, line = problemLine): readonly string[] => [
  ...problems.slice(0, mostShown).map((problem) => line(problem, language)),
  ...(problems.length > mostShown ? [words.more(problems.length - mostShown)[language]] : []),
];

/** A file that is no scenario yet: line, field and remedy of each point. */
export function errorsCard(file: string, problems: readonly Problem[], language: Language): Card {
  const title = `${words.errorsTitle[language]} — ${file}`;
  const lead = words.errors(problems.length)[language];
  const lines = problemLines(problems, language);
  return {
    title,
    blocks: [{ kind: 'text', text: lead }, ...lines.map((text) => ({ kind: 'quote', text }) as const)],
    plain: [title, lead, ...lines].join('\n'),
    data: {
      kind: 'scenario_errors',
      errors: problems.map(({ line, field, what }) => ({ line, field, what: what[language] })),
    },
  };
}

/** Who stands behind a draft, by name. */
export type Behind = { readonly author: string; readonly approver?: string | undefined };

/** A draft: where it stands, what is left, what may be done. */
export function draftCard(draft: Draft, behind: Behind, step: number | null, language: Language): Card {
  const { scenario, version, cues, errors } = draft;
  const title = words.draftTitle(scenario.title[language], version)[language];
  const bench = draft.benchPassed === null ? words.benchNone : draft.benchPassed ? words.benchOk : words.benchBad;
  const approval =
    cues.length === 0
      ? words.approvalNone
      : behind.approver
        ? words.approvedBy(behind.approver)
        : words.approvalMissing;
  const facts = [
    { name: words.state[language], value: words.states[language][draft.state] },
    { name: words.from[language], value: behind.author },
    { name: words.source[language], value: words.sources[language][draft.source] },
    { name: words.benchState[language], value: bench[language] },
    { name: words.approval[language], value: approval[language] },
  ];
  const noted = (lead: string, problems: readonly Problem[], line = problemLine): readonly string[] =>
    problems.length === 0 ? [] : [lead, ...problemLines(problems, language, line)];
  // Here a button approves, so the remedy of a file (its "reviewer") would mislead.
  const notes = [...noted(words.left[language], errors), ...noted(words.cues[language], cues, placed)];
  const arg = draft.id;
  const buttons: Button[] = [
    ...(step === null
      ? []
      : [
          {
            label: deskWords.next(step)[language],
            action: { name: `authoring.step${step}`, arg },
            tone: 'primary',
          } as const,
        ]),
    { label: words.bench[language], action: { name: 'authoring.bench', arg } },
    ...(cues.length > 0 && !behind.approver
      ? [{ label: words.approve[language], action: { name: 'authoring.approve', arg } }]
      : []),
    {
      label: words.sign[language],
      action: { name: 'authoring.publish', arg },
      ...(draft.state === 'reviewed' ? { tone: 'primary' as const } : {}),
    },
    { label: words.export[language], action: { name: 'authoring.export', arg: `draft:${arg}` } },
    { label: words.correct[language], action: { name: 'authoring.correct', arg: scenario.id } },
    { label: words.discard[language], action: { name: 'authoring.discard', arg }, tone: 'danger' },
  ];
  return {
    title,
    blocks: [
      { kind: 'facts', facts },
      ...notes.map((text) => ({ kind: 'text', text, quiet: true }) as const),
      { kind: 'buttons', buttons: buttons.slice(0, 5) },
      ...(buttons.length > 5 ? [{ kind: 'buttons', buttons: buttons.slice(5) } as const] : []),
    ],
    plain: [title, ...facts.map(({ name, value }) => `${name}${colon[language]}${value}`), ...notes].join('\n'),
    data: {
      kind: 'draft',
      draft: draft.id,
      scenario: scenario.id,
      version,
      state: draft.state,
      bench: draft.benchPassed,
      errors: errors.length,
      cues: cues.length,
    },
  };
}

/** Published: who wrote it, who signed, when. */
export function publishedCard(
  draft: Draft,
  behind: Behind & { readonly signer: string; readonly on: string },
  language: Language,
): Card {
  const { scenario, version } = draft;
  const title = words.publishedTitle(scenario.title[language], version)[language];
  const facts = [
    { name: words.from[language], value: behind.author },
    ...(behind.approver
      ? [{ name: words.approval[language], value: words.approvedBy(behind.approver)[language] }]
      : []),
    { name: words.signedBy[language], value: behind.signer },
    { name: words.signedAt[language], value: behind.on },
  ];
  const text = words.published[language];
  const buttons: Button[] = [
    { label: words.play[language], action: { name: 'practice.pick', arg: scenario.id }, tone: 'primary' },
    { label: words.export[language], action: { name: 'authoring.export', arg: scenario.id } },
    { label: words.correct[language], action: { name: 'authoring.correct', arg: scenario.id } },
    { label: words.retire[language], action: { name: 'authoring.retire', arg: scenario.id }, tone: 'danger' },
  ];
  const blocks: Block[] = [
    { kind: 'text', text },
    { kind: 'facts', facts },
    { kind: 'buttons', buttons },
  ];
  return {
    title,
    blocks,
    plain: [title, text, ...facts.map(({ name, value }) => `${name}${colon[language]}${value}`)].join('\n'),
    data: { kind: 'published', scenario: scenario.id, version },
  };
}

/** A scenario as a file to keep, edit and drop back. */
export function exportCard(scenario: Scenario, yaml: string, language: Language, reserved = false): Card {
  const name = `${scenario.id}.yaml`;
  const text = (reserved ? words.exportProduct : words.exportText)[language];
  return {
    title: `${words.exportTitle[language]} — ${scenario.title[language]}`,
    blocks: [
      { kind: 'text', text },
      { kind: 'file', name, mime: 'application/yaml', content: yaml },
    ],
    plain: `${name}. ${text}`,
    data: { kind: 'scenario_file', scenario: scenario.id, version: scenario.version },
  };
}
