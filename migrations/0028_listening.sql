CREATE TABLE "listening" (
	"workspace_id" uuid PRIMARY KEY NOT NULL,
	"opened_at" timestamp with time zone NOT NULL,
	"closes_day" date NOT NULL,
	"closed_at" timestamp with time zone,
	"salt" text,
	"voters" text[] NOT NULL
);
--> statement-breakpoint
CREATE TABLE "listening_count" (
	"workspace_id" uuid NOT NULL,
	"site" text NOT NULL,
	"role_group" text NOT NULL,
	"question" text NOT NULL,
	"choice" text NOT NULL,
	"n" integer NOT NULL,
	CONSTRAINT "listening_count_workspace_id_site_role_group_question_choice_pk" PRIMARY KEY("workspace_id","site","role_group","question","choice")
);
--> statement-breakpoint
ALTER TABLE "programme_cohort" ADD COLUMN "keeps" text;--> statement-breakpoint
ALTER TABLE "programme" ADD COLUMN "keep" jsonb;--> statement-breakpoint
ALTER TABLE "listening" ADD CONSTRAINT "listening_workspace_id_workspace_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspace"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "listening_count" ADD CONSTRAINT "listening_count_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."listening"("workspace_id") ON DELETE cascade ON UPDATE no action;