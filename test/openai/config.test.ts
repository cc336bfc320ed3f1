import { describe, expect, it } from 'vitest';
import { configure } from '../../adapters/openai/adapter.ts';
import type { Env } from '../../src/kernel/chat.ts';

const mistakes = (env: Env, production = true): readonly string[] => {
  const configured = configure(env, production);
  return configured.state === 'wrong' ? configured.mistakes : [];
};
const key = { OPENAI_API_KEY: 'sk-secret-123', OPENAI_MODEL: 'm' };

describe('the environment', () => {
  it('is off when nothing is set, blank included', () => {
    expect(configure({})).toEqual({ state: 'off' });
    expect(configure({ OPENAI_API_KEY: ' ', OPENAI_MODEL: '' }, true)).toEqual({ state: 'off' });
  });

  it('says every mistake at once, by variable, and never a key', () => {
    const said = mistakes({
      OPENAI_API_KEY: 'sk-secret 123',
      OPENAI_BASE_URL: 'http://user:pass@llm.example/v1?x=1',
      OPENAI_DETECT_MODEL: 'two words',
      OPENAI_PROVIDER: 'x'.repeat(100),
      OPENAI_REASONING_EFFORT: 'maximal',
      OPENAI_HOST_OVERRIDE: 'ok',
    });
    const names = said.map((line) => line.split(':')[0]).sort();
    expect(names).toEqual([
      'OPENAI_API_KEY',
      'OPENAI_BASE_URL',
      'OPENAI_DETECT_MODEL',
      'OPENAI_HOST_OVERRIDE',
      'OPENAI_MODEL',
      'OPENAI_PROVIDER',
      'OPENAI_REASONING_EFFORT',
    ]);
    expect(said.join()).not.toMatch(/secret|pass@/);
  });

  it.each([
    ['llm.example/v1', 'full address'],
    ['ftp://llm.example', 'https://'],
    ['http://llm.example/v1', 'https:'],
    ['https://llm.example/v1#x', 'after its path'],
  ])('does not take %s as an address', (address, what) => {
    expect(mistakes({ ...key, OPENAI_BASE_URL: address }, false).join()).toContain(what);
  });

  it('needs no key on a server of our own, and a key elsewhere', () => {
    for (const host of ['127.0.0.1:8080', 'localhost', 'ollama:11434', '192.168.1.4', '[::1]:80'])
      expect(configure({ OPENAI_BASE_URL: `http://${host}/v1`, OPENAI_MODEL: 'm' }).state).toBe('on');
    expect(mistakes({ OPENAI_BASE_URL: 'https://api.mistral.ai/v1', OPENAI_MODEL: 'm' })).toEqual([
      'OPENAI_API_KEY: set the key of api.mistral.ai',
    ]);
    expect(mistakes({ OPENAI_MODEL: 'm' })).toHaveLength(1);
  });
});

describe('where text goes in production', () => {
  const at = (host: string) => ({ ...key, OPENAI_BASE_URL: `https://${host}/v1` });

  it.each([
    ['eu.api.openai.com', 'OpenAI'],
    ['EU.API.OpenAI.com.', 'OpenAI'],
    ['api.mistral.ai', 'Mistral AI'],
    ['api.scaleway.ai/0b7f', 'Scaleway'],
    ['0b7f.ifr.fr-par.scaleway.com', 'Scaleway'],
    ['oai.endpoints.kepler.ai.cloud.ovh.net', 'OVHcloud'],
    ['bedrock-runtime.eu-west-3.amazonaws.com/openai', 'Amazon Bedrock'],
  ])('%s is accepted and named', (host, provider) => {
    expect(configure(at(host), true)).toMatchObject({ state: 'on', provider, region: 'EU' });
  });

  it.each([
    'api.openai.com',
    'us.api.openai.com',
    'eu.api.openai.com.evil.example',
    'evil-api.mistral.ai',
    'a.b.ifr.fr-par.scaleway.com.evil.example',
    'mine.openai.azure.com',
    'bedrock-runtime.eu-west-2.amazonaws.com',
    '10.0.0.8',
    '127.0.0.1.evil.example',
  ])('%s is refused', (host) => {
    expect(mistakes(at(host)).map((line) => line.split(':')[0])).toEqual(['OPENAI_BASE_URL', 'OPENAI_REGION']);
    expect(configure(at(host)).state).toBe('on');
  });

  it('refuses the default host of the SDK, which is in the United States', () => {
    expect(mistakes(key)[0]).toContain('api.openai.com');
  });

  it('takes another host with a signed-off reason and a region for the notice, and hands the reason back', () => {
    const signed = { OPENAI_HOST_OVERRIDE: 'DPO, 12 May: Azure France Central', OPENAI_REGION: 'France Central' };
    expect(configure({ ...at('mine.openai.azure.com'), ...signed, OPENAI_PROVIDER: 'Azure' }, true)).toMatchObject({
      state: 'on',
      provider: 'Azure',
      region: 'France Central',
      override: 'DPO, 12 May: Azure France Central',
    });
  });

  it('lends the labels to the model, for the notice', () => {
    const configured = configure({ ...at('api.mistral.ai'), OPENAI_REGION: 'France' }, true);
    const model = configured.state === 'on' ? configured.open() : undefined;
    expect([model?.provider, model?.region]).toEqual(['Mistral AI', 'France']);
  });
});
