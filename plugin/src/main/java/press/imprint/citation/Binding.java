package press.imprint.citation;

import java.util.List;
import java.util.Optional;

/** What a citation is bound to, or why to nothing. */
public sealed interface Binding {

  /** The citation. */
  Citation citation();

  /** The source that it cites, as far as one is meant for certain. */
  default Optional<Source> cited() {
    return Optional.empty();
  }

  /**
   * To one source.
   *
   * @param citation the citation
   * @param source the source
   * @param part which part of the book cites it, from 0
   */
  record Bound(Citation citation, Source source, int part) implements Binding {
    @Override
    public Optional<Source> cited() {
      return Optional.of(source);
    }
  }

  /**
   * To a source that is cited in full only later.
   *
   * @param citation the citation
   * @param source the source
   */
  record Early(Citation.Brief citation, Source source) implements Binding {
    @Override
    public Optional<Source> cited() {
      return Optional.of(source);
    }
  }

  /**
   * To a source that another part cites in full, where each part is to do so.
   *
   * @param citation the citation
   * @param source the source
   * @param part the part that does not cite it in full, from 0
   */
  record Elsewhere(Citation.Brief citation, Source source, int part) implements Binding {
    @Override
    public Optional<Source> cited() {
      return Optional.of(source);
    }
  }

  /**
   * To one of several works.
   *
   * @param citation the citation
   * @param sources the first of the works, two at least
   */
  record Ambiguous(Citation.Brief citation, List<Source> sources) implements Binding {
    /** Keeps a copy. */
    public Ambiguous {
      sources = List.copyOf(sources);
    }
  }

  /**
   * To a source whose author's name is spelt otherwise by one letter.
   *
   * @param citation the citation
   * @param name the name as it stands in it
   * @param known the name as the full citation has it
   * @param source the source
   * @param sole whether no other known name is as near
   */
  record NearMiss(Citation.Brief citation, Name name, Name known, Source source, boolean sole)
      implements Binding {
    @Override
    public Optional<Source> cited() {
      return Optional.of(source);
    }
  }

  /**
   * To nothing: the book has no full citation for it.
   *
   * @param citation the citation
   */
  record Unknown(Citation.Brief citation) implements Binding {}

  /**
   * To nothing: no citation stands before it.
   *
   * @param citation the citation
   * @param first whether it is the first of the book's notes, or of its part's
   */
  record NoAntecedent(Citation.Ibid citation, boolean first) implements Binding {}

  /**
   * To one of the sources of the note before.
   *
   * @param citation the citation
   * @param sources how many that note cites
   */
  record AfterSeveral(Citation.Ibid citation, int sources) implements Binding {}

  /**
   * To the last note of the part before.
   *
   * @param citation the citation
   */
  record AcrossParts(Citation.Ibid citation) implements Binding {}

  /**
   * To something that cannot be told, and that nobody asks for: commentary, a work of which only
   * the title is named, a name before a number that may be no citation.
   *
   * @param citation the citation
   */
  record Untold(Citation citation) implements Binding {}
}
