CREATE TABLE "challenge" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"launched_by" uuid,
	"place" text NOT NULL,
	"status" text DEFAULT 'draft' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"language" text NOT NULL,
	"time_zone" text NOT NULL,
	"scenario_id" text,
	"goal" smallint NOT NULL,
	"invitation" text NOT NULL,
	"reward" text NOT NULL,
	"override_reason" text,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"look_at" timestamp with time zone,
	"shown" jsonb,
	"shown_at" timestamp with time zone,
	"milestone" smallint DEFAULT 0 NOT NULL,
	"extra_at" timestamp with time zone,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "challenge_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
CREATE TABLE "challenge_member" (
	"workspace_id" uuid NOT NULL,
	"challenge_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"joined_at" timestamp with time zone NOT NULL,
	"left_at" timestamp with time zone,
	CONSTRAINT "challenge_member_workspace_id_challenge_id_person_id_pk" PRIMARY KEY("workspace_id","challenge_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "challenge" ADD CONSTRAINT "challenge_workspace_id_workspace_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspace"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "challenge_member" ADD CONSTRAINT "challenge_member_challenge_fk" FOREIGN KEY ("workspace_id","challenge_id") REFERENCES "public"."challenge"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "challenge_member" ADD CONSTRAINT "challenge_member_person_fk" FOREIGN KEY ("workspace_id","person_id") REFERENCES "public"."person"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "challenge_one_open" ON "challenge" USING btree ("workspace_id","place") WHERE "challenge"."status" = 'open';--> statement-breakpoint
CREATE UNIQUE INDEX "challenge_one_draft" ON "challenge" USING btree ("workspace_id","launched_by","place") WHERE "challenge"."status" = 'draft';--> statement-breakpoint
CREATE INDEX "challenge_look" ON "challenge" USING btree ("look_at") WHERE "challenge"."status" = 'open';--> statement-breakpoint
CREATE INDEX "challenge_end" ON "challenge" USING btree ("workspace_id","ends_at");--> statement-breakpoint
CREATE INDEX "challenge_member_person" ON "challenge_member" USING btree ("workspace_id","person_id");