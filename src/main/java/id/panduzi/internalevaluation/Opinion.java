package id.panduzi.internalevaluation;

/** What somebody says about a proposal, before it is kept. */
record Opinion(JudgmentKind kind, Outcome outcome, String note) {}
