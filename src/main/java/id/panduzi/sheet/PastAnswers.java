package id.panduzi.sheet;

import java.util.Collection;
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

    /** What stood when the last round of each of these sheets began, where something replaced it since. */
    @Query("select p from PastAnswer p, Sheet s where p.sheet = s.id and s.id in :sheets and p.replacedRound = s.round"
            + " and p.given.changedRound < s.round")
    List<PastAnswer> beforeTheirRound(Collection<SheetId> sheets);

    /** Everything that stood at an item of these sheets before, the latest first. */
    @Query("select p from PastAnswer p where p.sheet in :sheets and p.item = :item order by p.given.changedAt desc")
    List<PastAnswer> at(Collection<SheetId> sheets, String item);

    /** What was written in the round and replaced after it: at most one an item. */
    @Query("select p from PastAnswer p where p.sheet = :sheet and p.given.changedRound = :round"
            + " and p.replacedRound > :round")
    List<PastAnswer> leftBy(SheetId sheet, int round);
}
