package org.rapporteur.command.source;

import static org.rapporteur.command.rule.Rule.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.command.rule.Addition;
import org.rapporteur.command.rule.Breach;
import org.rapporteur.command.rule.Facts;
import org.rapporteur.command.rule.Rule;
import org.rapporteur.command.rule.Statement;
import org.rapporteur.language.source.Derivation;
import org.rapporteur.language.source.SourceEvent.DerivationNoted;
import org.rapporteur.language.source.SourceEvent.FileAttached;
import org.rapporteur.language.source.SourceEvent.Registered;
import org.rapporteur.language.source.SourceEvent.Superseded;
import org.rapporteur.language.source.SourceEvent.Withdrawn;

/** The rules that the facts of every source keep to: one file, each origin once, and nothing before it appeared. */
final class SourceRules {

    private static final String EARLIER = "Correct the earlier act.";
    private static final String CUSTODY = "Archival practice: one item, one origin, one custody.";

    private static final Statement OWN_ORIGIN = rule(
            "own-origin",
            "A source cannot be made from itself or supersede itself.",
            CUSTODY,
            "Name the other source.");

    static final List<Rule> ALL = List.of(
            rule("registered-already", "A source is registered once.", CUSTODY, EARLIER)
                    .once(Registered.class),
            rule(
                            "nameless",
                            "A source needs its title, or a description if it bears none.",
                            "ISO 690: a source is cited by its title, or by what it is.",
                            "Give one of the two.")
                    .not(Registered.class, one -> one.title() == null && one.description() == null),
            OWN_ORIGIN.not(
                    Registered.class,
                    (subject, one) -> one.derivation() != null
                            && one.derivation().source().equals(subject)),
            OWN_ORIGIN.not(
                    DerivationNoted.class,
                    (subject, one) -> one.derivation().source().equals(subject)),
            OWN_ORIGIN.not(Superseded.class, (subject, one) -> one.by().equals(subject)),
            rule("superseded-already", "A source is superseded once.", CUSTODY, EARLIER)
                    .once(Superseded.class),
            rule("withdrawn-already", "A source is withdrawn once.", CUSTODY, EARLIER)
                    .once(Withdrawn.class),
            rule(
                            "file-already",
                            "A source has one file, and this one has its file already.",
                            CUSTODY,
                            "Register the other file as a source of its own, with its derivation from this one.")
                    .form(List.of(Registered.class, FileAttached.class), SourceRules::twoFiles),
            rule(
                            "derived-already",
                            "This derivation is already on record.",
                            CUSTODY,
                            "It is already on record; nothing more is needed.")
                    .form(List.of(Registered.class, DerivationNoted.class), SourceRules::derivedTwice),
            rule(
                            "appeared-later",
                            "Nothing can happen to a source before it appeared, and it appeared %1$s.",
                            "The record: what is not there yet is neither kept, replaced nor withdrawn.",
                            "Check the two dates.")
                    .precedes(Registered.class, List.of(FileAttached.class, Superseded.class, Withdrawn.class)));

    private SourceRules() {}

    private static Optional<Breach> twoFiles(Addition one) {
        var all = one.all();
        var digests = Stream.concat(
                all.of(Registered.class).flatMap(each -> Stream.ofNullable(each.sha256())),
                all.of(FileAttached.class).map(FileAttached::sha256));
        return digests.count() > 1 ? Optional.of(Breach.with()) : Optional.empty();
    }

    private static Optional<Breach> derivedTwice(Addition one) {
        return derivations(one.all()).allMatch(new HashSet<>()::add) ? Optional.empty() : Optional.of(Breach.with());
    }

    private static Stream<Derivation> derivations(Facts all) {
        return Stream.concat(
                all.of(Registered.class).flatMap(one -> Stream.ofNullable(one.derivation())),
                all.of(DerivationNoted.class).map(DerivationNoted::derivation));
    }
}
