import type { Language, Pair } from './words.ts';

/** One line of a transcript; roles come from our database, never from text. */
export type TranscriptTurn = { readonly id: string; readonly role: 'agent' | 'customer'; readonly text: string };

/** What a model may know of the persona: frozen per scenario version, without any locked fact. */
export type PersonaBrief = {
  readonly scenario: string;
  readonly version: number;
  readonly language: Language;
  readonly name: string;
  readonly job: string;
  readonly channel: string;
  readonly complaint: string;
  readonly style: string;
  readonly voice: string;
  readonly account: readonly { readonly label: string; readonly value: string }[];
  /** What is true and false in this world, for reality checks. */
  readonly truth: readonly { readonly says: string; readonly holds: boolean }[];
  readonly banned: readonly string[];
};

/** How the next line must be; the mood is words, never the gauge's number. */
export type VoiceDirective = {
  readonly mood: string;
  /** What the customer reacts to, in words. */
  readonly reaction: string;
  /** Facts already said or unlocked now; the only ones the line may use. */
  readonly facts: readonly string[];
  /** A fact to tell in this line. */
  readonly tell?: string;
  /** Highest attack allowed now, 1..4. */
  readonly aggression: number;
  /** Principles trainers wrote to correct this customer. */
  readonly principles: readonly string[];
};

/** One criterion as a model must judge it. */
export type JudgeCriterion = {
  readonly skill: string;
  readonly name: string;
  readonly here: string;
  readonly levels: readonly string[];
};

/** A model's verdict on one criterion; quote first, unverified. `level` is 0..4, or null when not observed. */
export type JudgeVerdict = {
  readonly skill: string;
  readonly quote: string;
  readonly turnId: string;
  readonly level: number | null;
  readonly why: string;
  readonly alternative: string;
};

/** What a model makes of a true story, unverified: a scenario to start from and the fields a trainer would fill in. */
export type StoryDraft = { readonly base: string; readonly name: string } & {
  readonly [field in 'title' | 'job' | 'complaint' | 'role' | 'goal' | 'need' | 'fear' | 'wound']: Pair;
};

/** An unverified move from a model. */
export type ModelMove = { readonly move: string; readonly quote: string; readonly confidence: number };

/** Identifies a practice to the budget guard and the cache: no name, no person. */
export type ModelCall = { readonly practice: string; readonly signal?: AbortSignal };

/** A language model behind the seam; every method may throw ModelError, and the rules then stand in. */
export type Model = {
  /** Shown in notices: who processes the text, and where. */
  readonly provider: string;
  readonly region: string;
  detect(
    call: ModelCall,
    input: {
      readonly language: Language;
      readonly text: string;
      readonly context: readonly TranscriptTurn[];
      readonly factsGiven: readonly string[];
    },
  ): Promise<readonly ModelMove[]>;
  voice(
    call: ModelCall,
    input: {
      readonly brief: PersonaBrief;
      readonly turns: readonly TranscriptTurn[];
      readonly directive: VoiceDirective;
      /** Why the previous try was not said, when there was one. */
      readonly refused?: string;
    },
  ): Promise<string>;
  judge(
    call: ModelCall,
    input: {
      readonly brief: PersonaBrief;
      readonly language: Language;
      readonly turns: readonly TranscriptTurn[];
      readonly criteria: readonly JudgeCriterion[];
    },
  ): Promise<readonly JudgeVerdict[]>;
  /** Proposes what a trainer may correct; `call.practice` is the story's id, for the budget and the switch. */
  draft(
    call: ModelCall,
    input: {
      readonly language: Language;
      /** Masked before it was stored. */
      readonly story: string;
      readonly bases: readonly { readonly id: string; readonly title: string; readonly complaint: string }[];
    },
  ): Promise<StoryDraft>;
};

/** Why a model gave nothing usable; `kind` is safe to log. */
export class ModelError extends Error {
  readonly kind: 'busy' | 'down' | 'slow' | 'refused' | 'malformed' | 'budget' | 'open';
  constructor(kind: ModelError['kind'], message: string) {
    super(message);
    this.name = 'ModelError';
    this.kind = kind;
  }
}
