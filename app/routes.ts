/** Every address of the studio, and the file that answers it. */
import { index, prefix, type RouteConfig, route } from '@react-router/dev/routes';

export default [
  index('routes/home.tsx'),
  route('create', 'routes/create.tsx'),
  route('library', 'routes/library.tsx'),
  route('books/:id', 'routes/book.tsx'),
  route('books/:id/read', 'routes/read.tsx'),
  ...prefix('api', [
    route('stories', 'routes/api/stories.ts'),
    route('stories/generate', 'routes/api/generate.ts'),
    route('stories/:id', 'routes/api/story.ts'),
    route('stories/:id/status', 'routes/api/status.ts'),
    route('stories/:id/events', 'routes/api/events.ts'),
    route('stories/:id/cancel', 'routes/api/cancel.ts'),
    route('stories/:id/resume', 'routes/api/resume.ts'),
    route('stories/:id/approve', 'routes/api/approve.ts'),
    route('stories/:id/pictures/:slot', 'routes/api/picture.ts'),
    route('stories/:id/sheets/:character', 'routes/api/sheet.ts'),
    route('stories/:id/speech/:chapter', 'routes/api/speech.ts'),
    route('assets/pdf/:id', 'routes/api/pdf.ts'),
    route('assets/epub/:id', 'routes/api/epub.ts'),
    route('assets/audio/:id', 'routes/api/audio.ts'),
    route('*', 'routes/api/unknown.ts'),
  ]),
  route('*', 'routes/unknown.tsx'),
] satisfies RouteConfig;
