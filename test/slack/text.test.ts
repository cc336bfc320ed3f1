import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signature } from '../../adapters/slack/face.ts';
import { clean, clip, escapeMarkup, size, split } from '../../adapters/slack/text.ts';
import { unescaped } from './support/read-blocks.ts';

const text = fc
  .array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('👩‍🦰', '🇫🇷', 'e\u0301', '\n', ' ', 'mot ')))
  .map((all) => all.join(''));

describe('text', () => {
  it('is cut within the limit, on a grapheme, and says so', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 200 }), (whole, limit) => {
        const cut = clip(whole, limit);
        expect(size(cut)).toBeLessThanOrEqual(limit);
        expect(cut === whole || cut.endsWith('…')).toBe(true);
      }),
    );
    expect(clip('👩‍🦰👩‍🦰', 4)).toBe('👩‍🦰…');
  });

  it('is split without losing a thing', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 50 }), (whole, limit) => {
        const pieces = split(whole, limit);
        expect(pieces.join('')).toBe(whole);
        for (const piece of pieces) expect(size(piece)).toBeLessThanOrEqual(limit);
      }),
    );
  });

  it('is escaped so that it reads as typed', () => {
    fc.assert(fc.property(text, (whole) => unescaped(escapeMarkup(whole)) === whole));
    expect(clean('a\u0000\u202Eb\ud800')).toBe('ab\ufffd');
  });
});

describe('a face', () => {
  it.each([
    ['👩', ':woman:'],
    ['👩🏽', ':woman::skin-tone-4:'],
    ['👨‍🦳', ':white_haired_man:'],
    [':wave:', ':wave:'],
    ['🦊', ':speech_balloon:'],
  ])('%s', (emoji, name) => {
    expect(signature({ name: 'x', label: 'IA', emoji }).icon_emoji).toBe(name);
  });
});
