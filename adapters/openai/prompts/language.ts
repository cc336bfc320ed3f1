import type { Language } from '../../../src/kernel/words.ts';

/** The language's name as prompts say it; the rules are in English, which every model follows, the examples in the learner's language. */
export const languageName: Readonly<Record<Language, string>> = { fr: 'French', en: 'English' };
