CREATE TABLE "own_figure" (
	"workspace_id" uuid NOT NULL,
	"measure" text NOT NULL,
	"before_part" integer NOT NULL,
	"before_of" integer NOT NULL,
	"before_from" date NOT NULL,
	"before_to" date NOT NULL,
	"after_part" integer NOT NULL,
	"after_of" integer NOT NULL,
	"after_from" date NOT NULL,
	"after_to" date NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "own_figure_workspace_id_measure_pk" PRIMARY KEY("workspace_id","measure")
);
--> statement-breakpoint
ALTER TABLE "own_figure" ADD CONSTRAINT "own_figure_workspace_id_workspace_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspace"("id") ON DELETE cascade ON UPDATE no action;