import type { Pair } from '../kernel/words.ts';

/** Words of sharing a debrief with a coach, both languages side by side. */
export const words = {
  previewTitle: { fr: 'Ce que verra votre coach', en: 'What your coach will see' },
  preview: {
    fr: 'Ceci, et rien d’autre : ni la conversation, ni les niveaux. Sans votre accord, rien ne part.',
    en: 'This, and nothing else: neither the conversation nor the levels. Without your agreement nothing leaves.',
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
} satisfies Record<string, Pair<unknown>>;
