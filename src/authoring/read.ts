import { fixTypography } from '../scenarios/fix.ts';
import { lintScenario } from '../scenarios/lint.ts';
import { parseScenario } from '../scenarios/parse.ts';
import { fieldName, type Problem } from '../scenarios/problem.ts';
import type { Scenario } from '../scenarios/schema.ts';
import { largestFile, readSource } from '../scenarios/source.ts';

/** A file read: a scenario with what is left to correct and to approve, or the reasons it is none. */
export type ReadDraft =
  | {
      readonly scenario: Scenario;
      readonly yaml: string;
      readonly errors: readonly Problem[];
      readonly cues: readonly Problem[];
    }
  | { readonly errors: readonly Problem[] };

/** Stands for the reviewer until someone signs here: what a file claims proves nothing. */
export const pending = 'En attente de relecture';

/** Larger files are not even stored. */
export const fitsScenario = (text: string): boolean =>
  text.length <= largestFile && Buffer.byteLength(text) <= largestFile;

/** A file's name as it is shown: short, and nothing but letters, digits, dots and dashes. */
export const shownName = (name: string): string =>
  name.replace(/[^\p{L}\p{N}._-]+/gu, '_').slice(-60) || 'scenario.yaml';

/** Parses, typesets and lints; whoever signed in the file, a second person here must approve what needs it. */
export function readDraft(file: string, text: string): ReadDraft {
  // Typesetting parses too, so only a text the reader would not refuse unread is typeset.
  const yaml = readSource(text).slips.length === 0 ? fixTypography(text) : text;
  const parsed = parseScenario(file, yaml);
  if ('errors' in parsed) return parsed;
  const { scenario, locate } = parsed;
  const found = lintScenario({ ...scenario, reviewer: pending }).map(({ path, severity, what, remedy }) => ({
    severity,
    problem: { file, ...locate(path), field: fieldName(path), what, remedy },
  }));
  const of = (severity: string) => found.filter((one) => one.severity === severity).map(({ problem }) => problem);
  return { scenario, yaml, errors: of('error'), cues: of('approval') };
}
