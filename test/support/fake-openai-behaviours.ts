import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import * as answers from './fake-openai-answers.ts';

/** How the fake behaves; `leak-*` repeat the prompt in disguise, `obedient` does whatever the learner says. */
export const behaviours = [
  'ok',
  'obedient',
  'wrong-language',
  ...(['plain', 'reversed', 'base64', 'hex', 'rot13', 'spaced'] as const).map((name) => `leak-${name}` as const),
  ...(['429', '429-short', '429-long', '401', '404', '500', '502', 'redirect'] as const),
  ...(['hang', 'slow-loris', 'reset', 'cut'] as const),
  ...(['refusal', 'content-filter', 'content-filter-400', 'length'] as const),
  ...([
    'truncated',
    'malformed',
    'fenced',
    'wrong-types',
    'nan',
    'extra-keys',
    'empty',
    'no-body',
    'not-json',
  ] as const),
  ...(['no-usage', 'no-json-schema', 'vague-400', 'strict-fields'] as const),
] as const;

/** A behaviour by name, or the content of the answer made from the question. */
export type Behaviour = (typeof behaviours)[number] | ((question: answers.Question) => string);
/** A request as it came. */
export type FakeRequest = {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly raw: string;
  readonly body: Readonly<Record<string, unknown>> & {
    readonly messages: readonly { readonly role: string; readonly content: string }[];
  };
};

const fromQuestion: Partial<Record<string, (question: answers.Question) => unknown>> = {
  obedient: answers.obedient,
  'wrong-language': answers.wrongLanguage,
  'wrong-types': answers.wrongTypes,
  'extra-keys': answers.extraKeys,
};

/** Answers. */
export const send = (response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}) => {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(typeof body === 'string' ? body : JSON.stringify(body));
};
/** Answers an error in an endpoint's form. */
export const fail = (response: ServerResponse, status: number, error: object, headers = {}) =>
  send(response, status, { error: { message: 'fake', type: 'fake', param: null, code: null, ...error } }, headers);

/** The content of the completion. */
export const contentOf = (behaviour: Behaviour, question: answers.Question): string => {
  if (typeof behaviour === 'function') return behaviour(question);
  const said = JSON.stringify((fromQuestion[behaviour] ?? answers.honest)(question));
  const disguise = /^leak-(\w+)$/.exec(behaviour)?.[1] as keyof typeof answers.disguises | undefined;
  if (disguise) return JSON.stringify(answers.leak(question, disguise));
  if (behaviour === 'truncated') return said.slice(0, -4);
  if (behaviour === 'malformed') return 'Of course! Here is what you asked for: line = hello';
  if (behaviour === 'fenced') return `Here you are:\n\`\`\`json\n${said}\n\`\`\`\nAnything else?`;
  if (behaviour === 'nan') return '{"line": NaN, "moves": [NaN], "verdicts": NaN}';
  return behaviour === 'empty' ? '' : said;
};

/** Fields a strict "compatible" endpoint does not know. */
const unknownFields = ['store', 'prompt_cache_key', 'max_completion_tokens', 'reasoning_effort'];

/** Answers in place of a completion; says whether it did. */
export const misbehave = (name: Behaviour, { body }: FakeRequest, response: ServerResponse): boolean => {
  const format = (body.response_format as { type?: string } | undefined)?.type;
  if (name === '429') fail(response, 429, { code: 'rate_limit_exceeded' });
  else if (name === '429-short') fail(response, 429, {}, { 'retry-after': '1' });
  else if (name === '429-long') fail(response, 429, {}, { 'retry-after': '60' });
  else if (name === '401' || name === '404' || name === '500' || name === '502') fail(response, Number(name), {});
  else if (name === 'redirect') send(response, 307, '', { location: 'http://127.0.0.1:1/elsewhere' });
  else if (name === 'reset') (response.socket as Socket).resetAndDestroy();
  else if (name === 'content-filter-400') fail(response, 400, { code: 'content_filter' });
  else if (name === 'no-body') send(response, 200, '');
  else if (name === 'not-json') send(response, 200, '<html>gateway</html>');
  else if (name === 'no-json-schema' && format === 'json_schema')
    fail(response, 400, { message: "'response_format.type' must be 'json_object'", param: 'response_format' });
  else if (name === 'vague-400' && format === 'json_schema') fail(response, 400, { message: 'bad request' });
  else if (name === 'strict-fields' && unknownFields.some((field) => field in body)) {
    const detail = unknownFields.filter((field) => field in body).map((field) => ({ loc: ['body', field] }));
    send(response, 422, { detail: detail.map((one) => ({ ...one, type: 'extra_forbidden', input: 'max_tokens' })) });
  } else if (name === 'hang') response.on('error', () => undefined);
  else return false;
  return true;
};
