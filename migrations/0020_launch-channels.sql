CREATE TABLE "challenge_channel" (
	"workspace_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"place" text NOT NULL,
	"name" text,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "challenge_channel_workspace_id_person_id_place_pk" PRIMARY KEY("workspace_id","person_id","place")
);
--> statement-breakpoint
ALTER TABLE "challenge_channel" ADD CONSTRAINT "challenge_channel_person_fk" FOREIGN KEY ("workspace_id","person_id") REFERENCES "public"."person"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "challenge_channel_at" ON "challenge_channel" USING btree ("at");