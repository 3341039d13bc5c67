/** A page that waits for its picture: ruled paper, who is in the book in pencil, and what will be painted in words. */
import type { StoryView } from '../../src/making/story-view.ts';
import { kindIn } from '../create/kind-in.ts';
import { directionOf } from '../words/script-direction.ts';

/** More would not stand side by side. */
const FIGURES_MAX = 2;

export function RuledPage({ brief, words }: { brief: StoryView['brief']; words: string }) {
  const kinds = brief.characters.flatMap(({ description }) => kindIn(description) ?? []).slice(0, FIGURES_MAX);
  return (
    <div className="draw ruled">
      {kinds.length > 0 && (
        <div className="figures">
          {kinds.map((kind, i) => (
            <img key={`${kind}-${i + 1}`} src={`/kinds/${kind}.webp`} alt="" width={240} height={280} />
          ))}
        </div>
      )}
      <p lang={brief.language} dir={directionOf(brief.language)}>
        {words}
      </p>
    </div>
  );
}
