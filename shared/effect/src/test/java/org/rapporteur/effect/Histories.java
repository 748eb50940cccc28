package org.rapporteur.effect;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.effect.fact.AcceptanceNeeded;
import org.rapporteur.effect.fact.ConsentMeans;
import org.rapporteur.effect.fact.DecisiveFact;
import org.rapporteur.effect.fact.DecisiveFacts;
import org.rapporteur.effect.fact.PossibleDays;
import org.rapporteur.effect.fact.ReplyKind;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.instrument.Delay;
import org.rapporteur.language.instrument.DelayUnit;
import org.rapporteur.language.instrument.EffectCondition;
import org.rapporteur.language.instrument.EffectRule;
import org.rapporteur.language.instrument.LegalCharacter;
import org.rapporteur.language.instrument.Members;
import org.rapporteur.language.instrument.Quota;
import org.rapporteur.language.instrument.Renewal;
import org.rapporteur.language.instrument.Term;
import org.rapporteur.language.party.Party;

/** Makes up the lives of instruments, with all dates known: between two and six parties, every rule, every kind of fact. */
final class Histories {

    static final LocalDate BEGIN = LocalDate.of(2020, 1, 1);

    /** The last day on which an act is done is long before it. */
    static final LocalDate END = BEGIN.plusDays(760);

    private static final int SPAN = 240;
    private static final List<Party> ALL =
            Stream.of("TH", "VN", "SG", "JP", "KR", "org:asean").map(Party::new).toList();
    private static final List<ConsentMeans> USUAL = List.of(
            ConsentMeans.RATIFICATION,
            ConsentMeans.ACCEPTANCE,
            ConsentMeans.APPROVAL,
            ConsentMeans.FORMAL_CONFIRMATION,
            ConsentMeans.ACCESSION,
            ConsentMeans.SUCCESSION,
            ConsentMeans.NOTIFICATION,
            ConsentMeans.DEFINITIVE_SIGNATURE);

    private final Random random;
    private final List<DecisiveFact> facts = new ArrayList<>();
    private final List<Party> expected;

    private Histories(Random random) {
        this.random = random;
        expected = ALL.subList(0, 2 + random.nextInt(3));
    }

    static DecisiveFacts any(Random random) {
        return new Histories(random).make();
    }

    private DecisiveFacts make() {
        var condition = condition();
        for (var party : expected) consent(party, condition);
        some(4, () -> consent(one(ALL), condition));
        some(3, () -> facts.add(new DecisiveFact.Consent(one(ALL), one(List.of(ConsentMeans.values())), day())));
        memberships();
        some(3, this::withdrawal);
        some(3, this::reservation);
        some(2, () -> facts.add(new DecisiveFact.ProvisionalApplication(anyone(), day(), maybe(this::day))));
        some(3, () -> facts.add(new DecisiveFact.Suspension(anyone(), late())));
        some(3, () -> facts.add(new DecisiveFact.Resumption(anyone(), late())));
        if (random.nextInt(4) == 0) facts.add(new DecisiveFact.Termination(late()));
        some(2, () -> facts.add(new DecisiveFact.NonRenewal(anyone(), late())));
        some(2, () -> facts.add(new DecisiveFact.Extension(late())));
        var delay = condition instanceof EffectCondition.NotKnown ? null : maybe(this::delay);
        return new DecisiveFacts(
                new EffectRule(condition, delay, maybe(this::delay)),
                one(List.of(LegalCharacter.values())),
                expected,
                maybe(this::term),
                null,
                facts);
    }

    private EffectCondition condition() {
        return switch (random.nextInt(12)) {
            case 0 -> new EffectCondition.SignatureByAll(maybe(this::members));
            case 1, 2 -> new EffectCondition.NotificationByAll(maybe(this::members));
            case 3, 4, 5 -> new EffectCondition.NthConsent(1 + random.nextInt(3));
            case 6, 7 ->
                new EffectCondition.ConsentsByGroup(List.of(
                        new Quota(1, null, List.of(), members()),
                        new Quota(1, null, expected, null),
                        new Quota(1, null, List.of(), null)));
            case 8 -> new EffectCondition.ConsentOfAllMembers(members());
            case 9 -> new EffectCondition.ExchangeOfNotes();
            case 10 ->
                new EffectCondition.FixedDate(
                        new EffectiveDate(BEGIN.plusDays(random.nextInt(SPAN)).toString()));
            default -> random.nextInt(4) == 0 ? new EffectCondition.NotKnown() : new EffectCondition.NthConsent(2);
        };
    }

    private Members members() {
        var fixed = random.nextBoolean()
                ? new EffectiveDate(BEGIN.plusDays(random.nextInt(SPAN)).toString())
                : null;
        return new Members(Case.ASEAN, fixed);
    }

    /** The first two are members all the time, so that it is known who all are. */
    private void memberships() {
        for (var party : ALL.subList(0, 2))
            facts.add(new DecisiveFact.Membership(Case.ASEAN, party, PossibleDays.on(BEGIN.minusDays(1)), null));
        some(3, () -> {
            var from = day();
            facts.add(new DecisiveFact.Membership(Case.ASEAN, one(ALL), from, maybe(() -> after(from))));
        });
    }

    private void consent(Party party, EffectCondition condition) {
        var means = condition instanceof EffectCondition.ExchangeOfNotes ? ConsentMeans.NOTE : one(USUAL);
        facts.add(new DecisiveFact.Consent(party, means, day()));
    }

    private void withdrawal() {
        var notice = random.nextBoolean() ? day() : late();
        var revoked = random.nextInt(3) == 0 ? after(notice) : null;
        facts.add(
                new DecisiveFact.Withdrawal(one(ALL), notice, random.nextInt(3) == 0 ? after(notice) : null, revoked));
    }

    private void reservation() {
        var consents =
                facts.stream().filter(DecisiveFact.Consent.class::isInstance).toList();
        if (!(one(consents) instanceof DecisiveFact.Consent consent)) return;
        var key = "r" + facts.size();
        var notified = after(consent.on());
        var needed = one(List.of(AcceptanceNeeded.values()));
        facts.add(new DecisiveFact.Reservation(
                key, consent.party(), consent.on(), notified, needed, random.nextInt(4) == 0 ? after(notified) : null));
        some(4, () -> {
            var on = after(notified);
            var withdrawn = random.nextInt(4) == 0 ? after(on) : null;
            facts.add(new DecisiveFact.Reply(key, one(ALL), one(List.of(ReplyKind.values())), on, withdrawn));
        });
    }

    private Term term() {
        var notice = maybe(this::delay);
        return switch (random.nextInt(4)) {
            case 0 -> new Term(null, null, Renewal.NONE, null, null, notice);
            case 1 -> new Term(length(), null, Renewal.AUTOMATIC, maybe(this::length), maybe(this::delay), notice);
            case 2 -> new Term(length(), null, one(List.of(Renewal.NONE, Renewal.BY_AGREEMENT)), null, null, notice);
            default ->
                new Term(
                        null,
                        new EffectiveDate(
                                BEGIN.plusDays(random.nextInt(2 * SPAN)).toString()),
                        Renewal.AUTOMATIC,
                        length(),
                        maybe(this::delay),
                        notice);
        };
    }

    private Delay length() {
        return new Delay(1 + random.nextInt(5), DelayUnit.MONTHS, random.nextInt(5) == 0);
    }

    private Delay delay() {
        return random.nextBoolean()
                ? Delay.days(random.nextInt(60))
                : new Delay(random.nextInt(3), DelayUnit.MONTHS, random.nextBoolean());
    }

    private @Nullable Party anyone() {
        return random.nextBoolean() ? null : one(ALL);
    }

    private PossibleDays day() {
        return PossibleDays.on(BEGIN.plusDays(random.nextInt(SPAN)));
    }

    private PossibleDays late() {
        return PossibleDays.on(BEGIN.plusDays(SPAN / 2 + random.nextInt(2 * SPAN)));
    }

    private PossibleDays after(PossibleDays day) {
        return PossibleDays.on(day.first().plusDays(random.nextInt(120)));
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private <T> @Nullable T maybe(Supplier<T> value) {
        return random.nextBoolean() ? value.get() : null;
    }

    private void some(int most, Runnable each) {
        for (var i = random.nextInt(most + 1); i > 0; i--) each.run();
    }
}
