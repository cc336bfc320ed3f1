import type { Language, Pair, Words } from '../kernel/words.ts';
import type { Cue, Waits } from './rules.ts';

/** What a reminder names. */
export type Subject = {
  readonly skill: string;
  readonly title: string;
  readonly name: string;
  readonly minutes: number;
};

/** Reminders: concrete, about a skill, a situation and minutes; never about what was not done. */
export const templates: readonly ((of: Subject) => Pair)[] = [
  ({ skill, title, name, minutes }) => ({
    fr: `${name} est là : « ${title} ». ${minutes} minutes pour travailler « ${skill} ».`,
    en: `${name} is here with “${title}”. ${minutes} minutes to work on “${skill}”.`,
  }),
  ({ skill, name, minutes }) => ({
    fr: `Envie d’essayer « ${skill} » avec ${name} ? Comptez ${minutes} minutes, sans enjeu.`,
    en: `Care to try “${skill}” with ${name}? It takes ${minutes} minutes, with nothing at stake.`,
  }),
  ({ skill, title, minutes }) => ({
    fr: `« ${title} » : une situation de ${minutes} minutes où « ${skill} » change tout.`,
    en: `“${title}”: a ${minutes}-minute situation where “${skill}” makes the difference.`,
  }),
  ({ skill, name, minutes }) => ({
    fr: `C’est le moment que vous aviez choisi. ${name}, ${minutes} minutes, une seule chose en tête : « ${skill} ».`,
    en: `This is the moment you chose. ${name}, ${minutes} minutes, one thing in mind: “${skill}”.`,
  }),
  ({ skill, title, minutes }) => ({
    fr: `Un entraînement court : « ${title} », ${minutes} minutes. Compétence du jour : « ${skill} ».`,
    en: `A short practice: “${title}”, ${minutes} minutes. Skill of the day: “${skill}”.`,
  }),
  ({ skill, title, name, minutes }) => ({
    fr: `Avant un vrai appel difficile, ${name} (« ${title} ») permet de répéter « ${skill} » en ${minutes} minutes.`,
    en: `Before a real tough call, ${name} (“${title}”) lets you rehearse “${skill}” in ${minutes} minutes.`,
  }),
];

/** The three "when" of a plan. */
export const cues: Readonly<Record<Cue, Pair>> = {
  start: { fr: 'Quand j’arrive', en: 'When I arrive' },
  lunch: { fr: 'Quand je reviens du déjeuner', en: 'When I am back from lunch' },
  end: { fr: 'Quand ma journée se termine', en: 'When my day ends' },
};

/** Words of reminders. */
export const words = {
  invitation: (title: string, minutes: number): Pair => ({
    fr: `Votre équipe commence : une conversation écrite de ${minutes} minutes, « ${title} », avec un client joué par une IA. Vous choisissez quand, et si.`,
    en: `Your team is starting: a written conversation of ${minutes} minutes, “${title}”, with a customer played by an AI. You choose when, and whether.`,
  }),
  invitationPrivate: {
    fr: 'La première fois ne laisse aucune note, et personne ne saura si vous acceptez.',
    en: 'The first time leaves no grade, and nobody will know whether you accept.',
  },
  title: (minutes: number): Pair => ({
    fr: `${minutes} minutes d’entraînement ?`,
    en: `${minutes} minutes of practice?`,
  }),
  start: { fr: 'Commencer', en: 'Start' },
  watch: { fr: 'Regarder d’abord', en: 'Watch first' },
  orElse: { fr: 'Ou une autre situation', en: 'Or another situation' },
  hour: { fr: 'Dans une heure', en: 'In an hour' },
  tomorrow: { fr: 'Demain', en: 'Tomorrow' },
  fewer: { fr: 'Moins souvent', en: 'Fewer' },
  stop: { fr: 'Arrêter les rappels', en: 'Stop reminders' },
  quoted: (said: string): Pair => ({ fr: `« ${said} »`, en: `“${said}”` }),
  drill: { fr: 'Micro-exercice de 90 secondes', en: '90-second drill' },
  streak: (n: number): Pair => ({ fr: `${n} semaines d’affilée.`, en: `${n} weeks in a row.` }),
  otherHour: {
    fr: 'Une autre heure conviendrait-elle mieux ?',
    en: 'Would another hour suit you better?',
  },
  spaced: {
    fr: 'L’habitude est là : les rappels s’espacent désormais, de trois semaines à deux mois.',
    en: 'The habit stands: reminders now space out, from three weeks to two months.',
  },
  planTitle: { fr: 'Votre moment d’entraînement', en: 'Your moment to practise' },
  planText: {
    fr: 'Une habitude tient mieux avec un moment précis. Choisissez le vôtre : « quand…, alors un entraînement de six minutes ». Deux rappels par semaine au plus, dans vos heures de travail ; vous arrêtez quand vous voulez.',
    en: 'A habit holds better with a precise moment. Choose yours: “when …, then one practice of six minutes”. Two reminders a week at most, in your working hours; you stop whenever you like.',
  },
  planOut: {
    fr: 'Les rappels sont arrêtés : rien ne part. Si vous en voulez à nouveau, choisissez un moment ; deux par semaine au plus, dans vos heures de travail.',
    en: 'Reminders are stopped: nothing is sent. Should you want them again, choose a moment; two a week at most, in your working hours.',
  },
  planNow: (cue: string, fewer: boolean): Pair => ({
    fr: `Vous avez choisi : « ${cue}, alors un entraînement de six minutes ». ${fewer ? 'Un rappel' : 'Deux rappels'} par semaine au plus, dans vos heures de travail.`,
    en: `You chose: “${cue}, then one practice of six minutes”. ${fewer ? 'One reminder' : 'Two reminders'} a week at most, in your working hours.`,
  }),
  nextIs: (when: string, why: string): Pair => ({
    fr: `Prochain rappel : au plus tôt ${when}, ${why}.`,
    en: `Next reminder: ${when} at the earliest, ${why}.`,
  }),
  waits: {
    moment: { fr: 'à votre moment', en: 'at your moment' },
    asked: { fr: 'comme vous l’avez demandé', en: 'as you asked' },
    practised: {
      fr: 'trois jours au moins après votre dernier entraînement',
      en: 'three days at least after your last practice',
    },
    week: { fr: 'puisque la semaine a déjà eu ses messages', en: 'since this week has had its messages' },
    spacing: { fr: 'deux jours au moins après le dernier', en: 'two days at least after the last one' },
    anchoring: {
      fr: 'puisque l’habitude est là et que les rappels s’espacent',
      en: 'since the habit stands and reminders space out',
    },
    quiet: { fr: 'un par semaine tant que vous n’en suivez pas', en: 'one a week while you follow none' },
  } satisfies Readonly<Record<Waits, Pair>>,
  noReminders: { fr: 'Aucun rappel : vous n’en avez pas demandé.', en: 'No reminders: you asked for none.' },
  noneAhead: { fr: 'Aucun jour de travail en vue : rien ne part.', en: 'No working day ahead: nothing is sent.' },
  planChange: { fr: 'Pour changer de moment :', en: 'To change the moment:' },
  planAgain: (cue: string): Pair => ({
    fr: `Un mois a passé depuis « ${cue} ». Ce moment convient-il toujours ? Sans réponse, rien ne change.`,
    en: `A month has passed since “${cue}”. Does that moment still suit you? Without an answer nothing changes.`,
  }),
  myData: { fr: 'Mes données', en: 'My data' },
  objected: {
    fr: 'Vous vous êtes opposé·e aux rappels et aux chiffres d’équipe : rien ne part. Pour en recevoir, revenez d’abord sur cette opposition dans « mes données ».',
    en: 'You objected to reminders and team figures: nothing is sent. To get reminders, first take that objection back in “my data”.',
  },
  noThanks: { fr: 'Pas de rappels', en: 'No reminders' },
  planned: (cue: string, next: string): Pair => ({
    fr: `C’est noté : « ${cue}, alors un entraînement de six minutes ». ${next} Tapez « rappels » pour changer.`,
    en: `Noted: “${cue}, then one practice of six minutes”. ${next} Type “reminders” to change it.`,
  }),
  inAnHour: (when: string): Pair => ({ fr: `Entendu, je reviens ${when}.`, en: `All right, I will be back ${when}.` }),
  afterHours: (when: string): Pair => ({
    fr: `Dans une heure, vous ne travaillerez plus : je reviens ${when}.`,
    en: `In an hour your working time is over: I will be back ${when}.`,
  }),
  onTomorrow: (when: string): Pair => ({
    fr: `Entendu, à votre prochain jour de travail : ${when}.`,
    en: `All right, on your next working day: ${when}.`,
  }),
  onFewer: {
    fr: 'Entendu : un rappel par semaine au plus. Tapez « rappels » pour changer.',
    en: 'All right: one reminder a week at most. Type “reminders” to change it.',
  },
  stopped: {
    fr: 'C’est fini, plus de rappels. Tapez « rappels » si vous en voulez à nouveau.',
    en: 'Done, no more reminders. Type “reminders” should you want them again.',
  },
  drillAsk: (name: string): Pair => ({
    fr: `${name} vous écrit. Une seule réponse, en une ou deux phrases : tapez-la ici.`,
    en: `${name} writes to you. One reply, a sentence or two: type it here.`,
  }),
  drillSeen: { fr: 'Ce que votre réponse fait', en: 'What your reply does' },
  drillNone: {
    fr: 'Aucun geste reconnu dans cette réponse ; en voici une possible.',
    en: 'No move recognised in this reply; here is one that would do.',
  },
  drillGood: { fr: 'Une réponse possible', en: 'One reply that would do' },
  drillLabel: {
    fr: 'Client joué par une IA, réplique écrite par un formateur',
    en: 'AI-played customer, line written by a trainer',
  },
  onboarding: [
    (title, minutes) => ({
      fr: `Bienvenue. Pour une première fois : « ${title} », ${minutes} minutes, aucun score, juste pour voir comment cela se passe.`,
      en: `Welcome. For a first time: “${title}”, ${minutes} minutes, no score, just to see how it goes.`,
    }),
    (title, minutes, tried) => ({
      fr: tried
        ? `Une semaine déjà. La suite choisie pour vous : « ${title} », ${minutes} minutes, quand vous voulez.`
        : `Si l’envie vient : « ${title} », ${minutes} minutes, aucun score la première fois.`,
      en: tried
        ? `A week already. Next, chosen for you: “${title}”, ${minutes} minutes, whenever you like.`
        : `Should you feel like it: “${title}”, ${minutes} minutes, no score the first time.`,
    }),
    (title, minutes, tried) => ({
      fr: tried
        ? `Trois semaines déjà. Pour comparer avec vos débuts : « ${title} », ${minutes} minutes. C’est mon dernier mot de bienvenue.`
        : `La porte reste ouverte : « ${title} », ${minutes} minutes, aucun score la première fois. C’est mon dernier mot de bienvenue.`,
      en: tried
        ? `Three weeks already. To compare with your start: “${title}”, ${minutes} minutes. This is my last word of welcome.`
        : `The door stays open: “${title}”, ${minutes} minutes, no score the first time. This is my last word of welcome.`,
    }),
  ] satisfies readonly ((title: string, minutes: number, tried: boolean) => Pair)[],
  help: {
    failed: {
      fr: 'Un message n’est peut-être pas arrivé jusqu’à vous. On reprend d’ici, quand vous voulez.',
      en: 'One of our messages may not have reached you. We can pick up from here, whenever you like.',
    },
    unfinished: {
      fr: 'Un entraînement est en pause : il vous attend où vous l’aviez laissé, le client ne s’est pas énervé. Une question ? Une personne y répond.',
      en: 'A practice is on hold: it waits where you left it, and the customer is no angrier. A question? A person answers it.',
    },
    hints: {
      fr: 'Certains clients sont coriaces. Voir un échange modèle d’abord peut aider.',
      en: 'Some customers are hard going. Watching a model conversation first can help.',
    },
    silence: {
      fr: 'Si quelque chose vous gêne pour commencer, demandez-le à une personne, sans votre nom ; sinon, une situation facile est prête.',
      en: 'If something keeps you from starting, ask a person, without your name; otherwise an easy situation is ready.',
    },
    stillSilent: {
      fr: 'Vous pouvez aussi regarder un échange modèle, sans rien écrire. Je n’insiste pas davantage.',
      en: 'You can also watch a model conversation without writing anything. I will not insist further.',
    },
  } satisfies Readonly<Record<string, Pair>>,
  ask: { fr: 'Demander à une personne', en: 'Ask a person' },
  resume: { fr: 'Reprendre', en: 'Resume' },
  helpPrivate: { fr: 'Ce message n’est vu que de vous.', en: 'Only you see this message.' },
  commitment: (text: string): Pair => ({
    fr: `Il y a trois jours, vous aviez choisi : « À mon prochain vrai contact, je ${text}. » L’occasion s’est-elle présentée ?`,
    en: `Three days ago you chose: “At my next real contact, I will ${text}.” Did the occasion come?`,
  }),
  tried: { fr: 'Oui, essayé', en: 'Yes, tried' },
  notYet: { fr: 'Pas encore', en: 'Not yet' },
  triedText: { fr: 'Bravo. Cela reste entre vous et vous.', en: 'Well done. This stays with you.' },
  notYetText: { fr: 'Aucune importance : l’occasion viendra.', en: 'No matter: the occasion will come.' },
} satisfies Words | Readonly<Record<string, unknown>>;

/** The language of somebody met once at least. */
export const languageOr = (language: Language | null | undefined): Language => language ?? 'fr';
