import { setTimeout as wait } from 'node:timers/promises';
import { type Language, languages } from '../kernel/words.ts';
import type { Library } from '../scenarios/versions.ts';
import { detect } from './detect/detect.ts';

/** A start answers people first: somebody reads a notice and a brief before they type. */
const afterMs = 3000;
/** Between two sentences, so that an answer under way keeps most of the processor. */
const betweenMs = 25;

/** Reads a few agent sentences of one language at once, for somebody who types before any idle moment comes. */
export function warmLanguage(library: Library, lang: Language): void {
  const [scenario] = library.values();
  for (const line of scenario?.bench.expert ?? []) detect({ lang, text: line[lang], context: line[lang] });
}

/** Reads some agent sentences before anyone types: the detector makes its patterns at first use, which would cost the first learner some of a second. Ends when `signal` aborts, and keeps no process alive. */
export async function warmUp(library: Library, signal: AbortSignal): Promise<void> {
  const [scenario] = library.values();
  if (!scenario) return;
  const { expert, decent, defensive, rude } = scenario.bench;
  try {
    await wait(afterMs, undefined, { signal, ref: false });
    for (const line of [...expert, ...decent, ...defensive, ...rude])
      for (const lang of languages) {
        detect({ lang, text: line[lang], context: scenario.openings[2][lang] });
        await wait(betweenMs, undefined, { signal, ref: false });
      }
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}
