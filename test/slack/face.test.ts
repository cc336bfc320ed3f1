import { expect, it } from 'vitest';
import { signature } from '../../adapters/slack/face.ts';
import { loadLibrary } from '../../src/scenarios/load.ts';

it('gives every customer of the library their own picture, and a name that says what they are', () => {
  for (const { persona } of loadLibrary().values()) {
    const { username, icon_emoji } = signature({ ...persona, label: 'cliente simulée (IA)' });
    expect(icon_emoji, `${persona.name}: name ${persona.emoji} in adapters/slack/face.ts`).not.toBe(':speech_balloon:');
    expect(username).toBe(`${persona.name} · cliente simulée (IA)`);
  }
});
