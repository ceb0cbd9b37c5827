package press.imprint.citation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.imprint.citation.Layout.Span;
import press.imprint.model.Inline;
import press.imprint.model.Label;
import press.imprint.model.Metadata;

/**
 * An entry of a list of works cited, made of a full citation as a bibliography has it (The Chicago
 * Manual of Style, 14.21): {@code Blair, Ann. *Too Much to Know*. New Haven: Yale University Press,
 * 2010.} Every piece is cut out of the note; what has no sure place stays in the author's words.
 */
final class Entry {
  /** Between two pieces of what stands before an imprint: editors, edition, volumes. */
  private static final Pattern SEAM =
      Pattern.compile(
          ", (?=(?:eds?\\.|edited|trans\\.|translated|vols?\\.|rev\\. ed|repr|reprint|new ed|with "
              + "|foreword|preface|intro|\\d+(?:st|nd|rd|th) ed|\\d+ vols?\\b"
              + "|(?:first|second|third|fourth|fifth) ed))");

  /** Editors or translators, and nobody else. */
  private static final Pattern HELPERS =
      Pattern.compile("(?:(?<ed>eds?\\.)|trans\\.) (?<names>(?:(?!\\b(?:eds?|trans|intro)\\.).)+)");

  /** The volume and number of a journal. */
  private static final Pattern NUMBERS =
      Pattern.compile("(?:(?:vol|nos?)\\. ?)?\\d+(?:, nos?\\. ?[\\d–/-]+)?");

  /** An address behind a citation, and when the author saw it. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "[,.:]? ?(?<seen>[Aa]ccessed [^;:\uE000“\"]{4,40}, )?"
              + "(?<address>(?:https?://|doi:)[^ \uE000\uE001]*[^ \uE000\uE001.,;:)\\]])");

  /** What a title is not sorted by, in the language of the book. */
  private static final Map<String, String> ARTICLES =
      Map.of(
          "en", "the|an?",
          "de", "der|die|das|eine?",
          "fr", "les?|la|une?",
          "es", "el|l[ao]s?|una?",
          "it", "il|l[aoe]|gli|i|una?",
          "pt", "[ao]s?|uma?",
          "nl", "de|het|een");

  private final FullText text;
  private final String letters;
  private final Layout layout;
  private final Metadata metadata;
  private final Phrase out;

  Entry(FullText text, Metadata metadata) {
    this.text = text;
    this.metadata = metadata;
    letters = text.letters();
    layout = text.layout();
    out = new Phrase(text.at(), metadata.locale());
  }

  /** Its words. */
  List<Inline> content() {
    boolean led = names();
    title(led);
    if (isArticle()) {
      article();
    } else {
      book();
    }
    address();
    return out.stop().content();
  }

  /** Writes those who are named; tells whether words lead from them to the title. */
  private boolean names() {
    text.authors().ifPresent(this::names);
    boolean letter =
        layout.lead().map(lead -> letters.startsWith("to ", lead.from())).orElse(false);
    if (letter) {
      out.say(", ").add(text.cut(layout.lead().get()));
    } else {
      layout.lead().ifPresent(lead -> out.sentence(text.cut(lead)));
    }
    return layout.lead().isPresent();
  }

  private void names(Span all) {
    List<Name> names = text.work().authors().names();
    if (names.isEmpty()) {
      out.add(text.cut(all));
      return;
    }
    LeadingName first = LeadingName.of(letters, all.from(), names.get(0));
    out.add(text.cut(first.surname()));
    if (first.turned()) {
      out.say(", ").add(text.cut(first.given()));
    }
    int rest = first.surname().to();
    boolean runsOn =
        rest < all.to() && letters.charAt(rest) == ' ' && letters.charAt(rest + 1) != '(';
    out.say(runsOn && first.turned() ? "," : "").add(text.cut(rest, all.to()));
  }

  private void title(boolean led) {
    Span title = layout.title();
    List<Inline> run =
        letters.charAt(title.from()) == CitedText.ITALIC ? text.cut(title) : List.of();
    if (led) {
      out.say(" ").add(run);
    } else {
      out.sentence(run);
    }
    if (run.isEmpty()) {
      quoted(title);
    }
  }

  /** The stop stands within the quotation marks, unless the author puts the comma outside. */
  private void quoted(Span title) {
    int last = title.to() - 1;
    int inner = last;
    while (inner > title.from() + 1 && letters.charAt(inner - 1) == ',') {
      inner--;
    }
    boolean outside = inner == last && letters.startsWith(",", title.to());
    out.add(text.cut(title.from(), inner));
    if (!outside) {
      out.stop();
    }
    out.add(text.cut(last, title.to()));
  }

  /** Whether it stands in a journal, or is a number of one. */
  private boolean isArticle() {
    boolean house = text.work().imprint().publisher().isPresent();
    boolean numbered =
        layout.bracketed()
            && layout.apparatus().map(a -> NUMBERS.matcher(a.of(letters)).matches()).orElse(false);
    boolean hosted = layout.host().isPresent() && !layout.collected();
    return !house && (hosted || numbered);
  }

  /** Journal, number, date and pages as the author writes them. */
  private void article() {
    host();
    int to = layout.bracketed() ? Math.max(layout.end(), layout.pages()) : layout.end();
    out.add(text.cut(layout.titlesEnd(), to));
  }

  private void book() {
    host();
    layout.apparatus().ifPresent(this::apparatus);
    out.sentence(text.cut(layout.imprint()));
  }

  /** What it stands in, with the words that lead there: {@code In}, {@code Review of *X*}. */
  private void host() {
    if (layout.host().isEmpty()) {
      return;
    }
    Span host = layout.host().get();
    Optional<Span> lead = Span.trimmed(letters, layout.title().to(), host.from());
    if (lead.isEmpty()) {
      out.sentence(text.cut(host));
    } else if (tellsByWhom(lead.get())) {
      out.say(", ").add(text.cut(lead.get())).sentence(text.cut(host));
    } else {
      boolean comma = letters.charAt(lead.get().to()) == ',';
      out.sentence(text.cut(lead.get())).say(comma ? ", " : " ").add(text.cut(host));
    }
  }

  /** Editors, edition, volumes: each a sentence, or of a collection all in one. */
  private void apparatus(Span all) {
    Matcher seam = SEAM.matcher(letters).region(all.from(), all.to());
    int from = all.from();
    while (seam.find()) {
      piece(new Span(from, seam.start()));
      from = seam.end();
    }
    piece(new Span(from, all.to()));
  }

  private void piece(Span piece) {
    boolean runsOn = tellsByWhom(piece) || layout.collected();
    Matcher helpers = HELPERS.matcher(letters).region(piece.from(), piece.to());
    if (!helpers.matches()) {
      add(text.cut(piece), runsOn);
      return;
    }
    Label label = helpers.group("ed") == null ? Label.TRANSLATED_BY : Label.EDITED_BY;
    String phrase = metadata.labels().get(label);
    int gap = phrase.indexOf("{0}");
    String before = phrase.substring(0, gap);
    String head =
        runsOn
            ? before.substring(0, 1).toLowerCase(metadata.locale()) + before.substring(1)
            : before;
    add(List.of(new Inline.Text(text.at(), head)), runsOn);
    out.add(text.cut(helpers.start("names"), helpers.end("names")))
        .say(phrase.substring(gap + "{0}".length()));
  }

  /** Whether it goes on with what leads to the title: {@code Preface to *Wire*, by John Doe}. */
  private boolean tellsByWhom(Span piece) {
    return layout.lead().isPresent() && letters.startsWith("by ", piece.from());
  }

  private void add(List<Inline> run, boolean runsOn) {
    if (runsOn) {
      out.say(", ").add(run);
    } else {
      out.sentence(run);
    }
  }

  private void address() {
    Matcher address = ADDRESS.matcher(letters).region(text.found().end(), letters.length());
    if (address.lookingAt()) {
      if (address.group("seen") != null) {
        out.sentence(text.cut(address.start("seen"), address.end("seen") - 2));
      }
      // An address begins with the letter with which it begins.
      out.stop().say(" ").add(text.cut(address.start("address"), address.end("address")));
    }
  }

  /**
   * By what it is sorted: the name that comes first, the names before it, whoever wrote it with
   * them, the title.
   */
  List<String> sortedBy() {
    List<Name> names = text.work().authors().names();
    String title = withoutArticle(text.work().title().text());
    if (names.isEmpty() || text.authors().isEmpty()) {
      return List.of(title, "", "", title);
    }
    Span all = text.authors().get();
    LeadingName first = LeadingName.of(letters, all.from(), names.get(0));
    String surname = withoutArticle(first.surname().of(letters));
    String others = letters.substring(first.surname().to(), all.to());
    return List.of(surname, first.given().of(letters), others, title);
  }

  private String withoutArticle(String words) {
    String articles = ARTICLES.getOrDefault(metadata.locale().getLanguage(), "");
    return words.replaceFirst("(?iu)^(?:" + articles + ") (?=.)", "");
  }
}
