package org.rapporteur.language.instrument;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.instrument.InstrumentEvent.Abandoned;
import org.rapporteur.language.instrument.InstrumentEvent.Amended;
import org.rapporteur.language.instrument.InstrumentEvent.EntryIntoEffectReported;
import org.rapporteur.language.instrument.InstrumentEvent.NegotiationBegun;
import org.rapporteur.language.instrument.InstrumentEvent.OpenedForSignature;
import org.rapporteur.language.instrument.InstrumentEvent.Planned;
import org.rapporteur.language.instrument.InstrumentEvent.Registered;
import org.rapporteur.language.instrument.InstrumentEvent.Reported;
import org.rapporteur.language.instrument.InstrumentEvent.Resumed;
import org.rapporteur.language.instrument.InstrumentEvent.SignatureClosed;
import org.rapporteur.language.instrument.InstrumentEvent.Suspended;
import org.rapporteur.language.instrument.InstrumentEvent.Terminated;
import org.rapporteur.language.instrument.InstrumentEvent.TextAdopted;
import org.rapporteur.language.instrument.PartyEvent.Acceded;
import org.rapporteur.language.instrument.PartyEvent.NonRenewalNotified;
import org.rapporteur.language.instrument.PartyEvent.Objected;
import org.rapporteur.language.instrument.PartyEvent.ObjectionWithdrawn;
import org.rapporteur.language.instrument.PartyEvent.Ratified;
import org.rapporteur.language.instrument.PartyEvent.ReservationAccepted;
import org.rapporteur.language.instrument.PartyEvent.ReservationMade;
import org.rapporteur.language.instrument.PartyEvent.ReservationWithdrawn;
import org.rapporteur.language.instrument.PartyEvent.Signed;
import org.rapporteur.language.instrument.PartyEvent.Withdrew;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.text.AdoptionMode;
import org.rapporteur.language.text.Localized;

/** Lives of instruments as they may have been, with days that are known more or less well. */
public final class InstrumentLives {
    private static final List<Party> PARTIES =
            List.of(new Party("BN"), new Party("ID"), new Party("KH"), new Party("TH"), new Party("VN"));
    private static final Localized TEXT = Localized.of("en", "As was said.");

    private final Random random;
    private final List<InstrumentEvent> facts = new ArrayList<>();
    private LocalDate day = LocalDate.of(2015, 1, 1);

    private InstrumentLives(long seed) {
        random = new Random(seed);
    }

    /** The facts of one life, in the order in which they happened. */
    public static List<InstrumentEvent> life(long seed) {
        var life = new InstrumentLives(seed);
        life.live();
        return List.copyOf(life.facts);
    }

    private void live() {
        var parties = PARTIES.stream().filter(party -> random.nextInt(3) > 0).toList();
        facts.add(new Reported(
                null,
                null,
                random.nextBoolean() ? LegalCharacter.LEGALLY_BINDING : LegalCharacter.UNSPECIFIED,
                random.nextBoolean() ? parties : List.of(),
                List.of(),
                List.of()));
        perhaps(on -> new Planned(null, on, null));
        perhaps(on -> new NegotiationBegun(on, null, null));
        perhaps(on -> new TextAdopted(AdoptionMode.NOT_KNOWN, on, null, null));
        perhaps(on -> new OpenedForSignature(on, null, null, null));
        parties.forEach(party -> perhaps(on -> new Signed(party, SignatureKind.NOT_KNOWN, null, on, null, null)));
        perhaps(on -> new SignatureClosed(on, List.of()));
        if (random.nextInt(6) == 0) perhaps(on -> new Abandoned(TEXT, on));
        else bind(parties);
    }

    private void bind(List<Party> parties) {
        parties.forEach(party -> perhaps(on -> new Ratified(party, null, on)));
        for (var party : parties)
            if (random.nextInt(4) == 0) {
                facts.add(new ReservationMade(party, "one", TEXT, date()));
                perhaps(on -> new Objected(new Party("JP"), party, "one", random.nextBoolean(), null, on));
                if (random.nextBoolean()) {
                    facts.add(new Objected(new Party("SG"), party, "one", true, null, date()));
                    perhaps(on -> new ObjectionWithdrawn(new Party("SG"), party, "one", on));
                }
                perhaps(on -> new ReservationAccepted(new Party("PH"), party, "one", on));
                perhaps(on -> new ReservationWithdrawn(party, "one", on));
            }
        perhaps(EntryIntoEffectReported::new);
        perhaps(on -> new Acceded(new Party("JP"), null, on));
        perhaps(on -> new Suspended(List.of(), null, on));
        perhaps(on -> new Resumed(List.of(), on));
        perhaps(on -> new Amended(null, null, on));
        parties.stream().skip(1).limit(1).forEach(party -> perhaps(on -> new NonRenewalNotified(party, on)));
        parties.stream().limit(1).forEach(party -> perhaps(on -> new Withdrew(party, null, on)));
        perhaps(on -> new Terminated(null, on));
        perhaps(on -> new Registered(new Party("org:un"), "I-1", on));
    }

    private void perhaps(Function<@Nullable EffectiveDate, InstrumentEvent> fact) {
        var on = date();
        if (random.nextInt(4) > 0) facts.add(fact.apply(on));
    }

    /** The next day of its life, as well as it is known. */
    private @Nullable EffectiveDate date() {
        day = day.plusDays(1 + random.nextInt(60));
        return switch (random.nextInt(8)) {
            case 0 -> null;
            case 1 -> new EffectiveDate(day.toString().substring(0, 4));
            case 2 -> new EffectiveDate(day.toString().substring(0, 7));
            case 3 -> new EffectiveDate(day + "?");
            default -> new EffectiveDate(day.toString());
        };
    }
}
