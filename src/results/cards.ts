import type { Block, Card } from '../kernel/card.ts';
import type { Form } from '../kernel/form.ts';
import { colon, type Language } from '../kernel/words.ts';
import { backTo } from '../programme/cards.ts';
import { claimLine } from '../programme/claims.ts';
import { type Figure, leastOf, type Measure, measures, type Side, toldOf } from './rules.ts';
import { measureWords, words } from './words.ts';

const number = (n: number, digits: number, language: Language): string =>
  new Intl.NumberFormat(language, { maximumFractionDigits: digits }).format(n);
const percent = (share: number, language: Language): string =>
  new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 }).format(share);
const signed = (share: number, language: Language): string =>
  `${share > 0 ? '+' : share < 0 ? '−' : ''}${number(Math.abs(share) * 100, 1, language)}`;

const sideOf = ({ of, from, to }: Side, share: number, language: Language): string =>
  words.share(percent(share, language), number(of, 0, language), from, to)[language];

/** What may be said of a measure: nothing under thirty on either side. */
function lineOf(figure: Figure | undefined, language: Language): string {
  if (!figure) return words.none[language];
  const { before, after } = figure;
  const told = toldOf(figure);
  if (!told.enough) return words.insufficient(before.of, after.of, leastOf)[language];
  const line = words.told(
    sideOf(before, told.before, language),
    sideOf(after, told.after, language),
    signed(told.difference, language),
    number(told.margin * 100, 1, language),
  )[language];
  return `${line}. ${(told.clear ? words.clear : words.chance)[language]}`;
}

/** The customer’s own figures; beneath, and apart, what vendors publish, each with its status. */
export function resultsCard(
  figures: ReadonlyMap<Measure, Figure>,
  may: { readonly enter: boolean; readonly reckon: boolean },
  language: Language,
): Card {
  const facts = measures.map((one) => ({
    name: measureWords[one].name[language],
    value: lineOf(figures.get(one), language),
  }));
  const claims = [claimLine('satisfaction', language), claimLine('incivility', language)];
  const enter = measures.map((one) => ({
    label: measureWords[one].enter[language],
    action: { name: 'results.form', arg: one },
  }));
  const reckon = { label: words.reckon[language], action: { name: 'roi.show' } };
  const blocks: Block[] = [
    { kind: 'facts', facts },
    { kind: 'text', text: words.limit[language], quiet: true },
    { kind: 'rule' },
    { kind: 'text', text: [{ bold: words.others[language] }] },
    ...claims.map((text) => ({ kind: 'text', text, quiet: true }) as const),
    {
      kind: 'buttons',
      buttons: [...(may.enter ? enter : []), ...(may.reckon ? [reckon] : []), backTo(language)],
    },
  ];
  return {
    title: words.title[language],
    blocks,
    plain: [
      words.title[language],
      ...facts.map(({ name, value }) => `${name}${colon[language]}${value}`),
      words.limit[language],
      words.others[language],
      ...claims,
    ].join('\n'),
    data: { kind: 'results', told: measures.filter((one) => figures.has(one)) },
  };
}

/** A measure before and after. */
export function figureForm(measure: Measure, kept: Figure | undefined, language: Language): Form {
  const { name, part, of } = measureWords[measure];
  const side = (key: 'before' | 'after'): Form['fields'] => {
    const label = (what: string): string => `${words[key][language]}${colon[language]}${what}`;
    const own = kept?.[key];
    return [
      {
        kind: 'text',
        name: `${key}Part`,
        label: label(part[language]),
        limit: 12,
        required: true,
        ...(own ? { value: String(own.part) } : {}),
      },
      {
        kind: 'text',
        name: `${key}Of`,
        label: label(of[language]),
        limit: 12,
        required: true,
        ...(own ? { value: String(own.of) } : {}),
      },
      {
        kind: 'date',
        name: `${key}From`,
        label: label(words.from[language]),
        required: true,
        ...(own ? { value: own.from } : {}),
      },
      {
        kind: 'date',
        name: `${key}To`,
        label: label(words.to[language]),
        required: true,
        ...(own ? { value: own.to } : {}),
      },
    ];
  };
  return {
    title: name[language],
    intro: words.formIntro[language],
    fields: [...side('before'), ...side('after')],
    submit: words.save[language],
    action: { name: 'results.form', arg: measure },
    plain: name[language],
  };
}
