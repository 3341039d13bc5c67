/** English words for sexual matter. The bath, the nude mole rat and the emperor without clothes are none. */
import { listed } from './concept.ts';

const CHILD =
  '(?:child|children|kids?|girls?|boys?|teens?|teenagers?|toddlers?|minors?|underage|schoolgirls?|schoolboys?|preteens?|pupils?|students?|daughters?|sons?|nieces?|nephews?|baby|babies|year olds?|years? old)';
const SEXUAL =
  '(?:sex|sexy|sexual~|sexting|erotic~|porn~|naked|nudes?|nudity|nsfw|seduc~|strips? for|intimate(?:ly)?|sensual~|undress~)';

export const ENGLISH_SEXUAL = [
  ...listed([
    ['sexual', 'sexual content with a minor', `${CHILD} … ${SEXUAL} … ${CHILD}`],
    [
      'sexual',
      'sexual content with a minor',
      `(?:sexy|sexual(?:ly)?|erotic|nude|sex with|seduc~) … ${CHILD}|${CHILD} … (?:sexy|sexual(?:ly)?|erotic|nudes?|has sex|have sex|having sex|seduc~)`,
    ],
    [
      'sexual',
      'sexual content with a minor',
      'child porn~|csam|lolicon|shotacon|jailbait|p(?:a?e|ae)do(?:phil~|s)?|groom(?:s|ed|ing) (?:a|the|her|his|him|my|little|young)(?: little| young)? (?:girls?|boys?|child(?:ren)?|kids?|minors?|student|pupil)|(?:private|naughty) (?:parts?|bits)',
    ],
    [
      'sexual',
      'abuse',
      'molest~|grop(?:es?|ed|ing) (?:her|him|them|the|a|my|his)|upskirt~|rap(?:ed|ing|ist|ists)|rapes? (?:her|him|them|a|the|me|my|scene|fantasy|victim|and)|(?:gang|date|brutal) rape|incest~|sexual (?:assault|abuse)|touch(?:es|ed|ing)? (?:her|him|them) (?:down there|inappropriately|sexually)',
    ],
    [
      'sexual',
      'sexual acts',
      'sex|sexy|sexier|sexiest|sexual~|sexting|sexts?|intercourse|masturbat~|orgasm~|ejaculat(?:es|ion|ing)|blow ?jobs?|hand ?jobs?|threesomes?|foursomes?|orgy|orgies|gang ?bangs?|cunnilingus|fellatio|foreplay|one night stands?|mak(?:es?|ing) (?:sweet |passionate )?love to|sleeps? with (?:her|his) (?:teacher|boss|stepmother|stepfather|secretary)|kama ?sutra|doggy ?style|anal|deep ?throat~|creampie|cumshot|bukkake',
    ],
    [
      'sexual',
      'pornography',
      'porn|porno|porns|pornographic|pornography|pornstars?|xxx|x rated|nsfw|hentai|ecchi|smut|smutty|lewd~|erotica?|eroticism|onlyfans|rule ?34|r ?18|18 plus|adults? only (?:story|book|scene|content)|(?:steamy|spicy|raunchy|sensual|explicit|sexy|dirty|kinky) (?:scenes?|night|story|romance|massage|details?|content|sex|pictures?|photos?|talk)|strip ?teases?|strippers?|strip ?clubs?|lap ?dances?|nudes?|nudity|nudist~|peep ?show',
    ],
    [
      'sexual',
      'sexual bodies',
      'penis(?:es)?|vaginas?|vulvas?|clitoris|genitals?|genitalia|testicles?|scrotum|erections?|boobs?|boobies|tits|titties|titty|nipples?|cleavage|bulge in (?:his|her) pants|(?:big|huge|bare|large|perky|naked|heaving|her|bouncing) breasts|(?:naked|nude) (?:wom[ae]n|m[ae]n|girls?|boys?|child(?:ren)?|lad(?:y|ies)|teens?|teacher|nurse|princess|body|bodies|pictures?|photos?|selfies?)|camel ?toe|thongs?|g ?strings? bikini|lingerie|(?:her|his) (?:bra|panties|thong) off|(?:takes?|took|rips?|pulls?) (?:off )?(?:her|his|their) (?:bra|panties|thong)',
    ],
    [
      'sexual',
      'sexual trade and fetish',
      'prostitut~|brothels?|whore ?houses?|call ?girls?|escort (?:service|girl|agency)|pimps?|sugar dadd(?:y|ies)|dildos?|vibrators?|butt ?plugs?|strap ?ons?|bdsm|dominatrix|fetish(?:es)?|sadomasoch~|bondage (?:gear|scene|session)|condoms?|viagra|horny(?! (?:toad|toads|lizard|lizards|skin|shell|beak|plates?|scales?|feet|hands))|seduc(?:es|ed|ing|tive|tively|tress) (?:the|a|her|him|his|them|young|my|dance|danc~|pose|nurse)|lustful~',
    ],
  ]),
] as const;
