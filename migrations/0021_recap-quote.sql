ALTER TABLE "challenge" ADD COLUMN "quote_id" uuid;--> statement-breakpoint
ALTER TABLE "testimonial" ADD COLUMN "recap_of" uuid;