import type { DetectedMove } from '../kernel/moves.ts';
import type { Criterion, Skill } from '../scenarios/schema.ts';

/** A line that was played; `id` names it, `role` comes from our database, `moves` is empty for the customer. */
export type PlayedTurn = {
  readonly id: string;
  readonly role: 'agent' | 'customer';
  readonly text: string;
  readonly moves: readonly DetectedMove[];
};

/** How sure a judgement is. */
export type Confidence = 'low' | 'medium' | 'high';

/** 0 the contrary was observed, 1–4 the rubric's descriptors. */
export type SkillLevel = 0 | 1 | 2 | 3 | 4;

/** What is looked at: a scenario's criterion, or a skill alone with the default rubric's words. */
export type Looked = Pick<Criterion, 'skill' | 'weight'> & Partial<Pick<Criterion, 'here' | 'strong' | 'weak'>>;

/**
 * One criterion judged. `level` is null when nothing was observed or when a human must read it (`review`); `quote` is an
 * exact part of the learner's own turn `turnId`, and both are null only when nothing was observed.
 */
export type Assessed = {
  readonly skill: Skill;
  readonly weight: number;
  readonly level: SkillLevel | null;
  readonly observed: boolean;
  readonly quote: string | null;
  readonly turnId: string | null;
  readonly why: string;
  readonly alternative: string;
  readonly confidence: Confidence;
  readonly source: 'rules' | 'model';
  /** The judges disagree: to be read by a human, so no level. */
  readonly review?: true;
  /** The level was held near the rules', because the learner's text looked like an instruction. */
  readonly held?: true;
};

/** A whole dialogue judged; `composite` is in 0..1, null when nothing was observed. */
export type Assessment = {
  readonly criteria: readonly Assessed[];
  readonly composite: number | null;
};

/** Joins learner lines that were answered together, as the detector read them: one turn, under the last line's id. */
export const joinLines = (turns: readonly PlayedTurn[]): readonly PlayedTurn[] => {
  const joined: PlayedTurn[] = [];
  for (const turn of turns) {
    const last = joined[joined.length - 1];
    if (last?.role === 'agent' && turn.role === 'agent')
      joined[joined.length - 1] = {
        ...turn,
        text: `${last.text}\n${turn.text}`,
        moves: [...last.moves, ...turn.moves],
      };
    else joined.push(turn);
  }
  return joined;
};
