/** Puts the use cases together as the web and the command line ask for them. */
import { approveStory } from './approve-story.ts';
import { cancelStory } from './cancel-story.ts';
import type { StoryDeps } from './deps.ts';
import { followStory } from './follow-story.ts';
import { listStories } from './list-stories.ts';
import { openParts } from './open-parts.ts';
import { readStory } from './read-story.ts';
import { removeStory } from './remove-story.ts';
import { resumeStory } from './resume-story.ts';
import { startStory } from './start-story.ts';
import type { Making } from './story-view.ts';

export function createMaking(deps: StoryDeps): Making {
  return {
    languages: deps.capabilities.languages,
    startStory: (brief, options) => startStory(deps, brief, options),
    readStory: (storyId) => readStory(deps, storyId),
    listStories: (page) => listStories(deps, page),
    cancelStory: (storyId) => cancelStory(deps, storyId),
    resumeStory: (storyId) => resumeStory(deps, storyId),
    approveStory: (storyId, seen) => approveStory(deps, storyId, seen),
    removeStory: (storyId) => removeStory(deps, storyId),
    followStory: (storyId, afterId, signal) => followStory(deps, storyId, afterId, signal),
    ...openParts(deps),
  };
}
