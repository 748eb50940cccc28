package org.rapporteur.command.automation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rapporteur.language.identity.Kind;
import org.rapporteur.language.identity.SubjectId;

/** A day that comes to subjects of one kind, and of which notice is given ahead. A pure function of what is on record. */
public interface ForeseenDay {

    Kind kind();

    /** The day, if one is in sight. */
    Optional<LocalDate> day(SubjectId subject, OnRecord record, LocalDate today);

    /** The act by which notice is given, so many days ahead or fewer. */
    Consequence notice(SubjectId subject, LocalDate day, int days, LocalDate today);

    /** Other subjects on which that day depends. */
    default List<SubjectId> dependsOn(SubjectId subject, OnRecord record) {
        return List.of();
    }
}
