import type { Pair } from '../kernel/words.ts';
import type { opinions } from './rules.ts';

/** What one may think of it. */
export const opinionNames: Readonly<Record<(typeof opinions)[number], Pair>> = {
  useful: { fr: 'Utile', en: 'Useful' },
  see: { fr: 'À voir', en: 'I will see' },
  gadget: { fr: 'Un gadget', en: 'A gadget' },
};

/** Words of the three-minute try-out, both languages side by side. */
export const words = {
  title: { fr: 'Trois minutes pour vous faire votre idée', en: 'Three minutes to make up your own mind' },
  ask: {
    fr: 'Un client mécontent joué par une IA, six messages au plus. Avant de commencer, un clic : pour votre équipe, s’y entraîner, c’est…',
    en: 'An unhappy customer played by an AI, six messages at most. Before you start, one click: for your team, practising with it is…',
  },
  noName: {
    fr: 'Votre avis n’est gardé nulle part à votre nom ; rien n’est montré avant dix essais. L’entraînement, lui, reste entre vous et moi.',
    en: 'Your view is kept nowhere under your name; nothing is shown before ten try-outs. The practice itself stays between you and me.',
  },
  shift: (n: number, before: string, after: string): Pair => ({
    fr: `Mesuré ici, sur ${n} essais : « utile » pour ${before} % avant, ${after} % après. L’avis de celles et ceux qui ont essayé, et d’eux seuls.`,
    en: `Measured here, over ${n} try-outs: “useful” for ${before}% before, ${after}% after. The view of those who tried, and only theirs.`,
  }),
  notYet: {
    fr: 'Ce que les essais changent se lira ici à partir de dix.',
    en: 'What trying changes will be read here from ten try-outs up.',
  },
  noted: {
    fr: 'C’est noté, sans votre nom. À vous : répondez comme vous le feriez, « stop » à tout moment.',
    en: 'Noted, without your name. Your turn: reply as you would, “stop” at any time.',
  },
  start: { fr: 'Essayer', en: 'Try it' },
  watch: { fr: 'Regarder d’abord', en: 'Watch first' },
  back: { fr: 'Puis revenez ici, un clic. Maintenant, c’est…', en: 'Then come back here, one click. Now it is…' },
  thanks: {
    fr: 'Merci. Votre avis compte avec les autres, sans votre nom. Pour recommencer : « essai ».',
    en: 'Thank you. Your view counts with the others, without your name. To try again: “try-out”.',
  },
  over: {
    fr: 'Cet essai est terminé, ou n’a pas commencé. Écrivez « essai » pour en faire un.',
    en: 'This try-out is over, or has not begun. Type “try-out” to do one.',
  },
  who: {
    fr: 'L’essai en trois minutes est proposé à qui encadre. Pour vous entraîner, écrivez « menu ».',
    en: 'The three-minute try-out is offered to those who manage. To practise, type “menu”.',
  },
} satisfies Record<string, Pair | ((...args: never[]) => Pair)>;
