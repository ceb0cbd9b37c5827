package press.imprint.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Base64;
import java.util.regex.Pattern;
import press.imprint.markup.ElementCursor;
import press.imprint.markup.OutputDialect;
import press.imprint.model.Inline;
import press.imprint.model.Picture;

/**
 * Note bodies and rules as the page shows them: links to the web are links, those into the book are
 * words, and pictures are within the page, which stands by itself.
 */
final class ReportDialect implements OutputDialect {
  private static final Pattern WEB = Pattern.compile("https?://[^/]", Pattern.CASE_INSENSITIVE);

  @Override
  public void noteCall(ElementCursor parent, Inline.NoteCall call) {
    parent.child("sup").text(call.label());
  }

  @Override
  public String addressOf(String id) {
    return "#" + id;
  }

  @Override
  public String addressOf(Inline.Target.ToNote note) {
    return note.address();
  }

  @Override
  public String addressOf(Picture.Found picture) {
    try {
      byte[] bytes = Files.readAllBytes(picture.file());
      String letters = Base64.getEncoder().encodeToString(bytes);
      return "data:" + picture.type().mediaType() + ";base64," + letters;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void mean(ElementCursor element, String meaning) {}

  @Override
  public boolean links(Inline.Target target) {
    return WEB.matcher(target.address()).lookingAt();
  }
}
