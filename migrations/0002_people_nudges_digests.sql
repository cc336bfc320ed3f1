CREATE TABLE "digest_member" (
	"workspace_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"cell" text,
	"block" integer NOT NULL,
	CONSTRAINT "digest_member_workspace_id_person_id_pk" PRIMARY KEY("workspace_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "digest_plan" (
	"workspace_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"next_at" timestamp with time zone NOT NULL,
	"opted_out_at" timestamp with time zone,
	CONSTRAINT "digest_plan_workspace_id_person_id_kind_pk" PRIMARY KEY("workspace_id","person_id","kind")
);
--> statement-breakpoint
CREATE TABLE "digest_sent" (
	"workspace_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"week" date NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"huddle_at" timestamp with time zone,
	CONSTRAINT "digest_sent_workspace_id_person_id_kind_week_pk" PRIMARY KEY("workspace_id","person_id","kind","week")
);
--> statement-breakpoint
CREATE TABLE "digest_week" (
	"workspace_id" uuid NOT NULL,
	"week" date NOT NULL,
	"cell" text NOT NULL,
	"site" text NOT NULL,
	"label" text NOT NULL,
	"figures" jsonb NOT NULL,
	CONSTRAINT "digest_week_workspace_id_week_cell_pk" PRIMARY KEY("workspace_id","week","cell")
);
--> statement-breakpoint
CREATE TABLE "nudge" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"slot" timestamp with time zone NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"template" smallint,
	"held_out" boolean DEFAULT false NOT NULL,
	"anchoring" boolean DEFAULT false NOT NULL,
	"answered_at" timestamp with time zone,
	"answer" text,
	CONSTRAINT "nudge_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
CREATE TABLE "nudge_due" (
	"workspace_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"next_at" timestamp with time zone NOT NULL,
	"step" smallint DEFAULT 0 NOT NULL,
	CONSTRAINT "nudge_due_workspace_id_person_id_kind_pk" PRIMARY KEY("workspace_id","person_id","kind")
);
--> statement-breakpoint
CREATE TABLE "nudge_plan" (
	"workspace_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"cue" text,
	"stated_at" timestamp with time zone,
	"opted_in_at" timestamp with time zone,
	"opted_out_at" timestamp with time zone,
	"fewer" boolean DEFAULT false NOT NULL,
	"snoozed_until" timestamp with time zone,
	"drill" jsonb,
	CONSTRAINT "nudge_plan_workspace_id_person_id_pk" PRIMARY KEY("workspace_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "day_off" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"person_id" uuid,
	"from_day" date NOT NULL,
	"to_day" date NOT NULL,
	CONSTRAINT "day_off_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
CREATE TABLE "link_code" (
	"workspace_id" uuid NOT NULL,
	"digest" text NOT NULL,
	"person_id" uuid NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "link_code_workspace_id_digest_pk" PRIMARY KEY("workspace_id","digest")
);
--> statement-breakpoint
CREATE TABLE "roster_draft" (
	"workspace_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"content" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "roster_draft_workspace_id_person_id_pk" PRIMARY KEY("workspace_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "digest_member" ADD CONSTRAINT "digest_member_person_fk" FOREIGN KEY ("workspace_id","person_id") REFERENCES "public"."person"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "digest_plan" ADD CONSTRAINT "digest_plan_person_fk" FOREIGN KEY ("workspace_id","person_id") REFERENCES "public"."person"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "digest_sent" ADD CONSTRAINT "digest_sent_person_fk" FOREIGN KEY ("workspace_id","person_id") REFERENCES "public"."person"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "digest_week" ADD CONSTRAINT "digest_week_workspace_id_workspace_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspace"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nudge" ADD CONSTRAINT "nudge_person_fk" FOREIGN KEY ("workspace_id","person_id") REFERENCES "public"."person"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nudge_due" ADD CONSTRAINT "nudge_due_person_fk" FOREIGN KEY ("workspace_id","person_id") REFERENCES "public"."person"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nudge_plan" ADD CONSTRAINT "nudge_plan_person_fk" FOREIGN KEY ("workspace_id","person_id") REFERENCES "public"."person"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "day_off" ADD CONSTRAINT "day_off_workspace_id_workspace_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspace"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "day_off" ADD CONSTRAINT "day_off_person_fk" FOREIGN KEY ("workspace_id","person_id") REFERENCES "public"."person"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "link_code" ADD CONSTRAINT "link_code_person_fk" FOREIGN KEY ("workspace_id","person_id") REFERENCES "public"."person"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roster_draft" ADD CONSTRAINT "roster_draft_person_fk" FOREIGN KEY ("workspace_id","person_id") REFERENCES "public"."person"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "digest_member_cell" ON "digest_member" USING btree ("workspace_id","cell");--> statement-breakpoint
CREATE INDEX "digest_plan_next" ON "digest_plan" USING btree ("next_at");--> statement-breakpoint
CREATE INDEX "digest_sent_at" ON "digest_sent" USING btree ("at");--> statement-breakpoint
CREATE UNIQUE INDEX "nudge_once" ON "nudge" USING btree ("workspace_id","person_id","kind","slot");--> statement-breakpoint
CREATE INDEX "nudge_person" ON "nudge" USING btree ("workspace_id","person_id","at");--> statement-breakpoint
CREATE INDEX "nudge_at" ON "nudge" USING btree ("at");--> statement-breakpoint
CREATE INDEX "nudge_due_next" ON "nudge_due" USING btree ("next_at");--> statement-breakpoint
CREATE INDEX "day_off_person" ON "day_off" USING btree ("workspace_id","person_id");--> statement-breakpoint
CREATE INDEX "link_code_person" ON "link_code" USING btree ("workspace_id","person_id");