package press.imprint.manuscript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LanguageTagTest {
  @Test
  void wellFormedTagsOfKnownLanguagesAreRight() {
    for (String tag :
        List.of(
            "en", "pt-BR", "zh-Hant-TW", "grc", "de-1901", "sr-Latn", "x-klingon", "sh", "he")) {
      assertTrue(new LanguageTag(tag).correct(), tag);
    }
  }

  @Test
  void everythingElseIsWrong() {
    for (String tag : List.of("", "e", "en_US", "English", "jp", "en-", "de-DE-", "12", "en us")) {
      assertFalse(new LanguageTag(tag).correct(), tag);
    }
  }

  @Test
  void whatWasMeantIsGuessed() {
    assertEquals(Optional.of("en-US"), new LanguageTag("en_US").meant());
    assertEquals(Optional.of("de"), new LanguageTag("german").meant());
    assertEquals(Optional.of("de"), new LanguageTag("Deutsch").meant());
    assertEquals(Optional.empty(), new LanguageTag("jp").meant());
  }
}
