package org.rapporteur.command.rule;

import static org.rapporteur.language.date.Chronology.surelyApart;
import static org.rapporteur.language.date.Chronology.surelyBefore;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rapporteur.command.rule.Rule.Check;
import org.rapporteur.language.Event;
import org.rapporteur.language.date.Chronology;
import org.rapporteur.language.identity.SubjectId;
import org.rapporteur.language.instrument.PartyEvent;
import org.rapporteur.language.record.Refusal;
import org.rapporteur.language.text.CamelCase;

/**
 * What a rule says; its methods are the forms that a rule can have.
 *
 * @param code stable, for programs
 * @param words one sentence; its gaps, such as {@code %1$s}, are filled when the rule is broken
 * @param source the article, the rule of procedure, the practice or the record's own reason from which it comes
 * @param remedy what would satisfy it
 */
public record Statement(String code, String words, String source, String remedy) {

    /** An event that says something impossible by itself. */
    public <T extends Event> Rule not(Class<T> type, Predicate<T> wrong) {
        return not(type, (subject, event) -> wrong.test(event));
    }

    /** An event that is impossible for this subject. */
    public <T extends Event> Rule not(Class<T> type, BiPredicate<SubjectId, T> wrong) {
        return form(
                List.of(type),
                one -> wrong.test(one.subject(), type.cast(one.added()))
                        ? Optional.of(Breach.with())
                        : Optional.empty());
    }

    /** What happens once. */
    public <T extends Event> Rule once(Class<T> type) {
        return once(type, (one, other) -> true);
    }

    /** What happens once to the same thing. */
    public <T extends Event> Rule once(Class<T> type, BiPredicate<T, T> same) {
        return never(type, type, same);
    }

    /** What happens again only on another day. */
    public <T extends Event> Rule apart(Class<T> type, BiPredicate<T, T> same) {
        return never(
                type,
                type,
                (one, other) -> same.test(one, other) && !surelyApart(Chronology.day(one), Chronology.day(other)));
    }

    /** What is not recorded beside something that is on record; the other way round is no matter of this rule. */
    public <A extends Event, B extends Event> Rule never(Class<A> onRecord, Class<B> added, BiPredicate<A, B> wrong) {
        return form(List.of(added), one -> one.before()
                .of(onRecord)
                .filter(fact -> wrong.test(fact, added.cast(one.added())))
                .findFirst()
                .map(Breach::by));
    }

    /** Two facts that cannot both be true, whichever is recorded first. Gaps: the day of the one, the day of the other. */
    public <A extends Event, B extends Event> Rule notBoth(Class<A> one, Class<B> other, BiPredicate<A, B> wrong) {
        return notBoth(one, List.of(other), (a, b) -> wrong.test(a, other.cast(b)));
    }

    public <A extends Event> Rule notBoth(
            Class<A> one, List<Class<? extends Event>> others, BiPredicate<A, Event> wrong) {
        return form(
                Stream.concat(Stream.<Class<? extends Event>>of(one), others.stream())
                        .toList(),
                addition -> {
                    var added = addition.added();
                    return addition.before().all().stream()
                            .flatMap(fact -> Stream.concat(
                                    meet(one, others, wrong, added, fact)
                                            ? Stream.of(between(fact, added, fact))
                                            : Stream.of(),
                                    meet(one, others, wrong, fact, added)
                                            ? Stream.of(between(fact, fact, added))
                                            : Stream.of()))
                            .findFirst();
                });
    }

    /** None of the others surely before the one. Gap: the day of the one. */
    public Rule precedes(Class<? extends Event> one, List<Class<? extends Event>> others) {
        return notBoth(one, others, (first, later) -> surelyBefore(later, first));
    }

    /** The one surely before none of the others. Gap: the day of the one. */
    public Rule follows(Class<? extends Event> one, List<Class<? extends Event>> others) {
        return notBoth(one, others, (later, first) -> surelyBefore(later, first));
    }

    /** The second act of a party never surely before its first. */
    public Rule inOrderOfOneParty(Class<? extends PartyEvent> first, Class<? extends PartyEvent> second) {
        return notBothOfOneParty(first, second, (one, other) -> surelyBefore(other, one));
    }

    /** Two facts of one party that cannot both be true. */
    public <A extends PartyEvent, B extends PartyEvent> Rule notBothOfOneParty(
            Class<A> one, Class<B> other, BiPredicate<A, B> wrong) {
        return notBoth(one, other, (a, b) -> a.party().equals(b.party()) && wrong.test(a, b));
    }

    /** Any other form. */
    public Rule form(List<Class<? extends Event>> looksAt, Check check) {
        return new Rule(this, looksAt, check);
    }

    Refusal refusal(Breach breach) {
        var fact = breach.fact();
        var told = fact == null || words.contains("%") ? "" : " On record is: " + told(fact) + ".";
        return new Refusal(code, filled(words, breach) + told, filled(remedy, breach));
    }

    private static String filled(String text, Breach breach) {
        return String.format(Locale.ROOT, text, breach.words().toArray());
    }

    /** Such as: signed, TH, on 2025-01-16. */
    private static String told(Event fact) {
        var what = CamelCase.words(fact.getClass().getSimpleName());
        var who = fact instanceof PartyEvent act ? ", " + act.party().code() : "";
        var on = Chronology.day(fact);
        return what + who + (on == null ? ", on a day that is not known" : ", on " + on.edtf());
    }

    private static <A extends Event> boolean meet(
            Class<A> one, List<Class<? extends Event>> others, BiPredicate<A, Event> wrong, Event a, Event b) {
        return one.isInstance(a) && others.stream().anyMatch(type -> type.isInstance(b)) && wrong.test(one.cast(a), b);
    }

    private static Breach between(Event fact, Event one, Event other) {
        return new Breach(fact, List.of(Breach.day(Chronology.day(one)), Breach.day(Chronology.day(other))));
    }
}
