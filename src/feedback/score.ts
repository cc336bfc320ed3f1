import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readTranscripts, type Transcript, TranscriptError } from './transcripts.ts';
import { auc, type Scored, scoreTranscript } from './whole.ts';

const usage = `Usage: npm run score -- FILE.json [FILE.json …]
Each file holds one transcript, a list, or one per line: {"id","lang","messages":[{"role","text"}, …]}.
Prints one JSON object per transcript: levels 0..4 (null: not observed), quotes, and a composite in 0..1.`;

/** A score as it is printed. */
const printed = ({ id, criteria, composite }: Scored): string =>
  JSON.stringify({
    id,
    criteria: criteria.map(({ skill, level, observed, quote, turnId, why, confidence, source }) => ({
      skill,
      level,
      observed,
      quote,
      turn: turnId === null ? null : Number(turnId),
      why,
      confidence,
      source,
    })),
    composite,
  });

/** How well the composite separates labelled groups, a line per pair and language; empty without at least two groups. */
const separation = (rows: readonly { readonly transcript: Transcript; readonly composite: number }[]): string[] => {
  const group = (quality: string, lang: string): number[] =>
    rows
      .filter(({ transcript }) => transcript.quality?.toLowerCase() === quality)
      .filter(({ transcript }) => lang === 'all' || transcript.lang === lang)
      .map(({ composite }) => composite);
  const lines: string[] = [];
  for (const lang of ['all', 'fr', 'en'])
    for (const [above, below] of [
      ['expert', 'average'],
      ['average', 'poor'],
      ['expert', 'poor'],
    ] as const) {
      const [high, low] = [group(above, lang), group(below, lang)];
      if (high.length > 0 && low.length > 0)
        lines.push(`AUC ${above} > ${below} (${lang}, n=${high.length}+${low.length}): ${auc(high, low).toFixed(3)}`);
    }
  return lines;
};

const main = (files: readonly string[]): number => {
  if (files.length === 0) {
    console.error(usage);
    return 2;
  }
  try {
    const transcripts = files.flatMap((file) => readTranscripts(readFileSync(file, 'utf8'), basename(file)));
    const rows = transcripts.map((transcript) => {
      const scored = scoreTranscript(transcript);
      console.log(printed(scored));
      return { transcript, composite: scored.composite };
    });
    for (const line of separation(rows)) console.error(line);
    return 0;
  } catch (error) {
    if (error instanceof TranscriptError) console.error(error.message);
    else if (error instanceof Error && 'code' in error)
      console.error(`Cannot read the file: ${error.message}. Check its path.`);
    else throw error;
    return 1;
  }
};

process.exitCode = main(process.argv.slice(2));
