import type { Lexicon } from '../rules.ts';
export const lexiconEn: Lexicon = {};
