ALTER TABLE "true_story" ADD COLUMN "kind" text DEFAULT 'story' NOT NULL;--> statement-breakpoint
ALTER TABLE "true_story" ADD COLUMN "tag" text;