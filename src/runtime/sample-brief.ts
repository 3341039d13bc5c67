/** The book that the very first start begins. */
import type { BriefInput } from '../story/brief.ts';

export const SAMPLE_BRIEF: BriefInput = {
  genre: 'adventure',
  ageGroup: '5-8',
  characters: [
    {
      name: 'Mina',
      role: 'hero',
      description: 'a small fox with a red scarf who is afraid of the dark',
      pronouns: 'she',
    },
    { name: 'Bo', role: 'friend', description: 'a gentle bear in striped dungarees', pronouns: 'he' },
  ],
  settings: { location: 'Hazel Wood', timeOfDay: 'evening', mood: 'gentle' },
  moralLesson: 'You can be brave and scared at the same time',
  chapterCount: 5,
  dedication: 'For everybody who leaves the landing light on',
};
