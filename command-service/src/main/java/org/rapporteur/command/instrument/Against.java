package org.rapporteur.command.instrument;

import java.util.Locale;
import org.rapporteur.language.instrument.InstrumentEvent;
import org.rapporteur.language.instrument.PartyEvent;
import org.rapporteur.language.record.Refusal;

/** Says which fact on record an act stands against. */
final class Against {

    private Against() {}

    static Refusal refusal(String code, String rule, String remedy, InstrumentEvent fact) {
        return new Refusal(code, rule + " On record is: " + words(fact) + ".", remedy);
    }

    /** Such as: signed, TH, on 2025-01-16. */
    static String words(InstrumentEvent fact) {
        var what = fact.getClass()
                .getSimpleName()
                .replaceAll("(?<!^)([A-Z])", " $1")
                .toLowerCase(Locale.ROOT);
        var who = fact instanceof PartyEvent act ? ", " + act.party().code() : "";
        var on = fact.on();
        return what + who + (on == null ? ", on a day that is not known" : ", on " + on.edtf());
    }
}
