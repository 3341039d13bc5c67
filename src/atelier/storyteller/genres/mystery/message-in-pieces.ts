/** Mystery shape: the message in pieces. Put together wrongly it is a threat; put together rightly it is an invitation. */
import type { Goal, ShapeDef } from '../../content-types.ts';
import { CASE_SLOTS } from './case.ts';

const INVITATION: Goal = {
  id: 'invitation',
  thing: 'paper',
  words: { suspect: 'the schoolteacher', Suspect: 'The schoolteacher' },
  titles: ['The Message in Pieces', '{H} and the Torn Letter', 'Come to {far}'],
  keepsakes: [],
  trouble:
    'Torn scraps of a letter are blowing about {inhome}, and put together they sound like a threat. {H} and {P} have to find who wrote it, and what it really says.',
  beats: {
    call: {
      say: {
        young: [
          'A bit of paper blew in. “ALL ALONE,” it said. Who was it from? “It is a clue!” said {H}.',
          'Flap! A scrap of paper hit {P} on the nose. “ALL ALONE,” it said. “Hm,” said {H}. “Where is the rest?”',
        ],
        older: [
          'The first scrap came down the chimney on {day}, and it landed in the soup. {H} fished it out, and dried it on the toast rack. {o:It was a piece torn from a letter, in thin brown ink, and there were only two words on it. }“ALL ALONE,” it said. “All alone what?” said {P}. “Who is?” {?!few:They turned it over. On the back there was nothing except soup. }“Somewhere,” said {H}, “there is the rest of this.”',
        ],
      },
      gives: ['called'],
      picture: {
        weight: 6,
        at: 'home',
        hero: ['hold-high/surprised/thing', 'holding up a scrap of paper'],
        friend: ['stand/curious/thing', 'trying to read it'],
        shot: 'wide',
      },
      titles: ['All Alone', 'Something in the Soup', 'The First Scrap'],
    },
    'clue-1': {
      importance: 9.3,
      needs: ['called'],
      gives: ['clue-1'],
      say: {
        young: [
          'Scrap two hung on a twig. “COME TO {far},” it said. “All alone? To {far}?” said {P}. “Ooh.”',
          'On a bush was scrap two. “COME TO {far}!”\n“That is clue one,” said {H}.',
        ],
        older: [
          'The second scrap was in the hedge. It had been there overnight, and a snail had eaten the corner, but the words were perfectly clear. “COME TO {far}.” {H} laid it beside the first one on the wall, and put a stone on each. “Come to {far},” {he} read, “all alone.” {o:The sun went behind a cloud, which it had no business to do at such a moment. }“I do not think that I want to,” said {P}.',
        ],
      },
      picture: {
        weight: 5,
        at: 'home',
        timeOfDay: 'day',
        hero: ['crouch/curious/thing', 'putting two scraps of paper side by side'],
        friend: ['stand/scared/hero', 'not liking the look of them'],
      },
      titles: ['The Second Scrap', 'In the Hedge'],
    },
    'clue-2': {
      importance: 8.6,
      needs: ['clue-1'],
      gives: ['clue-2'],
      say: {
        young: [
          'A hen had scrap three in her beak. “OR I SHALL BE,” it said. “Be what?” said {P}. “Be CROSS!” said {H}.',
          'Scrap three was in the pond. “OR I SHALL BE …”\n“It is a mean one!” said {P}.',
        ],
        older: [
          'The third scrap was being worn by a hen. It took them most of the morning to get it, {o:for the hen believed that it suited her, }and when they had smoothed it out flat it said, “OR I SHALL BE”. They put it with the others. “Come to {far}, all alone,” read {H}, “or I shall be.” {o:{He} swallowed. }“Be what?” whispered {P}. “It does not say,” said {H}. “That is the horrible part.”',
        ],
      },
      picture: {
        weight: 5,
        at: 'home',
        timeOfDay: 'day',
        hero: ['run/determined/ahead', 'running after a hen'],
        friend: ['reach/laughing/ahead', 'trying to catch it'],
      },
      titles: ['The Third Scrap', 'What the Hen Wore'],
    },
    herring: {
      importance: 9.1,
      needs: ['called'],
      gives: ['herring'],
      say: {
        young: [
          'Who has brown ink? {Suspect}! “Aha,” said {H}. “Brown ink, and a red pen, and a cross face.”',
          '{Suspect} had an inky thumb. It was brown. “Look!” said {H}. “Brown ink!”',
        ],
        older: [
          'There was only one pot of brown ink {inhome}. It belonged to {suspect}. {H} had seen it {o:standing on the desk, next to the red }{b:there} with {his} own eyes. “And who,” {he} said, “is always telling people to come alone, and at once, and to bring their homework?” {o:{P} said that this was hardly the same. }{H} had already written the name down. It did look guilty, written down.',
        ],
      },
      picture: {
        weight: 4.5,
        at: 'home',
        timeOfDay: 'day',
        hero: ['crouch/determined/ahead', 'spying through a window'],
        friend: ['crouch/curious/hero', 'not quite so sure'],
      },
      titles: ['Brown Ink', 'It Looked Guilty, Written Down'],
    },
    'clue-3': {
      importance: 8.6,
      needs: ['clue-1'],
      gives: ['clue-3'],
      say: {
        young: [
          'The last scrap said, “BRING A CUP.” A cup? “A mean one does not say that,” said {P}. They put it all a new way round.',
          'Scrap four! “BRING A CUP!”\n“So it is a tea,” said {P}. “We had it all wrong way round!”',
        ],
        older: [
          'The last scrap was stuck to the bottom of {P}’s own shoe, and it had been there all day. “AND BRING A CUP EACH,” it said. {H} stared at it. “Nobody who was going to do something terrible,” {he} said slowly, “would want us to bring a cup.” {P} knelt, and began to move the scraps about. {o:{Phe} put the first one last, and the last one second. }“It was never in the wrong words,” said {P}. “We had it in the wrong order.”',
        ],
      },
      picture: {
        weight: 5,
        at: 'home',
        timeOfDay: 'day',
        hero: ['stand/surprised/down', 'seeing it at last'],
        friend: ['crouch/determined/down', 'moving the scraps about'],
        props: ['cup'],
      },
      titles: ['And Bring a Cup', 'The Wrong Order'],
    },
    found: {
      needs: ['called'],
      gives: ['goal'],
      say: {
        young: [
          '“Come to {far}, and bring a cup, or I shall be all alone!” So they ran. And there sat an old hare, with a cake. No one had come.',
          'At {far} sat one old hare. She had cake and tea, but no pals. “My note blew off,” she said. “I am new here.”',
        ],
        older: [
          '{?few:By evening they had found the other scraps. }“Come to {far},” read {P}, “and bring a cup each, or I shall be all alone.” It was not a threat. It was an invitation.\nThey ran the whole way{o:, and {H} carried the cups}. At the very top of {far} stood a new little house, and in front of it a table was laid for twenty. {?!few:There was a cake with twenty cherries. }At the far end, behind the teapot, sat one old hare in her best hat. {?!few:She had sat there since three o’clock. }{o:“I wrote to everybody,” she said. “I am new. I put it out on the step while I looked for a stamp, and the wind must have come along.” She gave a small brave smile. }“I supposed that nobody wanted to come.”',
        ],
      },
      picture: {
        weight: 9,
        at: 'goal',
        hero: ['wave/happy/ahead', 'arriving with a cup'],
        friend: ['run/happy/ahead', 'close behind'],
        holds: 'cup',
        mood: 'tender',
        shot: 'wide',
      },
      titles: ['What It Really Said', 'A Table for Twenty', 'At {far}'],
    },
    end: {
      needs: ['goal'],
      gives: ['home', 'end'],
      say: {
        young: [
          '{P} ran to get them all. Up the hill they came. Clink, clink! Each had a cup. There was just the right lot of cake.',
          'Ring, ring! “All come up!” And they did, with cups. The old hare was not alone any more.',
        ],
        older: [
          '“How long does the tea stay hot?” asked {H}. {He} {was} off down the hill again before the hare could answer. {He} knocked at every door {inhome}. They came up in a long line, clinking{?!few:, with {suspect} in front, carrying the big brown pot from the school}. {o:There turned out to be twenty-one of them, so the detectives shared a cherry. }They mended the letter with flour and water{o:, in the proper order}. The old hare hung it on her wall. {?!few:You can still see a bit of the soup.}',
        ],
      },
      importance: 9.8,
      picture: {
        weight: 8,
        at: 'goal',
        hero: ['hold-high/happy/friend', 'raising a cup'],
        friend: ['cheer/laughing/hero', 'clinking cups'],
        holds: 'cup',
        friendHolds: 'cup',
        mood: 'joyful',
      },
      titles: ['Twenty Cherries', 'Clink', 'Case Closed'],
    },
  },
  nutshell: {
    say: {
      young: [
        'A torn note blew in. “ALL ALONE,” it said. “COME TO {far}, OR I SHALL BE.” A mean note! But {P} put it the right way round. “Come to {far}, or I shall be all alone!” {H} the {Hsp} ran. There sat an old hare, with cake.',
      ],
      older: [
        'Scraps of a torn letter were blowing about {inhome}. {H} the {Hsp} fished one out of the soup{o:, and took another from a hen, who believed that it suited her}. {He} put them in a row. “Come to {far}, all alone, or I shall be,” {he} read. “Be what?” whispered {P}. It sounded like a threat{o:, and {H} had already written down a name, in ink}.\nThen {P} found one more scrap stuck to {phis} own shoe. “And bring a cup each,” it said. {P} moved the pieces about. {o:“It was never the wrong words,” said {P}. “It was the wrong order.” }“Come to {far}, and bring a cup each, or I shall be all alone.”\nThey ran the whole way. At the top, at a table laid for twenty, sat one old hare in her best hat. {o:She was new, and the wind had taken her letter. }So {H} fetched everybody, and they came up in a long line, clinking.',
      ],
    },
    gives: ['called', 'goal', 'home', 'end'],
    picture: {
      weight: 9,
      at: 'goal',
      hero: ['wave/happy/ahead', 'arriving with a cup'],
      friend: ['run/happy/ahead', 'close behind'],
      holds: 'cup',
    },
    titles: ['The Message in Pieces'],
  },
};

export const MESSAGE_IN_PIECES: ShapeDef = {
  id: 'message-in-pieces',
  facts: ['message'],
  importance: { incident: 4.9, fear: 4.6, face: 4.6 },
  slots: CASE_SLOTS,
  goals: [INVITATION],
};
