/** Difficulty: 1 Découverte, 2 Courant, 3 Tendu, 4 Expert. */
export type Level = 1 | 2 | 3 | 4;

/** Every level, easiest first. */
export const levels = [1, 2, 3, 4] as const satisfies readonly Level[];

/** What a level changes. Points are gauge points (0..100); factors multiply a move's effect on anger; caps bound anger's change in one turn. */
export type LevelRules = {
  readonly anger: number;
  readonly trust: number;
  readonly rise: number;
  readonly fall: number;
  readonly capUp: number;
  readonly capDown: number;
  /** Learner turns after which the practice ends. */
  readonly turns: number;
};

/** Design values of the method; trust is not scaled, because a harder level already starts with less of it. */
export const levelRules: Readonly<Record<Level, LevelRules>> = {
  1: { anger: 40, trust: 40, rise: 0.7, fall: 1.3, capUp: 12, capDown: 22, turns: 12 },
  2: { anger: 55, trust: 30, rise: 1, fall: 1, capUp: 18, capDown: 18, turns: 14 },
  3: { anger: 70, trust: 20, rise: 1.2, fall: 0.85, capUp: 22, capDown: 15, turns: 16 },
  4: { anger: 80, trust: 12, rise: 1.4, fall: 0.75, capUp: 26, capDown: 12, turns: 18 },
};

/** Anger cannot fall under these points before the emotion is acknowledged, the need found, a commitment made. */
export const floors = { acknowledge: 45, need: 32, commit: 18 } as const;

/** Secondary choices, tuned on the reference learners; points of the gauge unless said otherwise. */
export const tuning = {
  /** At or above, a turn that makes it worse leads to the last chance, then to the door. The `boiling` band. */
  boiling: 75,
  /** Turns that made it worse, less those that soothed, after which patience runs out whatever the anger. */
  patience: 5,
  /** Learner turns before a last chance may be said, so that nobody is left before the fifth. */
  lastChanceFrom: 4,
  /** Under this anger a customer may leave satisfied; at 28 the authored decent learners end in a follow-up at level 4. */
  settled: 28,
  /** Under this anger a customer accepts a commitment without being asked. */
  accepts: 18,
  /** Closings (check or goodbye) after which an agreed follow-up ends the practice. */
  closings: 2,
  /** Trust a tier-2 fact takes when its author gave none. */
  trustForTier2: 45,
  /** Turns after which a promise nobody could keep comes back. */
  promiseFails: 2,
  /** Detail questions at full effect; later ones halve. */
  freeDetails: 3,
  /** How much a personal trigger or balm multiplies an effect. */
  personal: 1.5,
  /** First learner turn from which a limit-setting persona attacks the person whatever is done. */
  attacksFrom: 3,
} as const;

/** The level a number names, kept within 1..4. */
export const asLevel = (value: number): Level => levels[Math.min(4, Math.max(1, Math.round(value))) - 1] ?? 1;
