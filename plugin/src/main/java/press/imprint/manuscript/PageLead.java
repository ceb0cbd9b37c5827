package press.imprint.manuscript;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.imprint.diagnostic.Location;
import press.imprint.model.Inline;

/**
 * Takes the word for a page that stands before a cross-reference into it: the {@code p.} of <code>
 * see p. [](#fold){.page}</code>. Where there are no pages it would stand before a title.
 */
final class PageLead extends InlineChoice<Inline> {
  private static final String ENGLISH = "pp?\\.?|pages?|pgs?\\.";
  private static final String OTHERS =
      "[Ss]\\.|[Ss]eiten?|págs?\\.?|páginas?|pagg?\\.|pagin[ae]|blz\\.?|bladzijden?"
          + "|[Сс]\\.|[Сс]тр\\.|[Сс]тор\\.|[Сс]траниц[аеуы]|[Сс]торінк[аиуі]";
  private static final Pattern WORD =
      Pattern.compile("(?<![\\p{L}\\p{N}])((?i:" + ENGLISH + ")|" + OTHERS + ")[ \\t\u00a0]*$");

  private final List<Inline> before;

  private PageLead(List<Inline> before) {
    this.before = before;
  }

  /**
   * Takes the word away from the end of what stands before an inline, if that asks for a page.
   *
   * @param before what stands before it; changed
   * @param inline the inline
   * @return the inline, with the word where there was one
   */
  static Inline taken(List<Inline> before, Inline inline) {
    return inline.accept(new PageLead(before)).orElse(inline);
  }

  @Override
  public Optional<Inline> crossReference(Inline.CrossReference reference) {
    int last = before.size() - 1;
    while (reference.page() && last >= 0 && isBlank(before.get(last))) {
      last--;
    }
    return reference.page() && last >= 0 && before.get(last) instanceof Inline.Text text
        ? after(text, last, reference)
        : Optional.empty();
  }

  private static boolean isBlank(Inline inline) {
    return inline instanceof Inline.SoftBreak
        || (inline instanceof Inline.Text text && text.text().isBlank());
  }

  private Optional<Inline> after(Inline.Text text, int index, Inline.CrossReference reference) {
    Matcher word = WORD.matcher(text.text());
    boolean typed = text.at().end() - text.at().start() == text.text().length();
    if (!typed || !word.find()) {
      return Optional.empty();
    }
    boolean apart = index < before.size() - 1 || word.end(1) < text.text().length();
    before.subList(index, before.size()).clear();
    int start = text.at().start() + word.start();
    if (word.start() > 0) {
      Location kept = text.at().source().at(text.at().start(), start);
      before.add(new Inline.Text(kept, text.text().substring(0, word.start())));
    }
    Location whole = text.at().source().at(start, reference.at().end());
    String lead = word.group(1) + (apart ? "\u00a0" : "");
    return Optional.of(
        new Inline.CrossReference(whole, reference.target(), true, lead, reference.words()));
  }
}
