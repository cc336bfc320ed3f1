import { fold } from '../practice/engine/text.ts';

const length = 5;
/** Words so common in service talk that sharing them tells nothing. */
const common = new Set(
  [
    'avec avoir besoin etre faire fait pour dans cette quelqu vraiment quelque chose quand comme plus tout client',
    'vous votre nous notre mais sans donc bien alors bonjour merci madame monsieur comprends suis sont etait',
    'that this with need needs needed want wants wanted have someone something really customer they them about from',
    'just your what when will would could been very please thank thanks hello understand were there here which',
  ]
    .join(' ')
    .split(' ')
    .map((word) => word.slice(0, length)),
);

/** The content of a text as a set of word beginnings (five letters, from four letters up) and numbers. */
export const stems = (text: string): ReadonlySet<string> =>
  new Set(
    fold(text)
      .split(' ')
      .filter((word) => word.length > 3 || /^\d+$/.test(word))
      .map((word) => word.slice(0, length))
      .filter((stem) => !common.has(stem)),
  );

/** How many pieces of content two texts share. */
export const sharedStems = (one: ReadonlySet<string>, other: ReadonlySet<string>): number =>
  [...one].filter((stem) => other.has(stem)).length;
