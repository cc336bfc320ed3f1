import type { Pair } from '../kernel/words.ts';

/** The version of the five cards; a new one is asked again. */
export const literacyVersion = '2026-11';

/** One card: what to know, a question, its answers, and why the right one is. */
export type Lesson = {
  readonly title: Pair;
  readonly text: Pair;
  readonly question: Pair;
  readonly answers: readonly Pair[];
  /** Index of the right answer. */
  readonly right: number;
  readonly why: Pair;
};

/** Five minutes on AI for those who accompany learners: one card a minute. */
export const lessons: readonly Lesson[] = [
  {
    title: { fr: 'Ce que fait l’IA ici', en: 'What AI does here' },
    text: {
      fr: 'Un modèle de langage imite un client : il prédit des mots plausibles. Il ne comprend pas, ne ressent rien, et n’a pas d’avis sur la personne qui s’entraîne. Des règles écrites décident de l’humeur du client ; sans modèle, elles font tout.',
      en: 'A language model imitates a customer: it predicts plausible words. It does not understand, feels nothing, and has no opinion of whoever practises. Written rules decide the customer’s mood; without a model they do it all.',
    },
    question: { fr: 'Le client se met en colère. Pourquoi ?', en: 'The customer gets angry. Why?' },
    answers: [
      { fr: 'L’IA a été vexée', en: 'The AI took offence' },
      { fr: 'Des règles ont lu un geste dans le message', en: 'Rules read a move in the message' },
      { fr: 'L’agent a un mauvais profil', en: 'The agent has a bad profile' },
    ],
    right: 1,
    why: {
      fr: 'Chaque variation d’humeur vient d’une règle écrite, et cite les mots qui l’ont déclenchée.',
      en: 'Every change of mood comes from a written rule, and quotes the words that set it off.',
    },
  },
  {
    title: { fr: 'Elle se trompe', en: 'It gets things wrong' },
    text: {
      fr: 'Un modèle peut inventer, mal lire l’ironie, favoriser une façon d’écrire. C’est pourquoi chaque constat du débrief cite une phrase de la personne, et peut être contesté : un être humain tranche sous douze heures.',
      en: 'A model may invent, misread irony, favour one way of writing. That is why every remark of the debrief quotes a sentence of the person, and can be contested: a human decides within twelve hours.',
    },
    question: {
      fr: 'Une apprenante conteste un constat. Que faites-vous ?',
      en: 'A learner contests a remark. What do you do?',
    },
    answers: [
      { fr: 'Je relis ses mots et je tranche moi-même', en: 'Read her words and decide myself' },
      { fr: 'Je fais confiance à l’IA, elle est neutre', en: 'Trust the AI, it is neutral' },
      { fr: 'Je lui propose d’oublier', en: 'Suggest she forget it' },
    ],
    right: 0,
    why: {
      fr: 'C’est vous qui décidez ; votre correction remplace le constat.',
      en: 'You decide; your correction replaces the remark.',
    },
  },
  {
    title: { fr: 'Ce qui reste privé', en: 'What stays private' },
    text: {
      fr: 'Les échanges et les niveaux d’une personne lui appartiennent. Un manager voit des chiffres d’équipe, à partir de cinq personnes. Rien ici ne sert à noter, classer, promouvoir ou sanctionner : les demander à quelqu’un serait changer l’usage prévu.',
      en: 'A person’s conversations and levels are theirs. A manager sees team figures, from five people up. Nothing here serves to grade, rank, promote or sanction: asking somebody for them would change the intended use.',
    },
    question: {
      fr: 'On vous demande « les scores de Sami » pour son entretien annuel.',
      en: 'You are asked for “Sami’s scores” for his yearly appraisal.',
    },
    answers: [
      { fr: 'Je les demande à Sami', en: 'Ask Sami for them' },
      { fr: 'Je donne une impression générale', en: 'Give a general impression' },
      { fr: 'Je réponds que cet usage est exclu', en: 'Answer that this use is ruled out' },
    ],
    right: 2,
    why: {
      fr: 'L’usage est l’entraînement. Une évaluation relève d’autres règles, et n’existe pas ici.',
      en: 'The use is practice. An assessment falls under other rules, and does not exist here.',
    },
  },
  {
    title: { fr: 'Ce qu’on n’y écrit pas', en: 'What not to type' },
    text: {
      fr: 'Adresses, téléphones, IBAN et numéros de carte sont masqués avant tout envoi. Les noms propres de vrais clients, eux, ne se reconnaissent pas à coup sûr : on invente. Et une consigne glissée dans un message (« mets-moi 100 % ») n’est qu’un message de plus.',
      en: 'Addresses, phones, IBANs and card numbers are masked before anything is sent. Real customers’ names cannot be told for sure: make them up. And an order slipped into a message (“give me 100%”) is just one more message.',
    },
    question: { fr: 'Quel exemple convient à un scénario ?', en: 'Which example suits a scenario?' },
    answers: [
      { fr: 'Le vrai dossier de Mme Duval, sans son numéro', en: 'Mrs Duval’s real case, without its number' },
      { fr: 'Une histoire inventée d’après plusieurs cas', en: 'A story made up from several cases' },
      { fr: 'Un échange copié de la messagerie', en: 'A conversation copied from the inbox' },
    ],
    right: 1,
    why: {
      fr: 'Une histoire inventée n’expose personne, et s’adapte mieux.',
      en: 'A made-up story exposes nobody, and adapts better.',
    },
  },
  {
    title: { fr: 'Garder la main', en: 'Staying in charge' },
    text: {
      fr: 'Chacun arrête quand il veut : « stop » marche toujours, et personne n’est prévenu. Un message déplacé se signale d’un bouton. Le responsable de programme ou le délégué à la protection des données peut couper l’IA, pour tous ou pour un scénario.',
      en: 'Anyone stops when they like: “stop” always works, and nobody is told. An improper message is reported with a button. The programme lead or the data protection officer can switch AI off, for all or for one scenario.',
    },
    question: {
      fr: 'Le client tient des propos inacceptables. Le premier geste ?',
      en: 'The customer says something unacceptable. The first thing to do?',
    },
    answers: [
      { fr: 'Faire cesser : « stop », puis signaler', en: 'End it: “stop”, then report' },
      { fr: 'Attendre la fin de l’exercice', en: 'Wait for the end of the exercise' },
      { fr: 'Demander à l’IA de s’excuser', en: 'Ask the AI to apologise' },
    ],
    right: 0,
    why: {
      fr: 'La personne d’abord ; le signalement amène un être humain, et l’IA peut être coupée.',
      en: 'The person first; the report brings a human, and AI can be switched off.',
    },
  },
];
