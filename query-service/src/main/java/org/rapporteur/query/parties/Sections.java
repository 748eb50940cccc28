package org.rapporteur.query.parties;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.language.SubjectId;

/** The parts of a profile that are about subjects of the record. */
record Sections(
        Section<AttendedEntry> attended,
        Section<InstrumentEntry> instruments,
        Section<TextEntry> texts,
        Section<PromiseEntry> promised,
        Section<PromiseEntry> promisedTo) {

    /** What is shown, each once. */
    List<String> subjects() {
        return Stream.<Stream<? extends SubjectId>>of(
                        attended.items().stream().map(AttendedEntry::meeting),
                        instruments.items().stream().map(InstrumentEntry::instrument),
                        texts.items().stream().map(TextEntry::text),
                        promised.items().stream().map(PromiseEntry::commitment),
                        promisedTo.items().stream().map(PromiseEntry::commitment))
                .flatMap(some -> some)
                .map(SubjectId::value)
                .distinct()
                .toList();
    }
}
