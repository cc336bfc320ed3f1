import type { Block, Button, Card } from '../kernel/card.ts';
import type { Field, Form } from '../kernel/form.ts';
import { colon, type Language } from '../kernel/words.ts';
import { type Content, durations, longestWords, mostExchanges } from './rules.ts';
import { words } from './words.ts';

/** A button of this feature. */
export const button = (label: string, name: string, arg?: string): Button => ({
  label,
  action: { name: `testimonial.${name}`, ...(arg ? { arg } : {}) },
});

/** A local day in words. */
export const dayOf = (at: Date, language: Language, timeZone: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone }).format(at);

/** The post, to the letter: what is previewed, agreed to and published. It names nobody. */
export function postCard(content: Content, language: Language): Card {
  const last = words.agreedLine[language];
  const quiet: Block = { kind: 'text', text: last, quiet: true };
  if (content.kind === 'words') {
    const title = words.postWords[language];
    return {
      title,
      blocks: [{ kind: 'quote', text: content.text }, quiet],
      plain: [title, content.text, last].join('\n'),
      data: { kind: 'testimonial' },
    };
  }
  const title = words.postReplay[language];
  const names = {
    customer: `${content.customer} — ${words.simulated[language]}`,
    agent: words.colleague[language],
  };
  return {
    title,
    blocks: [
      ...content.lines.map(
        ({ who, text }): Block => ({ kind: 'text', text: [{ bold: `${names[who]}${colon[language]}` }, text] }),
      ),
      quiet,
    ],
    plain: [title, ...content.lines.map(({ who, text }) => `${names[who]}${colon[language]}${text}`), last].join('\n'),
    data: { kind: 'replay' },
  };
}

/** What follows the exact rendering: to whom, where, how long; agree, edit or drop. `arg` names the version just shown. */
export function confirmCard(id: string, version: number, days: number, language: Language): Card {
  const text = words.confirm(days)[language];
  return {
    title: words.confirmTitle[language],
    blocks: [
      { kind: 'text', text },
      {
        kind: 'buttons',
        buttons: [
          { ...button(words.yes[language], 'agree', `${id}:${version}`), tone: 'primary' },
          button(words.edit[language], 'edit', id),
          button(words.drop[language], 'drop', id),
        ],
      },
    ],
    plain: `${words.confirmTitle[language]}. ${text}`,
    data: { kind: 'testimonial_confirm', id, version },
  };
}

/** Asks apart about the recap of a challenge: the very words as it would carry them, then yes or no. `arg` names the version shown. */
export function recapAskCard(id: string, version: number, shown: Card, language: Language): Card {
  const text = words.recapAsk[language];
  const yes = { ...button(words.recapYes[language], 'recap', `${id}:${version}`), tone: 'primary' } as const;
  return {
    title: words.recapTitle[language],
    blocks: [
      { kind: 'text', text },
      ...(shown.title ? [{ kind: 'text', text: [{ bold: shown.title }] } as const] : []),
      ...shown.blocks,
      { kind: 'buttons', buttons: [yes, button(words.noThanks[language], 'no_recap', id)] },
    ],
    plain: [words.recapTitle[language], text, shown.plain].join('\n'),
    data: { kind: 'testimonial_recap_ask', id, version },
  };
}

/** A channel somebody may choose. */
export type Channel = { readonly value: string; readonly label: string };
/** A moment of a practice, by the number of its line. */
export type Moment = { readonly value: string; readonly label: string };

/** The form of a draft. */
export function draftForm(
  id: string,
  of: { readonly text: string } | { readonly moments: readonly Moment[]; readonly chosen: readonly string[] },
  channels: readonly Channel[],
  language: Language,
): Form {
  const own: Field =
    'text' in of
      ? {
          kind: 'text',
          name: 'text',
          label: words.fieldText[language],
          limit: longestWords,
          lines: true,
          required: true,
          value: of.text,
        }
      : {
          kind: 'many',
          name: 'moments',
          label: words.fieldMoments(mostExchanges)[language],
          options: of.moments,
          values: of.chosen,
          required: true,
        };
  const [first] = channels;
  return {
    title: words.formTitle[language],
    fields: [
      own,
      ...(first
        ? [
            {
              kind: 'select',
              name: 'place',
              label: words.fieldPlace[language],
              options: channels,
              value: first.value,
            } as const,
          ]
        : []),
      {
        kind: 'select',
        name: 'days',
        label: words.fieldDays[language],
        options: durations.map((n) => ({ label: words.days(n)[language], value: String(n) })),
        value: String(durations[0]),
      },
    ],
    submit: words.send[language],
    action: { name: `testimonial.${'text' in of ? 'words' : 'replay'}`, arg: id },
    plain: words.formTitle[language],
  };
}
