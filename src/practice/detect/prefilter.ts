/** Says which rules a text can possibly meet, from the letters every match must hold; the others never run. */
export type Gate = (text: string) => readonly number[];

type Need = readonly string[] | undefined;

const common = ' etaionsrluc';
const worth = (gram: string): number => {
  let score = 0;
  for (const char of gram)
    score += char === ' ' ? 0 : 1 + Math.max(0, common.indexOf(char) < 0 ? 12 : common.indexOf(char));
  return score;
};
const shortest = (need: readonly string[]): number => Math.min(...need.map((word) => word.length));

/** The better of two requirements: longer letters first, then fewer choices. */
const better = (a: Need, b: Need): Need => {
  if (a === undefined || b === undefined) return a ?? b;
  const gain = Math.min(shortest(a), 5) - Math.min(shortest(b), 5);
  return gain > 0 || (gain === 0 && a.length <= b.length) ? a : b;
};

/** Reads a pattern and finds a set of letters of which one must be in any match. */
const needs = (source: string): Need => {
  let at = 0;
  const closing = (): void => {
    let depth = 1;
    while (at < source.length && depth > 0) {
      if (source[at] === '\\') at += 1;
      else if (source[at] === '(') depth += 1;
      else if (source[at] === ')') depth -= 1;
      at += 1;
    }
  };
  const optional = (): boolean => {
    const mark = source[at];
    let skip = false;
    if (mark === '?' || mark === '*' || mark === '+') {
      skip = mark !== '+';
      at += 1;
    } else if (mark === '{') {
      const end = source.indexOf('}', at);
      skip = source[at + 1] === '0';
      at = end + 1;
    } else return false;
    if (source[at] === '?') at += 1;
    return skip;
  };
  const repeated = (): boolean => '?*+{'.includes(source[at] ?? ' ');

  const choice = (): Need => {
    let all: string[] | undefined = [];
    for (;;) {
      const branch = sequence();
      all = all === undefined || branch === undefined ? undefined : [...all, ...branch];
      if (source[at] !== '|') return all;
      at += 1;
    }
  };
  const sequence = (): Need => {
    let best: Need;
    let run = '';
    const cut = (): void => {
      if (run.length > 2) best = better(best, [run]);
      run = '';
    };
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      const char = source[at] ?? '';
      if (char === '(') {
        cut();
        at += 1;
        if (source.startsWith('?:', at)) at += 2;
        else if (source[at] === '?') {
          closing();
          continue;
        }
        const inner = choice();
        at += 1;
        if (!optional()) best = better(best, inner);
      } else if (char === '[') {
        cut();
        at = source.indexOf(']', at) + 1;
        optional();
      } else if (char === '\\' || char === '.' || char === '^' || char === '$') {
        cut();
        at += char === '\\' ? 2 : 1;
        optional();
      } else {
        at += 1;
        if (repeated()) {
          const skip = optional();
          if (!skip) run += char;
          cut();
        } else run += char;
      }
    }
    cut();
    return best;
  };
  return choice();
};

const slots = 1 << 15;
const three = (a: number, b: number, c: number): number => (a * 1021 + b * 61 + c) & (slots - 1);
const four = (a: number, b: number, c: number, d: number): number => (a * 8191 + b * 509 + c * 37 + d) & (slots - 1);

/** Builds the gate of a list of patterns; it runs in one pass over the text. */
export const gate = (sources: readonly string[]): Gate => {
  const always: number[] = [];
  const triples: (number[] | undefined)[] = new Array(slots);
  const quads: (number[] | undefined)[] = new Array(slots);
  const add = (table: (number[] | undefined)[], slot: number, rule: number): void => {
    const list = table[slot] ?? [];
    if (!list.includes(rule)) list.push(rule);
    table[slot] = list;
  };
  sources.forEach((source, rule) => {
    const need = needs(source);
    if (need === undefined || need.some((word) => word.length < 3)) {
      always.push(rule);
      return;
    }
    for (const word of need) {
      const size = word.length > 3 ? 4 : 3;
      let gram = word.slice(0, size);
      for (let i = 1; i + size <= word.length; i += 1) {
        const other = word.slice(i, i + size);
        if (worth(other) > worth(gram)) gram = other;
      }
      const [a = 0, b = 0, c = 0, d = 0] = [...gram].map((char) => char.charCodeAt(0));
      if (size === 4) add(quads, four(a, b, c, d), rule);
      else add(triples, three(a, b, c), rule);
    }
  });
  const seen = new Uint32Array(sources.length);
  let round = 0;
  return (text) => {
    round = (round + 1) >>> 0 || 1;
    const open = always.slice();
    const visit = (list: readonly number[] | undefined): void => {
      if (list === undefined) return;
      for (const rule of list)
        if (seen[rule] !== round) {
          seen[rule] = round;
          open.push(rule);
        }
    };
    for (let i = 0; i + 2 < text.length; i += 1) {
      const a = text.charCodeAt(i);
      const b = text.charCodeAt(i + 1);
      const c = text.charCodeAt(i + 2);
      visit(triples[three(a, b, c)]);
      visit(quads[four(a, b, c, text.charCodeAt(i + 3))]);
    }
    return open.sort((x, y) => x - y);
  };
};
