package org.rapporteur.query.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.identity.SubjectId;
import org.rapporteur.language.meeting.MeetingEvent;
import org.rapporteur.query.document.FilterValues;
import org.rapporteur.query.document.RecordedFacts;
import org.rapporteur.query.kit.Recorded;
import org.rapporteur.query.kit.View;
import org.rapporteur.query.time.AsOf;
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
        return 4;
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
        return (before == null ? MeetingDocument.of(recorded.stream()) : before).with(recorded);
    }

    /** By every state that it may be found in: in which it is depends on the day as of which one asks. */
    @Override
    public Map<String, List<String>> filters(MeetingDocument record) {
        var facts = new RecordedFacts<>(record.facts());
        var known = KnownMeeting.of(facts, AsOf.present(LocalDate.MAX)).facts();
        return FilterValues.NONE
                .with("state", MeetingProgress.ever(facts).map(Enum::name))
                .with("forum", Stream.ofNullable(known.forum()).map(SubjectId::value))
                .with("meeting", Stream.of(record.id().value()))
                .parties(Stream.concat(Stream.ofNullable(known.host()), record.parties()))
                .sources(record.sources())
                .title(known.title())
                .dated(known.begins())
                .years("during", record.days())
                .all();
    }
}
