package id.panduzi.journal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Entries and the heads of their chains. Heads are read past Hibernate's memory: another writer may just have moved one. */
interface RecordedEntries extends Repository<RecordedEntry, UUID> {

    String HEAD =
            "select h.sequence as sequence, h.hash as hash from journal_head h where h.subject_kind = :kind and h.subject_key = :key";

    RecordedEntry save(RecordedEntry entry);

    @Query("select e from RecordedEntry e where e.subjectKind = :kind and e.subjectKey = :key and e.sequence > :after"
            + " order by e.sequence")
    List<RecordedEntry> after(String kind, String key, long after, Limit most);

    @Query("select new id.panduzi.journal.Milestone(e.what, e.stage, e.at) from RecordedEntry e"
            + " where e.subjectKind = :kind and e.subjectKey = :key and e.what in :what order by e.sequence")
    List<Milestone> milestones(String kind, String key, Collection<String> what);

    @Query("select distinct e.actorUsername from RecordedEntry e"
            + " where e.subjectKind = :kind and e.subjectKey = :key and e.what in :what")
    Set<String> actors(String kind, String key, Collection<String> what);

    @Query("select distinct e.actorOnBehalfOf from RecordedEntry e where e.subjectKind = :kind"
            + " and e.subjectKey = :key and e.what in :what and e.actorOnBehalfOf is not null")
    Set<String> represented(String kind, String key, Collection<String> what);

    @Query("select e from RecordedEntry e where e.subjectKind = :kind and e.subjectKey = :key and e.sequence < :before"
            + " order by e.sequence desc")
    List<RecordedEntry> before(String kind, String key, long before, Limit most);

    @Query("select e from RecordedEntry e where e.subjectKind = :kind and e.subjectKey = :key and e.what in :what"
            + " order by e.sequence desc")
    List<RecordedEntry> of(String kind, String key, Collection<String> what, Limit most);

    @Query(value = HEAD, nativeQuery = true)
    Optional<Head> head(String kind, String key);

    @Query(value = HEAD + " for update", nativeQuery = true)
    Optional<Head> lockedHead(String kind, String key);

    /** Leaves a head that is already there as it is, and locks it. */
    @Modifying
    @Query(
            value =
                    "insert into journal_head (subject_kind, subject_key, sequence, hash) values (:kind, :key, 0, :hash)"
                            + " on duplicate key update sequence = sequence",
            nativeQuery = true)
    void begin(String kind, String key, String hash);

    @Modifying
    @Query(
            value = "update journal_head set sequence = :sequence, hash = :hash"
                    + " where subject_kind = :kind and subject_key = :key",
            nativeQuery = true)
    void advance(String kind, String key, long sequence, String hash);

    /** Also those of which only the head or only entries are left. */
    @Query(
            value = "select subject_kind as kind, subject_key as subjectKey from journal_head"
                    + " union select distinct subject_kind, subject_key from journal_entry order by 1, 2",
            nativeQuery = true)
    List<Chain> chains();

    /** A subject as it is stored. */
    interface Chain {

        String getKind();

        String getSubjectKey();

        default Subject subject() {
            return new Subject(SubjectKind.of(getKind()), getSubjectKey());
        }
    }
}
