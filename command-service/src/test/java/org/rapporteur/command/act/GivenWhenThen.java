package org.rapporteur.command.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.rapporteur.command.rule.Facts;
import org.rapporteur.language.Event;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.record.Grounds;
import org.rapporteur.language.record.Recorder;
import org.rapporteur.language.record.Refusal;
import org.rapporteur.language.record.Role;
import org.rapporteur.language.text.Localized;

/** The words in which the rules of a stream are tested: {@code given(events…).when(act).then(events…)} or {@code .refused(code)}. */
public abstract class GivenWhenThen<E extends Event> {
    protected static final Party ID = new Party("ID");
    protected static final Party KH = new Party("KH");
    protected static final Party PH = new Party("PH");
    protected static final Party TH = new Party("TH");
    protected static final Party VN = new Party("VN");

    protected static final Recorder RECORDER =
            new Recorder("amina", "desk", Set.of(Role.RECORDER), Instant.parse("2026-02-02T08:00:00Z"), Grounds.NONE);

    @SafeVarargs
    protected final Given given(E... events) {
        return new Given(state(events));
    }

    /** The facts that are these events. */
    @SafeVarargs
    protected final Facts state(E... events) {
        var facts = Facts.NONE;
        for (var event : events) facts = facts.and(event);
        return facts;
    }

    protected static Localized text(String english) {
        return Localized.of("en", english);
    }

    protected static EffectiveDate date(String edtf) {
        return new EffectiveDate(edtf);
    }

    /** The state that earlier events led to. */
    public record Given(Facts facts) {
        public When when(StreamAct act) {
            return new When(facts, act);
        }
    }

    /** An act upon that state; only {@link #then} and {@link #refused} decide it. */
    public record When(Facts facts, StreamAct act) {
        public void then(Event... events) {
            assertThat(act.decide(facts, RECORDER)).isEqualTo(List.of(events));
        }

        public void refused(String code) {
            var refusal = catchThrowableOfType(Refusal.class, () -> act.decide(facts, RECORDER));
            assertThat(refusal).as("a refusal: %s", code).isNotNull();
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(refusal.rule()).endsWith(".");
            assertThat(refusal.remedy()).endsWith(".");
        }
    }
}
