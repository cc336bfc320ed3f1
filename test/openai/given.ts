import { configure } from '../../adapters/openai/adapter.ts';
import { type Limits, limits } from '../../adapters/openai/limits.ts';
import type { Lent } from '../../adapters/openai/run.ts';
import {
  type Model,
  type ModelCall,
  ModelError,
  type PersonaBrief,
  type VoiceDirective,
} from '../../src/kernel/model.ts';
import type { FakeOpenai } from '../support/fake-openai.ts';

/** Limits small enough that a test waits for nothing. */
export const quick: Limits = {
  ...limits,
  time: {
    detect: { attempt: 250, total: 600 },
    voice: { attempt: 250, total: 600 },
    judge: { attempt: 250, total: 600 },
  },
};

/** Room for the second attempt after a Retry-After, which the tests do not sleep through. */
export const roomy: Limits = {
  ...quick,
  time: {
    detect: { attempt: 250, total: 4000 },
    voice: { attempt: 250, total: 4000 },
    judge: { attempt: 250, total: 4000 },
  },
};

export const open = (fake: FakeOpenai, lent: Lent = {}, env: Readonly<Record<string, string>> = {}): Model => {
  const configured = configure({ OPENAI_BASE_URL: fake.url, OPENAI_MODEL: 'fake', ...env });
  if (configured.state !== 'on') throw new Error(JSON.stringify(configured));
  return configured.open({ random: () => 0, wait: async () => undefined, limits: quick, ...lent });
};

export const brief: PersonaBrief = {
  scenario: 'late-parcel',
  version: 3,
  language: 'fr',
  name: 'Nadia',
  job: 'fleuriste',
  channel: 'chat',
  complaint: 'Le colis promis mardi n’est pas arrivé.',
  style: 'plain',
  voice: 'Phrases courtes, vouvoie, dit « franchement ».',
  account: [{ label: 'Commande', value: 'FR-20418' }],
  truth: [{ says: 'Le colis est garanti pour demain', holds: false }],
  banned: ['crétin'],
};

export const directive: VoiceDirective = {
  mood: 'en colère',
  reaction: 'a stock apology, which annoys',
  facts: ['Le colis devait arriver mardi'],
  aggression: 2,
  principles: [],
};

/** Ids and a name no request may carry. */
export const secretIds = {
  practice: '0198f2aa-7d1c-7c3e-9a53-practice0001',
  turn: '0198f2aa-7d1c-7c3e-9a53-turn',
};

export const turns = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    id: `${secretIds.turn}${at}`,
    role: at % 2 === 0 ? ('customer' as const) : ('agent' as const),
    text:
      at % 2 === 0 ? `Toujours rien, et on est vendredi. (${at})` : `Je comprends, je regarde votre dossier. (${at})`,
  }));

export const criteria = [
  { skill: 'listen', name: 'Écouter', here: 'Le retard', levels: ['0', '1', '2', '3', '4'] },
  { skill: 'own', name: 'Prendre en charge', here: 'Le colis', levels: ['0', '1', '2', '3', '4'] },
];

export const call: ModelCall = { practice: secretIds.practice };

/** The three uses with ordinary inputs; `said` is the learner's last message. */
export const uses = {
  detect: (model: Model, said = 'Je suis désolé, je vous rappelle avant midi.', from = call) =>
    model.detect(from, { language: 'fr', text: said, context: turns(3), factsGiven: ['FR-20418'] }),
  voice: (model: Model, said = 'Je suis désolé, je vous rappelle avant midi.', from = call) =>
    model.voice(from, { brief, turns: [...turns(3), { id: 'x9', role: 'agent', text: said }], directive }),
  judge: (model: Model, said = 'Je suis désolé, je vous rappelle avant midi.', from = call) =>
    model.judge(from, {
      brief,
      language: 'fr',
      turns: [...turns(3), { id: `${secretIds.turn}9`, role: 'agent', text: said }],
      criteria,
    }),
};
export const tasks = Object.keys(uses) as (keyof typeof uses)[];

/** The kind of ModelError a promise rejects with, or what it gave. */
export const kindOf = async (promise: Promise<unknown>): Promise<string> => {
  try {
    return `gave ${JSON.stringify(await promise)}`;
  } catch (error) {
    return error instanceof ModelError ? error.kind : `threw ${error}`;
  }
};
