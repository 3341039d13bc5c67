/** Models for tests: the same request gives the same answer; calls are counted, and can be slowed down, failed or held. */
import { setTimeout as sleep } from 'node:timers/promises';
import type {
  Harm,
  ImageModel,
  Moderator,
  PictureCritic,
  Press,
  PressedFile,
  Previewer,
  SpeechModel,
  TextModel,
  Usage,
} from '../../src/making/ports.ts';
import type { AgeBand } from '../../src/story/age-band.ts';
import type { Brief } from '../../src/story/brief.ts';
import type { Plan } from '../../src/story/plan.ts';
import type { Scene } from '../../src/story/scene.ts';

export interface FakeModels {
  text: TextModel;
  images: ImageModel;
  speech: SpeechModel;
  moderator: Moderator;
  critic: PictureCritic;
  press: Press;
  previewer: Previewer;
  /** Every call that was begun, in order: `plan`, `chapter:2`, `sheet:hero`, `scene:the harbour`, `speech`, `pdf`, … */
  calls: string[];
}
export interface FakeBehaviour {
  /** Milliseconds each call takes; it ends early when its signal aborts. */
  delayMs?: number | ((call: string) => number);
  /** An error to throw instead of an answer. `nth` counts calls of this name from 1. */
  fail?: (call: string, nth: number) => Error | undefined;
  /** Changes an answer of the text model before it is given. */
  answer?: (call: string, value: unknown) => unknown;
  /** What the moderator finds in words or in a picture (its bytes as text); nothing when left out. */
  harms?: (text: string) => Harm[];
  /** The score of a picture; `nth` counts the pictures of this scene from 1. Everything is good when left out. */
  score?: (place: string, nth: number) => number;
}

export function createFakeModels({ delayMs = 0, fail, answer, harms, score }: FakeBehaviour = {}): FakeModels {
  const calls: string[] = [];
  const judged = new Map<string, number>();
  const scored = new Map<string, number>();
  async function begin(call: string, signal: AbortSignal): Promise<void> {
    calls.push(call);
    const nth = calls.filter((each) => each === call).length;
    const wait = typeof delayMs === 'number' ? delayMs : delayMs(call);
    if (wait > 0) await sleep(wait, undefined, { signal });
    signal.throwIfAborted();
    const error = fail?.(call, nth);
    if (error) throw error;
  }
  const usage = (model: string, counted: Partial<Usage> = {}): Usage => ({
    provider: 'fake',
    model,
    costMicros: 1000,
    ...counted,
  });
  const file = (name: string, content: unknown, mediaType: string): PressedFile => ({
    name,
    bytes: new TextEncoder().encode(JSON.stringify(content)),
    mediaType,
  });
  return {
    calls,
    text: {
      async generate({ task }, { signal }) {
        const call = task.kind === 'plan' ? 'plan' : `chapter:${task.number}`;
        await begin(call, signal);
        const given =
          task.kind === 'plan'
            ? fakePlan(task.brief)
            : { number: task.number, title: `Part ${task.number}`, paragraphs: fakeWords(task.brief.ageGroup) };
        // Given as it is, unchecked: the making must not rest on a model's promise.
        return { value: (answer ? answer(call, given) : given) as never, usage: usage('words', { outputTokens: 10 }) };
      },
    },
    images: {
      async draw(request, { signal }) {
        const { subject, seed, size, references } = request;
        const name = subject.kind === 'sheet' ? `sheet:${subject.character.id}` : `scene:${subject.scene.place}`;
        await begin(name, signal);
        const seen = [...references].map(([id, bytes]) => `${id}=${bytes.byteLength}`).sort();
        const bytes = new TextEncoder().encode(`${name}/${seed}/${size}/${seen.join()}`);
        const value = { bytes, mediaType: 'image/jpeg' as const, width: size, height: size };
        return { value, usage: usage('pictures', { pictures: 1 }) };
      },
    },
    speech: {
      async speak({ paragraphs }, { signal }) {
        await begin('speech', signal);
        const bytes = new TextEncoder().encode(`spoken: ${paragraphs.join(' ')}`);
        const sentences = paragraphs.map((text, i) => ({ paragraph: i, text, start: i, end: i + 1 }));
        const value = { bytes, mediaType: 'audio/mpeg' as const, seconds: paragraphs.length, voice: 'fake', sentences };
        return { value, usage: usage('voice', { characters: paragraphs.join('').length }) };
      },
    },
    moderator: {
      async judge(subject, { signal }) {
        // Judging goes with every call; only a test that fails it needs to see it among the calls.
        signal.throwIfAborted();
        const nth = judged.set(subject.kind, (judged.get(subject.kind) ?? 0) + 1).get(subject.kind)!;
        const error = fail?.(`judge:${subject.kind}`, nth);
        if (error) throw error;
        const text =
          subject.kind === 'words' ? subject.texts.join('\n') : new TextDecoder().decode(subject.picture.bytes);
        const found = harms?.(text) ?? [];
        return { value: { harms: found, found }, usage: usage('judge', { costMicros: 0 }) };
      },
    },
    critic: {
      async score({ scene }, { signal }) {
        signal.throwIfAborted();
        const nth = scored.set(scene.place, (scored.get(scene.place) ?? 0) + 1).get(scene.place)!;
        const error = fail?.(`score:${scene.place}`, nth);
        if (error) throw error;
        const value = score?.(scene.place, nth) ?? 1;
        const faults = value < 0.6 ? ['the scarf is missing'] : [];
        return { value: { score: value, faults }, usage: usage('eye', { costMicros: 0 }) };
      },
    },
    previewer: {
      async preview(picture, signal) {
        signal.throwIfAborted();
        const of = (name: string) => new TextEncoder().encode(`${name} of ${picture.byteLength}`);
        return { small: of('small'), large: of('large'), pencil: of('pencil'), thumbhash: 'aGFzaA==' };
      },
    },
    press: {
      async pressPdf(manuscript, pictures, signal) {
        await begin('pdf', signal);
        const content = { manuscript, pictures: [...pictures.keys()].sort() };
        return [
          file('book.pdf', content, 'application/pdf'),
          file('book-print.pdf', { print: true, ...content }, 'application/pdf'),
        ];
      },
      async pressEpub(manuscript, pictures, speech, signal) {
        await begin('epub', signal);
        const content = { manuscript, pictures: [...pictures.keys()].sort(), speech: [...speech.keys()].sort() };
        return [file('book.epub', content, 'application/epub+zip')];
      },
      async pressAudio(manuscript, cover, speech, signal) {
        await begin('audio', signal);
        const chapters = [...speech.keys()].sort();
        return [
          ...chapters.map((number) => file(`audio/chapter-${number}.mp3`, { number }, 'audio/mpeg')),
          file('audio/full.mp3', { title: manuscript.title, cover: cover.byteLength, chapters }, 'audio/mpeg'),
        ];
      },
    },
  };
}

/** Every character of the brief is in the cast; chapter n shows character n alone, so pictures need different sheets. */
export function fakePlan(brief: Brief): Plan {
  const cast = brief.characters.map(({ name, role }, i) => ({
    id: i === 0 ? 'hero' : `friend-${i}`,
    name,
    role,
    pronouns: 'they' as const,
    identity: 'a small fox with orange fur and a red scarf',
    mark: 'a red scarf',
    appearance: {
      species: 'fox' as const,
      size: 1,
      body: '#e07a3f',
      belly: '#fff4e6',
      clothes: {
        garment: 'none' as const,
        colour: '#ffffff',
        second: '#ffffff',
        accent: '#ffffff',
        pattern: 'plain' as const,
      },
      scarf: '#c0392b',
    },
  }));
  const scene = (place: string, characters: string[]): Scene => ({
    setting: 'shore',
    place,
    timeOfDay: 'day',
    weather: 'clear',
    mood: 'gentle',
    camera: 'wide',
    actors: characters.map((character) => ({
      character,
      pose: 'stand',
      expression: 'happy',
      position: 'centre',
      facing: 'reader',
      gaze: 'reader',
    })),
    props: [],
    textZone: 'bottom',
    moment: `They stand at ${place}.`,
  });
  const ids = cast.map(({ id }) => id);
  return {
    title: 'The Light at Gull Rock',
    synopsis: 'A fox keeps a light.',
    dedication: brief.dedication ?? '',
    cast,
    cover: scene('the cover', ids),
    chapters: Array.from({ length: brief.chapterCount }, (_, i) => ({
      number: i + 1,
      title: `Chapter ${i + 1}`,
      beat: 'Something happens.',
      closingLine: 'And so it did.',
      scene: scene(`place ${i + 1}`, [ids[i % ids.length]!]),
    })),
  };
}

/** Words inside the band of each age; a test of their own says so. */
export function fakeWords(ageGroup: AgeBand): string[] {
  const easy = 'The fox ran to the sea. She saw a red boat. It was big. She sat in it and sang a song.';
  const middle =
    'The little fox walked to the harbour. A boat was waiting by the wall. She looked at the quiet water and smiled.';
  const hard =
    'Nobody in the village knew who had built the lighthouse. Everybody agreed that its lamp had never gone dark before. The young fox climbed the winding stairs slowly and counted every step.';
  const times = { '3-5': [easy, 2], '5-8': [middle, 4], '8-12': [hard, 6] } as const;
  const [paragraph, count] = times[ageGroup];
  return Array.from({ length: count }, () => paragraph);
}
