package id.panduzi.whatif;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredChanges extends Repository<StoredChange, StoredChange.Key> {

    /**
     * Many at once.
     *
     * @param changes a JSON list of proposal, question, ruleset, turn and reasons
     */
    @Modifying
    @Query(
            value =
                    """
                    insert into trial_change
                      (trial_id, number, question, unit_id, agency_id, award, season, ruleset_tag, turn, reasons)
                    select :trial, p.number, c.question, p.unit_id, p.agency_id, p.award, p.season, c.ruleset, c.turn, c.reasons
                    from json_table(:changes, '$[*]' columns (
                        proposal varchar(40) path '$.proposal',
                        question varchar(20) path '$.question',
                        ruleset varchar(80) path '$.ruleset',
                        turn varchar(20) path '$.turn',
                        reasons text path '$.reasons')) c
                      join proposal p on p.id = cast(c.proposal as uuid)
                    """,
            nativeQuery = true)
    int add(UUID trial, String changes);

    /** By number, from the one after the last seen. */
    @Query(
            value =
                    """
                    select c.* from trial_change c
                    where c.trial_id = :trial
                      and c.number >= :number and not (c.number = :number and c.question <= :question)
                      and (:turn = '' or c.turn = :turn)
                      and (:award = '' or c.award = :award)
                      and (:season = -1 or c.season = :season)
                      and (:agency = '' or exists (select 1 from agency a where a.id = c.agency_id and a.code = :agency))
                    order by c.number, c.question limit :most
                    """,
            nativeQuery = true)
    List<StoredChange> after(
            UUID trial, String number, String question, String turn, String award, int season, String agency, int most);

    /** What earlier trials of the same rules found: the last one says it better. */
    @Modifying
    @Query(
            value = "delete c from trial_change c join trial t on t.id = c.trial_id"
                    + " where t.subject = :subject and t.id <> :last",
            nativeQuery = true)
    int forgetBefore(String subject, UUID last);
}
