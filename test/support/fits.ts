import { renderModal } from '../../adapters/slack/form.ts';
import { draft } from '../../adapters/slack/message.ts';
import { renderCard } from '../../adapters/slack/render.ts';
import { words } from '../../adapters/slack/words.ts';
import { degrade } from '../../adapters/teams/degrade.ts';
import { inWords, messages } from '../../adapters/teams/message.ts';
import type { Card } from '../../src/kernel/card.ts';
import type { Delivery } from '../../src/kernel/chat.ts';
import type { Form } from '../../src/kernel/form.ts';
import { hostile } from '../contract/chat-cards.ts';
import { blockErrors, modalErrors } from '../slack/support/block-kit.ts';
import { markup, readBlocks } from '../slack/support/read-blocks.ts';
import { cardProblems } from '../teams/support/card-schema.ts';
import { readCard } from '../teams/support/read-card.ts';
import { type Reword, rewordCard, rewordForm, shapeOf } from './reworded.ts';

type Json = Record<string, unknown>;

/** What a person may see of us: a card, a page of their own, or a form. */
type Shown = Extract<Delivery, { card: Card } | { home: Card } | { form: Form }>;

const mostBytes = 28_000;
const emoji = '👩‍🦰🇫🇷é\u0301\u0302';
/** Words that trainers, learners and models may put in a slot. */
const wordings: Readonly<Record<string, Reword>> = {
  'as said': (words) => words,
  'long words': (words) => `${words} ${'Où est donc passé mon colis, je vous le demande ? '.repeat(14)}`,
  'emoji alone': (words) => emoji.repeat(Math.min(60, Math.max(1, words.length))),
  'no words': () => '',
  ...Object.fromEntries(hostile.map((text) => [text, () => text])),
};

/** Every way in which a platform would refuse this message, or obey what it holds, with these or any other words in its slots. */
export function misfits(shown: Shown): readonly string[] {
  const found = Object.entries(wordings).flatMap(([name, reword]) => {
    const reworded = withWords(shown, reword);
    const links = linksOf(reworded);
    return [...inSlack(reworded), ...inTeams(reworded, links)].map((error) => `${nameOf(shown)}, ${name}: ${error}`);
  });
  return [...new Set(found)].slice(0, 20);
}

/** Remembers the shapes it has judged: a card said a hundred times is rendered alike a hundred times. */
export function openJudge(): { readonly shapes: Set<string>; judge(delivery: Delivery): readonly string[] } {
  const shapes = new Set<string>();
  return {
    shapes,
    judge: (delivery) => {
      if ('typing' in delivery || 'remove' in delivery) return [];
      const shape = `${nameOf(delivery)} ${delivery.language} ${shapeOf(contentOf(delivery))}`;
      if (shapes.has(shape)) return [];
      shapes.add(shape);
      return misfits(delivery);
    },
  };
}

/** A short name for a message: what the feature itself calls it. */
export function nameOf(shown: Shown): string {
  if ('form' in shown) return `form ${shown.form.action.name}`;
  return `${'home' in shown ? 'home' : 'card'} ${String(contentOf(shown).data?.kind)}`;
}

function contentOf<T extends Shown>(shown: T): T extends { form: Form } ? Form : Card;
function contentOf(shown: Shown): Card | Form {
  if ('form' in shown) return shown.form;
  return 'home' in shown ? shown.home : shown.card;
}

function withWords(shown: Shown, reword: Reword): Shown {
  if ('form' in shown) return { ...shown, form: rewordForm(shown.form, reword) };
  if ('home' in shown) return { ...shown, home: rewordCard(shown.home, reword) };
  const as = shown.as && { ...shown.as, name: reword(shown.as.name) };
  return { ...shown, card: rewordCard(shown.card, reword), ...(as ? { as } : {}) };
}

function inSlack(shown: Shown): readonly string[] {
  if ('form' in shown) {
    const view = renderModal(shown.form, 'slack:T01:@U01', shown.language) as unknown as Json;
    return modalErrors(view).map((error) => `Slack modal ${error}`);
  }
  const surface = 'home' in shown ? 'home' : 'message';
  const card = contentOf(shown);
  const rich = renderCard(card, shown.language, {
    tables: surface === 'message',
    charts: surface === 'message',
    surface,
  });
  const simple = 'card' in shown ? draft(card, shown, new Set(['tables', 'charts', 'faces']), 'simple').pages : [];
  const pages = [
    ...rich.pages,
    ...simple.map(({ blocks = [] }) => blocks as (typeof rich.pages)[number]),
  ] as unknown as Json[][];
  const active = [...readBlocks(pages.flat()).active, ...markup(rich.text, false)].filter(
    (one) => !/^https?:/.test(one),
  );
  const homeTooLong =
    surface === 'home' && JSON.stringify(pages).includes(words.homeRest[shown.language]) && card.blocks.length < 20
      ? ['a short home that has no room']
      : [];
  return [
    ...pages.flatMap((page) => blockErrors(page, surface)),
    ...active.map((one) => `obeys ${one}`),
    ...homeTooLong,
  ].map((error) => `Slack ${surface} ${error}`);
}

function inTeams(shown: Shown, links: ReadonlySet<string>): readonly string[] {
  // There is no page of one's own there: it is never sent.
  if ('home' in shown) return [];
  const said = messages(shown);
  const cards = said.flatMap(({ attachments }) => attachments.map(({ content }) => content));
  const long = [...said, inWords(shown)]
    .map((one) => Buffer.byteLength(JSON.stringify(one)))
    .filter((n) => n >= mostBytes);
  const active = cards.flatMap((card) => readCard(card).active).filter((one) => !links.has(one));
  return [
    ...cards.flatMap((card) => cardProblems(degrade(card))),
    ...long.map((bytes) => `${bytes} bytes`),
    ...active.map((one) => `obeys ${one}`),
  ].map((error) => `Teams ${error}`);
}

/** The addresses a feature itself links to. */
function linksOf(shown: Shown): ReadonlySet<string> {
  return new Set(
    [...JSON.stringify(contentOf(shown)).matchAll(/"href":"((?:[^"\\]|\\.)*)"/g)].map(([, href]) => String(href)),
  );
}
