import type { Card } from '../kernel/card.ts';
import type { Model } from '../kernel/model.ts';
import type { Language } from '../kernel/words.ts';
import { words } from './words.ts';

/** The version of the notice's text; a new one is shown again, once. */
export const noticeVersion = '2026-11';

/** What the notice tells about this workspace. */
export type NoticeFacts = {
  readonly model: Pick<Model, 'provider' | 'region'> | undefined;
  readonly months: number;
  readonly contact: string | undefined;
  readonly dpo: string | undefined;
};

/** The AI notice: before anything else, on every platform. */
export function noticeCard(facts: NoticeFacts, language: Language): Card {
  const provider = facts.model ? { name: facts.model.provider, region: facts.model.region } : null;
  const nobody = words.noContact[language];
  const where = words.where(provider, facts.months)[language];
  const contact = words.contact(facts.contact ?? nobody, facts.dpo ?? facts.contact ?? nobody)[language];
  const lines = [words.frank[language], words.who[language], where, words.right[language], contact];
  const other = language === 'fr' ? 'en' : 'fr';
  return {
    title: words.title[language],
    blocks: [
      { kind: 'text', text: [{ bold: words.lead[language] }, words.role[language]] },
      ...lines.map((text) => ({ kind: 'text', text }) as const),
      {
        kind: 'buttons',
        buttons: [
          { label: words.start[language], action: { name: 'privacy.accept', arg: noticeVersion }, tone: 'primary' },
          { label: words.more[language], action: { name: 'privacy.more' } },
          { label: words.later[language], action: { name: 'privacy.later' } },
          { label: words.other[language], action: { name: 'people.language', arg: other } },
        ],
      },
    ],
    plain: [`${words.lead[language]}${words.role[language]}`, ...lines].join(' '),
    data: { kind: 'notice', version: noticeVersion },
  };
}

/** What the product is not, a tap from the notice and whenever asked; its four points are in the notice too. */
export function limitsCard(language: Language): Card {
  const lines = words.limits[language];
  return {
    title: words.limitsTitle[language],
    blocks: lines.map((text) => ({ kind: 'text', text: `• ${text}` }) as const),
    plain: [words.limitsTitle[language], ...lines].join(' '),
    data: { kind: 'limits' },
  };
}
