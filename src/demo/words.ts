import type { Pair } from '../kernel/words.ts';

/** Words of live demos, both languages side by side. */
export const words = {
  title: { fr: 'Démo en direct', en: 'Live demo' },
  intro: {
    fr: 'Le client ci-dessous est joué par une IA. La salle choisit la réponse, il réagit, l’humeur bouge. Rien n’est noté, et rien n’est gardé de qui vote.',
    en: 'The customer below is played by an AI. The room picks the reply, they react, the mood moves. Nothing is scored, and nothing is kept of who votes.',
  },
  situation: { fr: 'La situation', en: 'The situation' },
  mood: { fr: 'Humeur', en: 'Mood' },
  round: (n: number): Pair => ({ fr: `Réponse ${n}`, en: `Reply ${n}` }),
  voteTitle: { fr: 'Que répond-on ?', en: 'What do we answer?' },
  voteText: {
    fr: 'Votez d’un clic ; le premier vote compte. Le vote se ferme une minute et demie après le premier, ou quand l’hôte le décide.',
    en: 'Vote with one click; your first vote counts. The vote closes a minute and a half after the first one, or when the host decides.',
  },
  votes: (n: number): Pair => ({
    fr: n === 0 ? 'Aucun vote pour l’instant' : `${n} vote${n > 1 ? 's' : ''}`,
    en: n === 0 ? 'No vote yet' : `${n} vote${n > 1 ? 's' : ''}`,
  }),
  own: { fr: 'Proposer nos mots', en: 'Suggest our own words' },
  close: { fr: 'Fermer le vote', en: 'Close the vote' },
  end: { fr: 'Finir la démo', en: 'End the demo' },
  ownTitle: { fr: 'Vos mots', en: 'Your words' },
  ownIntro: {
    fr: 'Ils paraîtront dans le vote, sans votre nom. N’y mettez aucun vrai client.',
    en: 'They will appear in the vote, without your name. Please mention no real customer.',
  },
  ownField: { fr: 'La réponse au client', en: 'The reply to the customer' },
  ownSend: { fr: 'Mettre au vote', en: 'Put to the vote' },
  answered: (letter: string): Pair => ({ fr: `La salle répond (${letter})`, en: `The room answers (${letter})` }),
  closedTitle: { fr: 'Fin de la démo', en: 'End of the demo' },
  closes: {
    fr: {
      good: 'Le client repart entendu : la salle a tenu jusqu’au bout.',
      left: 'Le client est parti. C’est tout l’intérêt de s’entraîner : ici, on recommence, personne n’a été blessé.',
      open: 'On s’arrête là, l’échange reste ouvert. Chaque réponse a fait bouger l’humeur, vous l’avez vu.',
    },
    en: {
      good: 'The customer leaves heard: the room held on to the end.',
      left: 'The customer has left. That is the point of practising: here we start again, and nobody got hurt.',
      open: 'We stop here, the conversation stays open. Each reply moved the mood, as you saw.',
    },
  },
  kept: {
    fr: 'Aucun score, et la démo est effacée. À votre tour, en privé ?',
    en: 'No score, and the demo is erased. Your turn, in private?',
  },
  tryIt: { fr: 'Essayer pour moi', en: 'Try it myself' },
  started: {
    fr: 'La démo commence dans le canal. Si rien n’y paraît, invitez-moi d’abord dans ce canal.',
    en: 'The demo starts in the channel. If nothing shows there, invite me to that channel first.',
  },
  notHost: {
    fr: 'Une démo est menée par un ambassadeur, une formatrice ou un formateur, ou la personne qui mène le programme.',
    en: 'A demo is run by an ambassador, a trainer or whoever leads the programme.',
  },
  notYours: {
    fr: 'Seule la personne qui mène cette démo peut faire cela.',
    en: 'Only the person running this demo can do that.',
  },
  already: {
    fr: 'Une démo est déjà en cours ici : finissez-la d’abord.',
    en: 'A demo is already under way here: end it first.',
  },
  over: { fr: 'Cette démo est finie, ou ce vote est fermé.', en: 'This demo is over, or this vote is closed.' },
  noVote: { fr: 'Personne n’a encore voté : une voix suffit.', en: 'Nobody has voted yet: one vote is enough.' },
  twice: {
    fr: 'Vous avez déjà voté pour cette réponse ; la suivante arrive.',
    en: 'You have already voted on this reply; the next one is coming.',
  },
  full: {
    fr: 'La salle a déjà trois propositions au vote : choisissez parmi elles.',
    en: 'The room already has three suggestions in the vote: pick one of them.',
  },
  unknown: {
    fr: 'Cette situation n’est pas proposée en démo. Écrivez « démo » seul pour la première.',
    en: 'This situation is not offered as a demo. Type “demo” alone for the first one.',
  },
  ownLong: {
    fr: 'Trois cents signes au plus, en une ou deux phrases.',
    en: 'Three hundred characters at most, in a sentence or two.',
  },
  ownNot: {
    fr: 'Ces mots ne passent pas au vote. Écrivez une réponse au client, dans la langue de la démo.',
    en: 'These words do not go to the vote. Write a reply to the customer, in the language of the demo.',
  },
} satisfies Record<string, Pair<unknown> | ((...args: never[]) => Pair)>;
