package press.imprint.model;

import java.util.Optional;

/**
 * Somebody who made the book.
 *
 * @param name the name as printed
 * @param sort the name as a catalogue sorts it: {@code Doe, Jane}
 * @param role what they did: {@code author}, {@code editor}, {@code translator} and so on, or a
 *     MARC relator code
 */
public record Contributor(String name, Optional<String> sort, String role) {
  /** Whether they stand on the title page as author. */
  public boolean isAuthor() {
    return role.equals("author") || role.equals("aut");
  }
}
