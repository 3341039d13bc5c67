/** The table that the shared limits of all processes are kept in: one row a line, changed under its row lock. */
import { jsonb, pgTable, text, timestamp } from 'drizzle-orm/pg-core';
import type { Line } from './line.ts';

export const rateLimits = pgTable('rate_limits', {
  /** The installation's prefix, and the vendor and model. */
  key: text().primaryKey(),
  line: jsonb().$type<Line>().notNull(),
  /** Nothing in it matters any more from then on. */
  idleFrom: timestamp({ withTimezone: true, precision: 3 }).notNull(),
});
