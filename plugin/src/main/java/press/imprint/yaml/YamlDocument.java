package press.imprint.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import press.imprint.diagnostic.Location;
import press.imprint.diagnostic.SourceText;

/**
 * The keys and values of a YAML 1.2 text. Nothing is built from it but {@link Yaml}; repetitions by
 * alias are followed as far as a book can need them.
 */
public final class YamlDocument {
  private static final int MOST_VALUES = 5_000;

  private final SourceText source;

  /** Whether every character of it is of Unicode's Basic Multilingual Plane. */
  private final boolean basic;

  private final YamlFindings bad;
  private int values;

  /**
   * A text to read.
   *
   * @param source the text
   * @param bad takes the findings
   */
  public YamlDocument(SourceText source, YamlFindings bad) {
    this.source = source;
    this.basic = source.text().codePoints().count() == source.text().length();
    this.bad = bad;
  }

  /** The top level; of a text that is not YAML, or not keys and values, nothing but findings. */
  public Optional<Yaml.Mapping> read() {
    try {
      List<Yaml> documents = new ArrayList<>();
      for (Node node : new Compose(settings()).composeAllFromString(source.text())) {
        documents.add(convert(node, source.at(0, 0)));
      }
      return top(documents);
    } catch (TooManyValues e) {
      bad.add(source.at(0, 0), e.getMessage(), "write the values out, without `&` and `*`");
    } catch (MarkedYamlEngineException e) {
      report(e);
    } catch (YamlEngineException e) {
      bad.add(source.at(0, 0), "file is not YAML 1.2", "write keys and values: `title: A book`");
    }
    return Optional.empty();
  }

  private void report(MarkedYamlEngineException e) {
    Location at = e.getProblemMark().map(this::at).orElse(source.at(0, 0));
    String line = source.line(at.line());
    String rest = source.text().substring(0, at.start());
    String before = rest.substring(rest.lastIndexOf('\n') + 1);
    YamlFault fault = YamlFault.of(e, before);
    bad.add(fault.place(e).map(this::at).orElse(at), fault.message(), fault.hint(line));
  }

  private static LoadSettings settings() {
    return LoadSettings.builder().setAllowDuplicateKeys(true).build();
  }

  private Optional<Yaml.Mapping> top(List<Yaml> documents) {
    if (documents.isEmpty()) {
      return Optional.of(new Yaml.Mapping(source.at(0, 0), List.of()));
    }
    if (documents.size() > 1) {
      bad.add(documents.get(1).at(), "a second document begins", "delete the line `---` before it");
    }
    Yaml first = documents.get(0);
    if (first.mapping().isEmpty()) {
      bad.add(
          first.at(),
          "file must be keys and values, and is " + first.kind(),
          "write a key, a colon and a space before each value: `title: A book`");
    }
    return first.mapping();
  }

  private Yaml convert(Node node, Location key) {
    if (node.isRecursive()) {
      throw new TooManyValues("a value repeats itself within itself");
    }
    if (++values > MOST_VALUES) {
      throw new TooManyValues("values repeat each other more than 5,000 times");
    }
    return switch (node.getNodeType()) {
      case SCALAR -> scalar((ScalarNode) node, key);
      case SEQUENCE -> sequence((SequenceNode) node);
      default -> mapping((MappingNode) node);
    };
  }

  private Yaml.Scalar scalar(ScalarNode node, Location key) {
    boolean nothing =
        node.getTag().equals(Tag.NULL) || (node.isPlain() && node.getValue().equals("~"));
    String text = nothing ? "" : node.getValue();
    return new Yaml.Scalar(node.getValue().isEmpty() && node.isPlain() ? key : at(node), text);
  }

  private Yaml.Sequence sequence(SequenceNode node) {
    List<Yaml> items = new ArrayList<>();
    node.getValue().forEach(item -> items.add(convert(item, at(item))));
    return new Yaml.Sequence(at(node), items);
  }

  private Yaml.Mapping mapping(MappingNode node) {
    List<Yaml.Entry> entries = new ArrayList<>();
    for (NodeTuple pair : node.getValue()) {
      Yaml key = convert(pair.getKeyNode(), at(pair.getKeyNode()));
      Yaml value = convert(pair.getValueNode(), key.at());
      key.scalar()
          .ifPresentOrElse(
              text -> entries.add(new Yaml.Entry(text, value)),
              () -> bad.add(key.at(), "a key must be text", "write the key as one word"));
    }
    return new Yaml.Mapping(at(node), entries);
  }

  private Location at(Node node) {
    int start = node.getStartMark().map(this::offset).orElse(0);
    int end = node.getEndMark().map(this::offset).orElse(start);
    return source.at(start, Math.max(start, end));
  }

  private Location at(Mark mark) {
    int offset = offset(mark);
    return source.at(offset, Math.min(offset + 1, source.text().length()));
  }

  /** A mark counts code points, which are units where every character is one. */
  private int offset(Mark mark) {
    return basic ? mark.getIndex() : source.text().offsetByCodePoints(0, mark.getIndex());
  }

  /** Thrown out of the recursion and caught at its door. */
  private static final class TooManyValues extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooManyValues(String fact) {
      super(fact);
    }
  }
}
