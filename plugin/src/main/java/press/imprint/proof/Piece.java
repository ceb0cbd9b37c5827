package press.imprint.proof;

import java.util.ArrayList;
import java.util.List;

/** What a tag holds: its text, the page on which it begins (-1: none), the links in it. */
final class Piece {
  final Printed text = new Printed();
  final List<Piece> links = new ArrayList<>();
  final List<Integer> targets = new ArrayList<>();
  final List<String> addresses = new ArrayList<>();
  int page = -1;
  Piece label;
  boolean shows;
}
