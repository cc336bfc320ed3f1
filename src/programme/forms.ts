import type { Form } from '../kernel/form.ts';
import type { Language, Pair } from '../kernel/words.ts';
import type { Retro } from './rules.ts';
import { words } from './words.ts';
import { planWords } from './words-plan.ts';

type Choice = { readonly label: string; readonly value: string };

/** How long the diagnosis is meant to last. */
export const beginForm = (until: string, language: Language): Form => ({
  title: words.beginNow[language],
  intro: words.beginIntro[language],
  fields: [{ kind: 'date', name: 'until', label: words.untilField[language], value: until, required: true }],
  submit: words.save[language],
  action: { name: 'programme.begin' },
  plain: words.beginNow[language],
});

/** Why go on outside the method. */
export const reasonForm = (arg: string, language: Language): Form => ({
  title: words.reasonTitle[language],
  fields: [
    { kind: 'text', name: 'reason', label: words.reasonField[language], limit: 300, lines: true, required: true },
  ],
  submit: words.save[language],
  action: { name: 'programme.reason', arg },
  plain: words.reasonTitle[language],
});

type Planned = { readonly teams: readonly string[]; readonly from: string; readonly to: string };

const planFields = (teams: readonly Choice[], kept: Planned, language: Language): Form['fields'] => [
  { kind: 'many', name: 'teams', label: planWords.teams[language], options: teams, values: kept.teams, required: true },
  { kind: 'date', name: 'from', label: planWords.from[language], value: kept.from, required: true },
  { kind: 'date', name: 'to', label: planWords.to[language], value: kept.to, required: true },
];

/** The pilot: teams, one scenario, two days. */
export const pilotForm = (
  teams: readonly Choice[],
  scenarios: readonly Choice[],
  kept: Planned & { readonly scenario: string | null },
  language: Language,
): Form => ({
  title: planWords.pilotTitle[language],
  intro: planWords.pilotNone[language],
  fields: [
    ...planFields(teams, kept, language),
    {
      kind: 'select',
      name: 'scenario',
      label: planWords.scenario[language],
      options: scenarios,
      ...(kept.scenario ? { value: kept.scenario } : {}),
      required: true,
    },
  ],
  submit: words.save[language],
  action: { name: 'programme.pilot_form' },
  plain: planWords.pilotTitle[language],
});

/** A wave: teams, two days, and how it keeps what must not be broken, once the house has said so. */
export const waveForm = (
  teams: readonly Choice[],
  kept: Planned & { readonly keeps: string | null },
  { id, keep }: { readonly id: string; readonly keep: Pair | null },
  language: Language,
): Form => ({
  title: planWords.add[language],
  fields: [
    ...planFields(teams, kept, language),
    ...(keep
      ? [
          {
            kind: 'text',
            name: 'keeps',
            label: planWords.keepsField(keep)[language],
            limit: 300,
            lines: true,
            required: true,
            ...(kept.keeps ? { value: kept.keeps } : {}),
          } as const,
        ]
      : []),
  ],
  submit: words.save[language],
  action: { name: 'programme.wave', arg: id },
  plain: planWords.add[language],
});

/** The three lists of a wave's review. */
export const retroForm = (id: string, kept: Retro | null, language: Language): Form => ({
  title: planWords.retro[language],
  intro: planWords.retroIntro[language],
  fields: (
    [
      ['scenarios', planWords.retroScenarios],
      ['support', planWords.retroSupport],
      ['communication', planWords.retroCommunication],
    ] as const
  ).map(([name, label]) => ({
    kind: 'text',
    name,
    label: label[language],
    limit: 1000,
    lines: true,
    required: true,
    ...(kept ? { value: kept[name] } : {}),
  })),
  submit: words.save[language],
  action: { name: 'programme.retro', arg: id },
  plain: planWords.retro[language],
});

/** What may be set: learners for one trainer, the largest wave in percent. */
export const choices = { perTrainer: ['5', '10', '15', '20', '25'], share: ['20', '25', '30', '40', '50'] } as const;

/** The two settings. */
export const settingsForm = (perTrainer: number, share: number, language: Language): Form => ({
  title: words.settingsTitle[language],
  fields: [
    {
      kind: 'select',
      name: 'perTrainer',
      label: words.perTrainer[language],
      value: String(perTrainer),
      options: choices.perTrainer.map((n) => ({ label: n, value: n })),
    },
    {
      kind: 'select',
      name: 'share',
      label: words.share[language],
      value: String(share),
      options: choices.share.map((n) => ({ label: words.percent(Number(n))[language], value: n })),
    },
  ],
  submit: words.save[language],
  action: { name: 'programme.settings' },
  plain: words.settingsTitle[language],
});
