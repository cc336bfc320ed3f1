import type { Block, Button, Card } from '../kernel/card.ts';
import type { PersonaFace } from '../kernel/chat.ts';
import { colon, type Language } from '../kernel/words.ts';
import type { Scenario } from '../scenarios/schema.ts';
import { words } from './words.ts';

/** A card of one paragraph. */
export function plainCard(text: string, kind: string, buttons: readonly Button[] = []): Card {
  const blocks: Block[] = [{ kind: 'text', text }];
  if (buttons.length > 0) blocks.push({ kind: 'buttons', buttons });
  return { blocks, plain: text, data: { kind } };
}

/** The persona as a face in the chat, always labelled. */
export function faceOf(scenario: Scenario, language: Language): PersonaFace {
  return { name: scenario.persona.name, emoji: scenario.persona.emoji, label: words.label[language] };
}

/** One line of the persona; `incident` is something that happens in the room, told apart. */
export function lineCard(text: string, language: Language, turn: number, incident?: string): Card {
  return {
    blocks: [
      ...(incident ? [{ kind: 'text', text: [{ italic: incident }], quiet: true } as const] : []),
      { kind: 'text', text },
      {
        kind: 'buttons',
        buttons: [
          { label: words.report[language], action: { name: 'support.report', arg: `turn:${turn}` }, tone: 'quiet' },
        ],
      },
    ],
    plain: incident ? `(${incident}) ${text}` : text,
    data: { kind: 'persona', turn, text, ...(incident ? { incident } : {}) },
  };
}

/** The mood as words and five squares; never a number. */
export function moodStrip(anger: number, mood: string): string {
  const hot = Math.min(5, Math.max(0, Math.ceil(anger / 20)));
  return `${'🟧'.repeat(hot)}${'⬜'.repeat(5 - hot)} ${mood}`;
}

/** Buttons of a practice under way. */
export function controls(language: Language, paused: boolean): Button[] {
  const act = (label: string, name: string, tone?: Button['tone']): Button => ({
    label,
    action: { name },
    ...(tone ? { tone } : {}),
  });
  return paused
    ? [act(words.resume[language], 'practice.resume', 'primary'), act(words.stop[language], 'practice.stop', 'danger')]
    : [
        act(words.hint[language], 'practice.hint'),
        act(words.pause[language], 'practice.pause'),
        act(words.retry[language], 'practice.retry'),
        act(words.stop[language], 'practice.stop', 'danger'),
      ];
}

/** Where a practice stands, for its root card. */
export type RootState = { readonly level: number; readonly status: 'open' | 'paused' | 'over'; readonly mood?: string };

/** The root card of a practice: the brief before play, the gauge at levels 1 and 2, the buttons. */
export function rootCard(scenario: Scenario, criteria: readonly string[], state: RootState, language: Language): Card {
  const w = <T>(pair: { fr: T; en: T }): T => pair[language];
  const { brief, persona } = scenario;
  const list = (items: readonly { fr: string; en: string }[]): string =>
    items.map((item) => `• ${item[language]}`).join('\n');
  const ceiling = words.attacks[language][Math.min(scenario.aggression, state.level + 1) - 1] ?? '';
  const facts = [
    { name: w(words.role), value: brief.role[language] },
    { name: w(words.situation), value: scenario.complaint[language] },
    { name: w(words.goal), value: brief.goal[language] },
    { name: w(words.powers), value: list(brief.powers) },
    { name: w(words.limits), value: list(brief.limits) },
    {
      name: w(words.account),
      value: persona.account.map((field) => `${field.label[language]}${colon[language]}${field.value}`).join('\n'),
    },
    { name: w(words.criteria), value: criteria.join(' · ') },
    { name: w(words.ceiling), value: ceiling },
  ];
  const title = `${persona.emoji} ${persona.name} — ${scenario.title[language]}`;
  const level = words.levels[language][state.level - 1] ?? '';
  const blocks: Block[] = [
    {
      kind: 'text',
      text: `${level} · ${persona.job[language]} · ${persona.channel[language]} · ≈ ${scenario.minutes} min`,
      quiet: true,
    },
    // Apart, so that a wall of lines becomes what to do, with what, and for whom.
    { kind: 'facts', facts: facts.slice(0, 3) },
    { kind: 'facts', facts: facts.slice(3, 5) },
    { kind: 'facts', facts: facts.slice(5, 6) },
    { kind: 'facts', facts: facts.slice(6) },
    ...(state.mood ? [{ kind: 'facts', facts: [{ name: w(words.mood), value: state.mood }] } as const] : []),
    { kind: 'text', text: w(words.fiction) },
    { kind: 'text', text: w(words.labelLine), quiet: true },
  ];
  if (state.status !== 'over') blocks.push({ kind: 'buttons', buttons: controls(language, state.status === 'paused') });
  return {
    title,
    blocks,
    plain: [
      title,
      ...facts.map((fact) => `${fact.name}${colon[language]}${fact.value}`),
      w(words.fiction),
      state.mood ?? '',
    ]
      .join('\n')
      .trim(),
    data: {
      kind: 'brief',
      scenario: scenario.id,
      level: state.level,
      status: state.status,
      ...(state.mood ? { mood: state.mood } : {}),
    },
  };
}
