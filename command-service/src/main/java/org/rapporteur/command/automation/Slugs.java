package org.rapporteur.command.automation;

import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.language.Malformed;
import org.rapporteur.language.identity.CommitmentId;
import org.rapporteur.language.identity.ForumId;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.identity.MinutesId;
import org.rapporteur.language.identity.SubjectId;

/** How what follows is named: after what it follows from, so that it cannot be named twice. */
final class Slugs {

    private static final Pattern NUMBERED = Pattern.compile("(.+)-([1-9]\\d{0,2})");

    private Slugs() {}

    /** A commitment after the outcome of a meeting; nothing where that would be too long a name. */
    static Optional<SubjectId> commitment(SubjectId meeting, String item) {
        try {
            return Optional.of(new CommitmentId("commitment:" + meeting.slug() + "-" + item));
        } catch (Malformed tooLong) {
            return Optional.empty();
        }
    }

    static MinutesId minutes(SubjectId meeting) {
        return new MinutesId("minutes:" + meeting.slug());
    }

    static MeetingId meeting(ForumId forum, int ordinal) {
        return new MeetingId("meeting:" + forum.slug() + "-" + ordinal);
    }

    /** The forum of a meeting that has an ordinal in it. */
    static Optional<ForumId> forum(SubjectId meeting) {
        var numbered = NUMBERED.matcher(meeting.slug());
        return numbered.matches() && numbered.group(1).length() > 1
                ? Optional.of(new ForumId("forum:" + numbered.group(1)))
                : Optional.empty();
    }

    static Optional<Integer> ordinal(SubjectId meeting) {
        var numbered = NUMBERED.matcher(meeting.slug());
        return numbered.matches() ? Optional.of(Integer.parseInt(numbered.group(2))) : Optional.empty();
    }
}
