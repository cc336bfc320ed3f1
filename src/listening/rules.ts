/** Kinds of role, the widest there are; `others` are small groups together, once a round is closed. */
export const groups = ['learners', 'trainers', 'managers', 'institution', 'others'] as const;

/** One of them. */
export type Group = (typeof groups)[number];

/** What people worry about; nobody is asked how they feel about anybody. */
export const themes = [
  'replaced',
  'watched',
  'judged',
  'artificial',
  'time',
  'tool',
  'data',
  'gadget',
  'funding',
] as const;

/** One of the themes. */
export type Theme = (typeof themes)[number];

/** How people train today. */
export const methods = ['room', 'pairs', 'listening_in', 'coaching', 'briefing', 'elearning', 'documents'] as const;

/** One of the methods. */
export type MethodId = (typeof methods)[number];

/** What somebody ticked. */
export type Answer = {
  readonly concerns: readonly Theme[];
  readonly uses: readonly MethodId[];
  readonly values: MethodId;
  readonly keep: MethodId;
};

/** Most themes one person ticks. */
export const mostConcerns = 3;

/** Least people in a group of which anything is told: five on either side of every figure. */
export const leastPeople = 10;

/** Least days between two rounds: answers asked again every week would tell who changed theirs. */
export const betweenDays = 60;

/** Days a round stays open, unless its lead closes it. */
export const openDays = 14;

/** The kind of role somebody has. */
export function groupOf(roles: readonly string[]): Group {
  const has = (...some: readonly string[]): boolean => some.some((role) => roles.includes(role));
  if (has('trainer', 'ambassador')) return 'trainers';
  if (has('manager', 'site_lead')) return 'managers';
  return has('programme_lead', 'dpo') ? 'institution' : 'learners';
}

const list = (value: unknown): readonly string[] =>
  Array.isArray(value)
    ? value.filter((one): one is string => typeof one === 'string')
    : typeof value === 'string' && value !== ''
      ? value.split(',')
      : [];

function among<T extends string>(known: readonly T[], value: unknown): readonly T[] | undefined {
  const wanted = [...new Set(list(value))];
  const found = known.filter((one) => wanted.includes(one));
  return found.length === wanted.length ? found : undefined;
}

/** What a form brings back; undefined when something in it is of no list, or too much. */
export function answerIn(values: Readonly<Record<string, unknown>>): Answer | undefined {
  const [concerns, uses] = [among(themes, values.concerns), among(methods, values.uses)];
  const [valued, kept] = [among(methods, values.values), among(methods, values.keep)];
  const [value, keep] = [valued?.[0], kept?.[0]];
  if (!concerns || !uses || valued?.length !== 1 || kept?.length !== 1 || !value || !keep) return undefined;
  return concerns.length <= mostConcerns ? { concerns, uses, values: value, keep } : undefined;
}

/** How many said what, in a place and kind of role. */
export type Cell = {
  readonly site: string;
  readonly group: Group;
  readonly people: number;
  readonly said: ReadonlyMap<string, number>;
};

/** A part of the map: one cell, or small ones together. */
export type Part = { readonly cells: readonly Cell[]; readonly people: number };

/** The map, cut once: cells of ten people or more stand alone, smaller ones together; while those are fewer than ten, the next smallest joins them. Nothing hidden can be had by subtraction. */
export function partsOf(cells: readonly Cell[]): readonly Part[] {
  const order = [...cells].sort(
    (a, b) => a.people - b.people || (`${a.site} ${a.group}` < `${b.site} ${b.group}` ? -1 : 1),
  );
  const rest: Cell[] = [];
  const sum = (): number => rest.reduce((all, { people }) => all + people, 0);
  for (const cell of order) {
    if (cell.people >= leastPeople && (rest.length === 0 || sum() >= leastPeople)) break;
    rest.push(cell);
  }
  const alone = order.slice(rest.length).map((cell) => ({ cells: [cell], people: cell.people }));
  return rest.length > 0 && sum() >= leastPeople ? [...alone, { cells: rest, people: sum() }] : alone;
}

/** How many of a part said something. */
export const saidIn = ({ cells }: Part, question: string, choice: string): number =>
  cells.reduce((all, { said }) => all + (said.get(`${question} ${choice}`) ?? 0), 0);

/** Everybody together, when they are ten or more. */
export function together(cells: readonly Cell[]): Part | undefined {
  const people = cells.reduce((all, one) => all + one.people, 0);
  return people >= leastPeople ? { cells, people } : undefined;
}

/** Methods not to be broken: those five people or more named, the most named first, three at most. */
export function keepOf(all: Part | undefined): readonly MethodId[] {
  if (!all) return [];
  const named = methods.map((one) => ({ one, n: saidIn(all, 'keep', one) })).filter(({ n }) => n >= 5);
  return named
    .sort((a, b) => b.n - a.n || methods.indexOf(a.one) - methods.indexOf(b.one))
    .slice(0, 3)
    .map(({ one }) => one);
}
