package id.panduzi.sheet;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PastAnswers extends Repository<PastAnswer, UUID> {

    PastAnswer save(PastAnswer past);

    /** What stood when the round began, where something replaced it in that round: at most one an item. */
    @Query("select p from PastAnswer p where p.sheet = :sheet and p.replacedRound = :round"
            + " and p.given.changedRound < :round")
    List<PastAnswer> before(SheetId sheet, int round);

    /** What was written in the round and replaced after it: at most one an item. */
    @Query("select p from PastAnswer p where p.sheet = :sheet and p.given.changedRound = :round"
            + " and p.replacedRound > :round")
    List<PastAnswer> leftBy(SheetId sheet, int round);
}
