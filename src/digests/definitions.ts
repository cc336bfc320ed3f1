/** The figures of one cell for one week: sums over its people, so that cells add up. */
export type Figures = {
  /** People counted: enrolled learners who did not object. */
  readonly people: number;
  /** People with at least one practice begun this week: the connection frequency's numerator. */
  readonly active: number;
  /** The same, the week before, among the same people. */
  readonly activeBefore: number;
  /** Active both weeks. */
  readonly returned: number;
  /** First practice ever, this week: activation. */
  readonly activated: number;
  /** Active this week or in the three before: the month of WAU/MAU. */
  readonly activeMonth: number;
  readonly practices: number;
  readonly practicesBefore: number;
  /** Practices that reached an end of the dialogue, neither stopped nor left. */
  readonly finished: number;
  /** Practices nobody reminded: begun more than a day after the last reminder. */
  readonly voluntary: number;
  /** People by practices this week: none, one, two, three, … ten or more. */
  readonly spread: readonly number[];
  /** People who never began a practice. */
  readonly dormant: number;
  /** People who decided about reminders, and those of them who muted. */
  readonly reminded: number;
  readonly muted: number;
  /** Days from the first notice to the first practice, for those activated this week; summed. */
  readonly daysToFirst: number;
  /** Debriefs received this week; contests opened and ruled by a trainer. */
  readonly debriefs: number;
  readonly contested: number;
  readonly ruled: number;
  /** Levels 0..4 by skill, this week and the three before: people, practices, sum of levels. */
  readonly skills: Readonly<Record<string, { readonly people: number; readonly n: number; readonly sum: number }>>;
  /** The same over the four weeks before those. */
  readonly skillsBefore: Readonly<
    Record<string, { readonly people: number; readonly n: number; readonly sum: number }>
  >;
};
