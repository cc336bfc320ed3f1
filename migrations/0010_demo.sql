CREATE TABLE "demo" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"started_by" uuid,
	"place" text NOT NULL,
	"language" text NOT NULL,
	"scenario_id" text NOT NULL,
	"scenario_version" integer NOT NULL,
	"seed" integer NOT NULL,
	"state" jsonb NOT NULL,
	"round" smallint DEFAULT 1 NOT NULL,
	"line" text NOT NULL,
	"strong" smallint DEFAULT 0 NOT NULL,
	"replies" jsonb NOT NULL,
	"quorum" smallint NOT NULL,
	"salt" text NOT NULL,
	"voters" text[] NOT NULL,
	"look_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "demo_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
ALTER TABLE "demo" ADD CONSTRAINT "demo_workspace_id_workspace_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspace"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "demo_one" ON "demo" USING btree ("workspace_id","place");