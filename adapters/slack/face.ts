import type { PersonaFace } from '../../src/kernel/chat.ts';
import { limits } from './limits.ts';
import { clean, clip, size } from './text.ts';

/** How Slack signs a message of a simulated customer. */
export type Signature = { readonly username: string; readonly icon_emoji: string };

/** Slack takes the name of an emoji, not the emoji. */
const shortNames: Readonly<Record<string, string>> = {
  '👩': 'woman',
  '👨': 'man',
  '🧑': 'adult',
  '👧': 'girl',
  '👦': 'boy',
  '👵': 'older_woman',
  '👴': 'older_man',
  '🧓': 'older_adult',
  '👱': 'person_with_blond_hair',
  '🧔': 'bearded_person',
  '👩‍🦰': 'red_haired_woman',
  '👨‍🦰': 'red_haired_man',
  '👩‍🦱': 'curly_haired_woman',
  '👨‍🦱': 'curly_haired_man',
  '👩‍🦳': 'white_haired_woman',
  '👨‍🦳': 'white_haired_man',
  '👨‍🦲': 'bald_man',
  '👩‍💼': 'female-office-worker',
  '👨‍💼': 'male-office-worker',
  '👩‍🍳': 'female-cook',
  '👨‍🍳': 'male-cook',
  '👩‍⚕️': 'female-doctor',
  '👨‍⚕️': 'male-doctor',
  '👷': 'construction_worker',
  '🙎': 'person_with_pouting_face',
  '🙍': 'person_frowning',
  '📦': 'package',
  '✉️': 'envelope',
  '👗': 'dress',
  '💡': 'bulb',
  '💼': 'briefcase',
  '📒': 'ledger',
  '📚': 'books',
  '🔌': 'electric_plug',
  '🖋️': 'lower_left_fountain_pen',
  '🗂️': 'card_index_dividers',
  '🚆': 'train2',
  '🛑': 'octagonal_sign',
  '🛗': 'elevator',
  '🧊': 'ice_cube',
  '🧳': 'luggage',
  '🪑': 'chair',
};
const skins = ['🏻', '🏼', '🏽', '🏾', '🏿'];

/** The name with its AI label, which is never what gets cut. */
export function signedName({ name, label }: PersonaFace): string {
  return `${clip(clean(name), Math.max(1, limits.username - size(label) - 3))} · ${clean(label)}`;
}

/** A face for chat.postMessage; an emoji we have no name for goes before the person's. */
export function signature(face: PersonaFace): Signature {
  const skin = skins.findIndex((tone) => face.emoji.includes(tone));
  const bare = skin < 0 ? face.emoji : face.emoji.replace(skins[skin] ?? '', '');
  const short = /^:[\w+-]+:$/.test(face.emoji)
    ? face.emoji.slice(1, -1)
    : Object.hasOwn(shortNames, bare)
      ? shortNames[bare]
      : undefined;
  if (short === undefined) {
    return {
      username: signedName({ ...face, name: `${face.emoji} ${face.name}`.trim() }),
      icon_emoji: ':speech_balloon:',
    };
  }
  return { username: signedName(face), icon_emoji: skin < 0 ? `:${short}:` : `:${short}::skin-tone-${skin + 2}:` };
}
