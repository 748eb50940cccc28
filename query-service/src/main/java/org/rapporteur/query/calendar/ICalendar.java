package org.rapporteur.query.calendar;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.meetings.MeetingState;
import org.rapporteur.query.reader.PickedLanguages;

/**
 * Meetings as RFC 5545 has them: events of whole days, tentative until the invitations are issued.
 *
 * @param at when it is written
 */
record ICalendar(PickedLanguages reader, Instant at) {

    private static final Pattern WRITTEN = Pattern.compile("(?m)^DTSTAMP:.*$");

    static final String TYPE = "text/calendar";

    String of(List<CalendarEntry> entries) {
        var events = entries.stream()
                .filter(entry -> entry.isDated() && entry.days().exact())
                .sorted(comparing(CalendarEntry::key))
                .<CalendarComponent>map(this::event)
                .toList();
        var head = new PropertyList(List.of(
                new ProdId("-//Rapporteur//The record of ministerial meetings//EN"),
                ImmutableVersion.VERSION_2_0,
                ImmutableCalScale.GREGORIAN));
        return written(new Calendar(head, new ComponentList<>(events)));
    }

    /** What a calendar says but when it was written. */
    static String timeless(String text) {
        return WRITTEN.matcher(text).replaceAll("");
    }

    private VEvent event(CalendarEntry entry) {
        var properties = new ArrayList<Property>(List.of(
                new Uid(entry.meeting().value()),
                new DtStamp(at),
                new DtStart<LocalDate>(entry.days().earliest()),
                new DtEnd<LocalDate>(entry.days().latest().plusDays(1)),
                status(entry.state()),
                new Summary(summary(entry))));
        var location = Stream.of(entry.venue(), entry.place())
                .filter(Objects::nonNull)
                .map(reader::text)
                .collect(joining(", "));
        if (!location.isEmpty()) properties.add(new Location(location));
        if (entry.forum() != null) properties.add(new Categories(entry.forum().slug()));
        return new VEvent(new PropertyList(properties));
    }

    private String summary(CalendarEntry entry) {
        return entry.title() == null ? entry.meeting().slug().toUpperCase(Locale.ROOT) : reader.text(entry.title());
    }

    private static Status status(@Nullable MeetingState state) {
        if (state == MeetingState.CANCELLED) return ImmutableStatus.VEVENT_CANCELLED;
        return state == null || state.toCome() && state != MeetingState.CONVENED
                ? ImmutableStatus.VEVENT_TENTATIVE
                : ImmutableStatus.VEVENT_CONFIRMED;
    }

    private static String written(Calendar calendar) {
        try {
            var text = new StringWriter();
            new CalendarOutputter(false).output(calendar, text);
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
