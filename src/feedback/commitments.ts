import type { Language, Pair } from '../kernel/words.ts';
import { type Skill, skills } from '../scenarios/schema.ts';
import type { Assessed } from './assessment.ts';

/** What a person can decide to do, per skill; each ends "À mon prochain vrai contact, je…" and fits a menu's 75 characters. */
const intentions: Readonly<Record<Skill, readonly [Pair, Pair]>> = {
  listen: [
    { fr: 'poserai une question ouverte avant toute autre', en: 'ask one open question before any other' },
    { fr: 'reprendrai un mot du client dans ma réponse', en: 'use one of the customer’s own words in my reply' },
  ],
  acknowledge: [
    { fr: 'nommerai la gêne et sa cause avant de proposer', en: 'name the hardship and its cause before I offer' },
    { fr: 'remplacerai « je comprends » par ce que je comprends', en: 'replace “I understand” with what I understand' },
  ],
  reformulate: [
    {
      fr: 'redirai le problème en une phrase, puis je vérifierai',
      en: 'restate the problem in one sentence, then check',
    },
    { fr: 'demanderai ce qui compte le plus pour le client', en: 'ask what matters most to the customer' },
  ],
  own: [
    { fr: 'dirai « je » là où je disais « nous » ou « ils »', en: 'say “I” where I used to say “we” or “they”' },
    { fr: 'm’excuserai de l’effet, pas seulement de l’erreur', en: 'apologise for the effect, not just the mistake' },
  ],
  solve: [
    { fr: 'dirai qui fait quoi, et pour quand', en: 'say who does what, and by when' },
    { fr: 'proposerai deux possibilités plutôt qu’un refus', en: 'offer two options rather than a refusal' },
  ],
  clarity: [
    { fr: 'expliquerai sans un seul mot du métier', en: 'explain without a single word of the trade' },
    { fr: 'ne promettrai que ce qui dépend de moi', en: 'promise only what is up to me' },
  ],
  limit: [
    { fr: 'poserai une limite calme si l’on m’attaque', en: 'set a calm limit if I am attacked' },
    { fr: 'dirai ce qui suit si les insultes continuent', en: 'say what follows if the insults go on' },
  ],
  close: [
    { fr: 'récapitulerai avant de conclure', en: 'recap before closing' },
    { fr: 'demanderai si cela convient avant de conclure', en: 'ask whether it suits before closing' },
  ],
};

/** Three concrete suggestions: the retried skill first, then the lowest criteria, then what was not seen. Skills that need an attack come last. */
export const commitmentsFor = (
  retried: Skill | undefined,
  grid: readonly Assessed[],
  language: Language,
): readonly [string, string, string] => {
  const rank = ({ level, observed }: Assessed): number => (level === null ? (observed ? 2 : 2.5) : level);
  const weakest = [...grid].sort((a, b) => rank(a) - rank(b)).map(({ skill }) => skill);
  const usual: readonly Skill[] = ['acknowledge', 'reformulate', 'solve'];
  const order = [...new Set([...(retried ? [retried] : []), ...weakest, ...usual, ...skills])];
  const [first = 'acknowledge', second = 'reformulate'] = order;
  return [intentions[first][0][language], intentions[first][1][language], intentions[second][0][language]];
};
