package org.rapporteur.query.minutes;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What minutes say of themselves, by whether that is asked for, drafted or issued. */
record Headings(@Nullable Heading request, @Nullable Heading draft, @Nullable Heading issue) {

    static final Headings NONE = new Headings(null, null, null);

    Headings requested(Heading heading) {
        return new Headings(heading, draft, issue);
    }

    Headings drafted(Heading heading) {
        return new Headings(request, heading, issue);
    }

    Headings issued(Heading heading) {
        return new Headings(request, draft, heading);
    }

    /** What was issued goes before the draft, and that before what was asked for. */
    Stream<Heading> all() {
        return Stream.of(issue, draft, request).filter(Objects::nonNull);
    }
}
