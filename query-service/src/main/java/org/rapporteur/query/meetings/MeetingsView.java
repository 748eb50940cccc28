package org.rapporteur.query.meetings;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.MeetingEvent;
import org.rapporteur.language.MeetingEvent.AttendanceRecorded;
import org.rapporteur.language.MeetingEvent.Cancelled;
import org.rapporteur.language.MeetingEvent.Held;
import org.rapporteur.language.MeetingEvent.NextAnnounced;
import org.rapporteur.language.MeetingEvent.OutcomeRecorded;
import org.rapporteur.language.MeetingEvent.Planned;
import org.rapporteur.language.SubjectId;
import org.rapporteur.query.kit.Citations;
import org.rapporteur.query.kit.Closing;
import org.rapporteur.query.kit.FilterValues;
import org.rapporteur.query.kit.Recorded;
import org.rapporteur.query.kit.View;
import org.springframework.stereotype.Component;

/** The meetings that the record knows. */
@Component
public final class MeetingsView implements View<MeetingDocument, MeetingEvent> {

    @Override
    public String name() {
        return "meetings";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<MeetingEvent> events() {
        return MeetingEvent.class;
    }

    @Override
    public Class<MeetingDocument> document() {
        return MeetingDocument.class;
    }

    @Override
    public MeetingDocument evolve(@Nullable MeetingDocument before, Recorded<MeetingEvent> recorded) {
        var document = before == null ? MeetingDocument.of(recorded.stream()) : before;
        return switch (recorded.event()) {
            case Planned plan -> planned(document, plan, recorded);
            case Held held ->
                document.known(
                        MeetingState.CONCLUDED,
                        document.facts().held(held),
                        document.citations().and(recorded));
            case AttendanceRecorded event -> document.with(Attended.of(event.attendance(), recorded.citations()));
            case OutcomeRecorded event -> document.with(OutcomeEntry.of(event.outcome(), recorded.citations()));
            case NextAnnounced event -> document.with(Announcement.of(event, recorded.citations()));
            case Cancelled event -> document.cancelled(new Closing(event.reason(), event.on(), recorded.citations()));
        };
    }

    /** A plan that is recorded late changes neither the state nor the evidence of what is known to have been. */
    private static MeetingDocument planned(MeetingDocument document, Planned plan, Recorded<?> recorded) {
        var state = Objects.requireNonNullElse(document.state(), MeetingState.PLANNED);
        var evidence = document.held()
                ? document.citations().with("intended", Citations.bearing(recorded.citations(), "intended"))
                : document.citations().and(recorded);
        return document.known(state, document.facts().planned(plan, document.held()), evidence);
    }

    @Override
    public Map<String, List<String>> filters(MeetingDocument document) {
        return FilterValues.NONE
                .state(document.state())
                .with("forum", Stream.ofNullable(document.facts().forum()).map(SubjectId::value))
                .parties(document.parties())
                .sources(document.sources())
                .all();
    }
}
