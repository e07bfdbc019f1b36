/**
 * The calendar: which days are working days, and when a year's season of proposals closes. Deadlines in working days are
 * counted by {@link id.panduzi.calendar.WorkingDays}; Saturdays, Sundays and the days of the table {@code holiday} do
 * not count. Which day it is for an agency says its {@link id.panduzi.calendar.Zone}, for the nation {@link
 * id.panduzi.calendar.Capital}. New holidays are rows of that table, by the yearly joint decree of three ministers (SKB).
 */
@ApplicationModule(
        displayName = "Calendar",
        allowedDependencies = {})
@NullMarked
package id.panduzi.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
