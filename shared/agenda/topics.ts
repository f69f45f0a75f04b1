// Words of titles that are written with capitals as names are.

const words =
  'access action actions activities adoption africa agenda agreement america annual any appeal application apologies approval artificial asia assembly audit august april background best board bodies body briefing briefings budget building business bylaws calendar call capacity case cases change changes civil climate closed closing coalition coalitions code committee community conference confidential consent consultation consultations content continued council country cyber data date day days december decision decisions democracy design development dialogue digital discussion document documents draft dynamic economic economy education election elections emerging europe events executive exchange february final finance financial first floor follow food forum forums framework friday fund funding future gender general global goals governance green group groups guidelines health high host human impact implementation inclusion information infrastructure initiative initiatives innovation input inputs intelligence international internet introduction issue issues item items january july june justice key language law leadership learning legal legislation level local main management march market matters meeting member members membership minutes mission model monday multistakeholder national network networks new next north note notes november october office online open opening operations optional oral organization other outcome outreach overview panel paper parliament part participation partners peace phase plan planning plans plenary policies policy practice practices presentation press previous priorities privacy private process programme program project proposal proposals protection public quarter question questions reading ready recommendations reform regional register registration regulation regular rejected relations remote report reports research resolution resource resources restricted results retreat review rights risk road roadmap roll room rule rules rural safety saturday science second secretariat sector security selection september service services session sessions sixth slides small social society south space special speech staff stage standard standards statement statements states status strategic strategy structure summary summit sunday support survey sustainable system systems task team technical technology terms text the third thursday topic topics track trade training transport treaty tuesday union united unfinished update updates urban venue verbal version visibility vision visit vote wednesday week welcome women work workshop workshops world written year youth'.split(
    ' ',
  );
const known = new Set(words);
const ending = /(?:tion|tions|ment|ments|ance|ence|ship|ships|ness|ities|ity|ology|ing|ings|ism|ics|ive|ives|ical|ional|ures?|ables?)$/;
const names = new Set('florence clemence laurence terence constance prudence clement fleming irving vivaldi channing browning harding'.split(' '));

/** Whether one of the words is common in titles. */
export const hasTitleWord = (text: string): boolean =>
  text
    .toLowerCase()
    .split(/[\s-]+/)
    .some((word) => known.has(word));

/** Whether words with capitals are about something rather than someone's name. */
export function isTopic(text: string): boolean {
  return text
    .toLowerCase()
    .split(/[\s-]+/)
    .some((word) => known.has(word) || (word.length >= 7 && ending.test(word) && !names.has(word)));
}
