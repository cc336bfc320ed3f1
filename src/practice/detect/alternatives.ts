/** Where the group that opens at `at` closes. */
const closing = (source: string, at: number): number => {
  let depth = 0;
  for (let i = at; i < source.length; i += 1) {
    if (source[i] === '\\') i += 1;
    else if (source[i] === '[') i = source.indexOf(']', i);
    else if (source[i] === '(') depth += 1;
    else if (source[i] === ')') {
      depth -= 1;
      if (depth === 0) return i;
    }
  }
  return source.length;
};

/** The alternatives of a pattern, outside any group. */
const parts = (source: string): readonly string[] => {
  const out: string[] = [];
  let from = 0;
  for (let i = 0; i < source.length; i += 1) {
    if (source[i] === '\\') i += 1;
    else if (source[i] === '[') i = source.indexOf(']', i);
    else if (source[i] === '(') i = closing(source, i);
    else if (source[i] === '|') {
      out.push(source.slice(from, i));
      from = i + 1;
    }
  }
  return [...out, source.slice(from)];
};

const worthwhile = 14;

/**
 * Splits a pattern into patterns that match the same texts, one for each long alternative at its head,
 * so that each runs only when its own words are there.
 */
export const alternatives = (source: string): readonly string[] => {
  const choices = parts(source);
  if (choices.length > 1) return choices.flatMap(alternatives);
  if (!source.startsWith('(?:')) return [source];
  const end = closing(source, 0);
  const rest = source.slice(end + 1);
  if (/^[?*+{]/.test(rest)) return [source];
  const inner = parts(source.slice(3, end));
  if (!inner.some((one) => one.length > worthwhile)) return [source];
  const long = inner.filter((one) => one.length > worthwhile);
  const short = inner.filter((one) => one.length <= worthwhile);
  return [
    ...long.flatMap((one) => alternatives(one + rest)),
    ...(short.length > 0 ? [`(?:${short.join('|')})${rest}`] : []),
  ];
};
