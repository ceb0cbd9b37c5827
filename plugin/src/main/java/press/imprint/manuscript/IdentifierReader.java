package press.imprint.manuscript;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import press.imprint.model.Identifiers;
import press.imprint.yaml.Fields;
import press.imprint.yaml.Yaml;

/**
 * Reads {@code identifier}: an ISBN, a UUID or a URI, for the book or for each edition.
 *
 * <pre>
 * identifier: 978-0-306-40615-7
 * identifier: {pdf: 978-…, epub: 978-…, print: 978-…}
 * </pre>
 */
final class IdentifierReader {
  private static final String KEY = "identifier";
  private static final List<String> EDITIONS = List.of("pdf", "epub", "print");
  private static final Pattern UUID =
      Pattern.compile("(?i)(urn:uuid:)?([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})");

  /** RFC 3986, section 3: a scheme, a colon, and none of the characters that must be escaped. */
  private static final Pattern URI =
      Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`\\p{Cntrl}]+");

  private final BookDefaults defaults;
  private final BadMetadata bad;

  IdentifierReader(BookDefaults defaults, BadMetadata bad) {
    this.defaults = defaults;
    this.bad = bad;
  }

  /**
   * Reads them.
   *
   * @param fields the top level of book.yaml
   * @return what names the book; made from the POM's coordinates where nothing else does
   */
  Identifiers read(Fields fields) {
    Optional<Yaml> value = fields.value(KEY);
    if (value.flatMap(Yaml::mapping).isPresent()) {
      Fields editions = new Fields(KEY, value.get().mapping().orElseThrow(), EDITIONS, bad);
      return new Identifiers(
          defaults.identifier(),
          editions.scalar("pdf").flatMap(this::uri),
          editions.scalar("epub").flatMap(this::uri),
          editions.scalar("print").flatMap(this::uri));
    }
    String book = fields.scalar(KEY).flatMap(this::uri).orElseGet(defaults::identifier);
    return new Identifiers(book, Optional.empty(), Optional.empty(), Optional.empty());
  }

  private Optional<String> uri(Yaml.Scalar scalar) {
    String text = scalar.text().strip();
    Optional<Isbn> isbn = Isbn.of(text);
    if (isbn.isPresent()) {
      return isbn(scalar, isbn.get());
    }
    if (UUID.matcher(text).matches()) {
      return Optional.of(UUID.matcher(text).replaceFirst("urn:uuid:$2").toLowerCase(Locale.ROOT));
    }
    if (!URI.matcher(text).matches()) {
      bad.add(
          scalar.at(),
          "identifier `%s` is neither an ISBN nor a UUID nor a URI".formatted(text),
          "write an ISBN, a UUID, an address such as `https://doi.org/…`, or leave the key out");
      return Optional.empty();
    }
    return Optional.of(text);
  }

  private Optional<String> isbn(Yaml.Scalar scalar, Isbn isbn) {
    String text = scalar.text().strip();
    if (!isbn.complete()) {
      bad.add(
          scalar.at(),
          "`%s` is no ISBN: it has neither ten nor thirteen digits".formatted(text),
          "write it as on the book's back: `978-0-306-40615-7`, say");
    } else if (!isbn.correct()) {
      bad.add(
          scalar.at(),
          "`%s` is no ISBN: its check digit would be %c".formatted(text, isbn.checkDigit()),
          "compare it digit by digit with the one that was given to the book");
    }
    return isbn.correct() ? Optional.of(isbn.urn()) : Optional.empty();
  }
}
