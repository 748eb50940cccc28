package org.rapporteur.query.document;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.language.identity.ForumId;
import org.rapporteur.language.identity.MeetingId;

/** Reads the forum off a meeting's slug, which is {@code {forum}-{ordinal}} where the meeting has an ordinal. */
public final class Forums {

    private static final Pattern NUMBERED = Pattern.compile("meeting:([a-z0-9-]*[a-z0-9])-[1-9]\\d{0,2}");

    private Forums() {}

    /** The forum, or nothing where the slug has no ordinal. */
    public static Stream<ForumId> of(MeetingId meeting) {
        var numbered = NUMBERED.matcher(meeting.value());
        return numbered.matches() && numbered.group(1).length() > 1
                ? Stream.of(new ForumId("forum:" + numbered.group(1)))
                : Stream.empty();
    }
}
