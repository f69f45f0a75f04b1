// The subject of a mail's line other than a paragraph: the report as a whole, a footnote, an annex; or that all is well.

const general =
  /^\s*(?:(?:in )?general(?:ly)?(?: comments?| remarks?)?|overall|other than that|apart from that|à part cela|pour le reste|por lo demás|в остальном|除此之外|عدا ذلك|other(?:wise)?(?: comments?)?|footnotes?(?: \p{Nd}+)?|note \p{Nd}+|annex(?:es)? ?\w{0,4}|title|heading|page \p{Nd}+|typos?|p\.?s|commentaires? généra(?:l|ux)|remarque générale|en général|généralités|note de bas de page ?\p{Nd}*|annexe ?\w{0,4}|titre|nota (?:al pie|a pie de página) ?\p{Nd}*|comentarios? generales?|en general|anexo ?\w{0,4}|título|сноска \p{Nd}*|приложение ?\w{0,4}|общ\p{L}+ замечани\p{L}+|в целом|заголовок|脚注 ?\p{Nd}*|附件\S{0,3}|标题|总体(?:意见)?|一般意见|الحاشية ?\p{Nd}*|المرفق ?\S{0,6}|العنوان|ملاحظات? عامة)\s*[:：,،，]/iu;
const approval = /^(?:\(\p{L}{1,4}\)\s?)+(?:fine|ok(?:ay)?|agreed?|no (?:change|comment)s?|d['’]accord|de acuerdo|согласн\p{L}+|同意|موافق)[.!]?$/iu;

export const isGeneral = (line: string): boolean => general.test(line);

/** "(b) fine": of a part of a paragraph that something else is said of. */
export const isApproval = (said: string): boolean => approval.test(said);
