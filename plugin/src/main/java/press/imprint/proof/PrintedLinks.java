package press.imprint.proof;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import press.imprint.diagnostic.Location;
import press.imprint.diagnostic.Rule;
import press.imprint.model.Inline;

/**
 * The links of a stretch of a finished PDF, as they come: each is held against that of the master
 * with its words. Where a folio is printed, it is that of the page to which the link leads.
 */
final class PrintedLinks implements MasterText.Links {
  private final Master master;
  private final PrintedFile file;
  private final TagTree tree;
  private final Landings landings;
  private final Findings findings;
  private final Deque<Piece> links;

  PrintedLinks(
      Master master,
      PrintedFile file,
      TagTree tree,
      Landings landings,
      Piece piece,
      Findings findings) {
    this.master = master;
    this.file = file;
    this.tree = tree;
    this.landings = landings;
    this.findings = findings;
    this.links = new ArrayDeque<>(piece.links);
  }

  @Override
  public void link(Inline.Link link) {
    String words = MasterText.lettersOf(link.content());
    if (!words.isEmpty()) {
      Optional<Piece> printed = next(piece -> piece.text.letters().equals(words));
      leads(link.at(), link.target(), printed);
      if (printed.isPresent() && link.target() instanceof Inline.Target.External external) {
        address(link.at(), external.address(), printed.get());
      }
    }
  }

  @Override
  public String folio(Inline.CrossReference reference) {
    String words = MasterText.lettersOf(reference.words());
    Optional<Piece> printed =
        next(
            piece ->
                (reference.page() && labelAt(piece).isPresent())
                    || piece.text.letters().equals(words));
    leads(reference.at(), reference.target(), printed);
    return reference.page() ? printed.flatMap(this::labelAt).orElse("") : "";
  }

  /** The next link of a kind; those before it are passed over. */
  private Optional<Piece> next(Predicate<Piece> wanted) {
    Optional<Piece> found = links.stream().filter(wanted).findFirst();
    while (found.isPresent() && links.removeFirst() != found.get()) {}
    return found;
  }

  private void leads(Location at, Inline.Target target, Optional<Piece> printed) {
    if (printed.isEmpty() || printed.get().targets.isEmpty()) {
      findings.add(Rule.LINK_BROKEN, at, "this is no link in the PDF");
      return;
    }
    Piece link = printed.get();
    OptionalInt page = pageOf(target);
    if (page.isPresent() && link.targets.get(0) >= 0 && !link.targets.contains(page.getAsInt())) {
      String label = labelAt(link).map(folio -> "page " + folio + " is printed").orElse("");
      findings.add(
          Rule.CONTENTS_WRONG,
          at,
          (label.isEmpty() ? "the link leads to " + file.named(link.targets.get(0)) : label)
              + " for "
              + (target.isNote() ? "a note on " : "a heading on ")
              + file.named(page.getAsInt()));
    }
  }

  /** The page on which the heading or the note has landed that is referred to. */
  private OptionalInt pageOf(Inline.Target target) {
    Optional<Piece> piece = Optional.empty();
    if (target instanceof Inline.Target.Internal internal) {
      piece = internal.id().flatMap(landings::of);
    } else if (target instanceof Inline.Target.ToNote note) {
      piece =
          master
              .notes()
              .bodyOf(note)
              .filter(master.notes()::isCalled)
              .map(body -> tree.notes().get(Master.idOf(master.notes(), body)));
    }
    return piece.filter(landed -> landed.page >= 0).stream()
        .mapToInt(landed -> landed.page)
        .findFirst();
  }

  private void address(Location at, String address, Piece link) {
    for (String printed : link.addresses) {
      if (!printed.equals(address)) {
        findings.add(
            Rule.LINK_BROKEN, at, "the link leads to `" + TextLost.shown(printed) + "` in the PDF");
        return;
      }
    }
  }

  /** The label of the page that a link leads to, where its letters end in it. */
  private Optional<String> labelAt(Piece link) {
    for (int target : link.targets) {
      String label = file.label(target);
      if (!label.isEmpty() && link.text.letters().endsWith(Folding.of(label))) {
        return Optional.of(label);
      }
    }
    return Optional.empty();
  }
}
