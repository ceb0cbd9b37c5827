package press.imprint.proof;

import java.util.List;
import press.imprint.diagnostic.Location;
import press.imprint.diagnostic.Rule;

/** Pictures of the master that a finished file has not, or has at another place. */
final class PictureLost {
  private PictureLost() {}

  /**
   * Tells of them.
   *
   * @param wanted the pictures of the master, in order
   * @param found the words for the pictures of the file, in order
   * @param whole where they stand, were there any
   * @param file what messages call the file
   * @param findings takes what is found
   */
  static void tell(
      List<Passage.Picture> wanted,
      List<String> found,
      Location whole,
      String file,
      Findings findings) {
    List<String> names = found.stream().map(Folding::of).toList();
    int next = 0;
    for (Passage.Picture picture : wanted) {
      String name = Folding.of(picture.alt());
      int at = names.subList(next, names.size()).indexOf(name);
      next += at + 1;
      if (at < 0) {
        boolean elsewhere = names.subList(0, next).contains(name);
        findings.add(
            elsewhere ? Rule.TEXT_OUT_OF_ORDER : Rule.TEXT_LOST,
            picture.at(),
            "the picture `"
                + TextLost.shown(picture.alt())
                + (elsewhere ? "` is out of order in " : "` is lost from ")
                + file);
      }
    }
    if (wanted.size() < found.size()) {
      findings.add(
          Rule.TEXT_OUT_OF_ORDER,
          wanted.isEmpty() ? whole : wanted.get(0).at(),
          found.size() + " pictures stand in " + file + " for " + wanted.size());
    }
  }
}
