/** English words for self-harm, hate, harassment, drugs and instructions for harm. */
import { listed } from './concept.ts';

const SELF = '(?:himself|herself|themsel(?:ves|f)|myself|yourself|itself|oneself|ourselves)';
const GROUP =
  '(?:jews?|jewish people|muslims?|christians?|hindus?|sikhs?|catholics?|gays?|gay people|lesbians?|homosexuals?|trans(?:gender)?(?: people| kids)?|blacks|black people|black (?:kids|children)|whites|white people|asians?|arabs?|africans?|mexicans?|chinese(?: people)?|indians?|pakistanis?|immigrants?|migrants?|refugees?|foreigners?|gyps(?:y|ies)|roma|women|girls|disabled (?:people|kids|children)|the disabled|autistic (?:people|kids|children)|turks?|poles|ukrainians?|russians?|palestinians?|israelis?|brown people|coloured people|colored people)';

export const ENGLISH_OTHER = listed([
  [
    'self-harm',
    'suicide',
    `suicid~|(?:kill|kills|killed|killing|hang|hangs|hanged|hanging|drown|drowns|drowned|shoot|shoots|shot|poison|poisons|poisoned|slit|slits) ${SELF}(?! (?:laughing|with laughter))|unaliv~|kys|(?:end|ends|ended|ending|take|takes|took|taking) (?:his|her|their|my|your|own|it) (?:own )?(?:life|lives)|end(?:s|ing)? it all|(?:want|wants|wanted|wish|wishes|longs?|decides?|decided|ready|tries|try|going|plans?) to die|wish(?:es|ed)? (?:he|she|they|i) (?:was|were) dead|better off dead|(?:die|dies|died) by (?:his|her|their) own hand|jump(?:s|ed|ing)? (?:off|from) (?:a|the) (?:bridge|roof|rooftop|building|cliff|tower) to (?:die|end)~|(?:no|not) (?:reason|point) (?:to|in) (?:live|living)(?! in)|life is not worth living`,
  ],
  [
    'self-harm',
    'self-injury',
    `self ?harm~|self ?injur~|self ?mutilat~|(?:cut|cuts|cutting|burns|burning|hurt|hurts|hurting|scratches) ${SELF} (?:to|when|whenever|because|with|until|every|deliberately|on purpose|at night|so that|again and|bleeding)|cutting ${SELF}|(?:slit|slits|slitting|cut|cuts|cutting|slash~) (?:his|her|their|my|your) (?:own )?(?:wrists?|veins|arms?|thighs?|skin|legs?)|razor ?blades?|over ?dos(?:e|es|ed|ing)|swallow(?:s|ed)? (?:all )?(?:the|a bottle of|her|his|too many) (?:sleeping )?pills`,
  ],
  [
    'self-harm',
    'eating disorders',
    `anorexi~|bulimi~|pro ana|thinspo~|eating disorders?|starv(?:e|es|ing) ${SELF}|(?:throw|throws|threw|makes? ${SELF} throw) up (?:after|every) (?:meal|dinner|lunch|eating)~|purges? after`,
  ],
  [
    'hate',
    'slurs',
    'n[i1]gg(?:er|a|ers|as|az)|kikes|(?:dirty|stupid|filthy|damn|you) kike|chinks? (?:are|eyes?)|(?:the|dirty|stupid|those|filthy) (?:chinks?|gooks?|spics?|coons?|japs?|krauts?|wops?|polacks?|gyppos?|pakis?|negro(?:e?s)?|injuns?|savages)|gooks?|wet ?backs?|rag ?heads?|towel ?heads?|sand ?n[i1]gg~|camel jockeys?|paki|pakis|(?<!maine )coons|fag|fags|faggots?|faggy|dykes are|trann(?:y|ies)|shemales?|retard|retards|retarded|spastics?|mongoloids?|cripples are|untermensch~|subhumans?|half ?breeds?|gyppos?|pikeys?|zipperheads?|beaners?|redskins?',
  ],
  [
    'hate',
    'hateful ideology',
    'nazis?|nazism|neo ?nazis?|hitler|heil|sieg heil|third reich|swastikas?|kkk|ku klux~|white (?:power|supremac~|genocide|pride)|master race|aryan~|race war|14 ?88|1488|great replacement|holocaust (?:denial|never|was|did|hoax|is)~|racial(?:ly)? (?:purity|pure|inferior|superior|cleansing)|(?:inferior|superior|pure|impure) races?|racist (?:joke|story|song|book|rhyme|poem)s?|antisemit~|anti semit~|apartheid was|incels?|femoids?',
  ],
  [
    'hate',
    'hatred of a group',
    `(?:hates?|hating|kill|kills|gas|deport|exterminat~|get rid of|eliminat~|against|despis~|burn|hang|shoot|expel|ban) (?:all |the |those |every |filthy |dirty ){0,3}${GROUP}(?! (?:club|team|football|rugby|food|takeaway|summer|clubhouse|band|choir|side|toilets?|race|relay))|death to (?:all )?(?:the )?\\p{L}+|${GROUP} (?:are|is) (?:all |just |so |very |really |only |like |nothing but |the ){0,3}(?:vermin|rats|pigs|animals|monkeys|inferior|evil|dirty|stupid|dumb|criminals?|parasites?|thieves|subhumans?|liars?|lazy|dangerous|disgusting|bad|worse|ugly|enem(?:y|ies)|filth~|scum|weak|worthless|rapists?|terrorists?|smelly|a disease|sick|sinners|less|not welcome|not human|to blame|property)|(?:dark|black|brown|yellow|white) ?(?:skin|skinned)(?: people| kids| children| boys| girls| ones)? (?:are|is|means?|makes?) (?:\\p{L}+ )?(?:dirty|bad|ugly|stupid|evil|inferior|dangerous|less|worse|lazy|better|superior)|(?:never|not|don['’]?t) (?:play|talk|be friends|share|make friends) with (?:the |those |any )?${GROUP}|${GROUP} (?:do|does|should|must|can) ?not (?:belong|be allowed|live here|exist|play here|be trusted)|(?:go back to|back where) (?:your|their) (?:own country|they came from)|jews (?:control|run|own|rule|killed)`,
  ],
  [
    'harassment',
    'abuse of somebody',
    'go (?:and )?(?:die|kill yourself)|(?:you|she|he|they) (?:should|deserves? to|must|ought to) (?:just )?(?:die|kill yourself|be dead|be killed|suffer)|(?:stupid|ugly|fat|worthless|disgusting|dirty|little|filthy) (?:bitch~|whores?|sluts?|cunts?|pigs? of a (?:girl|boy|woman)|cow of a (?:girl|woman)|retard~|slags?|skanks?|losers? (?:called|named|of a))|(?:fat|ugly) (?:and|&) (?:stupid|ugly|fat|worthless)|(?:so that|until|to make) (?:she|he|him|her|they|them) (?:cries herself|cries himself|kills?|leaves? the school|wants? to die|never dares?)|(?:humiliat(?:e|es|ing)|bull(?:y|ying)|terroris(?:e|ing)|harass(?:ing)?|stalk(?:ing)?|blackmail(?:ing)?|doxx?(?:ing)?) (?:my|this|the real|our) (?:classmate|classmates|neighbou?r|teacher|ex|colleague|sister|brother|student|girl|boy)|revenge on my (?:ex|classmate|teacher|neighbou?r|boss|colleague)s?',
  ],
  [
    'drugs',
    'drugs',
    'cocaine|heroin|crack (?:cocaine|pipe|house|dealer)|(?:smok|sell|cook)(?:e|es|ing|s)? (?:some )?(?:crack|meth|weed|pot|dope|hash|joints?|a joint|hashish|cannabis|a bong)|crystal meth|meth|methamphetamin~|amphetamin~|lsd|mdma|ecstasy (?:pill|tablet)s?|(?:take|takes|took|taking|sell|sells|selling|pop|pops|popping|on) ecstasy|marijuana|cannabis|ganja|hashish|ketamine|fentanyl|opium|opioids?|oxycod~|oxycontin|xanax|shrooms|(?:trip|trips|tripping|high|gets? high|stoned) on (?:magic )?(?:mushrooms?|acid|glue|drugs|weed|candy)|psychedelic (?:drug|mushroom)s?|angel dust|bath salts drug|crackheads?|junk(?:ie|ies)|stoners?|pot ?heads?|(?:get|gets|got|getting|so|is|being) stoned(?! to)|bongs|(?:a|the|his|her|from a|water) bong|drug (?:dealer|dealers|dealing|lord|lords|addict|addicts|trip|den|lab|mule|trafficking|cartel|abuse)|(?:take|takes|took|taking|sell|sells|sold|selling|do|does|doing|deal|deals|dealing|buy|buys|inject|injects|try|tries|smuggle|smuggles|illegal|hard|recreational|on|use|uses|using|love|loves|cool) drugs|drugged|sniff(?:s|ing)? (?:glue|petrol|gasoline|coke|lines)|snort(?:s|ed|ing)? (?:\\p{L}+ )?(?:coke|lines?|powder|cocaine|sugar like)|inject(?:s|ed|ing)? (?:heroin|drugs|himself|herself)|roofies?|date rape drugs?|lean codeine|nitrous oxide|laughing gas balloons',
  ],
  [
    'drugs',
    'alcohol and tobacco for children',
    '(?:get|gets|got|getting|gotten|so|very|too|blind|blackout|completely|totally|is|was|always|dead|becomes?) (?:really )?drunk(?! (?:up|all|the|it|by|from|deep|deeply|his|her|their|every))|drunk (?:driv~|on (?:vodka|beer|wine|gin|rum|whisky|whiskey)|as a skunk|off)|drunken (?:brawl|sex|orgy|fight|rage|binge|stupor)|binge drink~|vodka|tequila|(?:drink|drinks|drinking|drank|bottle of|bottles of|shots? of) (?:\\p{L}+ )?(?:whisky|whiskey|gin|schnapps|beer|beers|liquor|moonshine|absinthe)|smok(?:e|es|ed|ing) (?:\\p{L}+ )?(?:cigarettes?|cigars?|cigs|a fag)|cigarettes?|vap(?:e|es|ed|ing)|e ?cigarettes?|chain ?smok~',
  ],
  [
    'weapons',
    'instructions for harm',
    '(?:how to|recipe (?:for|to)|steps to|instructions (?:for|to|on)|teach\\p{L}* (?:\\p{L}+ )?(?:how )?to|tutorial (?:for|on)|guide to|learns? (?:how )?to) … (?:bombs?|explosives?|grenades?|guns?|weapons?|poison (?:people|someone|somebody|his|her|the|a|gas)|napalm|molotov~|ricin|sarin|kill (?:people|someone|somebody|him|her|a)|murder|stab|strangle|pick locks|hotwire|hack (?:into|a|the|bank|phones?)|shoplift~|steal (?:a car|cars|credit)|meth|drugs|heroin|cocaine|counterfeit~|suffocat~|silencer|home ?made weapons?|bleach and ammonia|chlorine gas)|mix(?:es|ing)? (?:\\p{L}+ )?bleach (?:and|with) (?:ammonia|vinegar|acid|\\p{L}+ cleaner)|drink(?:s|ing)? (?:the |some |a cup of )?bleach|tide pods?',
  ],
  [
    'profanity',
    'swear words',
    'crap|crappy|goddamn(?:ed|it)?|god damn(?:ed)?|bull ?shit~|horse ?shit|ass ?holes?|arse ?holes?|arses?|asses of|dumb ?ass(?:es)?|bad ?ass(?:es)?|jack ?asses|smart ?ass(?:es)?|fat ?ass|kiss my ass|my ass|your ass|his ass|her ass|dick ?heads?|suck(?:s|ing)? (?:my |his |your )?(?:dick|cock|balls)|cock ?suck~|dick pics?|(?:big|huge|little|my|his|hard) (?:dick|cock)(?! (?:crow|turpin|whittington|and|the|who|a|in|is|called|named))|dicks|douche ?bags?|wtf|stfu|milfs?|f+u+c+k~|fck~|fcuk~|fuk|fukin~|phuck|sht|shits?|shitty|biatch|b[i1]tch~|wank(?:er|ers|ing)|tossers?|prick(?:s)? (?:like you|of a)|you prick|piss~ (?:off|yourself)|pissed|cocks(?! (?:crow|crowed|crowing|comb|and hens|of the walk|in))|pussies|wet pussy|(?:her|my|your|eat|lick) pussy(?! ?cat)|cums?|cumming|whores?|slut|sluts|slutty|twats?|cunts?|ballsack|bollocks|bastards?|screw you|jerk(?:s|ing)? off|turds?|cuck|cucks|cuckold~|jizz',
  ],
]);
