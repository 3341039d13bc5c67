/** The moral of listening: habits that get in the way, the hurt they do, and the same choice made the other way. */
import type { BeatContent, Moral } from '../../content-types.ts';

const FLAW: BeatContent = {
  say: {
    young: ['{H} talked and talked. [Blah|Yap], [blah|yap], [blah|yap]!', '“I know,” said {H}. “I know, I know!”'],
    older: [
      '{H} had very good ears and hardly ever used them. If you began a sentence, {he} finished it{o:, generally with something about {himself}}.',
      '“I know, I know,” said {H}, whenever anybody told {him} anything. {o:It saved time. }That was how {he} came to [put salt in the tea|go to school on a Sunday].',
    ],
  },
  needs: ['open'],
  gives: ['flaw'],
  picture: { weight: 1, hero: ['stand/happy/reader', 'standing'], at: 'home' },
};

export const LISTENING: Moral = {
  about: 'what you can hear when you are quiet',
  dedication: 'For everyone with two good ears.',
  spark: {
    young: ['“Tell me,” said {H}. And {H} sat still.', 'Shh! {H} had two big ears. Now {H} used them.'],
    older: [
      '“Shall I tell you something?” said somebody that night. {H} shut {his} mouth, and opened {his} ears.',
      '{H} did not say “I know” once that evening, and heard four new things before supper.',
    ],
  },
  kits: [
    {
      cost: 'ignored',
      flaw: FLAW,
      hurt: {
        say: {
          young: [
            '“Not that way!” said {P}. “It is …” “I know, I know!” said {H}. Splat! It was a pit. A deep, wet pit.',
          ],
          older: [
            '“Before you step there,” said {P}, “I think I ought to …”\n“I know, I know,” said {H}.\n“… tell you that it is not really …”\n“I know!” said {H}, and stepped. It was not really a path. It was a lot of leaves with a hole underneath{o:, and {H} had time to think about this on the way down}.\n“… a path,” said {P}, from a long way up. {o:Nobody said anything for a moment. }At the bottom it was as cold as {~cold}, and nothing {H} said made any difference to the walls.',
          ],
        },
        titles: ['I Know, I Know', 'Not Listening', 'What Did You Say?'],
        picture: {
          weight: 7,
          hero: ['sit/surprised/up', 'tumbling into a pit'],
          friend: ['reach/surprised/hero', 'leaning over the edge'],
          at: 'road',
          shot: 'medium',
          mood: 'tense',
        },
      },
      turn: {
        say: {
          young: [
            '“Shh,” said {P}. So {H} shut {his} lips tight. {H} put up one ear. Drip … drip … hum. Hum? Air! A way out!',
          ],
          older: [
            '{H} had talked to the walls for [some time|quite a while]. {He} had shouted at them, too. At last {he} ran out of words{o:, which had never happened before}.\n“{P}?” {he} said. “You say something. I will be quiet until the end.”\nThere was a pause. “Close your eyes,” said {P}, “and tell me what you hear.” {H} closed them. There was a drip. There was {his} own heart. And, low down on the left, {o:thin as a thread, }there was a whistle of air. It was a way out, and it had been singing there the whole time.',
          ],
        },
        titles: ['Shh', 'All Ears', 'The Quiet Minute'],
        picture: {
          weight: 8,
          hero: ['stand/curious/down', 'listening with closed eyes'],
          friend: ['stand/curious/hero', 'holding a finger to the lips'],
          at: 'road',
          shot: 'close',
          mood: 'hushed, then hopeful',
        },
      },
      echo: {
        say: {
          young: [
            '“Can I tell you a thing?” said {P}. {H} sat down, all ears. “[Tell me|Yes],” said {H}. “I [have time|am all ears].”',
          ],
          older: [
            '“Shall I tell you something?” said {P} that night. {H} opened {his} mouth. Then {he} shut it, moved over, and [put {his} chin in {his} hands|cupped one ear]. It was a long story, and {H} did not say “I know” once{o:, not even at the part where {he} did}.',
          ],
        },
        picture: {
          weight: 5,
          hero: ['sit/curious/friend', 'listening, chin in hands'],
          friend: ['hold/happy/hero', 'telling a story with arms wide'],
          at: 'home',
          mood: 'warm',
        },
      },
    },
    {
      cost: 'talked-over',
      flaw: FLAW,
      hurt: {
        say: {
          young: [
            'A wee bird knew the way. “Go left at …” “I know a song!” said {H}. {H} sang and sang. The bird [sighed|flew off]. Left at what?',
          ],
          older: [
            'An old rook on a post knew the whole road. “You turn left,” it said, “at the place where …”\n“We have a rook at home,” said {H}, “and it has a [bad leg|red hat], and once it ate my sandwich, and that was the day when …” {o:It was a good story. It had three parts. }When {H} got to the end, the post was empty.\n“Left where?” asked {P}.\n{H} thought back. {He} could remember every word that {he} had said. {o:Of what the rook had said, there was only the beginning. }They took the first left, and it ended in nettles.',
          ],
        },
        titles: ['Left at What?', 'The Empty Post'],
        picture: {
          weight: 7,
          hero: ['stand/happy/up', 'talking and talking'],
          friend: ['point/curious/up', 'pointing at a bird that is flying away'],
          at: 'road',
          shot: 'medium',
          mood: 'tense',
        },
      },
      turn: {
        say: {
          young: [
            'The bird came back. {H} put a hand on {his} own lips. Not a peep! “Left at the big tree,” said the bird. And there it was!',
          ],
          older: [
            'The rook came down again at last, a little further off. {H} had a great deal to say to it. {He} could feel it all behind {his} teeth. {He} put both hands over {his} mouth and nodded.\nThe rook looked at {him} with one eye, and then with the other. “As I was saying,” it said slowly, and told them the road from end to end: {o:the stile, and the stone with a face, and }the left turn under the leaning tree. It took a long time. {o:Twice {H} nearly burst. }Then it added something in a whisper, which it had never told anyone, since nobody had ever waited for it.\n“What a lot there is in other people,” said {H}, when they were on the way.',
          ],
        },
        titles: ['Not a Peep', 'Behind the Teeth'],
        picture: {
          weight: 8,
          hero: ['shy/curious/up', 'listening with both hands over the mouth'],
          friend: ['stand/happy/hero', 'nodding'],
          at: 'road',
          shot: 'close',
          mood: 'hushed, then hopeful',
        },
      },
      echo: {
        say: {
          young: [
            'At tea {H} said, “And you? What did you do?” Then {H} sat and heard it all. It was [so good|such fun].',
          ],
          older: [
            'At supper everybody waited for {H} to begin. {H} looked round the table. “You first,” {he} said, {o:to the smallest person there, who nearly fell off the bench, }and {he} did not pick up {his} spoon until the story was done.',
          ],
        },
        picture: {
          weight: 5,
          hero: ['sit/curious/friend', 'listening at the supper table'],
          friend: ['sit/happy/hero', 'telling a story'],
          at: 'home',
          mood: 'warm',
        },
      },
    },
    {
      cost: 'half-heard',
      notIn: ['reef', 'snow', 'space'],
      flaw: FLAW,
      hurt: {
        say: {
          young: [
            'An old snail sat on a stone. “Which way?” said {H}. “Go … left …” said the snail. Off ran {H}! [Splash|Splosh]! It was a pond. {P} fell in, too.',
          ],
          older: [
            'On a stone sat a very old snail. “Excuse me,” said {H}, “which is the way to {far}?”\n“You go,” said the snail, and thought about it, “to the left …”\n“Thank you!” cried {H}, who was already going. {P} said that it had not sounded finished. “Left is left,” said {H}.\nLeft was a pond. {o:It had weed all over it, and it looked exactly like a lawn until you were in it. }They {both} went in up to the neck. By the time they had got out again {P} was shivering, and it was late, and they were no nearer at all.',
          ],
        },
        titles: ['Left Is Left', 'Half of It', 'Splash'],
        picture: {
          weight: 7,
          hero: ['sit/surprised/friend', 'sitting in a pond'],
          friend: ['sit/sad/hero', 'dripping'],
          at: 'road',
          shot: 'medium',
          mood: 'tense',
        },
      },
      turn: {
        say: {
          young: [
            'Back went {H}. {H} sat. {H} shut {his} lips. “Go … left …” said the snail. {H} did not run. “… not!” said the snail. “Go right.” And they did.',
          ],
          older: [
            'They squelched all the way back. {H} sat down in front of the snail. “I went before you had finished,” {he} said. “I am sorry. Please say it again.” Then {he} put a hand over {his} mouth, to make sure.\n“You go,” said the snail, “to the left …”\n{H} waited. It was the longest gap that {he} had ever left alone{o:, with a cloud in it, and a sneeze}.\n“… only if you are a fish,” said the snail. “Everybody else goes right, and round the corner, and there it is.” And there it was.',
          ],
        },
        titles: ['The Other Half of the Sentence', 'Only If You Are a Fish'],
        picture: {
          weight: 8,
          hero: ['sit/curious/down', 'waiting, one hand over the mouth'],
          friend: ['sit/gentle/hero', 'waiting, too'],
          at: 'road',
          shot: 'close',
          mood: 'hushed, then hopeful',
        },
      },
      echo: {
        say: {
          young: ['“And then?” says {H} now. {H} sits. {H} waits. And {P} tells it all, to the end.'],
          older: [
            '“And then?” says {H} these days, when somebody stops talking. {o:It is astonishing what people keep at the far end of their sentences. }{He} waits with {his} mouth shut until there is no more{o:, and sometimes a little longer, in case}.',
          ],
        },
        picture: {
          weight: 5,
          hero: ['sit/gentle/friend', 'listening to the very end'],
          friend: ['sit/happy/hero', 'telling a long story'],
          at: 'home',
          mood: 'warm',
        },
      },
    },
  ],
};
