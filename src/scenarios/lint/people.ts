import { languages } from '../../kernel/words.ts';
import { everyText, type Lint, plain, type Rule, wrong } from './texts.ts';
import { aboutLearner, traits } from './words.ts';

/** Criteria look at what is written, never at who writes it. */
export const criteria: Rule = (scenario) => {
  const judged = [
    { path: ['brief', 'goal'], pair: scenario.brief.goal },
    ...scenario.rubric.map(({ here }, index) => ({ path: ['rubric', index, 'here'], pair: here })),
    ...scenario.drills.map(({ why }, index) => ({ path: ['drills', index, 'why'], pair: why })),
  ];
  const found: Lint[] = judged.flatMap(({ path, pair }) =>
    languages.flatMap((language): readonly Lint[] => {
      const word = aboutLearner[language].exec(plain(pair[language]))?.[0];
      if (word === undefined) return [];
      const what = { fr: `« ${word} » juge la personne`, en: `“${word}” judges the person` };
      return [wrong([...path, language], what, { fr: 'décrivez ce qui s’écrit', en: 'describe what is written' })];
    }),
  );
  const named = scenario.rubric.map(({ skill }) => skill);
  if (named.length > 3) {
    const what = { fr: `${named.length} compétences`, en: `${named.length} skills` };
    found.push(wrong(['rubric'], what, { fr: 'trois au plus', en: 'three at most' }));
  }
  const twice = named.findIndex((skill, index) => named.indexOf(skill) !== index);
  if (twice >= 0) {
    const what = { fr: 'compétence déjà notée', en: 'skill already judged' };
    found.push(wrong(['rubric', twice, 'skill'], what, { fr: 'retirez-la', en: 'remove it' }));
  }
  return found;
};

/** Has someone other than the author signed? */
const approved = (author: string, reviewer: string): boolean =>
  plain(author) !== plain(reviewer) && !/attente|pending/.test(plain(reviewer));

/** What touches religion, origin, health, intimacy… is not for one person to decide. */
export const sensitive: Rule = (scenario) => {
  if (approved(scenario.author, scenario.reviewer)) return [];
  const texts = everyText(scenario);
  return traits.flatMap(({ group, find }): readonly Lint[] => {
    const first = texts.find(({ text }) => find.test(plain(text)));
    if (first === undefined) return [];
    const word = find.exec(plain(first.text))?.[0] ?? '';
    return [
      {
        path: first.path,
        severity: 'approval',
        what: { fr: `${group.fr} (« ${word} »)`, en: `${group.en} (“${word}”)` },
        remedy: {
          fr: 'faites relire par une seconde personne, qui signe « reviewer »',
          en: 'have a second person read it and sign as "reviewer"',
        },
      },
    ];
  });
};

const email = /[\w.+-]+@([\w-]+(?:\.[\w-]+)+)/g;
const reservedDomain = /(?:^|\.)(?:example\.(?:com|org|net)|example|test|invalid)$/;
const phone = /(?<![\w-])(?:\+|0)\d(?:[ .()-]?\d){7,13}(?!\d)/g;
/** Ranges set aside for fiction in France, the United Kingdom and North America. */
const reservedPhone =
  /^(?:(?:0|33|0033)(?:19900|26191|35301|46571|53649|63998)\d{4}|(?:0|44)(?:7700900\d{3}|1632960\d{3}|2079460\d{3}|1134960\d{3})|1?\d{3}55501\d{2})$/;
const link = /https?:\/\/|www\.\w/;

const everyString = (
  value: unknown,
  path: readonly (string | number)[] = [],
): readonly (readonly [Lint['path'], string])[] => {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    everyString(part, [...path, Array.isArray(value) ? Number(key) : key]),
  );
};

/** Addresses and numbers that can belong to nobody, and no link at all. */
export const fictional: Rule = (scenario) =>
  everyString(scenario).flatMap(([path, text]): readonly Lint[] => {
    const mail = [...text.matchAll(email)].find(([, domain]) => !reservedDomain.test(domain ?? ''))?.[0];
    if (mail !== undefined) {
      const remedy = { fr: 'utilisez « …@example.com »', en: 'use “…@example.com”' };
      return [
        wrong(path, { fr: `adresse peut-être réelle (${mail})`, en: `possibly a real address (${mail})` }, remedy),
      ];
    }
    const number = text.match(phone)?.find((found) => !reservedPhone.test(found.replace(/\D/g, '')));
    if (number !== undefined) {
      const remedy = { fr: 'utilisez « 06 39 98 … » ou « 07700 900… »', en: 'use “06 39 98 …” or “07700 900…”' };
      return [
        wrong(path, { fr: `numéro peut-être réel (${number})`, en: `possibly a real number (${number})` }, remedy),
      ];
    }
    if (!link.test(text)) return [];
    return [wrong(path, { fr: 'lien', en: 'link' }, { fr: 'retirez-le', en: 'remove it' })];
  });
