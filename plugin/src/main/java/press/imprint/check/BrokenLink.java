package press.imprint.check;

import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.Location;
import press.imprint.diagnostic.Nearest;
import press.imprint.diagnostic.Rule;
import press.imprint.diagnostic.SourceText;
import press.imprint.model.Book;
import press.imprint.model.Inline;
import press.imprint.model.Note;
import press.imprint.model.Picture;
import press.imprint.model.TargetVisitor;

/** A link to a place that the book does not have, or a picture that is missing or unreadable. */
final class BrokenLink implements Check {
  /** Where a link may lead out of a book: all others could run a script or open a file. */
  private static final Set<String> SCHEMES =
      Set.of("http", "https", "mailto", "tel", "sms", "ftp", "urn", "doi", "xmpp");

  private static final Pattern WEB =
      Pattern.compile("https?://[^/?#\\s]", Pattern.CASE_INSENSITIVE);

  @Override
  public List<Diagnostic> findings(Book book) {
    List<Diagnostic> findings =
        new ArrayList<>(
            new RefusedPictures(book)
                .findings(
                    Picture.Fault.UNREADABLE,
                    Rule.BROKEN_LINK,
                    "correct the address, or put a PNG, JPEG, GIF or SVG file there"));
    Places places = new Places(book);
    new WholeBookWalker() {
      @Override
      public Void link(Inline.Link link) {
        new Link(places, link.at(), link.target()).finding().ifPresent(findings::add);
        return super.link(link);
      }

      @Override
      public Void crossReference(Inline.CrossReference reference) {
        Link link = new Link(places, reference.at(), reference.target());
        link.finding().or(() -> nameless(link, reference)).ifPresent(findings::add);
        return null;
      }
    }.walk(book);
    return findings;
  }

  /** A place without a name leaves a cross-reference without a word. A note is named if called. */
  private static Optional<Diagnostic> nameless(Link link, Inline.CrossReference reference) {
    return reference.words().isEmpty() && !reference.target().isNote()
        ? Optional.of(
            link.finding(
                "cross-reference `%s` leads to a place that has neither title nor caption"
                    .formatted(reference.target().address()),
                "write the words of the link between its brackets, or lead to a heading"))
        : Optional.empty();
  }

  /** The files and places that links of a book can lead to. */
  private static final class Places {
    /** Where more links are broken, their addresses are no slips. */
    private static final int MOST_SLIPS = 50;

    private final Map<String, SourceText> files = new LinkedHashMap<>();
    private final Book book;
    private final Map<SourceText, Set<String>> labels = new HashMap<>();
    private final Map<String, SourceText> firstFile = new HashMap<>();
    private Optional<Ids> ids = Optional.empty();
    private int asked;

    Places(Book book) {
      this.book = book;
      book.sources().forEach(source -> files.putIfAbsent(source.name(), source));
      for (Note note : book.notes()) {
        labelsOf(note.at().source()).add(note.label());
        firstFile.putIfAbsent(note.label(), note.at().source());
      }
    }

    /** The first file that has a note of a label, which is no figure: every file may have that. */
    Optional<SourceText> fileOf(String label) {
      boolean figures = label.matches("\\d+");
      return figures ? Optional.empty() : Optional.ofNullable(firstFile.get(label));
    }

    Set<String> labelsOf(SourceText file) {
      return labels.computeIfAbsent(file, none -> new LinkedHashSet<>());
    }

    Ids ids() {
      ids = ids.or(() -> Optional.of(new Ids(book)));
      return ids.get();
    }

    /** Whether one more address may be compared with all others. */
    boolean mayBeSlip() {
      asked++;
      return asked <= MOST_SLIPS;
    }
  }

  /** One link of a book. */
  private record Link(Places places, Location at, Inline.Target target)
      implements TargetVisitor<Optional<Diagnostic>> {
    Optional<Diagnostic> finding() {
      return target.accept(this);
    }

    @Override
    public Optional<Diagnostic> internal(Inline.Target.Internal place) {
      return place.id().isEmpty() ? Optional.of(broken(place.address())) : Optional.empty();
    }

    @Override
    public Optional<Diagnostic> external(Inline.Target.External web) {
      return outside(web.address());
    }

    @Override
    public Optional<Diagnostic> toNote(Inline.Target.ToNote note) {
      String path = note.address().substring(0, note.address().indexOf('#'));
      if (note.file().isEmpty()) {
        return Optional.of(withoutFile(note.address(), path, "#^" + note.label()));
      }
      Set<String> labels = places.labelsOf(note.file().get());
      return labels.contains(note.label())
          ? Optional.empty()
          : Optional.of(withoutNote(note, path, labels));
    }

    private Diagnostic withoutNote(Inline.Target.ToNote note, String path, Set<String> labels) {
      return finding(
          "link `%s` leads to no note of %s"
              .formatted(note.address(), FileNames.of(note.file().orElseThrow())),
          nearest(places.mayBeSlip(), note.label(), List.copyOf(labels))
              .map(near -> "write `" + path + "#^" + near + "`")
              .or(() -> elsewhere(note.label()))
              .orElse("name the note by its label, the key in the brackets of its call"));
    }

    private Optional<String> elsewhere(String label) {
      return places.fileOf(label).map(file -> "write `" + address(file) + "#^" + label + "`");
    }

    /**
     * A link out of the book sends a reader somewhere; it never runs or opens what is on a disk.
     */
    private Optional<Diagnostic> outside(String address) {
      String scheme = address.substring(0, address.indexOf(':')).toLowerCase(Locale.ROOT);
      if (!SCHEMES.contains(scheme)) {
        return Optional.of(
            finding(
                "link `%s` is of a kind that no book may hold: `%s:`".formatted(address, scheme),
                "write a web address, `mailto:` or `tel:`, or the place in the book"));
      }
      boolean web = scheme.equals("http") || scheme.equals("https");
      return web && !WEB.matcher(address).lookingAt()
          ? Optional.of(
              finding(
                  "link `%s` names no host".formatted(address),
                  "write the whole of the web address, `https://example.org/page`"))
          : Optional.empty();
    }

    private Diagnostic broken(String address) {
      int hash = address.indexOf('#');
      String path = hash < 0 ? address : address.substring(0, hash);
      String id = hash < 0 ? "" : address.substring(hash + 1);
      SourceText here = at.source();
      Optional<SourceText> file = path.isEmpty() ? Optional.of(here) : file(here, path);
      return file.map(there -> withoutPlace(address, there, id))
          .orElseGet(() -> withoutFile(address, path, hash < 0 ? "" : "#" + id));
    }

    private Optional<SourceText> file(SourceText here, String path) {
      try {
        String name = FileNames.target(here, path);
        return Optional.ofNullable(places.files.get(name));
      } catch (InvalidPathException e) {
        return Optional.empty();
      }
    }

    private Diagnostic withoutPlace(String address, SourceText there, String id) {
      if (id.isEmpty()) {
        return finding(
            "link `%s` leads to a file without a heading".formatted(address),
            "begin %s with a heading, or name a place: `#…`".formatted(FileNames.of(there)));
      }
      Ids ids = places.ids();
      boolean slip = places.mayBeSlip();
      String toFile = there == at.source() ? "" : address(there);
      Optional<String> near =
          ids.first(id)
              .map(other -> address(other.source()) + "#" + id)
              .or(() -> nearest(slip, id, ids.in(there)).map(other -> toFile + "#" + other))
              .or(() -> slip ? nearAnywhere(ids, id) : Optional.empty());
      return finding(
          "link `%s` leads to no place of %s".formatted(address, FileNames.of(there)),
          near.map(other -> "write `" + other + "`")
              .orElse("put `{#" + id + "}` after the heading or the words it leads to"));
    }

    private static Optional<String> nearest(boolean slip, String word, List<String> known) {
      return slip ? Nearest.to(word, known) : Optional.empty();
    }

    private Optional<String> nearAnywhere(Ids ids, String id) {
      List<String> every = ids.all().stream().map(Ids.Id::id).toList();
      return Nearest.to(id, every)
          .map(every::indexOf)
          .map(index -> ids.all().get(index))
          .map(other -> address(other.source()) + "#" + other.id());
    }

    private Diagnostic withoutFile(String address, String path, String rest) {
      boolean slip = places.mayBeSlip();
      List<String> files =
          slip ? places.book.sources().stream().skip(1).map(this::address).toList() : List.of();
      String hint =
          nearest(slip, path, files)
              .map(near -> "write `" + near + rest + "`")
              .orElse(
                  path.startsWith("www.")
                      ? "write `https://" + address + "`"
                      : "name a file of the book, or write the whole of a web address");
      return finding("link `%s` leads to no file of the book".formatted(address), hint);
    }

    private String address(SourceText there) {
      return FileNames.address(at.source(), there);
    }

    private Diagnostic finding(String message, String hint) {
      return Diagnostic.of(Rule.BROKEN_LINK, at, message, hint);
    }
  }
}
