/**
 * English words for gore, killing, cruelty and weapons used on people. In fairy tales wolves eat and witches die: a giant
 * may be killed and a dragon slain, but nobody is butchered, and nobody kills children, people or pets.
 */
import { listed } from './concept.ts';

const SOMEBODY =
  '(?:people|everyone|everybody|someone|somebody|humans?|humanity|child|children|kids?|bab(?:y|ies)|toddlers?|m[ae]n|wom[ae]n|lady|girls?|boys?|mother|father|mum|mom|mummy|mommy|dad|daddy|parents|family|friends?|brother|sister|siblings?|grandma|grandmother|grandpa|wife|husband|neighbou?rs?|teachers?|classmates?|class|students?|pupils?|schoolmates?|police(?:men|man)?|cops?|villagers?|innocents?|strangers?|victims?|him|her|them|me|us|you|all)';
const PET =
  '(?:pupp(?:y|ies)|dogs?|kittens?|cats?|pets?|pony|ponies|rabbits?|bunn(?:y|ies)|hamsters?|guinea pigs?|animals?|birds?|lambs?|horses?|frogs?|insects?)';
const WHOSE =
  '(?:(?:the|a|an|all|all the|every|each|any|his|her|their|my|our|your|little|small|young|other|some|that|this|those) ){0,3}';
const LIMB =
  '(?:heads?|arms?|legs?|hands?|fingers?|toes?|ears?|tongue|eyes?|feet|foot|throats?|neck|limbs?|face|skin|heart|stomach|belly|chest|skull|brains?)';
const OFF = '(?:off |out |open |in )?';
const OWNER = "(?:his|her|their|its|my|your|the \\p{L}+'?s?|people'?s?|somebody'?s|someone'?s|everyone'?s)";

export const ENGLISH_VIOLENCE = listed([
  [
    'violence',
    'gore',
    'gore|gory|gorefest|gruesome (?:murder|death|killing|scene|detail|end)~|disembowel~|eviscerat~|decapitat~|behead~|dismember~|mutilat~|castrat~|impal(?:e|es|ed|ing)|entrails|intestines|viscera|brains? (?:splatter~|out|everywhere|on the)|blood ?bath|blood(?: and | & )guts|blood (?:everywhere|splatter~|spurt~|gush~|pour~|drip~|spray~|pool~|runs?|stream~|flow(?:s|ing|ed))|(?:pools?|rivers?|puddles?|bath|baths|sprays?|buckets?|fountains?|covered|soaked|drenched|dripping|splattered|gushing|lots|sea|full) (?:of|in|with) (?:the |his |her |their |fresh |warm )?blood|blood ?(?:soaked|stained|splattered|drenched|thirsty killer)|bloody (?:murder(?!s? of crows)|corpses?|kni(?:fe|ves)|axes?|hands?|death|bod(?:y|ies)|mess of|massacre|stump|pulp)|guts (?:spill~|out|everywhere|hanging)|severed|rotting (?:corpse|flesh|bod)~|corpses|mangled|gouge(?:s|d)? (?:out )?(?:his|her|their|the) eyes?|snuff (?:film|movie|video)s?|creepypasta',
  ],
  [
    'violence',
    'killing of people or pets',
    `(?:kill|kills|killed|killing|murder|murders|murdered|murdering|slay|slays|butcher|butchers|butchered|butchering|slaughter|slaughters|slaughtered|slaughtering|massacre|massacres|massacred|execute|executes|executed|assassinat(?:e|es|ed)|exterminat(?:e|es|ed)|poison|poisons|poisoned|strangle|strangles|strangled|strangling|stab|stabs|stabbed|stabbing|suffocat(?:e|es|ed)|drown|drowns|drowned|drowning|electrocut(?:e|es|ed)|lynch~|gass(?:es|ed)?|hangs|hanged|shoot|shoots|shooting|gun(?:s|ned)? down) ${WHOSE}(?:${SOMEBODY}|${PET})(?! (?:time|joy|glance|look|smile|basket|ball|goal))`,
  ],
  [
    'violence',
    'killing',
    'serial killers?|mass ?(?:murder|killing|shooting)~|school (?:shooting|shooter|massacre)s?|mass shooters?|(?:kills|killing|murders|murdering|tortur(?:es|ing)|hurts|hurting) (?:\\p{L}+ )?(?:for|just for) (?:fun|pleasure|sport|kicks|laughs)|contract killer|hit ?man|murderers?|murderous|murder(?:ed|ing|s)?|manslaughter|homicid~|genocid~|massacre[sd]?|slaughter(?:s|ed|ing|house)?|stabb(?:ed|ing)|stabs (?:at )?(?:him|her|them|everyone|people)|strangl(?:es|ed|ing) (?:him|her|them)|lynch(?:ed|ing)|execution(?:er|ers|s)?|gallows|guillotine[sd]?|noose|cannibal~|eats? human flesh|human (?:flesh|meat|sacrifice)s?|shot (?:dead|in the (?:head|face|chest|heart|back|stomach))|bullets? (?:in|through|to|into) (?:the|his|her|their) (?:head|heart|chest|brain|face)|beaten? to death|chokes? (?:him|her|them) to death|bury? (?:him|her|them) alive|burie[sd] (?:him|her|them|\\p{L}+) alive|(?:kill|murder) (?:spree|list|count|count)',
  ],
  [
    'violence',
    'cruelty',
    `tortur(?:e|es|ed|ing|er|ers) (?!of waiting)${WHOSE}(?:${SOMEBODY}|${PET}|prisoners?|slaves?|enem(?:y|ies))|tortured|torturers?|torture (?:chamber|scene|porn|room|device|device|devices|methods?)|to torture|(?:slits?|slash(?:es|ed)?|chops?|chopped|hacks?|hacked|saws?|sawed|smash(?:es|ed)?|crush(?:es|ed)?|bash(?:es|ed)?|peels?|peeled) ${OFF}${OWNER} (?:own )?${LIMB}|(?:cuts?|cutting|rips?|ripped|ripping|tears?|tore|tearing|bites?|bit|biting|slices?|sliced|slicing|pulls?|pulled) (?:(?:off|out|open) ${OWNER} (?:own )?${LIMB}|${OWNER} (?:own )?${LIMB} (?:off|out|open|apart))|skinn?(?:s|ed|ing)? (?:${WHOSE}(?:${PET}|${SOMEBODY}) )?alive|flay(?:s|ed|ing)?|(?:burn|burns|burned|burnt|burning|boil|boils|boiled|cook|cooks|cooked|roast|roasts|roasted) (?:${WHOSE}(?:${SOMEBODY}|${PET}|\\p{L}+) )?(?:alive|to death|at the stake)|(?:sets?|setting|light(?:s|ing)?|lit) ${WHOSE}(?:${PET}|${SOMEBODY}) on fire|(?:kick(?:s|ed|ing)?|beat(?:s|en|ing)?|whip(?:s|ped|ping)?|punch(?:es|ed|ing)?) ${WHOSE}(?:${PET}|bab(?:y|ies)|toddlers?|wife|girlfriend|sister|children|child|kids?)(?! (?:at|in|to|by|with a pillow|s? ?record))|beat(?:s|en|ing)? (?:him|her|them|\\p{L}+) (?:up|bloody|senseless|unconscious|until|black and blue|with (?:a|his|her) (?:belt|bat|stick|hammer|whip))|pull(?:s|ed|ing)? (?:the )?(?:wings|legs) off|blood ?thirst(?:y)? (?:killer|murderer)|domestic violence|child abuse|abus(?:es|ed|ing|ive) (?:her|him|them|the|his|a|father|mother|husband|parents|children|kids)|chainsaw (?:massacre|murder|kill~)|psychopath~`,
  ],
  [
    'violence',
    'terror',
    `terroris[mt]s?|jihad~|suicide (?:bomb~|vest)|car bombs?|(?:blow|blows|blew|blowing|bomb|bombs|bombing|shoot|shoots|shooting) up ${WHOSE}(?:school|church|mosque|synagogue|temple|hospital|airport|aeroplane|airplane|plane|train|bus|building|parliament|people|classmates?|class|city|town|village|kindergarten|nursery)|(?:bomb|bombs|bombing) (?:the|a|his|her) (?:school|church|mosque|synagogue|hospital|airport|train|city)|detonat~|explosive (?:vest|belt|device)s?|ethnic cleansing|gas chambers?|concentration camps?`,
  ],
  [
    'weapons',
    'firearms',
    '(?<!(?:water|squirt|pop|toy|glue|nerf|bubble|potato|starting|starter|top|heat|confetti|nail|paint|paintball|ray|laser|staple|cap|spud|tickle|foam|big|massage|the|bubble-|of a) )(?:guns?)(?! (?:powder tea|wale))|(?:the|a|his|her|loaded|real) gun|ak ?47s?|ar ?15s?|kalashnikovs?|assault rifles?|machine ?guns?|sub ?machine ?guns?|hand ?guns?|shot ?guns?|(?<!(?:water|squirt|toy|starting|starter|glue|foam) )pistols?|revolvers?|snipers?(?: rifles?)?|sniper rifle|(?<!air )rifles|(?:his|her|a|the|my|loaded|hunting) rifle|bazookas?|rocket launchers?|uzis?|glocks?|silencer|ammunition|live ammo|bump stocks?|3d print~ gun',
  ],
  [
    'weapons',
    'explosives and poison weapons',
    '(?<!(?:bath|seed|cherry|stink|glitter|water|snow|paint|love|confetti|flour|photo|cocoa|chocolate|cream|colour|color|flower|dung|the|egg|cannon ball|sherbet|sugar|giggle|cake) )bombs?|(?:a|the|build~|mak~|plant~|pipe|nail|dirty|nuclear|atom|atomic|hydrogen|time) bombs?|hand ?grenades?|grenades?|molotov~|land ?mines?|nerve gas|sarin|anthrax|ricin|napalm|thermite|c4 explosives?|tnt|dynamite (?:to|at|under|vest)|semtex|detonators?|nitroglycerin|chemical weapons?|bio ?weapons?|(?:build|make|making|builds|makes|building|mix|mixing) (?:\\p{L}+ )?(?:explosives?|gun ?powder|bombs?|weapons?|poison gas)',
  ],
  [
    'weapons',
    'blades used on people',
    '(?:kni(?:fe|ves)|blade|razor|machete|axe|dagger|scissors) (?:to|against|at|in|into|through|across) (?:his|her|their|my|your|the \\p{L}+’?s?) (?:throat|neck|heart|chest|back|face|stomach|belly|eye|eyes|wrists?)|knife (?:attack|fight|crime|wound)s?|(?:brings?|takes?|carries|smuggles?) (?:a |his |her )?(?:knife|machete|switchblade|weapon|gun) (?:to|into) (?:the )?(?:school|class|kindergarten)|switch ?blades?|brass knuckles|flick ?kni(?:fe|ves)',
  ],
]);
