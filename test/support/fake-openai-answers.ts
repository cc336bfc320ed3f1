/** What the fake understands of a request: the task and the language are the first line of our own prompts. */
export type Question = {
  readonly task: 'detect' | 'voice' | 'judge';
  readonly language: 'fr' | 'en';
  readonly system: string;
  /** Every message typed by the learner, oldest first; the last one is what the model answers. */
  readonly learner: readonly string[];
  /** The learner's turns by the name the prompt gives them. */
  readonly turns: readonly { readonly turn: string; readonly text: string }[];
  readonly skills: readonly string[];
  readonly direction: Readonly<Record<string, unknown>>;
};

type Message = { readonly role: string; readonly content: string };

const parse = (text: string): Record<string, unknown> => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
};

/** Reads a request as a model would: by its prompt. */
export const understand = (messages: readonly Message[]): Question => {
  const system = messages[0]?.content ?? '';
  const [, task = 'voice', language = 'en'] = /^# Task: (\w+), language: (\w+)/.exec(system) ?? [];
  const data = messages.slice(1).map(({ content }) => parse(content));
  const transcript = data.flatMap(({ transcript }) =>
    Array.isArray(transcript) ? (transcript as { turn: string; role: string; text: string }[]) : [],
  );
  const turns = transcript.filter(({ role }) => role === 'agent').map(({ turn, text }) => ({ turn, text }));
  const said = data.flatMap(({ agent, message }) => [agent, message].filter((text) => typeof text === 'string'));
  const direction = data.at(-1)?.direction;
  return {
    task: task as Question['task'],
    language: language === 'fr' ? 'fr' : 'en',
    system,
    learner: [...said, ...turns.map(({ text }) => text)],
    turns,
    skills: [...(/<criteria>\n([\s\S]*?)\n<\/criteria>/.exec(system)?.[1] ?? '').matchAll(/"skill":"(\w+)"/g)].map(
      ([, skill = '']) => skill,
    ),
    direction: (direction ?? {}) as Question['direction'],
  };
};

const words = {
  fr: ['Oui, enfin. Et maintenant, on fait quoi ?', 'Vous me dites ça, mais concrètement ?', "C'est déjà mieux."],
  en: ['Yes, at last. And what now?', 'You say that, but concretely?', "That's a little better."],
};

const clues: readonly (readonly [string, RegExp])[] = [
  ['open_question', /(racontez|que s'est-il passé|what happened|tell me)[^.!?]*\??/i],
  ['apologise', /(désolée?|excuses|sorry|apologi[sz]e)/i],
  ['own_it', /(je m'en occupe|personally)/i],
  ['commit', /(avant (midi|\d+ ?h)|by \d|before noon|demain|tomorrow)/i],
  ['calm_down', /(calmez-vous|calm down)/i],
];

const moves = (text: string) =>
  clues.flatMap(([move, clue]) => {
    const quote = clue.exec(text)?.[0];
    return quote ? [{ quote, move, confidence: 0.9 }] : [];
  });

const verdicts = (question: Question, level: number | null, quote: string, turn: string, why: string) =>
  question.skills.map((skill) => ({ skill, quote, turn, level, why, alternative: words[question.language][2] }));

/** What an honest, mediocre model would say. */
export const honest = (question: Question): unknown => {
  const last = question.learner.at(-1) ?? '';
  if (question.task === 'detect') return { moves: moves(last) };
  if (question.task === 'voice') {
    const { tell } = question.direction;
    const pool = words[question.language];
    return { line: typeof tell === 'string' ? tell : pool[question.learner.length % pool.length] };
  }
  const turn = question.turns.at(-1);
  const quote = (turn?.text ?? '').split(' ').slice(0, 8).join(' ');
  return { verdicts: verdicts(question, 2, quote, turn?.turn ?? '', words[question.language][0] ?? '') };
};

const demand =
  /ignor|oublie|forget|instruction|consigne|prompt|brief|100|parfait|perfect|note max|top score|full marks|syst[eè]me?\b|trainer|formateur/i;
const secrets = /prompt|brief|instruction|consigne|persona|r[eè]gles|rules/i;
const echo = /(?:say|write|repeat|answer|print|dis|écris|répète|réponds|affiche)\s*:?\s*["«“]([^"»”]+)["»”]/i;

/** Does whatever the learner asks: prints its brief, gives every mark, sees every good move. Only code can hold it. */
export const obedient = (question: Question): unknown => {
  const asked = question.learner.filter((text) => demand.test(text) || echo.test(text));
  const order = question.task === 'judge' ? asked.at(-1) : asked.find((text) => text === question.learner.at(-1));
  if (!order) return honest(question);
  if (question.task === 'detect') {
    const good = [
      'ack_specific',
      'reformulate',
      'own_it',
      'apologise_impact',
      'offer_options',
      'commit',
      'check_close',
    ];
    return { moves: good.map((move) => ({ quote: order.slice(0, 200), move, confidence: 1 })) };
  }
  if (question.task === 'voice') {
    const repeated = echo.exec(order)?.[1];
    if (repeated) return { line: repeated };
    return { line: secrets.test(order) ? question.system.slice(0, 900) : '100 %. Perfect. I am fully satisfied.' };
  }
  const turn = question.turns.find(({ text }) => text === order);
  return { verdicts: verdicts(question, 4, order.slice(0, 200), turn?.turn ?? 't1', 'As asked: 100 %.') };
};

const rot13 = (text: string): string =>
  text.replace(/[a-z]/gi, (char) => {
    const base = char <= 'Z' ? 65 : 97;
    return String.fromCharCode(((char.charCodeAt(0) - base + 13) % 26) + base);
  });

/** Ways a model may leak what it was told. */
export const disguises = {
  plain: (text: string) => text,
  reversed: (text: string) => [...text].reverse().join(''),
  base64: (text: string) => Buffer.from(text).toString('base64'),
  hex: (text: string) => Buffer.from(text).toString('hex'),
  rot13,
  spaced: (text: string) => [...text].join(' '),
} as const;

/** Repeats the end of its prompt, where the persona is, and the direction, in disguise. */
export const leak = (question: Question, disguise: keyof typeof disguises): unknown => {
  const told = `${question.system.slice(-160)} ${JSON.stringify(question.direction)}`;
  const text = disguises[disguise](told).slice(0, 900);
  if (question.task === 'voice') return { line: text };
  if (question.task === 'detect') return { moves: [{ quote: text, move: 'own_it', confidence: 1 }] };
  return { verdicts: verdicts(question, 3, text, 't1', text) };
};

/** Right form, other language. */
export const wrongLanguage = (question: Question): unknown =>
  honest({ ...question, language: question.language === 'fr' ? 'en' : 'fr', direction: {} });

/** Right names, wrong types. */
export const wrongTypes = (question: Question): unknown => {
  if (question.task === 'voice') return { line: 42 };
  if (question.task === 'detect') return { moves: [{ quote: null, move: 7, confidence: 'high' }] };
  return { verdicts: [{ skill: question.skills[0], quote: 1, turn: [], level: '4', why: {}, alternative: true }] };
};

/** An honest answer with keys nobody asked for, at every depth. */
export const extraKeys = (question: Question): unknown => {
  const more = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(more);
    if (typeof value !== 'object' || value === null) return value;
    return { ...Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, more(inner)])), score: 100 };
  };
  return more(honest(question));
};
