CREATE TABLE "ambassador" (
	"workspace_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"status" text NOT NULL,
	"since" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"reminded_at" timestamp with time zone,
	"over_reason" text,
	CONSTRAINT "ambassador_workspace_id_person_id_pk" PRIMARY KEY("workspace_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "ambassador_watch" (
	"workspace_id" uuid PRIMARY KEY NOT NULL,
	"level" text NOT NULL,
	"reason" text,
	"reason_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "ambassador" ADD CONSTRAINT "ambassador_person_fk" FOREIGN KEY ("workspace_id","person_id") REFERENCES "public"."person"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ambassador_watch" ADD CONSTRAINT "ambassador_watch_workspace_id_workspace_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspace"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "ambassador_term" ON "ambassador" USING btree ("status","ends_at");