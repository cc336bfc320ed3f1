import type { Move } from '../../kernel/moves.ts';
import { languages } from '../../kernel/words.ts';
import { bands, type Line, reactions } from '../schema.ts';
import { type Lint, plain, practiceLines, type Rule, wrong } from './texts.ts';

const attack = (line: Line): number => line.aggression ?? 1;

/** Facts can be found, and one of them carries the hidden need. */
export const facts: Rule = (scenario) => {
  const ids = scenario.facts.map(({ id }) => id);
  const needs = scenario.facts.filter(({ need }) => need === true);
  const found: Lint[] = scenario.facts.flatMap((fact, index): readonly Lint[] => {
    const at = ['facts', index];
    if (ids.indexOf(fact.id) !== index) {
      return [wrong([...at, 'id'], { fr: 'fait déjà nommé ainsi', en: 'fact already named so' }, rename)];
    }
    if (fact.tier > 0 && fact.about === undefined) {
      return [wrong(at, { fr: 'aucune question ne mène à ce fait', en: 'no question leads to this fact' }, addAbout)];
    }
    if (fact.tier === 2 && fact.trust === undefined) {
      return [wrong(at, { fr: 'confiance non précisée', en: 'trust not given' }, addTrust)];
    }
    if (fact.tier < 2 && (fact.trust !== undefined || fact.need === true)) {
      return [
        wrong(at, { fr: '« trust » et « need » vont au niveau 2', en: '"trust" and "need" go with tier 2' }, tier2),
      ];
    }
    return [];
  });
  const need = { fr: `${needs.length} fait porte le besoin caché`, en: `${needs.length} facts carry the hidden need` };
  return needs.length === 1 ? found : [...found, wrong(['facts'], need, oneNeed)];
};
const rename = { fr: 'changez son identifiant', en: 'change its id' };
const addAbout = { fr: 'ajoutez « about » : les mots de la question', en: 'add "about": the words of the question' };
const addTrust = { fr: 'ajoutez « trust », 25 à 40 en général', en: 'add "trust", usually 25 to 40' };
const tier2 = { fr: 'passez le fait au niveau 2 ou retirez-les', en: 'make it tier 2 or remove them' };
const oneNeed = {
  fr: 'mettez « need: true » à un seul fait de niveau 2',
  en: 'put "need: true" on exactly one tier-2 fact',
};

/** No line attacks beyond the ceiling announced before the practice, and the first one fits its level. */
export const attacks: Rule = (scenario) => {
  const found = practiceLines(scenario).flatMap(({ path, line }): readonly Lint[] => {
    const level = path[0] === 'openings' ? Number(path[1]) : 4;
    const most = Math.min(level, scenario.aggression);
    if (attack(line) <= most) return [];
    const what = {
      fr: `attaque ${attack(line)}, ${most} au plus ici`,
      en: `attack ${attack(line)}, ${most} at most here`,
    };
    return [wrong([...path, 'aggression'], what, { fr: 'adoucissez la réplique', en: 'soften the line' })];
  });
  if (scenario.limit_setting === true && scenario.aggression < 4) {
    const what = { fr: '« limit_setting » sans insulte', en: '"limit_setting" without insults' };
    found.push(wrong(['aggression'], what, { fr: 'mettez 4 ou retirez-le', en: 'use 4 or remove it' }));
  }
  if (scenario.aggression === 4 && scenario.hints.limit === undefined) {
    const what = { fr: 'aucun indice pour poser un cadre', en: 'no hint on setting a limit' };
    found.push(wrong(['hints'], what, { fr: 'ajoutez « limit »', en: 'add "limit"' }));
  }
  return found;
};

const longest = 18;
const anywhere = (line: Line): boolean => line.mood === undefined && attack(line) <= 2;

/** Enough lines for the longest practice, even for someone who always does the same thing at the gentlest level. */
export const enough: Rule = (scenario) => {
  const usable = bands.flatMap((band) => scenario.lines[band]).filter(anywhere).length;
  const found: Lint[] = reactions.flatMap((kind) =>
    scenario.reactions[kind].some(anywhere)
      ? []
      : [
          wrong(
            ['reactions', kind],
            { fr: 'aucune réplique ne va à toute humeur', en: 'no line fits every mood' },
            { fr: 'ajoutez-en une sans « mood », attaque 2 au plus', en: 'add one without "mood", attack 2 at most' },
          ),
        ],
  );
  for (const [end, lines] of Object.entries(scenario.ends)) {
    if (lines.some(anywhere)) continue;
    const what = { fr: 'aucune fin assez mesurée', en: 'no ending is mild enough' };
    found.push(
      wrong(['ends', end], what, { fr: 'ajoutez-en une, attaque 2 au plus', en: 'add one, attack 2 at most' }),
    );
  }
  if (usable >= longest) return found;
  const what = { fr: `${usable} répliques utilisables partout`, en: `${usable} lines usable anywhere` };
  return [...found, wrong(['lines'], what, { fr: `il en faut ${longest}`, en: `${longest} are needed` })];
};

const figures = /\d[\d.,\u00a0\u202f ]*\d{2}/g;
const digits = (text: string): readonly string[] =>
  (text.match(figures) ?? []).map((found) => found.replace(/\D/g, ''));

/** A figure the customer still keeps back must not slip out in an ordinary line. */
export const leaks: Rule = (scenario) =>
  languages.flatMap((language) => {
    const open = [
      scenario.complaint[language],
      ...scenario.facts.filter(({ tier }) => tier === 0).flatMap(({ text, say }) => [text[language], say[language]]),
    ];
    const known = new Set(open.flatMap(digits));
    const kept = new Set(
      scenario.facts
        .filter(({ tier }) => tier > 0)
        .flatMap(({ text, say }) => [...digits(text[language]), ...digits(say[language])])
        .filter((figure) => !known.has(figure)),
    );
    return practiceLines(scenario).flatMap(({ path, line }): readonly Lint[] => {
      const figure = ['facts', 'truth'].includes(String(path[0]))
        ? undefined
        : digits(line[language]).find((one) => kept.has(one));
      if (figure === undefined) return [];
      const what = { fr: `« ${figure} » dévoile un fait caché`, en: `“${figure}” gives a hidden fact away` };
      return [wrong([...path, language], what, { fr: 'retirez ce chiffre', en: 'take this figure out' })];
    });
  });

const run = 5;
/** Small words alone are nobody's secret. */
const telling = (one: string): boolean => (one.match(/\p{L}{6,}/gu) ?? []).length >= 2;
const words = (text: string): readonly string[] => plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];
const runs = (text: string): readonly string[] => {
  const all = words(text);
  return all
    .slice(0, Math.max(0, all.length - run + 1))
    .map((_, at) => all.slice(at, at + run).join(' '))
    .filter(telling);
};

/** The hidden need stays hidden: no other line says it in the words of the fact that carries it. */
export const hidden: Rule = (scenario) =>
  languages.flatMap((language) => {
    const carriers = scenario.facts.filter(({ need }) => need === true);
    const secret = [scenario.hidden.need, ...carriers.flatMap(({ text, say }) => [text, say])];
    const kept = secret.flatMap((pair) => runs(pair[language]));
    return practiceLines(scenario).flatMap(({ path, line }): readonly Lint[] => {
      if (['facts', 'truth', 'ends'].includes(String(path[0]))) return [];
      const said = ` ${words(line[language]).join(' ')} `;
      const found = kept.find((one) => said.includes(` ${one} `));
      if (found === undefined) return [];
      const what = { fr: `« ${found} » dévoile le besoin caché`, en: `“${found}” gives the hidden need away` };
      return [
        wrong([...path, language], what, { fr: 'dites-le autrement ou plus tard', en: 'say it another way, or later' }),
      ];
    });
  });

/** Helping moves; the others hurt. */
const helping: ReadonlySet<Move> = new Set<Move>([
  'open_question',
  'ask_detail',
  'ack_specific',
  'ack_generic',
  'reformulate',
  'apologise',
  'apologise_impact',
  'own_it',
  'explain',
  'offer_options',
  'commit',
  'check_close',
  'set_limit',
]);

/** Truths that do not hold can be noticed and challenged; triggers hurt and balms help. */
export const consistent: Rule = (scenario) => [
  ...scenario.truth.flatMap(({ holds, about, challenge }, index): readonly Lint[] => {
    const complete = about !== undefined && challenge !== undefined;
    if (holds ? about === undefined && challenge === undefined : complete) return [];
    const remedy = holds
      ? { fr: 'retirez « about » et « challenge »', en: 'remove "about" and "challenge"' }
      : { fr: 'ajoutez « about » et « challenge »', en: 'add "about" and "challenge"' };
    const what = { fr: 'vrai ou faux sans de quoi le jouer', en: 'true or false without the means to play it' };
    return [wrong(['truth', index], what, remedy)];
  }),
  ...scenario.triggers.flatMap(({ move }, index) =>
    helping.has(move) ? [wrong(['triggers', index, 'move'], notATrigger, anotherMove)] : [],
  ),
  ...scenario.balms.flatMap(({ move }, index) =>
    helping.has(move) ? [] : [wrong(['balms', index, 'move'], notABalm, anotherMove)],
  ),
];
const notATrigger = { fr: 'ce geste aide : ce n’est pas un déclencheur', en: 'this move helps: it is no trigger' };
const notABalm = { fr: 'ce geste blesse : ce n’est pas un baume', en: 'this move hurts: it is no balm' };
const anotherMove = { fr: 'choisissez un autre geste', en: 'choose another move' };
