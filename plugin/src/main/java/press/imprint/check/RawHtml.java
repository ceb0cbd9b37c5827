package press.imprint.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.Location;
import press.imprint.diagnostic.Rule;
import press.imprint.diagnostic.SourceText;
import press.imprint.model.Block;
import press.imprint.model.Book;
import press.imprint.model.Inline;

/** HTML that is not of the harmless kind; a closing tag is not told again after its opening one. */
final class RawHtml implements Check {
  private static final Pattern TAG = Pattern.compile("\\s*<(/?)([A-Za-z][A-Za-z0-9:-]*)");

  /** What Markdown, or a book, has for an element. */
  private static final Map<String, String> INSTEAD =
      Map.ofEntries(
          Map.entry("a", "write `[words](address)`"),
          Map.entry("img", "write `![what it shows](address)`"),
          Map.entry("b", "write `**words**`"),
          Map.entry("strong", "write `**words**`"),
          Map.entry("i", "write `*words*`"),
          Map.entry("em", "write `*words*`"),
          Map.entry("cite", "write `*words*`"),
          Map.entry("code", "write the words between backticks"),
          Map.entry("tt", "write the words between backticks"),
          Map.entry("pre", "put the lines between two lines of three backticks"),
          Map.entry("p", "put an empty line between paragraphs"),
          Map.entry("h1", "write `# words`"),
          Map.entry("h2", "write `## words`"),
          Map.entry("h3", "write `### words`"),
          Map.entry("h4", "write `#### words`"),
          Map.entry("ul", "begin each item with `- `"),
          Map.entry("ol", "begin each item with `1. `"),
          Map.entry("li", "begin each item with `- `"),
          Map.entry("hr", "write `***` between two empty lines"),
          Map.entry("table", "write a table with `|` between its cells"),
          Map.entry("sup", "close it in the same paragraph"),
          Map.entry("sub", "close it in the same paragraph"),
          Map.entry("font", "delete the tag: the book's design chooses the fonts"),
          Map.entry("center", "delete the tag: the book's design sets the lines"),
          Map.entry("script", "delete it: a book runs no scripts"),
          Map.entry("style", "delete it: the book's design is not in its text"),
          Map.entry("iframe", "write a link: `[words](address)`"),
          Map.entry("video", "write a link: `[words](address)`"),
          Map.entry("audio", "write a link: `[words](address)`"));

  private static final String OTHERWISE =
      "say it in Markdown; put a `<` that is no tag between backticks, or write `&lt;`";

  @Override
  public List<Diagnostic> findings(Book book) {
    Search search = new Search();
    search.walk(book);
    return search.findings;
  }

  private static final class Search extends WholeBookWalker {
    private final List<Diagnostic> findings = new ArrayList<>();
    private final Map<Open, Integer> open = new HashMap<>();

    private record Open(SourceText source, String name) {}

    @Override
    public Void rawHtml(Inline.RawHtml rawHtml) {
      return meet(rawHtml.at(), rawHtml.html());
    }

    @Override
    public Void rawHtmlBlock(Block.RawHtmlBlock rawHtmlBlock) {
      return meet(rawHtmlBlock.at(), rawHtmlBlock.html());
    }

    private Void meet(Location at, String html) {
      Matcher tag = TAG.matcher(html);
      boolean named = tag.lookingAt();
      String name = named ? tag.group(2).toLowerCase(Locale.ROOT) : "";
      boolean closing = named && !tag.group(1).isEmpty();
      Open key = new Open(at.source(), name);
      int left = open.getOrDefault(key, 0);
      if (closing && left > 0) {
        open.put(key, left - 1);
        return null;
      }
      if (named && !closing && !html.contains("</" + tag.group(2))) {
        open.put(key, left + 1);
      }
      String what =
          named ? "`<" + tag.group(1) + tag.group(2) + ">`" : "markup `" + start(html) + "`";
      String hint = INSTEAD.getOrDefault(name, OTHERWISE);
      findings.add(Diagnostic.of(Rule.RAW_HTML, at, what + " is not carried into the book", hint));
      return null;
    }

    private static String start(String html) {
      String line = html.strip().lines().findFirst().orElse("");
      return line.length() > 20 ? line.substring(0, 20) + "…" : line;
    }
  }
}
