import type { Language, Pair } from '../kernel/words.ts';
import type { Outcome } from '../practice/engine/state.ts';
import type { SkillLevel } from './assessment.ts';

/** How each practice ended, told without judging the person. */
export const outcomeWords: Readonly<Record<Outcome, (customer: string) => Pair>> = {
  RESOLVED: (who) => ({
    fr: `${who} repart avec une réponse, et de meilleure humeur qu’en arrivant.`,
    en: `${who} leaves with an answer, in a better mood than on arrival.`,
  }),
  PARTIAL: (who) => ({
    fr: `Une suite est convenue avec ${who}\u00a0: tout n’est pas réglé, mais le fil tient.`,
    en: `A next step is agreed with ${who}: not everything is settled, but the thread holds.`,
  }),
  ESCALATED_OK: (who) => ({
    fr: `${who} est entre les mains de la bonne personne\u00a0: passer le relais était un bon choix.`,
    en: `${who} is with the right person: handing over was a good choice.`,
  }),
  LIMIT_CLOSE: (who) => ({
    fr: `Vous avez mis fin à l’échange avec ${who} après une limite claire. Savoir s’arrêter fait partie du métier.`,
    en: `You ended the conversation with ${who} after a clear limit. Knowing when to stop is part of the job.`,
  }),
  WALKOUT: (who) => ({
    fr: `${who} est parti·e avant la fin. C’est ici que cela arrive sans conséquence\u00a0: regardons à quel moment.`,
    en: `${who} left before the end. Here it costs nothing: let’s look at when it turned.`,
  }),
  BREACH: (who) => ({
    fr: `L’échange s’est arrêté sur des mots que ${who} ne pouvait plus entendre. Voici ce qui s’est passé, dans l’ordre.`,
    en: `The conversation stopped on words ${who} could not hear past. Here is what happened, in order.`,
  }),
  TURN_CAP: (who) => ({
    fr: `L’échange avec ${who} est arrivé au bout de l’exercice sans se conclure.`,
    en: `The conversation with ${who} reached the end of the exercise without a close.`,
  }),
  LEARNER_STOP: () => ({
    fr: 'Vous avez arrêté, et c’est toujours possible. Rien n’est compté. Voici un retour sur ce qui a été dit.',
    en: 'You stopped, and you always can. Nothing is counted. Here is some feedback on what was said.',
  }),
  SAFETY_STOP: () => ({
    fr: 'L’exercice s’est arrêté, et c’est très bien ainsi. Il n’y a rien à corriger ni à refaire. Prenez soin de vous\u202f; je suis là si vous voulez reprendre un jour.',
    en: 'The exercise has stopped, and that is just right. There is nothing to correct and nothing to redo. Take care of yourself; I’m here if you ever want to come back.',
  }),
  ABANDONED: () => ({
    fr: 'L’échange est resté en suspens, et cela n’enlève rien. Voici un retour sur ce qui a été dit.',
    en: 'The conversation was left open, and that takes nothing away. Here is some feedback on what was said.',
  }),
};

/** A level in words; the scale has four steps and 0 says that the contrary was observed. */
export const levelWords: Readonly<Record<SkillLevel, Pair>> = {
  0: { fr: 'le contraire a été observé', en: 'the contrary was observed' },
  1: { fr: 'premiers signes', en: 'first signs' },
  2: { fr: 'en partie', en: 'in part' },
  3: { fr: 'clairement', en: 'clearly' },
  4: { fr: 'pleinement', en: 'fully' },
};

/** Fixed words of the debrief, both languages side by side. */
export const words = {
  title: { fr: 'Votre débrief', en: 'Your debrief' },
  yours: { fr: 'Votre ressenti', en: 'How it felt to you' },
  needTitle: { fr: 'Ce dont il ou elle avait vraiment besoin', en: 'What they really needed' },
  needYours: { fr: 'Votre lecture', en: 'Your reading' },
  needTheirs: { fr: 'Son besoin', en: 'Their need' },
  needNear: { fr: 'Vous l’aviez senti.', en: 'You had sensed it.' },
  needAside: {
    fr: 'Deux lectures possibles de la même colère\u202f; gardez les deux en tête.',
    en: 'Two possible readings of the same anger; keep both in mind.',
  },
  strip: { fr: 'Ce qui s’est passé', en: 'What happened' },
  anger: { fr: 'Colère', en: 'Anger' },
  trust: { fr: 'Confiance', en: 'Trust' },
  strength: { fr: 'Votre phrase en or', en: 'Your golden phrase' },
  noGolden: {
    fr: 'Pas encore de phrase qui ait apaisé ce client. Le moment ci-dessous est le bon endroit pour en essayer une.',
    en: 'No phrase soothed this customer yet. The moment below is a good place to try one.',
  },
  noWords: {
    fr: 'Rien n’a encore été écrit\u00a0: il n’y a donc rien à relire.',
    en: 'Nothing was written yet, so there is nothing to look back on.',
  },
  retry: { fr: 'Un moment à retenter', en: 'One moment to try again' },
  idea: { fr: 'Une idée à essayer', en: 'One idea to try' },
  why: { fr: 'Pourquoi', en: 'Why' },
  either: { fr: 'Par exemple', en: 'For instance' },
  or: { fr: 'Ou bien', en: 'Or' },
  replay: { fr: 'Refaire ce moment', en: 'Replay this moment' },
  grid: { fr: 'La grille', en: 'The grid' },
  gridHead: { fr: ['Compétence', 'Observé', 'Vos mots'], en: ['Skill', 'Observed', 'Your words'] },
  notObserved: { fr: 'non observé', en: 'not observed' },
  observed: { fr: 'observé', en: 'observed' },
  review: { fr: 'à relire par un humain', en: 'to be read by a human' },
  otherwise: { fr: 'Autre façon de dire', en: 'Another way to say it' },
  held: {
    fr: 'Un de vos messages ressemblait à une consigne pour une machine\u00a0: une partie de la grille suit donc les règles. Cela ne vous est pas reproché.',
    en: 'One of your messages looked like an instruction to a machine, so part of the grid follows the rules. It is not held against you.',
  },
  receipt: { fr: 'Le détail de la jauge', en: 'How the gauge moved' },
  receiptHead: { fr: ['Message', 'Vos mots', 'Règle', 'Effet'], en: ['Message', 'Your words', 'Rule', 'Effect'] },
  contest: { fr: 'Je conteste', en: 'I disagree' },
  contestLine: { fr: 'Je conteste une ligne', en: 'I disagree with a line' },
  contestNote: {
    fr: 'Ce que vous contestez ne compte plus, jusqu’à ce qu’une personne l’ait relu.',
    en: 'What you disagree with stops counting until a person has read it.',
  },
  soothed: { fr: 'a apaisé', en: 'soothed' },
  stung: { fr: 'a tendu', en: 'stung' },
  neutral: { fr: 'sans effet', en: 'no effect' },
  falsePromise: {
    fr: 'Une promesse allait au-delà de ce que vous pouvez garantir\u00a0: à remplacer par ce qui dépend de vous.',
    en: 'One promise went beyond what you can guarantee: replace it with what is up to you.',
  },
  capitulate: {
    fr: 'Une concession allait au-delà de vos moyens\u00a0: elle arrête le conflit, pas le problème.',
    en: 'One concession went beyond your powers: it stops the conflict, not the problem.',
  },
  next: { fr: 'Et maintenant\u202f?', en: 'What next?' },
  commit: { fr: 'À mon prochain vrai contact, je…', en: 'At my next real contact, I will…' },
  share: {
    fr: 'Ce débrief est à vous. Personne d’autre ne le voit tant que vous ne le partagez pas.',
    en: 'This debrief is yours. Nobody else sees it unless you share it.',
  },
  keep: { fr: 'Garder pour moi', en: 'Keep private' },
  toCoach: { fr: 'Partager avec un coach', en: 'Share with a coach' },
  report: { fr: 'Signaler', en: 'Report' },
  byRules: {
    fr: 'Débrief établi par des règles, sans IA. C’est un repère\u00a0: une règle peut se tromper.',
    en: 'Debrief made by rules, without AI. It is a guide: a rule can be wrong.',
  },
  byModel: {
    fr: 'Débrief assisté par IA, chaque citation vérifiée. C’est un repère\u00a0: une IA peut se tromper.',
    en: 'AI-assisted debrief, every quote checked. It is a guide: an AI can be wrong.',
  },
  unavailableTitle: { fr: 'Débrief indisponible', en: 'Feedback unavailable' },
  unavailable: {
    fr: 'Le débrief est indisponible pour le moment\u202f; votre échange est conservé. Rien n’est noté à la place. Un coach peut le regarder avec vous.',
    en: 'Feedback is unavailable for now; your conversation is kept. Nothing is scored in its place. A coach can look at it with you.',
  },
} satisfies Record<string, Pair<unknown>>;

/** Which moves to read with more care, as a sentence. */
export const indicativeLine = (names: readonly string[], language: Language): string =>
  language === 'fr'
    ? `À lire avec prudence, car faciles à confondre\u00a0: ${names.join(', ')}.`
    : `To be read with care, as they are easily mistaken: ${names.join(', ')}.`;

/** How many hints were used: told, never deducted. */
export const hintsLine = (count: number, language: Language): string =>
  language === 'fr'
    ? `${count} indice${count > 1 ? 's' : ''} demandé${count > 1 ? 's' : ''}\u00a0: c’est noté, jamais déduit.`
    : `${count} hint${count > 1 ? 's' : ''} used: noted, never deducted.`;

/** How much the customer trusts, in words; trust in 0..100. */
export const trustWord = (trust: number, language: Language): string => {
  const steps = {
    fr: ['très basse', 'basse', 'moyenne', 'bonne', 'solide'],
    en: ['very low', 'low', 'fair', 'good', 'solid'],
  };
  return steps[language][Math.min(4, Math.max(0, Math.floor(trust / 20)))] ?? '';
};
