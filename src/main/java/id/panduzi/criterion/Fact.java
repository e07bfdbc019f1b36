package id.panduzi.criterion;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The catalogue of facts, per question in the order in which people read them. */
public enum Fact {
    BPK_OPINION(Question.ELIGIBILITY, "bpkOpinion", Level.AGENCY, Scale.OPINION),
    BPK_OPINION_PREVIOUS(Question.ELIGIBILITY, "bpkOpinionPrevious", Level.AGENCY, Scale.OPINION),
    AKIP(Question.ELIGIBILITY, "akip", Level.AGENCY, Scale.GRADE),
    RB_INDEX(Question.ELIGIBILITY, "rbIndex", Level.AGENCY, Scale.GRADE),
    SPIP(Question.ELIGIBILITY, "spip", Level.AGENCY, Scale.LEVEL),
    CORE_SERVICE(Question.ELIGIBILITY, "coreService", Level.UNIT, Scale.YES_NO),
    CONSIDERABLE_RESOURCES(Question.ELIGIBILITY, "considerableResources", Level.UNIT, Scale.YES_NO),
    RB_SUCCESS(Question.ELIGIBILITY, "rbSuccess", Level.UNIT, Scale.YES_NO),
    PUBLIC_PERCEPTION(Question.ELIGIBILITY, "publicPerception", Level.UNIT, Scale.YES_NO),
    LHKPN(Question.ELIGIBILITY, "lhkpn", Level.UNIT, Scale.PERCENT),
    LHKASN(Question.ELIGIBILITY, "lhkasn", Level.UNIT, Scale.PERCENT),
    TLHP_PERCENT(Question.ELIGIBILITY, "tlhp", Level.UNIT, Scale.PERCENT),
    YEARS_BUILDING(Question.ELIGIBILITY, "yearsBuilding", Level.UNIT, Scale.YEARS),
    UNIT_SAKIP(Question.ELIGIBILITY, "unitSakip", Level.UNIT, Scale.GRADE),
    HOLDS_WBK(Question.ELIGIBILITY, "wbk", Level.UNIT, Scale.YES_NO),
    YEARS_SINCE_WBK(Question.ELIGIBILITY, "yearsSinceWbk", Level.UNIT, Scale.YEARS),
    NO_RECENT_REVOCATION(Question.ELIGIBILITY, "noRecentRevocation", Level.UNIT, Scale.YES_NO),
    TPI_MINIMUMS(Question.ELIGIBILITY, "tpiMinimums", Level.UNIT, Scale.YES_NO),
    TOTAL(Question.AWARD, "total", Level.SCORE, Scale.POINTS),
    PENGUNGKIT(Question.AWARD, "pengungkit", Level.SCORE, Scale.POINTS),
    AREA_1(Question.AWARD, "area.1", Level.SCORE, Scale.SHARE),
    AREA_2(Question.AWARD, "area.2", Level.SCORE, Scale.SHARE),
    AREA_3(Question.AWARD, "area.3", Level.SCORE, Scale.SHARE),
    AREA_4(Question.AWARD, "area.4", Level.SCORE, Scale.SHARE),
    AREA_5(Question.AWARD, "area.5", Level.SCORE, Scale.SHARE),
    AREA_6(Question.AWARD, "area.6", Level.SCORE, Scale.SHARE),
    BERSIH(Question.AWARD, "bersih", Level.SCORE, Scale.POINTS),
    SPAK(Question.AWARD, "spak", Level.SCORE, Scale.POINTS),
    TLHP_POINTS(Question.AWARD, "tlhp", Level.SCORE, Scale.POINTS),
    KINERJA(Question.AWARD, "kinerja", Level.SCORE, Scale.POINTS),
    SPKP(Question.AWARD, "spkp", Level.SCORE, Scale.POINTS),
    ALREADY_WBK(Question.AWARD, "wbk", Level.UNIT, Scale.YES_NO),
    /** Of a zone of several agencies, which is decided apart; known, and asked by no shipped row. */
    INTEGRATION(Question.AWARD, "integration", Level.SCORE, Scale.POINTS);

    /** Whom a fact is about. */
    public enum Level {
        AGENCY,
        UNIT,
        SCORE
    }

    private final Question question;
    private final String key;
    private final Level level;
    private final Scale scale;

    Fact(Question question, String key, Level level, Scale scale) {
        this.question = question;
        this.key = key;
        this.level = level;
        this.scale = scale;
    }

    public Question question() {
        return question;
    }

    /** The word for it in tables and in the API. */
    public String key() {
        return key;
    }

    public Level level() {
        return level;
    }

    public Scale scale() {
        return scale;
    }

    public static Optional<Fact> find(Question question, String key) {
        return Arrays.stream(values())
                .filter(fact -> fact.question == question && fact.key.equals(key))
                .findFirst();
    }

    public static List<Fact> of(Question question) {
        return Arrays.stream(values()).filter(fact -> fact.question == question).toList();
    }
}
