package press.imprint.proof;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads what a page paints: letters by their marked content, runs of glyphs and pictures by their
 * places (ISO 32000-1, 8.4, 9.4 and 14.6).
 */
final class ContentReader {
  /** Content that no mark encloses. */
  private static final int BARE = -2;

  private static final int ARTIFACT = -1;

  /** No page has so many. */
  private static final int MARKS = 0x10000;

  /** Letters that are neither filled nor drawn (9.3.6). */
  private static final int UNSEEN = 3;

  private final Scanner in;
  private final Map<String, FontFacts> fonts;
  private final PageContent page = new PageContent();
  private final Deque<double[]> saved = new ArrayDeque<>();
  private final Deque<Integer> marks = new ArrayDeque<>();
  private double[] matrix = {1, 0, 0, 1, 0, 0};
  private double[] text = {1, 0, 0, 1, 0, 0};
  private double[] line = {1, 0, 0, 1, 0, 0};
  private final double[] operands = new double[8];
  private int count;
  private String name = "";
  private int mcid = ARTIFACT;
  private Optional<List<StringBuilder>> furniture = Optional.empty();
  private StringBuilder artifact = new StringBuilder();
  private FontFacts font;
  private double size;
  private double stretch = 1;
  private double spacing;
  private double rise;
  private boolean unseen;
  private byte[] codes = new byte[512];
  private double[] moves = new double[256];
  private int shown;

  ContentReader(byte[] content, Map<String, FontFacts> fonts) {
    in = new Scanner(content);
    this.fonts = fonts;
    marks.push(BARE);
  }

  PageContent read() {
    boolean named = false;
    for (Scanner.Token token = in.next(); token != Scanner.Token.END; token = in.next()) {
      switch (token) {
        case NUMBER -> number();
        case STRING -> string();
        case NAME -> {
          name = named ? name : in.word();
          named = true;
        }
        case DICTIONARY -> properties();
        case OPERATOR -> {
          operator(in.word());
          count = 0;
          shown = 0;
          mcid = ARTIFACT;
          named = false;
        }
        default -> {}
      }
    }
    return page;
  }

  /** A number moves the pen back where strings stand before it, else it is an operand. */
  private void number() {
    if (shown > 0) {
      moves[shown / 2] += in.number();
    } else if (count < operands.length) {
      operands[count++] = in.number();
    }
  }

  private void string() {
    while (shown + in.length() + 2 > codes.length) {
      codes = Arrays.copyOf(codes, 2 * codes.length);
      moves = Arrays.copyOf(moves, 2 * moves.length);
    }
    System.arraycopy(in.string(), 0, codes, shown, in.length());
    int end = shown + in.length() / 2 * 2;
    Arrays.fill(moves, shown / 2 + 1, end / 2 + 1, 0);
    if (shown == 0) {
      moves[0] = count > 0 ? operands[0] : 0;
    }
    shown = end;
  }

  private void properties() {
    int depth = 1;
    boolean id = false;
    while (depth > 0) {
      Scanner.Token token = in.next();
      switch (token) {
        case DICTIONARY -> depth++;
        case DICTIONARY_END -> depth--;
        case NAME -> id = key(in.word()) && depth == 1;
        case NUMBER -> mcid = id && in.number() < MARKS ? (int) in.number() : mcid;
        case END -> depth = 0;
        default -> {}
      }
    }
  }

  /**
   * Whether a name is that before the number of a mark; those of furniture are taken (14.8.2.2).
   */
  private boolean key(String word) {
    if (word.equals("Header")) {
      furniture = Optional.of(page.heads);
    } else if (word.equals("Footer")) {
      furniture = Optional.of(page.feet);
    }
    return word.equals("MCID");
  }

  private void operator(String operator) {
    switch (operator) {
      case "BDC", "BMC" -> open();
      case "EMC" -> close();
      case "q" -> saved.push(matrix);
      case "Q" -> matrix = saved.isEmpty() ? matrix : saved.pop();
      case "cm" -> matrix = product(operands, matrix);
      case "Do" -> plate();
      case "f", "F", "f*", "S", "s", "B", "B*", "b", "b*", "sh" -> painted();
      case "BT" -> {
        text = new double[] {1, 0, 0, 1, 0, 0};
        line = text.clone();
      }
      case "Tm" -> {
        text = Arrays.copyOf(operands, 6);
        line = text.clone();
      }
      case "Td", "TD" -> move(operands[0], operands[1]);
      case "Tf" -> {
        font = fonts.get(name);
        size = operands[0];
      }
      case "Tz" -> stretch = operands[0] / 100;
      case "Tc" -> spacing = operands[0];
      case "Ts" -> rise = operands[0];
      case "Tr" -> unseen = operands[0] == UNSEEN;
      case "TJ", "Tj" -> show();
      default -> {}
    }
  }

  private void open() {
    int mark = mcid >= 0 ? mcid : name.equals("Artifact") ? ARTIFACT : marks.peek();
    if (mcid >= 0) {
      page.letters(mark);
    } else if (mark == ARTIFACT) {
      artifact = new StringBuilder();
      furniture.ifPresent(kind -> kind.add(artifact));
    }
    furniture = Optional.empty();
    marks.push(mark);
  }

  private void close() {
    if (marks.size() > 1) {
      marks.pop();
    }
  }

  private void painted() {
    page.painted = true;
  }

  private static double[] product(double[] a, double[] b) {
    return new double[] {
      a[0] * b[0] + a[1] * b[2],
      a[0] * b[1] + a[1] * b[3],
      a[2] * b[0] + a[3] * b[2],
      a[2] * b[1] + a[3] * b[3],
      a[4] * b[0] + a[5] * b[2] + b[4],
      a[4] * b[1] + a[5] * b[3] + b[5]
    };
  }

  private void move(double x, double y) {
    line = product(new double[] {1, 0, 0, 1, x, y}, line);
    text = line.clone();
  }

  private void plate() {
    painted();
    if (marks.element() >= 0) {
      page.pictured.set(marks.element());
    }
    double right = matrix[4] + matrix[0] + matrix[2];
    double head = matrix[5] + matrix[1] + matrix[3];
    page.plates.add(
        new PageContent.Plate(
            Math.min(matrix[4], right),
            Math.min(matrix[5], head),
            Math.max(matrix[4], right),
            Math.max(matrix[5], head)));
  }

  private void show() {
    painted();
    int mark = marks.peek();
    StringBuilder letters = lettersOf(mark);
    double pen = -moves[0] / 1000 * size * stretch;
    double left = Double.NaN;
    double right = 0;
    for (int i = 0; i < shown; i += 2) {
      int code = ((codes[i] & 0xff) << 8) | (codes[i + 1] & 0xff);
      String meant = font == null ? null : font.lettersOf(code);
      double width = font == null ? 0 : (font.widthOf(code) / 1000 * size + spacing) * stretch;
      if (font == null || !font.has(code)) {
        page.missing.add(String.format("%04X", code));
      }
      if (meant != null && !unseen) {
        letters.append(meant);
      }
      if (meant == null || !meant.isBlank()) {
        left = Double.isNaN(left) ? pen : left;
        right = pen + width;
      }
      pen += width - moves[i / 2 + 1] / 1000 * size * stretch;
    }
    if (!Double.isNaN(left)) {
      run(left, right, mark);
    }
    text = product(new double[] {1, 0, 0, 1, pen, 0}, text);
    moves[0] = 0;
  }

  private StringBuilder lettersOf(int mark) {
    return switch (mark) {
      case ARTIFACT -> artifact;
      case BARE -> page.untagged;
      default -> page.letters(mark);
    };
  }

  private void run(double left, double right, int mark) {
    double[] from = product(new double[] {1, 0, 0, 1, left, rise}, text);
    double[] to = product(new double[] {1, 0, 0, 1, right, rise}, text);
    double[] begin = product(from, matrix);
    double[] end = product(to, matrix);
    double height = size * Math.abs(begin[3]);
    if (mark >= 0) {
      page.line(mark, begin[5], height);
    }
    page.runs.add(new PageContent.Run(begin[4], end[4], begin[5], height, mark));
  }
}
