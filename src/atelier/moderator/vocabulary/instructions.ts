/**
 * Words that speak to the model instead of telling about the book. A robot who follows instructions and a child who ignores the
 * rain are part of a story; "ignore all previous instructions" is part of none. OWASP lists the kinds (LLM01, prompt injection).
 */
import { type Concept, listed } from './concept.ts';

const TOLD =
  '(?:instructions?|prompts?|rules?|guidelines?|commands?|directions?|directives?|messages?|policy|policies|restrictions?|constraints?|programming|training|filters?|safeguards?|orders|context|system prompt|text)';
const BEFORE =
  '(?:previous|prior|above|earlier|preceding|foregoing|initial|original|existing|former|past|system|safety|content|developer)';
const DROP =
  "(?:ignor(?:e|es|ing)|disregard(?:s|ing)?|forget(?:s|ting)?|bypass(?:es|ing)?|overrid(?:e|es|ing)|overrul(?:e|ing)|discard(?:ing)?|drop(?:ping)?|skip(?:ping)?|neglect|delete|erase|cancel|do not (?:follow|obey)|don[’']?t (?:follow|obey)|stop (?:following|obeying)|pay no attention to|not bound by|set aside|throw away)";

/** Orders to drop what the model was told: meant by nobody who tells of a book, so they are looked for in disguise too. */
export const OVERRIDES: readonly Concept[] = listed([
  [
    'instructions',
    'drop the instructions',
    `${DROP} (?:(?:all|any|every|each|of|the|these|those|this|that|your|my|our|other|everything|whatever|and) ){0,5}${BEFORE} (?:\\p{L}+ ){0,2}?${TOLD}|${DROP} (?:all |any |of |the |every |each ){0,4}(?:your|all|any|every|these|those) (?:of )?(?:the |your |these |those )?(?:\\p{L}+ )?(?:instructions?|prompts?|guidelines?|programming|restrictions?|constraints?|directives?|training|system rules|safety rules|filters?|safeguards?)|${DROP} (?:all (?:of )?)?(?:the )?(?:instructions?|prompts?|guidelines?|rules|everything|anything|all|text|words) (?:you (?:were|have been|are|got|had been) (?:given|told|taught)|given (?:to you|above|before|earlier)|above|before this|that came before|so far)|${DROP} (?:everything|anything|all|whatever|what) (?:you(?:[’']?ve| have| were| are)? )?(?:been )?(?:told|taught|said|written|instructed)(?: (?:above|before|earlier|so far|until now|you))?`,
  ],
  [
    'instructions',
    'drop the instructions (German)',
    '(?:ignorier~|vergiss|vergesst|vergessen sie|missacht~|beacht~|uberschreib~|verwirf) … (?:vorherig~|vorangehend~|bisherig~|obig~|fruher~|vorig~|alle|deine|ihre|samtlich~) (?:\\p{L}+ )?(?:anweisung~|instruktion~|regeln|befehl~|vorgaben|richtlinien|anordnung~|prompts?|systemprompt)|(?:ignorier~|vergiss|vergessen sie|missacht~) (?:alle |deine |alle deine |die )(?:vorherigen |bisherigen |obigen |fruheren )?(?:anweisungen|instruktionen|vorgaben|richtlinien|regeln)|vergiss alles,? was (?:du|dir|man dir|bisher|davor|oben)',
  ],
  [
    'instructions',
    'drop the instructions (French)',
    "(?:ignor(?:e|ez|er)|oubli(?:e|ez|er)|ne (?:tiens|tenez) pas compte|fais abstraction|negliges?) (?:de |d ?[’']?)?(?:toutes? |tous |les |tes |vos |ces |des |l ?[’']?)*(?:instructions?|consignes?|regles|directives|ordres|prompts?|commandes)(?: (?:precedente?s?|anterieure?s?|ci ?dessus|d ?[’']?avant|initiales?|donnees|que))|(?:ignore|ignorez|oublie|oubliez) (?:toutes? |tous )(?:les |tes |vos )?(?:instructions|consignes|directives|prompts)|(?:oublie|oubliez|ignore|ignorez) tout ce (?:qui precede|que)",
  ],
  [
    'instructions',
    'drop the instructions (Spanish)',
    '(?:ignor(?:a|e|en|ar|es)|olvid(?:a|e|ar|es|en)|descart(?:a|e)|omit(?:e|a)|desobedece|haz caso omiso de|no hagas caso (?:a|de)) (?:de )?(?:todas? |todos? |las |los |tus |sus |estas ){0,4}(?:instrucciones|indicaciones|ordenes|reglas|directrices|prompts?|consignas|restricciones)(?: (?:anteriores|previas?|previos|de arriba|iniciales|del sistema|que))|(?:ignora|olvida|ignore|olvide) (?:todas |todos )(?:las |los |tus |sus )?(?:instrucciones|indicaciones|reglas|directrices|restricciones)|olvida todo lo (?:anterior|que)',
  ],
  [
    'instructions',
    'drop the instructions (Italian)',
    '(?:ignor(?:a|ate|are|i)|dimentic(?:a|ate|are)|trascura|non (?:seguire|considerare)) (?:tutt[eio] |le |i |gli |tue |tuoi |queste |di ){0,4}(?:istruzioni|indicazioni|ordini|regole|direttive|comandi|prompt)(?: (?:precedenti|di prima|sopra|anteriori|iniziali|ricevute|che))|(?:ignora|dimentica|ignorate|dimenticate) tutt[ei] (?:le |i |gli )?(?:tue |tuoi )?(?:istruzioni|regole|direttive|indicazioni)|dimentica tutto (?:quello|cio)',
  ],
  [
    'instructions',
    'drop the instructions (Portuguese)',
    '(?:ignor(?:e|a|ar|em)|esquec(?:a|e|er|am)|desconsider(?:e|a|ar)|desobedec~) (?:de )?(?:todas? |todos? |as |os |suas |seus |tuas |estas ){0,4}(?:instrucoes|orientacoes|ordens|regras|diretrizes|comandos|prompts?|restricoes)(?: (?:anteriores|previas|acima|iniciais|do sistema|que))|(?:ignore|esqueca|desconsidere) (?:todas |todos )(?:as |os |suas )?(?:instrucoes|regras|diretrizes|orientacoes)|esqueca tudo o? ?que',
  ],
  [
    'instructions',
    'drop the instructions (Dutch)',
    '(?:negeer|vergeet|negeren|sla) (?:alle |de |je |jouw |uw |al ){0,4}(?:vorige|voorgaande|eerdere|bovenstaande|bestaande|oorspronkelijke) (?:\\p{L}+ )?(?:instructies|opdrachten|regels|aanwijzingen|richtlijnen|bevelen|prompts?)|(?:negeer|vergeet) al(?:le)? (?:je|jouw|uw|de) (?:instructies|opdrachten|richtlijnen|aanwijzingen)|vergeet alles wat',
  ],
  [
    'instructions',
    'drop the instructions (Polish)',
    '(?:zignoruj|ignoruj|zapomnij|pomin|nie zwracaj uwagi na|zlekcewaz) (?:o )?(?:wszystkie |wszystkich |swoje |swoich |twoje |te |tych |o ){0,4}(?:poprzedni~|wczesniejsz~|powyzsz~|dotychczasow~) (?:instrukcj~|polecen~|zasad~|rozkaz~|wytyczn~|prompt~)|(?:zignoruj|ignoruj|zapomnij) (?:o )?wszystkich? (?:swoich |twoich |swoje |twoje )?(?:instrukcj~|polecen~|zasad~|wytyczn~)',
  ],
  [
    'instructions',
    'drop the instructions (Russian, Ukrainian)',
    '(?:игнориру(?:и|ите)|проигнориру(?:и|ите)|забуд(?:ь|ьте)|не обраща(?:и|ите) внимания на|отбрось|ігноруи(?:те)?|проігноруи(?:те)?) (?:обо? |про )?(?:все(?:х)? |всі |свои |твои |эти |ці |о ){0,4}(?:предыдущ~|прежн~|прошл~|вышеуказанн~|попередн~|минул~|ранее данн~) (?:\\p{L}+ )?(?:инструкц~|указан~|команд~|правил~|приказ~|інструкц~|вказівк~|промпт~)|(?:игнорируи|забудь|ігноруи) (?:обо? |про )?(?:все(?:х)?|всі) (?:свои(?:х)? |твои(?:х)? |свої |твої )?(?:инструкц~|указан~|інструкц~|вказівк~)',
  ],
  [
    'instructions',
    'drop the instructions (Turkish)',
    '(?:onceki|yukar[ıi]daki|daha onceki|butun|tum) (?:tum |butun |verilen )?(?:talimat|komut|yonerge|kural|istem)~ (?:yok say~|gormezden gel~|unut~|dikkate alma~|goz ard[ıi] et~|iptal et~)|(?:talimatlar|yonergeler|komutlar)[ıi]n[ıi]? (?:yok say|unut|gormezden gel)~',
  ],
  [
    'instructions',
    'drop the instructions (Swedish, Danish, Norwegian, Finnish)',
    '(?:ignorera|glom|ignorer|glem|strunta i|se bort fra|bortse fran) (?:alla |alle |de |dina |dine |dem |all ){0,4}(?:tidigare|foregaende|tidligere|foregaende|forrige|ovanstaende|ovenstaende) (?:instruktion~|instruks~|anvisning~|regler|order|prompt~|beskeder|kommand~)|(?:unohda|jata huomiotta|ohita) (?:kaikki )?(?:aiemmat|edelliset|aikaisemmat) (?:ohjeet|kaskyt|saannot|ohjeistukset)',
  ],
  [
    'instructions',
    'drop the instructions (Indonesian, Vietnamese, Romanian, Czech, Greek)',
    '(?:abaikan|lupakan) (?:semua )?(?:instruksi|perintah|aturan|petunjuk) (?:sebelumnya|di atas|terdahulu)|(?:bo qua|quen|phot lo) (?:tat ca |moi |cac ){0,4}(?:huong dan|chi dan|lenh|chi thi|yeu cau) (?:truoc|o tren|phia tren)~|(?:ignora|uita)(?:ti)? (?:de )?(?:toate )?(?:instructiunile|regulile|comenzile)(?: (?:anterioare|precedente|de mai sus))?|(?:ignoruj|zapomen|zapomente)(?:te)? (?:na )?(?:vsechny |vsechna )?(?:predchozi|drivejsi|predesle) (?:instrukce|pokyny|prikazy|pravidla)|(?:αγνοησε|αγνοηστε|ξεχασε|ξεχνα) (?:ολες |ολα |τις |τα ){0,4}(?:προηγουμεν~) (?:οδηγι~|εντολ~|κανον~)',
  ],
]);

/** Scripts without spaces, or with joined small words. */
export const OVERRIDES_WITHIN: readonly Concept[] = listed(
  [
    [
      'instructions',
      'drop the instructions (Arabic)',
      '(?:تجاهل|انس|انسي|تجاهلي|اهمل|الغ) (?:كل |جميع |كافه )?(?:ال)?(?:تعليمات|اوامر|تعليماتك|توجيهات|قواعد|ارشادات)(?:ك)?(?: (?:السابقه|اعلاه|الاصليه|التي))?|(?:تجاهل|انس) (?:كل |جميع )?ما (?:سبق|قيل|ورد)',
    ],
    [
      'instructions',
      'drop the instructions (Hindi)',
      '(?:पिछले|पहले के|पूर्व|ऊपर के|सभी|पिछली|पहली|उपरोक्त) (?:\\p{L}[\\p{L}\\p{M}]* ){0,2}?(?:निर्देश|आदेश|नियम|हिदायत)[\\p{L}\\p{M}]* (?:\\p{L}[\\p{L}\\p{M}]* ){0,2}?(?:अनदेखा|नज़रअंदाज|नजरअंदाज|भूल|उपेक्षा|नज़रअंदाज़|नजरअंदाज़|अनदेखी)',
    ],
    [
      'instructions',
      'drop the instructions (Japanese)',
      '(?:これまで|今まで|以前|前|上記|先|すべて|全て|全部|元)(?:の|までの|に与えられた)?\\p{L}{0,8}?(?:指示|命令|ルール|プロンプト|指令|制約|ガイドライン)\\p{L}{0,4}?(?:を|は)?(?:すべて|全て|全部)?(?:無視|忘れ|破棄|取り消)',
    ],
    [
      'instructions',
      'drop the instructions (Chinese)',
      '(?:忽略|无视|無視|忘记|忘記|忘掉|不要理会|不要理會|不要遵守|抛弃|取消|绕过)(?:掉|你)?(?:以上|之前|先前|上面|前面|此前|所有|全部|一切|你的|原来)\\p{L}{0,10}?(?:指令|指示|命令|规则|規則|提示|要求|限制|说明|内容|設定|设定)',
    ],
    [
      'instructions',
      'drop the instructions (Korean)',
      '(?:이전|앞의|위의|지금까지의|모든|앞선|기존) ?(?:\\p{L}+ ?){0,3}?(?:지시|명령|지침|규칙|프롬프트)\\p{L}{0,4} ?(?:모두 |전부 |다 )?(?:무시|잊)',
    ],
  ],
  { within: true },
);

/** What else speaks to a model or a machine: looked for in plain sight only. */
export const OTHER_INSTRUCTIONS: readonly Concept[] = listed([
  [
    'instructions',
    'the hidden prompt',
    'system ?prompts?|system messages?|developer (?:messages?|mode|prompt|instructions)|initial prompt|hidden prompt|prompt injection|pre ?prompt|(?:your|the|its|full|entire|original|internal) (?:system |initial |hidden |secret |original |internal )+(?:instructions|prompt|prompts|configuration|rules)(?: (?:verbatim|word for word|above|you were|in full))?|(?:reveal|print|show|output|repeat|display|leak|dump|expose|give me|tell me|write down|write|disclose|recite|copy|paste|send|return) (?:\\p{L}+ )?(?:your (?:\\p{L}+ )?(?:instructions|prompts?|guidelines|configuration|training data|rules)|(?:the|all|any|every|its|this) (?:\\p{L}+ )?(?:prompts?|api ?keys?|environment variables?|env vars?|training data|source code|passwords?|credentials|access tokens?|database))|api ?keys?|environment variables?|process ?\\. ?env|etc passwd|(?:repeat|output|print|translate|summari[sz]e|copy) (?:everything|all|the (?:words|text|content|instructions|sentences?)|all (?:of )?the (?:text|words)) (?:above|before this|you were given|so far|verbatim)|what (?:were|are) your (?:\\p{L}+ )?instructions|systemprompt~|system anweisung~|systemanweisung~|prompt (?:du|de) systeme|invite systeme|prompt (?:del|di|do) sistema|(?:instrucciones|istruzioni|instrucoes) (?:del|di|do) sistema|systeemprompt|prompt systemowy|системн(?:ыи|ого|ые|ым|ую) (?:промпт|инструкц|подсказк|запрос|сообщени)~|системнии промпт|sistem (?:istemi|istemini|komutu|komutunu|promptu|promptunu|mesaj[ıi])~|bien moi truong',
  ],
  [
    'instructions',
    'another role',
    "you are now (?:dan\\b(?![’'])|an? (?:\\p{L}+ )?(?:ai|assistant|model|chatbot|bot without|unrestricted|uncensored|unfiltered|jailbroken|evil ai|hacker|terminal|language model)|free (?:from|of)|in (?:developer|dan|debug|admin|god|unrestricted|jailbreak)~|unrestricted|uncensored|jailbroken|chatgpt|gpt~|going to act)|do anything now|dan mode|jail ?break~|jail ?broken|developer mode|debug mode|admin mode|god mode enabled|sudo \\p{L}+|(?:act|behave|respond|answer|roleplay|role play|reply|function|operate) as (?:if you (?:are|were|had) (?:\\p{L}+ )?(?:no|an?|free|without|ai|unrestricted)|an? (?:\\p{L}+ )?(?:ai|assistant|language model|linux~|terminal|unrestricted|uncensored|unfiltered|jailbroken|hacker|root|sysadmin|administrator|system|evil (?:ai|assistant)|shell|sql~|python~)|dan|admin|root|system|developer|chatgpt)|(?:pretend|imagine|assume) (?:that )?(?:you are|you[’']?re|to be|you have|you) (?:\\p{L}+ )?(?:an? )?(?:\\p{L}+ )?(?:ai|assistant|language model|model|chatbot|no (?:rules|restrictions|filters|limits|guidelines)|unrestricted|unfiltered|uncensored|dan|gpt~)|as an? ai (?:language )?model|large language model|chatgpt|gpt ?[3-9]\\p{L}*|openai|anthropic|(?:without|with no|no|free of|ignor\\p{L}+|disabl\\p{L}+|turn(?:ed|s|ing)? off|switch(?:ed)? off|bypass\\p{L}*|remov\\p{L}+|circumvent~) (?:any |all |the |your |its |every |ethical |moral ){0,4}(?:restrictions?|censorship|content (?:filters?|policy|policies|restrictions?|warnings?|guidelines)|safety (?:filters?|rules?|guidelines?|measures?|settings?|checks?)|moderation|guardrails|ethical guidelines|safeguards)|uncensored|unfiltered (?:story|version|ai|mode|content|answer)|content policy|guardrails",
  ],
  [
    'instructions',
    'orders about the output',
    "(?:respond|reply|answer|output|print|return|say|write) (?:only|exactly|nothing but|just) (?:with|the|in|a|an|this|json|html|code|yes|no|“|\"|')|respond (?:only )?(?:with|in) (?:json|html|code|xml|base64)|(?:instead of|rather than|do not (?:write|tell|generate)|don[’']?t (?:write|tell)|stop (?:writing|telling)) (?:\\p{L}+ ){0,2}?(?:story|book|tale|chapter),? (?:\\p{L}+ )?(?:write|output|print|generate|give|list|explain|produce|return|describe|tell|provide|answer)|(?:end|stop|forget|abandon|finish|skip) (?:of )?(?:the|this|your) (?:story|task|book|tale|role)(?: here| now)? (?:now |then |and |instead ){0,4}(?:write|output|print|generate|give|list|explain|produce|return|tell me|reveal|follow)|new (?:instructions?|task|rules?|system message|prompt|directive)(?: from| for)? ?(?:the (?:system|developer|admin|user|assistant) ?)?:|(?:end|begin|start) (?:of )?(?:the )?(?:system|user|prompt|instructions?|brief|input|context)(?: (?:prompt|instructions?|message|here))?(?= ?(?:[-:=#.]|$))|(?:i am|this is) (?:your|the) (?:developer|creator|administrator|admin|system|programmer|openai)|in the (?:json|schema|output) (?:field|format)?|set (?:the )?(?:field|harms?|safe|verdict) (?:to|=)|mark (?:this|it|the (?:text|story|book)) as (?:safe|approved|harmless)|(?:always )?(?:classify|judge|rate|score|flag) (?:this|it|everything|the \\p{L}+) as (?:safe|harmless|approved|perfect|1|1\\.0)|(?:end|start|begin|finish) (?:every|each) (?:sentence|page|chapter|paragraph) with (?:the (?:link|url|word|text|address)|a link|http~|visit)|on page \\d+ (?:write|print|put|show|reveal) (?:the|your) (?:\\p{L}+ )?(?:prompt|instructions|key|password|configuration)",
  ],
  [
    'instructions',
    'machine code',
    "drop (?:table|database)|(?:union (?:all )?)select (?:\\p{L}+|\\*|null|1) ?(?:,|from)~|insert into \\p{L}+ values|delete from \\p{L}+ where|or 1 ?= ?1|or '1' ?= ?'1|xp_cmdshell|rm rf|rm -rf|curl http~|wget http~|eval|alert ?\\(|document cookie|javascript|onerror|onload|onclick|script src|img src|iframe|__proto__|constructor prototype|os system|subprocess|import os|powershell|cmd exe|base64 decode~|inst|im_start|im_end|endoftext|jndi|https?(?=:)|www(?=\\.)",
  ],
]);

/** Signs of mark-up and of chat transcripts, which are no words: found in the raw text. */
export const MACHINE_SIGNS: readonly { concept: string; sign: RegExp }[] = [
  {
    concept: 'mark-up',
    sign: /<\s*\/?\s*(?:script|img|iframe|svg|style|system|user|assistant|a\s|div|body|html|instructions?|prompt)\b/i,
  },
  {
    concept: 'chat transcript',
    sign: /<\|[a-z_]+\|>|\[\/?INST\]|^\s*(?:#{2,}\s*)?(?:system|assistant|human|developer)\s*:/im,
  },
  { concept: 'chat transcript', sign: /#{2,}\s*(?:system|instructions?|response|new instructions?|end)\b/i },
  { concept: 'template', sign: /\{\{.*?\}\}|\$\{.*?\}|<%.*?%>|\{%.*?%\}|#\{.*?\}/s },
  { concept: 'markdown link', sign: /!?\[[^\]\n]*\]\([^)\n]*\)/ },
  { concept: 'SQL', sign: /['"’;]\s*(?:--|;\s*\w+\s+table)|;\s*drop\s/i },
  { concept: 'link', sign: /\b(?:https?|ftp|file|data|javascript):\S/i },
];
