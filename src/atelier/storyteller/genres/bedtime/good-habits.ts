/** The morals at bedtime: a habit that wakes the house, the same choice made gently, and how sleep comes because of it. Long, because the eight lessons are best weighed side by side. */
import type { BeatContent, Moral, MoralKey, MoralKit } from '../../content-types.ts';

const wakes = (say: BeatContent['say'], hero: string, friend: string, titles: readonly string[]): BeatContent => ({
  say,
  titles,
  picture: {
    weight: 7,
    without: ['teddy'],
    at: 'home',
    setting: 'bedroom',
    hero: ['shy/surprised/friend', hero],
    friend: ['stand/sad/hero', friend],
    shot: 'medium',
  },
});
const mends = (say: BeatContent['say'], hero: string, friend: string, titles: readonly string[]): BeatContent => ({
  say,
  titles,
  picture: {
    weight: 8,
    without: ['teddy'],
    at: 'home',
    setting: 'bedroom',
    hero: ['reach/gentle/friend', hero],
    friend: ['stand/happy/hero', friend],
    shot: 'close',
  },
});

const PATIENCE: MoralKit = {
  cost: 'woken-by-hurry',
  flaw: {
    say: {
      young: ['{H} did all things fast. [Zip, zap|Zip, zip]!', '{H} did not like slow things.'],
      older: [
        '{H} did everything quickly. {He} could wash {his} face in one second{o:, leaving out the corners}, and {he} once said good night so fast that it came out as one word.',
        'There was a slow way to get ready for bed, and there was {H}’s way. {o:In {H}’s way the toothbrush hardly had time to get wet. }',
      ],
    },
  },
  hurt: wakes(
    {
      young: ['{H} ran. “Quick, quick!” Bump! Crash! Up woke the lot. Flap! Ting! “Oh, {H},” said {P}.'],
      older: [
        '“Let us do the rest quickly,” said {H}, and ran. {o:{P} said “Wait”, but a word cannot run as fast as that. }{H} met the [chair|stool], and the [chair|stool] met the bucket, and down it all went with a noise like a brass band on a slide. Everything that had been asleep woke up at once. {?done:bell:{o:The bell threw off its sock. }}Flap, drip, ting! {o:It had taken them the whole of the evening to make it quiet, and it had taken rather less than a second to undo. }“Now we shall have to begin again,” said {P}, and sat down on the floor in the dark.',
      ],
    },
    'standing in the middle of the mess',
    'looking tired and sad',
    ['Too Quick', 'Crash', 'Everybody Up'],
  ),
  turn: mends(
    {
      young: ['So {H} went slow. One toe. One more toe. Pat, pat, pat. One by one, they went back to sleep.'],
      older: [
        '{H} wanted to run and put it right. Instead {he} sat down next to {P} and waited, until {his} heart had stopped thumping{o:, and then until the house had}. After that {he} went slowly. {He} went as slowly as {~slow}. {He} gave every single thing its own pat, and {he} did not take {his} hand away until it slept. {o:It took three times as long. }“It is funny,” whispered {H}. “Slow is quicker.”',
      ],
    },
    'patting things back to sleep, one by one',
    'holding the light',
    ['Slow Is Quicker', 'One Toe at a Time'],
  ),
  echo: {
    say: {
      young: ['{H} did not run to sleep. {H} let it come.'],
      older: [
        '“Is it here yet?” asked {H}, in bed. “Sleep, I mean.” You cannot hurry it, and you cannot go and fetch it. {o:{H} knew that now. }{He} lay still, and left the door of {his} eyes a little bit open, and waited for it to find the way.',
      ],
    },
  },
};

const KINDNESS: MoralKit = {
  cost: 'small-voice',
  flaw: {
    say: {
      young: ['{H} did not see small things.', '{H} had no time for wee things.'],
      older: [
        '{H} was kind to everybody over a certain size. {o:Below that size {he} did not really notice. }There was a moth in the room who could have told you so.',
        '{H} was fond of big things, such as whales and thunder. The small ones {he} mostly sat on{o:, though never on purpose}.',
      ],
    },
  },
  hurt: wakes(
    {
      young: [
        '“Can I come in?” said a wee moth. “No,” said {H}. “Not now.” Tap, tap. It was so sad that no one could sleep.',
      ],
      older: [
        'Something tapped on the window. It was a moth, a small brown one. “[Is there room for me|May I come in]?” it asked. “It is so big out here.”\n“Not now,” said {H}. “We are busy with bedtime.” {He} drew the curtain. {o:The tapping stopped. }But a very small sound of somebody trying not to cry came through the glass, and went all over the house, under every door{o:, exactly as a draught does in the middle of winter, when somebody has forgotten a window}. Nobody could sleep for it. {o:Not a single spoon could. }{P} looked at {H}, and did not say anything.',
      ],
    },
    'drawing the curtain in a hurry',
    'looking back at the window',
    ['Not Now', 'Tap, Tap', 'Somebody at the Glass'],
  ),
  turn: mends(
    {
      young: ['{H} went to the window. “Come in, moth,” said {H}. “I am sorry. You can sleep on my {K}.” And it did.'],
      older: [
        '{H} went back. {He} opened the window with both hands. “I did not stop,” {he} said, “and it would only have taken a minute. Please come in.” The moth was wet, and it weighed no more than {~small}. {o:{H} had never looked at one so closely before; it had a fur collar, like a duchess. }{He} let it choose a place, and it chose the {KK}. It folded up its wings. {o:It was such a tiny visitor, and yet it made an enormous difference to the feeling of the room. }One after another, all over the house, things sighed and went to sleep.',
      ],
    },
    'letting somebody small in at the window',
    'smiling in the lamplight',
    ['Come In', 'A Fur Collar'],
  ),
  echo: {
    say: {
      young: ['“Is there room, moth?” said {H}. {H} lay on the edge of the bed.'],
      older: [
        '{H} lay right on the edge of the bed that night. “You have no room at all,” said {P}. “I am not very big,” said {H}. {o:In the middle of the pillow, with the best of the hollow to itself, lay the moth. }“I can always budge up.”',
      ],
    },
  },
};

const HONESTY: MoralKit = {
  cost: 'bedtime-fib',
  flaw: {
    say: {
      young: ['“It was not me,” said {H}. {H} said that a lot.', 'When a cup fell, {H} said, “It was the cat.”'],
      older: [
        'When something fell over near {H}, it was always the cat who had done it. {o:There was no cat. There had never been one. }It was a very bad cat.',
        '{H} told the truth nearly all day, and only grew a bit careless with it towards bedtime. “I have brushed my teeth,” {he} would say{o:, and the toothbrush, dry as a bone, would look at the wall}.',
      ],
    },
  },
  hurt: wakes(
    {
      young: ['Crash! The lamp fell. “Not me!” said {H}. “It was {P}.” It was not {P}. {P} went off to sit all alone.'],
      older: [
        'There was a crash, and the best jug lay on the floor in five pieces. Everything in the house woke up to look. “That was {P},” said {H}. {o:It came out all by itself, like a hiccup. }It had not been {P}. {P} had been holding the lantern in both hands, quite still. {P} opened {phis} mouth, and shut it again, and went and sat in the corner with {phis} face to the wall. {o:The lantern went along, so now it was dark as well. }{o:It is an uncomfortable thing to be left standing in the dark with something that you have just said. }“It might have been the cat,” said {H}, much too late.',
      ],
    },
    'pointing the wrong way beside a broken jug',
    'turning away',
    ['It Was the Cat', 'Five Pieces', 'Not Me'],
  ),
  turn: mends(
    {
      young: [
        '{H} could not sleep on a fib. It was as hard as a stone. “{P}? It was me,” said {H}. “I know,” said {P}. “Now come here.”',
      ],
      older: [
        '{H} got into bed, but the fib had got in first. It was as hard as a crust, {o:and it was in every place {he} tried, }and {he} could not lie down on it anywhere. At last {he} went over to the corner. “It was me,” {he} said. “It was not you, and there is no cat.” {P} thought about that. “Poor cat,” said {P}, and moved along. They mended the jug together{o:, all but one bit that they never did find}, and the house went quiet, and there was nothing in the bed any more but bed.',
      ],
    },
    'owning up in a small voice',
    'moving along to make room',
    ['Nothing in the Bed', 'Poor Cat'],
  ),
  echo: {
    say: {
      young: ['“Are you tired?” said {P}. “Yes,” said {H}. That was true.'],
      older: [
        '“Are you tired?” asked {P}. Every other night {H} had said, “No, not at all.” {o:It was a thing one said. }{He} thought it over, and yawned so hard that {his} ears popped. “Yes,” said {H}. “I am, very.” {o:There was nothing whatever the matter with being tired; it was simply what happened to people who had used up the whole of a day. }It was restful to say so.',
      ],
    },
  },
};

const SHARING: MoralKit = {
  cost: 'all-the-blankets',
  flaw: {
    say: {
      young: ['“My bed,” said {H}. “My light. [My rug|My cup].”', 'All of the best things were {H}’s. “Mine!”'],
      older: [
        '{H} had three blankets, {o:two of them for looking at, }and {he} liked to know where all of them were. “This is mine,” {he} told visitors, “and that is mine, and you can sit on the floor. The floor is everyone’s.”',
        '{H} slept in the very middle of the bed with {his} arms and legs out{o:, like a star, so that no side of it should feel left over for anyone else}.',
      ],
    },
  },
  hurt: wakes(
    {
      young: [
        'It was cold. {H} had three rugs. {P} had none. Brr! {P}’s teeth went chatter, chatter. No one could sleep.',
      ],
      older: [
        'It had turned as cold as {~cold}. {H} had all three blankets, one on top of another. {P} had a corner of the rug. {o:{P} was too polite to mention it, but {P}’s teeth were not polite, and they}{b:{P}’s teeth} began to chatter, tick-a-tick, tick-a-tick, as loud as a typewriter. The bell woke up, and then the kite did. {o:“Is it raining?” asked the umbrella, in its way. }“Can you not do that more quietly?” said {H} from under the heap. “I am trying,” said {P}, in a voice with holes in it.',
      ],
    },
    'peeping out of a heap of blankets',
    'shivering on the floor',
    ['Tick-a-Tick', 'Three Blankets'],
  ),
  turn: mends(
    {
      young: ['{H} held up the rug. “Come in,” said {H}. So {P} came in. It was a tight fit. It was warm, warm, warm.'],
      older: [
        '{H} listened to it for a while. {He} was warm, but it was not a nice sort of warm{o:; it was the sort you have when you have eaten the last bun}. {He} held up one edge. “There is room in here,” {he} said, “if you come quickly, before the heat gets out.” {P} came quickly. {P}’s toes were like ice, and that was dreadful for a minute, and then it was not. {o:It turned out that a blanket with two people under it is warmer than three blankets with one. }The chattering slowed down and stopped. All over the house, things turned over and slept.',
      ],
    },
    'holding up the edge of the blanket',
    'climbing in',
    ['Room for Two', 'Quick, before the Heat Gets Out'],
  ),
  echo: {
    say: {
      young: ['One bed. One rug. Half for {P}. Half for {H}.'],
      older: [
        '“Which half would you like?” asked {H}, when they had settled down. {P} said that either half would do. {o:“Then have the side by the wall,” said {H}, “because it is considerably the better one, and I have had it every night since I was born.” }They lay back to back, like spoons that had fallen out and made it up.',
      ],
    },
  },
};

const PERSEVERANCE: MoralKit = {
  cost: 'gave-up-sleeping',
  flaw: {
    say: {
      young: ['{H} tried things just one time. “Too hard!”', '“I can’t,” said {H}. {H} said it a lot.'],
      older: [
        '{H} gave things one try each. {o:It was only fair, {he} said, as there were so many things. }{He} had once given up on a jumper with one arm in it, and gone about all day like that.',
        'If a thing did not work the first time, {H} put it under the bed. It was getting crowded under there.',
      ],
    },
  },
  hurt: wakes(
    {
      young: [
        '{H} shut two eyes. {H} did not sleep. “It does not work! I stop.” {H} sat and sang. Now no one could sleep.',
      ],
      older: [
        '“I have tried going to sleep,” said {H}, “and it does not work. I shut my eyes, and I was still there.” So {he} gave it up. {He} sat on the end of the bed and kicked it{o:, first with one heel and then with the other}. The floor boards woke, and the whole shelf did, and so did everything else that they had put to bed. {o:It had taken all evening, and it was undone in a minute. }“I cannot do it all over again,” said {P}, and {phis} chin shook. “I am too tired.”',
      ],
    },
    'kicking the end of the bed',
    'close to tears',
    ['It Does Not Work', 'Still There'],
  ),
  turn: mends(
    {
      young: ['{P} was sad. So {H} tried once more. One pat. One more pat. Once more, good night. And it did work!'],
      older: [
        '{H} looked at {P}’s chin. “You sit down,” {he} said. “I will do it.” {He} went round the whole house again, from the start, all alone. The bell would not settle. {He} tried it with one sock, and then with two. {o:The kite would not settle either, and {he} hummed to it until {he} had run out of tunes and had to go back to the first. }On the fourth try it sighed, and slept. {o:It is the last and most difficult part of anything, to do it again when you have already done it well. }“It does work,” {H} whispered. “It just does not work first.”',
      ],
    },
    'trying once more',
    'resting and watching',
    ['It Does Not Work First', 'The Fourth Try'],
  ),
  echo: {
    say: {
      young: ['{H} shut one eye. No. {H} shut one more. Yes!'],
      older: [
        '{H} tried sleeping on {his} back. That was no good. {He} tried {his} left side, and {he} tried {his} tummy, {o:and, for a moment, sitting up, }and each time {he} only plumped the pillow and began again. The right side was still left to try.',
      ],
    },
  },
};

const LISTENING: MoralKit = {
  cost: 'creaking-board',
  flaw: {
    say: {
      young: ['“I know!” said {H}. “I know, I know!”', '{H} talked and talked and talked.'],
      older: [
        '“I know, I know,” said {H}, whenever anybody told {him} anything. {o:It saved time. }It was also how {he} had come to put {his} pyjamas on over {his} coat.',
        '{H} talked in the bath, and {he} talked through {his} toothbrush. {o:If there was a gap in the talking, {he} put a song in it. }',
      ],
    },
  },
  hurt: wakes(
    {
      young: ['“Do not step on that,” said {P}. “It will …”\n“I know!” said {H}. CREAK! Up woke the lot.'],
      older: [
        '“When you come to the third board,” whispered {P}, “be sure that you don’t …”\n“I know,” said {H}.\n“… step on it, because it …”\n“I know, I know,” said {H}, and stepped. It went CREEEAK, like a ship. {o:It went on for so long that there was time to be sorry in the middle of it. }Every single thing in the house sat up, and there was a flap, and a drip, and a ting. {o:It was extraordinary that so much noise could have been folded up inside one ordinary piece of wood. }“… creaks,” said {P}, and {phis} shoulders went down. “You never hear the end of anything.”',
      ],
    },
    'frozen on a creaking board',
    'hiding both ears',
    ['The Third Board', 'Creak', 'I Know, I Know'],
  ),
  turn: mends(
    {
      young: [
        '{H} did not talk. {H} put up one ear. Who was still awake? Drip … “You,” said {H}. Pat, pat. “And you.”',
      ],
      older: [
        'It was quite dark. {H} could not see who was awake, so there was only one way to find out. {He} stopped talking, and {he} did not even hum. {o:At first it was like holding {his} breath. }Then, little by little, the house began to come to {him}: a drip on the left, and a flap by the door, and close at hand someone sniffing. {H} went to that one first. “Tell me,” {he} said, and {P} told {him} everything, right to the end. {o:It did not take long, after all. }{o:It is remarkable what people will tell you, in a perfectly ordinary voice, if you only leave them enough silence to put it in. }By then the drip had stopped by itself.',
      ],
    },
    'listening in the dark with closed lips',
    'whispering something',
    ['One Ear Up', 'Right to the End'],
  ),
  echo: {
    say: {
      young: ['{H} did not talk. {H} heard the night. Hush, it said.'],
      older: [
        '{P} told a story in the dark. It was a long one, with a hill in it. {H} did not say “I know” once, {o:not even at the part where {he} did, }and the last thing that {he} heard was somebody getting to the top.',
      ],
    },
  },
};

const HELP: MoralKit = {
  cost: 'under-the-cushions',
  flaw: {
    say: {
      young: ['“I can do it,” said {H}. “Just me!”', '“I need no help,” said {H}. “Me, me!”'],
      older: [
        '“I can do it by myself,” said {H}. {He} said it about buttons, and about baths, and {o:once, from inside it, }about a jumper.',
        '{H} did not care to be helped. {He} put both legs down one leg of {his} pyjamas, and {he} hopped to bed rather than say so{o:, falling over twice upon the way}.',
      ],
    },
  },
  hurt: wakes(
    {
      young: [
        '“Shall I take some?” said {P}. “No, me!” said {H}. {H} took ALL the pillows. Wobble … flop! {H} was stuck at the bottom.',
      ],
      older: [
        'There were nine cushions to carry to bed. “Shall I take some?” asked {P}. “I can do it by myself,” said {H}, and took all nine. {o:{He} could not see over them, or round them. }{He} went left, where the door was not, and then there was a long soft slithering sort of crash. Everything woke up. “Are you all right?” called {P}. “I am fine,” said the heap. {o:It did not move, although a certain amount of wriggling could be observed in the neighbourhood of the middle. }“I like it in here,” it said, after a while, in a smaller voice.',
      ],
    },
    'stuck under a heap of cushions',
    'looking at the heap',
    ['Nine Cushions', 'Just Me', 'The Heap'],
  ),
  turn: mends(
    {
      young: [
        'It was dark in there. There was a wee word. It was hard to say. “Help?” said {H}. “Yes!” said {P}. Pull … pop!',
      ],
      older: [
        'It was dark at the bottom of the heap, and it smelled of feathers. There was a word that {H} needed. It was a short one, {o:and other people seemed to use it every day without harm, }but it stuck to {his} tongue like a plaster. “{P}?” {he} said. “Will you please help me?”\n“I thought you would never ask,” said {P}. {H} came out with a pop. After that they each took four, and kicked the ninth one between them. Going round to settle everybody took half the time with two.',
      ],
    },
    'being pulled out of the cushions',
    'pulling hard with both hands',
    ['A Very Short Word', 'Four Each'],
  ),
  echo: {
    say: {
      young: ['“Will you tuck me in?” said {H}. And {P} did.'],
      older: [
        '{H} pulled the blanket up on one side, and it came down on the other. {He} did that twice. {o:Nobody can tuck in their own back. }“{P}?” {he} said. “Would you do the edge?” And {P}, who had been hoping to be asked, did all the edges there were.',
      ],
    },
  },
};

const COURAGE: MoralKit = {
  cost: 'left-in-the-hall',
  flaw: {
    say: {
      young: ['{H} did not feel so brave at bed time.', '{H} slept with the light on. Just in case.'],
      older: [
        '{H} always looked under the bed before {he} got into it. {o:Next {he} looked on top of it, in case something had moved. }After that {he} took a run and a jump, so that nothing could get {his} feet.',
        '{H} was perfectly brave until about six o’clock. {o:After that it wore off. }By bedtime there was hardly any left.',
      ],
    },
  },
  hurt: wakes(
    {
      young: [
        'Ooooo! What was that? {H} ran to bed with the light. But {P} was still out there, all alone in the dark.',
      ],
      older: [
        'Then something in the dark went “Ooooo”. {H} did not wait to hear the rest of it. {He} ran all the way back, and into bed, and under the covers{o:, right down to the end where the feet go}. {He} had the lantern with {him}. It was a minute before {he} noticed what {he} did not have. “{P}?” said {H}. Nobody was on the left of {him}, and nobody was on the right. {o:Out in the hall it was as black as the inside of a boot, and considerably bigger. }And {P} was in it.',
      ],
    },
    'hiding from a noise in the dark',
    'left behind in the shadows',
    ['Ooooo', 'Under the Covers', 'Somebody Else'],
  ),
  turn: mends(
    {
      young: [
        '{H}’s knees went knock, knock. But out {H} went. One step. Two. “{P}? I am here.” And the “Ooooo”? Just the wind in the key hole!',
      ],
      older: [
        '{H} waited to feel brave. It did not come. “All right,” {he} told {his} knees, “you may shake, but you will have to do it in the hall.” One step. {o:The dark moved back exactly that far. }Two steps, and there was {P}, with both arms round the coat stand. “You came,” said {P}. “Not all of me wanted to,” said {H}. “Ooooo,” said the dark, right beside them, and {H} held up the lantern. {o:It shook, and so the light shook, and all the shadows danced. }{o:It was surprising how much braver you could be with somebody to be brave for. }It was the keyhole. The wind was blowing across it, as you do with a bottle. {P} tried it, and got a better note.',
      ],
    },
    'walking into the dark with a shaky lantern',
    'holding on to the coat stand',
    ['Knees and All', 'Only the Keyhole', 'The Dark Moves Back'],
  ),
  echo: {
    say: {
      young: ['Who put out the light? {H} did! “Hello, dark,” said {H}.'],
      older: [
        'There was one thing more to do. {H} looked at the lantern, and {he} looked at the dark that was waiting outside it{o:, not pushing, only waiting its turn}. “You can come in now,” {he} told it, and {he} blew out the light {himself}.',
      ],
    },
  },
};

const moral = (about: string, dedication: string, kit: MoralKit, young: string[], older: string[]): Moral => ({
  kits: [kit],
  spark: { young, older },
  about,
  dedication,
});

export const GOOD_HABITS: Readonly<Record<MoralKey, Moral>> = {
  patience: moral(
    'letting sleep come in its own time',
    'For everyone who is not tired yet.',
    PATIENCE,
    ['Sleep came to {H}. {H} did not run to get it.', '{H} did not rush to sleep. {H} let it come.'],
    [
      'Sleep had come to {H} in its own time. {He} had not run after it once, but only lain still, and let it find the way.',
      '{H} had not hurried it. {He} had left the door of {his} eyes a little bit open, and sleep had walked in by itself.',
    ],
  ),
  kindness: moral(
    'making room for somebody small',
    'For whoever has the small side of the bed.',
    KINDNESS,
    ['On the bed slept one wee moth. {H} made room.', 'And a wee moth slept there, too. {H} let it in.'],
    [
      'On the pillow slept a small brown moth. It had tapped at the window, and {H} had moved over to make room.',
      'Somebody small had tapped at the window, and {H} had let it in. It was a moth, and it had the best of the pillow.',
    ],
  ),
  honesty: moral(
    'how well one sleeps on the truth',
    'For everyone who sleeps well on the truth.',
    HONESTY,
    [
      '“Are you tired?” said {P}. “Yes.” And that was true.',
      '{H} told no fib that night. It is soft to sleep on that.',
    ],
    [
      '“Are you tired?” {P} had asked, and for once {H} had said yes. It was true, and there is nothing softer to sleep on.',
      'There was no fib in the bed that night. {H} had told them all, and so there was plenty of room.',
    ],
  ),
  sharing: moral(
    'one blanket that is warm enough for two',
    'For two under one blanket.',
    SHARING,
    ['Half the rug was on {P}. Half was on {H}.', 'One rug. {P} had half. {H} had half.'],
    [
      'It was a cold night, but {H} had held up the edge of the blanket. Under it there was room for two.',
      '{H} had only half of the blanket that night. The other half had {P} under it, and it was twice as warm.',
    ],
  ),
  perseverance: moral(
    'trying again, even at going to sleep',
    'For everyone who turns over and tries again.',
    PERSEVERANCE,
    ['Did {H} try just once? No! {H} did try and try.', 'The first try did not work. The next one did.'],
    [
      'It had not worked the first time, or the second. {H} had plumped up the pillow, and turned over, and tried again.',
      '{H} had tried it on {his} back, and that was no good. It is generally the next try that does it.',
    ],
  ),
  listening: moral(
    'all that one hears by being quiet',
    'For those who read aloud, and those who listen.',
    LISTENING,
    ['{H} did not talk. {H} heard the night say hush.', 'Shh. {H} heard it all. Tick, said the clock. Hush.'],
    [
      'For once {H} had not talked at all. {He} had only listened, and the whole night was there, saying hush.',
      'The last thing that {H} did was to listen. The house told {him} a long, slow story, and {he} did not say “I know” once.',
    ],
  ),
  help: moral(
    'a very short word',
    'For whoever tucks you in.',
    HELP,
    ['“Will you tuck me in?” said {H}. And {P} did.', '{P} did up the rug. {H} did say please.'],
    [
      '“Would you tuck in my back?” {H} had asked. Nobody can do that by themselves, and {P} had been hoping to be asked.',
      'All the edges of the bed were tucked in tightly. {H} had asked for help with that, and {P} had done it at once.',
    ],
  ),
  courage: moral(
    'letting the dark come in',
    'For everyone who ever slept with the light on.',
    COURAGE,
    ['The light was out. And who did it? {H} did!', 'The light was out. {H} did it. “Hello, dark.”'],
    [
      'It was {H} who had blown out the light. “You can come in now,” {he} had told the dark, and it had come in very quietly.',
      'There was no lamp lit beside the bed. {H} had put it out {himself}, to see what the dark was like, and it was kind.',
    ],
  ),
};
