import type { Pair } from '../kernel/words.ts';

/** Words of sharing a debrief with a coach, both languages side by side. */
export const words = {
  previewTitle: { fr: 'Ce que verra votre coach', en: 'What your coach will see' },
  preview: {
    fr: 'Ceci, et rien d’autre : ni la conversation, ni les niveaux. Sans votre accord, rien ne part.',
    en: 'This and your name, nothing else: neither the conversation nor the levels. Without your agreement nothing leaves.',
  },
  yes: { fr: 'Partager 90 jours', en: 'Share for 90 days' },
  no: { fr: 'Garder pour moi', en: 'Keep it to myself' },
  shared: { fr: 'C’est partagé avec vos formateurs, pour 90 jours.', en: 'Shared with your trainers, for 90 days.' },
  stop: { fr: 'Ne plus partager', en: 'Stop sharing' },
  stopped: {
    fr: 'Le partage est retiré ; le message disparaît chez vos formateurs.',
    en: 'Sharing is withdrawn; the message disappears from your trainers.',
  },
  nobody: {
    fr: 'Personne n’est encore inscrit ici comme formatrice ou formateur. Votre débrief reste entre vous et moi.',
    en: 'Nobody is registered here as a trainer yet. Your debrief stays between you and me.',
  },
  nothing: {
    fr: 'Il n’y a pas encore de débrief à partager. Terminez d’abord un entraînement.',
    en: 'There is no debrief to share yet. Finish a practice first.',
  },
  coachTitle: { fr: 'Un débrief vous est partagé', en: 'A debrief is shared with you' },
  customer: { fr: 'Situation', en: 'Situation' },
  golden: { fr: 'Une phrase qui a porté', en: 'Words that worked' },
  retry: { fr: 'Le moment à reprendre', en: 'The moment to retry' },
  commitment: { fr: 'Son engagement', en: 'Their commitment' },
  questions: {
    fr: ['Qu’est-ce que tu cherchais à obtenir à ce moment-là ?', 'Voici ce que j’ai vu ; comment l’as-tu vécu, toi ?'],
    en: ['What were you trying to achieve at that moment?', 'Here is what I saw; how was it for you?'],
  },
  ask: { fr: 'Deux questions pour l’entretien', en: 'Two questions for the conversation' },
  one: {
    fr: 'Ou avec un ambassadeur, et lui seul, 90 jours',
    en: 'Or with one ambassador, and only them, for 90 days',
  },
  sharedWith: (name: string): Pair => ({
    fr: `C’est partagé avec ${name}, et personne d’autre, pour 90 jours.`,
    en: `Shared with ${name}, and nobody else, for 90 days.`,
  }),
  noLonger: {
    fr: 'Cette personne n’est plus disponible. Votre débrief reste entre vous et moi.',
    en: 'This person is no longer available. Your debrief stays between you and me.',
  },
  answer: { fr: 'Répondre', en: 'Answer' },
  answerTitle: { fr: 'Votre réponse', en: 'Your answer' },
  answerIntro: {
    fr: 'Dites ce que vous avez vu, posez une question, proposez un moment pour en parler.',
    en: 'Say what you saw, ask a question, offer a moment to talk.',
  },
  answerField: { fr: 'Pour la personne, et elle seule', en: 'For them, and only them' },
  send: { fr: 'Envoyer', en: 'Send' },
  answerShort: { fr: 'Écrivez une ou deux phrases, s’il vous plaît.', en: 'Please write a sentence or two.' },
  answered: { fr: 'C’est transmis.', en: 'Passed on.' },
  answerFrom: (coach: string): Pair => ({
    fr: `${coach} a lu le débrief que vous avez partagé`,
    en: `${coach} has read the debrief you shared`,
  }),
  talk: {
    fr: 'Quand vous en aurez parlé ensemble, un clic suffit à le dire ; rien ne vous y oblige.',
    en: 'Once you have talked it through together, one click says so; nothing obliges you to.',
  },
  talked: { fr: 'Nous en avons parlé', en: 'We talked it through' },
  talkedThanks: { fr: 'Merci, c’est noté.', en: 'Thank you, noted.' },
  notShared: {
    fr: 'Ce débrief n’est pas, ou n’est plus, partagé avec vous.',
    en: 'This debrief is not shared with you, or no longer is.',
  },
} satisfies Record<string, unknown>;
