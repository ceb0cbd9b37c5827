package press.imprint.citation;

import java.util.Optional;

/**
 * What stands between a full citation's brackets: {@code (New York: Basic Books, 2015)}. What
 * cannot be told apart is empty; so is all of it where the brackets tell of two editions.
 *
 * @param place where it was published
 * @param publisher who published it
 * @param year when
 */
public record Imprint(Optional<Words> place, Optional<Words> publisher, Optional<Words> year) {
  /** Nothing that can be compared. */
  static final Imprint NONE = new Imprint(Optional.empty(), Optional.empty(), Optional.empty());

  /** Whether it tells anything. */
  public boolean isTold() {
    return year.isPresent() || publisher.isPresent();
  }
}
