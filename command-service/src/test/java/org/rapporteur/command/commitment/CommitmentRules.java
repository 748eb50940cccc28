package org.rapporteur.command.commitment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.command.act.Rules;
import org.rapporteur.language.CommitmentEvent;
import org.rapporteur.language.CommitmentEvent.Fulfilled;
import org.rapporteur.language.CommitmentEvent.Made;
import org.rapporteur.language.CommitmentEvent.ProgressReported;
import org.rapporteur.language.CommitmentId;
import org.rapporteur.language.EffectiveDate;
import org.rapporteur.language.MeetingId;
import org.rapporteur.language.Party;
import org.rapporteur.language.Person;
import org.rapporteur.language.Strength;

/** A pledge, for the tests of a commitment's acts. */
abstract class CommitmentRules extends Rules<Commitment, CommitmentEvent> {
    private static final CommitmentId PLEDGE = new CommitmentId("commitment:call-centre-gangs");
    private static final MeetingId MEETING = new MeetingId("meeting:adgmin-5");
    private static final Person MINISTER = new Person("Prasert Jantararuangtong", "Minister");

    CommitmentRules() {
        super(Commitment.UNRECORDED);
    }

    static Make make(@Nullable EffectiveDate on, @Nullable EffectiveDate due, Party... by) {
        return new Make(
                PLEDGE,
                text("Suppress call-centre gangs"),
                List.of(by),
                List.of(TH),
                Strength.INTENDS,
                MINISTER,
                MEETING,
                on,
                due);
    }

    static Made made(@Nullable EffectiveDate on, @Nullable EffectiveDate due, Party... by) {
        return new Made(
                text("Suppress call-centre gangs"),
                List.of(by),
                List.of(TH),
                Strength.INTENDS,
                MINISTER,
                MEETING,
                on,
                due);
    }

    static Made made() {
        return made(null, null, KH);
    }

    static ReportProgress reportProgress(@Nullable EffectiveDate on) {
        return new ReportProgress(PLEDGE, text("Twelve arrested"), MEETING, on);
    }

    static ProgressReported progressReported(@Nullable EffectiveDate on) {
        return new ProgressReported(text("Twelve arrested"), MEETING, on);
    }

    static Fulfil fulfil() {
        return new Fulfil(PLEDGE, text("The last one closed"), null);
    }

    static Fulfilled fulfilled(@Nullable EffectiveDate on) {
        return new Fulfilled(text("The last one closed"), on);
    }
}
