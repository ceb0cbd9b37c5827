package press.imprint.verify;

/** EPUBCheck where the build has found it. */
public final class Epubcheck {
  private Epubcheck() {}

  public static EpubVerification verification() {
    return new EpubVerification(Judges.classPath());
  }
}
