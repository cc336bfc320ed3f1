import type { Pair } from '../kernel/words.ts';
import type { Skill } from './schema.ts';

/** The eight skills by the name people read. */
export const skillNames: Readonly<Record<Skill, Pair>> = {
  listen: { fr: 'Accueillir et écouter', en: 'Welcome and listen' },
  acknowledge: { fr: 'Reconnaître l’émotion', en: 'Acknowledge the feeling' },
  reformulate: { fr: 'Reformuler et questionner', en: 'Rephrase and ask' },
  own: { fr: 'S’excuser et assumer', en: 'Apologise and own it' },
  solve: { fr: 'Résoudre concrètement', en: 'Solve, concretely' },
  clarity: { fr: 'Clarté et vérité', en: 'Clear and true' },
  limit: { fr: 'Poser un cadre', en: 'Set a limit' },
  close: { fr: 'Conclure', en: 'Close well' },
};
