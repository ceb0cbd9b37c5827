package press.imprint.style;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import press.imprint.typesetting.Figures;
public final class Cascade {
  private final PageMeasures m;
  public Cascade(PageMeasures m) { this.m = m; }
  public PageMeasures measures() { return m; }
  public ElementStyle root() {
    return new ElementStyle(m.size(), m.leading(), false, false, false, Figures.TEXT, ElementStyle.Align.JUSTIFY, 0, true, 0,0,0,0, false, ElementStyle.BreakBefore.AUTO, false, false, 2, 2);
  }
  static boolean has(Element e, String c) { return (" "+e.getAttribute("class")+" ").contains(" "+c+" "); }
  static String tag(Node n) { return n instanceof Element e ? e.getTagName() : ""; }
  public ElementStyle of(Element e, ElementStyle p) {
    String t = e.getTagName();
    double fs=p.fontSize(), ld=p.leading(); boolean b=p.bold(), it=p.italic(), sc=p.smallCaps(); Figures f=p.figures();
    ElementStyle.Align al=p.align(); double ti=0, mt=0,mr=0,mb=0,ml=0; boolean hy=p.hyphenated(), ul=false, kn=false, kt=false;
    double L=m.leading();
    Node prev=e.getPreviousSibling(); while(prev!=null && !(prev instanceof Element)) prev=prev.getPreviousSibling();
    switch(t) {
      case "p" -> { if (tag(prev).equals("p")) ti=1.4*fs; if (has(e,"attribution")) { al=ElementStyle.Align.RIGHT; ti=0; mt=2;} if (has(e,"stanza")) { ti=0; kt=true; hy=false; if (tag(prev).equals("p")) mt=L/2; }
         if (has(e,"biblioentry")) ti=-1.8*fs; if (has(e,"cited-in")) { fs=m.size()*.81; ld=fs*1.3; al=ElementStyle.Align.LEFT; ti=0; } if (tag(e.getParentNode()).equals("figure")) {al=ElementStyle.Align.CENTER; ti=0;} }
      case "em" -> it=!it;
      case "strong" -> b=true;
      case "u" -> ul=true;
      case "sub","sup" -> fs*=.7;
      case "code","kbd" -> { if (!tag(e.getParentNode()).equals("pre")) fs*=.82; }
      case "h1" -> { fs=m.size()*1.75; ld=fs*1.2; al=ElementStyle.Align.CENTER; hy=false; mt=L; mb=2*L; kn=true; kt=true; }
      case "h2" -> { fs=m.size()*1.25; ld=fs*1.2; al=ElementStyle.Align.LEFT; hy=false; mt=L; mb=L/2; kn=true; kt=true; }
      case "h3" -> { fs=m.size()*1.05; ld=fs*1.25; al=ElementStyle.Align.LEFT; it=true; hy=false; mt=L; mb=L/2; kn=true; kt=true; }
      case "h4","h5","h6" -> { al=ElementStyle.Align.LEFT; it=true; hy=false; mt=L/2; kn=true; kt=true; }
      case "blockquote" -> { if (has(e,"epigraph")) { fs*=.95; ml=6*fs; al=ElementStyle.Align.LEFT; mb=L; kt=true; } else { fs*=.95; ml=mr=1.6*fs; mt=mb=L/2; } }
      case "ul","ol" -> { ml=1.8*fs; boolean inner = has((Element) e.getParentNode().getParentNode(), "tight"); if (!inner) mt=mb=L/2; }
      case "dl" -> mt=mb=L/2;
      case "dt" -> { it=true; kn=true; al=ElementStyle.Align.LEFT; }
      case "dd" -> ml=1.8*fs;
      case "table" -> { mt=mb=L/2; fs*=.92; ld=fs*1.25; al=ElementStyle.Align.LEFT; f=Figures.TABLE; ti=0; }
      case "caption","figcaption" -> { fs*=.9; ld=fs*1.25; al = t.equals("caption")?ElementStyle.Align.LEFT:ElementStyle.Align.CENTER; mb= t.equals("caption")?3:0; mt=t.equals("caption")?0:4; }
      case "th" -> it=true;
      case "pre" -> { fs*=.82; ld=fs*1.25; mt=mb=L/2; ml=m.size(); al=ElementStyle.Align.LEFT; hy=false; }
      case "figure" -> { mt=mb=L; kt=true; al=ElementStyle.Align.CENTER; ti=0; }
      case "hr" -> { mt=mb=L; kn=true; }
      case "a" -> { if (has(e,"call")||has(e,"again")) { fs*=.65; it=false; b=false; } }
      case "span" -> { if (has(e,"smallcaps")) sc=true; }
      case "div" -> {
        if (has(e,"note")) { fs=m.size()*.81; ld=fs*1.3; it=false; b=false; al=ElementStyle.Align.JUSTIFY; ti=0; hy=true; f=Figures.TEXT; }
        if (has(e,"verse")) { ml=1.6*fs; mt=mb=L/2; al=ElementStyle.Align.LEFT; hy=false; }
        if (has(e,"running")) { fs=m.size()*.81; ld=fs*1.3; it=true; }
        if (has(e,"folio")) { fs=m.size()*.81; ld=fs*1.3; }
        if (has(e,"half-title")) { al=ElementStyle.Align.CENTER; mt=m.height()*.16; }
        if (has(e,"title-page")) { al=ElementStyle.Align.CENTER; mt=m.height()*.08; }
        if (has(e,"imprint-page")) { fs=m.size()*.81; ld=fs*1.3; al=ElementStyle.Align.LEFT; }
        if (has(e,"author")) { fs=m.size()*1.25; ld=fs*1.3; }
        if (has(e,"title")) { boolean half=has((Element)e.getParentNode(),"half-title"); fs=m.size()*(half?1.25:1.75); ld=fs*1.2; mt=half?0:m.height()*.08; }
        if (has(e,"subtitle")) { fs=m.size()*1.25; ld=fs*1.3; it=true; mt=.8*fs; }
        if (has(e,"contributor")) { mt=1.5*fs; }
        if (has(e,"entry")) { int d=e.getAttribute("class").charAt(e.getAttribute("class").length()-1)-'0'; if (d>2) fs*=.9; ml=2*fs+1.4*(d-1)*fs; ti=-2*fs; mr=2.6*fs; al=ElementStyle.Align.LEFT; hy=false; if (d==1) mt=L/2; kt=true; }
      }
      default -> {}
    }
    if (t.equals("td")||t.equals("th")) { if (has(e,"align-right")) al=ElementStyle.Align.RIGHT; if (has(e,"align-center")) al=ElementStyle.Align.CENTER; }
    if (Boolean.FALSE) ul=p.underlined();
    return new ElementStyle(fs, ld, b, it, sc, f, al, ti, hy, mt, mr, mb, ml, ul, ElementStyle.BreakBefore.AUTO, kn, kt, 2, 2);
  }
}
