import type { Move } from '../kernel/moves.ts';
import type { Pair } from '../kernel/words.ts';
import type { Skill } from '../scenarios/schema.ts';

/** How much a move tells about a skill: 1 a first sign, 2 a clear one, 3 the skill itself (or its plain contrary). */
export type Strength = 1 | 2 | 3;

/** One skill as it is observed; `levels` goes from 1 to 4, `contrary` is level 0. All of it is about words, never about the person. */
export type RubricSkill = {
  readonly aim: Pair;
  readonly contrary: Pair;
  readonly levels: readonly [Pair, Pair, Pair, Pair];
  readonly unseen: Pair;
  readonly shows: Readonly<Partial<Record<Move, Strength>>>;
  readonly hurts: Readonly<Partial<Record<Move, Strength>>>;
  /** The best level is reached by coming back to the same move, not only by joining two. */
  readonly again?: true;
};

/** The default rubric, from the HEARD, LAST and CARP models of service recovery; trainers choose at most three skills per scenario. */
export const rubric: Readonly<Record<Skill, RubricSkill>> = {
  listen: {
    aim: {
      fr: 'Laisser raconter, puis poser des questions qui font avancer.',
      en: 'Let them tell the story, then ask questions that move things on.',
    },
    contrary: {
      fr: 'Ce que le client venait de dire est resté sans suite, ou lui a été redemandé.',
      en: 'What the customer had just said went unanswered, or was asked for again.',
    },
    levels: [
      {
        fr: 'Une première attention à ce que dit le client.',
        en: 'A first sign of attention to what the customer says.',
      },
      {
        fr: 'Une question précise sur sa situation, sans l’inviter à raconter.',
        en: 'A precise question about the situation, without inviting the story.',
      },
      {
        fr: 'Le client est invité à raconter avec ses mots.',
        en: 'The customer is invited to tell it in their own words.',
      },
      {
        fr: 'Le client est invité à raconter, et la suite s’appuie sur ce qu’il a dit.',
        en: 'The customer is invited to tell it, and what follows builds on what they said.',
      },
    ],
    unseen: {
      fr: 'Aucune question ni invitation à raconter dans cet échange.',
      en: 'No question and no invitation to tell the story in this conversation.',
    },
    shows: { open_question: 3, ask_detail: 2, reformulate: 2, ack_specific: 1 },
    hurts: { non_answer: 3, calm_down: 2, sarcasm: 2, scripted: 1 },
  },
  acknowledge: {
    aim: {
      fr: 'Nommer ce que vit le client et pourquoi, avec vos mots.',
      en: 'Name what the customer is going through and why, in your own words.',
    },
    contrary: {
      fr: 'Ce que vivait le client a été diminué ou repoussé.',
      en: 'What the customer was going through was played down or pushed away.',
    },
    levels: [
      { fr: 'Une formule d’empathie, sans dire de quoi.', en: 'A phrase of empathy, without saying about what.' },
      {
        fr: 'La gêne est reconnue, sans s’attarder sur sa cause.',
        en: 'The hardship is acknowledged, without dwelling on its cause.',
      },
      { fr: 'La gêne et sa cause sont nommées.', en: 'The hardship and its cause are named.' },
      {
        fr: 'La gêne et sa cause sont nommées avec vos mots, et vous y revenez.',
        en: 'The hardship and its cause are named in your own words, and you come back to it.',
      },
    ],
    unseen: {
      fr: 'Aucun mot sur ce que vivait le client.',
      en: 'No word about what the customer was going through.',
    },
    again: true,
    shows: { ack_specific: 3, apologise_impact: 3, ack_generic: 1, apologise: 1 },
    hurts: { minimise: 3, calm_down: 3, sarcasm: 3, insult: 3, blame_customer: 2 },
  },
  reformulate: {
    aim: {
      fr: 'Redire le problème pour vérifier, et chercher ce qui compte vraiment.',
      en: 'Restate the problem to check it, and look for what really matters.',
    },
    contrary: {
      fr: 'Le point du client a été manqué : on a répondu à autre chose.',
      en: 'The customer’s point was missed: something else was answered.',
    },
    levels: [
      { fr: 'Une attention au problème, sans le redire.', en: 'Attention to the problem, without restating it.' },
      {
        fr: 'Des questions sur le problème, sans le redire.',
        en: 'Questions about the problem, without restating it.',
      },
      { fr: 'Le problème est redit avec vos mots.', en: 'The problem is restated in your own words.' },
      {
        fr: 'Le problème est redit pour vérifier, et une question cherche ce qui compte.',
        en: 'The problem is restated to check it, and a question looks for what matters.',
      },
    ],
    unseen: {
      fr: 'Le problème n’a pas été redit ni questionné.',
      en: 'The problem was neither restated nor questioned.',
    },
    shows: { reformulate: 3, ask_detail: 2, open_question: 2 },
    hurts: { non_answer: 3, blame_customer: 1, scripted: 1 },
  },
  own: {
    aim: {
      fr: 'S’excuser de l’effet produit et dire « je m’en occupe », sans chercher de coupable.',
      en: 'Apologise for the effect and say “I’ll take this on”, without looking for someone to blame.',
    },
    contrary: {
      fr: 'La faute a été renvoyée au client, à un collègue ou à la règle.',
      en: 'The fault was passed to the customer, a colleague or the rule.',
    },
    levels: [
      { fr: 'Des excuses, sans dire pour quel effet.', en: 'An apology, without naming the effect.' },
      {
        fr: 'Des excuses ou une suite promise, sans en faire encore votre affaire.',
        en: 'An apology or a promised next step, without making it yours yet.',
      },
      {
        fr: 'L’effet sur le client est nommé dans les excuses, ou vous prenez le dossier à votre compte.',
        en: 'The apology names the effect on the customer, or you take the case on yourself.',
      },
      {
        fr: 'Vous assumez l’effet et vous dites « je » jusqu’au bout.',
        en: 'You own the effect and say “I” all the way.',
      },
    ],
    unseen: { fr: 'Ni excuses ni prise en charge dites.', en: 'Neither an apology nor ownership was said.' },
    shows: { own_it: 3, apologise_impact: 3, apologise: 1, commit: 2 },
    hurts: { blame_customer: 3, blame_third: 3, policy_shield: 2 },
  },
  solve: {
    aim: {
      fr: 'Proposer ce que vous pouvez faire, puis dire qui, quoi et quand.',
      en: 'Offer what is in your power, then say who, what and when.',
    },
    contrary: {
      fr: 'La porte a été fermée sans raison ni autre voie.',
      en: 'The door was closed with no reason and no other way.',
    },
    levels: [
      { fr: 'Une information, sans action proposée.', en: 'Information, but no action offered.' },
      {
        fr: 'Une piste d’action, encore floue : il manque qui, quoi ou quand.',
        en: 'A possible action, still vague: who, what or when is missing.',
      },
      {
        fr: 'Une action concrète est proposée, ou promise avec un qui et un quand.',
        en: 'A concrete action is offered, or promised with a who and a when.',
      },
      {
        fr: 'Des possibilités dans vos moyens, puis un engagement : qui, quoi, quand.',
        en: 'Options within your power, then a commitment: who, what, when.',
      },
    ],
    unseen: { fr: 'Aucune action n’a été proposée.', en: 'No action was offered.' },
    shows: { commit: 3, offer_options: 3, explain: 1, own_it: 1 },
    hurts: { policy_shield: 3, non_answer: 2, capitulate: 2, false_promise: 1, blame_customer: 1 },
  },
  clarity: {
    aim: {
      fr: 'Des mots simples, et rien que vous ne puissiez tenir.',
      en: 'Plain words, and nothing you cannot keep.',
    },
    contrary: {
      fr: 'Des mots vides, techniques ou intenables ont pris la place de l’explication.',
      en: 'Empty, technical or untenable words took the place of an explanation.',
    },
    levels: [
      {
        fr: 'Un début d’explication, encore difficile à suivre.',
        en: 'The start of an explanation, still hard to follow.',
      },
      {
        fr: 'Une information claire, sans l’explication attendue.',
        en: 'Clear information, without the explanation needed.',
      },
      { fr: 'Une explication simple et utile.', en: 'A plain, useful explanation.' },
      {
        fr: 'Des explications simples, avec des dates et des limites dites franchement.',
        en: 'Plain explanations, with dates and limits said frankly.',
      },
    ],
    unseen: {
      fr: 'Rien n’avait besoin d’être expliqué, ou rien ne l’a été.',
      en: 'Nothing needed explaining, or nothing was explained.',
    },
    shows: { explain: 3, commit: 2, reformulate: 1 },
    hurts: { jargon: 3, false_promise: 3, scripted: 2, policy_shield: 2, capitulate: 1 },
  },
  limit: {
    aim: {
      fr: 'Face à une attaque personnelle : une limite ferme et polie, puis une fin digne.',
      en: 'Facing a personal attack: a firm, polite limit, then a dignified end.',
    },
    contrary: {
      fr: 'À l’attaque a répondu une pique, un ordre ou une menace.',
      en: 'The attack was answered with a jibe, an order or a threat.',
    },
    levels: [
      { fr: 'Une limite à peine esquissée.', en: 'A limit barely begun.' },
      { fr: 'Une limite dite, sans la rendre claire.', en: 'A limit said, without making it clear.' },
      { fr: 'Une limite ferme et polie est posée.', en: 'A firm, polite limit is set.' },
      {
        fr: 'La limite est posée avec sa suite, et la porte reste ouverte.',
        en: 'The limit is set with what follows, and the door stays open.',
      },
    ],
    unseen: { fr: 'Aucune limite n’a été posée, ou nécessaire.', en: 'No limit was set, or needed.' },
    again: true,
    shows: { set_limit: 3 },
    hurts: { insult: 3, sarcasm: 2, calm_down: 2 },
  },
  close: {
    aim: {
      fr: 'Récapituler, vérifier que cela convient, laisser une porte ouverte.',
      en: 'Recap, check it suits them, leave a door open.',
    },
    contrary: {
      fr: 'L’échange s’est refermé sur une formule vide ou une pique.',
      en: 'The conversation closed on an empty phrase or a jibe.',
    },
    levels: [
      { fr: 'Une fin polie, sans récapituler.', en: 'A polite end, without a recap.' },
      {
        fr: 'La suite est dite, sans vérifier qu’elle convient.',
        en: 'What comes next is said, without checking it suits.',
      },
      { fr: 'Vous vérifiez que cela convient au client.', en: 'You check that it suits the customer.' },
      {
        fr: 'La suite est récapitulée et vous vérifiez qu’elle convient.',
        en: 'What comes next is recapped and you check that it suits.',
      },
    ],
    unseen: { fr: 'L’échange s’est arrêté avant la conclusion.', en: 'The conversation stopped before a close.' },
    shows: { check_close: 3, commit: 2 },
    hurts: { scripted: 1, sarcasm: 2, insult: 3, capitulate: 1 },
  },
};
