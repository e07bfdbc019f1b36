package id.panduzi.calendar;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Holidays extends Repository<Holiday, LocalDate> {

    @Query("select h.day from Holiday h where h.day between :first and :last")
    Set<LocalDate> between(LocalDate first, LocalDate last);

    @Query("select h.day from Holiday h where h.day >= :first")
    Set<LocalDate> from(LocalDate first);

    @Query("select h.day from Holiday h where h.day <= :last")
    Set<LocalDate> until(LocalDate last);
}
