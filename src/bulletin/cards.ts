import type { Block, Button, Card, Option } from '../kernel/card.ts';
import type { Form } from '../kernel/form.ts';
import { plainCard } from '../kernel/reply.ts';
import type { Language } from '../kernel/words.ts';
import { backTo } from '../programme/cards.ts';
import type { Bulletin } from './store.ts';
import { words } from './words.ts';

const button = (label: string, name: string, arg?: string, tone?: Button['tone']): Button => ({
  label,
  action: { name: `bulletin.${name}`, ...(arg ? { arg } : {}) },
  ...(tone ? { tone } : {}),
});

/** What a channel is called. */
export const nameOf = ({ name }: Pick<Bulletin, 'name'>, language: Language): string => name ?? words.unnamed[language];

const dayOf = (at: Date, language: Language, timeZone: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone }).format(at);

const choice = (label: string, name: string, options: readonly Option[]): readonly Block[] =>
  options.length === 0 ? [] : [{ kind: 'choice', label, action: { name: `bulletin.${name}` }, options }];

/** Every channel, and the one action that silences it. */
export function boardCard(
  all: readonly (Bulletin & { readonly key: string })[],
  timeZone: string,
  language: Language,
): Card {
  const rows = all.map((one) => [
    nameOf(one, language),
    words.states[one.status][language],
    one.status === 'running' ? dayOf(one.nextAt, language, timeZone) : '—',
  ]);
  const options = (statuses: readonly Bulletin['status'][]): readonly Option[] =>
    all.flatMap((one) =>
      statuses.includes(one.status) ? [{ label: nameOf(one, language).slice(0, 75), value: one.key }] : [],
    );
  const header = [words.channel, words.state, words.next].map((one) => one[language]);
  return {
    title: words.boardTitle[language],
    blocks: [
      rows.length > 0 ? { kind: 'table', header, rows } : { kind: 'text', text: words.boardNone[language] },
      ...choice(words.pauseOne[language], 'pause', options(['running'])),
      ...choice(words.resumeOne[language], 'resume', options(['draft', 'paused'])),
      ...choice(words.dropOne[language], 'drop', options(['draft', 'running', 'paused'])),
      { kind: 'buttons', buttons: [button(words.add[language], 'form'), backTo(language)] },
    ],
    plain: [
      words.boardTitle[language],
      ...(rows.length > 0 ? rows.map((row) => row.join(' — ')) : [words.boardNone[language]]),
    ].join('\n'),
    data: { kind: 'bulletins', channels: all.length },
  };
}

/** A channel of one’s own, and a language. */
export const channelForm = (places: readonly Option[], chosen: string | undefined, language: Language): Form => ({
  title: words.add[language],
  intro: words.formIntro[language],
  fields: [
    {
      kind: 'select',
      name: 'place',
      label: words.channel[language],
      options: places,
      required: true,
      ...(chosen ? { value: chosen } : {}),
    },
    {
      kind: 'select',
      name: 'language',
      label: words.language[language],
      value: language,
      required: true,
      options: [
        { label: words.french[language], value: 'fr' },
        { label: words.english[language], value: 'en' },
      ],
    },
  ],
  submit: words.save[language],
  action: { name: 'bulletin.form' },
  plain: `${words.add[language]}. ${words.formIntro[language]}`,
});

/** Under the card as it will be posted: what “post” does. */
export function confirmCard(name: string, arg: string, language: Language): Card {
  const text = words.confirmText(name)[language];
  return {
    title: words.confirmTitle[language],
    blocks: [
      { kind: 'text', text },
      { kind: 'buttons', buttons: [button(words.confirm[language], 'confirm', arg, 'primary')] },
    ],
    plain: `${words.confirmTitle[language]}. ${text}`,
    data: { kind: 'bulletin_confirm' },
  };
}

/** Above the next issue, a day before it is posted. */
export const soonCard = (name: string, at: Date, key: string, timeZone: string, language: Language): Card =>
  plainCard(words.soon(name, dayOf(at, language, timeZone))[language], 'bulletin_soon', [
    button(words.pause[language], 'pause', key),
    button(words.boardButton[language], 'board'),
  ]);

/** One paragraph, and the way back to the calendar. */
export const saidCard = (text: string, kind: string, language: Language, key?: string): Card =>
  plainCard(text, kind, [
    ...(key ? [button(words.pause[language], 'pause', key)] : []),
    button(words.boardButton[language], 'board'),
  ]);
