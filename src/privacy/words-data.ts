import type { Pair } from '../kernel/words.ts';
import type { Shown } from '../people/looks.ts';

/** What somebody was shown of a person's, as that person reads it. */
export const shownTo: Readonly<Record<Shown, (who: string) => Pair>> = {
  debrief: (who: string): Pair => ({
    fr: `${who} : le débrief que vous avez partagé`,
    en: `${who}: the debrief you shared`,
  }),
  request: (who: string): Pair => ({
    fr: `${who} : votre demande d’aide, sans votre nom`,
    en: `${who}: your request for help, without your name`,
  }),
  contest: (who: string): Pair => ({
    fr: `${who} : le point que vous contestez, sans votre nom`,
    en: `${who}: the point you contest, without your name`,
  }),
  post: (who: string): Pair => ({
    fr: `${who} : votre témoignage, avec votre accord`,
    en: `${who}: your testimonial, with your agreement`,
  }),
};

/** Words of "my data", both languages side by side. */
export const dataWords = {
  title: { fr: 'Vos données', en: 'Your data' },
  what: { fr: 'Quoi', en: 'What' },
  whatText: {
    fr: 'Vos entraînements et leurs débriefs, vos demandes d’aide, ce que vous avez choisi de montrer, votre langue et vos rappels ; et ce que l’annuaire de la maison dit de vous : nom, équipe, site, horaires, rôle.',
    en: 'Your practices and their debriefs, your requests for help, what you chose to show, your language and reminders; and what the house’s roster says of you: name, team, site, hours, role.',
  },
  why: { fr: 'Pourquoi', en: 'Why' },
  whyText: {
    fr: 'Vous entraîner, et rien d’autre. L’IA ne sert pas à vous évaluer : aucun chemin ne mène de vos entraînements à votre manager ou aux RH, et des tests le vérifient à chaque version.',
    en: 'To practise, and nothing else. AI does not assess you here: no path leads from your practices to your manager or HR, and tests check it at every version.',
  },
  who: { fr: 'Qui voit', en: 'Who sees' },
  whoText: {
    fr: 'Vous. Votre manager : des chiffres d’équipe, à partir de cinq personnes. La personne avec qui vous partagez un débrief : ce que vous partagez, avec votre nom. La personne qui vous aide : votre demande, sans votre nom.',
    en: 'You. Your manager: team figures, from five people up. Whoever you share a debrief with: what you share, with your name. Whoever helps you: your request, without your name.',
  },
  whoModel: (provider: string, region: string): Pair => ({
    fr: `${provider} (${region}) : vos messages, sans votre nom.`,
    en: `${provider} (${region}): your messages, without your name.`,
  }),
  long: { fr: 'Combien de temps', en: 'How long' },
  longText: (months: number): Pair => ({
    fr: `Conversations : ${months} mois. Débriefs, niveaux et demandes d’aide : 12 mois. Preuves d’accord : 3 ans après leur fin.`,
    en: `Conversations: ${months} months. Debriefs, levels and requests for help: 12 months. Proof of agreements: 3 years after they end.`,
  }),
  seen: { fr: 'À qui cela a été montré', en: 'Who was shown something' },
  seenNobody: { fr: 'À personne d’autre que vous.', en: 'Nobody but you.' },
  seenMore: { fr: 'Le reste est dans votre copie.', en: 'The rest is in your copy.' },
  channel: { fr: 'un canal', en: 'a channel' },
  gone: { fr: 'quelqu’un qui n’est plus là', en: 'somebody no longer here' },
  ask: { fr: 'À qui parler', en: 'Whom to ask' },
  askText: (contact: string): Pair => ({
    fr: `${contact || 'la personne qui a installé Entrain'}. Sans réponse qui vous convienne : l’autorité de protection des données (en France, la CNIL).`,
    en: `${contact || 'whoever installed Entrain'}. Without an answer that suits you: the data protection authority (in France, the CNIL).`,
  }),
  objection: { fr: 'Opposition', en: 'Objection' },
  objecting: {
    fr: 'Vous vous êtes opposé·e : aucun rappel, et vous ne comptez dans aucun chiffre d’équipe.',
    en: 'You objected: no reminder, and you count in no team figure.',
  },
  export: { fr: 'Recevoir une copie', en: 'Get a copy' },
  erase: { fr: 'Tout effacer', en: 'Erase everything' },
  shown: { fr: 'Ce que je montre', en: 'What I show' },
  object: { fr: 'M’opposer', en: 'Object' },
  unobject: { fr: 'Revenir sur mon opposition', en: 'Take my objection back' },
  exported: {
    fr: 'Voici tout ce qui vous concerne, à lire (HTML) et à réutiliser (JSON).',
    en: 'Here is everything about you, to read (HTML) and to reuse (JSON).',
  },
  pageOf: (day: string): Pair => ({
    fr: `Tout ce qu’Entrain garde de vous au ${day}. Les identifiants techniques sont dans le fichier JSON.`,
    en: `All that Entrain keeps of you as of ${day}. Technical ids are in the JSON file.`,
  }),
  pageWhy: { fr: 'Pourquoi', en: 'Why' },
  pageLong: { fr: 'Combien de temps', en: 'How long' },
  pageWho: { fr: 'Qui le voit, à part vous', en: 'Who sees it, apart from you' },
  pageEmpty: { fr: 'Rien n’est gardé sous ces rubriques', en: 'Nothing is kept under these headings' },
  pageIds: { fr: 'Rien d’autre que des repères techniques.', en: 'Nothing but technical references.' },
  pageDetail: { fr: 'Détail', en: 'Detail' },
  yes: { fr: 'oui', en: 'yes' },
  no: { fr: 'non', en: 'no' },
  eraseSure: {
    fr: 'Tout effacer ? Vos entraînements, débriefs et préférences disparaissent pour de bon, tout de suite. Ce que d’autres en ont reçu est retiré. Personne n’est prévenu.',
    en: 'Erase everything? Your practices, debriefs and preferences go for good, at once. What others were shown is taken back. Nobody is told.',
  },
  eraseStays: {
    fr: 'Reste, sans votre nom : la preuve de vos accords de partage s’il y en a, trois ans après leur fin ; et, douze mois, une empreinte pour vous effacer de nouveau si une sauvegarde revenait.',
    en: 'What stays, without your name: proof of what you agreed to share, if anything, three years after it ends; and, for twelve months, a fingerprint to erase you again should a backup come back.',
  },
  eraseYes: { fr: 'Oui, tout effacer', en: 'Yes, erase everything' },
  eraseNo: { fr: 'Non, garder', en: 'No, keep it' },
  erased: { fr: 'C’est effacé.', en: 'It is erased.' },
  keptTitle: { fr: 'Reste, sans votre nom :', en: 'What stays, without your name:' },
  keptUntil: (why: string, day: string): Pair => ({ fr: `${why}, jusqu’au ${day}`, en: `${why}, until ${day}` }),
  tombstone: {
    fr: 'une empreinte, pour vous effacer de nouveau si une sauvegarde revenait',
    en: 'a fingerprint, to erase you again should a backup come back',
  },
  erasedNext: {
    fr: 'Si vous m’écrivez de nouveau, nous repartons de zéro, comme la première fois.',
    en: 'If you write to me again, we start from scratch, as the first time.',
  },
  kept: { fr: 'Rien n’a changé.', en: 'Nothing changed.' },
  objected: {
    fr: 'C’est noté : plus de rappels, et vous ne comptez plus dans aucun chiffre d’équipe. Vous pouvez toujours vous entraîner.',
    en: 'Noted: no more reminders, and you no longer count in any team figure. You can still practise.',
  },
  unobjected: {
    fr: 'C’est noté : vous comptez de nouveau dans les chiffres d’équipe. Les rappels ne reviennent que si vous en demandez : écrivez « rappels ».',
    en: 'Noted: you count in team figures again. Reminders come back only if you ask: type “reminders”.',
  },
  provider: {
    fr: 'Le fournisseur du modèle ne garde pas vos échanges pour nous ; sans accord de rétention nulle, ses journaux de sécurité peuvent les garder jusqu’à 30 jours.',
    en: 'The model provider keeps no conversation for us; without a zero-retention agreement, its abuse logs may keep them up to 30 days.',
  },
} satisfies Record<string, Pair | ((...args: never[]) => Pair)>;
