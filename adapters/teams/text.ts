/** Control characters, and those that make a text run backwards or hide in it. */
const unseen = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/g;
/** Cards format `{{DATE(…)}}` and `{{TIME(…)}}` wherever they stand. */
const formatted = /\{\{(?=\s*(?:DATE|TIME)\s*\()/gi;

/** The text as a person would read it, without what a client would obey. */
export function clean(text: string): string {
  return text.toWellFormed().replace(/\r\n?/g, '\n').replace(unseen, '').replace(formatted, '{\u2060{');
}

/** The same on one line. */
export function oneLine(text: string): string {
  return clean(text).replace(/\n/g, ' ');
}

/** The bytes a value takes in a message. */
export function bytes(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value) ?? '');
}

/** At most so many bytes of a text, cut between letters, never inside one. */
export function clip(text: string, most: number): string {
  if (bytes(text) - 2 <= most) return text;
  return `${take(text, most - 3)}…`;
}

/** A text in pieces of at most so many bytes, cut between words where there are any. */
export function split(text: string, most: number): readonly string[] {
  const pieces: string[] = [];
  let rest = text;
  while (bytes(rest) - 2 > most) {
    const whole = take(rest, most);
    const gap = Math.max(whole.lastIndexOf('\n'), whole.lastIndexOf(' '));
    const piece = gap > whole.length / 2 ? whole.slice(0, gap + 1) : whole;
    pieces.push(piece);
    rest = rest.slice(piece.length);
  }
  if (rest !== '' || pieces.length === 0) pieces.push(rest);
  return pieces;
}

const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

function take(text: string, most: number): string {
  let size = 0;
  let end = 0;
  // No letter of any script is shorter than a byte, so what lies beyond cannot matter.
  for (const { segment } of letters.segment(text.slice(0, most))) {
    const next = size + bytes(segment) - 2;
    if (next > most) break;
    size = next;
    end += segment.length;
  }
  // A single letter too long for a whole message (stacked accents) is cut between code points.
  return end > 0
    ? text.slice(0, end)
    : Array.from(text.slice(0, Math.max(1, Math.floor(most / 12))))
        .slice(0, -1)
        .join('') || text.slice(0, 2);
}

/** Words that Markdown, link finders and list makers leave alone. */
const plainWords =
  /^(?!\s*(?:[-+]|\d+[.)])\s)(?!.*(?:\p{L}\.\p{L}{2}|www|\/\/))[\p{L}\p{N}\p{M}\p{Extended_Pictographic}\u200d\ufe0f .,;:!?'’"“”«»()…·•%€$£/+–—\u00a0\u202f-]*$/u;

/** Whether a text stays as typed even where a client would read Markdown. */
export function isPlain(text: string): boolean {
  return plainWords.test(text);
}
