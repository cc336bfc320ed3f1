import type { Pair } from '../kernel/words.ts';

/** Words of sharing groups, both languages side by side. */
export const words = {
  title: { fr: 'Le client qui m’a bousculé', en: 'The customer who shook me' },
  intro: {
    fr: 'Quinze minutes, à trois ou plus. Ni nom de client, ni nom de collègue ; personne n’est obligé de parler.',
    en: 'Fifteen minutes, three people or more. No customer’s name, no colleague’s; nobody has to speak.',
  },
  agenda: {
    fr: [
      '3 min — Quelqu’un raconte : ce que le client a dit, ce que cela lui a fait.',
      '5 min — Chacun écrit ce qu’il ou elle aurait répondu.',
      '4 min — La salle choisit la réponse qu’elle aurait aimé avoir.',
      '3 min — « Quelle phrase garderons-nous ce mois-ci ? »',
    ],
    en: [
      '3 min — Somebody tells: what the customer said, how it felt.',
      '5 min — Each writes what they would have answered.',
      '4 min — The room picks the reply it would have liked to have.',
      '3 min — “Which sentence shall we keep this month?”',
    ],
  },
  last: (day: string): Pair => ({ fr: `Dernier partage ici : ${day}.`, en: `Last held here: ${day}.` }),
  story: { fr: 'L’histoire', en: 'The story' },
  noStory: {
    fr: 'Pas encore d’histoire : racontez-la, ou prenez-en une toute prête.',
    en: 'No story yet: tell one, or take a ready-made one.',
  },
  tell: { fr: 'Raconter', en: 'Tell' },
  ready: { fr: 'Prendre une histoire prête', en: 'Take a ready-made story' },
  readySays: (name: string, line: string): Pair => ({
    fr: `${name}, client imaginaire, dit : « ${line} »`,
    en: `${name}, an invented customer, says: “${line}”`,
  }),
  reply: { fr: 'Ma réponse', en: 'My reply' },
  replies: (n: number): Pair => ({
    fr: n === 0 ? 'Aucune réponse pour l’instant.' : `${n} réponse${n > 1 ? 's' : ''} de collègues, sans nom :`,
    en: n === 0 ? 'No reply yet.' : `${n} ${n > 1 ? 'replies' : 'reply'} from peers, no names:`,
  }),
  toVote: { fr: 'Passer au vote', en: 'Go to the vote' },
  vote: {
    fr: 'Quelle réponse auriez-vous aimé avoir ? Un clic, un vote ; rien n’est gardé de qui vote.',
    en: 'Which reply would you have liked to have? One click, one vote; nothing is kept of who votes.',
  },
  votes: (n: number): Pair => ({ fr: `${n} vote${n > 1 ? 's' : ''}`, en: `${n} vote${n > 1 ? 's' : ''}` }),
  close: { fr: 'Fermer le vote', en: 'Close the vote' },
  held: { fr: 'C’est tenu', en: 'It was held' },
  doneTitle: { fr: 'La réponse que la salle retient', en: 'The reply the room keeps' },
  done: {
    fr: 'Dernières minutes : « Quelle phrase garderons-nous ce mois-ci ? » L’histoire est effacée ; seul le jour du partage est noté, pour ce canal. Rendez-vous le mois prochain.',
    en: 'Last minutes: “Which sentence shall we keep this month?” The story is erased; only the day is noted, for this channel. See you next month.',
  },
  forgotten: {
    fr: 'Le partage est resté ouvert trois heures : il est refermé, et l’histoire est effacée.',
    en: 'This sharing stayed open for three hours: it is closed, and the story is erased.',
  },
  storyTitle: { fr: 'Le client qui m’a bousculé', en: 'The customer who shook me' },
  storyIntro: {
    fr: 'Sans nom : les noms et numéros que je reconnais sont masqués avant d’être montrés.',
    en: 'No names: those and the numbers I recognise are masked before anything is shown.',
  },
  storyField: { fr: 'Ce qu’il ou elle a dit, en quelques phrases', en: 'What they said, in a few sentences' },
  replyField: { fr: 'Ce que vous auriez répondu', en: 'What you would have answered' },
  send: { fr: 'Montrer à la salle', en: 'Show the room' },
  how: {
    fr: 'Dans le canal de l’équipe, mentionnez-moi avec le mot « partage » : l’ordre du jour de quinze minutes paraît, et la salle choisit la meilleure réponse.',
    en: 'In the team’s channel, mention me with the word “huddle”: the fifteen-minute agenda appears, and the room picks the best reply.',
  },
  notHost: {
    fr: 'Un partage est mené par un ambassadeur, une formatrice ou un formateur, un manager, ou la personne qui mène le programme.',
    en: 'A sharing group is run by an ambassador, a trainer, a manager or whoever leads the programme.',
  },
  notYours: {
    fr: 'Seule la personne qui mène ce partage peut faire cela.',
    en: 'Only the person running this sharing group can do that.',
  },
  already: { fr: 'Un partage est déjà en cours ici.', en: 'A sharing group is already under way here.' },
  over: { fr: 'Ce partage n’en est plus là.', en: 'This sharing group has moved on.' },
  told: { fr: 'Une histoire est déjà là : à vous de répondre.', en: 'A story is already there: your turn to reply.' },
  few: { fr: 'Il faut deux réponses pour un vote.', en: 'A vote needs two replies.' },
  full: { fr: 'Huit réponses sont là : passez au vote.', en: 'Eight replies are there: go to the vote.' },
  noVote: { fr: 'Personne n’a encore voté.', en: 'Nobody has voted yet.' },
  twice: { fr: 'Vous avez déjà voté.', en: 'You have already voted.' },
  notShown: {
    fr: 'Ces mots ne sont pas montrés à la salle. Quelques phrases, sans insulte grave.',
    en: 'These words are not shown to the room. A few sentences, without serious insult.',
  },
} satisfies Record<string, Pair<unknown> | ((...args: never[]) => Pair)>;
