import type { Move } from '../kernel/moves.ts';
import type { Pair } from '../kernel/words.ts';
import type { RuleId } from '../practice/engine/weigh.ts';

/** Each move as people say it. */
export const moveNames: Readonly<Record<Move, Pair>> = {
  open_question: { fr: 'question ouverte', en: 'open question' },
  ask_detail: { fr: 'question précise', en: 'precise question' },
  ack_specific: { fr: 'gêne et cause nommées', en: 'hardship and cause named' },
  ack_generic: { fr: 'formule d’empathie', en: 'phrase of empathy' },
  reformulate: { fr: 'reformulation', en: 'restating the problem' },
  apologise: { fr: 'excuses', en: 'apology' },
  apologise_impact: { fr: 'excuses pour l’effet produit', en: 'apology for the effect' },
  own_it: { fr: 'prise en charge', en: 'taking ownership' },
  explain: { fr: 'explication claire', en: 'plain explanation' },
  offer_options: { fr: 'solution proposée', en: 'solution offered' },
  commit: { fr: 'engagement daté', en: 'dated commitment' },
  check_close: { fr: 'vérification avant de conclure', en: 'check before closing' },
  set_limit: { fr: 'limite posée', en: 'limit set' },
  calm_down: { fr: 'demande de se calmer', en: 'being told to calm down' },
  minimise: { fr: 'problème diminué', en: 'problem played down' },
  blame_customer: { fr: 'faute renvoyée au client', en: 'fault put on the customer' },
  blame_third: { fr: 'faute renvoyée à un autre', en: 'fault put on someone else' },
  policy_shield: { fr: 'règle sans raison ni autre voie', en: 'rule with no reason or other way' },
  jargon: { fr: 'mots techniques', en: 'technical words' },
  scripted: { fr: 'phrase toute faite', en: 'stock phrase' },
  non_answer: { fr: 'réponse à côté', en: 'point not answered' },
  false_promise: { fr: 'promesse intenable', en: 'promise beyond your control' },
  sarcasm: { fr: 'ironie', en: 'irony' },
  insult: { fr: 'attaque', en: 'attack' },
  capitulate: { fr: 'concession au-delà de vos moyens', en: 'giving in beyond your powers' },
};

/** Moves that depend on meaning more than on wording, which rules recognise least surely. */
export const indicative: ReadonlySet<Move> = new Set<Move>([
  'explain',
  'non_answer',
  'jargon',
  'sarcasm',
  'false_promise',
  'capitulate',
]);

/** Each rule of the receipt in plain words. */
export const ruleNames: Readonly<Record<RuleId, Pair>> = {
  effect: { fr: 'effet habituel de ces mots', en: 'usual effect of these words' },
  repeat: { fr: 'déjà dit : l’effet diminue', en: 'said before: the effect fades' },
  premature: {
    fr: 'solution venue avant que l’émotion soit reconnue',
    en: 'solution came before the feeling was acknowledged',
  },
  limit_right: { fr: 'limite posée après une attaque personnelle', en: 'limit set after a personal attack' },
  limit_wrong: {
    fr: 'limite posée sans attaque personnelle : entendue comme « calmez-vous »',
    en: 'limit set without a personal attack: heard as “calm down”',
  },
  promise_fails: { fr: 'une promesse intenable est revenue', en: 'a promise beyond your control came back' },
  cap_up: { fr: 'la colère ne monte pas plus en un message', en: 'anger rises no further in one message' },
  cap_down: { fr: 'la colère ne descend pas plus en un message', en: 'anger falls no further in one message' },
  floor_acknowledge: {
    fr: 'elle ne descend pas plus tant que l’émotion n’est pas reconnue',
    en: 'it falls no further until the feeling is acknowledged',
  },
  floor_need: {
    fr: 'elle ne descend pas plus tant que le besoin n’est pas trouvé',
    en: 'it falls no further until the need is found',
  },
  floor_commit: {
    fr: 'elle ne descend pas plus sans engagement concret',
    en: 'it falls no further without a concrete commitment',
  },
  bound: { fr: 'bord de la jauge', en: 'edge of the gauge' },
};

/** What a personal trigger or balm adds to a rule. */
export const personalNames: Readonly<Record<'trigger' | 'balm', Pair>> = {
  trigger: { fr: 'un point sensible de ce client', en: 'a sore point for this customer' },
  balm: { fr: 'ce que ce client avait besoin d’entendre', en: 'what this customer needed to hear' },
};
