package org.rapporteur.command.commitment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.command.act.GivenWhenThen;
import org.rapporteur.language.commitment.CommitmentEvent;
import org.rapporteur.language.commitment.CommitmentEvent.DueDateExtended;
import org.rapporteur.language.commitment.CommitmentEvent.Fulfilled;
import org.rapporteur.language.commitment.CommitmentEvent.Made;
import org.rapporteur.language.commitment.CommitmentEvent.ProgressReported;
import org.rapporteur.language.commitment.CommitmentEvent.Superseded;
import org.rapporteur.language.commitment.CommitmentEvent.Withdrawn;
import org.rapporteur.language.commitment.Recurrence;
import org.rapporteur.language.commitment.Strength;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.CommitmentId;
import org.rapporteur.language.identity.DeclarationId;
import org.rapporteur.language.identity.InstrumentId;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.party.Person;
import org.rapporteur.language.text.ParagraphNumber;

/** A pledge, for the tests of a commitment's acts. */
abstract class GivenCommitment extends GivenWhenThen<CommitmentEvent> {
    static final CommitmentId PLEDGE = new CommitmentId("commitment:call-centre-gangs");
    static final CommitmentId OTHER = new CommitmentId("commitment:work-plan-2026");
    static final DeclarationId BANGKOK = new DeclarationId("declaration:bangkok-2025");
    static final ParagraphNumber FOUR = new ParagraphNumber("4");
    private static final MeetingId MEETING = new MeetingId("meeting:adgmin-5");
    private static final InstrumentId INSTRUMENT = new InstrumentId("instrument:mou-kh-th");
    private static final Person MINISTER = new Person("Prasert Jantararuangtong", "Minister");
    private static final Recurrence YEARLY = new Recurrence("P1Y");

    static Make make(@Nullable EffectiveDate on, @Nullable EffectiveDate due, Party... by) {
        return make(BANGKOK, on, due, by);
    }

    static Make make(
            @Nullable DeclarationId text, @Nullable EffectiveDate on, @Nullable EffectiveDate due, Party... by) {
        return new Make(
                PLEDGE,
                text("Suppress call-centre gangs"),
                List.of(by),
                List.of(TH),
                Strength.INTENDS,
                MINISTER,
                MEETING,
                text,
                FOUR,
                INSTRUMENT,
                text("At the press conference"),
                on,
                due,
                YEARLY);
    }

    static Made made(@Nullable EffectiveDate on, @Nullable EffectiveDate due, Party... by) {
        return new Made(
                text("Suppress call-centre gangs"),
                List.of(by),
                List.of(TH),
                Strength.INTENDS,
                MINISTER,
                MEETING,
                BANGKOK,
                FOUR,
                INSTRUMENT,
                text("At the press conference"),
                on,
                due,
                YEARLY);
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

    static ExtendDueDate extend(String due, @Nullable EffectiveDate on) {
        return new ExtendDueDate(PLEDGE, date(due), MEETING, on);
    }

    static DueDateExtended extended(String due, @Nullable EffectiveDate on) {
        return new DueDateExtended(date(due), MEETING, on);
    }

    static Fulfil fulfil() {
        return fulfil(null);
    }

    static Fulfil fulfil(@Nullable EffectiveDate on) {
        return new Fulfil(PLEDGE, text("The last one closed"), on);
    }

    static Fulfilled fulfilled(@Nullable EffectiveDate on) {
        return new Fulfilled(text("The last one closed"), on);
    }

    static Withdraw withdraw(@Nullable EffectiveDate on) {
        return new Withdraw(PLEDGE, text("No budget"), on);
    }

    static Withdrawn withdrawn(@Nullable EffectiveDate on) {
        return new Withdrawn(text("No budget"), on);
    }

    static Supersede supersede(CommitmentId by, @Nullable EffectiveDate on) {
        return new Supersede(PLEDGE, by, on);
    }

    static Superseded superseded(@Nullable EffectiveDate on) {
        return new Superseded(OTHER, on);
    }
}
