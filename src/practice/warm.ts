import { setImmediate as breathe } from 'node:timers/promises';
import { languages } from '../kernel/words.ts';
import type { Library } from '../scenarios/versions.ts';
import { detect } from './detect/detect.ts';

/** Reads some agent sentences before anyone types: the detector compiles its patterns at first use, which would cost the first learner half a second. Yields between sentences. */
export async function warmUp(library: Library): Promise<void> {
  const [scenario] = library.values();
  if (!scenario) return;
  const { expert, decent, defensive, rude } = scenario.bench;
  for (const line of [...expert, ...decent, ...defensive, ...rude])
    for (const lang of languages) {
      detect({ lang, text: line[lang], context: scenario.openings[2][lang] });
      await breathe();
    }
}
