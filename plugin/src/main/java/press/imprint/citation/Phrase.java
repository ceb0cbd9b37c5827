package press.imprint.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import press.imprint.diagnostic.Location;
import press.imprint.model.Inline;
import press.imprint.model.Inlines;

/** Inlines put one behind the other, with full stops between them as far as there are none. */
final class Phrase {
  private static final String STOPS = ".?!…";
  private static final String CLOSERS = "\"'”’»›";

  private final List<Inline> content = new ArrayList<>();
  private final Location at;
  private final Locale locale;

  /** An empty one, all of it said at one place. */
  Phrase(Location at, Locale locale) {
    this.at = at;
    this.locale = locale;
  }

  List<Inline> content() {
    return List.copyOf(content);
  }

  Phrase say(String words) {
    content.add(new Inline.Text(at, words));
    return this;
  }

  Phrase add(List<Inline> run) {
    content.addAll(run);
    return this;
  }

  /** Ends what was said with a full stop, unless it ends with a stop of its own. */
  Phrase stop() {
    if (!content.isEmpty() && !stopped()) {
      say(".");
    }
    return this;
  }

  /** Begins a new sentence with a run. */
  Phrase sentence(List<Inline> run) {
    boolean first = content.isEmpty();
    stop();
    return (first ? this : say(" ")).add(capital(run));
  }

  private boolean stopped() {
    String said = Inlines.plainText(content);
    int last = said.length() - 1;
    while (last > 0 && CLOSERS.indexOf(said.charAt(last)) >= 0) {
      last--;
    }
    return last >= 0 && STOPS.indexOf(said.charAt(last)) >= 0;
  }

  /** A run that begins with a capital, if it begins with a letter. */
  private List<Inline> capital(List<Inline> run) {
    if (run.isEmpty() || !(run.get(0) instanceof Inline.Text first) || first.text().isEmpty()) {
      return run;
    }
    List<Inline> capital = new ArrayList<>(run);
    int letter = first.text().offsetByCodePoints(0, 1);
    String head = first.text().substring(0, letter).toUpperCase(locale);
    capital.set(0, new Inline.Text(first.at(), head + first.text().substring(letter)));
    return capital;
  }
}
