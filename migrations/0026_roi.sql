CREATE TABLE "roi" (
	"workspace_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"inputs" jsonb NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "roi_workspace_id_person_id_pk" PRIMARY KEY("workspace_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "roi" ADD CONSTRAINT "roi_person_fk" FOREIGN KEY ("workspace_id","person_id") REFERENCES "public"."person"("workspace_id","id") ON DELETE cascade ON UPDATE no action;