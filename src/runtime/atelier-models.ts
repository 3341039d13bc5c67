/** Puts the embedded atelier behind endpoints, as the last of every chain; the work itself happens in the render threads. */
import { judgeWords } from '../atelier/moderator/judge-words.ts';
import { type CallContext, EMBEDDED, type Usage } from '../making/ports.ts';
import type {
  CriticEndpoint,
  Demand,
  Endpoint,
  ImageEndpoint,
  ModerationEndpoint,
  SpeechEndpoint,
  TextEndpoint,
} from '../providers/endpoint.ts';
import type { RenderPool } from './render-pool.ts';

/** The atelier costs nothing but time, which the ledger measures by itself. */
const NOTHING: Demand = { requests: 0, tokens: 0, pictures: 0, characters: 0, costMicros: 0 };

function endpoint<In, Out>(
  capability: Endpoint<In, Out>['capability'],
  model: string,
  work: (input: In, signal: AbortSignal) => Promise<Out>,
  count: (input: In) => Partial<Usage> = () => ({}),
): Endpoint<In, Out> {
  return {
    capability,
    provider: EMBEDDED,
    model,
    estimate: () => NOTHING,
    async call(input, { signal }: CallContext) {
      const value = await work(input, signal);
      return { value, usage: { provider: EMBEDDED, model, costMicros: 0, ...count(input) } };
    },
  };
}

export const atelierText = (pool: RenderPool): TextEndpoint =>
  endpoint('text', 'storyteller', async ({ task, schema }, signal) =>
    schema.parse(await pool.run('tell', task, signal)),
  );

export const atelierImages = (pool: RenderPool): ImageEndpoint =>
  // The rig is the reference here, so the sheets' bytes need not travel to the thread.
  endpoint(
    'image',
    'illustrator',
    (request, signal) => pool.run('draw', { ...request, references: new Map() }, signal),
    () => ({ pictures: 1 }),
  );

export const atelierSpeech = (pool: RenderPool): SpeechEndpoint =>
  endpoint(
    'speech',
    'narrator',
    (request, signal) => pool.run('narrate', request, signal),
    ({ paragraphs }) => ({ characters: paragraphs.join('').length }),
  );

export const atelierModerator = (pool: RenderPool): ModerationEndpoint =>
  endpoint('moderation', 'word-list and nsfwjs', async (subject, signal) =>
    subject.kind === 'words'
      ? judgeWords(subject.texts, subject.language)
      : pool.run('judge', { picture: subject.picture.bytes }, signal),
  );

export const atelierCritic = (pool: RenderPool): CriticEndpoint =>
  endpoint('critic', 'palette', async (request, signal) => {
    const critique = await pool.run('score', request, signal);
    // Fitted to the illustrator's hand; how a vendor paints the same hero is beyond what it measures.
    const own = (request.drawnBy ?? []).every((provider) => provider === EMBEDDED);
    return own ? critique : { ...critique, advisory: true };
  });
