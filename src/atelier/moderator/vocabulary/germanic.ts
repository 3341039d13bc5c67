/** German, Dutch, Swedish, Danish and Norwegian words, folded: ä is written a, ß ss, ø o. */
import { type Concept, listed } from './concept.ts';

const GERMAN = listed([
  [
    'sexual',
    'sexual matter',
    'sex|sexuell~|sexy|sexszene~|porno?~|nackt(?:e|en|er|em|es)? (?:madchen|jungen?|frau|frauen|kinder|kind|manner|bilder|fotos|korper|lehrerin)|nacktbild~|nacktfoto~|gefickt|ficken|fickt|fickst|ficke|vogeln mit ihr|titten|muschi lecken|schwanz lutsch~|penis|vagina|wichs(?:en|er|t)~|masturb~|onanier~|orgasm~|bordell~|prostituiert~|nutten?|hurensohn|geil auf|vergewaltig~|missbrauch(?:t|en)? (?:das|ein|die|kinder|madchen)|kinderporno~|padophil~|verfuhrt (?:den|die|das|ihn|sie)|erotisch~|erotik|blowjob|sperma|stripperin|striptease',
  ],
  [
    'violence',
    'killing and cruelty',
    'ermord~|massenmord~|(?:totet|toten|totete|erschiesst|erschiessen|ersticht|erstechen|erwurgt|erwurgen|schlachtet|ertrankt|vergast|vergiftet|umbringen|bringt … um) (?:\\p{L}+ )?(?:kinder|kind|menschen|leute|mutter|vater|eltern|lehrer|lehrerin|mitschuler|mitschulerin|klasse|schwester|bruder|frau|frauen|mann|baby|babys|hund|katze|katzen|hunde|alle|ihn|sie|nachbarn?)|(?:kinder|menschen|leute|mutter|vater|eltern|lehrer|lehrerin|mitschuler|schwester|bruder|frau|frauen|baby|hund|katze|katzchen|alle|ihn|sie|welpen) … (?:totet|toten|umbringt|umbringen|abschlachtet|abschlachten|erschiesst|erschiessen|ersticht|erstechen|foltert|foltern|qualt|qualen|zu tode)|foltert?|folterte|folterung|folterkammer|enthaupt~|gekopft|verstummel~|zerstuckel~|ausgeweidet|gedarme|blut(?:bad|uberstromt|verschmiert|spritzt~|rausch|lache|lachen)|(?:blut|blute?) (?:spritzt|fliesst|uberall|stromt)|amoklauf~|massaker|gemetzel|abgeschlachtet|abschlacht~|serienmorder|kannibal~|hinricht~|leichen|verstummelt~|tierqualer~|qualt (?:tiere|katzen|hunde)|terroranschlag|terrorist~|selbstmordattentat~|sprengt (?:die|das|eine) (?:schule|kirche|moschee|synagoge)',
  ],
  [
    'self-harm',
    'suicide',
    'selbstmord~|suizid~|(?:sich|mich) (?:selbst )?(?:umbring~|toten|das leben|erhang~|aufhang~|ritz~|die adern|die pulsadern|selbst verletz~)|ritzt sich|bringt sich um|erhangt sich|nimmt sich das leben|pulsadern|selbstverletz~|magersucht|bulimie|will nicht mehr leben|mochte sterben|sterben wollen|will sterben',
  ],
  [
    'hate',
    'hatred of a group',
    'neger~|nigger|kanake~|judensau|saujude~|scheiss (?:jude|turke|auslander|moslem)~|untermensch~|herrenrasse|heil hitler|sieg heil|hitler~|nazis?|hakenkreuz~|auslander raus|vergast|juden (?:raus|sind|mussen|vergasen|vernichten)|(?:hasst?|hassen|totet|vernichtet|gegen) (?:alle |die )?(?:juden|auslander|muslime|turken|schwarzen|fluchtlinge|zigeuner|schwulen|behinderten)|(?:juden|auslander|muslime|turken|schwarze|fluchtlinge|zigeuner|schwule|behinderte) sind (?:\\p{L}+ )?(?:dumm|dreckig|bose|minderwertig|schlecht|faul|ungeziefer|kriminell|abschaum|tiere|schuld)|schwuchtel~|missgeburt',
  ],
  [
    'drugs',
    'drugs',
    'kokain|heroin|crystal meth|marihuana|cannabis|haschisch|kiffen|kifft|kiffer~|bekifft|drogen(?:dealer|handel|handler|trip|suchtig)?|ecstasy|lsd|betrunken|besoffen|sauft|wodka|schnaps|zigaretten?|raucht (?:gras|einen joint|eine zigarette|zigaretten)',
  ],
  [
    'weapons',
    'weapons',
    'bombe (?:bau~|basteln|in|unter|zunden)|bombe[n]? … (?:baut|bauen|basteln|legt|legen)|(?:baut|bauen|legt|legen|bastelt|basteln|zundet) … bomben?|bombenanschlag|sprengstoff~|handgranaten?|maschinengewehr~|sturmgewehr~|revolver|schusswaffen?|waffen (?:in die schule|bauen|kaufen)',
  ],
  [
    'profanity',
    'swear words',
    'scheisse|scheiss|scheisst|arschloch~|arschlocher|wichser|fotze~|schlampe~|hurensohn~|verfickt~|fick dich|drecksau|miststuck|leck mich am arsch|verpiss~|pisser',
  ],
]);
const DUTCH = listed([
  [
    'sexual',
    'sexual matter',
    'seks|sekst|seksueel|seksuele|neuken|neukt|porno~|naakte (?:meisjes?|jongens?|vrouw~|kinderen|mannen)|pijpen en neuken|hoer|hoeren|tieten|verkracht~|kinderporno|pedofiel~|aftrekken|masturb~|erotisch~',
  ],
  [
    'violence',
    'killing and cruelty',
    'vermoord~|moordenaar~|moorden|moordt|(?:doodt|doden|doodschiet~|doodsteekt|martelt|wurgt|slacht|steekt) (?:\\p{L}+ )?(?:kinderen|kind|mensen|iedereen|zijn|haar|moeder|vader|juf|meester|klasgenoten|hond|kat|katten|puppy|baby)|martel~|onthoofd~|bloedbad|afslacht~|verminkt~|ingewanden|terrorist~',
  ],
  [
    'self-harm',
    'suicide',
    'zelfmoord~|zelfdoding|(?:pleegt|zichzelf) (?:zelfmoord|snijd~|van kant|doden|ophang~|verwonden)|snijdt zichzelf|wil dood|zelf dood maken',
  ],
  [
    'hate',
    'hatred of a group',
    'nikkers?|kankerjood~|kutmarokkan~|joden (?:zijn|moeten|vergassen)|(?:haat|dood aan|alle) (?:alle |de )?(?:joden|moslims|buitenlanders|homo ?s|zwarten|marokkanen) (?:zijn|moeten|dood|weg|uit)~|dood aan (?:alle |de )?\\p{L}+|flikkers',
  ],
  [
    'drugs',
    'drugs',
    'cocaine|heroine (?:spuit~|gebruik~|dealer)|drugs (?:gebruik~|dealen|verkop~)|drugsdealer|wiet (?:rook~|verkop~)|blowen|xtc|(?:verkoopt|gebruikt|rookt|neemt|dealt) (?:drugs|wiet|cocaine|heroine|xtc)',
  ],
  [
    'weapons',
    'weapons',
    'bom (?:maken|bouwen|maakt|plaatst)|(?:maakt|bouwt|legt) een bom|pistool|pistolen|geweren|machinegeweer|handgranaat|vuurwapen~',
  ],
  ['profanity', 'swear words', 'klootzak~|godverdomme|kankerhoer|klerelijer|teringlijer|neuk je|hoerenjong'],
]);
const NORDIC = listed([
  [
    'sexual',
    'sexual matter',
    'samlag|samleie|samleje|knullar?|knulla|knulle|knep(?:er|e)? henne|porr|porrfilm~|porno~|porr|nakna (?:flickor|tjejer|barn|pojkar)|nogne (?:piger|jenter|born|barn)|vald ?ta~|valdtekt~|voldt~|barnporr|barneporno|pedofil~|sexuell~|seksuel~',
  ],
  [
    'violence',
    'killing and cruelty',
    'mordar~|mordare|mordade|mordet pa|myrd~|mord(?:en)? pa|(?:dodar|dreper|draeber|draber|torterar|torturerer|slaktar) (?:\\p{L}+ )?(?:barn|barnen|manniskor|mennesker|alla|alle|sin|hunden|katten|folk|mamma|pappa|laereren|lararen)|tortyr|halshugg~|halshugger|blodbad|massaker|seriemord~|styckmord~',
  ],
  ['self-harm', 'suicide', 'sjalvmord~|selvmord~|tar livet av (?:sig|seg)|tager livet af sig|skar(?:er)? sig'],
  [
    'hate',
    'hatred of a group',
    'neger~|svartskalle~|judar? (?:ar|ska)|alla (?:judar|muslimer|invandrare) (?:ar|ska)|bog(?:javel|javlar)|hitler|nazist~',
  ],
  ['drugs', 'drugs', 'kokain|heroin|knark~|narkotika|narkoman~|roker (?:hasj|pa)|cannabis'],
  [
    'profanity',
    'swear words',
    'javla|jaevla|fan ta dig|helvetes javla|horunge|forbannade fitta|rovhal|rasshol|dra at helvete',
  ],
]);

/** What is an ordinary word elsewhere: the Spanish "hora", the French dog that "mord", the English hash. */
const AT_HOME: readonly Concept[] = [
  ...listed(
    [
      ['violence', 'killing', 'mord|morde|morden|amok|amoklauf'],
      ['sexual', 'sexual matter', 'mose|huren?|geile?|fick~'],
      ['hate', 'slurs', 'mongo|spasti'],
      ['weapons', 'weapons', '(?<!(?:wasser|spiel) )pistolen?|gewehre?|granaten'],
      ['drugs', 'drugs', 'koks (?:ziehen|schnupf~)'],
      ['profanity', 'swear words', 'arsch|arsche'],
    ],
    { only: ['de'] },
  ),
  ...listed(
    [
      ['sexual', 'sexual matter', 'geile?'],
      ['profanity', 'swear words', 'kut|lul|tyfus~'],
    ],
    { only: ['nl'] },
  ),
  ...listed(
    [
      ['sexual', 'sexual matter', 'fitta|fitte|fisse|kuk|kuken|pikk|runk~'],
      ['violence', 'killing', 'tortur|morder~'],
      ['self-harm', 'suicide', 'vill? do'],
      ['hate', 'slurs', 'perker~'],
      ['drugs', 'drugs', 'hash|hasch|hasj'],
      ['profanity', 'swear words', 'hora|horunge|faen|kaeft'],
    ],
    { only: ['sv', 'da', 'no', 'nb', 'nn'] },
  ),
];

export const GERMANIC: readonly Concept[] = [...GERMAN, ...DUTCH, ...NORDIC, ...AT_HOME];
