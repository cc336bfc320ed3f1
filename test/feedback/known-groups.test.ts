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
        expect(group(quality, (transcript) => transcript.lang === lang)).toHaveLength(29);
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
    for (const { transcript, criteria, composite } of scored) {
      expect(scoreTranscript(transcript)).toEqual({ id: transcript.id, criteria, composite });
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

describe('A transcript file', () => {
  const roles = (text: string) => readTranscripts(text, 'f.json')[0]?.messages.map(({ role }) => role);

  it.each([
    ['role and text', one(pair)],
    ['who and content', one(pair.map(({ role, text }) => ({ who: role, content: text })))],
    [
      'client and conseiller',
      one([
        { speaker: 'client', text: 'a' },
        { speaker: 'Conseillère', text: 'b' },
      ]),
    ],
    [
      'user and assistant',
      one([
        { role: 'system', content: 's' },
        { role: 'user', content: 'a' },
        { role: 'assistant', content: 'b' },
      ]),
    ],
    [
      'from and text, a desk and a passenger',
      one([
        { from: 'passenger', text: 'a' },
        { from: 'Customer Service', text: 'b' },
      ]),
    ],
    [
      'a person’s name beside a known side',
      one([
        { speaker: 'Mme Perrin', content: 'a' },
        { speaker: 'Agent 1 (Inès)', content: 'b' },
      ]),
    ],
    ['one text, a line per message', one('Client : Ma box est coupée.\nService client : Je comprends.')],
    ['lines that alternate', one(['Ma box est coupée.', 'Je comprends.'])],
    ['lines that say who speaks', one(['Client: Ma box est coupée.', 'Agent: Je comprends.'])],
  ])('is read with %s', (_, text) => {
    expect(roles(text)).toEqual(['customer', 'agent']);
  });

  it('knows an agent who opens', () => {
    expect(roles(one(['Bonjour, comment puis-je vous aider ?', 'Ma box est coupée.']))).toEqual(['agent', 'customer']);
  });

  it('may hold one transcript, a list, or one per line', () => {
    const three = `${one(pair)}\n${one(pair)}\n\n${one(pair)}\n`;
    expect(readTranscripts(one(pair), 'f.json')).toHaveLength(1);
    expect(readTranscripts(`\uFEFF[${one(pair)},${one(pair)}]`, 'f.json')).toHaveLength(2);
    expect(readTranscripts(three, 'f.jsonl')).toHaveLength(3);
  });

  it.each([
    ['{', 'f.json: not JSON', 'give one object, a list, or one object per line'],
    ['', 'f.json: not JSON', 'give one object, a list, or one object per line'],
    ['[]', 'f.json: no transcript', 'add one {"id","lang","messages":[…]}'],
    ['[1]', 'f.json, entry 1, (entry)', 'write {"id","lang","messages":[…]}'],
    [JSON.stringify({ id: 'x', messages: pair }), 'f.json, entry 1 ("x"), lang: is missing', 'write "fr" or "en"'],
    [JSON.stringify({ id: 'x', lang: 'de', messages: pair }), 'entry 1 ("x"), lang: "de"', 'write "fr" or "en"'],
    [JSON.stringify({ lang: 'fr' }), 'f.json, entry 1, messages: is missing', 'write a list of {"role","text"}'],
    [one([]), 'entry 1 ("t1"), messages: must be a list, not empty', 'write one {"role","text"} per message'],
    [one({ 0: pair[0] }), 'entry 1 ("t1"), messages: must be a list', 'write one {"role","text"} per message'],
    [one([pair[0]]), 'f.json, entry 1 ("t1"), messages: no message of an agent', 'must have the role "agent"'],
    [one([...pair, { role: 'chat', text: 'Miaou' }]), 'messages[2].role: "chat"', 'write "agent" or "customer"'],
    [one([...pair, { text: 'Miaou' }]), 'messages[2].role: is missing', 'write "agent" or "customer"'],
    [one([...pair, { role: 'agent' }]), 'messages[2].text: is missing', 'write what was said'],
    [one([...pair, { role: 'agent', text: ' ' }]), 'messages[2].text: is missing', 'write what was said'],
    [one([...pair, 3]), 'messages[2]: must be an object', '{"role","text"}, or a string'],
    [one(['Ma box est coupée.', ' ']), 'messages[1]: is empty', 'remove it or write the line'],
    [`${one(pair)}\n{"id"`, 'f.json, entry 2: this line is not JSON', 'write one whole object per line'],
  ])('that is wrong is refused by name, with what to do: %s', (text, message, remedy) => {
    expect(() => readTranscripts(text, 'f.json')).toThrow(message);
    expect(() => readTranscripts(text, 'f.json')).toThrow(remedy);
  });
});

describe('An answer that was none', () => {
  const listens = (lang: string, ...lines: readonly (readonly ['agent' | 'customer', string])[]) => {
    const messages = lines.map(([role, text]) => ({ role, text }));
    const [transcript] = readTranscripts(JSON.stringify({ id: 't1', lang, messages }), 'f.json');
    return transcript === undefined
      ? []
      : scoreTranscript(transcript).criteria.filter(({ skill }) => skill === 'listen');
  };

  it.each([
    ['fr', 'Ma demande est-elle validée ?', 'Votre espace est ouvert.', 'Ça ne répond pas à ma question.'],
    ['en', 'Has my request been approved?', 'Your page is open now.', 'That is not what I asked.'],
    ['fr', 'Ma demande est-elle validée ?', 'Votre espace est ouvert.', 'Donc ma demande, elle est validée ?'],
    ['en', 'Has my request been approved?', 'Your page is open now.', 'So has the request been approved?'],
  ])('is heard from what the customer says next (%s): %s', (lang, asked, answered, next) => {
    const [heard] = listens(lang, ['customer', asked], ['agent', answered], ['customer', next]);
    expect(heard).toMatchObject({ level: 0, quote: answered });
    const [fine] = listens(lang, ['customer', asked], ['agent', answered], ['customer', 'OK.']);
    expect(fine?.level).not.toBe(0);
  });

  it('is heard when an agent says the same twice', () => {
    const asks = 'Merci de renvoyer votre attestation de domicile.';
    const [heard] = listens(
      'fr',
      ['customer', 'Encore ?'],
      ['agent', asks],
      ['customer', 'Elle y est.'],
      ['agent', asks],
    );
    expect(heard).toMatchObject({ level: 0, quote: expect.stringContaining('attestation de domicile') });
  });

  it('is not heard when a date is said again to confirm it', () => {
    const [heard] = listens(
      'en',
      ['customer', 'Before Saturday?'],
      ['agent', "I've got Thursday 8.15 or Friday 12.30."],
      ['customer', 'Thursday please'],
      ['agent', 'Thursday 8.15, no charge.'],
    );
    expect(heard?.level).not.toBe(0);
  });
});

// Each run starts a process of its own.
describe('npm run score', { timeout: 60_000 }, () => {
  const run = (...args: readonly string[]) =>
    spawnSync(process.execPath, [join(import.meta.dirname, '../../src/feedback/score.ts'), ...args], {
      encoding: 'utf8',
    });

  it('prints one JSON object per transcript, and the separation of labelled groups aside', () => {
    const { stdout, stderr, status } = run(...files);
    const printed = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; composite: number });
    expect(status).toBe(0);
    expect(printed.map(({ id }) => id)).toEqual(all.map(({ id }) => id));
    expect(printed.map(({ composite }) => composite)).toEqual(scored.map(({ composite }) => composite));
    expect(stderr).toContain('AUC expert > average (all, n=58+58)');
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
      stderr: expect.stringMatching(/Cannot read.*Check its path/s),
    });
  });
});
