import type { Pair } from '../../kernel/words.ts';
import { type Band, bands } from '../../scenarios/schema.ts';

const lowest: Readonly<Record<Band, number>> = { boiling: 75, angry: 55, tense: 35, wary: 18, calm: 0 };

/** The mood band of an anger, 0..100. */
export const bandOf = (anger: number): Band => bands.find((band) => anger >= lowest[band]) ?? 'calm';

/** The mood as people say it; the only form in which a model or a learner may see the gauge while playing. */
export const moodWords: Readonly<Record<Band, Pair>> = {
  boiling: { fr: 'à bout, prêt à partir', en: 'at breaking point, ready to leave' },
  angry: { fr: 'en colère', en: 'angry' },
  tense: { fr: 'tendu', en: 'tense' },
  wary: { fr: 'méfiant, mais il écoute', en: 'wary, but listening' },
  calm: { fr: 'apaisé', en: 'calmer' },
};

const distances = (band: Band): readonly Band[] => {
  const at = bands.indexOf(band);
  return [...bands].sort((a, b) => Math.abs(bands.indexOf(a) - at) - Math.abs(bands.indexOf(b) - at));
};

const order = Object.fromEntries(bands.map((band) => [band, distances(band)])) as Readonly<
  Record<Band, readonly Band[]>
>;

/** Bands from the nearest to the farthest; at the same distance the hotter one first. */
export const nearest = (band: Band): readonly Band[] => order[band];

/** Does a line meant for hot or cool tempers fit? A tense customer may say either. */
export const fitsMood = (mood: 'hot' | 'cool' | undefined, band: Band): boolean => {
  if (mood === undefined || band === 'tense') return true;
  return (mood === 'hot') === (band === 'boiling' || band === 'angry');
};
