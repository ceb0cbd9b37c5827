package press.imprint.citation;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * All the forms by which a citation is known, in the letters of a {@link CitedText}: notes as The
 * Chicago Manual of Style, chapter 14, has them, and the looser ones that books are full of.
 */
final class Patterns {
  private static final String ITALIC = "\uE000[^\uE000\uE001]++\uE001";
  private static final String QUOTED =
      "“[^”]{1,300}+”|\"[^\"]{1,300}+\"|(?<![\\p{L}\\p{N}])‘(?:[^’]|’(?=\\p{L})){1,300}+’";

  /** A title: in italics, or between quotation marks. */
  static final Pattern TITLE = Pattern.compile(ITALIC + "|" + QUOTED);

  /** From an article's or a chapter's title to the title of what it stands in. */
  static final Pattern HOST = Pattern.compile(",? ?(?<in>in:? )?(?=\uE000)");

  private static final String MONTH =
      "(?:January|February|March|April|May|June|July|August|September|October|November|December"
          + "|Spring|Summer|Autumn|Fall|Winter|Jan\\.|Feb\\.|Mar\\.|Apr\\.|Jun\\.|Jul\\.|Aug\\."
          + "|Sept?\\.|Oct\\.|Nov\\.|Dec\\.)";
  private static final String YEAR = "(?:1[4-9]|20)\\d\\d";

  private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}\\d]*+(?:['’‐-][\\p{L}\\p{M}]++)*+";
  private static final String PARTICLE =
      "(?:van|von|der|den|de|del|della|di|da|du|dos|das|la|le|el|al|ibn|bin|ben|ter|ten|af|y|zu|zur"
          + "|of|the|for|St\\.|Van|Von|De|Del|Della|Di|Da|Du|La|Le|El|Al|Ibn|Bin|Ben|Ter)";
  private static final String FIXED = "(?:d['’]|al-|el-|ad-|ar-|as-|an-|L['’])";
  private static final String INITIALS = "(?:\\p{Lu}\\.[‐-]?)++";
  private static final String ENDING = "(?:Jr\\.?|Sr\\.?|I{2,3}|IV)";
  private static final String AND = "(?:and|&|et(?! al)|und|y)";
  private static final String TOKEN =
      "(?:" + INITIALS + "|" + FIXED + "?" + WORD + "|" + PARTICLE + "|" + AND + ")";

  /** One word of a list of names; group 1 is its comma. */
  static final Pattern NAME_WORD =
      Pattern.compile("(?:" + TOKEN + "|al\\.|eds?\\.|trans\\.|[JS]r\\.)(,?)");

  /** Between two names of a list. */
  static final Pattern BETWEEN_NAMES = Pattern.compile(",? " + AND + " |, ");

  /** "et al." or "and others" behind a list of names. */
  static final Pattern OTHERS = Pattern.compile(",? (?:et al\\.?|and others)$");

  /** What names whoever stands before it. */
  static final Pattern ROLE = Pattern.compile(",? \\(?(?:eds?|trans|comps?)\\.\\)?$");

  /** What stands before or behind a surname and is none. */
  static final Pattern INITIAL = Pattern.compile(INITIALS);

  static final Pattern PARTICLES = Pattern.compile(PARTICLE);
  static final Pattern NAME_ENDING = Pattern.compile("[, ]+" + ENDING + "$");

  /** A whole list of names. */
  static final Pattern NAMES =
      Pattern.compile(
          TOKEN
              + "(?:,? "
              + TOKEN
              + "){0,15}+(?:,? et al\\.?)?(?:,? \\(?(?:eds?|trans|comps?)\\.\\)?)?");

  /** The names at the head of what may be a short citation, as few as will do. */
  private static final String FEW_NAMES =
      "(?<names>" + TOKEN + "(?:,? " + TOKEN + "){0,11}?(?:,? et al\\.?)?)";

  private static final String UNIT =
      "(?:(?:esp\\.|especially|at|and) )?(?:(?:pp?|chaps?|ch|secs?|vols?|nos?|bk|pt|fols?|figs?|pls?"
          + "|nn?|ll?|app|doc|arts?|st|cols?|f|ff|cap|lib)\\. ?"
          + "|(?:pages?|chapters?|sections?|volumes?|numbers?|books?|parts?|figures?|notes?|lines?"
          + "|satire|canto|act|scene|letter|document|article|appendix|columns?|verses?|epistle) "
          + "|§§? ?)";
  private static final String NUMBER =
      "(?:\\d+(?:[.:]\\d+)*+(?:[a-z](?![\\p{L}\\d]))?|[ivxlcdm]{1,15}(?=[^\\p{L}]|n\\d|$))(?: ?nn?\\.? ?\\d+|ff?\\.)?";

  /** What may follow the figures of a number: a note of its page, "ff." */
  static final Pattern NUMBER_TAIL = Pattern.compile("(?: ?nn?\\.? ?\\d+|ff?\\.)$");

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
  static final Pattern YEARLIKE = Pattern.compile(YEAR);

  /** The hyphens that stand for an en dash. */
  static final Pattern HYPHEN = Pattern.compile("[-‐‑−]");

  private static final String BRACKETS = "(?: ?\\([^()]*+\\)| ?\\[[^\\[\\]]*+\\])*+";

  /** What may follow a citation to its end. */
  static final Pattern TAIL =
      Pattern.compile(BRACKETS + "(?:, (?:my )?(?:emphasis|italics|translation)[^,;.]*)?[.!?]? *");

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
          "(?<open>\uE000)?(?<word>(?:[Ii]bid(?:em)?|IBID|[Ii]d(?=[.\uE001]))"
              + "(?:\\.(?=\uE001))?)(?:\uE001(?<outer>\\.)?|(?<stop>\\.))?"
              + "(?:(?<comma>,?) (?:at )?(?<locator>"
              + LOCATOR.pattern()
              + "))?(?<tail>(?![ \uE000\uE001]*[\\p{L}\\p{N}]).*|)");

  /** What sends the reader to a source: {@code see also}. */
  static final Pattern SIGNAL =
      Pattern.compile(
          "(?:(?:[Ss]ee|[Cc]f\\.|[Cc]f|[Cc]ompare|[Cc]ontrast|[Aa]lso|[Bb]ut|[Ii]n|[Ff]rom|[Aa]s"
              + "|[Qq]uoted|[Cc]ited|[Aa]gain|[Ee]sp\\.|[Ee]specially|[Aa]nd|[Tt]hus|[Ss]o|[Oo]n this"
              + "|e\\.g\\.|i\\.a\\.|passim|for (?:example|instance)|[Ff]or more|generally|by)"
              + ",? )++");

  /** A lead from prose to a source within a sentence. */
  static final Pattern LEAD =
      Pattern.compile(
          ": |(?<![\\p{L}])(?:[Ss]ee(?: also)?|[Cc]f\\.|(?:quoted|cited|reprinted|translated) in) ");

  /** What says that another wrote a part of the book: {@code preface to}. */
  static final Pattern AUXILIARY =
      Pattern.compile(
          ",? (?:(?:the )?(?:preface|foreword|introduction|afterword|epilogue|prologue|postscript"
              + "|review)(?: to| of)|[^,()]{1,60}, in|in) $");

  /** What may stand between a title and its imprint: editors, volumes, a journal's number. */
  static final Pattern APPARATUS =
      Pattern.compile(
          ",? ?(?:|(?:ed(?:s|ited by)?\\b|trans\\b|translated\\b|vols?\\b|nos?\\b|rev\\b|reprint|repr\\b"
              + "|intro|foreword|preface|with |\\d|ser|new ed|bk\\b|book |part |pt\\b|in |by "
              + "|\\p{Lu}[\\p{L} ]{0,40}(?:Series|Studies|Papers|Monographs?|Editions?|ed\\.)"
              + "|(?:first|second|third|fourth|fifth) ed|abr|comp\\b|selected|Ed\\b|Trans\\b|Vol\\b)"
              + "[^();\uE000\uE001“”\"]{0,200}?),? ?(?=\\()");

  /** An imprint in brackets; group 1 is what they hold. */
  static final Pattern IMPRINT =
      Pattern.compile(
          "\\(((?=[^()]*+\\))(?:[^()]*?(?:"
              + YEAR
              + "|n\\.d\\.|forthcoming)[^()]*+|\\p{Lu}[^():]*+: \\p{Lu}[^()]*+))\\)");

  /** An imprint without brackets: {@code , J. Cape, 1974}. */
  static final Pattern BARE_IMPRINT =
      Pattern.compile(
          "(?:, (?:\\p{Lu}[^,();\uE000\uE001“”]{0,60}+, ){1,3}(?:\\d{1,2} )?(?:"
              + MONTH
              + " )?|, (?:\\d{1,2} )?"
              + MONTH
              + " (?:\\d{1,2}, )?)"
              + YEAR
              + "(?!\\d)");

  /** The place, publisher and year of an imprint. */
  static final Pattern FACTS =
      Pattern.compile(
          "(?:(?<place>[^:;]+): (?<publisher>[^:;]+?), "
              + "|(?<city>\\p{Lu}[^:;,]*), (?<house>\\p{Lu}[^:;]*?), )"
              + "(?<year>"
              + YEAR
              + ")");

  /** Between an imprint and a locator. */
  static final Pattern AFTER_IMPRINT = Pattern.compile("(?<comma>[,:]?) ?(?=[\\p{L}\\p{N}§])");

  /** Editors and translators among what follows a title. */
  static final Pattern HELPERS =
      Pattern.compile(
          "(?:eds?\\.|edited by|trans\\.|translated by) (?<names>[^,;]+(?:, and [^,;]+)?)");

  /** A possessive before a title: {@code Marx’s *Capital*}. */
  static final Pattern POSSESSIVE =
      Pattern.compile("(\\p{Lu}[\\p{L}\\p{M}\\d]*+(?:['’‐-][\\p{L}\\p{M}]++)*?)['’]s? $");

  /** An entry of a list of works cited: {@code Lee, Eric.} */
  static final Pattern ENTRY =
      Pattern.compile(
          "(" + WORD + "), \\p{Lu}[^\uE000“\"]{0,120}+[\uE000“\"].*(?<!\\d)" + YEAR + "(?!\\d).*");

  /** The end of a sentence: its stop, what closes with it, and the space. */
  static final Pattern SENTENCE_END =
      Pattern.compile("[.?!…][\"”’)\\]\uE001]*+ +(?=[\"“‘(\\[\uE000]*+\\p{Lu})");

  /** A capital that goes on with a citation. */
  static final Pattern GOES_ON = Pattern.compile("(?:Trans|Ed|Eds|Edited|Translated|Vol)\\b");

  /** A word before a stop that does not end a sentence. */
  static final Set<String> ABBREVIATIONS =
      Set.of(
          ("ed eds trans vol vols no nos chap chaps ch pp p univ cf al cit st dr mr mrs ms prof mass"
                  + " calif conn jr sr rev pt bk fig figs sec secs n nn viz repr comp comps col fol"
                  + " fols app ser jan feb mar apr jun jul aug sept sep oct nov dec penn ill ind mich"
                  + " minn wash fla ont vt gen art arts l ll c ca esp ff f inc ltd co bros acad e.g"
                  + " i.e a.k.a op loc mt rept abr intro dept gov lib cap")
              .split(" ", -1));

  /** Capitalised words that a number follows and that are nobody's name. */
  static final Set<String> NO_NAMES =
      Set.of(
          ("january february march april may june july august september october november december"
                  + " spring summer autumn fall winter chapter chap part book figure fig table"
                  + " article art section sec act sonnet canto psalm psalms file folder box fond note"
                  + " notes number no plate map volume vol appendix line lines page pages room"
                  + " genesis exodus leviticus numbers deuteronomy joshua judges samuel kings"
                  + " chronicles ezra nehemiah esther job proverbs ecclesiastes isaiah jeremiah"
                  + " ezekiel daniel hosea amos micah matthew mark luke john acts romans corinthians"
                  + " galatians ephesians philippians colossians thessalonians timothy titus hebrews"
                  + " james peter jude revelation sura surah question problem theorem rule law"
                  + " paragraph clause verse stanza scene letter document doc item entry case reel"
                  + " equation example version apollo world war type class group phase step level day"
                  + " week year circa ibid")
              .split(" ", -1));

  /** Words that open a sentence and are nobody's name. */
  static final List<String> OPENERS =
      List.of(
          "In",
          "See",
          "Also",
          "For",
          "On",
          "The",
          "A",
          "An",
          "As",
          "At",
          "By",
          "From",
          "But",
          "And",
          "Compare",
          "Contrast",
          "This",
          "That",
          "Here",
          "According",
          "Quoted",
          "Cited",
          "Thus",
          "After",
          "Before",
          "While",
          "With",
          "Both",
          "Of",
          "Such",
          "Like",
          "Consult",
          "Following",
          "Adapted",
          "Translated",
          "Reprinted",
          "Source",
          "Sources",
          "Where",
          "When");

  private Patterns() {}
}
