CREATE TABLE "shared_debrief" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"owner_id" uuid NOT NULL,
	"coach_id" uuid NOT NULL,
	"item" text NOT NULL,
	"shared_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	"answered_at" timestamp with time zone,
	"talked_at" timestamp with time zone,
	CONSTRAINT "shared_debrief_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
ALTER TABLE "ambassador" ADD COLUMN "supervised_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "ambassador" ADD COLUMN "read_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "ambassador" ADD COLUMN "delivered_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "shared_debrief" ADD CONSTRAINT "shared_debrief_owner_fk" FOREIGN KEY ("workspace_id","owner_id") REFERENCES "public"."person"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shared_debrief" ADD CONSTRAINT "shared_debrief_coach_fk" FOREIGN KEY ("workspace_id","coach_id") REFERENCES "public"."person"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "shared_debrief_once" ON "shared_debrief" USING btree ("workspace_id","item","coach_id");--> statement-breakpoint
CREATE INDEX "shared_debrief_owner" ON "shared_debrief" USING btree ("workspace_id","owner_id");--> statement-breakpoint
CREATE INDEX "shared_debrief_coach" ON "shared_debrief" USING btree ("workspace_id","coach_id");