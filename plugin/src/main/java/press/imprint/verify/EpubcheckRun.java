package press.imprint.verify;

import com.adobe.epubcheck.api.EPUBLocation;
import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.api.MasterReport;
import com.adobe.epubcheck.messages.Message;
import com.adobe.epubcheck.util.FeatureEnum;
import com.adobe.epubcheck.util.ReportingLevel;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

/**
 * One run of EPUBCheck, the only class that knows it. It is loaded a second time by the loader that
 * has EPUBCheck, so nothing but the types of Java itself goes in and out: a finding is the list of
 * its severity, id, message, suggestion, path in the EPUB, line and column; what is not known is
 * empty or below 1.
 */
public final class EpubcheckRun implements Function<File, List<List<String>>> {

  /** For {@link EpubVerification}, by name. */
  public EpubcheckRun() {}

  @Override
  public List<List<String>> apply(File epub) {
    Findings findings = new Findings();
    findings.setLocale(Locale.ENGLISH);
    findings.setReportingLevel(ReportingLevel.Usage);
    new EpubCheck(epub, findings).doValidate();
    return findings.list;
  }

  /** Keeps every finding in the order in which it is made. */
  private static final class Findings extends MasterReport {
    private final List<List<String>> list = new ArrayList<>();

    @Override
    public void message(Message message, EPUBLocation location, Object... arguments) {
      list.add(
          List.of(
              message.getSeverity().name(),
              message.getID().toString(),
              message.getMessage(arguments),
              Objects.toString(message.getSuggestion(), ""),
              Objects.toString(location.getPath(), ""),
              String.valueOf(location.getLine()),
              String.valueOf(location.getColumn())));
    }

    @Override
    public void info(String resource, FeatureEnum feature, String value) {}

    @Override
    public int generate() {
      return 0;
    }

    @Override
    public void initialize() {}
  }
}
