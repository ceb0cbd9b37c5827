package press.imprint.citation;

import java.util.List;
import java.util.Optional;
import press.imprint.diagnostic.Location;

/** What a stretch of a note is read as; a note is one or more of these, in order. */
public sealed interface Citation {

  /** Where it stands in the master. */
  Location at();

  /** The page or section cited. */
  Optional<Locator> locator();

  /** The choices of punctuation that show in it. */
  List<Habit> habits();

  /**
   * Hands itself to the method for its kind.
   *
   * @param <R> what the visitor returns
   * @param visitor the visitor
   * @return what the visitor returned
   */
  <R> R accept(Visitor<R> visitor);

  /**
   * One method for each kind.
   *
   * @param <R> what the methods return
   */
  interface Visitor<R> {
    /**
     * Meets a {@link Full}.
     *
     * @param full the citation
     * @return what the visitor makes of it
     */
    R full(Full full);

    /**
     * Meets a {@link Brief}.
     *
     * @param brief the citation
     * @return what the visitor makes of it
     */
    R brief(Brief brief);

    /**
     * Meets an {@link Ibid}.
     *
     * @param ibid the citation
     * @return what the visitor makes of it
     */
    R ibid(Ibid ibid);

    /**
     * Meets {@link Commentary}.
     *
     * @param commentary the words
     * @return what the visitor makes of it
     */
    R commentary(Commentary commentary);
  }

  /**
   * A full citation: {@code Ann Blair, *Too Much to Know* (New Haven: Yale University Press, 2010),
   * 269}.
   *
   * @param at where it stands
   * @param work what it says of the work
   * @param locator the page cited
   * @param habits its punctuation
   */
  record Full(Location at, Work work, Optional<Locator> locator, List<Habit> habits)
      implements Citation {
    /** Keeps a copy. */
    public Full {
      habits = List.copyOf(habits);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.full(this);
    }
  }

  /**
   * A short citation: {@code Lee, *Rope*, 12–14}, {@code Evtuhov 642}, {@code Lee, op. cit., 12}.
   *
   * @param at where it stands
   * @param authors by whom it names the work; nobody where by the title alone
   * @param title its short title
   * @param locator the page cited
   * @param certain whether it is a citation even if nobody of that name is cited elsewhere
   * @param habits its punctuation
   */
  record Brief(
      Location at,
      Authors authors,
      Optional<Words> title,
      Optional<Locator> locator,
      boolean certain,
      List<Habit> habits)
      implements Citation {
    /** Keeps a copy. */
    public Brief {
      habits = List.copyOf(habits);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.brief(this);
    }
  }

  /**
   * The source of the citation before: {@code *Ibid.*, 12}, {@code *Id.*}
   *
   * @param at where it stands
   * @param word the word itself, its stop included
   * @param locator the page cited
   * @param habits its punctuation
   */
  record Ibid(Location at, Words word, Optional<Locator> locator, List<Habit> habits)
      implements Citation {
    /** Keeps a copy. */
    public Ibid {
      habits = List.copyOf(habits);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.ibid(this);
    }
  }

  /**
   * Anything else that a note says.
   *
   * @param at where it stands
   * @param words its letters
   * @param learned whether it names a title, so that it may speak of a source
   * @param named those whom it names before a title, as a citation does that cannot be read
   */
  record Commentary(Location at, String words, boolean learned, List<Name> named)
      implements Citation {
    /** Keeps a copy. */
    public Commentary {
      named = List.copyOf(named);
    }

    @Override
    public Optional<Locator> locator() {
      return Optional.empty();
    }

    @Override
    public List<Habit> habits() {
      return List.of();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.commentary(this);
    }
  }
}
