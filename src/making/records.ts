/** The former place of the records' port. */
export type { StoryRecords } from './record-ports.ts';
