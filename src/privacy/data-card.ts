import type { Block, Card } from '../kernel/card.ts';
import { monthsBefore } from '../kernel/clock.ts';
import type { Kept } from '../kernel/feature.ts';
import type { Model } from '../kernel/model.ts';
import type { Language } from '../kernel/words.ts';
import type { Shown } from '../people/looks.ts';
import { looksMonths } from './retention-own.ts';
import { shownTo, dataWords as words } from './words-data.ts';

/** What "my data" tells about one person in one workspace. */
export type DataView = {
  readonly months: number;
  readonly model: Pick<Model, 'provider' | 'region'> | undefined;
  /** Who answers about data; empty when the workspace names nobody. */
  readonly contact: string;
  readonly objects: boolean;
  /** Who was shown something, one per line. */
  readonly seen: readonly string[];
};

/** One paragraph. */
export const plain = (text: string, kind: string): Card => ({
  blocks: [{ kind: 'text', text }],
  plain: text,
  data: { kind },
});

const mostSeen = 10;

/** Who was shown what, and when, in words. */
export function seenBy(
  looks: readonly { readonly at: Date; readonly viewer: string; readonly what: string; readonly name: string | null }[],
  timeZone: string,
  language: Language,
): readonly string[] {
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone });
  return looks.map(({ at, viewer, what, name }) => {
    const said = what in shownTo ? shownTo[what as Shown] : () => ({ fr: what, en: what });
    const who = viewer === 'channel' ? words.channel : name === null ? words.gone : { fr: name, en: name };
    return `${day.format(at)} — ${said(who[language])[language]}`;
  });
}

/** What, why, who, how long; who was shown something; whom to ask; a copy, an objection, an erasure. */
export function dataCard({ months, model, contact, objects, seen }: DataView, language: Language): Card {
  const shown = [...seen.slice(0, mostSeen), ...(seen.length > mostSeen ? [words.seenMore[language]] : [])];
  const facts = [
    { name: words.what[language], value: words.whatText[language] },
    { name: words.why[language], value: words.whyText[language] },
    {
      name: words.who[language],
      value: [words.whoText[language], ...(model ? [words.whoModel(model.provider, model.region)[language]] : [])].join(
        ' ',
      ),
    },
    { name: words.long[language], value: words.longText(months)[language] },
    { name: words.seen[language], value: shown.join('\n') || words.seenNobody[language] },
    { name: words.ask[language], value: words.askText(contact)[language] },
    ...(objects ? [{ name: words.objection[language], value: words.objecting[language] }] : []),
  ];
  const blocks: Block[] = [
    { kind: 'facts', facts },
    {
      kind: 'buttons',
      buttons: [
        { label: words.export[language], action: { name: 'privacy.export' }, tone: 'primary' },
        { label: words.shown[language], action: { name: 'testimonial.mine' } },
        objects
          ? { label: words.unobject[language], action: { name: 'privacy.unobject' } }
          : { label: words.object[language], action: { name: 'privacy.object' } },
        { label: words.erase[language], action: { name: 'privacy.erase' }, tone: 'danger' },
      ],
    },
  ];
  return {
    title: words.title[language],
    blocks,
    plain: facts.map(({ name, value }) => `${name} — ${value}`).join('\n'),
    data: { kind: 'my_data' },
  };
}

/** Before erasing: what goes, what stays and for how long. */
export const sureCard = (language: Language): Card => ({
  blocks: [
    { kind: 'text', text: words.eraseSure[language] },
    { kind: 'text', text: words.eraseStays[language], quiet: true },
    {
      kind: 'buttons',
      buttons: [
        { label: words.eraseYes[language], action: { name: 'privacy.erase_yes' }, tone: 'danger' },
        { label: words.eraseNo[language], action: { name: 'privacy.erase_no' } },
      ],
    },
  ],
  plain: `${words.eraseSure[language]} ${words.eraseStays[language]}`,
  data: { kind: 'erase_sure' },
});

/** It is erased: what stays, until which day, and what happens if the person writes again. */
export function erasedCard(kept: readonly Kept[], now: number, language: Language): Card {
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  const all = [...kept, { until: monthsBefore(now, -looksMonths).toISOString(), why: words.tombstone }];
  const lines = all.map(({ until, why }) => words.keptUntil(why[language], day.format(new Date(until)))[language]);
  const blocks = [words.erased, words.keptTitle].map((one) => one[language]);
  return {
    blocks: [
      ...blocks.map((text) => ({ kind: 'text', text }) as const),
      ...lines.map((text) => ({ kind: 'text', text: `• ${text}` }) as const),
      { kind: 'text', text: words.erasedNext[language], quiet: true },
    ],
    plain: [...blocks, ...lines, words.erasedNext[language]].join('\n'),
    data: { kind: 'erased', kept: lines.length },
  };
}

/** The objection is noted, or taken back; either way the other is one click away. */
export const objectedCard = (objects: boolean, language: Language): Card => {
  const text = (objects ? words.objected : words.unobjected)[language];
  const [label, name] = objects ? [words.unobject, 'privacy.unobject'] : [words.object, 'privacy.object'];
  return {
    blocks: [
      { kind: 'text', text },
      { kind: 'buttons', buttons: [{ label: label[language], action: { name } }] },
    ],
    plain: text,
    data: { kind: objects ? 'objected' : 'unobjected' },
  };
};
