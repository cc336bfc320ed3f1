import { randomUUID } from 'node:crypto';
import { promisesIn } from '../challenges/promises.ts';
import { channelsOf } from '../challenges/store-channels.ts';
import type { ConsentLedger } from '../kernel/consent.ts';
import type { Incoming, Services } from '../kernel/feature.ts';
import { looksLikeId } from '../kernel/id.ts';
import { Refusal } from '../kernel/refusal.ts';
import { languageOf, plainCard, tell } from '../kernel/reply.ts';
import { channelOf } from '../people/channel.ts';
import { noteLook } from '../people/looks.ts';
import { button, confirmCard, dayOf, draftForm, postCard } from './cards.ts';
import { audienceOf, itemOf, recapItemOf, takeDown, textVersion } from './kit.ts';
import { excerptOf, firstWords, momentsOf, veil } from './material.ts';
import { offerRecap } from './recap.ts';
import { type Content, durations, fewestWords, longestWords, textOf } from './rules.ts';
import { addDraft, change, drop, liveOf, lockOne, type Testimonial } from './store.ts';
import { words } from './words.ts';

type Values = Readonly<Record<string, unknown>>;

const dayMs = 24 * 3600_000;

/** Begins: in a channel, that channel is the one; in private, it is chosen from those the person takes part in. */
export async function begin(services: Services, incoming: Incoming): Promise<void> {
  const { tx, member, event, now } = incoming;
  const language = languageOf(incoming);
  const id = randomUUID();
  await addDraft(tx, {
    workspaceId: member.workspace,
    id,
    personId: member.id,
    place: event.shared ? (channelOf(event) ?? '') : '',
    language,
    days: durations[0],
    createdAt: new Date(now),
  });
  const buttons = [
    button(words.aFewWords[language], 'words', id),
    button(words.anExcerpt[language], 'replay', id),
    button(words.noThanks[language], 'drop', id),
  ];
  const card = plainCard(words.begin[language], 'testimonial_begin', buttons);
  await tell(services, incoming, { card: { title: words.beginTitle[language], ...card } });
}

/** One's own draft. */
async function ownDraft({ tx, member }: Incoming, id: string): Promise<Testimonial> {
  const row = looksLikeId(id) ? await lockOne(tx, id) : undefined;
  if (row?.personId !== member.id || row.status !== 'draft') throw new Refusal(words.gone);
  return row;
}

/** Opens the form of a draft. */
export async function form(services: Services, incoming: Incoming, id: string, kind?: Content['kind']): Promise<void> {
  const { tx, member } = incoming;
  const row = await ownDraft(incoming, id);
  const language = languageOf(incoming);
  const channels = row.place === '' ? await channelsOf(tx, member.id) : [];
  if (row.place === '' && channels.length === 0) throw new Refusal(words.noPlace);
  const options = channels.map(({ place, startsAt }) => ({
    value: place,
    label: words.placeOf(dayOf(startsAt, language, member.timeZone))[language],
  }));
  const written = row.content?.kind === 'words' ? row.content.text : await firstWords(incoming, row.language);
  const of = (kind ?? row.content?.kind) === 'replay' ? await momentsOf(incoming) : { text: written };
  await tell(services, incoming, { form: draftForm(row.id, of, options, language) });
}

/** Takes the form: names are replaced, promises refused, and the exact rendering comes first. */
export async function filled(
  services: Services,
  incoming: Incoming,
  id: string,
  kind: Content['kind'],
  values: Values,
): Promise<void> {
  const { tx } = incoming;
  const row = await ownDraft(incoming, id);
  const place = await placeOf(incoming, row, values.place);
  const days = durations.find((n) => String(n) === String(values.days ?? durations[0]));
  if (!place || !days) throw new Refusal(words.noPlace);
  const content = kind === 'words' ? await wordsOf(incoming, row, values.text) : await momentsChosen(incoming, values);
  const found = promisesIn(textOf(content));
  if (found.length > 0) throw new Refusal(words.promises(found), again(row.id, kind));
  const version = row.version + 1;
  await change(tx, row.id, { content, place, days, version });
  await tell(services, incoming, { card: postCard(content, row.language) });
  await tell(services, incoming, { card: confirmCard(row.id, version, days, languageOf(incoming)) });
}

/** Back to the form that was refused. */
const again = (id: string, kind: Content['kind']) => ({
  label: words.edit,
  action: { name: `testimonial.${kind}`, arg: id },
});

async function placeOf({ tx, member }: Incoming, row: Testimonial, given: unknown): Promise<string | undefined> {
  const known = await channelsOf(tx, member.id);
  return known.find(({ place }) => place === given)?.place ?? (row.place || undefined);
}

async function wordsOf(incoming: Incoming, row: Testimonial, given: unknown): Promise<Content> {
  const text = typeof given === 'string' ? given.replaceAll('\u0000', '').trim().slice(0, longestWords) : '';
  if (text.length < fewestWords) throw new Refusal(words.tooShort, again(row.id, 'words'));
  return { kind: 'words', text: await veil(incoming, text, row.language) };
}

const momentsChosen = (incoming: Incoming, { moments }: Values): Promise<Content> =>
  excerptOf(incoming, (Array.isArray(moments) ? moments : [moments]).map(String));

/** Agrees to the very version shown, writes it down, and publishes; the ledger is asked again when it is sent. */
export async function agree(
  services: Services,
  ledger: Pick<ConsentLedger, 'agree' | 'withdraw'>,
  incoming: Incoming,
  arg: string,
): Promise<void> {
  const { tx, member, event, now } = incoming;
  const [id = '', version = ''] = arg.split(':');
  const row = await ownDraft(incoming, id);
  if (version !== String(row.version) || !row.content || row.place === '') throw new Refusal(words.stale);
  const language = languageOf(incoming);
  const card = postCard(row.content, row.language);
  const expiresAt = now + row.days * dayMs;
  const agreed = { person: member.id, item: itemOf(row.id), audience: audienceOf(row.place) };
  await ledger.agree(tx, member.workspace, {
    ...agreed,
    purpose: row.content.kind === 'words' ? 'testimonial' : 'replay',
    excerpt: card.plain,
    textVersion,
    language: row.language,
    channel: event.from.platform,
    at: now,
    expiresAt,
  });
  await change(tx, row.id, { status: 'live', expiresAt: new Date(expiresAt) });
  await noteLook(tx, member.workspace, { person: member.id, viewer: 'channel', what: 'post', at: new Date(now) });
  await services.say(tx, member.workspace, {
    to: row.place,
    language: row.language,
    slot: itemOf(row.id),
    agreed,
    card,
    ...(row.content.kind === 'replay' ? { generated: true as const } : {}),
  });
  const text = words.published(dayOf(new Date(expiresAt), language, member.timeZone))[language];
  const buttons = [button(words.withdraw[language], 'withdraw', row.id)];
  await tell(services, incoming, { card: plainCard(text, 'testimonial_published', buttons) });
  await offerRecap(services, incoming, row);
}

/** Drops a draft: nothing of it is kept. */
export async function dropDraft(services: Services, incoming: Incoming, id: string): Promise<void> {
  const row = await ownDraft(incoming, id);
  await drop(incoming.tx, row.id);
  await tell(services, incoming, { card: plainCard(words.noted[languageOf(incoming)], 'testimonial_dropped') });
}

/** Takes one's post down, or all of them without an id; answers whether there was any. */
export async function withdraw(
  services: Services,
  ledger: Pick<ConsentLedger, 'agree' | 'withdraw'>,
  incoming: Incoming,
  id?: string,
): Promise<boolean> {
  const { tx, member, event, now } = incoming;
  const live = (await liveOf(tx, member.id)).filter((row) => id === undefined || row.id === id);
  if (live.length === 0) return false;
  for (const row of live) {
    for (const item of [itemOf(row.id), ...(row.recapOf ? [recapItemOf(row.id)] : [])])
      await ledger.withdraw(tx, member.workspace, member.id, item, event.from.platform, row.language, now);
    await takeDown(services, tx, row);
    await change(tx, row.id, { status: 'ended', content: null });
  }
  await tell(services, incoming, { card: plainCard(words.withdrawn[languageOf(incoming)], 'testimonial_withdrawn') });
  return true;
}

const shortened = 60;

/** What the person shows at the moment, each with its way out. */
export async function mine(services: Services, incoming: Incoming): Promise<void> {
  const { tx, member } = incoming;
  const language = languageOf(incoming);
  const live = await liveOf(tx, member.id);
  if (live.length === 0) throw new Refusal(words.nothingShared);
  const of = (row: Testimonial) => [
    button(words.withdraw[language], 'withdraw', row.id),
    ...(row.recapOf ? [button(words.recapOut[language], 'no_recap', row.id)] : []),
  ];
  const lines = live.map(({ content, expiresAt, createdAt }) => {
    const day = dayOf(expiresAt ?? createdAt, language, member.timeZone);
    return words.mineUntil(content ? textOf(content).slice(0, shortened) : '', day)[language];
  });
  await tell(services, incoming, {
    card: {
      title: words.mineTitle[language],
      blocks: live.flatMap((row, i) => [
        { kind: 'text', text: lines[i] ?? '' } as const,
        { kind: 'buttons', buttons: of(row) } as const,
      ]),
      plain: [words.mineTitle[language], ...lines].join('\n'),
      data: { kind: 'testimonial_mine' },
    },
  });
}
