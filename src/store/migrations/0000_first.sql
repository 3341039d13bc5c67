CREATE TABLE "bin" (
	"key" text PRIMARY KEY NOT NULL,
	"binned_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "blobs" (
	"key" text PRIMARY KEY NOT NULL,
	"story_id" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "idempotency_keys" (
	"key" text PRIMARY KEY NOT NULL,
	"brief_hash" text NOT NULL,
	"story_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "model_calls" (
	"id" uuid PRIMARY KEY NOT NULL,
	"story_id" uuid NOT NULL,
	"step" text NOT NULL,
	"attempt_token" uuid NOT NULL,
	"number" integer NOT NULL,
	"provider" text,
	"model" text,
	"request_hash" text NOT NULL,
	"input_tokens" integer,
	"output_tokens" integer,
	"pictures" integer,
	"characters" integer,
	"cost_micros" bigint DEFAULT 0 NOT NULL,
	"started_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"duration_ms" integer,
	"outcome" text NOT NULL,
	"error_code" text
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"story_id" uuid NOT NULL,
	"step" text NOT NULL,
	"priority" integer NOT NULL,
	"delay_ms" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "steps" (
	"story_id" uuid NOT NULL,
	"key" text NOT NULL,
	"kind" text NOT NULL,
	"status" text NOT NULL,
	"needs" text[] NOT NULL,
	"priority" integer NOT NULL,
	"position" integer NOT NULL,
	"input_hash" text,
	"attempts" integer DEFAULT 0 NOT NULL,
	"failures" integer DEFAULT 0 NOT NULL,
	"crashes" integer DEFAULT 0 NOT NULL,
	"attempt_token" uuid,
	"worker" text,
	"presence" integer,
	"beat_at" timestamp (3) with time zone,
	"lease_until" timestamp (3) with time zone,
	"not_before" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"woken_at" timestamp (3) with time zone,
	"wakes" integer DEFAULT 0 NOT NULL,
	"started_at" timestamp (3) with time zone,
	"finished_at" timestamp (3) with time zone,
	"result" jsonb,
	"failure" jsonb,
	CONSTRAINT "steps_story_id_key_pk" PRIMARY KEY("story_id","key")
);
--> statement-breakpoint
CREATE TABLE "stories" (
	"id" uuid PRIMARY KEY NOT NULL,
	"status" text NOT NULL,
	"brief" jsonb NOT NULL,
	"seed" bigint NOT NULL,
	"title" text NOT NULL,
	"synopsis" text,
	"dedication" text,
	"cover" jsonb,
	"resumes" integer DEFAULT 0 NOT NULL,
	"last_event" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"completed_at" timestamp (3) with time zone,
	"generating_since" timestamp (3) with time zone,
	"generated_seconds" double precision DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "story_events" (
	"story_id" uuid NOT NULL,
	"id" integer NOT NULL,
	"type" text NOT NULL,
	"step" text,
	"status" text,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "story_events_story_id_id_pk" PRIMARY KEY("story_id","id")
);
--> statement-breakpoint
ALTER TABLE "blobs" ADD CONSTRAINT "blobs_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "idempotency_keys" ADD CONSTRAINT "idempotency_keys_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "steps" ADD CONSTRAINT "steps_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_events" ADD CONSTRAINT "story_events_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "blobs_story" ON "blobs" USING btree ("story_id");--> statement-breakpoint
CREATE INDEX "model_calls_story" ON "model_calls" USING btree ("story_id","step");--> statement-breakpoint
CREATE INDEX "steps_open" ON "steps" USING btree ("status","not_before");--> statement-breakpoint
CREATE INDEX "steps_measured" ON "steps" USING btree ("kind","finished_at");--> statement-breakpoint
CREATE INDEX "stories_newest" ON "stories" USING btree ("created_at","id");