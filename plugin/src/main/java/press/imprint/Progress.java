package press.imprint;

/**
 * Hears how far a build has come. Parts of a book are made side by side, so that it may be told by
 * several threads at once, and it is told often: it must be quick.
 */
public interface Progress {
  /** Hears it and says nothing. */
  Progress SILENT =
      new Progress() {
        @Override
        public void phase(String name) {}

        @Override
        public void pages(int soFar) {}
      };

  /**
   * Another phase begins.
   *
   * @param name what is done in it: {@code setting pages}, say
   */
  void phase(String name);

  /**
   * More pages are done in this phase.
   *
   * @param soFar how many there are by now
   */
  void pages(int soFar);
}
