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

/** Reads a pattern and finds up to two sets of letters; of each, one must be in any match. */
const needs = (source: string): readonly Need[] => {
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

  let second: Need;
  let alternatives = false;
  const keep = (a: Need, b: Need, top: boolean): Need => {
    const best = better(a, b);
    if (top) second = better(second, best === a ? b : a);
    return best;
  };
  let depth = 0;
  const choice = (): Need => {
    let all: string[] | undefined = [];
    for (;;) {
      const branch = sequence();
      all = all === undefined || branch === undefined ? undefined : [...all, ...branch];
      if (source[at] !== '|') return all;
      if (depth === 1) alternatives = true;
      at += 1;
    }
  };
  const sequence = (): Need => {
    let best: Need;
    let run = '';
    // The pattern sits in one group; its own sequence, when it has no alternatives, may give two needs.
    const top = depth === 1;
    const cut = (): void => {
      if (run.length > 2) best = keep(best, [run], top);
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
        depth += 1;
        const inner = choice();
        depth -= 1;
        at += 1;
        if (!optional()) best = keep(best, inner, top);
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
  const first = choice();
  return alternatives ? [first] : [first, second];
};

const slots = 1 << 15;
const three = (a: number, b: number, c: number): number => (a * 1021 + b * 61 + c) & (slots - 1);
const four = (a: number, b: number, c: number, d: number): number => (a * 8191 + b * 509 + c * 37 + d) & (slots - 1);

/** Builds the gate of a list of patterns; it runs in one pass over the text. */
export const gate = (sources: readonly string[]): Gate => {
  const always: number[] = [];
  // Odd entries are a rule's first need, even ones its second; a rule opens when all its needs are met.
  const triples: (number[] | undefined)[] = Array.from({ length: slots });
  const quads: (number[] | undefined)[] = Array.from({ length: slots });
  const wanted = new Uint8Array(sources.length);
  const add = (table: (number[] | undefined)[], slot: number, mark: number): void => {
    const list = table[slot] ?? [];
    if (!list.includes(mark)) list.push(mark);
    table[slot] = list;
  };
  sources.forEach((source, rule) => {
    const met = needs(source).filter(
      (need): need is readonly string[] => need?.every((word) => word.length > 2) === true,
    );
    if (met.length === 0) always.push(rule);
    met.forEach((need, which) => {
      wanted[rule] = (wanted[rule] ?? 0) | (1 << which);
      for (const word of need) {
        const size = word.length > 3 ? 4 : 3;
        let gram = word.slice(0, size);
        for (let i = 1; i + size <= word.length; i += 1) {
          const other = word.slice(i, i + size);
          if (worth(other) > worth(gram)) gram = other;
        }
        const [a = 0, b = 0, c = 0, d = 0] = [...gram].map((char) => char.charCodeAt(0));
        if (size === 4) add(quads, four(a, b, c, d), rule * 2 + which);
        else add(triples, three(a, b, c), rule * 2 + which);
      }
    });
  });
  const seen = new Uint8Array(sources.length);
  return (text) => {
    seen.fill(0);
    const open = always.slice();
    const visit = (list: readonly number[]): void => {
      for (const mark of list) {
        const rule = mark >> 1;
        const had = seen[rule] ?? 0;
        const now = had | (1 << (mark & 1));
        if (had === now) continue;
        seen[rule] = now;
        if (now === wanted[rule]) open.push(rule);
      }
    };
    let a = text.charCodeAt(0);
    let b = text.charCodeAt(1);
    let c = text.charCodeAt(2);
    for (let i = 3; i <= text.length; i += 1) {
      const d = i < text.length ? text.charCodeAt(i) : 0;
      const short = triples[three(a, b, c)];
      if (short !== undefined) visit(short);
      const long = quads[four(a, b, c, d)];
      if (long !== undefined) visit(long);
      a = b;
      b = c;
      c = d;
    }
    return open.sort((x, y) => x - y);
  };
};
