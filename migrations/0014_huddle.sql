CREATE TABLE "huddle" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"started_by" uuid,
	"place" text NOT NULL,
	"language" text NOT NULL,
	"phase" text DEFAULT 'story' NOT NULL,
	"story" text,
	"replies" jsonb NOT NULL,
	"salt" text NOT NULL,
	"voters" text[] NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "huddle_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
CREATE TABLE "huddle_held" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"place" text NOT NULL,
	"day" date NOT NULL,
	CONSTRAINT "huddle_held_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
ALTER TABLE "huddle" ADD CONSTRAINT "huddle_workspace_id_workspace_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspace"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "huddle_held" ADD CONSTRAINT "huddle_held_workspace_id_workspace_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspace"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "huddle_one" ON "huddle" USING btree ("workspace_id","place");--> statement-breakpoint
CREATE UNIQUE INDEX "huddle_held_once" ON "huddle_held" USING btree ("workspace_id","place","day");