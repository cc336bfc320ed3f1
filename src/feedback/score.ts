import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { readTranscripts, type Transcript, TranscriptError } from './transcripts.ts';
import { auc, type Scored, scoreTranscript } from './whole.ts';

const usage = `Usage: npm run score -- FILE.json [FILE.json …]
Each file holds one transcript, a list, or one per line: {"id","lang","messages":[{"role","text"}, …]}.
Prints one JSON object per transcript: levels 0..4 (null: not observed), quotes, what its course shows, and a composite
in 0..1: half the levels, half the course, less what speaks against both.`;

/** A score as it is printed. */
const printed = ({ id, criteria, course, composite }: Scored): string =>
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
    course,
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

const megabytes = 50;

/** Why a file could not be opened, with what to do. */
const unread = (file: string, error: Error & { readonly code?: unknown }): string => {
  if (error.code === 'ENOENT') return `Cannot read ${file}: there is no such file. Check its path.`;
  if (error.code === 'EISDIR') return `Cannot read ${file}: it is a folder. Give the files in it, one by one.`;
  if (error.code === 'EACCES') return `Cannot read ${file}: you may not. Ask for the right to read it.`;
  return `Cannot read ${file}: ${error.message}. Check its path.`;
};

/** The text of a file; one in another encoding would be misread letter by letter, without a word. */
const textOf = (file: string): string => {
  try {
    const { size } = statSync(file);
    if (size > megabytes * 1024 * 1024)
      throw new TranscriptError(
        `${basename(file)}: too large (${Math.ceil(size / 1024 / 1024)} MB): split it into files of ${megabytes} MB at most.`,
      );
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    if (error instanceof TypeError)
      throw new TranscriptError(`${basename(file)}: not text in UTF-8: save it again as UTF-8.`);
    if (error instanceof TranscriptError || !(error instanceof Error)) throw error;
    throw new TranscriptError(unread(file, error));
  }
};

const main = (files: readonly string[]): number => {
  if (files.length === 0) {
    console.error(usage);
    return 2;
  }
  try {
    const transcripts = files.flatMap((file) => readTranscripts(textOf(file), basename(file)));
    const rows = transcripts.map((transcript) => {
      const scored = scoreTranscript(transcript);
      console.log(printed(scored));
      return { transcript, composite: scored.composite };
    });
    for (const line of separation(rows)) console.error(line);
    return 0;
  } catch (error) {
    if (!(error instanceof TranscriptError)) throw error;
    console.error(error.message);
    return 1;
  }
};

process.exitCode = main(process.argv.slice(2));
