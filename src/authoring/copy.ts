import type { Pair } from '../kernel/words.ts';
import { languages } from '../kernel/words.ts';
import type { Scenario } from '../scenarios/schema.ts';

/** What a form sent back. */
export type Values = Readonly<Record<string, string | readonly string[]>>;

/** One line of typed text, without invisible characters, no longer than the field allows. */
const typed = (values: Values, name: string, limit: number): string => {
  const value = values[name];
  return (typeof value === 'string' ? value : '')
    .replace(/[\s\u00a0]+/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim()
    .slice(0, limit)
    .trim();
};

/** A field in both languages; what was left empty stays as it was. */
const both = (values: Values, name: string, before: Pair, limit: number): Pair => ({
  fr: typed(values, `${name}_fr`, limit) || before.fr,
  en: typed(values, `${name}_en`, limit) || before.en,
});

/** A title as an identifier. */
export const slug = (title: string): string => {
  const plain = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 30)
    .replace(/-+$/, '');
  return plain === '' || /^e\d*$/.test(plain) ? `s-${plain || 'nouveau'}` : plain;
};

/** An identifier nobody uses yet. */
export const freeId = (wanted: string, taken: (id: string) => boolean): string => {
  for (let n = 1; ; n += 1) {
    const id = n === 1 ? wanted : `${wanted}-${n}`;
    if (!taken(id)) return id;
  }
};

/** Every text with one name in the place of another. */
const renamed = (value: unknown, pattern: RegExp, name: string): unknown => {
  if (typeof value === 'string') return value.replace(pattern, () => name);
  if (Array.isArray(value)) return value.map((part) => renamed(part, pattern, name));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, renamed(part, pattern, name)]));
};

const withName = (scenario: Scenario, name: string): Scenario => {
  const before = scenario.persona.name;
  if (name === '' || name === before) return scenario;
  const whole = new RegExp(`(?<!\\p{L})${before.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\p{L})`, 'gu');
  return renamed(scenario, whole, name) as Scenario;
};

/** First screen: a copy of a scenario under a new id, with who the customer is and what it is about. */
export function copyOf(
  base: Scenario,
  values: Values,
  made: { readonly id: (title: string) => string; readonly author: string; readonly day: string },
): Scenario {
  const copy = withName(structuredClone(base), typed(values, 'name', 30));
  const title = both(values, 'title', copy.title, 80);
  const level = Number(typed(values, 'level', 1));
  return {
    ...copy,
    id: made.id(title.fr),
    version: 1,
    title,
    complaint: both(values, 'complaint', copy.complaint, 240),
    level: level >= 1 && level <= 4 ? level : copy.level,
    author: made.author,
    reviewer: 'En attente de relecture',
    signed: made.day,
    persona: { ...copy.persona, job: both(values, 'job', copy.persona.job, 80) },
  };
}

/** Second screen: what the learner is told, and what the customer needs underneath. */
export function withBrief(scenario: Scenario, values: Values): Scenario {
  const { brief, hidden } = scenario;
  return {
    ...scenario,
    brief: { ...brief, role: both(values, 'role', brief.role, 200), goal: both(values, 'goal', brief.goal, 240) },
    hidden: {
      need: both(values, 'need', hidden.need, 240),
      fear: both(values, 'fear', hidden.fear, 240),
      wound: both(values, 'wound', hidden.wound, 240),
    },
  };
}

/** Third screen: the facts, one a line, in their order; a line left out leaves its fact as it was. */
export function withFacts(scenario: Scenario, values: Values): Scenario {
  const lines = Object.fromEntries(
    languages.map((language) => {
      const value = values[`facts_${language}`];
      return [language, typeof value === 'string' ? value.split(/\r?\n/) : []];
    }),
  ) as Record<'fr' | 'en', string[]>;
  const facts = scenario.facts.map((fact, index) => {
    const line = { text_fr: lines.fr[index] ?? '', text_en: lines.en[index] ?? '' };
    return { ...fact, text: both(line, 'text', fact.text, 200) };
  });
  return { ...scenario, facts };
}
