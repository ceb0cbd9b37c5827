package press.imprint.citation;

import java.util.regex.Pattern;

/**
 * All the forms by which a citation is known, in the letters of a {@link CitedText}: notes as The
 * Chicago Manual of Style, chapter 14, has them, and the looser ones that books are full of.
 */
final class Patterns {
  private static final String ITALIC = "\uE000[^\uE000\uE001]++\uE001";
  private static final String QUOTED =
      "“[^”]{1,300}+”|\"[^\"]{1,300}+\"|(?<![\\p{L}\\p{N}])‘(?:[^’]|’(?=\\p{L})){1,300}+’";

  private static final String CAPITALS = "\\p{Lu}[\\p{L}’'-]{0,30}+(?: \\p{Lu}[\\p{L}’'-]{0,30}+)?";
  private static final String REVIEWED =
      "(?:, (?:by|ed\\.|edited by|trans\\.|translated by) [^\uE000\uE001“”();]{2,80}?)?,? ";

  /** A title: in italics, or between quotation marks. */
  static final Pattern TITLE = Pattern.compile(ITALIC + "|" + QUOTED);

  /**
   * From an article's or a chapter's title to the title of what it stands in: {@code , in Jonas
   * Lind, ed., *On Cordage*}.
   */
  static final Pattern HOST =
      Pattern.compile(
          ",? ?(?:chap\\. \\d+ )?(?:(?<in>(?:in|to):? )(?:(?<editors>\\p{Lu}[^\uE000\uE001“”\"();]{2,120}"
              + "(?<!,)(?: ?\\(eds?\\.?\\))?),? )?|(?:a )?[Rr]eview of "
              + ITALIC
              + REVIEWED
              + ")?(?=\uE000)");

  /** From a title that is reviewed to the title of the journal that does so. */
  static final Pattern REVIEW = Pattern.compile(REVIEWED + "(?=\uE000)");

  /** What goes on with a title in italics: a word of another type in it, a volume's own title. */
  static final Pattern TITLE_GOES_ON =
      Pattern.compile(
          "(?: " + CAPITALS + " |,? (?:vol|bk|pt)\\. [\\divxIVX]{1,8}(?: of|[,:]) )" + ITALIC);

  private static final String MONTH =
      "(?:January|February|March|April|May|June|July|August|September|October|November|December"
          + "|Spring|Summer|Autumn|Fall|Winter|Jan\\.|Feb\\.|Mar\\.|Apr\\.|Jun\\.|Jul\\.|Aug\\."
          + "|Sept?\\.|Oct\\.|Nov\\.|Dec\\.)";
  private static final String YEAR = "(?:1[4-9]|20)\\d\\d";
  private static final String SINCE =
      "(?:(?:accessed|last (?:modified|updated|accessed)|posted|published|updated|modified)"
          + "(?: online)?(?: on)? )?";
  private static final String HOUSES = "(?:\\p{Lu}[^,();\uE000\uE001“”]{0,60}+, )";
  private static final String UNPRINTED =
      "(?:(?:unpublished|typescript|manuscript)[^,();]{0,40}+, )";

  private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}\\d]*+(?:['’‐-][\\p{L}\\p{M}]++)*+";
  private static final String PARTICLE =
      "(?:van|von|der|den|de|del|della|di|da|du|dos|das|la|le|el|al|ibn|bin|ben|ter|ten|af|y|zu|zur"
          + "|of|the|for|Van|Von|De|Del|Della|Di|Da|Du|La|Le|El|Al|Ibn|Bin|Ben|Ter)";
  private static final String FIXED = "(?:d['’]|al-|el-|ad-|ar-|as-|an-|L['’])";
  private static final String INITIALS = "(?:\\p{Lu}\\.[‐-]?)++";
  private static final String ENDING = "(?:Jr\\.?|Sr\\.?|I{2,3}|IV)";
  private static final String OTHERS_TOO = "(?:,? (?:et al\\.?|and others))";
  private static final String ROLES = "(?:,? [(\\[]?(?:eds?|trans|comps?|Hrsg|Hg)\\.?[)\\]]?)";
  private static final String AND = "(?:and|&|et(?! al)|und|y)";
  private static final String TOKEN =
      "(?>"
          + INITIALS
          + "|(?:St|Jr|Sr|Anon)\\.|"
          + FIXED
          + "?"
          + WORD
          + "|(?:"
          + PARTICLE
          + "|"
          + AND
          + ")(?!\\p{L}))";

  /** One word of a list of names; group 1 is its comma. */
  static final Pattern NAME_WORD =
      Pattern.compile(
          "(?:\\[?" + TOKEN + "\\]?|al\\.|others|\\(?(?:eds?|trans|comps?|Hrsg|Hg)\\.?\\)?)(,?)");

  /** Between two names of a list. */
  static final Pattern BETWEEN_NAMES =
      Pattern.compile(",? " + AND + " |, (?!" + ENDING + "(?:[ ,]|$))");

  /** "et al." or "and others" behind a list of names. */
  static final Pattern OTHERS = Pattern.compile(OTHERS_TOO + "$");

  static final Pattern OTHERS_BEHIND = Pattern.compile(OTHERS_TOO);

  /** What names whoever stands before it. */
  static final Pattern ROLE = Pattern.compile(ROLES + "$");

  /** What stands before or behind a surname and is none. */
  static final Pattern INITIAL = Pattern.compile(INITIALS);

  /** What may be short for a body or a title: {@code WHO}, {@code MECW}. */
  static final Pattern ABBREVIATED = Pattern.compile("\\p{Lu}{2,}+");

  static final Pattern PARTICLES = Pattern.compile(PARTICLE);
  static final Pattern NAME_ENDING = Pattern.compile("[, ]+" + ENDING + "$");

  /** A whole list of names. */
  static final Pattern NAMES =
      Pattern.compile(TOKEN + "(?:,? " + TOKEN + "){0,15}+" + OTHERS_TOO + "?" + ROLES + "?");

  /** The names at the head of what may be a short citation, as few as will do. */
  private static final String FEW_NAMES =
      "(?<names>" + TOKEN + "(?:,? " + TOKEN + "){0,11}?" + OTHERS_TOO + "?)";

  /** What counts anything but pages. */
  private static final String OTHER_UNITS =
      "(?:chaps?|ch|secs?|bk|pt|fols?|figs?|pls?|ll?|app|doc|arts?|st|cols?|cap|lib|sc|par|paras?"
          + "|Kap|Abb)\\. ?|(?:chapters?|sections?|books?|parts?|figures?|plates?|tables?|lines?"
          + "|satire|canto|act|scene|letter|document|article|appendix|columns?|verses?|epistle"
          + "|paragraphs?) |§§? ?";

  private static final String UNIT =
      "(?:(?:esp\\.|especially|at|and) )?(?:(?:pp?|vols?|nos?|nn?|S|ff?)\\. ?|pp? ?(?=\\d)"
          + "|(?:pages?|volumes?|numbers?|notes?) |"
          + OTHER_UNITS
          + ")";
  private static final String NUMBER =
      "(?:\\d+(?:[.:]\\d+)*+(?:[a-z](?![\\p{L}\\d]))?|[ivxlcdm]{1,15}(?=[^\\p{L}]|n\\d|$))"
          + "(?: ?nn?\\.? ?\\d+| ?ff?\\.(?! ?\\d)| ?ff(?![\\p{L}\\d]))?";

  /** What may follow the figures of a number: a note of its page, "ff." */
  static final Pattern NUMBER_TAIL = Pattern.compile("(?: ?nn?\\.? ?\\d+| ?ff?\\.?)$");

  /** What counts chapters, lines and verses in a locator, as every edition of a work has them. */
  static final Pattern NO_PAGES =
      Pattern.compile("(?<!\\p{L})(?:" + OTHER_UNITS + ")|[.:]\\d|\\d[a-eg-mo-z](?![\\p{L}\\d])");

  private static final String DASH = "(?:–|--|—|-|‐|‑|−)";

  /** A range: from, dash, to. */
  static final Pattern RANGE =
      Pattern.compile("(?<from>" + NUMBER + ")(?:(?<dash>" + DASH + ")(?<to>" + NUMBER + "))?");

  private static final String ITEM =
      UNIT + "?" + NUMBER + "(?:" + DASH + NUMBER + ")?(?![\\p{L}\\p{N}])";

  /** A locator. */
  static final Pattern LOCATOR =
      Pattern.compile(ITEM + "(?:(?:, (?:and )?| and | & )" + ITEM + ")*+(?:,? (?:and )?passim)?");

  /** A single number that may as well be a year. */
  static final Pattern YEARLIKE = Pattern.compile(YEAR + "[a-e]?(?![\\p{L}\\d])");

  /** The hyphens that stand for an en dash. */
  static final Pattern HYPHEN = Pattern.compile("[-‐‑−]");

  private static final String BRACKETS = "(?: ?\\([^()]*+\\)| ?\\[[^\\[\\]]*+\\])*+";

  /** What may follow a citation to its end. */
  static final Pattern TAIL =
      Pattern.compile(
          BRACKETS + "(?:, (?:my )?(?:emphasis|italics|translation|trans\\.)[^,;.]*)?[.!?]? *");

  /** Commentary that goes on behind a citation's comma. */
  static final Pattern LOOSE_TAIL = Pattern.compile(BRACKETS + ", [\\p{Ll}].*");

  /** Names and a locator: {@code Evtuhov 642}. */
  static final Pattern BARE =
      Pattern.compile(
          FEW_NAMES + "(?<comma>,?) (?<locator>" + LOCATOR.pattern() + ")(?<tail>\\P{L}.*|)");

  /** Names and the sign for a work already cited: {@code Lee, op. cit., 12}. */
  static final Pattern OP_CIT =
      Pattern.compile(
          FEW_NAMES
              + ",? \uE000?(?:op|loc)\\. ?cit\\.?\uE001?,?(?: (?<locator>"
              + LOCATOR.pattern()
              + "))?(?<tail>\\P{L}.*|)");

  /** Ibid. and its like. */
  static final Pattern IBID =
      Pattern.compile(
          "(?<open>\uE000)?(?<word>(?:[Ii]bid(?:em)?|IBID|[Ii]d(?=[.\uE001])|[Ee]bd(?=[.\uE001])|[Ee]benda)"
              + "(?:\\.(?=\uE001))?)(?:\uE001(?<outer>\\.)?|(?<stop>\\.))?"
              + "(?:(?<comma>,?) (?:at )?(?<locator>"
              + LOCATOR.pattern()
              + "))?(?<tail>(?![ \uE000\uE001]*[\\p{L}\\p{N}]).*|)");

  /** The author of the citation before: {@code Idem, *Tar*}. */
  static final Pattern IDEM =
      Pattern.compile("\uE000?(?:[Ii]dem|[Ii]d\\.|[Ee]adem|[Ee]ad\\.),?\uE001?,? (?=[\uE000“‘\"])");

  /** What sends the reader to a source: {@code see also}. */
  static final Pattern SIGNAL =
      Pattern.compile(
          "(?:(?:[Ss]ee|[Cc]f\\.?|[Cc]ompare|[Cc]ontrast|[Aa]lso|[Bb]ut|[Ii]n|[Ff]rom|[Aa]s"
              + "|[Qq]uot(?:ed|ing)|[Qq]td\\.|[Cc]it(?:ed|ing)|[Rr]eprinted|[Tt]ranslated|[Aa]gain"
              + "|[Ee]sp\\.|[Ee]specially|[Aa]nd|[Tt]hus|[Ss]o|[Oo]n this|e\\.g\\.|i\\.a\\.|passim"
              + "|for (?:example|instance)|[Ff]or more|generally|by|[Cc]ontra|[Pp]ace|[Ff]ollowing"
              + "|[Aa]pud|[Vv]gl\\.|[Ss]iehe|auch|dazu|[Vv]oir|aussi|[Zz]it\\. n(?:ach|\\.)),? )++");

  /** A lead from prose to a source within a sentence. */
  static final Pattern LEAD =
      Pattern.compile(
          ": |(?<![\\p{L}])(?:[Ss]ee(?: also)?|[Cc]f\\.|[Vv]gl\\.|[Ss]iehe|[Vv]oir"
              + "|(?:quoted|cited|reprinted|translated) in) ");

  /** Between two citations of one sentence, of which the second may hold the first. */
  static final Pattern JOIN =
      Pattern.compile(
          ",? (?:(?:as |also )?(?<within>(?:quoted|cited|qtd\\.|reprinted|translated) (?:in|by))"
              + "|(?:and|with|but|quoting|citing)(?: see(?: also)?| cf\\.)?|see(?: also)?|cf\\.) ");

  /** What says that another wrote a part of the book: {@code preface to}. */
  static final Pattern AUXILIARY =
      Pattern.compile(
          ",? (?:(?:the |an? )?(?:(?:translator|editor|author|publisher)s?['’]s? )?(?:[Pp]reface"
              + "|[Ff]oreword|[Ii]ntroduction|[Aa]fterword|[Ee]pilogue|[Pp]rologue|[Pp]ostscript"
              + "|[Rr]eview|note|commentary)(?: to| of)(?<of> \\p{Lu}[^,()“”\"]{1,60},)?"
              + "|[^,()]{1,60}, in|in) $");

  /** What may stand between a title and its imprint: editors, volumes, a journal's number. */
  static final Pattern APPARATUS =
      Pattern.compile(
          ",? ?(?:|\\d{1,4} ?\\(\\d{1,4}(?:[–/-]\\d{1,4})?\\)"
              + "|(?:ed(?:s|ited by)?\\b|trans\\b|translated\\b|vols?\\b|nos?\\b|rev\\b|reprint"
              + "|repr\\b|intro|foreword|preface|with |\\d|ser|new ed|bk\\b|book |part |pt\\b|in |by "
              + "|n\\.s\\.|[IVXLCDM]+\\b|[Hh]g\\.|[Hh]rsg\\b|übers\\b|\\p{Lu}[\\p{L} ]{0,40}(?:Series"
              + "|Studies|Papers|Monographs?|Editions?|ed\\.)|(?:first|second|third|fourth|fifth) ed"
              + "|abr|comp\\b|selected|Ed\\b|Trans\\b|Vol\\b)"
              + "[^();\uE000\uE001“”\"]{0,200}?),? ?(?=\\()");

  /** The name of a series between a title and its imprint: {@code Rope Library 7}. */
  static final Pattern SERIES =
      Pattern.compile(
          ",(?: (?:\\p{Lu}[\\p{L}\\p{M}.’'-]{0,30}+|of|in|and|the|de|der|des|zur|für|et|for|on|nos?\\."
              + "|vol\\.|ser\\.|&|\\d{1,4}[a-z]{0,2}),?){1,12}+ (?=\\()");

  /** An imprint in brackets; group 1 is what they hold. */
  static final Pattern IMPRINT =
      Pattern.compile(
          "\\(((?=[^()]*+\\))(?:[^()]*?(?:"
              + YEAR
              + "|n\\.d\\.|forthcoming|in press)[^()]*+|\\p{Lu}[^():]*+: \\p{Lu}[^()]*+))\\)");

  /** An imprint without brackets: {@code , J. Cape, 1974}. */
  static final Pattern BARE_IMPRINT =
      Pattern.compile(
          "(?: \\([^()]{1,60}\\))?(?:,|(?<=,[”\"’])) (?<facts>(?:"
              + HOUSES
              + "{0,3}"
              + UNPRINTED
              + "?"
              + SINCE
              + "(?:\\d{1,2} )?"
              + MONTH
              + " (?:\\d{1,2}, )?|"
              + HOUSES
              + "{1,3}"
              + UNPRINTED
              + "?|"
              + UNPRINTED
              + "|\\p{Lu}[\\p{L}\\p{M} ./-]{1,40}+(?<= ))"
              + YEAR
              + ")(?!\\d)");

  /** The place, publisher and year of an imprint. */
  static final Pattern FACTS =
      Pattern.compile(
          "(?:(?<place>[^:\\d]+): (?<publisher>[^:;]+?), "
              + "|(?<city>\\p{Lu}[^:;,]*), (?<house>\\p{Lu}[^:;]*?), )"
              + "(?:(?:c(?:a|irca)?\\.? ?|\\[)?(?<year>"
              + YEAR
              + "(?:[–-]\\d{2,4})?)\\]?|n\\.d\\.|forthcoming|in press)");

  /** An imprint that tells no more than the year for certain: {@code Spring 1960}. */
  static final Pattern DATED =
      Pattern.compile(
          "(?:"
              + MONTH
              + "(?:[–/-]"
              + MONTH
              + ")? |\\p{Lu}[\\p{L}\\p{M} ./&-]{1,40}+,? ?)?(?<![\\p{L}\\d])(?<year>"
              + YEAR
              + ")");

  /** Between an imprint and a locator. */
  static final Pattern AFTER_IMPRINT = Pattern.compile("(?<comma>[,:]?) ?(?=[\\p{L}\\p{N}§])");

  /** Between a short title and a locator: {@code *Rope* (see n. 3), 12}. */
  static final Pattern AFTER_SHORT_TITLE =
      Pattern.compile(
          "(?: [(\\[](?:see |cf\\. |above, )?(?:nn?\\.|notes?|chap\\.|fn\\.) ?[^()\\[\\]]{1,30}[)\\]])?"
              + "[,:]? ?(?=[\\p{L}\\p{N}§])");

  /** Editors and translators among what follows a title. */
  static final Pattern HELPERS =
      Pattern.compile(
          "(?:eds?\\.|edited by|trans\\.|translated by|by) (?:by )?(?<names>[^,;]+(?:, and [^,;]+)?)");

  /** A possessive before a title: {@code Marx’s *Capital*}. */
  static final Pattern POSSESSIVE =
      Pattern.compile("(\\p{Lu}[\\p{L}\\p{M}\\d]*+(?:['’‐-][\\p{L}\\p{M}]++)*?)['’]s? $");

  /** An entry of a list of works cited: {@code Lee, Eric. *The Rope*. London: Quay, 1967}. */
  static final Pattern ENTRY =
      Pattern.compile(
          "(?:"
              + PARTICLE
              + " ){0,3}("
              + WORD
              + ")(?:, \\p{Lu}[^\uE000“\"]{0,120}+|(?: "
              + WORD
              + "){0,5}\\. ?)[\uE000“\"].*(?<!\\d)"
              + YEAR
              + "(?!\\d).*");

  /** The end of a sentence: its stop, what closes with it, and the space. */
  static final Pattern SENTENCE_END =
      Pattern.compile("[.?!…][\"”’)\\]\uE001]*+ +(?=[\"“‘(\\[\uE000]*+\\p{Lu})");

  /** A capital that goes on with a citation. */
  static final Pattern GOES_ON =
      Pattern.compile("(?:Trans|Ed|Eds|Edited|Translated|Vol|Hrsg|Hg)\\b");

  private Patterns() {}
}
