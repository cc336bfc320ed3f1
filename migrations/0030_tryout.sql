CREATE TABLE "tryout" (
	"workspace_id" uuid NOT NULL,
	"token" uuid NOT NULL,
	"week" date NOT NULL,
	"before" smallint,
	"after" smallint,
	"counted" boolean DEFAULT false NOT NULL,
	CONSTRAINT "tryout_workspace_id_token_pk" PRIMARY KEY("workspace_id","token")
);
--> statement-breakpoint
ALTER TABLE "tryout" ADD CONSTRAINT "tryout_workspace_id_workspace_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspace"("id") ON DELETE cascade ON UPDATE no action;