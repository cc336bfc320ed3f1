/** The present, in milliseconds since the epoch; tests pass their own. */
export type Clock = () => number;

/** A number in [0, 1); tests pass a seeded one. */
export type Random = () => number;
