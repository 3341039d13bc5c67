/** Greek names. Order of forms: nominative, genitive, accusative, vocative. */
import { type Gender, listed, type Shape, type Tongue, unchanging, withEndings } from '../tongue.ts';

const bare = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\u0301/g, '')
    .normalize('NFC');
const VOWEL_GROUPS = /αι|ει|οι|υι|ου|αυ|ευ|[αεηιουωϊϋ]/g;

function shape(name: string, gender: Gender): Shape {
  const end = bare(name);
  const like = (kind: string, tail: number, endings: string[]): Shape => ({
    kind,
    tail,
    forms: withEndings(name, tail, endings),
  });
  const accented = (letter: string) => (name.at(-letter.length) !== end.at(-letter.length) ? '́' : '');
  const put = (endings: string[], mark: string) =>
    endings.map((ending) => (mark ? ending.replace(/^[αηωο]/, (v) => v + mark).normalize('NFC') : ending));
  if (gender !== 'she') {
    if (end.endsWith('ος')) {
      // Short names are called with -ο (Νίκο), long ones with -ε (Αλέξανδρε).
      const long =
        (
          end
            .toLowerCase()
            .replace(/γι(?=[αεουω])/g, 'γ')
            .match(VOWEL_GROUPS) ?? []
        ).length > 2;
      return like(long ? 'ος-ε' : 'ος-ο', 2, put(['ος', 'ου', 'ο', long ? 'ε' : 'ο'], accented('ος')));
    }
    if (end.endsWith('ης')) return like(`ης${accented('ης')}`, 2, put(['ης', 'η', 'η', 'η'], accented('ης')));
    if (end.endsWith('ας')) return like(`ας${accented('ας')}`, 2, put(['ας', 'α', 'α', 'α'], accented('ας')));
  }
  if (gender !== 'he') {
    if (end.endsWith('α')) return like(`α${accented('α')}`, 1, put(['α', 'ας', 'α', 'α'], accented('α')));
    if (end.endsWith('η')) return like(`η${accented('η')}`, 1, put(['η', 'ης', 'η', 'η'], accented('η')));
    if (end.endsWith('ω')) return like(`ω${accented('ω')}`, 1, put(['ω', 'ως', 'ω', 'ω'], accented('ω')));
  }
  return unchanging(name, 'unchanging', 4);
}

export const greek: Tongue = {
  code: 'el',
  script: /\p{Script=Greek}/u,
  gendered: true,
  shape,
  names: {
    she: listed(`Κατερίνα Μαρίνα Ελένη Δήμητρα Φωτεινή Χριστίνα Βασιλική Παρασκευή Αγγελική Ιφιγένεια Όλγα Δέσποινα Λυδία
      Ραλλού Μυρτώ Καλυψώ Ερατώ Αργυρώ Κάρμεν Θεοδώρα Θάλεια Λένια Σταματία Πηνελόπη Ευδοκία Κλεοπάτρα`),
    he: listed(`Γιώργος Νίκος Πέτρος Σπύρος Θάνος Χρήστος Λάμπρος Αλέξανδρος Θεόδωρος Ευάγγελος Φώτιος Γιάννης Δημήτρης Βασίλης
      Μανώλης Λευτέρης Αντώνης Θωμάς Λουκάς Κοσμάς Ηλίας Κώστας Λεωνίδας Φίλιππας Ιωακείμ Ρόμπερτ Έντουαρντ Αχιλλέας Ηρακλής Περικλής`),
  },
  // The article keeps its final -ν before vowels and stops.
  onset: (name) => (/^(?:[αεηιουωκπτξψ]|μπ|ντ|γκ|τσ|τζ)/.test(bare(name.toLowerCase())) ? 'stop' : 'flowing'),
};
