package id.panduzi.whatif;

import static org.hibernate.jpa.HibernateHints.HINT_FETCH_SIZE;

import jakarta.persistence.QueryHint;
import java.util.stream.Stream;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

interface DecisionInputs extends Repository<DecisionInput, InputKey> {

    DecisionInput save(DecisionInput input);

    long count();

    /** All, in the order of the primary key, a handful at a time: the caller closes the stream, in a transaction. */
    @QueryHints(@QueryHint(name = HINT_FETCH_SIZE, value = "2000"))
    @Query("select new id.panduzi.whatif.PastCase(i.key.proposal, i.key.question, i.award, i.agencyId, i.agencyKind,"
            + " i.unitKind, i.season, i.rulesetTag, i.outcome, i.facts)"
            + " from DecisionInput i order by i.key.proposal, i.key.question, i.key.sequence")
    Stream<PastCase> stream();
}
