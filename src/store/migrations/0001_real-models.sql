CREATE TABLE "reservations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"story_id" uuid NOT NULL,
	"shop" text NOT NULL,
	"month" text NOT NULL,
	"attempt_token" uuid NOT NULL,
	"micros" bigint NOT NULL,
	"reserved_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "shop_months" (
	"shop" text NOT NULL,
	"month" text NOT NULL,
	"spent_micros" bigint DEFAULT 0 NOT NULL,
	CONSTRAINT "shop_months_shop_month_pk" PRIMARY KEY("shop","month")
);
--> statement-breakpoint
CREATE TABLE "step_answers" (
	"story_id" uuid NOT NULL,
	"step" text NOT NULL,
	"request_hash" text NOT NULL,
	"answer" jsonb NOT NULL,
	"kept_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "step_answers_story_id_step_request_hash_pk" PRIMARY KEY("story_id","step","request_hash")
);
--> statement-breakpoint
-- Calls of earlier versions were the atelier's, and those that were lost did not tell even that.
UPDATE "model_calls" SET "provider" = 'embedded', "model" = coalesce("model", '') WHERE "provider" IS NULL OR "provider" = 'atelier';--> statement-breakpoint
UPDATE "steps" SET "result" = jsonb_set("result", '{maker,provider}', '"embedded"') WHERE "result" -> 'maker' ->> 'provider' = 'atelier';--> statement-breakpoint
ALTER TABLE "model_calls" ALTER COLUMN "provider" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "model_calls" ALTER COLUMN "model" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "model_calls" ADD COLUMN "shop" text DEFAULT 'local' NOT NULL;--> statement-breakpoint
ALTER TABLE "model_calls" ADD COLUMN "capability" text;--> statement-breakpoint
UPDATE "model_calls" SET "capability" = CASE WHEN "step" = 'plan' OR "step" LIKE 'text:%' THEN 'text' WHEN "step" LIKE 'voice:%' THEN 'speech' ELSE 'image' END;--> statement-breakpoint
ALTER TABLE "model_calls" ALTER COLUMN "capability" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "model_calls" ADD COLUMN "estimate_micros" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "stories" ADD COLUMN "shop" text DEFAULT 'local' NOT NULL;--> statement-breakpoint
ALTER TABLE "step_answers" ADD CONSTRAINT "step_answers_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "reservations_story" ON "reservations" USING btree ("story_id");--> statement-breakpoint
CREATE INDEX "reservations_shop_month" ON "reservations" USING btree ("shop","month");--> statement-breakpoint
CREATE INDEX "model_calls_attempt" ON "model_calls" USING btree ("attempt_token") WHERE "model_calls"."outcome" = 'open';