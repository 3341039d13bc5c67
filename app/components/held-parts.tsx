/** The parts of a book that wait for somebody to look at them: folded up, since a child may be watching, and one touch away. */
import type { HeldView, StoryView } from '../../src/making/story-view.ts';
import { capitalized } from '../words/counting.ts';
import { directionOf } from '../words/script-direction.ts';
import { heldReason, partOf, troubleWords } from '../words/trouble.ts';
import { pictureAddress, sheetAddress } from './picture-address.ts';

export function HeldParts({ story }: { story: StoryView }) {
  return (
    <ul className="held">
      {story.held.map((part) => {
        const name = partOf(part.step, story);
        return (
          <li key={part.step}>
            <h2>{capitalized(name)}</h2>
            <p>{heldReason(part, story.brief.ageGroup)}</p>
            <details>
              <summary>
                {troubleWords.look}
                <span className="vh">: {name}</span>
              </summary>
              <HeldPart story={story} part={part} name={name} />
            </details>
          </li>
        );
      })}
    </ul>
  );
}

function HeldPart({ story, part, name }: { story: StoryView; part: HeldView; name: string }) {
  const { language } = story.brief;
  const { picture, sheet } = part;
  if (picture || sheet) {
    const address = picture
      ? pictureAddress(story.id, picture.slot, 'large', picture.version)
      : sheetAddress(story.id, sheet!.character, sheet!.version);
    return <img src={address} alt={capitalized(name)} width={1200} height={1200} loading="lazy" />;
  }
  return (
    <div className="story" lang={language} dir={directionOf(language)}>
      {part.words.map((words, i) => (
        <p key={i}>{words}</p>
      ))}
    </div>
  );
}
