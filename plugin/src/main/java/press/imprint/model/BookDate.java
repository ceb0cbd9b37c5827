package press.imprint.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/**
 * The date of the book: an ISO 8601 year, month or day.
 *
 * @param iso the date as written: {@code 2018}, {@code 2018-11} or {@code 2018-11-05}
 */
public record BookDate(String iso) {
  /** Refuses what is not a date. */
  public BookDate {
    switch (iso.length()) {
      case 4 -> java.time.Year.parse(iso);
      case 7 -> YearMonth.parse(iso);
      default -> LocalDate.parse(iso);
    }
  }

  /**
   * The date in words.
   *
   * @param locale the language of the book
   * @return {@code November 2018}, say
   */
  public String printed(Locale locale) {
    return switch (iso.length()) {
      case 4 -> iso;
      case 7 -> YearMonth.parse(iso).format(DateTimeFormatter.ofPattern("LLLL y", locale));
      default ->
          LocalDate.parse(iso)
              .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale));
    };
  }
}
