/** Polish, Russian, Ukrainian and Turkish words, folded: ł is written l, ё е, ş s. */
import { type Concept, listed } from './concept.ts';

const POLISH = listed([
  [
    'sexual',
    'sexual matter',
    'seks|seksu~|sex oralny|pornogra~|porno|pierdol~|ruchan~|rucha|kurw~|dziwk~|prostytut~|gwalt|gwalc~|zgwalc~|pedofil~|(?:nag[aie]|gol[aeiy]) (?:dziewczyn~|kobiet~|dzieci|dziecko|chlop~|nauczycielk~)|cycki|masturb~|orgazm~|erotycz~|penis|wagina|cipk~|chuj~',
  ],
  [
    'violence',
    'killing and cruelty',
    '(?:zabija|zabic|zabil|zabila|morduje|mordowac|torturuje|dusi|truje|topi|zarzyna|dzga) (?:\\p{L}+ )?(?:dzieci|dziecko|ludzi|wszystkich|swoj\\p{L}+|rodzin~|mam~|tat~|nauczyciel~|koleg~|kolezank~|kot~|ps[aoy]~|szczenia~|siostr~|brat~|kobiet~|sasiad~|zwierz~)|morderc~|morderstw~|zamordow~|morduje|tortur~|masakr~|poderzn~|scina glow~|flaki|kaluza krwi|kaluzy krwi|krew tryska~|wszedzie krew|kanibal~|terroryst~|rzez niewin~',
  ],
  [
    'self-harm',
    'suicide',
    'samoboj~|(?:zabic|zabija|powiesic|wiesza|tnie|okalecza) sie|(?:sie|siebie) (?:zabija|zabic|tnie|okalecza|powiesic)|podcina sobie zyly|podciac sobie zyly|chce umrzec|anoreksj~|bulimi~|samookalecz~',
  ],
  [
    'hate',
    'hatred of a group',
    'czarnuch~|zydy|parchy|(?:nienawidzi|zabic|przeciw) (?:wszystkich )?(?:zydow|muzulmanow|murzynow|cyganow|gejow|uchodzcow|imigrantow|ukraincow)|(?:zydzi|muzulmanie|murzyni|cyganie|geje|uchodzcy|imigranci|ukraincy) (?:to|sa) (?:\\p{L}+ )?(?:brudn~|glup~|zl[iey]|zlodzie~|smiec~|zwierz~|gors~|podludz~|szczur~)|smierc \\p{L}+|pedal(?:y|ow|em)|hitler~|nazist~',
  ],
  [
    'drugs',
    'drugs',
    'kokain~|heroin[ayeę]|marihuan~|narkotyk~|narkoman~|amfetamin~|cpun~|(?:sprzedaje|bierze|pali) (?:narkotyki|trawke|marihuane|papierosy)|dopalacz~|wodk[aieę]|pijan~',
  ],
  [
    'weapons',
    'weapons',
    '(?:robi|zrobic|buduje|zbudowac|podklada|podlozyc|jak zrobic) bomb[ey]?|granat reczny|granatow recznych|pistolet~(?! na wode)|karabin~|ladunek wybuchowy|strzela do (?:dzieci|ludzi|kolegow)',
  ],
  [
    'profanity',
    'swear words',
    'kurw~|jeban~|jebac|spierdal~|wypierdal~|skurwysyn~|gowno|gowna|dup(?:a|e) blada|cwel~|suki[nń]syn~',
  ],
]);
/** Russian and Ukrainian stems; й is written и and ё е, ї i, after folding. */
const EAST_SLAVIC = listed([
  [
    'sexual',
    'sexual matter',
    'секс~|порно~|эроти~|еротич~|трах(?:ает|ать|нул|аться)~|ебет~|минет~|оргазм~|мастурб~|дрочи~|изнасил~|згвалт~|насилует|педофил~|проститут~|шлюх~|повия|повії|(?:гол|обнажен|оголен)(?:ая|ые|ую|ых|и|а|ои) (?:девоч~|девуш~|женщин~|дет[иеё]~|мальчик~|учительниц~|дівч~|жінк~|діт~)|сиськи|пенис~|вагин~|влагалищ~',
  ],
  [
    'violence',
    'killing and cruelty',
    '(?:убива~|убил~|убить|убьет|зарез~|режет|пытает|пытать|душит|мучает|мучить|травит|топит|расстрел~|казнит|вбива~|вбити|вбив|катує|катуе) (?:\\p{L}+ )?(?:дет~|ребен~|люд~|всех|свои~|свою|мам~|маму|пап~|учител~|учительниц~|одноклассник~|кошек|котят|кошк~|кот[аио]~|собак~|щен~|сестр~|брат~|женщин~|сосед~|животн~|діт~|тварин~|однокласник~|вчител~)|убий[сц]~|убии[сц]~|вбивств~|вбивц~|маньяк~|маніяк~|пытк~|пытки|тортур~|обезглав~|расчлен~|кишки|кровав(?:ая|ое|ые|ый) (?:бойня|боиня|месиво|резня|расправа)|лужа крови|лужи крови|кровь (?:хлещет|повсюду|брызжет|рекои|фонтаном)|резня|людоедств~|каннибал~|террорист~|терорист~|теракт~|расстрел школы',
  ],
  [
    'self-harm',
    'suicide',
    'суицид~|суіцид~|самоубии~|самоубий~|самогубств~|(?:убить|убивает|вбити|вбиває|вбивае|повесить|порезать|режет) себя|(?:покончить|покончил~|кончает|покінчити) (?:жизнь|с собои|с собой|з собою|с жизнью)~|повесился|повеситься|вешается|режет (?:себе )?вены|резать вены|порезать вены|хочет умереть|хоче померти|анорекси~',
  ],
  [
    'hate',
    'hatred of a group',
    'жиды?|жидов~|чурк[аи]|хач(?:и|еи)|ниггер~|нигер~|черномазы~|хохлы?|кацап~|москал(?:і|и|яку)~ на|пидор~|пидар~|підар~|педик~|гитлер~|гітлер~|нацист~|хаиль|хайль|смерть (?:всем )?(?:евреям|мусульманам|цыганам|геям|русским|украинцам|хохлам|москалям|ворогам)|(?:евреи|цыгане|мусульмане|геи|мигранты|негры|беженцы|євреї|цигани) (?:это )?(?:\\p{L}+ )?(?:плохие|грязные|тупые|воры|звери|мусор|нелюди|враги|недолюди|крысы)|(?:ненавидит|убивать|бить) (?:всех )?(?:евреев|цыган|мусульман|геев|мигрантов|негров|беженцев)',
  ],
  [
    'drugs',
    'drugs',
    'кокаин~|кокаін~|героин(?:а|ом|у|овыи)?|марихуан~|наркоти[кч]~|наркоман~|амфетамин~|гашиш~|(?:курит|курить|курят|палить) (?:траву|план|сигарет~|анашу|косяк~|коноплю)|сигарет[уыа]|водк[аиуе]|горілк~|горилк~|пьяныи|пьяная|пьяные|напился|напивается',
  ],
  [
    'weapons',
    'weapons',
    '(?:делает|сделать|собрать|строит|взрывает|взорвать|заложить|робить|зробити|как сделать) (?:бомб~|взрывчатк~|школу|вибухівк~)|бомб[ауы]|гранат[ауы]|пулемет~|кулемет~|автомат калашникова|пистолет(?:а|ом|ы)?(?! для (?:воды|пузыреи))|стреляет (?:в|по) (?:людеи|детеи|дет~|учител~|одноклассник~)|взрывчатк~|вибухівк~',
  ],
  [
    'profanity',
    'swear words',
    'бля|бляд~|блят~|сука блять|хуи|хую|хуя|хуев~|хуйня|хуиня|пизд~|еба(?:ть|л|н|ныи|ная|ло)~|ебан~|сучара|мудак~|мудил~|говно|дерьмо|жоп[аеуы]|залуп~|гандон~|сволочь ебан~|курва',
  ],
]);
const TURKISH = listed([
  [
    'sexual',
    'sexual matter',
    'seks|seksi|cinsel~|porno~|sikis~|sikisme~|orospu~|fahise~|tecavuz~|ciplak (?:kiz~|kadin~|cocuk~|ogretmen~|kadın~)|mastur?basyon~|sevisme sahne~|sevisirler|erotik~|am[ıi]na koy~|memeleri',
  ],
  [
    'violence',
    'killing and cruelty',
    '(?:çocuk|cocuk|insan|aile|anne|baba|ogretmen|arkadas|kedi|kopek|bebek|kardes|kad[ıi]n|herkes|hayvan)(?:~) (?:oldur~|olduren|katle~|bogaz~|b[ıi]cakla~|iskence~|dograr|dograyan|yakan|zehirle~)|cinayet~|katil(?:ler|i|in)?|katliam~|iskence~|kafas[ıi]n[ıi] (?:keser|kesen|kopar~)|kan golu|kanlar? icinde|bag[ıi]rsakla~|yamyam~|terorist~|seri katil',
  ],
  [
    'self-harm',
    'suicide',
    'intihar~|kendini (?:oldur~|asar|asan|keser|kesen|kesmek|yaralar|oldurmek)|bileklerini keser|bileklerini kes~|olmek istiyor|olmek isteyen',
  ],
  [
    'hate',
    'hatred of a group',
    '(?:yahudi|kurt|ermeni|rum|arap|suriyeli|zenci|cingene|escinsel|multeci)ler (?:\\p{L}+ )?(?:pis|aptal|kotu|hirsiz|h[ıi]rs[ıi]z|asag[ıi]l[ıi]k|hayvan|pislik|olsun)~|(?:yahudi|kurt|ermeni|arap|suriyeli|zenci|cingene|escinsel|multeci)lerden nefret~|(?:yahudi|kurt|ermeni|arap|suriyeli|zenci|cingene|escinsel|multeci)lere olum|gavur domuz~|hitler~|nazi|naziler',
  ],
  [
    'drugs',
    'drugs',
    'kokain~|eroin~|uyusturucu~|esrar (?:icer|icen|satar|satan|sat~|ic~)|esrarkes~|marihuana|sigara icen|sigara icer|sarhos~|votka',
  ],
  [
    'weapons',
    'weapons',
    'bomba (?:yap~|yerlestir~|patlat~|koy~)|el bombas[ıi]|makineli tufek~|silah(?:la|lar|[ıi]yla)? (?:vur~|oldur~|okula|sat~)|tabanca~|kalasnikof~|okulu (?:havaya ucur~|bombala~|basar)',
  ],
  [
    'profanity',
    'swear words',
    'siktir~|sikeyim|sikerim|amk|aq|orospu cocugu|ibne~|pezevenk~|got veren|yavsak~|amc[ıi]k~',
  ],
]);

/** What is an ordinary word or name elsewhere. */
const AT_HOME: readonly Concept[] = [
  ...listed([['profanity', 'swear words', 'sik|got|bok|am']], { only: ['tr'] }),
  ...listed([['profanity', 'swear words', 'dupa|dupy|dupe|pedal']], { only: ['pl'] }),
];

export const SLAVIC_AND_TURKISH: readonly Concept[] = [...POLISH, ...EAST_SLAVIC, ...TURKISH, ...AT_HOME];
