package press.imprint.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import press.imprint.bench.MasterText.Body;

/**
 * The notes of a clean master, in the order of their calls, as far as each is one citation from its
 * first letter to its last; read without the plugin, by a few patterns.
 */
final class CitedNotes {
  private static final String NAME = "\\p{Lu}[\\p{L}’'-]+";
  private static final String PAGE = "\\d+(?:\\.\\d+)*(?:(?:–|--)\\d+)?";
  private static final String PAGES = "(?:(?:pp?\\.|chap\\.) )?" + PAGE + "(?:, " + PAGE + ")*";
  private static final Pattern FULL =
      Pattern.compile(
          "(?<names>(?:(?:"
              + NAME
              + "|\\p{Lu}\\.) )+?(?<surname>"
              + NAME
              + ")(?: et al\\.)?), \\*(?<title>[^*]+)\\*(?<more>,? [^(;*]*)?"
              + " \\((?<place>[^():]+): (?<house>[^():]+), (?<year>\\d{4})\\)"
              + "(?:, (?<pages>"
              + PAGES
              + "))?\\.");
  private static final Pattern SHORT =
      Pattern.compile(
          "(?<surname>" + NAME + ")(?:, \\*(?<title>[^*]+)\\*,)? (?<pages>" + PAGES + ")\\.");
  private static final Pattern IBID =
      Pattern.compile("\\*Ibid\\.?\\*(?:,? (?<pages>" + PAGES + "))?\\.?");
  private static final Pattern ANY_FULL =
      Pattern.compile("(?<surname>" + NAME + ")(?: et al\\.)?, (?:\\*|“|\")[^*]+");

  /** What a note is. */
  enum Kind {
    FULL,
    SHORT,
    IBID,
    OTHER
  }

  /**
   * A note.
   *
   * @param index its place among all notes
   * @param body its body
   * @param kind what it is
   * @param text what it says
   * @param found the parts of it; of another note, none
   */
  record Note(int index, Body body, Kind kind, String text, Optional<Matcher> found) {
    String part(String name) {
      return found.orElseThrow().group(name);
    }

    /** Where a part of it begins in its file. */
    int start(String name) {
      return body.words() + found.orElseThrow().start(name);
    }

    int end(String name) {
      return body.words() + found.orElseThrow().end(name);
    }

    boolean has(String name) {
      return found.isPresent() && found.get().group(name) != null;
    }

    String surname() {
      return part("surname");
    }
  }

  private final MasterText master;
  private final List<Note> notes = new ArrayList<>();
  private final Map<String, Integer> fulls = new HashMap<>();

  CitedNotes(MasterText master) {
    this.master = master;
    for (Body body : master.inReadingOrder()) {
      notes.add(note(notes.size(), body, master.text(body)));
    }
    for (Body body : master.bodies()) {
      Matcher any = ANY_FULL.matcher(master.text(body));
      while (any.find()) {
        fulls.merge(any.group("surname"), isFull(body, any) ? 1 : 0, Integer::sum);
      }
    }
  }

  /** Whether a name and a title have a year behind them. */
  private boolean isFull(Body body, Matcher any) {
    String rest = master.text(body).substring(any.end()).split(";", 2)[0];
    return rest.matches("(?s).*\\d{4}.*");
  }

  private static Note note(int index, Body body, String text) {
    for (Map.Entry<Kind, Pattern> form :
        List.of(
            Map.entry(Kind.FULL, FULL), Map.entry(Kind.SHORT, SHORT), Map.entry(Kind.IBID, IBID))) {
      Matcher matcher = form.getValue().matcher(text);
      if (matcher.matches()) {
        return new Note(index, body, form.getKey(), text, Optional.of(matcher));
      }
    }
    return new Note(index, body, Kind.OTHER, text, Optional.empty());
  }

  Stream<Note> all(Kind kind) {
    return notes.stream().filter(note -> note.kind() == kind);
  }

  Optional<Note> at(int index) {
    return index >= 0 && index < notes.size() ? Optional.of(notes.get(index)) : Optional.empty();
  }

  int size() {
    return notes.size();
  }

  /** Whether exactly one work is cited in full under a name. */
  boolean sole(String surname) {
    return fulls.getOrDefault(surname, 0) == 1;
  }

  /** All names under which the notes cite. */
  List<String> surnames() {
    return List.copyOf(fulls.keySet());
  }

  /** The one work of a short citation, where it is cited before by itself. */
  Optional<Note> fullOf(Note brief) {
    return sole(brief.surname())
        ? all(Kind.FULL)
            .filter(full -> full.surname().equals(brief.surname()) && full.index() < brief.index())
            .findFirst()
        : Optional.empty();
  }

  /**
   * The name under which a note cites, an Ibid. as those before it; none where that is not told.
   */
  Optional<String> cites(int index) {
    Optional<Note> note = at(index);
    while (note.isPresent() && note.get().kind() == Kind.IBID) {
      note = at(note.get().index() - 1);
    }
    return note.filter(said -> said.kind() != Kind.OTHER).map(Note::surname);
  }

  /** A short citation of another work than one, from the notes before a place. */
  Optional<Note> other(int before, String than) {
    return all(Kind.SHORT)
        .filter(note -> note.index() < before && !note.surname().equals(than))
        .reduce((first, last) -> last);
  }
}
