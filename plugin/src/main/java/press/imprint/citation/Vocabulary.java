package press.imprint.citation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** Words by which a reader tells a name, or the end of a sentence, from what looks like one. */
final class Vocabulary {
  /** Words before a stop that does not end a sentence. */
  private static final Set<String> ABBREVIATIONS =
      words(
          "ed eds trans vol vols no nos chap chaps ch pp p univ cf al cit st dr mr mrs ms prof mass",
          "calif conn jr sr rev pt bk fig figs sec secs n nn viz repr comp comps col fol fols app",
          "ser jan feb mar apr jun jul aug sept sep oct nov dec penn ill ind mich minn wash fla ont",
          "vt gen art arts l ll c ca esp ff f inc ltd co bros acad e.g i.e a.k.a op loc mt rept abr",
          "intro dept gov lib cap qtd ead sc par paras diss anon cent vgl hg hrsg übers bd bde aufl",
          "nr ebd anm kap abb zit trad éd");

  /** Capitalised words that a number follows and that are nobody's name. */
  private static final Set<String> NO_NAMES =
      words(
          // times
          "january february march april may june july august september october november december",
          "spring summer autumn fall winter monday tuesday wednesday thursday friday saturday sunday",
          "day days week month year years circa advent lent easter christmas januar februar märz mai",
          "juni juli oktober dezember janvier février mars avril juin juillet août septembre octobre",
          "novembre décembre",
          // pieces of books
          "chapter chapters chap book books part parts figure figures fig table tables article",
          "articles art section sections sec act sonnet canto psalm psalms file folder box fond note",
          "notes footnote endnote number no plate plates map maps volume volumes vol appendix annex",
          "line lines page pages folio leaf paragraph clause verse verses stanza scene letter letters",
          "document doc item entry case reel question problem theorem lemma proposition corollary",
          "definition axiom equation example exercise experiment diagram chart graph panel photo",
          "photograph illustration image picture exhibit schedule form title rule law order decree",
          "directive regulation resolution protocol amendment canon statute bill bulletin circular",
          "supplement issue series edition version draft manuscript ode odes eclogue idyll epigram",
          "epistle satire elegy hymn hymns fragment homily sermon tale fable novella story poem diary",
          "journal federalist recipe step kapitel abbildung abb tafel band bände seite seiten",
          "anmerkung anm nummer nr brief vers zeile absatz paragraf artikel heft teil bild blatt",
          "beilage anhang psaume psalm chapitre tome planche livre lettre ligne numéro folio voir",
          // books of the Bible, the Koran
          "genesis exodus leviticus numbers deuteronomy joshua judges ruth samuel kings chronicles",
          "ezra nehemiah esther job proverbs ecclesiastes song isaiah jeremiah lamentations ezekiel",
          "daniel hosea joel amos obadiah jonah micah nahum habakkuk zephaniah haggai zechariah",
          "malachi tobit judith maccabees wisdom sirach ecclesiasticus baruch matthew mark luke john",
          "acts romans corinthians galatians ephesians philippians colossians thessalonians timothy",
          "titus philemon hebrews james peter jude revelation apocalypse sura surah qur'an qur’an",
          "quran koran mose matthäus markus lukas johannes römer korinther",
          // things that are numbered
          "apollo world war type class group grade phase level round room ward gate hut platform lot",
          "channel route highway interstate road street avenue pier bus flight train boeing airbus",
          "studio formula agent unit division regiment battalion company squadron army corps district",
          "precinct zone area sector block plot house door floor track side symphony opus sonata",
          "concerto quartet köchel carbon uranium windows catch group gruppe klasse size age aged",
          "temperature grade point points mile miles ayes noes yes",
          // what stands for a name
          "ibid ibidem id idem ead eadem ebd ebenda anon see compare cf vgl siehe also here there");

  /** Words that open a sentence and are nobody's name. */
  private static final Set<String> OPENERS =
      Set.of(
          ("In See Also For On The A An As At By From But And Compare Contrast This That Here According"
                  + " Quoted Cited Thus After Before While With Both Of Such Like Consult Following"
                  + " Adapted Translated Reprinted Source Sources Where When Quoting Citing Vgl Siehe"
                  + " Voir Zitiert")
              .split(" ", -1));

  private Vocabulary() {}

  private static Set<String> words(String... lines) {
    return Set.copyOf(Arrays.asList(String.join(" ", lines).split(" ", -1)));
  }

  /** Whether a word is shortened, so that the stop behind it ends no sentence. */
  static boolean shortens(String word) {
    return ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a capitalised word is nobody's name: {@code Chapter} 7. */
  static boolean isNoName(String word) {
    return NO_NAMES.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a capitalised word opens a sentence: {@code According} to Lee. */
  static boolean opens(String word) {
    return OPENERS.contains(word);
  }
}
