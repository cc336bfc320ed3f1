import type { Pair } from '../kernel/words.ts';
import type { SupportHours } from './hours.ts';

const days: Pair<readonly string[]> = {
  fr: ['lun.', 'mar.', 'mer.', 'jeu.', 'ven.', 'sam.', 'dim.'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
};
const daysOf = (open: SupportHours, language: 'fr' | 'en'): string =>
  [...open.days].map((day) => days[language][Number(day) - 1] ?? '').join(', ');

/** What those who accompany may type besides, by role. */
export const roleWords = {
  ambassador: {
    fr: 'Ambassadeur ou ambassadrice : « défi », « démo » ou « partage » dans le canal de l’équipe, « ambassadeur » pour vos modules.',
    en: 'As an ambassador: “challenge”, “demo” or “huddle” in the team’s channel, “ambassador” for your modules.',
  },
  trainer: {
    fr: 'Formatrice ou formateur : « auteur », « histoire », « irritant : » suivi d’un fait.',
    en: 'As a trainer: “author”, “story”, “pain point:” and a fact.',
  },
  manager: {
    fr: 'Manager : « bilan », « roi », « essai ».',
    en: 'As a manager: “digest”, “roi”, “try-out”.',
  },
  programme_lead: {
    fr: 'Responsable de programme : « méthode » dit où nous en sommes et la suite ; « vagues », « jalons », « écoute », « calendrier », « résultats », « préalables » ; « code » et une adresse pour relier une messagerie à quelqu’un ; la liste en CSV, déposée ici ; « couper l’IA » à tout moment.',
    en: 'As programme lead: “method” says where we are and what comes next; “waves”, “milestones”, “listening”, “calendar”, “results”, “gates”; “code” and an address to tie a chat to somebody; the roster as CSV, dropped here; “stop AI” at any time.',
  },
  dpo: {
    fr: 'Protection des données : « préalables » ; « couper l’IA » à tout moment.',
    en: 'For data protection: “gates”; “stop AI” at any time.',
  },
} satisfies Record<string, Pair>;

/** Words of help, both languages side by side. */
export const words = {
  title: { fr: 'Besoin d’un coup de main ?', en: 'Need a hand?' },
  still: {
    fr: 'Votre entraînement vous attend : rien n’a bougé, l’humeur du client non plus.',
    en: 'Your practice is waiting: nothing has moved, nor has the customer’s mood.',
  },
  typed: {
    fr: 'À écrire à tout moment : « stop », « pause », « reprendre », « indice », « refaire », « progression », « rappels », « absences », « mes données », « limites ».',
    en: 'Type at any time: “stop”, “pause”, “resume”, “hint”, “retry”, “progress”, “reminders”, “time off”, “my data”, “limits”.',
  },
  human: {
    fr: 'Une question pour une personne ? Le bouton ci-dessous, ou écrivez « aide : » suivi de votre question. Elle part sans votre nom.',
    en: 'A question for a person? Use the button below, or type “help:” and your question. It goes without your name.',
  },
  promise: (open: SupportHours | undefined): Pair =>
    open
      ? {
          fr: `Une personne vous répond sous 12 heures ouvrées (${daysOf(open, 'fr')}, ${open.start}–${open.end}, ${open.timeZone}).`,
          en: `A person answers within 12 open hours (${daysOf(open, 'en')}, ${open.start}–${open.end}, ${open.timeZone}).`,
        }
      : {
          fr: 'Une personne vous répond sous 12 heures, nuit et week-end compris.',
          en: 'A person answers within 12 hours, nights and weekends included.',
        },
  before: (when: string): Pair => ({ fr: `Au plus tard : ${when}.`, en: `At the latest: ${when}.` }),
  nobody: (contact: string | undefined): Pair => ({
    fr: `Personne n’est encore désigné pour répondre ici${contact ? ` : écrivez aussi à ${contact}` : ' ; dites-le à la personne qui a installé Entrain'}. Ce que vous demandez est gardé, et ira à la première personne désignée.`,
    en: `Nobody is named to answer here yet${contact ? `: please also write to ${contact}` : '; please tell whoever installed Entrain'}. What you ask is kept, and goes to the first person named.`,
  }),
  write: { fr: 'Écrire', en: 'Write' },
  ask: { fr: 'Poser une question', en: 'Ask a question' },
  add: { fr: 'Ajouter un mot', en: 'Add a word' },
  close: { fr: 'C’est réglé', en: 'It is settled' },
  hint: { fr: 'Un indice', en: 'A hint' },
  pause: { fr: 'Pause', en: 'Pause' },
  menu: { fr: 'Choisir une situation', en: 'Pick a situation' },
  data: { fr: 'Mes données', en: 'My data' },
  report: { fr: 'Signaler', en: 'Report' },
  yourOpen: { fr: 'Vos demandes en cours', en: 'Your open requests' },
  formTitle: { fr: 'Votre question', en: 'Your question' },
  addTitle: { fr: 'Ajouter un mot', en: 'Add a word' },
  addField: { fr: 'À ajouter à votre demande', en: 'To add to your request' },
  formIntro: {
    fr: 'Elle part sans votre nom ; signez si vous voulez qu’on vienne vous voir. Évitez les vraies données de clients.',
    en: 'It goes without your name; sign it if you would like someone to come by. Please keep real customer data out.',
  },
  formField: { fr: 'Ce qui vous arrête', en: 'What is in your way' },
  formSend: { fr: 'Envoyer', en: 'Send' },
  openedTitle: { fr: 'C’est transmis', en: 'Passed on' },
  keptTitle: { fr: 'C’est gardé', en: 'Kept' },
  openedBefore: {
    fr: 'Vous l’aviez déjà signalé : c’est suivi.',
    en: 'You had already reported it: it is being followed.',
  },
  sentQuote: {
    fr: 'Seule cette phrase est transmise, sans votre nom ni vos réponses :',
    en: 'Only this line is passed on, without your name or your replies:',
  },
  sentNothing: { fr: 'Rien d’autre n’est transmis.', en: 'Nothing else is passed on.' },
  cut: (most: number): Pair => ({
    fr: `Votre message était long : ses ${most} premiers caractères sont transmis, sans votre nom.`,
    en: `Your message was long: its first ${most} characters are passed on, without your name.`,
  }),
  sentWords: { fr: 'Vos mots sont transmis, sans votre nom.', en: 'Your words are passed on, without your name.' },
  added: {
    fr: 'C’est ajouté à votre demande ; la personne qui la suit le voit.',
    en: 'Added to your request; whoever follows it sees it.',
  },
  closed: { fr: 'Merci de l’avoir dit : la demande est close.', en: 'Thank you for saying so: the request is closed.' },
  listed: (kind: string, what: string, state: string): Pair => ({
    fr: `${kind}${what ? ` : « ${what} »` : ''} — ${state}`,
    en: `${kind}${what ? `: “${what}”` : ''} — ${state}`,
  }),
  promised: (when: string): Pair => ({ fr: `réponse au plus tard : ${when}`, en: `answered at the latest: ${when}` }),
  overdue: (when: string): Pair => ({
    fr: `promise pour : ${when}. Nous sommes en retard, et la personne qui pilote le programme le sait`,
    en: `promised for: ${when}. We are late, and the programme lead knows`,
  }),
  moreTitle: { fr: 'Un mot de plus à une demande', en: 'One more word on a request' },
  answerTitle: { fr: 'Une personne vous répond', en: 'A person answers you' },
  about: { fr: 'À propos de', en: 'About' },
  kinds: {
    fr: { question: 'une question', report: 'un message signalé', contest: 'un point contesté' },
    en: { question: 'a question', report: 'a reported message', contest: 'a contested point' },
  },
  deskTitle: {
    fr: { question: 'Un collègue a une question', report: 'Un message est signalé', contest: 'Un point est contesté' },
    en: { question: 'A colleague has a question', report: 'A message is reported', contest: 'A point is contested' },
  },
  deskWhy: {
    fr: [
      'Elle vous arrive parce que vous êtes la personne la plus proche.',
      'Sans réponse depuis 6 heures : à vous, si vous pouvez.',
      'Sans réponse depuis 10 heures : vous prenez le relais.',
      'Les 12 heures sont passées sans réponse : la promesse n’est pas tenue.',
    ],
    en: [
      'It comes to you because you are the nearest.',
      'No answer for 6 hours: yours, if you can.',
      'No answer for 10 hours: you take over.',
      'The 12 hours have passed without an answer: the promise is not kept.',
    ],
  },
  deskQuote: { fr: 'La phrase en cause', en: 'The line in question' },
  deskBefore: { fr: 'À répondre avant', en: 'Answer before' },
  deskStatus: {
    fr: { open: 'sans réponse', answered: 'répondu', closed: 'réglé' },
    en: { open: 'unanswered', answered: 'answered', closed: 'settled' },
  },
  status: { fr: 'État', en: 'Status' },
  learner: { fr: 'La personne', en: 'Them' },
  helper: { fr: 'Réponse', en: 'Answer' },
  answer: { fr: 'Répondre', en: 'Answer' },
  away: { fr: 'Je suis absent·e', en: 'I am away' },
  answerForm: { fr: 'Votre réponse', en: 'Your answer' },
  answerIntro: {
    fr: 'Courte et concrète ; elle arrive dans sa conversation.',
    en: 'Short and concrete; it arrives in their conversation.',
  },
  answered: { fr: 'C’est envoyé.', en: 'Sent.' },
  rule: { fr: 'Trancher', en: 'Rule' },
  ruleTitle: { fr: 'Relire ce point', en: 'Read this point' },
  ruleField: { fr: 'Votre décision', en: 'Your ruling' },
  ruleKeep: { fr: 'Le constat tient', en: 'The remark stands' },
  ruleDrop: { fr: 'Le constat était faux : il est retiré', en: 'The remark was wrong: it is withdrawn' },
  ruleLevel: (level: number): Pair => ({
    fr: `Corriger : niveau ${level} sur 4`,
    en: `Correct: level ${level} out of 4`,
  }),
  ruleWhy: { fr: 'Ce que vous dites à la personne', en: 'What you tell them' },
  ruled: {
    fr: {
      kept: 'Une personne a relu ce point : le constat tient, et il compte de nouveau.',
      dropped: 'Une personne a relu ce point : le constat était faux, il est retiré.',
      corrected: 'Une personne a relu ce point et l’a corrigé ; c’est la correction qui compte.',
    },
    en: {
      kept: 'A person read this point: the remark stands, and counts again.',
      dropped: 'A person read this point: the remark was wrong and is withdrawn.',
      corrected: 'A person read this point and corrected it; the correction counts.',
    },
  },
  levelGiven: { fr: 'Niveau donné', en: 'Level given' },
  awayTitle: { fr: 'Votre absence', en: 'Your absence' },
  awayIntro: {
    fr: 'Les demandes iront à la personne que vous désignez, sinon à la suivante. Une date passée met fin à l’absence.',
    en: 'Requests will go to the person you name, otherwise to the next one. A past date ends the absence.',
  },
  awayUntil: { fr: 'De retour le', en: 'Back on' },
  awayDeputy: { fr: 'Qui prend le relais', en: 'Who covers' },
  awaySet: {
    fr: 'C’est noté. Vos demandes en cours sont confiées au relais.',
    en: 'Noted. Your open requests go to your cover.',
  },
  awayOver: { fr: 'C’est noté : vous êtes de retour.', en: 'Noted: you are back.' },
  namedCover: (name: string): Pair => ({
    fr: `Vous prenez désormais le relais de ${name} pendant ses absences annoncées, pour les demandes d’aide comme pour les jalons. Rien à faire d’ici là : ce qui vous revient arrivera ici. Si cela ne va pas, dites-le-lui.`,
    en: `You now cover for ${name} during announced absences, in requests for help and in milestones alike. Nothing to do until then: what is yours will arrive here. If it does not suit you, tell them.`,
  }),
  noName: { fr: 'sans nom', en: 'no name' },
  notYours: {
    fr: 'Cette demande n’existe pas ou ne vous est pas confiée. Écrivez « aide » pour voir ce qui vous concerne.',
    en: 'This request does not exist or is not yours to answer. Type “help” to see what is.',
  },
  isClosed: {
    fr: 'Cette demande est close. Écrivez « aide » pour en ouvrir une autre.',
    en: 'This request is closed. Type “help” to open another.',
  },
  empty: {
    fr: 'Il manque les mots : écrivez une phrase, puis envoyez.',
    en: 'The words are missing: write a sentence, then send.',
  },
  tooMany: {
    fr: 'Dix de vos demandes attendent déjà. Fermez celles qui sont réglées, ou attendez une réponse.',
    en: 'Ten of your requests are already waiting. Close those that are settled, or wait for an answer.',
  },
  notHelper: {
    fr: 'Seules les personnes qui répondent aux autres règlent leur absence ici.',
    en: 'Only people who answer others set their absence here.',
  },
  ruledBefore: { fr: 'Ce point est déjà tranché.', en: 'This point is already ruled on.' },
  badRuling: { fr: 'Choisissez une décision dans la liste.', en: 'Pick a ruling from the list.' },
  badDate: { fr: 'Choisissez une date de retour dans l’année.', en: 'Pick a date of return within a year.' },
} satisfies Record<string, Pair<unknown> | ((...args: never[]) => Pair)>;
