CREATE TABLE "rate_limits" (
	"key" text PRIMARY KEY NOT NULL,
	"line" jsonb NOT NULL,
	"idle_from" timestamp (3) with time zone NOT NULL
);
