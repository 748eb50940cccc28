package org.rapporteur.language.codec;

import static org.rapporteur.language.codec.Samples.DAY;
import static org.rapporteur.language.codec.Samples.KH;
import static org.rapporteur.language.codec.Samples.MEETING;
import static org.rapporteur.language.codec.Samples.SHORT;
import static org.rapporteur.language.codec.Samples.TEXT;
import static org.rapporteur.language.codec.Samples.TH;
import static org.rapporteur.language.codec.Samples.YEAR;
import static org.rapporteur.language.codec.Samples.text;

import java.util.List;
import org.rapporteur.language.Event;
import org.rapporteur.language.identity.ForumId;
import org.rapporteur.language.identity.InstrumentId;
import org.rapporteur.language.instrument.Clauses;
import org.rapporteur.language.instrument.Delay;
import org.rapporteur.language.instrument.DelayUnit;
import org.rapporteur.language.instrument.EffectCondition;
import org.rapporteur.language.instrument.EffectRule;
import org.rapporteur.language.instrument.InstrumentEvent.Abandoned;
import org.rapporteur.language.instrument.InstrumentEvent.Amended;
import org.rapporteur.language.instrument.InstrumentEvent.ClausesSet;
import org.rapporteur.language.instrument.InstrumentEvent.DepositaryNamed;
import org.rapporteur.language.instrument.InstrumentEvent.EffectRuleSet;
import org.rapporteur.language.instrument.InstrumentEvent.EntryIntoEffectReported;
import org.rapporteur.language.instrument.InstrumentEvent.ExpiryAnnounced;
import org.rapporteur.language.instrument.InstrumentEvent.Extended;
import org.rapporteur.language.instrument.InstrumentEvent.NegotiationBegun;
import org.rapporteur.language.instrument.InstrumentEvent.OpenedForSignature;
import org.rapporteur.language.instrument.InstrumentEvent.Planned;
import org.rapporteur.language.instrument.InstrumentEvent.Registered;
import org.rapporteur.language.instrument.InstrumentEvent.Reported;
import org.rapporteur.language.instrument.InstrumentEvent.Resumed;
import org.rapporteur.language.instrument.InstrumentEvent.SideFormed;
import org.rapporteur.language.instrument.InstrumentEvent.SignatureClosed;
import org.rapporteur.language.instrument.InstrumentEvent.Superseded;
import org.rapporteur.language.instrument.InstrumentEvent.Suspended;
import org.rapporteur.language.instrument.InstrumentEvent.TermSet;
import org.rapporteur.language.instrument.InstrumentEvent.Terminated;
import org.rapporteur.language.instrument.InstrumentEvent.TextAdopted;
import org.rapporteur.language.instrument.InstrumentType;
import org.rapporteur.language.instrument.LegalCharacter;
import org.rapporteur.language.instrument.Members;
import org.rapporteur.language.instrument.Provision;
import org.rapporteur.language.instrument.Renewal;
import org.rapporteur.language.instrument.Term;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.text.AdoptionMode;

/** Events of instruments. */
final class InstrumentSamples {
    private static final List<Party> AGENCIES = List.of(new Party("agency:th-mdes"), new Party("agency:kh-mptc"));
    private static final Party ASEAN = new Party("org:asean");
    private static final ForumId FORUM = new ForumId("forum:asean-summit");
    private static final InstrumentId PROTOCOL = new InstrumentId("instrument:protocol-1");

    private InstrumentSamples() {}

    static List<Event> full() {
        return List.of(
                new Reported(
                        TEXT,
                        InstrumentType.MEMORANDUM_OF_UNDERSTANDING,
                        LegalCharacter.NOT_BINDING,
                        List.of(TH, KH, TH),
                        AGENCIES,
                        List.of(TEXT, SHORT)),
                new Planned(YEAR, DAY, MEETING),
                new NegotiationBegun(DAY, MEETING, text("Place")),
                new TextAdopted(AdoptionMode.CONSENSUS, DAY, MEETING, text("Place")),
                new OpenedForSignature(DAY, YEAR, MEETING, text("Place")),
                new SignatureClosed(DAY, List.of(TH, KH)),
                new EffectRuleSet(
                        new EffectRule(
                                new EffectCondition.ConsentOfAllMembers(new Members(FORUM, DAY)),
                                new Delay(3, DelayUnit.MONTHS, true),
                                Delay.days(30)),
                        DAY),
                new TermSet(
                        new Term(
                                new Delay(5, DelayUnit.YEARS, false),
                                null,
                                Renewal.AUTOMATIC,
                                new Delay(1, DelayUnit.YEARS, false),
                                Delay.months(6),
                                Delay.months(3)),
                        DAY),
                new DepositaryNamed(ASEAN, DAY),
                new SideFormed(TEXT, List.of(TH, KH), DAY),
                new ClausesSet(
                        new Clauses(
                                List.of(TH, KH),
                                Provision.EXCLUDED,
                                Provision.PROVIDED,
                                Provision.EXCLUDED,
                                Provision.PROVIDED,
                                AGENCIES,
                                Provision.NOT_KNOWN),
                        DAY),
                new Amended(PROTOCOL, TEXT, DAY),
                new Extended(YEAR, PROTOCOL, DAY),
                new Suspended(List.of(TH, KH), TEXT, DAY),
                new Resumed(List.of(TH, KH), DAY),
                new Terminated(TEXT, DAY),
                new Superseded(PROTOCOL, DAY),
                new Abandoned(TEXT, DAY),
                new EntryIntoEffectReported(DAY),
                new Registered(ASEAN, "I-12345", DAY),
                new ExpiryAnnounced(DAY, 90, YEAR));
    }

    static List<Event> minimal() {
        return List.of(
                new Reported(null, null, LegalCharacter.UNSPECIFIED, List.of(), List.of(), List.of()),
                new Planned(null, null, null),
                new NegotiationBegun(null, null, null),
                new TextAdopted(AdoptionMode.NOT_KNOWN, null, null, null),
                new OpenedForSignature(null, null, null, null),
                new SignatureClosed(null, List.of()),
                new EffectRuleSet(EffectRule.NOT_KNOWN, null),
                new TermSet(new Term(null, null, Renewal.NONE, null, null, null), null),
                new DepositaryNamed(ASEAN, null),
                new SideFormed(SHORT, List.of(TH, KH), null),
                new ClausesSet(
                        new Clauses(
                                List.of(),
                                Provision.NOT_KNOWN,
                                Provision.NOT_KNOWN,
                                Provision.NOT_KNOWN,
                                Provision.NOT_KNOWN,
                                List.of(),
                                Provision.NOT_KNOWN),
                        null),
                new Amended(null, null, null),
                new Extended(null, null, null),
                new Suspended(List.of(), null, null),
                new Resumed(List.of(), null),
                new Terminated(null, null),
                new Superseded(null, null),
                new Abandoned(SHORT, null),
                new EntryIntoEffectReported(null),
                new Registered(ASEAN, null, null),
                new ExpiryAnnounced(DAY, 7, null));
    }
}
