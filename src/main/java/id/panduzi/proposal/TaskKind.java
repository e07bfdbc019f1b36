package id.panduzi.proposal;

import id.panduzi.directory.Role;
import java.util.Arrays;
import java.util.Optional;

/**
 * What there is to do in the life of a proposal, as the process models and the API name it; shown as the message {@code
 * TaskKind.<CONSTANT>}.
 */
public enum TaskKind {
    RECORD_DECLARATION("recordDeclaration", Role.OPERATOR),
    DESIGNATE_UNIT("designateUnit", Role.SECRETARIAT),
    SUBMIT_SELF_ASSESSMENT("submitSelfAssessment", Role.HEAD),
    ASSESS_PRELIMINARY("assessPreliminary", Role.PRELIMINARY_ASSESSOR),
    EVALUATE_INTERNALLY("evaluateInternally", Role.TPI_MEMBER),
    REVIEW_LEAD("reviewLead", Role.TPI_LEAD),
    REVIEW_TECHNICAL("reviewTechnical", Role.TPI_CONTROLLER),
    ANSWER_RETURN("answerReturn", Role.HEAD),
    APPROVE_BY_LEADER("approveByLeader", Role.LEADER),
    FILE_PROPOSAL_LETTER("fileProposalLetter", Role.SECRETARIAT),
    DECIDE_CHECKS("decideChecks", Role.NATIONAL_ADMINISTRATOR),
    FILE_OBJECTION("fileObjection", Role.SECRETARIAT),
    DECIDE_OBJECTION("decideObjection", Role.TPN_COORDINATOR),
    ASSIGN_EVALUATORS("assignEvaluators", Role.TPN_COORDINATOR),
    EVALUATE_DESK("evaluateDesk", Role.TPN_EVALUATOR),
    RECORD_INTERVIEW("recordInterview", Role.TPN_EVALUATOR),
    RECORD_SURVEY("recordSurvey", Role.TPN_EVALUATOR),
    SCHEDULE_VISIT("scheduleVisit", Role.TPN_COORDINATOR),
    RECORD_FIELD_VISIT("recordFieldVisit", Role.TPN_EVALUATOR),
    RECORD_CLEARANCE("recordClearance", Role.CLEARANCE_OFFICER),
    VOTE_PANEL("votePanel", Role.PANEL),
    /** Of the leader, where the law lets the agency determine the award. */
    ISSUE_DECREE("issueDecree", Role.MINISTER_OFFICE),
    REPORT_MONITORING("reportMonitoring", Role.TPI_LEAD),
    DECIDE_REVOCATION("decideRevocation", Role.MINISTER_OFFICE);

    private final String key;
    private final Role role;

    TaskKind(String key, Role role) {
        this.key = key;
        this.role = role;
    }

    /** The kind of that name in models and on the wire. */
    public static Optional<TaskKind> find(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key.equals(key)).findFirst();
    }

    /** As in models and on the wire: {@code recordDeclaration}. */
    public String key() {
        return key;
    }

    /** Whose work it usually is; the model may name another for a case. */
    public Role role() {
        return role;
    }
}
