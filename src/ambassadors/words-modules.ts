import type { Pair } from '../kernel/words.ts';
import type { Act } from './rules.ts';

type Module = { readonly title: Pair; readonly text: Pair; readonly act: Pair };

/** The three modules, each closed by something really done. */
export const modules: Readonly<Record<Act, Module>> = {
  supervise: {
    title: { fr: 'Accompagner un entraînement partagé', en: 'Go with a shared practice' },
    text: {
      fr: 'Vous ne voyez que ce qu’une personne choisit de vous montrer. Lisez ses mots avant les vôtres. Dites un fait que vous avez vu, puis posez une question ouverte. Ni note, ni comparaison : on n’est pas là pour juger.',
      en: 'You see only what a person chooses to show you. Read their words before yours. Say one fact you saw, then ask one open question. No mark, no comparison: nobody is here to judge.',
    },
    act: {
      fr: 'Se termine quand vous avez répondu par écrit à un débrief partagé avec vous.',
      en: 'Closes once you have answered, in writing, a debrief shared with you.',
    },
  },
  read: {
    title: { fr: 'Lire la carte de l’équipe', en: 'Read the team’s pattern card' },
    text: {
      fr: 'La carte dit ce que l’équipe trouve le plus difficile, à partir de cinq personnes et de dix entraînements, sans aucun nom. Elle sert à choisir un thème, jamais à deviner de qui il s’agit. Un petit nombre bouge d’une semaine à l’autre : attendez de voir deux fois la même chose.',
      en: 'The card says what the team finds hardest, from five people and ten practices up, with no name at all. It is there to pick a theme, never to guess whom it is about. A small number moves from week to week: wait until you see the same thing twice.',
    },
    act: {
      fr: 'Se termine quand vous avez lu la carte et dit ce qu’elle montre.',
      en: 'Closes once you have read the card and said what it shows.',
    },
  },
  deliver: {
    title: { fr: 'Mener un débrief', en: 'Lead a debrief' },
    text: {
      fr: 'Dix minutes suffisent. D’abord, la personne raconte comment elle l’a vécu. Ensuite, une phrase qui a porté, dans ses mots à elle. Enfin, un seul moment à reprendre, et elle choisit comment. Vous écoutez plus que vous ne parlez.',
      en: 'Ten minutes are enough. First, they tell how it was for them. Then, one line that worked, in their own words. Last, one single moment to retry, and they choose how. You listen more than you speak.',
    },
    act: {
      fr: 'Se termine quand la personne qui a partagé son débrief dit que vous en avez parlé.',
      en: 'Closes once the person who shared their debrief says you talked it through.',
    },
  },
};

/** Words around the modules and the pattern card, both languages side by side. */
export const moduleWords = {
  ready: {
    fr: 'Ambassadeur ou ambassadrice, prêt·e : les trois actes sont faits.',
    en: 'Ready: all three acts are done.',
  },
  progress: (n: number): Pair => ({
    fr: `Trois modules courts, chacun terminé par un acte. Faits : ${n} sur 3.`,
    en: `Three short modules, each closed by an act. Done: ${n} of 3.`,
  }),
  done: (title: string): Pair => ({
    fr: `« ${title} » : c’est fait, merci.`,
    en: `“${title}”: done, thank you.`,
  }),
  doneOn: (day: string): Pair => ({ fr: `Fait le ${day}.`, en: `Done on ${day}.` }),
  isReady: { fr: 'prêt·e', en: 'ready' },
  notYet: { fr: 'en chemin', en: 'on the way' },
  state: { fr: 'État', en: 'State' },
  seeCard: { fr: 'Voir la carte', en: 'See the card' },
  patternTitle: { fr: 'Ce que l’équipe trouve le plus difficile', en: 'What the team finds hardest' },
  patternLine: (skill: string, people: number, n: number): Pair => ({
    fr: `${skill} — ${n} entraînements de ${people} personnes`,
    en: `${skill} — ${n} practices of ${people} people`,
  }),
  patternNote: {
    fr: 'Sur quatre semaines, du plus difficile au moins difficile. Aucun nom, et rien sous cinq personnes ou dix entraînements.',
    en: 'Over four weeks, hardest first. No names, and nothing under five people or ten practices.',
  },
  patternAsk: { fr: 'Que montre la carte en premier ?', en: 'What does the card show first?' },
  patternNone: {
    fr: 'Pas encore de carte : il faut cinq personnes et dix entraînements. Revenez dans une semaine.',
    en: 'No card yet: it takes five people and ten practices. Come back in a week.',
  },
  patternNotThat: {
    fr: 'Ce n’est pas ce que la carte montre en premier. Relisez-la, elle est juste au-dessus.',
    en: 'That is not what the card shows first. Read it again, it is just above.',
  },
  inviteAgain: {
    fr: 'Vous avez partagé trois débriefs : vous savez ce que c’est que d’être accompagné·e. Envie d’accompagner à votre tour ? Je ne le demande qu’une fois.',
    en: 'You have shared three debriefs: you know what it is to be gone along with. Would you like to do it for others? I ask only once.',
  },
} satisfies Record<string, unknown>;
