import type { Pair, Words } from '../kernel/words.ts';

/** Who processes the text when a model is set; null when only rules play. */
type Provider = { readonly name: string; readonly region: string } | null;

/** Words of the AI notice and the limits card, both languages side by side. */
export const words = {
  title: { fr: 'Avant de commencer', en: 'Before you start' },
  lead: {
    fr: 'Vous allez parler avec une intelligence artificielle.',
    en: 'You are about to talk with an artificial intelligence.',
  },
  role: {
    fr: ' Elle joue un client difficile ; ce n’est ni une personne, ni un enregistrement. C’est un entraînement : personne ne vous note.',
    en: ' It plays a difficult customer; it is neither a person nor a recording. This is practice: nobody grades you.',
  },
  frank: {
    fr: 'Il n’y a que du texte, et elle peut se tromper : chaque constat cite vos mots et se conteste.',
    en: 'There is only text, and it can be wrong: every remark quotes your words and can be contested.',
  },
  who: {
    fr: 'Vous seul·e voyez vos échanges. Votre manager ne voit que des chiffres d’équipe, à partir de cinq personnes.',
    en: 'Only you see your conversations. Your manager sees team figures only, from five people up.',
  },
  where: (provider: Provider, months: number): Pair =>
    provider
      ? {
          fr: `Vos messages sont envoyés à ${provider.name} (${provider.region}) sans votre nom, conservés ${months} mois, puis effacés.`,
          en: `Your messages are sent to ${provider.name} (${provider.region}) without your name, kept ${months} months, then erased.`,
        }
      : {
          fr: `Aucun modèle externe n’est branché : des règles et des répliques écrites font tout. Vos messages sont conservés ${months} mois, puis effacés.`,
          en: `No outside model is plugged in: rules and written lines do everything. Your messages are kept ${months} months, then erased.`,
        },
  right: {
    fr: 'Vous pouvez arrêter, tout voir ou tout effacer à tout moment : écrivez « mes données ». Évitez les vraies données de clients.',
    en: 'You can stop, see everything or erase everything at any time: type “my data”. Please keep real customer data out.',
  },
  contact: (contact: string, dpo: string): Pair =>
    contact === dpo
      ? {
          fr: `Questions et protection des données : ${contact}.`,
          en: `Questions and data protection: ${contact}.`,
        }
      : {
          fr: `Questions : ${contact}. Protection des données : ${dpo}.`,
          en: `Questions: ${contact}. Data protection: ${dpo}.`,
        },
  noContact: { fr: 'la personne qui a installé Entrain', en: 'whoever installed Entrain' },
  start: { fr: 'Commencer', en: 'Start' },
  more: { fr: 'En savoir plus', en: 'Learn more' },
  later: { fr: 'Pas maintenant', en: 'Not now' },
  other: { fr: 'In English', en: 'En français' },
  laterText: {
    fr: 'Entendu, rien ne commence. Quand vous voudrez, écrivez-moi un mot.',
    en: 'Understood, nothing starts. Whenever you like, just write me a word.',
  },
  limitsTitle: { fr: 'Ce qu’Entrain n’est pas', en: 'What Entrain is not' },
  limits: {
    fr: [
      'Du texte seulement : ni voix, ni visage, ni vitesse de frappe.',
      'Il peut se tromper : chaque constat cite vos mots, et vous pouvez le contester.',
      'Le client n’existe pas. Ses coordonnées non plus.',
      'Ce n’est pas un évaluateur : rien ici ne sert à noter, classer, promouvoir ou sanctionner.',
    ],
    en: [
      'Text only: no voice, no face, no typing speed.',
      'It can be wrong: every remark quotes your words, and you can disagree.',
      'The customer does not exist. Nor do their details.',
      'It is not an assessor: nothing here serves to grade, rank, promote or sanction.',
    ],
  },
} satisfies Record<string, Words[string] | Pair<string[]>>;
