import type { MoveRules } from '../rules.ts';

/** Every rule file of this language. */
export const rulesEn: readonly MoveRules[] = [];
