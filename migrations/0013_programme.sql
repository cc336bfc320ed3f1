CREATE TABLE "programme_cohort" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"teams" jsonb NOT NULL,
	"scenario_id" text,
	"from_day" date NOT NULL,
	"to_day" date NOT NULL,
	"opened_at" timestamp with time zone,
	"retro" jsonb,
	CONSTRAINT "programme_cohort_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
CREATE TABLE "programme" (
	"workspace_id" uuid PRIMARY KEY NOT NULL,
	"phase" text NOT NULL,
	"since" timestamp with time zone NOT NULL,
	"due_day" date,
	"learners_per_trainer" smallint DEFAULT 15 NOT NULL,
	"wave_share" smallint DEFAULT 40 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "programme_cohort" ADD CONSTRAINT "programme_cohort_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."programme"("workspace_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme" ADD CONSTRAINT "programme_workspace_id_workspace_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspace"("id") ON DELETE cascade ON UPDATE no action;