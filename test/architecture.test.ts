import { describe, expect, it } from 'vitest';
import { type Import, type Source, sourcesIn } from './support/sources.ts';

const product = [...sourcesIn('src/**/*.ts'), ...sourcesIn('adapters/**/*.ts')];
const everything = [...product, ...sourcesIn('test/**/*.ts')];

/** Fails with every file that breaks a rule, and what to do about it. */
const broken = (files: readonly string[], whatToDo: string): void => {
  expect(files, whatToDo).toEqual([]);
};

const folderOf = (path: string): string => path.split('/').slice(0, 2).join('/');

// In this order a folder may use those before it; those in one line stand side by side.
const order = [
  ['src/kernel'],
  ['src/db', 'src/jobs'],
  ['src/people'],
  ['src/outbox'],
  ['src/scenarios'],
  ['src/practice'],
  ['src/feedback'],
  ['src/skills'],
  ['src/demo'],
  [
    'src/nudges',
    'src/challenges',
    'src/huddle',
    'src/digests',
    'src/rollout',
    'src/support',
    'src/sharing',
    'src/evidence',
    'src/authoring',
  ],
  ['src/ambassadors', 'src/testimonials', 'src/programme'],
  ['src/milestones', 'src/bulletin', 'src/roi', 'src/results', 'src/listening', 'src/tryout'],
];
const rank = (folder: string): number => order.findIndex((row) => row.includes(folder));
const infrastructure = ['src/db', 'src/jobs'];
// Files directly in src and the commands put the house together: they may use everything.
const composes = (folder: string): boolean => folder.endsWith('.ts') || folder === 'src/commands';
// So do the programs of the npm scripts, which nothing imports.
const programs = [
  'src/practice/bench.ts',
  'src/scenarios/check.ts',
  'src/feedback/score.ts',
  'src/practice/detect/main.ts',
];

const mayUse = (path: string, target: string): boolean => {
  const [from, to] = [folderOf(path), folderOf(target)];
  if (from === to || to === 'src/kernel') return true;
  if (from.startsWith('adapters/')) return from === 'adapters/terminal';
  if (target === 'src/main.ts') return false;
  if (composes(from) || programs.includes(path)) return true;
  if (to === 'src/log.ts') return true;
  // It is handed what each feature can show and forget, and reads nobody else's rows.
  if (from === 'src/privacy') return [...infrastructure, 'src/people'].includes(to);
  if (infrastructure.includes(from)) return infrastructure.includes(to);
  return rank(to) >= 0 && rank(to) < rank(from);
};

describe('The house', () => {
  it('lets every folder know only those before it', () => {
    const strays = product.flatMap(({ path, imports }) =>
      imports.filter(({ from, ours }) => ours && !mayUse(path, from)).map(({ from }) => `${path} → ${from}`),
    );
    broken(
      strays,
      'An adapter may import src/kernel and its own folder; a feature the kernel, src/db, src/jobs and the features before it (the order is at the top of this test). Move what is shared into src/kernel, or read a neighbour’s rows when your own hour comes.',
    );
  });

  it('places every folder of src in that order', () => {
    const folders = [...new Set(product.map(({ path }) => folderOf(path)))].filter(
      (folder) => folder.startsWith('src/') && !composes(folder),
    );
    broken(
      folders.filter((folder) => rank(folder) < 0 && folder !== 'src/privacy'),
      'Add the new folder to `order` at the top of this test, after everything it uses.',
    );
  });

  it('has no circle of imports', () => {
    const graph = new Map(
      product.map(({ path, imports }) => [path, imports.filter(({ ours }) => ours).map(({ from }) => from)]),
    );
    broken(circlesOf(graph), 'These files import each other. Move what both need into a third file.');
  });

  it('keeps each file to one reason: 300 lines at most', () => {
    const long = everything
      .filter(({ text }) => text.split('\n').length > 301)
      .map(({ path, text }) => `${path}: ${text.split('\n').length}`);
    broken(long, 'Split the file by reasons to change; under 200 lines is the habit.');
  });

  it('names a vendor in one folder', () => {
    const homes: Record<string, RegExp> = {
      '@slack/bolt': /^adapters\/slack\//,
      '@slack/web-api': /^adapters\/slack\//,
      '@slack/types': /^adapters\/slack\//,
      botbuilder: /^adapters\/teams\//,
      '@microsoft/teams.cards': /^adapters\/teams\//,
      openai: /^adapters\/openai\//,
      '@clack/prompts': /^adapters\/terminal\//,
      'node-cron': /^src\/ticker\.ts$/,
      postgres: /^src\/db\//,
      '@electric-sql/pglite': /^src\/db\//,
      'pg-boss': /^src\/(db|jobs)\//,
      pino: /^src\/log\.ts$/,
    };
    const away = product.flatMap(({ path, imports }) =>
      imports.filter(({ from }) => homes[from] && !homes[from].test(path)).map(({ from }) => `${path} imports ${from}`),
    );
    broken(away, 'Only that vendor’s own folder imports it; ask for what you need through a type of src/kernel.');
  });

  it('writes `.ts` in its imports', () => {
    const bare = everything.flatMap(({ path, imports }) =>
      imports.filter(({ from, ours }) => ours && !/\.(ts|json|mjs)$/.test(from)).map(({ from }) => `${path}: ${from}`),
    );
    broken(bare, 'Node runs these files as they are: write the extension.');
  });
});

const circlesOf = (graph: ReadonlyMap<string, readonly string[]>): string[] => {
  const done = new Set<string>();
  const circles: string[] = [];
  const walk = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) circles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
    if (done.has(path) || trail.includes(path)) return;
    for (const next of graph.get(path) ?? []) walk(next, [...trail, path]);
    done.add(path);
  };
  for (const path of graph.keys()) walk(path, []);
  return circles;
};

describe('The style', () => {
  const matching = (files: readonly Source[], pattern: RegExp): string[] =>
    files.flatMap(({ path, code }) => (pattern.test(code) ? [`${path}: ${pattern.exec(code)?.[0].trim()}`] : []));

  it('has no `any` and no enum', () => {
    broken(matching(everything, /(?:[:<|&(]|\bas)\s*any\b(?!\s*[(:])/), 'Write the type, or `unknown` and narrow it.');
    broken(
      matching(everything, /^\s*(export )?(declare )?(const )?enum\s/m),
      'Use a union of strings, or an array `as const`.',
    );
  });

  it('has classes for errors only', () => {
    const classes = matching(everything, /^\s*(?:export )?(?:abstract )?class (?!\w+ extends \w*Error\b).*/m);
    broken(classes, 'Write functions over plain data; a class is for what is thrown.');
  });

  it('exports by name, and never through a barrel', () => {
    broken(
      matching(
        everything.filter(({ path }) => !path.endsWith('config.ts')),
        /export default/,
      ),
      'Give it a name.',
    );
    broken(matching(product, /export (\*|\{[^}]*\}) from/), 'Import from the file that defines it.');
  });

  it('tests real modules', () => {
    broken(
      matching(everything, /\bvi\.(mock|doMock|hoisted)\b/),
      'Pass the part in as an argument, or run a loopback fake.',
    );
  });

  it('decides without looking at anything: rules are pure', () => {
    const rules = product.filter(({ path }) => /\/rules(\/|[\w-]*\.ts$)|\/rules\.ts$/.test(path));
    const impure = /\bawait\b|\basync\b|Date\.now|new Date\(\)|Math\.random|performance\.now|process\.|randomUUID/;
    broken(matching(rules, impure), 'Time, chance and the model are arguments of a rule.');
    const reaching = (one: Import): boolean =>
      !one.types && (/^(node:|drizzle-orm)/.test(one.from) || /\/(store|flow|words)\.ts$/.test(one.from));
    const strays = rules.flatMap(({ path, imports }) =>
      imports.filter(reaching).map(({ from }) => `${path} imports ${from}`),
    );
    broken(strays, 'A rule takes what it needs as an argument; its caller reads, writes and words it.');
  });

  it('gives every exported name of the kernel one sentence', () => {
    const silent = sourcesIn('src/kernel/*.ts').flatMap(({ path, text }) => {
      const lines = text.split('\n');
      return lines.flatMap((line, index) =>
        /^export /.test(line) && !lines[index - 1]?.trimEnd().endsWith('*/') ? [`${path}: ${line}`] : [],
      );
    });
    broken(silent, 'Say in one sentence what it is for.');
  });

  it('explains itself in three lines at most', () => {
    const long = everything.flatMap(({ path, text }) =>
      /(?:^[ \t]*\/\/(?! biome-ignore).*\n){4,}/m.test(text) ? [path] : [],
    );
    broken(long, 'Say why, in three lines at most; the code says what.');
  });
});
