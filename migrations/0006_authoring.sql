CREATE TABLE "freshness_alert" (
	"workspace_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "freshness_alert_workspace_id_person_id_pk" PRIMARY KEY("workspace_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "scenario_draft" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"scenario_id" text NOT NULL,
	"version" integer NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"source" text NOT NULL,
	"edition" integer DEFAULT 1 NOT NULL,
	"yaml" text NOT NULL,
	"scenario" jsonb NOT NULL,
	"errors" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"cues" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"author_id" uuid NOT NULL,
	"approved_by" uuid,
	"approved_at" timestamp with time zone,
	"bench_passed" boolean,
	"bench" jsonb,
	"story_id" uuid,
	"changed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "scenario_draft_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
CREATE TABLE "scenario_drop" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"name" text NOT NULL,
	"content" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "scenario_drop_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
CREATE TABLE "true_story" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"language" text NOT NULL,
	"text" text,
	"at" timestamp with time zone NOT NULL,
	"closed_at" timestamp with time zone,
	CONSTRAINT "true_story_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
CREATE TABLE "own_scenario" (
	"workspace_id" uuid NOT NULL,
	"scenario_id" text NOT NULL,
	"version" integer NOT NULL,
	"content" jsonb NOT NULL,
	"written_by" uuid,
	"approved_by" uuid,
	"signed_by" uuid,
	"signed_at" timestamp with time zone NOT NULL,
	"retired_at" timestamp with time zone,
	CONSTRAINT "own_scenario_workspace_id_scenario_id_version_pk" PRIMARY KEY("workspace_id","scenario_id","version")
);
--> statement-breakpoint
CREATE TABLE "principle" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"scenario_id" text NOT NULL,
	"text" jsonb NOT NULL,
	"written_by" uuid,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "principle_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
ALTER TABLE "freshness_alert" ADD CONSTRAINT "freshness_alert_person_fk" FOREIGN KEY ("workspace_id","person_id") REFERENCES "public"."person"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scenario_draft" ADD CONSTRAINT "scenario_draft_author_fk" FOREIGN KEY ("workspace_id","author_id") REFERENCES "public"."person"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scenario_drop" ADD CONSTRAINT "scenario_drop_person_fk" FOREIGN KEY ("workspace_id","person_id") REFERENCES "public"."person"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "true_story" ADD CONSTRAINT "true_story_person_fk" FOREIGN KEY ("workspace_id","person_id") REFERENCES "public"."person"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "scenario_draft_author" ON "scenario_draft" USING btree ("workspace_id","author_id");--> statement-breakpoint
CREATE INDEX "scenario_draft_scenario" ON "scenario_draft" USING btree ("workspace_id","scenario_id","version");--> statement-breakpoint
CREATE INDEX "scenario_drop_person" ON "scenario_drop" USING btree ("workspace_id","person_id");--> statement-breakpoint
CREATE INDEX "true_story_person" ON "true_story" USING btree ("workspace_id","person_id");--> statement-breakpoint
CREATE INDEX "principle_scenario" ON "principle" USING btree ("workspace_id","scenario_id","at");