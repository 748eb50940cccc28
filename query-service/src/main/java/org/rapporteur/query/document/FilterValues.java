package org.rapporteur.query.document;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.identity.SourceId;
import org.rapporteur.language.identity.SubjectId;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.text.Localized;

/** By what a document is found; each method gives the same with one more. Values are sorted and named once. */
public record FilterValues(Map<String, List<String>> all) {

    private static final int YEARS = 10;

    public static final FilterValues NONE = new FilterValues(Map.of());

    public FilterValues {
        all = Collections.unmodifiableSortedMap(new TreeMap<>(all));
    }

    public FilterValues with(String filter, Stream<String> values) {
        var more = new TreeMap<>(all);
        more.put(filter, values.sorted().distinct().toList());
        return new FilterValues(more);
    }

    public FilterValues state(@Nullable Enum<?> state) {
        return with("state", Stream.ofNullable(state).map(Enum::name));
    }

    /** An agency is also found under the state that it acts for. */
    public FilterValues parties(Stream<Party> parties) {
        return parties("party", parties);
    }

    /** The same under another name. */
    public FilterValues parties(String filter, Stream<Party> parties) {
        return with(
                filter,
                parties.flatMap(party -> Stream.of(party, party.principal())).map(Party::code));
    }

    /** With the forums of those meetings that have an ordinal, and so bear their forum's name. */
    public FilterValues meetings(Stream<MeetingId> meetings) {
        var ids = meetings.toList();
        return with("meeting", ids.stream().map(SubjectId::value))
                .with("forum", ids.stream().flatMap(Forums::of).map(SubjectId::value));
    }

    public FilterValues sources(Stream<SourceId> sources) {
        return with("source", sources.map(SubjectId::value));
    }

    /** A text in each of its languages, as texts are compared. */
    public FilterValues texts(String filter, Stream<Localized> texts) {
        return with(filter, texts.flatMap(Folded::texts));
    }

    /** The words of texts in all languages, as texts are compared. */
    public FilterValues words(String filter, Stream<Localized> texts) {
        return with(filter, texts.flatMap(Folded::words));
    }

    /** By what lists are sorted: the title as it reads to those who ask for no language. */
    public FilterValues title(@Nullable Localized title) {
        return with("title", Stream.ofNullable(title).map(text -> Folded.text(text.textFor(List.of()))));
    }

    /** With the first day that a date can be, under {@code date}, and the years in which it can be. */
    public FilterValues dated(@Nullable EffectiveDate date) {
        return day("date", date).years("year", Stream.ofNullable(date));
    }

    /** With the years in which dates can be. */
    public FilterValues years(String filter, Stream<EffectiveDate> dates) {
        return with(filter, dates.flatMap(FilterValues::possible));
    }

    /** With the first day that a date can be. */
    public FilterValues day(String filter, @Nullable EffectiveDate date) {
        return with(filter, Stream.ofNullable(date).map(on -> on.earliest().toString()));
    }

    private static Stream<String> possible(EffectiveDate date) {
        return IntStream.rangeClosed(date.earliest().getYear(), date.latest().getYear())
                .limit(YEARS)
                .mapToObj(Integer::toString);
    }
}
