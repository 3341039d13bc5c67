/** French, Spanish, Italian and Portuguese words, folded: without accents. */
import { type Concept, listed } from './concept.ts';

const FRENCH = listed([
  [
    'sexual',
    'sexual matter',
    "sexe (?:oral|anal|explicite|torride)|(?:scene|scenes|relation|relations|rapport|rapports) (?:de )?(?:sexe|sexuel~)|sexuel~|(?:fait|font|faire) l ?[’']?amour|pornograph~|baiser (?:sa|son|une|la fille)|se masturb~|masturb~|orgasme~|penis|vagin|putes?|putain~|salopes?|prostitu~|violeur~|viole (?:une|la|sa|des|le|les|un)|pedophil~|inceste~|(?:fille|femme|garcon|fillette|enfant|prof)~ (?:toute? )?nue?s?|erotique~|enculer?~|sodomi~|bordel(?:s)? de prostitu~|nichons?|suce(?:r)? (?:sa|ma|la) bite",
  ],
  [
    'violence',
    'killing and cruelty',
    '(?:tue|tuer|tuent|assassine|assassiner|egorge|egorger|massacre|massacrer|poignarde|poignarder|etrangle|etrangler|noie|torture|torturer|decapite|decapiter) (?:\\p{L}+ )?(?:des |les |ses |son |sa |leurs? |tous? |toute? |un |une |l ?){0,4}(?:enfants?|gens|famille|parents|mere|pere|maitresse|camarades?|chats?|chiens?|chiots?|chatons?|soeur|frere|bebes?|monde|femmes?|hommes?|voisins?|personnes?|eleves|animaux)|meurtr~|assassin(?:at|ats|s|er)?|egorg~|decapit~|eventr~|eviscer~|boyaux|bain de sang|(?:sang|du sang) (?:partout|gicle|jaillit|coule a flots)|tortur(?:e|er|es|ent) (?:les|des|un|une|le|la|son|sa)|massacres?|tueur~|cannibal~|terroris~|kamikaze|attentat~|demembr~|mutil(?:e|er|ation)~',
  ],
  [
    'self-harm',
    'suicide',
    'suicid~|(?:se|me) (?:tuer|suicider?|pendre|taillader|scarifi~|couper les veines)|se coupe les veines|se pend|veut mourir|envie de mourir|mettre fin a (?:ses|mes) jours|anorexi~|scarif~|automutil~',
  ],
  [
    'hate',
    'hatred of a group',
    'sales? (?:juif|arabe|noir|negre|gitan|etranger)~|negres?|bougnoul~|youpins?|mort aux \\p{L}+|(?:hait|detest~|tuer|contre|deteste) (?:tous )?les (?:juifs|arabes|noirs|musulmans|etrangers|homosexuels|roms|gitans)|les (?:juifs|arabes|noirs|musulmans|etrangers|homosexuels|roms|gitans|filles|femmes) sont (?:\\p{L}+ )?(?:sales|betes|stupides|inferieur~|mechant~|voleurs?|dangereux|des \\p{L}+|responsables)|pedes?|tapettes? de|nazis?|hitler~|race superieure',
  ],
  [
    'drugs',
    'drugs',
    'cocaine|heroine (?:dans|en|a|et du crack)|(?:vend|prend|fume|sniff~|deale|vendre|prendre|fumer) (?:de la|du|des|un) (?:drogues?|cocaine|heroine|cannabis|crack|shit|joint|beuh|herbe a fumer|cigarettes?)|drogues? dures?|dealers?|ecstasy|overdose~|cannabis|se drogu~|ivres? morte?s?|vodka',
  ],
  [
    'weapons',
    'weapons',
    "(?:fabriqu~|pos(?:e|er)|faire exploser|construi~) (?:une|des|la) bombes?|grenades? a main|mitraill~|fusils? d ?[’']?assaut|revolvers?|kalachnikov~|pistolets?(?! a (?:eau|bulles|colle|peinture))|explosifs",
  ],
  [
    'profanity',
    'swear words',
    'merdes?|merdique|connards?|connasses?|encules?|fils de pute|nique ta~|ta gueule|va te faire (?:foutre|enculer)|couilles?|conneries?|batards?|foutre',
  ],
]);
const SPANISH = listed([
  [
    'sexual',
    'sexual matter',
    'sexo (?:oral|anal|explicito|con)|(?:tiene|tienen|tener|hace|escenas? de|hacen) sexo|sexual(?:es|mente)?|pornografi~|porno|folla(?:r|n|ndo)?|(?:nin[oa]s?|mujer|mujeres|chic[oa]s?|maestra|profesora) desnud[oa]s?|desnud[oa]s? (?:y|con) (?:nin[oa]s?|excit~)|puta|putas|putos?|prostitut~|violador~|violar (?:a|una)|viola a (?:una?|su|las?|los?)|violacion sexual|pederast~|pedofil~|incesto~|tetas|masturb~|orgasmo~|pene|vagina|erotic[oa]s?|mamada|hacer el amor|hacen el amor',
  ],
  [
    'violence',
    'killing and cruelty',
    '(?:mata|matar|matan|mato|asesina|asesinar|degolla|degollar|apunala|apunalar|tortura|torturar|descuartiza|estrangula|ahoga|decapita|envenena|quema) (?:\\p{L}+ )?(?:a |al |los |las |sus? |todos? |toda |un |una |la |el ){0,4}(?:nin[oa]s?|gente|personas|familia|padres?|madre|maestra|profesora?|companer[oa]s|gatos?|gatitos?|perros?|perritos?|cachorros?|hermanit[oa]|hermano|hermana|bebes?|mujer|mujeres|hombres|vecin[oa]s?|animales)|asesin(?:o|os|a|as|ato|atos|ar|ado|ada)|homicid~|degoll~|decapit~|descuartiz~|destrip~|tripas por|bano de sang~|(?:sangre) (?:por todas partes|a chorros|salpic~)|charcos? de sangre|tortur(?:a|ar|as|ado|ada)|masacre~|canibal~|terroris~|mutil~',
  ],
  [
    'self-harm',
    'suicide',
    'suicid~|(?:se|me) (?:mata|mato|corta las venas|ahorca|quita la vida|autolesiona)|quitarse la vida|matarse|cortarse (?:las venas|los brazos)|ahorcarse|quiere morir(?:se)?|ganas de morir|anorexi~|bulimi~|autolesi~',
  ],
  [
    'hate',
    'hatred of a group',
    '(?:putos?|sucios?|malditos?|asquerosos?) (?:judios?|moros?|negros?|gitanos?|inmigrantes?|maricon~|indios?)|maricon~|sudacas?|muerte a \\p{L}+|(?:odia|odiar|matar|contra) a? ?(?:todos )?(?:a )?los (?:judios|moros|negros|gitanos|inmigrantes|musulmanes|homosexuales)|los (?:judios|moros|negros|gitanos|inmigrantes|musulmanes|homosexuales) son (?:\\p{L}+ )?(?:malos|sucios|tontos|inferiores|ladrones|criminales|basura|escoria|peligrosos|animales)|nazis?|hitler~|raza superior',
  ],
  [
    'drugs',
    'drugs',
    'cocaina|heroina (?:en vena|inyect~|y)|(?:vende|toma|fuma|consume|trafica con|vender|tomar|consumir|venden|se inyecta) (?:drogas?|marihuana|heroina|cocaina|porros?|crack|cigarrillos?)|marihuana|narcotrafic~|drogadict~|drogas duras|porros|metanfetamina|borrach(?:o|a|os|as) (?:de|con) (?:vodka|tequila|cerveza)|vodka|sobredosis|emborrach~',
  ],
  [
    'weapons',
    'weapons',
    '(?:fabric~|hacer|hace|pon(?:e|er)|constru~|como hacer) (?:una|unas|la) bombas?|granadas? de mano|ametralladora~|fusil(?:es)?|explosivos|(?<!agua )pistolas?(?! de (?:agua|juguete|burbujas|silicona))|escopetas?|rifles? de asalto',
  ],
  [
    'profanity',
    'swear words',
    'mierda|joder|cabron~|hijos? de puta|gilipollas|cono de tu madre|pendej[oa]s?|chinga~|verga|culero~|cojones|hostia puta|me cago en|zorras? de mierda|polla',
  ],
]);
const ITALIAN = listed([
  [
    'sexual',
    'sexual matter',
    '(?:fa|fanno|fare|scena di|scene di) sesso|sesso (?:orale|anale|esplicito|con)|sessual(?:e|i|mente)|pornografi~|porno|scopa(?:re|no)? (?:con|la (?:maestra|ragazza|sorella))|troi[ae]|puttan~|prostitut~|stupr~|violenta(?:re|to)? (?:una|la)|pedofil~|(?:bambin[aoie]|ragazz[aeoi]|donn[ae]|maestra) nud[aoei]|tette|masturb~|orgasmo~|vagina|pompino|erotic~|sborr~',
  ],
  [
    'violence',
    'killing and cruelty',
    '(?:uccide|uccidere|uccidono|ammazza|ammazzare|accoltella|accoltellare|sgozza|sgozzare|strangola|tortura|torturare|decapita|massacra|avvelena|annega|squarta) (?:\\p{L}+ )?(?:i |gli |le |il |la |lo |un |una |tutti |tutta |tutte |suo |sua |suoi |l ?){0,4}(?:bambin[ioae]|persone|gente|famiglia|genitori|madre|padre|maestra|compagni|gatti|gattini|gatto|cani|cane|cuccioli|sorella|fratello|donne?|uomini|vicini|animali)|assassin(?:o|i|a|e|are|io|ato)?|omicid~|sgozz~|decapit~|squart~|budella|bagno di sangue|sangue (?:ovunque|dappertutto|che schizza|schizza)|pozz[ae] di sangue|tortur(?:a|are|ato|e)|massacr~|cannibal~|terroris~|mutil~|strage di',
  ],
  [
    'self-harm',
    'suicide',
    'suicid~|(?:si|mi) (?:uccide|ammazza|taglia le vene|impicca|toglie la vita)|togliersi la vita|uccidersi|ammazzarsi|tagliarsi (?:le vene|le braccia|i polsi)|vuole morire|voglia di morire|anoressi~|bulimi~|autolesion~',
  ],
  [
    'hate',
    'hatred of a group',
    '(?:sporc[hoia]+|maledett[oi]|schifos[oi]) (?:ebre[oi]|negr[oi]|zingar[oi]|immigrat[oi]|musulman[oi]|terron[ei])|negri|froci[oa]?|ricchion~|terroni|morte (?:ai|agli|alle) \\p{L}+|(?:odia|odiare|uccidere|contro) (?:tutti )?(?:gli|i) (?:ebrei|neri|zingari|immigrati|musulmani|gay|stranieri)|(?:gli|i) (?:ebrei|neri|negri|zingari|immigrati|musulmani|gay|stranieri) sono (?:\\p{L}+ )?(?:sporchi|stupidi|cattivi|inferiori|ladri|criminali|feccia|pericolosi|animali)|nazist~|hitler~|razza superiore',
  ],
  [
    'drugs',
    'drugs',
    'cocaina|eroina (?:in vena|iniett~|e cocaina)|(?:vende|prende|fuma|spaccia|vendere|spacciare|si inietta|sniffa|sniffare) (?:la |della |l ?)?(?:droga|droghe|eroina|cocaina|marijuana|spinelli|canne|erba da fumo|sigarette)|spacciator~|drogat[oi]|spinelli|metanfetamin~|overdose|ubriac(?:o|a|hi) (?:fradici~|marci~|di)|vodka',
  ],
  [
    'weapons',
    'weapons',
    "(?:costrui~|fabbric~|mett(?:e|ere)|fare|come fare) (?:una|le|delle) bomb[ae]|bombe a mano|mitragliatric~|mitra|esplosivi|fucil[ei]|(?<!acqua )pistol[ae](?! (?:ad acqua|d ?[’']?acqua|giocattolo))",
  ],
  [
    'profanity',
    'swear words',
    'cazz[oi]|cazzat~|stronz~|vaffanculo|merda|merdos~|coglion~|figli~ di puttana|bastard[oi]|minchia|porco dio|porca (?:madonna|puttana)|culattone',
  ],
]);
const PORTUGUESE = listed([
  [
    'sexual',
    'sexual matter',
    '(?:faz|fazem|fazer|cenas? de) sexo|sexo (?:oral|anal|explicito|com)|sexuais|sexual|porno~|foder|fode|fodas?|transar|putas?|prostitut~|estupr~|violador~|pedofil~|(?:menin[oa]s?|mulher|mulheres|crianca|criancas|professora) nu(?:a|as|s)?|tetas|mamas nuas|punhet~|siririca|boquete|buceta|orgasmo~|erotic~|caralho',
  ],
  [
    'violence',
    'killing and cruelty',
    '(?:mata|matar|matam|matou|assassina|assassinar|degola|degolar|esfaqueia|esfaquear|tortura|torturar|esquarteja|estrangula|decapita|envenena|afoga) (?:\\p{L}+ )?(?:a |o |os |as |seus? |suas? |todos? |toda |um |uma ){0,4}(?:criancas?|menin[oa]s?|gente|pessoas|familia|pais|mae|pai|professora|colegas|gat(?:o|os|inhos)|cachorr(?:o|os|inho|inhos)|caes|irma|irmao|bebes?|mulher(?:es)?|homens|vizinh[oa]s?|animais)|assassin(?:o|os|a|as|ato|atos|ar|ado|ada)|homicidi~|degol~|decapit~|esquartej~|tripas (?:para|por)|banho de sangue|sangue (?:por todo|jorra~|por toda)|pocas? de sangue|massacre~|canibal~|terroris~|mutil~',
  ],
  [
    'self-harm',
    'suicide',
    'suicid~|suicida~|(?:se|me) (?:mata|corta os pulsos|enforca|mutila)|matar-se|tirar a propria vida|cortar os pulsos|corta os pulsos|quer morrer|vontade de morrer|anorexi~|bulimi~|automutil~',
  ],
  [
    'hate',
    'hatred of a group',
    '(?:malditos?|sujos?|nojentos?) (?:judeus?|pretos?|negros?|ciganos?|imigrantes?)|viados?|bichas? de merda|morte aos \\p{L}+|(?:odeia|odiar|matar|contra) (?:todos )?os (?:judeus|pretos|negros|ciganos|imigrantes|muculmanos|gays)|os (?:judeus|pretos|negros|ciganos|imigrantes|muculmanos|gays) sao (?:\\p{L}+ )?(?:maus|sujos|burros|inferiores|ladroes|criminosos|lixo|escoria|perigosos|animais)|nazis(?:tas?)?|hitler~|raca superior',
  ],
  [
    'drugs',
    'drugs',
    'cocaina|heroina na veia|(?:vende|usa|fuma|cheira|vender|usar|fumar|consome|trafica) (?:drogas?|maconha|heroina|cocaina|crack|cigarros?)|maconha|traficantes?|metanfetamina|overdose|drogad[oa]s?|bebad[oa]s? de|vodka|vodca',
  ],
  [
    'weapons',
    'weapons',
    '(?:fabric~|fazer|faz|coloca~|constru~) (?:uma|umas|a) bombas?|granadas? de mao|metralhadora~|fuzil|fuzis|espingardas?|explosivos|pistolas?(?! de (?:agua|brinquedo|cola))|revolveres?',
  ],
  [
    'profanity',
    'swear words',
    'merda|porra|caralho|filh[oa]s? da puta|foda-se|cuzao|cacete|arrombad[oa]|vai tomar no cu|desgracad[oa] de',
  ],
]);

/** What is an ordinary word elsewhere: the English bite, the German "hier", the Spanish "negro". */
const AT_HOME: readonly Concept[] = [
  ...listed(
    [
      ['sexual', 'sexual matter', '(?:sa|ma|ta|la|une|grosse) bite|chatte mouillee|baise|baisent|queue dure'],
      ['profanity', 'swear words', 'con|cons|conne|cul nu de salope|bordel de merde'],
      ['violence', 'torture', 'torture|tortures|torturer'],
    ],
    { only: ['fr'] },
  ),
  ...listed([['profanity', 'swear words', 'cono|culo de mierda']], { only: ['es'] }),
  ...listed([['profanity', 'swear words', 'culo|figa|fica|scopare']], { only: ['it'] }),
  ...listed([['profanity', 'swear words', 'cu|cuzao']], { only: ['pt'] }),
];

export const ROMANCE: readonly Concept[] = [...FRENCH, ...SPANISH, ...ITALIAN, ...PORTUGUESE, ...AT_HOME];
