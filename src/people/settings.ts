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
};
