/** Languages that leave names as they are: English and the Romance languages, where at most the word before depends on the first sound. */
import { listed, type Shape, type Tongue } from '../tongue.ts';

/** English writes a plural as well; it is the same for all names here. */
const english = (name: string): Shape => ({ kind: 'plain', tail: 0, forms: [name, `${name}s`] });
const alone = (name: string): Shape => ({ kind: 'plain', tail: 0, forms: [name] });
const Latin = /\p{Script=Latin}/u;

/** Also for names in Latin letters of any language that has no list of its own. */
export const plainEnglish: Tongue = {
  code: 'en',
  script: Latin,
  shape: english,
  names: {
    she: listed(`Hannah Clara Ellen Matilda Agatha Tabitha Louisa Miriam Harriet Sylvia Edith Leona Cecily Ottilie Greta Adela Rosalind
      Imogen Winifred Philippa Eleanor Isadora Ursula Beatrice Octavia Verity Constance`),
    he: listed(`Hugo Otto Arthur Edgar Theodore Walter Oscar Conrad Leopold Rupert Edmund Gilbert Stanley Wilfred Barnaby Cedric Albert
      Humphrey Ivor Alfred Everett Percival Quentin Laurence Desmond Zachary Fergus`),
  },
};
export const spanish: Tongue = {
  code: 'es',
  script: Latin,
  shape: alone,
  gendered: true,
  names: {
    she: listed(
      'Carmela Beatriz Raquel Teresa Marta Natalia Verónica Inés Irene Isabel Olivia Eugenia Amalia Úrsula Leonor Gabriela Daniela Zulema',
    ),
    he: listed(
      'Mateo Diego Gonzalo Rodrigo Tomás Bernardo Íñigo Ignacio Isidro Octavio Esteban Eduardo Álvaro Lorenzo Joaquín Hugo Fermín ',
    ),
  },
  // "y" becomes "e", and "o" becomes "u", before the same sound.
  onset: (name) => (/^h?[ií]/i.test(name) ? 'i' : /^h?[oó]/i.test(name) ? 'o' : 'other'),
};
/** Its postpositions stand apart. */
export const hindi: Tongue = {
  code: 'hi',
  script: /\p{Script=Devanagari}/u,
  shape: alone,
  gendered: true,
  names: {
    she: listed('गीता सीता राधिका प्रिया अनीता सुनीता कविता नेहा रेखा शालिनी वंदना पूजा'),
    he: listed('राहुल विजय सुरेश मोहन अर्जुन गोपाल दिनेश रमेश विक्रम नरेश हरीश महेश'),
  },
};
const elides = (name: string) => (/^h?[aeiouyàâäéèêëîïôöûüæœ]/i.test(name) ? 'vowel' : 'consonant');
export const french: Tongue = {
  code: 'fr',
  script: Latin,
  shape: alone,
  gendered: true,
  names: {
    she: listed(
      'Camille Juliette Mathilde Sophie Lucie Pauline Margaux Alice Élodie Inès Agathe Eugénie Océane Thérèse Béatrice Noémie Isabelle Valentine',
    ),
    he: listed(
      'Mathieu Julien Gaspard Théodore Lucien Bastien Valentin Antoine Étienne Édouard Alexandre Émile Nicolas Quentin Raphaël Sylvain',
    ),
  },
  onset: elides,
};
export const italian: Tongue = {
  code: 'it',
  script: Latin,
  shape: alone,
  gendered: true,
  names: {
    she: listed(
      'Martina Giulia Caterina Beatrice Francesca Daniela Lucrezia Elisa Anita Ilaria Ottavia Emma Alessia Teresa Simona Nicoletta',
    ),
    he: listed(
      'Matteo Lorenzo Tommaso Davide Giacomo Filippo Stefano Enrico Alberto Antonio Ettore Umberto Riccardo Pietro Niccolò Bernardo',
    ),
  },
  onset: elides,
};
