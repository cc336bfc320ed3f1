/** What a workspace decides for itself; absent means the default. */
export type WorkspaceSettings = {
  /** Who answers questions about the programme, shown in the notice. */
  readonly contact?: string;
  readonly dpo?: string;
  /** Stops every model call of the workspace; rules and authored lines go on. */
  readonly modelOff?: true;
  /** Scenario ids nobody may start. */
  readonly scenariosOff?: readonly string[];
  /** Months transcripts are kept; 6 unless said. */
  readonly transcriptMonths?: number;
  /** ISO day from which the habit is held to stand: reminders space out, from 21 to 60 days. */
  readonly anchoringSince?: string;
  /** When humans answer, if the twelve hours of help are counted in open hours: local `HH:MM`, days where 1 is Monday; learners are told. */
  readonly supportHours?: {
    readonly timeZone: string;
    readonly start: string;
    readonly end: string;
    readonly days: string;
  };
};
