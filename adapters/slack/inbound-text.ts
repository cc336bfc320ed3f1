import type { Language } from '../../src/kernel/words.ts';
import { clean } from './text.ts';

const invisible = /[\u200B\u2060\uFEFF]|(?<=^|[\p{Script=Latin}\p{N}\p{P}\s])[\u200C\u200D]/gu;
const tags = /(?<!\u{1F3F4}[\u{E0020}-\u{E007F}]*)[\u{E0000}-\u{E007F}]/gu;
const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&' };

/** What the person typed: Slack's references put into words and its entities decoded, in one pass so that nothing is decoded twice. */
export function typedText(raw: string, language: Language | undefined): string {
  const text = raw.replace(/<([^<>]*)>|&(?:lt|gt|amp);/g, (whole, inside: string | undefined) =>
    inside === undefined ? (entities[whole] ?? whole) : reference(inside, language),
  );
  return clean(text).normalize('NFC').replace(invisible, '').replace(tags, '');
}

function reference(inside: string, language: Language | undefined): string {
  const bar = inside.indexOf('|');
  const target = bar < 0 ? inside : inside.slice(0, bar);
  const label = bar < 0 ? '' : decode(inside.slice(bar + 1));
  // A colleague's identity has no business in a practice, nor before a model.
  if (target.startsWith('@')) return language === 'fr' ? '@collègue' : '@colleague';
  if (target.startsWith('#')) return label === '' ? '#…' : `#${label}`;
  if (target.startsWith('!')) return special(target, label);
  const url = decode(target).replace(/^mailto:/, '');
  return label === '' || url.replace(/^https?:\/\//, '') === label || url === label
    ? label || url
    : `${label} (${url})`;
}

function special(target: string, label: string): string {
  if (label !== '') return label;
  return `@${target.slice(1).split('^')[0] ?? ''}`;
}

function decode(text: string): string {
  return text.replace(/&(?:lt|gt|amp);/g, (entity) => entities[entity] ?? entity);
}
