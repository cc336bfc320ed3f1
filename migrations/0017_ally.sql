ALTER TABLE "challenge" ADD COLUMN "ally_code" text;--> statement-breakpoint
ALTER TABLE "challenge" ADD COLUMN "allied_id" uuid;