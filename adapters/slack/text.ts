const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Length as Slack counts it: code points. */
export function size(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

/** Cuts after at most `limit` code points, never inside a grapheme, and says so with an ellipsis. */
export function clip(text: string, limit: number): string {
  if (text.length <= limit || size(text) <= limit) return text;
  if (limit <= 1) return '…';
  return `${head(text, limit - 1).trimEnd()}…`;
}

/** Cuts a text into pieces of at most `limit` code points, at a line or a space where there is one; nothing is lost. */
export function split(text: string, limit: number): readonly string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > limit && size(rest) > limit) {
    const start = head(rest, limit);
    const at = Math.max(start.lastIndexOf('\n'), start.lastIndexOf(' ')) + 1;
    const piece = at > start.length / 2 ? start.slice(0, at) : start;
    pieces.push(piece);
    rest = rest.slice(piece.length);
  }
  return rest === '' ? pieces : [...pieces, rest];
}

/** What no text of ours may hold: NUL and lone surrogates break stores, bidi controls disguise. */
export function clean(text: string): string {
  return text.toWellFormed().replace(/[\u0000\u202A-\u202E\u2066-\u2069]/g, '');
}

/** Slack's three control characters, for the places where it reads markup. */
export function escapeMarkup(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

function head(text: string, limit: number): string {
  let count = 0;
  let end = 0;
  for (const { segment } of segmenter.segment(text)) {
    count += size(segment);
    if (count > limit) break;
    end += segment.length;
  }
  // A single grapheme can be longer than the limit: then its first code points must do.
  return end === 0 ? Array.from(text).slice(0, Math.max(limit, 1)).join('') : text.slice(0, end);
}
