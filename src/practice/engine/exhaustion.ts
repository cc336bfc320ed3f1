import { languages } from '../../kernel/words.ts';
import { bands, type Line, reactions, type Scenario } from '../../scenarios/schema.ts';
import { type Level, levelRules, levels } from './levels.ts';
import { attackOf } from './state.ts';
import { fold } from './text.ts';
import { ceiling } from './voice.ts';

/** Attacks on the person a limit-setting persona needs: before the warning, after it, and while a learner hesitates. */
const attacksNeeded = 4;

/** Something that could make a persona repeat itself, fall silent or go too far; `where` is a path in the scenario file. */
export type Weakness = { readonly where: string; readonly level: Level | null; readonly problem: string };

const allowed = (lines: readonly Line[], most: number): number => lines.filter((line) => attackOf(line) <= most).length;

/** Every authored line a persona can say, by the id under which it is remembered. */
export const everyLine = (scenario: Scenario): ReadonlyMap<string, Line> => {
  const all = new Map<string, Line>();
  const add = (id: string, lines: readonly Line[]): void => {
    for (const [index, line] of lines.entries()) all.set(`${id}.${index}`, line);
  };
  for (const level of levels) all.set(`openings.${level}`, scenario.openings[level]);
  for (const band of bands) add(`lines.${band}`, scenario.lines[band]);
  for (const kind of reactions) add(`reactions.${kind}`, scenario.reactions[kind]);
  for (const [end, lines] of Object.entries(scenario.ends)) add(`ends.${end}`, lines);
  for (const fact of scenario.facts) all.set(`facts.${fact.id}`, fact.say);
  for (const [index, { challenge }] of scenario.truth.entries()) if (challenge) all.set(`truth.${index}`, challenge);
  return all;
};

/** Lines that say the same thing under two ids: the reader would hear a repeat. Openings may resemble each other, since one is said. */
const twins = (scenario: Scenario): readonly Weakness[] =>
  languages.flatMap((lang) => {
    const seen = new Map<string, string>();
    return [...everyLine(scenario)].flatMap(([id, line]) => {
      const opening = id.startsWith('openings.');
      const text = fold(line[lang]);
      const other = seen.get(text);
      seen.set(text, id);
      if (other === undefined || (opening && other.startsWith('openings.'))) return [];
      return [{ where: id, level: null, problem: `says the same as ${other} in ${lang}` }];
    });
  });

/**
 * Proves that no line can repeat and no reply can be missing in any practice: every reply takes at most one line of the
 * bands (a second bubble only takes what later turns cannot need), so as many usable lines as turns are enough.
 */
export const exhaustion = (scenario: Scenario): readonly Weakness[] => {
  const found: Weakness[] = [...twins(scenario)];
  for (const level of levels) {
    const most = ceiling(scenario, level);
    const turns = levelRules[level].turns;
    const usable = bands.reduce((sum, band) => sum + allowed(scenario.lines[band], most), 0);
    if (usable < turns)
      found.push({
        where: 'lines',
        level,
        problem: `has ${usable} lines up to attack ${most}; a practice can take ${turns}`,
      });
    for (const [end, lines] of Object.entries(scenario.ends))
      if (allowed(lines, most) === 0)
        found.push({ where: `ends.${end}`, level, problem: `has no line up to attack ${most}` });
    if (attackOf(scenario.openings[level]) > most)
      found.push({ where: `openings.${level}`, level, problem: `attacks above ${most}` });
  }
  if (scenario.limit_setting === true) {
    const sharp = bands.flatMap((band) => scenario.lines[band]).filter((line) => attackOf(line) === 4).length;
    if (sharp < attacksNeeded)
      found.push({
        where: 'lines',
        level: null,
        problem: `has ${sharp} lines of attack 4; ending the contact takes ${attacksNeeded}`,
      });
  }
  return found;
};
