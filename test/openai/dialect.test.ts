import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { firstDialect, learn } from '../../adapters/openai/dialect.ts';
import { type FakeOpenai, startFakeOpenai } from '../support/fake-openai.ts';
import { kindOf, open, uses } from './given.ts';

let fake: FakeOpenai;
beforeAll(async () => {
  fake = await startFakeOpenai();
});
beforeEach(() => {
  fake.requests.length = 0;
});
afterAll(() => fake.close());

const formats = () => fake.requests.map(({ body }) => (body.response_format as { type?: string } | undefined)?.type);

describe('an endpoint that is only nearly compatible', () => {
  it.each(['no-json-schema', 'vague-400'] as const)(
    '%s: falls back to json_object once, and remembers',
    async (behaviour) => {
      fake.set(behaviour);
      const model = open(fake);
      for (let line = 0; line < 3; line += 1) expect(await kindOf(uses.voice(model))).toMatch(/^gave/);
      expect(formats()).toEqual(['json_schema', 'json_object', 'json_object', 'json_object']);
      expect(await kindOf(uses.detect(model))).toMatch(/^gave/);
      expect(fake.requests).toHaveLength(5);
    },
  );

  it('does not remember a guess that did not help', async () => {
    const model = open(fake);
    fake.set(['vague-400', '500', 'ok']);
    expect(await kindOf(uses.voice(model))).toBe('down');
    expect(await kindOf(uses.voice(model))).toMatch(/^gave/);
    expect(formats()).toEqual(['json_schema', 'json_object', 'json_schema']);
  });

  it('leaves out the fields an endpoint says it does not know, all at once', async () => {
    fake.set('strict-fields');
    const model = open(fake, {}, { OPENAI_REASONING_EFFORT: 'minimal' });
    expect(await kindOf(uses.voice(model))).toMatch(/^gave/);
    const [first, second] = fake.requests.map(({ body }) => body);
    expect(first).toMatchObject({ store: false, reasoning_effort: 'minimal' });
    expect(Object.keys(second ?? {}).sort()).toEqual(
      ['max_tokens', 'messages', 'model', 'response_format', 'stream', 'temperature'].sort(),
    );
  });
});

describe('what a refusal teaches', () => {
  const dialect = firstDialect('llm.example');
  const says = (message: string, host = 'llm.example', sent = dialect) => learn(sent, { message }, host)?.next;

  it('knows a well-known host before asking it', () => {
    expect(firstDialect('api.mistral.ai')).toMatchObject({ cap: 'max_tokens', store: false, last: 'user' });
    expect(firstDialect('eu.api.openai.com')).toMatchObject({ cap: 'max_completion_tokens', store: true });
  });

  it('moves the last instruction when a template wants one system message', () => {
    expect(says('System message must be at the beginning.')).toEqual({ ...dialect, last: 'user' });
    expect(says('Conversation roles must alternate user/assistant')).toEqual({ ...dialect, last: 'user' });
  });

  it('drops a temperature a model does not take, and swaps the cap', () => {
    expect(says("Unsupported value: 'temperature' does not support 0.8")).toEqual({ ...dialect, temperature: false });
    expect(says("Unknown field 'max_completion_tokens'")).toEqual({ ...dialect, cap: 'max_tokens' });
    const old = { ...dialect, cap: 'max_tokens' as const };
    expect(says("'max_tokens' is not supported, use 'max_completion_tokens'", 'llm.example', old)).toEqual(dialect);
  });

  it('never stops asking OpenAI or Azure not to store, and learns nothing from echoed words', () => {
    for (const host of ['api.openai.com', 'eu.api.openai.com', 'x.openai.azure.com'])
      expect(says("Unknown parameter: 'store'", host)).toMatchObject({ store: true });
    expect(learn(dialect, { detail: [{ loc: ['body'], input: 'store temperature role' }] }, 'llm.example')).toEqual({
      next: { ...dialect, format: 'object' },
      named: false,
    });
    expect(learn({ ...dialect, format: 'none' }, { message: 'no' }, 'llm.example')).toBeUndefined();
  });
});
