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
import org.rapporteur.language.AdoptionMode;
import org.rapporteur.language.Clauses;
import org.rapporteur.language.Delay;
import org.rapporteur.language.DelayUnit;
import org.rapporteur.language.EffectCondition;
import org.rapporteur.language.EffectRule;
import org.rapporteur.language.Event;
import org.rapporteur.language.ForumId;
import org.rapporteur.language.InstrumentEvent.Abandoned;
import org.rapporteur.language.InstrumentEvent.Amended;
import org.rapporteur.language.InstrumentEvent.ClausesSet;
import org.rapporteur.language.InstrumentEvent.DepositaryNamed;
import org.rapporteur.language.InstrumentEvent.EffectRuleSet;
import org.rapporteur.language.InstrumentEvent.EntryIntoEffectReported;
import org.rapporteur.language.InstrumentEvent.ExpiryAnnounced;
import org.rapporteur.language.InstrumentEvent.Extended;
import org.rapporteur.language.InstrumentEvent.NegotiationBegun;
import org.rapporteur.language.InstrumentEvent.OpenedForSignature;
import org.rapporteur.language.InstrumentEvent.Planned;
import org.rapporteur.language.InstrumentEvent.Registered;
import org.rapporteur.language.InstrumentEvent.Reported;
import org.rapporteur.language.InstrumentEvent.Resumed;
import org.rapporteur.language.InstrumentEvent.SideFormed;
import org.rapporteur.language.InstrumentEvent.SignatureClosed;
import org.rapporteur.language.InstrumentEvent.Superseded;
import org.rapporteur.language.InstrumentEvent.Suspended;
import org.rapporteur.language.InstrumentEvent.TermSet;
import org.rapporteur.language.InstrumentEvent.Terminated;
import org.rapporteur.language.InstrumentEvent.TextAdopted;
import org.rapporteur.language.InstrumentId;
import org.rapporteur.language.InstrumentType;
import org.rapporteur.language.LegalCharacter;
import org.rapporteur.language.Members;
import org.rapporteur.language.Party;
import org.rapporteur.language.Provision;
import org.rapporteur.language.Renewal;
import org.rapporteur.language.Term;

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
