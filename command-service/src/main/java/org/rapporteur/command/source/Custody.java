package org.rapporteur.command.source;

import static org.rapporteur.command.act.Chronology.surelyBefore;
import static org.rapporteur.command.act.Chronology.words;

import java.util.HashSet;
import java.util.stream.Stream;
import org.rapporteur.command.act.Facts;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.record.Refusal;
import org.rapporteur.language.source.Derivation;
import org.rapporteur.language.source.SourceEvent;
import org.rapporteur.language.source.SourceEvent.DerivationNoted;
import org.rapporteur.language.source.SourceEvent.FileAttached;
import org.rapporteur.language.source.SourceEvent.Registered;
import org.rapporteur.language.source.SourceEvent.Superseded;
import org.rapporteur.language.source.SourceEvent.Withdrawn;

/** What holds of a source whichever of its acts was recorded first: one file, each origin once, and nothing before it appeared. */
final class Custody {

    private Custody() {}

    /** @throws Refusal if it has two files, or one origin twice */
    static void once(Facts<SourceEvent> facts) {
        if (digests(facts).count() > 1)
            throw new Refusal(
                    "file-already",
                    "A source is one file, which it has already.",
                    "Register another file as a source of its own, and say how it was made from this one.");
        var origins = new HashSet<Derivation>();
        if (!derivations(facts).allMatch(origins::add))
            throw new Refusal(
                    "derived-already", "From what a source was made is on record once.", "Nothing needs to be done.");
    }

    /** @throws Refusal if it was retrieved, replaced or withdrawn surely before it appeared */
    static void inOrder(Facts<SourceEvent> facts) {
        facts.first(Registered.class)
                .map(Registered::date)
                .filter(date -> later(facts).anyMatch(on -> surelyBefore(on, date)))
                .ifPresent(Custody::refuse);
    }

    private static Stream<String> digests(Facts<SourceEvent> facts) {
        return Stream.concat(
                facts.of(Registered.class).flatMap(one -> Stream.ofNullable(one.sha256())),
                facts.of(FileAttached.class).map(FileAttached::sha256));
    }

    private static Stream<Derivation> derivations(Facts<SourceEvent> facts) {
        return Stream.concat(
                facts.of(Registered.class).flatMap(one -> Stream.ofNullable(one.derivation())),
                facts.of(DerivationNoted.class).map(DerivationNoted::derivation));
    }

    private static Stream<EffectiveDate> later(Facts<SourceEvent> facts) {
        return Stream.of(
                        facts.of(FileAttached.class).map(FileAttached::retrieved),
                        facts.of(Superseded.class).map(Superseded::on),
                        facts.of(Withdrawn.class).map(Withdrawn::on))
                .flatMap(days -> days.flatMap(Stream::ofNullable));
    }

    private static void refuse(EffectiveDate date) {
        throw new Refusal(
                "appeared-later",
                "Nothing happens to a source before it appears, and that was " + words(date) + ".",
                "Check the two dates.");
    }
}
