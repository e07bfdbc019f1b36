package id.panduzi.declaration;

import id.panduzi.directory.SignedIn;
import id.panduzi.form.Submission;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.TaskAct;
import id.panduzi.proposal.TaskKind;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class RecordDeclaration implements TaskAct {

    private static final String DECLARED_ON = "declaredOn";
    private static final String PLACE = "place";
    private static final String STAFF_COUNT = "staffCount";
    private static final String PACTS_SIGNED = "pactsSigned";
    private static final String WITNESSES = "witnesses";

    private final Declarations declarations;

    RecordDeclaration(Declarations declarations) {
        this.declarations = declarations;
    }

    @Override
    public TaskKind kind() {
        return TaskKind.RECORD_DECLARATION;
    }

    @Override
    public Map<String, Object> prefilled(Case proposal) {
        return declarations
                .latestDeclaration(proposal.unit().id())
                .map(RecordDeclaration::fields)
                .orElse(Map.of());
    }

    @Override
    public void perform(Case proposal, Submission submission, SignedIn doer) {
        Declaration declared = new Declaration(
                submission.date(DECLARED_ON),
                submission.text(PLACE),
                Math.toIntExact(submission.whole(STAFF_COUNT)),
                Math.toIntExact(submission.whole(PACTS_SIGNED)),
                submission.optionalText(WITNESSES).orElse(null));
        declarations.record(proposal, declared, doer);
    }

    private static Map<String, Object> fields(Declaration declared) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put(DECLARED_ON, declared.declaredOn().toString());
        fields.put(PLACE, declared.place());
        fields.put(STAFF_COUNT, declared.staffCount());
        fields.put(PACTS_SIGNED, declared.pactsSigned());
        if (declared.witnesses() != null) {
            fields.put(WITNESSES, declared.witnesses());
        }
        return fields;
    }
}
