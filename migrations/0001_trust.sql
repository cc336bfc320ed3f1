CREATE TABLE "access_log" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"viewer" text NOT NULL,
	"what" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "access_log_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
CREATE TABLE "audit" (
	"workspace_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"actor" text NOT NULL,
	"action" text NOT NULL,
	"subject" text,
	"details" jsonb NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "audit_workspace_id_seq_pk" PRIMARY KEY("workspace_id","seq")
);
--> statement-breakpoint
CREATE TABLE "consent" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"person" text NOT NULL,
	"kind" text NOT NULL,
	"purpose" text NOT NULL,
	"item" text NOT NULL,
	"excerpt_hash" text NOT NULL,
	"audience" text NOT NULL,
	"text_version" text NOT NULL,
	"language" text NOT NULL,
	"channel" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone,
	CONSTRAINT "consent_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
CREATE TABLE "tombstone" (
	"workspace_id" uuid NOT NULL,
	"digest" text NOT NULL,
	"erased_at" timestamp with time zone NOT NULL,
	CONSTRAINT "tombstone_workspace_id_digest_pk" PRIMARY KEY("workspace_id","digest")
);
--> statement-breakpoint
ALTER TABLE "person" ADD COLUMN "objected_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "access_log" ADD CONSTRAINT "access_log_person_fk" FOREIGN KEY ("workspace_id","person_id") REFERENCES "public"."person"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "access_log_person" ON "access_log" USING btree ("workspace_id","person_id","at");--> statement-breakpoint
CREATE INDEX "audit_at" ON "audit" USING btree ("workspace_id","at");--> statement-breakpoint
CREATE INDEX "consent_item" ON "consent" USING btree ("workspace_id","item","at");