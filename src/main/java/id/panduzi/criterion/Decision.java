package id.panduzi.criterion;

import java.util.List;

/** The answer to one question about one award: the whole, and criterion by criterion in the order of the table. */
public record Decision(Question question, Award award, Verdict outcome, List<Finding> findings) {

    public static Decision of(Question question, Award award, List<Finding> findings) {
        Verdict outcome = Verdict.ofAll(findings.stream().map(Finding::verdict).toList());
        return new Decision(question, award, outcome, List.copyOf(findings));
    }

    /** The findings that came out so. */
    public List<Finding> findings(Verdict verdict) {
        return findings.stream().filter(finding -> finding.verdict() == verdict).toList();
    }
}
