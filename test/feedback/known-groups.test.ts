import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTranscripts, type Transcript } from '../../src/feedback/transcripts.ts';
import { auc, scoreTranscript } from '../../src/feedback/whole.ts';

const folder = join(import.meta.dirname, 'known-groups');
const files = readdirSync(folder).map((name) => join(folder, name));
const all = files.flatMap((file) => readTranscripts(readFileSync(file, 'utf8'), file));
const scored = all.map((transcript) => ({ transcript, ...scoreTranscript(transcript) }));
const group = (quality: string, keep: (transcript: Transcript) => boolean = () => true): readonly number[] =>
  scored
    .filter(({ transcript }) => transcript.quality === quality && keep(transcript))
    .map(({ composite }) => composite);

const agentWords = (messages: Transcript['messages']): number =>
  messages.reduce((sum, { role, text }) => sum + (role === 'agent' ? text.split(/\s+/).length : 0), 0);

const one = (messages: unknown): string => JSON.stringify({ id: 't1', lang: 'fr', messages });
const pair = [
  { role: 'customer', text: 'Ma box est coupée depuis six jours.' },
  { role: 'agent', text: 'Je comprends votre frustration.' },
];

describe('Transcripts whose quality is known', () => {
  it('are as many in each language and each group, none named twice', () => {
    for (const lang of ['fr', 'en'])
      for (const quality of ['expert', 'average', 'poor'])
        expect(group(quality, (transcript) => transcript.lang === lang)).toHaveLength(75);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  it.each([
    ['fr', 'expert', 'average'],
    ['fr', 'average', 'poor'],
    ['en', 'expert', 'average'],
    ['en', 'average', 'poor'],
  ])('are told apart in %s: %s above %s, AUC ≥ .90', (lang, above, below) => {
    const inLanguage = (transcript: Transcript): boolean => transcript.lang === lang;
    expect(auc(group(above, inLanguage), group(below, inLanguage))).toBeGreaterThanOrEqual(0.9);
  });

  it.each(['fr', 'en'])('are told apart in %s where experts are short and the others wordy', (lang) => {
    const file = join(folder, `${lang}-short-experts.json`);
    const read = readTranscripts(readFileSync(file, 'utf8'), file);
    const of = (quality: string) => read.filter((transcript) => transcript.quality === quality);
    const words = (quality: string) => of(quality).map(({ messages }) => agentWords(messages));
    const scores = (quality: string) => of(quality).map((transcript) => scoreTranscript(transcript).composite);
    expect(auc(words('expert'), words('average'))).toBe(0);
    expect(auc(scores('expert'), scores('average'))).toBeGreaterThanOrEqual(0.9);
    expect(auc(scores('average'), scores('poor'))).toBeGreaterThanOrEqual(0.9);
  });

  it('get the same scores every time, in 0..1, with quotes of the agent only', () => {
    for (const { transcript, criteria, course, composite } of scored) {
      expect(scoreTranscript(transcript)).toEqual({ id: transcript.id, criteria, course, composite });
      for (const share of Object.values(course)) expect(share >= 0 && share <= 1).toBe(true);
      expect(composite).toBeGreaterThanOrEqual(0);
      expect(composite).toBeLessThanOrEqual(1);
      for (const { quote, level } of criteria) {
        if (level === null) continue;
        expect(transcript.messages.some(({ role, text }) => role === 'agent' && text.includes(quote ?? '?'))).toBe(
          true,
        );
      }
    }
  });

  it('do not gain by being twice as long', () => {
    for (const { transcript, composite } of scored) {
      const messages = transcript.messages.flatMap((message) =>
        message.role === 'agent' ? [message, { role: 'customer' as const, text: '…' }] : [message],
      );
      expect(Math.abs(scoreTranscript({ ...transcript, messages }).composite - composite)).toBeLessThan(0.12);
    }
  });
});

// Each run starts a process of its own.
describe('npm run score', { timeout: 120_000 }, () => {
  const run = (...args: readonly string[]) =>
    spawnSync(process.execPath, [join(import.meta.dirname, '../../src/feedback/score.ts'), ...args], {
      encoding: 'utf8',
    });

  it('prints one JSON object per transcript, and the separation of labelled groups aside', () => {
    const { stdout, stderr, status } = run(...files.filter((file) => file.includes('more-trades')));
    const printed = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; course: unknown; composite: number });
    expect(status).toBe(0);
    expect(printed).toHaveLength(24);
    for (const { id, course, composite } of printed)
      expect(scored.find(({ transcript }) => transcript.id === id)).toMatchObject({ course, composite });
    expect(stderr).toContain('AUC expert > average (all, n=8+8)');
  });

  it('says what to do without a file, and what is wrong with a bad one', () => {
    const bad = join(mkdtempSync(join(tmpdir(), 'score-')), 'bad.json');
    writeFileSync(bad, one([{ role: 'agent' }]));
    expect(run()).toMatchObject({ status: 2, stderr: expect.stringContaining('Usage') });
    expect(run(bad)).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringContaining('bad.json, entry 1 ("t1"), messages[0].text'),
    });
    expect(run(`${bad}.none`)).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/Cannot read.*no such file\. Check its path/s),
    });
    expect(run(tmpdir())).toMatchObject({ status: 1, stderr: expect.stringContaining('Give the files in it') });
    const latin = join(mkdtempSync(join(tmpdir(), 'score-')), 'latin.json');
    writeFileSync(latin, one([...pair, { role: 'agent', text: 'C’est réglé.' }]).replace('’', "'"), 'latin1');
    expect(run(latin)).toMatchObject({ status: 1, stderr: expect.stringContaining('save it again as UTF-8') });
  });
});
