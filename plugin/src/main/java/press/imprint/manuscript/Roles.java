package press.imprint.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What somebody can have done for a book: four words, and the codes of the MARC Code List for
 * Relators (Library of Congress).
 */
final class Roles {
  /** The roles that have a word. */
  static final List<String> WORDS = List.of("author", "editor", "translator", "illustrator");

  private static final String CODES =
      """
      abr acp act adi adp aft anc anl anm ann ant ape apl app aqt arc ard arr art asg asn
      ato att auc aud aue aui aup aus aut bdd bjd bka bkd bkp blw bnd bpd brd brl bsl cad
      cas ccp chr cli cll clr clt cmm cmp cmt cnd cng cns coe col com con cop cor cos cot
      cou cov cpc cpe cph cpl cpt cre crp crr crt csl csp cst ctb cte ctg ctr cts ctt cur
      cwt dbd dbp dfd dfe dft dgc dgg dgs dis djo dln dnc dnr dpc dpt drm drt dsr dst dtc
      dte dtm dto dub edc edd edm edt egr elg elt eng enj etr evp exp fac fds fld flm fmd
      fmk fmo fmp fnd fon fpy frg gdv gis his hnr hst ill ilu ins inv isb itr ive ivr jud
      jug lbr lbt ldr led lee lel len let lgd lie lil lit lsa lse lso ltg lyr mcp mdc med
      mfp mfr mka mod mon mrb mrk msd mte mtk mup mus mxe nan nrt onp opn org orm osp oth
      own pad pan pat pbd pbl pdr pfr pht plt pma pmn pop ppm ppt pra prc prd pre prf prg
      prm prn pro prp prs prt prv pta pte ptf pth ptt pup rap rbr rcd rce rcp rdd red ren
      res rev rpc rps rpt rpy rse rsg rsp rsr rst rth rtm rxa sad sce scl scr sde sds sec
      sfx sgd sgn sht sll sng spk spn spy srv std stg stl stm stn str swd tau tcd tch ths
      tld tlg tlh tlp trc trl tyd tyg uvp vac vdg vfx wac wal wam wat wdc wde win wit wpr
      wst
      """;

  private static final Set<String> MARC = Set.of(CODES.strip().split("\\s+"));

  private Roles() {}

  /**
   * Whether a role is known.
   *
   * @param role a word or a code
   * @return whether it is
   */
  static boolean has(String role) {
    return WORDS.contains(role) || MARC.contains(role);
  }

  /** Every word and code, the words first. */
  static List<String> all() {
    List<String> all = new ArrayList<>(WORDS);
    MARC.stream().sorted().forEach(all::add);
    return all;
  }
}
