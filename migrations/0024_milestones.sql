CREATE TABLE "milestone" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"what" text NOT NULL,
	"due_day" date NOT NULL,
	"done_at" timestamp with time zone,
	"lead_told_at" timestamp with time zone,
	CONSTRAINT "milestone_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
CREATE TABLE "milestone_owner" (
	"workspace_id" uuid NOT NULL,
	"milestone_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"told_at" timestamp with time zone,
	CONSTRAINT "milestone_owner_workspace_id_milestone_id_pk" PRIMARY KEY("workspace_id","milestone_id")
);
--> statement-breakpoint
ALTER TABLE "milestone" ADD CONSTRAINT "milestone_workspace_id_workspace_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspace"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "milestone_owner" ADD CONSTRAINT "milestone_owner_milestone_fk" FOREIGN KEY ("workspace_id","milestone_id") REFERENCES "public"."milestone"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "milestone_owner" ADD CONSTRAINT "milestone_owner_person_fk" FOREIGN KEY ("workspace_id","person_id") REFERENCES "public"."person"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "milestone_due" ON "milestone" USING btree ("due_day") WHERE "milestone"."done_at" is null and "milestone"."lead_told_at" is null;--> statement-breakpoint
CREATE INDEX "milestone_owner_person" ON "milestone_owner" USING btree ("workspace_id","person_id");