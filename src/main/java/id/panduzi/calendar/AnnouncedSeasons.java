package id.panduzi.calendar;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface AnnouncedSeasons extends Repository<Season, Integer> {

    Season save(Season season);

    Optional<Season> findById(int year);
}
