CREATE TABLE "literacy" (
	"workspace_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"version" text NOT NULL,
	"step" smallint DEFAULT 0 NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"completed_at" timestamp with time zone,
	CONSTRAINT "literacy_workspace_id_person_id_version_pk" PRIMARY KEY("workspace_id","person_id","version")
);
--> statement-breakpoint
CREATE TABLE "rollout_gate" (
	"workspace_id" uuid NOT NULL,
	"gate" text NOT NULL,
	"settled" text,
	"waived_by" text,
	"waived_why" text,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "rollout_gate_workspace_id_gate_pk" PRIMARY KEY("workspace_id","gate")
);
--> statement-breakpoint
ALTER TABLE "literacy" ADD CONSTRAINT "literacy_person_fk" FOREIGN KEY ("workspace_id","person_id") REFERENCES "public"."person"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rollout_gate" ADD CONSTRAINT "rollout_gate_workspace_id_workspace_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspace"("id") ON DELETE cascade ON UPDATE no action;