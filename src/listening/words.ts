import type { Pair } from '../kernel/words.ts';
import type { Group, MethodId, Theme } from './rules.ts';

/** Kinds of role. */
export const groupNames: Readonly<Record<Group, Pair>> = {
  learners: { fr: 'conseillers', en: 'agents' },
  trainers: { fr: 'formateurs et ambassadeurs', en: 'trainers and ambassadors' },
  managers: { fr: 'managers et responsables de site', en: 'managers and site leads' },
  institution: { fr: 'programme et protection des données', en: 'programme and data protection' },
  others: { fr: 'autres groupes, réunis', en: 'other groups, together' },
};

/** What people worry about, as they would say it. */
export const themeNames: Readonly<Record<Theme, Pair>> = {
  replaced: { fr: 'que l’IA remplace des métiers', en: 'AI taking over jobs' },
  watched: { fr: 'être surveillé', en: 'being watched' },
  judged: { fr: 'être noté ou comparé', en: 'being graded or compared' },
  artificial: { fr: 'que parler à une machine sonne faux', en: 'talking to a machine feeling false' },
  time: { fr: 'ne pas avoir le temps', en: 'not having the time' },
  tool: { fr: 'ne pas savoir s’en servir', en: 'not knowing how to use it' },
  data: { fr: 'ce que deviennent les données', en: 'what becomes of the data' },
  gadget: { fr: 'un gadget de plus', en: 'one more gadget' },
  funding: { fr: 'le financement', en: 'the funding' },
};

/** How people train today. */
export const methodNames: Readonly<Record<MethodId, Pair>> = {
  room: { fr: 'jeux de rôle en salle', en: 'role play in a room' },
  pairs: { fr: 'entraînement à deux entre collègues', en: 'practice in pairs with a colleague' },
  listening_in: { fr: 'double écoute', en: 'listening in on calls' },
  coaching: { fr: 'accompagnement individuel', en: 'one-to-one coaching' },
  briefing: { fr: 'points d’équipe', en: 'team briefings' },
  elearning: { fr: 'modules en ligne', en: 'online modules' },
  documents: { fr: 'fiches et procédures', en: 'guides and procedures' },
};

/** Words of listening, both languages side by side. */
export const words = {
  title: { fr: 'À l’écoute', en: 'Listening' },
  formTitle: { fr: 'Votre avis, sans nom', en: 'Your view, no name' },
  formIntro: {
    fr: 'Une minute. Seules des sommes sont gardées, et rien n’est montré avant la fin, ni de moins de dix personnes. Personne ne sait qui a coché quoi.',
    en: 'One minute. Only sums are kept, and nothing is shown before the end, nor about fewer than ten people. Nobody knows who ticked what.',
  },
  concerns: {
    fr: 'Ce qui vous préoccupe dans l’entraînement avec une IA (trois au plus)',
    en: 'What concerns you about practising with AI (three at most)',
  },
  uses: { fr: '1. Comment vous vous formez aujourd’hui', en: '1. How you train today' },
  values: { fr: '2. Ce qui vous aide le plus', en: '2. What helps you most' },
  keep: { fr: '3. Ce qu’il ne faut surtout pas casser', en: '3. What must not be broken' },
  send: { fr: 'Envoyer', en: 'Send' },
  invite: (day: string): Pair => ({
    fr: `Avant d’aller plus loin, une minute pour dire ce qui vous préoccupe et ce que vous tenez à garder. Sans nom, jusqu’au ${day} ; rien n’est montré de moins de dix personnes. Y répondre ou non ne se voit pas.`,
    en: `Before we go further, one minute to say what concerns you and what you want to keep. No name, until ${day}; nothing is shown about fewer than ten people. Nobody sees whether you answer.`,
  }),
  answer: { fr: 'Donner mon avis', en: 'Give my view' },
  thanks: {
    fr: 'Merci. Votre avis est compté avec les autres ; ce que vous avez coché n’est gardé nulle part à votre nom.',
    en: 'Thank you. Your view is counted with the others; what you ticked is kept nowhere under your name.',
  },
  already: {
    fr: 'Votre avis est déjà compté, merci. On ne peut pas le reprendre : rien ne dit lequel est le vôtre.',
    en: 'Your view is counted already, thank you. It cannot be taken back: nothing says which one is yours.',
  },
  closed: {
    fr: 'Aucune écoute n’est ouverte en ce moment. Vos mots restent bienvenus : « aide : » suivi de votre question.',
    en: 'We are not asking right now. Your words are still welcome: “help:” and your question.',
  },
  wrong: {
    fr: 'Cochez trois préoccupations au plus, et une réponse de la liste à chacune des questions 2 et 3.',
    en: 'Tick three concerns at most, and one answer of the list to questions 2 and 3 each.',
  },
  none: {
    fr: 'La maison n’a pas encore été écoutée. Deux semaines, une minute par personne : ce qui préoccupe, et ce qu’il ne faut pas casser.',
    en: 'Nobody has been asked yet. Two weeks, one minute each: what concerns people, and what must not be broken.',
  },
  isOpen: (day: string): Pair => ({
    fr: `Une écoute est ouverte jusqu’au ${day}. Rien n’est montré d’ici là, pas même le nombre de réponses. Pour inviter une équipe, écrivez « écoute » dans son canal.`,
    en: `Listening is open until ${day}. Nothing is shown until then, not even how many answered. To invite a team, type “listening” in its channel.`,
  }),
  open: { fr: 'Ouvrir une écoute', en: 'Start listening' },
  close: { fr: 'Fermer maintenant', en: 'Close now' },
  opened: {
    fr: 'L’écoute est ouverte. Écrivez « écoute » dans un canal pour y inviter l’équipe.',
    en: 'Listening has started. Type “listening” in a channel to invite the team there.',
  },
  reopen: {
    fr: 'Une écoute est déjà ouverte : fermez-la d’abord.',
    en: 'Listening is open already: close it first.',
  },
  tooSoon: (day: string): Pair => ({
    fr: `La maison vient d’être écoutée : la prochaine fois à partir du ${day}. Deux écoutes trop proches laisseraient deviner qui a changé d’avis.`,
    en: `People were asked a short while ago: the next round may start on ${day}. Two rounds too close together would let one guess who changed their mind.`,
  }),
  mapTitle: { fr: 'Les préoccupations, par thème', en: 'Concerns, by theme' },
  where: { fr: 'Où', en: 'Where' },
  people: { fr: 'Réponses', en: 'Answers' },
  concernsShort: { fr: 'Préoccupations', en: 'Concerns' },
  few: {
    fr: 'Pas assez de données : moins de dix personnes ont répondu, rien n’est montré.',
    en: 'Not enough data: fewer than ten people answered, nothing is shown.',
  },
  nothing: { fr: 'aucun thème coché par cinq personnes', en: 'no theme ticked by five people' },
  surveyTitle: { fr: 'Les méthodes d’aujourd’hui', en: 'Today’s methods' },
  usesShort: { fr: 'Utilisées', en: 'Used' },
  valuesShort: { fr: 'Les plus utiles', en: 'Most helpful' },
  keepShort: { fr: 'À ne pas casser', en: 'Not to be broken' },
  pinned: (list: string): Pair => ({
    fr: `📌 À ne pas casser : ${list}. Chaque vague dit comment elle les garde.`,
    en: `📌 Not to be broken: ${list}. Every wave says how it keeps them.`,
  }),
  rules: {
    fr: 'Une carte des thèmes, pas des personnes : aucun nom, rien de moins de dix réponses, des nombres par pas de cinq. Un thème n’est pas un reproche : c’est une question à laquelle répondre.',
    en: 'A map of themes, not of people: no name, nothing about fewer than ten answers, numbers by steps of five. A theme is no blame: it is a question to answer.',
  },
  leadOnly: {
    fr: 'Seule la personne responsable du programme le peut.',
    en: 'Only the programme lead may do this.',
  },
} satisfies Record<string, Pair | ((...args: never[]) => Pair)>;
