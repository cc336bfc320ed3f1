CREATE TABLE "contest" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"practice_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"item" text NOT NULL,
	"opened_at" timestamp with time zone NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"ruled_at" timestamp with time zone,
	"ruling" text,
	"ruled_by" uuid,
	"level" integer,
	CONSTRAINT "contest_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
CREATE TABLE "debrief" (
	"workspace_id" uuid NOT NULL,
	"practice_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"branch" smallint NOT NULL,
	"discovery" boolean NOT NULL,
	"engine" text NOT NULL,
	"content" jsonb NOT NULL,
	"commitment" text,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "debrief_workspace_id_practice_id_branch_pk" PRIMARY KEY("workspace_id","practice_id","branch")
);
--> statement-breakpoint
CREATE TABLE "score" (
	"workspace_id" uuid NOT NULL,
	"practice_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"branch" smallint NOT NULL,
	"skill" text NOT NULL,
	"level" smallint NOT NULL,
	"weight" smallint NOT NULL,
	"discovery" boolean NOT NULL,
	"source" text NOT NULL,
	"contested_at" timestamp with time zone,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "score_workspace_id_practice_id_branch_skill_pk" PRIMARY KEY("workspace_id","practice_id","branch","skill"),
	CONSTRAINT "score_never_in_discovery" CHECK (not "score"."discovery"),
	CONSTRAINT "score_level" CHECK ("score"."level" between 0 and 4)
);
--> statement-breakpoint
CREATE TABLE "message" (
	"workspace_id" uuid NOT NULL,
	"seq" bigserial NOT NULL,
	"id" uuid NOT NULL,
	"address" text NOT NULL,
	"person_id" uuid,
	"thread" text,
	"slot" text,
	"body" jsonb,
	"state" text DEFAULT 'waiting' NOT NULL,
	"ref" text,
	"attempts" smallint DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"sent_at" timestamp with time zone,
	CONSTRAINT "message_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
CREATE TABLE "processed_event" (
	"workspace_id" uuid NOT NULL,
	"key" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "processed_event_workspace_id_key_pk" PRIMARY KEY("workspace_id","key")
);
--> statement-breakpoint
CREATE TABLE "identity" (
	"workspace_id" uuid NOT NULL,
	"platform" text NOT NULL,
	"external_id" text NOT NULL,
	"person_id" uuid NOT NULL,
	"address" text NOT NULL,
	"seen_at" timestamp with time zone NOT NULL,
	"parked_at" timestamp with time zone,
	CONSTRAINT "identity_workspace_id_platform_external_id_pk" PRIMARY KEY("workspace_id","platform","external_id")
);
--> statement-breakpoint
CREATE TABLE "person" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"email" text,
	"name" text,
	"language" text,
	"time_zone" text DEFAULT 'Europe/Paris' NOT NULL,
	"team" text,
	"site" text,
	"manager_id" uuid,
	"roles" text[] DEFAULT '{}'::text[] NOT NULL,
	"work_start" text DEFAULT '09:00' NOT NULL,
	"work_end" text DEFAULT '18:00' NOT NULL,
	"work_days" text DEFAULT '12345' NOT NULL,
	"holiday_region" text DEFAULT 'FR' NOT NULL,
	"start_date" date,
	"seniority" text,
	"enrolled" boolean DEFAULT false NOT NULL,
	"deactivated_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "person_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
CREATE TABLE "sealed" (
	"workspace_id" uuid NOT NULL,
	"platform" text NOT NULL,
	"tenant" text NOT NULL,
	"key" text NOT NULL,
	"key_id" text NOT NULL,
	"value" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "sealed_platform_tenant_key_pk" PRIMARY KEY("platform","tenant","key")
);
--> statement-breakpoint
CREATE TABLE "tenant" (
	"workspace_id" uuid NOT NULL,
	"platform" text NOT NULL,
	"external_id" text NOT NULL,
	CONSTRAINT "tenant_platform_external_id_pk" PRIMARY KEY("platform","external_id")
);
--> statement-breakpoint
CREATE TABLE "workspace" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"settings" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"left_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "practice" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"mode" text DEFAULT 'practice' NOT NULL,
	"discovery" boolean NOT NULL,
	"scenario_id" text NOT NULL,
	"scenario_version" integer NOT NULL,
	"level" smallint NOT NULL,
	"language" text NOT NULL,
	"address" text NOT NULL,
	"status" text DEFAULT 'open' NOT NULL,
	"outcome" text,
	"engine" text DEFAULT 'rules' NOT NULL,
	"seed" integer NOT NULL,
	"state" jsonb NOT NULL,
	"branch" smallint DEFAULT 0 NOT NULL,
	"branches" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"next_seq" integer DEFAULT 1 NOT NULL,
	"answered" integer DEFAULT 0 NOT NULL,
	"hints" smallint DEFAULT 0 NOT NULL,
	"hint_step" smallint DEFAULT 0 NOT NULL,
	"self_view" jsonb,
	"started_at" timestamp with time zone NOT NULL,
	"last_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "practice_workspace_id_id_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "practice_level" CHECK ("practice"."level" between 1 and 4)
);
--> statement-breakpoint
CREATE TABLE "turn" (
	"workspace_id" uuid NOT NULL,
	"practice_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	"branch" smallint NOT NULL,
	"role" text NOT NULL,
	"text" text NOT NULL,
	"answers" integer,
	"moves" jsonb,
	"why" jsonb,
	"state" jsonb,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "turn_workspace_id_practice_id_seq_pk" PRIMARY KEY("workspace_id","practice_id","seq")
);
--> statement-breakpoint
CREATE TABLE "notice" (
	"workspace_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"platform" text NOT NULL,
	"version" text NOT NULL,
	"shown_at" timestamp with time zone NOT NULL,
	"accepted_at" timestamp with time zone,
	CONSTRAINT "notice_workspace_id_person_id_platform_version_pk" PRIMARY KEY("workspace_id","person_id","platform","version")
);
--> statement-breakpoint
CREATE TABLE "scenario_version" (
	"workspace_id" uuid NOT NULL,
	"scenario_id" text NOT NULL,
	"version" integer NOT NULL,
	"content" jsonb NOT NULL,
	"first_played_at" timestamp with time zone NOT NULL,
	CONSTRAINT "scenario_version_workspace_id_scenario_id_version_pk" PRIMARY KEY("workspace_id","scenario_id","version")
);
--> statement-breakpoint
ALTER TABLE "contest" ADD CONSTRAINT "contest_practice_fk" FOREIGN KEY ("workspace_id","practice_id") REFERENCES "public"."practice"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contest" ADD CONSTRAINT "contest_person_fk" FOREIGN KEY ("workspace_id","person_id") REFERENCES "public"."person"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "debrief" ADD CONSTRAINT "debrief_practice_fk" FOREIGN KEY ("workspace_id","practice_id") REFERENCES "public"."practice"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "debrief" ADD CONSTRAINT "debrief_person_fk" FOREIGN KEY ("workspace_id","person_id") REFERENCES "public"."person"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "score" ADD CONSTRAINT "score_practice_fk" FOREIGN KEY ("workspace_id","practice_id") REFERENCES "public"."practice"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "score" ADD CONSTRAINT "score_person_fk" FOREIGN KEY ("workspace_id","person_id") REFERENCES "public"."person"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message" ADD CONSTRAINT "message_person_fk" FOREIGN KEY ("workspace_id","person_id") REFERENCES "public"."person"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity" ADD CONSTRAINT "identity_person_fk" FOREIGN KEY ("workspace_id","person_id") REFERENCES "public"."person"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person" ADD CONSTRAINT "person_workspace_id_workspace_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspace"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person" ADD CONSTRAINT "person_manager_fk" FOREIGN KEY ("workspace_id","manager_id") REFERENCES "public"."person"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sealed" ADD CONSTRAINT "sealed_workspace_id_workspace_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspace"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tenant" ADD CONSTRAINT "tenant_workspace_id_workspace_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspace"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practice" ADD CONSTRAINT "practice_person_fk" FOREIGN KEY ("workspace_id","person_id") REFERENCES "public"."person"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "turn" ADD CONSTRAINT "turn_practice_fk" FOREIGN KEY ("workspace_id","practice_id") REFERENCES "public"."practice"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notice" ADD CONSTRAINT "notice_person_fk" FOREIGN KEY ("workspace_id","person_id") REFERENCES "public"."person"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "contest_practice" ON "contest" USING btree ("workspace_id","practice_id");--> statement-breakpoint
CREATE INDEX "debrief_person" ON "debrief" USING btree ("workspace_id","person_id");--> statement-breakpoint
CREATE INDEX "score_person" ON "score" USING btree ("workspace_id","person_id","at");--> statement-breakpoint
CREATE INDEX "message_address" ON "message" USING btree ("workspace_id","address","state","seq");--> statement-breakpoint
CREATE INDEX "message_thread" ON "message" USING btree ("workspace_id","thread");--> statement-breakpoint
CREATE INDEX "message_slot" ON "message" USING btree ("workspace_id","slot");--> statement-breakpoint
CREATE INDEX "message_ref" ON "message" USING btree ("workspace_id","ref");--> statement-breakpoint
CREATE INDEX "message_person" ON "message" USING btree ("workspace_id","person_id");--> statement-breakpoint
CREATE INDEX "processed_event_at" ON "processed_event" USING btree ("at");--> statement-breakpoint
CREATE INDEX "identity_person" ON "identity" USING btree ("workspace_id","person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "person_email" ON "person" USING btree ("workspace_id","email");--> statement-breakpoint
CREATE INDEX "person_team" ON "person" USING btree ("workspace_id","team");--> statement-breakpoint
CREATE INDEX "person_manager" ON "person" USING btree ("workspace_id","manager_id");--> statement-breakpoint
CREATE INDEX "sealed_workspace" ON "sealed" USING btree ("workspace_id");--> statement-breakpoint
CREATE INDEX "practice_person" ON "practice" USING btree ("workspace_id","person_id","started_at");--> statement-breakpoint
CREATE INDEX "practice_stale" ON "practice" USING btree ("last_at") WHERE "practice"."status" <> 'over';--> statement-breakpoint
CREATE UNIQUE INDEX "practice_one_open" ON "practice" USING btree ("workspace_id","person_id") WHERE "practice"."status" = 'open';--> statement-breakpoint
CREATE UNIQUE INDEX "turn_answers" ON "turn" USING btree ("workspace_id","practice_id","branch","answers");--> statement-breakpoint
CREATE INDEX "scenario_version_played" ON "scenario_version" USING btree ("workspace_id","first_played_at");