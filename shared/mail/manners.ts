// Greetings and the words before a name at the end, each alone on its line, in six languages.

const greetings =
  /^\s*(?:dear|hello|hi|hey|greetings|good (?:morning|afternoon|evening|day)|bonjour|bonsoir|cher|chère|chers|chères|madame|monsieur|mesdames|estimad[oa]s?|querid[oa]s?|hola|buen[oa]s (?:días|tardes|noches)|muy señor|уважаем\p{L}+|здравствуйте|добрый (?:день|вечер)|доброе утро|дорог\p{L}+|коллеги|尊敬的|您好|你好|各位|亲爱的|大家好|الأعزاء|عزيزي|عزيزتي|السادة|السيد|السيدة|تحية طيبة|السلام عليكم|حضرة|colleagues|all)(?![\p{L}])[^.;?]{0,70}$/iu;

/** A greeting that may come before the first comment on its line. */
export const opening =
  /^\s*(?:dear|hello|hi|bonjour|estimad[oa]s?|hola|cher|chère|уважаем\p{L}+)\s[^,.:;]{0,60},\s*(?=\S)|^\s*(?:各位好?|您好|你好|大家好)[，,：:！!]\s*(?=\S)/iu;

const farewells = [
  ...[
    '(?:with )?(?:my |our )?(?:best|kind|kindest|warm|warmest|many|sincere)(?:est)?(?: (?:regards|wishes|greetings))?',
    '(?:with )?regards',
    'rgds',
    'br',
    'kr',
    '(?:yours )?(?:sincerely|faithfully|truly|respectfully)(?: yours)?',
    'sincerely yours',
    'respectfully',
    'cheers',
    'all (?:the|my) best',
    'thanks and (?:best |kind )?regards',
    'thank you and (?:best |kind )?regards',
    'with (?:thanks|appreciation|gratitude)',
    'take care',
  ],
  ...[
    '(?:bien )?(?:très )?cordialement',
    'bien à (?:vous|toi)',
    '(?:meilleures|sincères|cordiales) salutations',
    'salutations(?: cordiales| distinguées)?',
    'amicalement',
    'respectueusement',
    '(?:avec )?mes (?:meilleures salutations|remerciements)',
    'veuillez agréer.*',
    'bonne (?:journée|soirée|réception)',
    'sincèrement',
  ],
  ...[
    '(?:un |reciban? un )?(?:cordial(?:es)? |afectuosos? )?saludos?(?: cordiales| afectuosos| atentos)?',
    'atentamente',
    'cordialmente',
    'un abrazo',
    'quedo (?:atent[oa]|a (?:su|la) disposición).*',
    'respetuosamente',
    '(?:muy )?atte',
  ],
  ...['с уважением', 'с наилучшими пожеланиями', 'с приветом', 'с благодарностью', 'всего (?:доброго|хорошего|наилучшего)', 'искренне ваш[аи]?', 'с почтением'],
  ...['此致(?: ?敬礼)?', '敬礼', '致礼', '祝好', '敬上', '谨上', '顺祝.*', '顺颂.*', '祝.{1,8}', '致以.*'],
  ...[
    '(?:مع )?(?:خالص |أطيب |أجمل |وافر )?(?:التحية|التحيات|تحياتي|التقدير|الاحترام)(?: والتقدير| والاحترام| الطيبة)?',
    'تحياتي(?: لكم)?',
    'و?تفضلوا بقبول.*',
    'والسلام.*',
    'مع فائق.*',
    'mit freundlichen grüßen',
    'viele grüße',
    'cordiali saluti',
    'atenciosamente',
    'abraços',
    'met vriendelijke groet',
  ],
].join('|');
const thanked = '(?:(?:many )?thanks|thank you|merci|(?:muchas )?gracias|спасибо|danke)\\s?(?:,|and|et|y|и|und|&)\\s';
const farewell = new RegExp(`^\\s*(?:${thanked})?(?:${farewells})[\\s,،，.!]*$`, 'iu');
/** With the name on the same line: "Kind regards, Bo". */
const named = new RegExp(`^\\s*(?:${farewells}|thanks|thank you|merci|gracias|спасибо)\\s*[,،，]\\s*(?:[\\p{L}.'’-]+\\s?){1,4}$`, 'iu');
const name = /[,،，]\s*(?:\p{Lu}[\p{L}.'’-]*\s?){1,4}$/u;
const thanks =
  /^\s*(?:many thanks|thanks?(?: (?:you|again|a lot|in advance|all|so much|very much))*|merci(?: (?:beaucoup|d['’]avance|à tous|encore))*|avec mes remerciements|(?:muchas |mil )?gracias(?: (?:de antemano|por todo))?|(?:большое |заранее )?спасибо|заранее благодар\p{L}+|谢谢|多谢|非常感谢|شكرا(?: جزيلا)?|شكراً(?: جزيلاً)?|مع (?:جزيل )?الشكر(?: والتقدير)?)[\s,،，.!！。]*$/iu;

export const isGreeting = (line: string): boolean => greetings.test(line);
/** The writer's name comes after it. Thanks are a farewell only at the end. */
export const isFarewell = (line: string): boolean =>
  line.length < 120 && (farewell.test(line) || (named.test(line) && name.test(line)) || /^\s*--\s*$/.test(line));
export const isThanks = (line: string): boolean => line.length < 80 && thanks.test(line);
