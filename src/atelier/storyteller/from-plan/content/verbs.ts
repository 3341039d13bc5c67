/** Verbs that plans are written with, so that a beat told as it happens can be told as it happened. */

/** Base and past. What is not here goes by the rule: `-ed`. */
const IRREGULAR =
  'be was,become became,begin began,bend bent,bite bit,blow blew,break broke,bring brought,build built,burst burst,buy bought,catch caught,choose chose,cling clung,come came,creep crept,cut cut,deal dealt,dig dug,do did,draw drew,drink drank,drive drove,eat ate,fall fell,feed fed,feel felt,fight fought,find found,fit fitted,flee fled,fling flung,fly flew,forget forgot,forgive forgave,freeze froze,get got,give gave,glow glowed,go went,grow grew,hang hung,have had,hear heard,hide hid,hit hit,hold held,hurt hurt,keep kept,kneel knelt,know knew,lead led,lean leaned,leap leapt,learn learned,leave left,lend lent,let let,lie lay,light lit,lose lost,make made,mean meant,meet met,overhear overheard,pay paid,put put,read read,ride rode,ring rang,rise rose,run ran,say said,see saw,seek sought,sell sold,send sent,set set,sew sewed,shake shook,shine shone,shrink shrank,shut shut,sing sang,sink sank,sit sat,sleep slept,slide slid,sneak sneaked,speak spoke,spend spent,spill spilled,spin spun,spread spread,spring sprang,stand stood,steal stole,stick stuck,sting stung,strike struck,sweep swept,swim swam,swing swung,take took,teach taught,tear tore,tell told,think thought,throw threw,understand understood,wake woke,wear wore,weep wept,win won,wind wound,write wrote';

/** Regular ones. A `+` marks those that double their last letter. */
const REGULAR =
  'accuse,admit+,agree,aim,allow,announce,answer,appear,apologise,apologize,approach,argue,arrive,ask,bake,balance,bark,beam,beg+,believe,blink,blush,boast,borrow,bounce,bow,brush,bubble,bump,bury,buzz,call,calm,carry,carve,celebrate,change,chase,chatter,check,cheer,chuckle,circle,clap+,clean,clear,clear,climb,close,collect,comfort,complain,confess,consider,continue,cook,cover,crack,crackle,crash,crawl,creak,cross,croak,crouch,crowd,crumble,cry,cuddle,curl,dance,dare,dart,dash,decide,deliver,discover,disappear,dive,doze,drag+,dream,drift,drip+,drop+,echo,empty,enjoy,enter,escape,examine,explain,explore,fade,fail,fasten,fetch,fill,finish,fix,flash,flap+,flicker,float,flood,flop+,flutter,fold,follow,frown,gasp,gather,gaze,giggle,glance,glide,glimmer,glitter,grab+,greet,grin+,grip+,groan,growl,grumble,guard,guess,guide,gulp,hand,happen,hatch,heal,help,hesitate,hoist,hop+,hope,hover,howl,hug+,hum+,hunt,hurry,imagine,insist,interview,invite,inspect,investigate,join,joke,juggle,jump,kick,kiss,knit+,knock,land,last,laugh,lick,lift,like,line,listen,live,lock,long,look,loop,love,lower,lug+,march,marvel,measure,melt,mend,miss,mix,moan,mount,move,mutter,nap+,need,nibble,nod+,notice,nudge,offer,open,pack,paddle,paint,pant,pass,pat+,patch,pause,peek,peel,peep,peer,perch,pick,place,plan+,plant,play,plead,plop+,pluck,point,poke,polish,pour,practise,practice,press,pretend,promise,protect,puff,pull,question,salute,swoop,sneeze,plop+,tuck,push,puzzle,race,rain,raise,rattle,reach,realise,realize,recognise,recognize,refuse,remember,repair,repeat,reply,rescue,rest,return,reveal,roar,rock,roll,row,rub+,rumble,rush,rustle,sail,save,scamper,scare,scatter,scoop,scramble,scratch,scream,scurry,search,seem,settle,share,shelter,shimmer,shiver,shout,show,shuffle,sigh,slip+,slither,slow,smell,smile,snap+,snatch,sneeze,sniff,snore,snow,snuggle,soar,sob+,solve,soothe,sparkle,splash,squeak,squeeze,stamp,stare,start,startle,stay,step+,stir+,stop+,storm,stretch,stroke,stroll,struggle,study,stumble,suggest,surprise,surround,swap+,sway,tap+,taste,tease,thank,tickle,tidy,tie,tilt,tiptoe,touch,tow,trace,track,trade,trail,travel+,treat,tremble,trick,trip+,trot+,trudge,trust,try,tuck,tug+,tumble,turn,twinkle,twirl,twist,unfold,unlock,unroll,untangle,untie,use,vanish,visit,wade,wag+,wait,walk,wander,want,warm,warn,wash,watch,water,wave,welcome,whimper,whirl,whisper,whistle,wiggle,wink,wipe,wish,wobble,wonder,work,worry,wrap+,wriggle,yawn,yell,zigzag+';

/** As often a thing as a deed: "the lights", "three steps", "her dreams". */
export const ALSO_NOUNS: ReadonlySet<string> = new Set(
  'answer,balance,bake,bark,bite,blink,blow,boast,bow,break,brush,bubble,bump,call,change,chase,check,cheer,circle,climb,close,collect,cook,cover,crack,crash,crawl,cross,crowd,cry,cut,dance,dash,deal,dive,draw,dream,drift,drink,drip,drive,drop,echo,fall,fight,fit,fix,flash,float,flood,fly,fold,frown,gasp,glance,glow,grin,growl,guard,guess,guide,hand,help,hit,hold,hop,hope,howl,hug,hum,hunt,hurt,joke,jump,kick,kiss,knock,land,last,laugh,lead,leap,leave,lick,lie,lift,light,like,line,lock,look,loop,love,march,measure,mix,move,nap,need,nod,offer,pack,paint,pass,pat,patch,pause,peel,perch,pick,place,plan,plant,play,point,press,promise,puff,puzzle,race,rain,ride,ring,rise,roar,rock,roll,row,run,sail,scare,scratch,scream,search,set,shake,share,shelter,shout,show,sigh,slide,slip,smell,smile,snap,sneeze,snore,snow,sob,splash,spread,spring,squeak,stamp,stand,start,stay,step,stick,sting,stop,storm,stretch,strike,stroke,study,surprise,swing,swap,sweep,swim,tap,taste,tear,thank,tie,touch,track,trade,trail,treat,trick,trip,trust,try,tug,turn,twist,use,visit,wait,walk,wander,wash,watch,water,wave,welcome,whisper,whistle,wind,wink,wish,wonder,work,worry,wrap,yawn,yell'.split(
    ',',
  ),
);

const regularPast = (base: string, doubles: boolean): string =>
  doubles
    ? `${base}${base.at(-1)}ed`
    : base.endsWith('e')
      ? `${base}d`
      : /[^aeiou]y$/.test(base)
        ? `${base.slice(0, -1)}ied`
        : `${base}ed`;
const thirdOf = (base: string): string =>
  base === 'be'
    ? 'is'
    : base === 'have'
      ? 'has'
      : /(?:s|sh|ch|x|z|o)$/.test(base)
        ? `${base}es`
        : /[^aeiou]y$/.test(base)
          ? `${base.slice(0, -1)}ies`
          : `${base}s`;

interface Verb {
  base: string;
  past: string;
}
const VERBS: readonly Verb[] = [
  ...IRREGULAR.split(',').map((pair) => {
    const [base, past] = pair.split(' ') as [string, string];
    return { base, past };
  }),
  ...REGULAR.split(',').map((one) => {
    const base = one.replace('+', '');
    return { base, past: regularPast(base, one.endsWith('+')) };
  }),
];
/** By the form in the present: "follows" and "follow". */
export const BY_THIRD: ReadonlyMap<string, Verb> = new Map([
  ...VERBS.map((verb): [string, Verb] => [thirdOf(verb.base), verb]),
  // Not by its base, which is also the past of "lie".
  ['lays', { base: 'lay', past: 'laid' }],
]);
export const BY_BASE: ReadonlyMap<string, Verb> = new Map(VERBS.map((verb) => [verb.base, verb]));
/** Forms that tell of what has been; those that look like the present are left out. */
export const PASTS: ReadonlySet<string> = new Set([
  ...VERBS.map(({ past }) => past).filter((past) => !BY_BASE.has(past)),
  'were',
  'could',
  'would',
]);

/** The past of a verb that is not in the list, by the rule: "tiptoes" → "tiptoed", "grabs" → "grabbed". */
export function pastByRule(third: string): string {
  const base = /[^aeiou]ies$/.test(third)
    ? `${third.slice(0, -3)}y`
    : /(?:s|sh|ch|x|z|o)es$/.test(third)
      ? third.slice(0, -2)
      : third.slice(0, -1);
  return regularPast(base, /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(base));
}
