const newline = 10;

/** The folded text as it grows: character codes, and where each came from in the original. */
export type Page = { codes: Uint16Array; starts: Int32Array; ends: Int32Array; length: number };

/** An empty page. */
export const blankPage = (): Page => ({
  codes: new Uint16Array(256),
  starts: new Int32Array(256),
  ends: new Int32Array(256),
  length: 0,
});

const grow = (page: Page): void => {
  const size = page.codes.length * 4;
  const [codes, starts, ends] = [new Uint16Array(size), new Int32Array(size), new Int32Array(size)];
  codes.set(page.codes);
  starts.set(page.starts);
  ends.set(page.ends);
  Object.assign(page, { codes, starts, ends });
};

/** Adds a character code that stands for the original's `from`..`to`. */
export const put = (page: Page, code: number, from: number, to: number): void => {
  if (page.length === page.codes.length) grow(page);
  page.codes[page.length] = code;
  page.starts[page.length] = from;
  page.ends[page.length] = to;
  page.length += 1;
};

/** The last code put; a line break on an empty page. */
export const last = (page: Page): number => (page.length === 0 ? newline : (page.codes[page.length - 1] ?? newline));

/** Part of the page as a string, in pieces small enough for one call. */
export const slice = (page: Page, from: number, to: number): string => {
  let out = '';
  for (let at = from; at < to; at += 8192)
    out += String.fromCharCode(...page.codes.subarray(at, Math.min(to, at + 8192)));
  return out;
};
