package id.panduzi.workflow;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Reads the inbox by keyset of due date and id, one query for each part and kind of scope. The index is named, since left
 * alone the optimizer walks all rows before the cursor; the test of this class explains each query.
 */
interface InboxLists extends Repository<InboxTask, TaskId> {

    String PAGE =
            """
             and t.due_at >= :#{#s.afterDue()}
              and (t.due_at > :#{#s.afterDue()} or t.id > :#{#s.afterId()})
              and t.due_at < :#{#s.before()}
              and (:#{#s.stage()} = '' or t.stage = :#{#s.stage()})
              and (:#{#s.pattern()} = ''
                or concat_ws(' ', t.number collate utf8mb4_unicode_ci, t.unit_code, t.unit_name, t.agency_code) like :#{#s.pattern()} escape '!')
            order by t.due_at, t.id limit :#{#s.most()}
            """;

    /** Neither the reader's, nor for the reader to take. */
    String OF_OTHERS =
            """
             and (t.assignee is null or t.assignee <> :#{#s.me()})
              and not (t.is_free and (coalesce(t.role, '-') in (:#{#s.roles()})
                or exists (select 1 from inbox_candidate c where c.task_id = t.id and c.username = :#{#s.me()})))
            """;

    /** Parts that do not go by agency are narrowed to the one that was asked for. */
    String NARROWED = " and (:#{#s.agency()} = '' or cast(t.agency_id as char) = :#{#s.agency()})";

    String FROM = "select t.* from inbox_task t force index ";
    String MINE = FROM + "(inbox_mine) where t.assignee = :#{#s.me()} and t.is_open = true";
    String SENT_BACK = FROM + "(inbox_sent_back) where t.sent_back_by = :#{#s.me()} and t.is_open = true";
    String FREE_IN_NATION = FROM + "(inbox_free_in_nation) where t.is_free = true and t.role = :role";
    String FREE_OF_AGENCY =
            FROM + "(inbox_free_of_agency) where t.agency_id = :agency and t.is_free = true and t.role = :role";
    String FREE_OF_UNIT = FROM + "(inbox_free_of_unit) where t.unit_id = :unit and t.is_free = true and t.role = :role";
    String OPEN_IN_NATION = FROM + "(inbox_open_in_nation) where t.is_open = true";
    String OPEN_OF_AGENCY = FROM + "(inbox_open_of_agency) where t.agency_id = :agency and t.is_open = true";
    String OPEN_OF_UNIT = FROM + "(inbox_open_of_unit) where t.unit_id = :unit and t.is_open = true";

    @Query(value = MINE + NARROWED + PAGE, nativeQuery = true)
    List<InboxTask> mine(Sought s);

    /** From the few open tasks that name the reader. */
    @Query(
            value = "select t.* from inbox_candidate c straight_join inbox_task t on t.id = c.task_id"
                    + " where c.username = :#{#s.me()} and t.is_free = true"
                    + NARROWED
                    + PAGE,
            nativeQuery = true)
    List<InboxTask> naming(Sought s);

    @Query(value = SENT_BACK + NARROWED + PAGE, nativeQuery = true)
    List<InboxTask> sentBack(Sought s);

    @Query(value = FREE_IN_NATION + PAGE, nativeQuery = true)
    List<InboxTask> freeInNation(String role, Sought s);

    @Query(value = FREE_OF_AGENCY + PAGE, nativeQuery = true)
    List<InboxTask> freeOfAgency(UUID agency, String role, Sought s);

    @Query(value = FREE_OF_UNIT + PAGE, nativeQuery = true)
    List<InboxTask> freeOfUnit(UUID unit, String role, Sought s);

    @Query(value = OPEN_IN_NATION + PAGE, nativeQuery = true)
    List<InboxTask> openInNation(Sought s);

    @Query(value = OPEN_OF_AGENCY + PAGE, nativeQuery = true)
    List<InboxTask> openOfAgency(UUID agency, Sought s);

    @Query(value = OPEN_OF_UNIT + PAGE, nativeQuery = true)
    List<InboxTask> openOfUnit(UUID unit, Sought s);

    @Query(value = OPEN_IN_NATION + OF_OTHERS + PAGE, nativeQuery = true)
    List<InboxTask> othersInNation(Sought s);

    @Query(value = OPEN_OF_AGENCY + OF_OTHERS + PAGE, nativeQuery = true)
    List<InboxTask> othersOfAgency(UUID agency, Sought s);

    @Query(value = OPEN_OF_UNIT + OF_OTHERS + PAGE, nativeQuery = true)
    List<InboxTask> othersOfUnit(UUID unit, Sought s);
}
