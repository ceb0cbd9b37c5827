package press.imprint.diagnostic;

import java.util.Locale;

/** How bad a finding is. */
public enum Severity {
  /** Stops the build: nothing is written. */
  ERROR,
  /** Is reported; the book is made. */
  WARNING,
  /** Is told in passing. */
  NOTE;

  /** The word as printed in a message: {@code error}, {@code warning}, {@code note}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
