package press.imprint.citation;

import java.util.List;
import java.util.Optional;

/** Binds the citations of one note, or of one pair of brackets in the text. */
final class BindingMaker implements Citation.Visitor<Binding> {
  /** How many works a finding names. */
  private static final int SHOWN = 3;

  private final Shelf shelf;
  private final Trail trail;
  private final int part;
  private final boolean note;
  private int now;

  BindingMaker(Shelf shelf, Trail trail, int part, boolean note) {
    this.shelf = shelf;
    this.trail = trail;
    this.part = part;
    this.note = note;
  }

  /** Binds a citation to what a reader knows who has come to it, the so-manieth of the book. */
  Binding bind(Citation citation, int number) {
    now = number;
    return citation.accept(this);
  }

  @Override
  public Binding full(Citation.Full full) {
    return bound(full, shelf.of(full));
  }

  @Override
  public Binding ibid(Citation.Ibid ibid) {
    if (!note) {
      return new Binding.Untold(ibid);
    }
    Binding binding = trail.bind(ibid);
    if (binding instanceof Binding.Bound bound) {
      trail.cite(bound.source());
    } else {
      trail.citeUnknown();
    }
    return binding;
  }

  @Override
  public Binding commentary(Citation.Commentary commentary) {
    if (commentary.learned() || speaks(commentary)) {
      trail.mention();
    }
    return new Binding.Untold(commentary);
  }

  /** Whether commentary names an author of the shelf. */
  private boolean speaks(Citation.Commentary commentary) {
    return Folding.words(commentary.words()).stream().anyMatch(shelf::knows);
  }

  @Override
  public Binding brief(Citation.Brief brief) {
    if (brief.authors().names().isEmpty()) {
      return byTitle(brief);
    }
    List<Source> works = shelf.by(brief.authors());
    List<Source> meant =
        brief.title().map(title -> shelf.titled(brief.authors(), title)).orElse(works);
    if (!meant.isEmpty()) {
      return oneOf(brief, initialled(brief, meant));
    }
    if (!works.isEmpty()) {
      return unknown(brief);
    }
    return firstBefore(shelf.anonymous(brief.title()))
        .map(source -> bound(brief, source))
        .orElseGet(() -> byOtherName(brief));
  }

  /** Those of the works whose author has the initial that stands before the surname. */
  private static List<Source> initialled(Citation.Brief brief, List<Source> works) {
    Name name = brief.authors().names().get(0);
    int initial = name.whole().text().codePointAt(0);
    if (name.whole().text().equals(name.surname().text()) || !Character.isUpperCase(initial)) {
      return works;
    }
    List<Source> fit =
        works.stream()
            .filter(
                work ->
                    work.work().authors().names().stream()
                        .limit(1)
                        .anyMatch(author -> author.whole().text().codePointAt(0) == initial))
            .toList();
    return fit.isEmpty() ? works : fit;
  }

  private Binding byTitle(Citation.Brief brief) {
    List<Source> meant = shelf.titled(brief.authors(), brief.title().orElseThrow());
    return firstBefore(meant).map(source -> bound(brief, source)).orElseGet(() -> untold(brief));
  }

  private Binding oneOf(Citation.Brief brief, List<Source> meant) {
    List<Source> before =
        meant.stream()
            .takeWhile(source -> source.number() < now)
            .filter(this::isBefore)
            .limit(SHOWN)
            .toList();
    if (before.size() == 1 || (!before.isEmpty() && brief.title().isPresent())) {
      return bound(brief, before.get(0));
    }
    boolean told = brief.title().isPresent() && brief.locator().isPresent();
    if (!brief.certain() && !told) {
      return untold(brief);
    }
    if (before.isEmpty()) {
      Source likely = meant.stream().filter(this::reaches).findFirst().orElse(meant.get(0));
      Binding bound = bound(brief, likely);
      return shelf.lists(brief.authors()) ? bound : early(brief, likely);
    }
    citeUnknown();
    return new Binding.Ambiguous(brief, before);
  }

  /** To a full citation that comes later, or that does not reach here. */
  private Binding early(Citation.Brief brief, Source source) {
    return shelf
        .reaching(source, part)
        .<Binding>map(full -> new Binding.Early(brief, full))
        .orElseGet(() -> new Binding.Elsewhere(brief, source, part));
  }

  private boolean reaches(Source source) {
    return shelf.reaching(source, part).isPresent();
  }

  /** Whether a full citation that reaches here stands before this place. */
  private boolean isBefore(Source source) {
    return shelf.reaching(source, part).filter(full -> full.number() < now).isPresent();
  }

  private Binding byOtherName(Citation.Brief brief) {
    Optional<Source> source = firstBefore(shelf.naming(brief.authors()));
    return source.map(known -> bound(brief, known)).orElseGet(() -> unknown(brief));
  }

  private Binding unknown(Citation.Brief brief) {
    if (shelf.lists(brief.authors()) || brief.locator().isEmpty()) {
      return untold(brief);
    }
    for (Name name : brief.authors().plain() ? brief.authors().names() : List.<Name>of()) {
      List<NearNames.Known> near = shelf.near(name, brief.certain(), brief.title());
      if (!near.isEmpty()) {
        NearNames.Known known = near.get(0);
        cite(known.source());
        boolean sole = near.size() == 1 && known.isOneSlipFrom(name);
        return new Binding.NearMiss(brief, name, known.name(), known.source(), sole);
      }
    }
    if (!brief.certain()) {
      return untold(brief);
    }
    citeUnknown();
    return new Binding.Unknown(brief);
  }

  private Optional<Source> firstBefore(List<Source> sources) {
    return sources.stream().limit(1).filter(source -> source.number() < now).findFirst();
  }

  private Binding bound(Citation citation, Source source) {
    cite(source);
    return new Binding.Bound(citation, source, part);
  }

  /** A citation of a title that nobody knows cites all the same; a name and a number may not. */
  private Binding untold(Citation.Brief brief) {
    if (brief.title().isPresent() || shelf.lists(brief.authors())) {
      citeUnknown();
    } else if (note) {
      trail.mention();
    }
    return new Binding.Untold(brief);
  }

  private void cite(Source source) {
    if (note) {
      trail.cite(source);
    }
  }

  private void citeUnknown() {
    if (note) {
      trail.citeUnknown();
    }
  }
}
