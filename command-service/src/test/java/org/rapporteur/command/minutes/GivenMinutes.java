package org.rapporteur.command.minutes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.command.act.GivenWhenThen;
import org.rapporteur.language.date.Deadline;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.identity.MinutesId;
import org.rapporteur.language.minutes.MinutesEvent;
import org.rapporteur.language.minutes.MinutesEvent.Adopted;
import org.rapporteur.language.minutes.MinutesEvent.Corrected;
import org.rapporteur.language.minutes.MinutesEvent.DeadlineExtended;
import org.rapporteur.language.minutes.MinutesEvent.Drafted;
import org.rapporteur.language.minutes.MinutesEvent.Issued;
import org.rapporteur.language.minutes.MinutesEvent.Retracted;
import org.rapporteur.language.minutes.MinutesEvent.Revised;
import org.rapporteur.language.minutes.MinutesEvent.SilenceBroken;
import org.rapporteur.language.minutes.MinutesEvent.SubmittedForReview;
import org.rapporteur.language.minutes.MinutesType;
import org.rapporteur.language.text.AdoptionMode;
import org.rapporteur.language.text.Paragraph;
import org.rapporteur.language.text.ParagraphChange;
import org.rapporteur.language.text.ParagraphNumber;

/** The joint media statement of ADGMIN 5, for the tests of the acts upon minutes. */
abstract class GivenMinutes extends GivenWhenThen<MinutesEvent> {
    static final MinutesId STATEMENT = new MinutesId("minutes:adgmin-5-statement");
    static final MeetingId MEETING = new MeetingId("meeting:adgmin-5");
    static final MeetingId NEXT = new MeetingId("meeting:adgmin-6");
    static final ParagraphNumber FOUR = new ParagraphNumber("4");
    static final List<Paragraph> TEXT = List.of(new Paragraph(FOUR, null, text("The Meeting noted"), List.of()));
    static final List<ParagraphChange> CHANGES = List.of(new ParagraphChange(FOUR, null, null));

    static Draft draft(@Nullable MeetingId meeting, @Nullable EffectiveDate on) {
        return new Draft(STATEMENT, MinutesType.JOINT_MEDIA_STATEMENT, text("Statement"), meeting, TEXT, on);
    }

    static Drafted drafted(@Nullable MeetingId meeting, @Nullable EffectiveDate on) {
        return new Drafted(MinutesType.JOINT_MEDIA_STATEMENT, text("Statement"), meeting, TEXT, on);
    }

    static Revise revise(@Nullable EffectiveDate on) {
        return new Revise(STATEMENT, TEXT, on);
    }

    static Revised revised(@Nullable EffectiveDate on) {
        return new Revised(TEXT, on);
    }

    static SubmitForReview submit(@Nullable String deadline, @Nullable EffectiveDate on) {
        return new SubmitForReview(STATEMENT, deadline == null ? null : new Deadline(deadline), on);
    }

    static SubmittedForReview submitted(@Nullable String deadline, @Nullable EffectiveDate on) {
        return new SubmittedForReview(deadline == null ? null : new Deadline(deadline), on);
    }

    static BreakSilence breakSilence(@Nullable EffectiveDate on) {
        return new BreakSilence(STATEMENT, VN, text("Paragraph 4"), on);
    }

    static SilenceBroken silenceBroken(@Nullable EffectiveDate on) {
        return new SilenceBroken(VN, text("Paragraph 4"), on);
    }

    static ExtendDeadline extend(String deadline, @Nullable EffectiveDate on) {
        return new ExtendDeadline(STATEMENT, new Deadline(deadline), on);
    }

    static DeadlineExtended extended(String deadline, @Nullable EffectiveDate on) {
        return new DeadlineExtended(new Deadline(deadline), on);
    }

    static Adopt adopt(AdoptionMode mode, @Nullable EffectiveDate on) {
        return new Adopt(STATEMENT, mode, NEXT, on);
    }

    static Adopted adopted(AdoptionMode mode, @Nullable EffectiveDate on) {
        return new Adopted(mode, NEXT, on);
    }

    static Issue issue(@Nullable MeetingId meeting, @Nullable EffectiveDate on) {
        return new Issue(STATEMENT, MinutesType.JOINT_MEDIA_STATEMENT, text("Statement"), meeting, TEXT, on);
    }

    static Issued issued(@Nullable MeetingId meeting, @Nullable EffectiveDate on) {
        return new Issued(MinutesType.JOINT_MEDIA_STATEMENT, text("Statement"), meeting, TEXT, on);
    }

    static Correct correct(@Nullable Integer number, @Nullable EffectiveDate on) {
        return new Correct(STATEMENT, number, CHANGES, text("Printed by mistake"), on);
    }

    static Corrected corrected(@Nullable Integer number, @Nullable EffectiveDate on) {
        return new Corrected(number, CHANGES, text("Printed by mistake"), on);
    }

    static Retract retract(@Nullable EffectiveDate on) {
        return new Retract(STATEMENT, text("Issued by mistake"), on);
    }

    static Retracted retracted(@Nullable EffectiveDate on) {
        return new Retracted(text("Issued by mistake"), on);
    }
}
