package org.rapporteur.command.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.rapporteur.language.Event;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.record.Grounds;
import org.rapporteur.language.record.Recorder;
import org.rapporteur.language.record.Refusal;
import org.rapporteur.language.record.Role;
import org.rapporteur.language.text.Localized;

/** The words in which the rules of a stream are tested: {@code given(events…).when(act).then(events…)} or {@code .refused(code)}. */
public abstract class Rules<S extends State<S, E>, E extends Event> {
    protected static final Party ID = new Party("ID");
    protected static final Party KH = new Party("KH");
    protected static final Party PH = new Party("PH");
    protected static final Party TH = new Party("TH");
    protected static final Party VN = new Party("VN");

    protected static final Recorder RECORDER =
            new Recorder("amina", "desk", Set.of(Role.RECORDER), Instant.parse("2026-02-02T08:00:00Z"), Grounds.NONE);

    private final S unrecorded;

    protected Rules(S unrecorded) {
        this.unrecorded = unrecorded;
    }

    @SafeVarargs
    protected final Given<S, E> given(E... events) {
        return new Given<>(state(events));
    }

    /** What the state is after these events. */
    @SafeVarargs
    protected final S state(E... events) {
        var state = unrecorded;
        for (var event : events) state = state.evolve(event);
        return state;
    }

    protected static Localized text(String english) {
        return Localized.of("en", english);
    }

    protected static EffectiveDate date(String edtf) {
        return new EffectiveDate(edtf);
    }

    /** The state that earlier events led to. */
    public record Given<S extends State<S, E>, E extends Event>(S state) {
        public When<S, E> when(Act<S, E> act) {
            return new When<>(state, act);
        }
    }

    /** An act upon that state; only {@link #then} and {@link #refused} decide it. */
    public record When<S extends State<S, E>, E extends Event>(S state, Act<S, E> act) {
        @SafeVarargs
        public final void then(E... events) {
            assertThat(act.decide(state, RECORDER)).isEqualTo(List.of(events));
        }

        public void refused(String code) {
            var refusal = catchThrowableOfType(Refusal.class, () -> act.decide(state, RECORDER));
            assertThat(refusal).as("a refusal: %s", code).isNotNull();
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(refusal.rule()).endsWith(".");
            assertThat(refusal.remedy()).endsWith(".");
        }
    }
}
