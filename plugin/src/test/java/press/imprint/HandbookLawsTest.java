package press.imprint;

import java.nio.file.Path;

/** The laws, over the handbook. */
class HandbookLawsTest extends BookLaws {
  @Override
  Path folder(Path work) {
    return Path.of("../sample-book/src/main/book");
  }
}
