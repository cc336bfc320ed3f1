CREATE TABLE "cover" (
	"workspace_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"until" timestamp with time zone NOT NULL,
	"deputy_id" uuid,
	CONSTRAINT "cover_workspace_id_person_id_pk" PRIMARY KEY("workspace_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "ticket" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"about" text NOT NULL,
	"quote" text,
	"contest_id" uuid,
	"status" text DEFAULT 'open' NOT NULL,
	"holder_id" uuid,
	"told" uuid[] DEFAULT '{}'::uuid[] NOT NULL,
	"opened_at" timestamp with time zone NOT NULL,
	"marks" jsonb NOT NULL,
	"step" smallint DEFAULT 0 NOT NULL,
	"next_at" timestamp with time zone,
	"due_at" timestamp with time zone NOT NULL,
	"first_reply_at" timestamp with time zone,
	"closed_at" timestamp with time zone,
	CONSTRAINT "ticket_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
CREATE TABLE "ticket_words" (
	"workspace_id" uuid NOT NULL,
	"ticket_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"by" text NOT NULL,
	"author_id" uuid,
	"text" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "ticket_words_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
ALTER TABLE "cover" ADD CONSTRAINT "cover_person_fk" FOREIGN KEY ("workspace_id","person_id") REFERENCES "public"."person"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ticket" ADD CONSTRAINT "ticket_person_fk" FOREIGN KEY ("workspace_id","person_id") REFERENCES "public"."person"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ticket_words" ADD CONSTRAINT "ticket_words_ticket_fk" FOREIGN KEY ("workspace_id","ticket_id") REFERENCES "public"."ticket"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "ticket_person" ON "ticket" USING btree ("workspace_id","person_id","opened_at");--> statement-breakpoint
CREATE INDEX "ticket_holder" ON "ticket" USING btree ("workspace_id","holder_id") WHERE "ticket"."status" = 'open';--> statement-breakpoint
CREATE INDEX "ticket_next" ON "ticket" USING btree ("next_at") WHERE "ticket"."next_at" is not null;--> statement-breakpoint
CREATE INDEX "ticket_due" ON "ticket" USING btree ("workspace_id","due_at");--> statement-breakpoint
CREATE UNIQUE INDEX "ticket_once" ON "ticket" USING btree ("workspace_id","person_id","about") WHERE "ticket"."status" <> 'closed';--> statement-breakpoint
CREATE UNIQUE INDEX "ticket_contest" ON "ticket" USING btree ("workspace_id","contest_id");--> statement-breakpoint
CREATE INDEX "ticket_words_ticket" ON "ticket_words" USING btree ("workspace_id","ticket_id","at");