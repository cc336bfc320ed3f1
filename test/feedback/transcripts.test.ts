import { describe, expect, it } from 'vitest';
import { readTranscripts } from '../../src/feedback/transcripts.ts';

const one = (messages: unknown): string => JSON.stringify({ id: 't1', lang: 'fr', messages });
const pair = [
  { role: 'customer', text: 'Ma box est coupée depuis six jours.' },
  { role: 'agent', text: 'Je comprends votre frustration.' },
];

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

  it.each(['transcripts', 'conversations', 'items', 'data'])('may name its list "%s"', (name) => {
    expect(readTranscripts(`{"${name}":[${one(pair)},${one(pair)}]}`, 'f.json')).toHaveLength(2);
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

  it('that is longer than any conversation is refused at once, whatever is too long in it', () => {
    const many = one(Array.from({ length: 251 }, () => pair).flat());
    expect(() => readTranscripts(many, 'f.json')).toThrow(/is too long \(502 messages.*500 messages.*at most/);
    const wide = one([pair[0], { role: 'agent', text: 'oui '.repeat(3_000_000) }]);
    expect(() => readTranscripts(wide, 'f.json')).toThrow(/is too long \(2 messages, 12000\d+ characters\): cut it/);
  });
});
