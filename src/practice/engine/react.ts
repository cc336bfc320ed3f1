import type { Move } from '../../kernel/moves.ts';
import type { Pair } from '../../kernel/words.ts';
import type { Reaction } from '../../scenarios/schema.ts';
import type { Why } from './advance.ts';
import { helps } from './effects.ts';

const reactionTo: Readonly<Record<Exclude<Move, 'insult' | 'set_limit'>, Reaction>> = {
  open_question: 'open_question',
  ask_detail: 'ask_detail',
  ack_specific: 'ack_specific',
  ack_generic: 'ack_generic',
  reformulate: 'reformulate',
  apologise: 'apologise',
  apologise_impact: 'apologise_impact',
  own_it: 'own_it',
  explain: 'explain',
  offer_options: 'offer',
  commit: 'commit',
  check_close: 'check_close',
  calm_down: 'calm_down',
  minimise: 'minimise',
  blame_customer: 'blame_customer',
  blame_third: 'blame_third',
  policy_shield: 'policy_shield',
  jargon: 'jargon',
  scripted: 'scripted',
  non_answer: 'non_answer',
  false_promise: 'false_promise',
  sarcasm: 'sarcasm',
  capitulate: 'capitulate',
};

/** What the customer reacts to, for a model's directive. */
export const reactionWords: Readonly<Record<Reaction, Pair>> = {
  ack_specific: {
    fr: 'votre épreuve vient d’être reconnue, avec sa cause',
    en: 'your hardship was just named, with its cause',
  },
  ack_generic: { fr: 'une phrase d’empathie toute faite', en: 'a stock sentence of empathy' },
  ack_again: { fr: 'encore la même phrase d’empathie toute faite', en: 'the same stock empathy once more' },
  apologise: { fr: 'des excuses, sans les conséquences pour vous', en: 'an apology that leaves out what it cost you' },
  apologise_impact: {
    fr: 'des excuses qui nomment ce que cela vous a coûté',
    en: 'an apology that names what it cost you',
  },
  own_it: { fr: 'l’agent prend l’affaire à son compte', en: 'the agent takes it on personally' },
  reformulate: {
    fr: 'l’agent redit votre problème avec ses mots',
    en: 'the agent restates your problem in their own words',
  },
  explain: { fr: 'une explication claire', en: 'a plain explanation' },
  offer: { fr: 'une solution concrète', en: 'a concrete option' },
  commit: { fr: 'un engagement : qui, quoi, quand', en: 'a commitment: who, what, when' },
  check_close: { fr: 'l’agent vérifie que cela vous convient', en: 'the agent checks that it suits you' },
  open_question: { fr: 'on vous invite à raconter', en: 'you are invited to tell your story' },
  ask_detail: { fr: 'une question précise', en: 'a specific question' },
  premature: { fr: 'une solution avant d’avoir été écouté', en: 'a solution before you felt heard' },
  calm_down: { fr: 'on vous dit de vous calmer', en: 'you are told to calm down' },
  minimise: { fr: 'on minimise votre problème', en: 'your problem is played down' },
  blame_customer: { fr: 'on vous dit que c’est votre faute', en: 'you are told it is your fault' },
  blame_third: { fr: 'l’agent accuse quelqu’un d’autre', en: 'the agent blames someone else' },
  policy_shield: { fr: 'on vous oppose la procédure, sans raison', en: 'policy is held up, with no reason' },
  jargon: { fr: 'des termes que vous ne comprenez pas', en: 'terms you cannot follow' },
  scripted: { fr: 'une phrase de manuel', en: 'a phrase from the manual' },
  non_answer: { fr: 'on ne répond pas à votre point', en: 'your point is not answered' },
  false_promise: { fr: 'une promesse trop belle', en: 'a promise too good to be true' },
  sarcasm: { fr: 'de l’ironie à votre égard', en: 'irony at your expense' },
  capitulate: { fr: 'l’agent cède sur tout d’un coup', en: 'the agent suddenly gives in on everything' },
  limit_right: {
    fr: 'l’agent pose une limite ferme et polie après votre attaque',
    en: 'a firm, polite limit after your attack',
  },
  limit_wrong: {
    fr: 'on vous rappelle à l’ordre alors que vous n’avez insulté personne',
    en: 'you are told off although you insulted nobody',
  },
  nothing: { fr: 'rien de précis', en: 'nothing in particular' },
  confused: { fr: 'une langue que vous ne comprenez pas', en: 'a language you do not understand' },
  goodbye_early: {
    fr: 'l’agent prend congé alors que rien n’est réglé',
    en: 'the agent takes leave while nothing is settled',
  },
};

const reactionOf = ({ move, rule }: Why): Reaction | null => {
  if (move === null || move === 'insult' || rule === 'promise_fails') return null;
  if (rule === 'premature') return 'premature';
  if (rule === 'limit_wrong' || rule === 'limit_right') return rule;
  if (move === 'set_limit') return null;
  return move === 'ack_generic' && rule === 'repeat' ? 'ack_again' : reactionTo[move];
};

/** How much a move weighs in what the customer answers: anger counts double, a right limit above all, and a hurt wins a draw. */
const weight = ({ move, rule, delta }: Why): number =>
  rule === 'limit_right'
    ? 100
    : 2 * Math.abs(delta.anger) + Math.abs(delta.trust) + (move !== null && !helps(move) ? 0.5 : 0);

/** What the customer reacts to in a message: its strongest move; `nothing` when it held none. */
export const strongest = (why: readonly Why[]): Reaction => {
  let best: { readonly reaction: Reaction; readonly weight: number } | null = null;
  for (const entry of why) {
    const reaction = reactionOf(entry);
    if (reaction !== null && (best === null || weight(entry) > best.weight)) best = { reaction, weight: weight(entry) };
  }
  return best?.reaction ?? 'nothing';
};
