/** Which words of a character's name tell who somebody is. The others (titles, kinship, what is little or a bear) tell nothing, and help the story. */

const words = (text: string) => new Set(text.trim().split(/\s+/));
/** How people are called without being named. */
const KIN = words(`
  mum mom mummy mommy mama dad daddy papa pa ma nana nan gran granny grandma grandmother grandad grandpa grandfather aunt auntie uncle baby
  oma opa omi opi mutti vati tante onkel maman papi mamie tonton tata abuela abuelo tía tío mamá papá nonna nonno zia zio vovó vovô tia tio
  babcia dziadek ciocia wujek tato babička děda dědeček teta strýc anya apa nagymama nagypapa néni bácsi mummo mummi vaari ukki pappa äiti isä täti setä
  anne baba dede nine teyze amca hala dayı бабушка дедушка мама папа тётя дядя γιαγιά παππούς θεία θείος μαμά μπαμπάς ماما بابا جدتي جدي جدة جد عمة عم خالة خال
  おばあちゃん おじいちゃん ママ パパ 妈妈 爸爸 奶奶 爷爷 할머니 할아버지 엄마 아빠`);
const TITLES = words(`
  mr mrs ms miss mister dr doctor sir dame lady lord king queen prince princess captain professor old young little big great tiny wise brave the
  herr frau fräulein doktor könig königin prinz prinzessin kapitän der die das kleine kleiner kleines große großer alte alter
  monsieur madame mademoiselle roi reine princesse capitaine petit petite grand grande vieux vieille don doña señor señora rey reina príncipe princesa capitán
  signor signora re regina capitano piccolo piccola pan pani panna król królowa książę księżniczka kapitan mały mała
  pán paní král královna princ princezna malý malá král kis öreg herceg királyfi király herra rouva kuningas prinssi prinsessa pikku vanha
  bay bayan kral prens prenses kaptan küçük царь царица царевна король королева принц принцесса капитан маленький маленькая
  κύριος κυρία βασιλιάς βασίλισσα πρίγκιπας πριγκίπισσα καπετάνιος الأمير الأميرة الملك الملكة السيد السيدة`);
const CREATURES = words(`
  fox rabbit bunny hare bear owl robot dragon cat kitten dog puppy mouse wolf squirrel panda lion tiger pig piglet frog penguin duck duckling hedgehog badger
  bird fish horse pony cow sheep lamb goat hen chick goose swan deer elephant monkey giraffe zebra whale dolphin turtle snail bee bug beetle moth
  fairy witch wizard giant troll elf gnome mermaid unicorn ghost monster pirate knight moon sun wind teddy`);

/**
 * Runs of letters, marks and digits; hyphens, apostrophes, dots and spaces part them, and so does the step from a script that puts nothing
 * between words to one that does (Minaは).
 */
export const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}])(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}\p{N}\u200c\u200d])*/gu;

/**
 * The parts to hide, in the order they stand: "Mrs. Mina O'Hara" gives Mina and Hara. None for a name that is only a description
 * ("Grandma", "Little Bear"); a name of one word is hidden though it be an animal's, since children are called Robin and Wren.
 */
export function nameParts(name: string): string[] {
  const all = (name.match(WORD) ?? []).filter((part) => /\p{L}/u.test(part));
  const telling = (part: string) => {
    const lower = part.toLowerCase();
    return !KIN.has(lower) && !TITLES.has(lower);
  };
  if (all.length === 1) return all.filter((part) => !KIN.has(part.toLowerCase()));
  // Small words between names ("von", "de la", "the") are no names; a name nobody gave a capital to still is one.
  const cased = all.some((part) => /^\p{Lu}/u.test(part));
  const named = all.filter((part) => telling(part) && !(cased && /^\p{Ll}/u.test(part)));
  if (named.every((part) => CREATURES.has(part.toLowerCase()))) return [];
  // Initials tell nothing, unless there is nothing else.
  const long = named.filter((part) => part.length > 1 || /\p{Script=Han}/u.test(part));
  return long.length > 0 ? long : named;
}

/**
 * Names that are words as well. Written small, they are taken for the word; with a capital letter for the name. All other names
 * are hidden however they are written.
 */
export const WORDS_TOO: ReadonlySet<string> = words(`
  rose hope will grace joy faith daisy lily ivy violet ruby amber pearl jade holly hazel olive poppy iris heather dawn summer autumn april may june mark
  bill bob jack rob drew grant chase hunter art gene pat sue frank rich nick dean miles robin jay wren sky star river willow clay sandy rusty ginger penny
  sunny buddy angel harmony melody crystal reed basil sage pip moss bear fox wolf max victor rosemary coral opal berry bunny teddy scout ace ash bay brook
  cliff dale field forest gale glen heath lake lane page peter pierce ray rock skip stone storm tad tiger tom viola wade ward winter wood noble earnest honor
  mia mi sol luz mar flor paz rosa alba luna estrella blanca dolores pilar reyes ángel león rocío nieves consuelo chiara sole stella fiore gioia bianca
  claire aimée désiré marin olivier prune rose cerise océane fleur ernst wolf stern engel heide erika linde viktor róża kalina jagoda malina wiosna nadzieja
  вера надежда любовь роза лев слава мир růže jaroslava ilo toivo lumi aino satu tuuli meri kukka onni oma taimi lempi helmi päivi suvi kesä kai niin
  deniz umut güneş yağmur çiçek barış ay su kaya can gül bahar duygu nur virág hajnal szilvia vince béla jácint ελπίδα ειρήνη χαρά ρόζα`);
