package org.rapporteur.command.discrepancy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.command.act.GivenWhenThen;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.discrepancy.DiscrepancyEvent;
import org.rapporteur.language.discrepancy.DiscrepancyEvent.ConsequenceNoted;
import org.rapporteur.language.discrepancy.DiscrepancyEvent.Raised;
import org.rapporteur.language.discrepancy.DiscrepancyEvent.Reopened;
import org.rapporteur.language.discrepancy.DiscrepancyEvent.Ruled;
import org.rapporteur.language.discrepancy.DiscrepancyEvent.Testified;
import org.rapporteur.language.discrepancy.DiscrepancyEvent.Withdrawn;
import org.rapporteur.language.discrepancy.FollowingAct;
import org.rapporteur.language.discrepancy.Testimony;
import org.rapporteur.language.identity.DiscrepancyId;
import org.rapporteur.language.identity.InstrumentId;
import org.rapporteur.language.identity.SourceId;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.party.Person;
import org.rapporteur.language.record.Citation;

/** Was the memorandum signed? For the tests of a discrepancy's acts. */
abstract class GivenDiscrepancy extends GivenWhenThen<DiscrepancyEvent> {
    static final Testimony ANTARA_PLANNED = testimony("planned", "source:antara");
    static final Testimony JAKPOST_LAUNCHED = testimony("launched", "source:jakpost");
    static final DiscrepancyId STATE = new DiscrepancyId("discrepancy:mou-id-vn-state");
    static final InstrumentId MOU = new InstrumentId("instrument:mou-id-vn-2023");

    private static final Person CHAIR = new Person("Prasert Jantararuangtong", "Chair");
    private static final Party SECRETARIAT = new Party("org:asean");
    private static final FollowingAct PLAN = new FollowingAct(MOU, "plan");

    static Testimony testimony(String value, String source) {
        return new Testimony(text(value), List.of(new Citation(new SourceId(source), null, null, null)));
    }

    static Raise raise(Testimony... testimonies) {
        return raise(null, testimonies);
    }

    static Raise raise(@Nullable EffectiveDate on, Testimony... testimonies) {
        return new Raise(STATE, text("Was it signed?"), MOU, "state", List.of(testimonies), on);
    }

    static Raised raised(Testimony... testimonies) {
        return raised(null, testimonies);
    }

    static Raised raised(@Nullable EffectiveDate on, Testimony... testimonies) {
        return new Raised(text("Was it signed?"), MOU, "state", List.of(testimonies), on);
    }

    static Testify testify(Testimony testimony) {
        return new Testify(STATE, testimony, null);
    }

    static Testified testified(Testimony testimony) {
        return new Testified(testimony, null);
    }

    static Rule rule(@Nullable EffectiveDate on) {
        return new Rule(STATE, text("planned"), text("No signature is on record."), CHAIR, SECRETARIAT, PLAN, on);
    }

    static Ruled ruled(@Nullable EffectiveDate on) {
        return new Ruled(text("planned"), text("No signature is on record."), CHAIR, SECRETARIAT, PLAN, on);
    }

    static Reopen reopen(@Nullable EffectiveDate on) {
        return new Reopen(STATE, text("A scan of the signed text was found."), on);
    }

    static Reopened reopened(@Nullable EffectiveDate on) {
        return new Reopened(text("A scan of the signed text was found."), on);
    }

    static NoteConsequence note(long position) {
        return new NoteConsequence(STATE, MOU, "plan", position);
    }

    static ConsequenceNoted noted(long position) {
        return new ConsequenceNoted(MOU, "plan", position);
    }

    static Withdraw withdraw(@Nullable EffectiveDate on) {
        return new Withdraw(STATE, text("Two memoranda, not one."), on);
    }

    static Withdrawn withdrawn(@Nullable EffectiveDate on) {
        return new Withdrawn(text("Two memoranda, not one."), on);
    }
}
