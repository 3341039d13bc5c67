/** Plans as a language model writes them, to test with: every age and genre, one to six characters, all pronouns, long beats, odd marks. Long because plans are. */
import { appearanceFromWords } from '../../../story/appearance-from-words.ts';
import { type Brief, type BriefInput, briefSchema } from '../../../story/brief.ts';
import { type Plan, planSchema } from '../../../story/plan.ts';
import type { Actor, Expression, Pose, Scene } from '../../../story/scene.ts';

type Who = [name: string, pronouns: 'she' | 'he' | 'they' | 'it', looks: string];
type Act = `${string} ${Pose} ${Expression}`;
interface Page {
  title: string;
  beat: string;
  close: string;
  at: [setting: Scene['setting'], place: string, time: Scene['timeOfDay'], mood: string, weather?: Scene['weather']];
  acts: Act[];
  more?: Partial<Actor>;
}
export interface ExamplePlan {
  brief: Brief;
  plan: Plan;
}

function example(asked: Omit<BriefInput, 'characters'>, who: Who[], pages: Page[]): ExamplePlan {
  const brief = briefSchema.parse({
    ...asked,
    chapterCount: pages.length,
    characters: who.map(([name, pronouns, description]) => ({ name, pronouns, description })),
  });
  const idOf = (name: string): string => {
    const at = who.findIndex(([one]) => one.split(' ').at(-1) === name);
    return at === 0 ? 'hero' : `friend-${at}`;
  };
  const scenes = pages.map(
    ({ at: [setting, place, timeOfDay, mood, weather], acts, more, beat }): Scene => ({
      setting,
      place,
      timeOfDay,
      weather: weather ?? 'clear',
      mood,
      camera: 'medium',
      actors: acts.map((act, i): Actor => {
        const [name, pose, expression] = act.split(' ') as [string, Pose, Expression];
        const position = (['left', 'right', 'centre', 'left'] as const)[i] ?? 'left';
        return {
          character: idOf(name),
          pose,
          expression,
          position,
          facing: 'reader',
          gaze: 'reader',
          ...(i === 0 ? more : {}),
        };
      }),
      props: [],
      textZone: 'top',
      moment: beat.slice(0, 280),
    }),
  );
  const plan = planSchema.parse({
    title: asked.title ?? 'A Book',
    synopsis: pages[0]?.beat,
    dedication: '',
    cast: who.map(([name, pronouns, looks], i) => {
      const { appearance, identity, mark } = appearanceFromWords(looks, { seed: i, role: 'friend', pronouns });
      return {
        id: i === 0 ? 'hero' : `friend-${i}`,
        name,
        role: i === 0 ? 'hero' : 'friend',
        pronouns,
        identity,
        mark,
        appearance,
      };
    }),
    cover: scenes[0],
    chapters: pages.map(({ title, beat, close }, i) => ({
      number: i + 1,
      title,
      beat,
      closingLine: close,
      scene: scenes[i],
    })),
  });
  return { brief, plan };
}

export const EXAMPLE_PLANS: readonly ExamplePlan[] = [
  example(
    { title: 'Mina and the Firefly Bell', genre: 'adventure', ageGroup: '3-5', moralLesson: 'being brave' },
    [
      ['Mina', 'she', 'a small fox with a red scarf'],
      ['Bo', 'he', 'a round owl'],
    ],
    [
      {
        title: 'A Light in the Wood',
        beat: 'Mina follows the firefly into the hollow tree and finds the lost bell.',
        close: 'Ding! went the bell, ever so softly.',
        at: ['forest', 'The hollow tree in Hazel Wood', 'dusk', 'curious'],
        acts: ['Mina reach curious'],
      },
      {
        title: 'Too Heavy',
        beat: 'Mina tries to carry the enormous bell by herself, but it is much too heavy, so Bo swoops down from his branch and offers to help — together they roll it along the mossy path.',
        close: 'Roll, roll, roll went the bell.',
        at: ['forest', 'a mossy path', 'night', 'warm'],
        acts: ['Mina hold determined', 'Bo fly happy'],
        more: { holds: 'bell' },
      },
      {
        title: 'Home',
        beat: 'Back in the village, everyone cheers when Mina rings the bell; Bo falls asleep on top of it.',
        close: 'And the little bell rang all the way home.',
        at: ['city-street', 'the village square', 'night', 'joyful'],
        acts: ['Mina cheer laughing', 'Bo sleep asleep'],
        more: { touches: 'friend-1' },
      },
    ],
  ),
  example(
    { title: 'Goodnight, Zed-9', genre: 'bedtime', ageGroup: '3-5' },
    [
      ['Zed-9', 'it', 'a little blue robot'],
      ['Luna', 'she', 'a girl in yellow pyjamas'],
    ],
    [
      {
        title: 'No Off Button',
        beat: "It's bedtime, but Zed-9 can't find its off switch. Luna looks under its arms, behind its knees, and even inside its hat!",
        close: '"Beep?" said Zed-9.',
        at: ['bedroom', "Luna's bedroom", 'night', 'funny'],
        acts: ['Zed-9 stand surprised', 'Luna crouch curious'],
      },
      {
        title: 'Counting Stars',
        beat: 'Luna teaches Zed-9 to count the stars through the window, one by one, until its lights begin to dim.',
        close: 'Nine hundred and one… nine hundred and two… and Zed-9 was asleep.',
        at: ['bedroom', 'by the window', 'night', 'cosy'],
        acts: ['Luna point gentle', 'Zed-9 sit sleepy'],
      },
    ],
  ),
  example(
    {
      title: 'The Dragon Who Sneezed',
      genre: 'fantasy',
      ageGroup: '3-5',
      moralLesson: 'Say sorry when you hurt a friend',
    },
    [
      ['Ember', 'they', 'a small pink dragon'],
      ['Princess Wilhelmina', 'she', 'a girl with a crown'],
      ['Mo', 'he', 'a frog'],
      ['Tam', 'it', 'a mouse'],
    ],
    [
      {
        title: 'Ah-choo!',
        beat: 'Ember, a young dragon with a terrible cold, accidentally sneezes fire all over Princess Wilhelmina’s birthday cake, and everybody gasps.',
        close: 'Oh, Ember…',
        at: ['meadow', 'the castle garden', 'day', 'shocked'],
        acts: ['Ember shy sad', 'Wilhelmina stand surprised'],
      },
      {
        title: 'Sorry',
        beat: 'They hide behind the hedge. Mo and Tam bring them a hot lemon drink, and Ember finds the courage to apologise to Princess Wilhelmina.',
        close: '“I like toast better than cake,” said the princess.',
        at: ['meadow', 'behind the hedge', 'day', 'tender'],
        acts: ['Ember sit sad', 'Mo hold gentle', 'Tam hold gentle'],
      },
    ],
  ),
  example(
    { title: 'Who Ate the Moon?', genre: 'mystery', ageGroup: '3-5' },
    [['Pip', 'he', 'a small fox with a blue hat']],
    [
      {
        title: 'A Bite Is Missing',
        beat: 'Pip notices that a bite is missing from the moon and decides to investigate, with his magnifying glass and a very serious face.',
        close: 'Somebody had taken a bite.',
        at: ['rooftops', 'on the roof of the barn', 'night', 'mysterious'],
        acts: ['Pip crouch curious'],
        more: { holds: 'magnifier' },
      },
      {
        title: 'The Answer',
        beat: 'As the days go by, the moon grows back; Pip understands that nobody ate it at all.',
        close: 'The moon was only playing peekaboo.',
        at: ['meadow', 'the hill', 'night', 'wonder'],
        acts: ['Pip sit blissful'],
      },
    ],
  ),
  example(
    { title: 'The Map in the Teapot', genre: 'adventure', ageGroup: '5-8', moralLesson: 'Never give up' },
    [
      ['Kai', 'he', 'a boy with a green raincoat'],
      ['Oona', 'she', 'an otter-loving girl with braids'],
      ['Mrs. Quill', 'she', 'an old hedgehog with glasses'],
    ],
    [
      {
        title: 'A Rattle at Breakfast',
        beat: 'When Mrs. Quill pours the tea, a rolled-up map drops out of the pot instead. Kai spreads it on the table and sees a red cross marked on Gull Rock, and Oona is already putting on her boots.',
        close: '“Well,” said Mrs. Quill, “I did think it tasted of paper.”',
        at: ['bedroom', "Mrs. Quill's kitchen", 'dawn', 'funny'],
        acts: ['Kai point surprised', 'Oona stand happy', 'Quill hold surprised'],
        more: { holds: 'map' },
      },
      {
        title: 'Against the Tide',
        beat: 'Kai and Oona row towards Gull Rock, but the tide pushes them back again and again; Kai wants to turn round. Oona ties her scarf to an oar and makes a sail.',
        close: 'Slowly, very slowly, the rock began to grow.',
        at: ['shore', 'the bay below Gull Rock', 'day', 'tense', 'rain'],
        acts: ['Kai sit sad', 'Oona stand determined'],
      },
      {
        title: 'What the Cross Meant',
        beat: 'Under the cross they dig up a tin box. Inside is another teapot — with a note from Mrs. Quill’s grandmother: “Finders, put the kettle on.”',
        close: 'And they did.',
        at: ['shore', 'the top of Gull Rock', 'dusk', 'joyful'],
        acts: ['Kai hold laughing', 'Oona cheer laughing'],
      },
    ],
  ),
  example(
    { title: 'The Night Train to Nod', genre: 'bedtime', ageGroup: '5-8' },
    [
      ['Amara', 'she', 'a girl with puffs in striped pyjamas'],
      ['Button', 'it', 'a small worn teddy-like bear'],
    ],
    [
      {
        title: 'Platform One',
        beat: 'Amara is wide awake when a very small train puffs out from under her bed and stops at her slippers. Button, who has never spoken before, says, "All aboard, please; mind the sock."',
        close: 'The whistle blew, as softly as a yawn.',
        at: ['bedroom', 'Amara’s bedroom', 'night', 'magical'],
        acts: ['Amara sit surprised', 'Button wave happy'],
      },
      {
        title: 'The Last Stop',
        beat: 'The train climbs through a field of clouds where each cloud is a pillow that somebody has lost. Amara finds hers, tucks Button in, and closes her eyes just for a second.',
        close: 'In the morning there was one small ticket on the floor.',
        at: ['meadow', 'a field of clouds', 'night', 'dreamy'],
        acts: ['Amara sleep asleep', 'Button hug blissful'],
        more: { touches: 'friend-1' },
      },
    ],
  ),
  example(
    {
      title: 'The Boy Who Borrowed the Wind',
      genre: 'fantasy',
      ageGroup: '5-8',
      moralLesson: 'Honesty is the best policy',
    },
    [
      ['Łukasz', 'he', 'a boy with curly hair and a cape'],
      ['Zephyr', 'they', 'a grey wolf'],
      ['李明', 'he', 'a boy in a red coat'],
      ['Ana', 'she', 'a girl'],
      ['Jo', 'they', 'a rabbit'],
      ['Ned', 'he', 'a badger'],
    ],
    [
      {
        title: 'A Jar of Wind',
        beat: 'Łukasz sneaks a jar of wind from the weather shop so that his kite will fly higher than 李明’s. Zephyr, the wolf who guards the shop, smells that something is missing...',
        close: 'The jar hummed in his pocket all the way home.',
        at: ['city-street', 'outside the weather shop', 'day', 'sneaky'],
        acts: ['Łukasz run scared', 'Zephyr stand curious'],
      },
      {
        title: 'Not a Breath',
        beat: 'The next day there is no wind anywhere: the mill stops, the washing hangs still, and Ana, Jo and Ned can’t sail their boats. Łukasz sees what he has done, and his tummy hurts.',
        close: 'It is hard to hide a wind.',
        at: ['meadow', 'the mill pond', 'day', 'uneasy'],
        acts: ['Łukasz shy sad', 'Ana sit sad', 'Jo sit sad', 'Ned stand curious'],
      },
      {
        title: 'Open',
        beat: 'Łukasz goes back and tells Zephyr the truth. Zephyr lets him open the jar himself (they even let him keep the lid), and the wind rushes out and lifts every kite in town, 李明’s highest of all!',
        close: 'He laughed, because it really was the best one.',
        at: ['rooftops', 'Rooftop of the weather shop', 'dusk', 'relieved'],
        acts: ['Łukasz cheer laughing', 'Zephyr sit gentle', '李明 wave happy'],
      },
    ],
  ),
  example(
    { title: 'The Case of the Silent Choir', genre: 'mystery', ageGroup: '5-8' },
    [
      ['Max', 'they', 'a child detective with a brown coat'],
      ['Bel', 'she', 'a duck with a scarf'],
    ],
    [
      {
        title: 'Twelve Frogs, No Song',
        beat: 'Every evening the frog choir sings at the pond. Tonight: nothing. Max interviews the conductor while Bel searches the reeds and discovers a trail of honey.',
        close: '“Frogs,” said Max, “do not eat honey.”',
        at: ['meadow', 'Frog Pond', 'dusk', 'mysterious'],
        acts: ['Max stand curious', 'Bel reach curious'],
      },
      {
        title: 'Sticky Business',
        beat: 'The trail leads to the bear cub, who has a sore throat. The frogs gave him all their honey, and now none of them can reach the high notes. Max and Bel make lemon tea for thirteen.',
        close: 'The first note was a bit wobbly. The second one was perfect.',
        at: ['forest', 'a clearing by the big oak', 'night', 'warm'],
        acts: ['Max hold gentle', 'Bel hold happy'],
        more: { holds: 'cup' },
      },
    ],
  ),
  example(
    {
      title: 'Storm over Lantern Island',
      genre: 'adventure',
      ageGroup: '8-12',
      moralLesson: 'It is all right to ask for help',
    },
    [
      ['Juniper', 'she', 'a girl with a long braid and a yellow raincoat'],
      ['Idris', 'he', 'a quiet boy with glasses'],
      ['Captain Moss', 'they', 'an old sailor with a blue cap'],
    ],
    [
      {
        title: 'The Lamp Goes Out',
        beat: 'As the worst storm in thirty years rolls in, the lighthouse lamp fails, and Juniper — who has promised her grandmother that she can manage alone — must climb the 199 steps with nothing but a candle. Halfway up, she realises that the fishing boats are still out at sea, and that Captain Moss is on one of them.',
        close: 'Far out in the dark, a single light blinked once, and was gone.',
        at: ['shore', 'the lighthouse stairs', 'night', 'tense', 'rain'],
        acts: ['Juniper climb scared'],
        more: { holds: 'candle' },
      },
      {
        title: 'Mirrors',
        beat: 'Juniper can’t fix the lamp. For an hour she refuses to admit it; then she runs down through the rain and knocks on Idris’s door. Idris thinks of mirrors: every mirror on the island, one behind the other, and a hundred candles.',
        close: '“I should have come an hour ago,” she said.',
        at: ['city-street', 'Harbour Lane', 'night', 'urgent', 'rain'],
        acts: ['Juniper run determined', 'Idris stand surprised'],
      },
      {
        title: 'The Long Light',
        beat: 'The whole island carries mirrors up the hill, and the light grows until it reaches the reef. One by one the boats come in. Captain Moss is the last to step ashore, and they salute Juniper and Idris in front of everybody.',
        close: 'In the morning nobody could remember whose mirror was whose, and nobody minded.',
        at: ['shore', 'the top of the hill above the harbour', 'dawn', 'triumphant'],
        acts: ['Juniper cheer happy', 'Idris wave laughing', 'Moss wave happy'],
      },
    ],
  ),
  example(
    { title: 'The Clockmaker’s Lullaby', genre: 'bedtime', ageGroup: '8-12' },
    [
      ['Tobias', 'he', 'a boy with a patched jumper'],
      ['Nix', 'it', 'a black cat with green eyes'],
    ],
    [
      {
        title: 'Thirteen O’Clock',
        beat: 'Tobias lies awake in the room above his uncle’s clock shop and hears the clocks strike thirteen. He creeps downstairs; Nix is sitting among the pendulums, keeping time with its tail.',
        close: '“You are late,” said the cat.',
        at: ['bedroom', 'Uncle Fenn’s clock shop', 'night', 'mysterious'],
        acts: ['Tobias stand curious', 'Nix sit gentle'],
      },
      {
        title: 'The Hour Nobody Uses',
        beat: 'In the thirteenth hour, all the worries of the day are taken apart like clocks, cleaned, and put back smaller. Tobias lays his own worry on the bench — the new school, the empty seat beside him — and Nix finds the spring that has been wound too tight.',
        close: 'It still ticked, but now it was small enough to keep in a pocket.',
        at: ['bedroom', 'the workbench', 'night', 'tender'],
        acts: ['Tobias sit sad', 'Nix reach gentle'],
        more: { holds: 'box' },
      },
    ],
  ),
  example(
    { title: 'The Library Under the Lake', genre: 'fantasy', ageGroup: '8-12', moralLesson: 'Listen before you speak' },
    [
      ['Safiya', 'she', 'a girl with a headscarf and a blue dress'],
      ['Rook', 'he', 'a small green dragon'],
      ['the Keeper', 'it', 'a very old badger'],
      ['Theo', 'he', 'a boy'],
      ['Wren', 'she', 'a girl with short hair'],
    ],
    [
      {
        title: 'Pages That Breathe',
        beat: 'Safiya and Rook dive to the drowned library, where the books speak instead of being read – but only to those who keep silent for one whole minute. Rook can’t. Every time he opens his mouth, a shelf swims away.',
        close: 'There were only three shelves left.',
        at: ['underwater', 'the drowned library at the bottom of the lake', 'day', 'wonder'],
        acts: ['Safiya swim curious', 'Rook swim surprised'],
      },
      {
        title: 'One Minute',
        beat: 'The Keeper shows them an hourglass and turns it over. Theo and Wren wait above in the boat, watching the bubbles, counting, worrying. Rook bites his own tail to stay quiet; at the last grain of sand, the oldest book in the world clears its throat.',
        close: '“Thank you,” said the book. “It has been four hundred years.”',
        at: ['underwater', 'the reading room', 'day', 'hushed'],
        acts: ['Rook hold determined', 'Safiya hold blissful', 'Keeper stand gentle'],
      },
    ],
  ),
  example(
    { title: 'The Thief of Thursday', genre: 'mystery', ageGroup: '8-12', moralLesson: 'Do not judge before you know' },
    [
      ['Nell', 'she', 'a sharp-eyed girl in a green coat'],
      ['Bram', 'he', 'a careful boy in a bobble hat'],
    ],
    [
      {
        title: 'A Day Gone Missing',
        beat: '"In this chapter, Nell discovers that nobody in town remembers Thursday. She questions the baker, the postman, and the twins; Bram, meanwhile, finds a receipt dated Thursday - signed by himself."',
        close: 'It was his handwriting, down to the blot.',
        at: ['city-street', 'the snowy market square', 'day', 'mysterious', 'snow'],
        acts: ['Nell stand curious', 'Bram hold surprised'],
      },
      {
        title: 'The Party',
        beat: 'We learn that the town planned a surprise party for Nell and agreed to forget it until Friday. She had accused half of them. Nell apologises, door by door, while Bram carries the list.',
        close: 'Mr. Pottle only laughed, and gave her the last slice of Thursday’s cake.',
        at: ['city-street', 'Pinch Lane', 'dusk', 'ashamed, then glad', 'snow'],
        acts: ['Nell shy sad', 'Bram walk gentle'],
      },
    ],
  ),
];
