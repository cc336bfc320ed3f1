import type { Move } from '../kernel/moves.ts';
import type { Pair } from '../kernel/words.ts';
import type { RuleId } from '../practice/engine/weigh.ts';

/** Why each move helps or hurts, as a coach would say it: about the words and their effect, never about the person. */
export const moveReasons: Readonly<Record<Move, Pair>> = {
  open_question: {
    fr: 'Une question ouverte laisse le client raconter ce qui compte pour lui.',
    en: 'An open question lets the customer tell what matters to them.',
  },
  ask_detail: {
    fr: 'Une question précise montre que vous cherchez une réponse à son cas, pas une réponse en général.',
    en: 'A precise question shows you are looking into this case, not cases in general.',
  },
  ack_specific: {
    fr: 'Vous nommez ce qu’il vit et pourquoi : il n’a plus besoin de le crier.',
    en: 'You name what they are going through and why: they no longer need to shout it.',
  },
  ack_generic: {
    fr: 'La gêne est reconnue ; dire sa cause lui donnerait plus de poids.',
    en: 'The hardship is acknowledged; naming its cause would give it more weight.',
  },
  reformulate: {
    fr: 'En redisant son problème, vous prouvez que vous l’avez entendu.',
    en: 'By restating the problem, you prove you heard it.',
  },
  apologise: {
    fr: 'Des excuses simples ouvrent la porte ; dire de quoi les rendrait plus fortes.',
    en: 'A plain apology opens the door; saying what for would make it stronger.',
  },
  apologise_impact: {
    fr: 'Vous vous excusez de ce que cela a changé pour lui : c’est là que la colère commence à descendre.',
    en: 'You apologise for what it did to them: that is where anger starts to come down.',
  },
  own_it: {
    fr: 'Un « je » qui prend en charge : le client sait enfin à qui il parle.',
    en: 'An “I” that takes it on: the customer knows at last who they are talking to.',
  },
  explain: {
    fr: 'Une explication simple redonne prise sur la situation.',
    en: 'A plain explanation gives back a grip on the situation.',
  },
  offer_options: {
    fr: 'Une solution dans vos moyens, et un choix rendu au client.',
    en: 'Something within your power, and a choice given back to the customer.',
  },
  commit: {
    fr: 'Qui, quoi, quand : une promesse que le client peut vérifier.',
    en: 'Who, what, when: a promise the customer can check.',
  },
  check_close: {
    fr: 'En vérifiant que cela convient, vous laissez le dernier mot au client.',
    en: 'By checking it suits them, you leave the customer the last word.',
  },
  set_limit: {
    fr: 'Une limite ferme et polie protège l’échange sans fermer la porte.',
    en: 'A firm, polite limit protects the conversation without closing the door.',
  },
  calm_down: {
    fr: 'Demander de se calmer dit surtout que la colère n’a pas lieu d’être ; elle monte.',
    en: 'Asking for calm mostly says the anger is not allowed; it rises.',
  },
  minimise: {
    fr: 'Ce qui paraît petit de votre côté ne l’est pas du sien ; il doit alors le prouver.',
    en: 'What looks small from your side is not from theirs; now they have to prove it.',
  },
  blame_customer: {
    fr: 'Le client se retrouve à se défendre, et son problème passe au second plan.',
    en: 'The customer has to defend themselves, and the problem slips into the background.',
  },
  blame_third: {
    fr: 'Pour le client, vous êtes toute l’entreprise : désigner un autre ressemble à un renvoi.',
    en: 'To the customer you are the whole company: pointing at someone else sounds like being passed on.',
  },
  policy_shield: {
    fr: 'Une règle seule ferme la porte ; avec sa raison ou une autre voie, elle s’accepte mieux.',
    en: 'A rule alone closes the door; with its reason or another way, it is easier to accept.',
  },
  jargon: {
    fr: 'Des mots du métier obligent le client à deviner.',
    en: 'Words of the trade leave the customer guessing.',
  },
  scripted: {
    fr: 'Une phrase toute faite s’entend : elle ne dit rien de son cas.',
    en: 'A stock phrase can be heard as one: it says nothing about this case.',
  },
  non_answer: {
    fr: 'Son point est resté sans réponse, ou lui a été redemandé : il doit recommencer.',
    en: 'The point went unanswered, or was asked for again: they have to start over.',
  },
  false_promise: {
    fr: 'Cela soulage sur le moment, mais personne ne peut le garantir : la confiance se perd au rappel.',
    en: 'It soothes for now, but nobody can guarantee it: trust is lost when it comes back.',
  },
  sarcasm: {
    fr: 'Une pique déplace l’échange du problème vers vous deux.',
    en: 'A jibe moves the conversation from the problem to the two of you.',
  },
  insult: {
    fr: 'À partir de ces mots, le client ne pouvait plus rien entendre.',
    en: 'From these words on, the customer could not hear anything else.',
  },
  capitulate: {
    fr: 'Céder au-delà de vos moyens arrête le conflit, pas le problème.',
    en: 'Giving in beyond your powers stops the conflict, not the problem.',
  },
};

/** Why the moment of a move matters more than the move itself. */
export const ruleReasons: Readonly<Partial<Record<RuleId, Pair>>> = {
  premature: {
    fr: 'La solution est peut-être la bonne, mais elle est venue avant que l’émotion soit reconnue : elle s’entend comme une façon d’en finir.',
    en: 'It may be the right solution, but it came before the feeling was acknowledged: it sounds like a way to be done.',
  },
  limit_wrong: {
    fr: 'Le client attaquait la situation, pas vous : la limite s’entend alors comme « calmez-vous ».',
    en: 'The customer was attacking the situation, not you: the limit is then heard as “calm down”.',
  },
};
