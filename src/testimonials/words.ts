import type { Pair } from '../kernel/words.ts';

/** Words of testimonials and excerpts, both languages side by side. */
export const words = {
  offer: {
    fr: 'Une belle conversation. Si cela vous dit, vous pouvez en dire un mot à l’équipe, sans votre nom, ou en montrer un extrait. Rien ne part sans que vous l’ayez vu et accepté. Je ne le propose qu’une fois.',
    en: 'A fine conversation. If you feel like it, you can tell the team a word about it, without your name, or show an excerpt. Nothing leaves before you have seen and accepted it. I offer this only once.',
  },
  see: { fr: 'Voir comment', en: 'See how' },
  noThanks: { fr: 'Non merci', en: 'No thanks' },
  noted: { fr: 'Tout reste entre vous et moi.', en: 'It all stays between you and me.' },
  beginTitle: { fr: 'Partager avec l’équipe', en: 'Share with the team' },
  begin: {
    fr: 'Quelques mots à vous, ou un extrait de votre dernier entraînement : vous choisissez, vous relisez le rendu exact, puis vous acceptez ou non. Cela paraît dans un seul canal, sans votre nom, et vous le retirez quand vous voulez.',
    en: 'A few words of yours, or an excerpt of your latest practice: you choose, you read exactly how it will look, then you accept or not. It appears in one channel, without your name, and you withdraw it whenever you want.',
  },
  aFewWords: { fr: 'Quelques mots', en: 'A few words' },
  anExcerpt: { fr: 'Un extrait', en: 'An excerpt' },
  formTitle: { fr: 'Ce que vous partagez', en: 'What you share' },
  fieldText: { fr: 'Vos mots', en: 'Your words' },
  draft: (quote: string | undefined): Pair => ({
    fr: quote ? `Ce qui a aidé, cette fois : « ${quote} »` : 'Ce que je retiens de mon entraînement : ',
    en: quote ? `What helped, this time: “${quote}”` : 'What I take away from my practice: ',
  }),
  fieldMoments: (n: number): Pair => ({
    fr: `Les moments à montrer (${n} au plus)`,
    en: `The moments to show (${n} at most)`,
  }),
  fieldPlace: { fr: 'Dans quel canal', en: 'In which channel' },
  placeOf: (day: string): Pair => ({
    fr: `Le canal du défi commencé le ${day}`,
    en: `The channel of the challenge begun on ${day}`,
  }),
  fieldDays: { fr: 'Pendant combien de temps', en: 'For how long' },
  days: (n: number): Pair => ({ fr: `${n} jours`, en: `${n} days` }),
  send: { fr: 'Voir le rendu exact', en: 'See exactly how it looks' },
  postWords: { fr: 'Une voix de l’équipe', en: 'A voice from the team' },
  postReplay: { fr: 'Un extrait d’entraînement', en: 'An excerpt of a practice' },
  colleague: { fr: 'Un·e collègue', en: 'A colleague' },
  simulated: { fr: 'personnage simulé (IA)', en: 'simulated customer (AI)' },
  agreedLine: {
    fr: 'Partagé avec l’accord de son auteur, sans son nom.',
    en: 'Shared with its author’s agreement, without their name.',
  },
  confirmTitle: { fr: 'Voici le rendu exact, ci-dessus', en: 'Exactly how it looks is above' },
  confirm: (n: number): Pair => ({
    fr: `Cela, et rien d’autre, dans ce seul canal, pour les personnes qui y sont, pendant ${n} jours. Ensuite, je le retire de moi-même. Vous pouvez le retirer avant, à tout moment, et rien ne montre que vous avez refusé.`,
    en: `This, and nothing else, in this one channel, for the people who are in it, for ${n} days. Then I take it down myself. You can withdraw it before, at any time, and nothing shows if you refuse.`,
  }),
  yes: { fr: 'J’accepte, publier', en: 'I agree, publish' },
  edit: { fr: 'Modifier', en: 'Edit' },
  drop: { fr: 'Ne pas partager', en: 'Do not share' },
  published: (day: string): Pair => ({
    fr: `C’est publié, jusqu’au ${day} au plus tard. Pour le retirer, un clic ici, ou le mot « retirer ».`,
    en: `It is published, until ${day} at the latest. To take it down, one click here, or the word “withdraw”.`,
  }),
  withdraw: { fr: 'Retirer', en: 'Withdraw' },
  withdrawn: { fr: 'C’est retiré du canal.', en: 'It is taken down from the channel.' },
  mineTitle: { fr: 'Ce que vous avez partagé', en: 'What you have shared' },
  mineUntil: (text: string, day: string): Pair => ({
    fr: `« ${text} » — jusqu’au ${day}`,
    en: `“${text}” — until ${day}`,
  }),
  recapTitle: { fr: 'Et dans le bilan du défi ?', en: 'And in the challenge’s recap?' },
  recapAsk: {
    fr: 'Un défi est en cours dans ce canal. Son bilan de fin peut reprendre vos mots, exactement comme ci-dessous, dans ce même canal et jusqu’à la même date. C’est un accord à part : sans lui, rien ne change.',
    en: 'A challenge is under way in this channel. Its recap at the end may carry your words, exactly as below, in this same channel and until the same date. This is a separate agreement: without it, nothing changes.',
  },
  recapYes: { fr: 'J’accepte, pour le bilan', en: 'I agree, for the recap' },
  recapAgreed: (day: string): Pair => ({
    fr: `C’est noté : le bilan pourra reprendre vos mots, jusqu’au ${day} au plus tard. Un clic les en retire, à tout moment.`,
    en: `Noted: the recap may carry your words, until ${day} at the latest. One click takes them out, at any time.`,
  }),
  recapOut: { fr: 'Retirer du bilan', en: 'Take out of the recap' },
  recapNoted: {
    fr: 'Entendu : le bilan ne reprend pas vos mots.',
    en: 'Understood: the recap does not carry your words.',
  },
  recapOver: {
    fr: 'Aucun défi n’est plus en cours dans ce canal : son bilan ne reprendra rien de vous.',
    en: 'No challenge is under way in this channel any more: no recap will carry your words.',
  },
  nothingShared: {
    fr: 'Rien de vous n’est montré dans un canal en ce moment.',
    en: 'Nothing of yours is shown in a channel at the moment.',
  },
  promises: (found: readonly string[]): Pair => ({
    fr: `Ces mots promettent trop : ${found.join(', ')}. Dites plutôt ce que vous avez vécu.`,
    en: `These words promise too much: ${found.join(', ')}. Say what you lived instead.`,
  }),
  tooShort: { fr: 'Écrivez une phrase, avec vos mots.', en: 'Write one sentence, in your own words.' },
  badMoments: (n: number): Pair => ({
    fr: `Choisissez de un à ${n} moments dans la liste.`,
    en: `Pick one to ${n} moments from the list.`,
  }),
  noPractice: {
    fr: 'Il n’y a pas d’entraînement récent à montrer. Terminez-en un d’abord.',
    en: 'There is no recent practice to show. Finish one first.',
  },
  noPlace: {
    fr: 'Pour choisir le canal, mentionnez-moi là-bas avec le mot « témoignage » ; la suite se passe ici.',
    en: 'To choose the channel, mention me there with the word “testimonial”; the rest happens here.',
  },
  gone: {
    fr: 'Ce partage n’est plus là, ou n’est pas le vôtre. Écrivez « témoignage » pour repartir.',
    en: 'This share is gone, or not yours. Type “testimonial” to start again.',
  },
  stale: {
    fr: 'Le texte a changé depuis cette carte : acceptez la dernière.',
    en: 'The text has changed since this card: accept the latest one.',
  },
} satisfies Record<string, unknown>;
