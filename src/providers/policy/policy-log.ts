/** What the policies tell of themselves. */

/** Lines carry ids, codes and counts, never a brief, a text or a name. A pino logger is one. */
export interface PolicyLog {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
}
