/** What is said in a chapter that somebody else has planned: talk that fits a feeling, and claims nothing of the plot. */
import type { Say } from '../../content-types.ts';

export type Feeling = 'afraid' | 'glad' | 'sad' | 'wondering' | 'resolved' | 'sleepy';
/** Two who talk: `{A}` and `{B}`. A line end is a new paragraph. */
export const EXCHANGES: Readonly<Record<Feeling, Say>> = {
  afraid: {
    young: [
      '“Are you scared?” said {A}.\n“A bit,” said {B}.\n“So am I,” said {A}.',
      '“Stay with me,” said {A}.\n“I will,” said {B}.',
      '“I do not like it,” said {A}.\n“I am here,” said {B}.',
    ],
    older: [
      '“Are you scared?” asked {A}.\n“A little,” said {B}. “Are you?”\n“A little,” said {A}. “That makes it one whole scared between us{o:, and half each is not so bad}.”',
      '“I would feel better,” said {A}, “if I knew that you were not afraid.”\n“Then do not ask me,” said {B}.',
      '“What do brave people do now?” whispered {A}.\n“The same as us, I think,” said {B}. “{o:They are only quicker about it.}{b:Only faster.}”',
      '“Stay close,” said {A}.\n“I am standing on your foot,” said {B}. “I cannot get any closer.”',
    ],
  },
  glad: {
    young: [
      '“What fun!” said {A}.\n“Yes!” said {B}. “Yes, yes, yes!”',
      '“This is good!” said {A}.\n“You and me,” said {B}.',
      '“I am glad,” said {A}.\n“Me too,” said {B}.',
    ],
    older: [
      '“I am going to remember this,” said {A}.\n“All of it?” asked {B}.\n“All of it{o:, even the bits with wet socks}.”',
      '“Are you as happy as I am?” asked {A}.\n“Happier,” said {B}. “{o:I did not have to carry so much.}{b:I had a bun for breakfast.}”',
      '“You are grinning,” said {B}.\n“I know,” said {A}. “I cannot make it stop.”',
      '“If this day were a cake,” said {A}, “I would have another slice.”\n“If this day were a cake,” said {B}, “there would be none left.”',
    ],
  },
  sad: {
    young: [
      '“I feel sad,” said {A}.\n“I know,” said {B}. “I am here.”',
      '“Oh, {A},” said {B}.\n{A} did not say a thing.',
      '“It will be all right,” said {B}.\n“Will it?” said {A}.',
    ],
    older: [
      '“You do not have to say anything,” said {B}.\n“Good,” said {A}, {o:in a very small voice}{b:very quietly}, “because I cannot.”',
      '“Does it get better?” asked {A}.\n“Mostly,” said {B}. “{o:Not all at once. }It gets better in small bits, when you are not looking.”',
      '“I wish I could begin today again,” said {A}.\n“You can begin the rest of it,” said {B}.',
    ],
  },
  wondering: {
    young: [
      '“Did you see that?” said {A}.\n“I did!” said {B}.',
      '“Look!” said {A}.\n“I am looking,” said {B}.',
      '“Hm,” said {A}.\n“Hm,” said {B}.',
    ],
    older: [
      '“Do you see what I see?” asked {A}.\n“That depends,” said {B}. “{o:If you see something very odd, then yes.}{b:Is yours odd, too?}”',
      '“Have you ever seen anything like it?” asked {A}.\n“Never,” said {B}. “{o:And I look at things quite a lot.}{b:Not even in a book.}”',
      '“What do you think?” whispered {A}.\n“I think,” said {B}, “that we should keep looking.”',
      '“There is something about this,” said {A} slowly.\n“There is,” said {B}. “{o:I only wish that I knew what.}{b:But what?}”',
    ],
  },
  resolved: {
    young: [
      '“Come on!” said {A}.\n“I am with you,” said {B}.',
      '“Can we do it?” said {B}.\n“We can,” said {A}.',
      '“Set?” said {A}.\n“Set!” said {B}.',
    ],
    older: [
      '“Ready?” asked {A}.\n“No,” said {B}. “But I am as ready as I am going to get.”',
      '“Do we have a plan?” asked {B}.\n“We have most of one,” said {A}.\n“Which part is missing?”\n“The end,” said {A}. “{o:We shall know it when we get there.}{b:But ends come last.}”',
      '“It might not work,” said {B}.\n“It might not,” said {A}. “But it might{o:, and I would rather find out than wonder}.”',
      '“Together?” said {A}.\n“Together,” said {B}. “On three.”',
    ],
  },
  sleepy: {
    young: [
      '“Are you tired?” said {B}.\n“No,” said {A}. Yawn!',
      '“Shh,” said {A}.\n“Shh,” said {B}.',
      '“It is late,” said {B}.\n“Just a bit more,” said {A}.',
    ],
    older: [
      '“I am not tired,” said {A}, and yawned in the middle of it.\n“No,” said {B} kindly. “I can see that.”',
      '“I was only resting my eyes,” said {A}.\n“Both of them?” asked {B}.\n“They like to do things together.”',
      '“What a long day,” said {A}.\n“It was only as long as the others,” said {B}. “There was just more in it.”',
    ],
  },
};
/** One who is alone says it to nobody, or to the dark. */
export const ALONE: Readonly<Record<Feeling, Say>> = {
  afraid: {
    young: ['“One step,” said {A}. “Just one.”', '“I can be brave,” said {A}.'],
    older: [
      '“One step,” {A} told {Ahimself}. “And after that{o:, if it went well, }another one.”',
      '“I am not afraid,” said {A}. {o:It did not sound quite true, so }{A} said it again.',
    ],
  },
  glad: {
    young: ['“What a day!” said {A}.', '“Yes!” said {A}. “Yes, yes!”'],
    older: [
      '“Well,” said {A} to nobody at all, “that is a fine thing.”',
      '“I must remember this,” said {A}{o:, and looked hard at everything, so as not to forget}.',
    ],
  },
  sad: {
    young: ['“Oh dear,” said {A}.', '“What now?” said {A}.'],
    older: [
      '“Oh dear,” said {A}{o:, and could think of nothing to add}.',
      '“What now?” said {A}. Nobody answered{o:, because nobody was there}.',
    ],
  },
  wondering: {
    young: ['“Hm,” said {A}. “Hm, hm, hm.”', '“What can it be?” said {A}.'],
    older: [
      '“Now, that is odd,” said {A} out loud.',
      '“Think,” {A} told {Ahimself}. “There is always a reason{o:, even for the odd things}.”',
    ],
  },
  resolved: {
    young: ['“I can do it,” said {A}.', '“Here I go!” said {A}.'],
    older: [
      '“If not me, then who?” said {A}{o:, and since nobody put up a hand, that settled it}.',
      '“Here I go,” said {A}, and {Ahe} meant it.',
    ],
  },
  sleepy: {
    young: ['“I am not tired,” said {A}. Yawn!'],
    older: [
      '“I am not tired,” said {A}, and yawned {o:so that all {Ahis} teeth could be counted}{b:in the middle of it}.',
    ],
  },
};
/** Room for breath in a longer chapter; no claim on the plot. Fourteen and more, so that a book does not say one twice. */
export const MUSINGS: Readonly<Record<'tense' | 'warm' | 'quiet', Say>> = {
  tense: {
    young: ['Hush now.', 'And then?', 'Just like that.', 'Oh my!', 'Shh!', 'What now?', 'Well, well, well.'],
    older: [
      'For a moment nothing moved{o:, and even the air seemed to be waiting}.',
      'It is strange how long a minute can be{o: when you have nothing to do in it but wait}.',
      '{A} counted to three{o:, and then, to be on the safe side, to four}.',
      '{A} tried to think of soup, {o:because it is hard to worry and think of soup at the same time}{b:because soup helps}.',
      '{A} listened. {o:There was nothing to hear, but it was an interesting sort of nothing.}{b:It was very quiet.}',
      'Later, when {A} told the story, {Ahe} always stopped at this place {o:to see whether everybody was still listening}{b:and took a breath}.',
      'Nobody had ever told {A} what to do about a thing like that.',
      '{A} tried to think of something clever{o:, but clever things never come when they are called}.',
      'It would have been nice, {A} thought, to be a little taller{o:, or a little older, or a little further away}.',
      '{A} looked to the left, and to the right{o:, and, because you never know, behind}.',
      'There was a feeling in the air {o:like the one just before a jar slips off a shelf}{b:like the hush before a sneeze}.',
      'A small voice inside {A} said, “Well? And now?”',
      '{A} bit {Ahis} lip{o:, which {Ahe} only did when it mattered}.',
      'Somewhere, {A} was sure, there was a right thing to do{o:, and it was only a matter of finding where it had got to}.',
      '{A} stood as still as a post.',
    ],
  },
  warm: {
    young: [
      'Just like that.',
      'Well, well, well.',
      'My, oh my.',
      'Look at that!',
      'It was so good.',
      'Ah!',
      'Hm, hm, hm.',
    ],
    older: [
      'There was nothing else to wish for just then{o:, and {A} did not wish for it}.',
      'Some moments are like warm bread{o:: you do not want to talk while you have one}.',
      '{A} wanted to put the whole of it in a pocket{o:, and take it out again on a rainy day}.',
      'It was, all things considered, {o:about as good as things get}{b:very good}.',
      'Later, when {A} told the story, this was the part {Ahe} told {o:slowest of all}{b:slowly}.',
      '{A} looked round at all of it, {o:from one side to the other, }and was glad.',
      'Nobody needed to say anything{o:, and for a while nobody did}.',
      'Even the air felt friendly.',
      'If a day could purr, {A} thought, it would sound like this.',
      '{A} took a deep breath, and it went all the way down.',
      'Things had a way of turning out{o:, {A} thought, if you stayed until the end of them}.',
      'It was the sort of thing {A} would remember{o: in the middle of a sum, years later, and smile}.',
      'For once there was nowhere else to be.',
      '{A} stood quite still, so as not to spill any of it.',
    ],
  },
  /** Where nobody is awake, or nobody is there: no `{A}`. */
  quiet: {
    young: [
      'All was still.',
      'Shh!',
      'Hush now.',
      'Not a thing stirred.',
      'It was calm.',
      'The air was soft.',
      'Tick, tock, tick.',
    ],
    older: [
      'Everything was very still{o:, as still as a held breath}.',
      'A little breeze came by, {o:found nobody to play with, }and went away again.',
      'Somewhere something small rustled, {o:thought better of it, }and was quiet.',
      'If you had been there, you would have {o:wanted to whisper}{b:whispered}.',
      'There was {o:hardly }a sound to be heard anywhere{o:, apart from the ordinary ones that nobody notices}.',
      'The air was soft{o:, and it smelled faintly of other places}.',
      'Time went slowly, {o:as it does when nobody is watching it, }and nobody hurried it.',
      'Nothing happened for a while, {o:and it happened very peacefully}{b:and that was nice}.',
      'It was the kind of quiet {o:that is not empty at all, but full of things that have just finished}{b:that you can nearly hear}.',
      'Far away, {o:somebody closed a door, or possibly opened one}{b:a door shut softly}.',
      'A shadow moved {o:a little to one side, in order to be more comfortable}{b:over, to be cosy}.',
      'Even the smallest things {o:seemed to be waiting to discover what would happen}{b:were waiting}.',
    ],
  },
};
/** For the last page, where the brief's lesson has a name; lightly. */
export const LESSONS: Readonly<Record<string, Say>> = {
  courage: {
    young: ['You can be scared and brave.', 'To be brave is to go on.'],
    older: [
      '{A} knew now that you can be brave and afraid at the same time{o:, and that most brave people are}.',
      'Being brave, {A} thought, was only being afraid and going on.',
    ],
  },
  kindness: {
    young: ['To be kind is a good thing.', 'It is good to be kind.'],
    older: [
      'It takes so little to be kind, {A} thought{o:, and it goes such a long way}.',
      'A small kindness, {A} thought, is {o:hardly ever }{b:not }really small.',
    ],
  },
  honesty: {
    young: ['It is good to tell the truth.', 'The truth felt good.'],
    older: [
      'The truth is heavy until you say it, {A} thought, {o:and after that it hardly weighs anything}{b:and then it is light}.',
      'It felt good to have nothing to hide.',
    ],
  },
  sharing: {
    young: ['It is good to share.', 'To share is more fun.'],
    older: [
      'Some things, {A} thought, get bigger when you share them.',
      'A thing that you share, {A} thought, lasts longer{o:, and tastes better}.',
    ],
  },
  patience: {
    young: ['Good things take time.', 'It is good to wait.'],
    older: [
      'Some things come when they are ready, {A} thought, {o:and not one minute before}{b:and not before}.',
      'Waiting, {A} thought, is a kind of doing, {o:only with less noise}{b:only slower}.',
    ],
  },
  perseverance: {
    young: ['Just try, and try once more.', 'Do not give up!'],
    older: [
      'You only have to try one more time than you fall down, {A} thought.',
      'It had not been easy, {o:and {A} would not have wanted it to be}{b:but that was all right}.',
    ],
  },
  listening: {
    young: ['It is good to hear a friend out.', 'Use your ears!'],
    older: [
      'There is a great deal to hear, {A} thought, once you are quiet.',
      'It is surprising, {A} thought, what people tell you when you listen.',
    ],
  },
  help: {
    young: ['It is good to have help.', 'Two can do more than one.'],
    older: [
      'Nobody has to do everything alone, {A} thought.',
      'A thing is only half as heavy, {A} thought, when somebody takes the other end.',
    ],
  },
};
