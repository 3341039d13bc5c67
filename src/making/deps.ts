/** Everything the making of a book is given from outside. */
import type { Capabilities } from '../story/check-brief.ts';
import type { News } from './news-ports.ts';
import type {
  BlobStore,
  Clock,
  Ids,
  ImageModel,
  Moderator,
  PictureCritic,
  Press,
  Previewer,
  SpeechModel,
  TextModel,
  Verdict,
} from './ports.ts';
import type { StoryRecords } from './record-ports.ts';
import type { MakingSettings } from './settings.ts';

/** Lines carry ids, codes and counts, never a brief, a text or a name. A pino logger is one. */
export interface Log {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}
/** What asking, reading and following need; a web process has no more than this. */
export interface StoryDeps {
  records: StoryRecords;
  blobs: BlobStore;
  news: News;
  clock: Clock;
  ids: Ids;
  capabilities: Capabilities;
  /** Judges words at once and on this machine, before a book is even begun. */
  screenWords: (texts: readonly string[], language: string) => Verdict;
  settings: MakingSettings;
}
/** What running steps needs beside that. */
export interface StepDeps extends StoryDeps {
  text: TextModel;
  images: ImageModel;
  speech: SpeechModel;
  moderator: Moderator;
  critic: PictureCritic;
  press: Press;
  previewer: Previewer;
  log: Log;
}
