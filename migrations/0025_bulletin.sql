CREATE TABLE "bulletin" (
	"workspace_id" uuid NOT NULL,
	"place" text NOT NULL,
	"person_id" uuid NOT NULL,
	"name" text,
	"language" text NOT NULL,
	"status" text NOT NULL,
	"ready" jsonb,
	"ready_at" timestamp with time zone,
	"next_at" timestamp with time zone NOT NULL,
	"posted_at" timestamp with time zone,
	CONSTRAINT "bulletin_workspace_id_place_pk" PRIMARY KEY("workspace_id","place")
);
--> statement-breakpoint
ALTER TABLE "bulletin" ADD CONSTRAINT "bulletin_person_fk" FOREIGN KEY ("workspace_id","person_id") REFERENCES "public"."person"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "bulletin_next" ON "bulletin" USING btree ("next_at") WHERE "bulletin"."status" = 'running';--> statement-breakpoint
CREATE INDEX "bulletin_person" ON "bulletin" USING btree ("workspace_id","person_id");