package press.imprint.verify;

/** veraPDF where the build has found it. */
public final class Verapdf {
  private Verapdf() {}

  public static PdfVerification verification() {
    return new PdfVerification(Judges.classPath());
  }
}
