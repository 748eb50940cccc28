package org.rapporteur.query.instruments.words;

import org.rapporteur.effect.Explanation;
import org.rapporteur.effect.fact.PossibleDays;
import org.rapporteur.effect.party.PartyEffect;
import org.rapporteur.language.date.Certainty;

/** How one party stands, since when, and what is ahead of it. */
record PartyWords(PartyEffect party, Explanation explanation, Terms terms) {

    String sentence() {
        return Names.of(party.party()) + ": " + standing() + by() + from() + leaves() + pauses() + ".";
    }

    private String standing() {
        return switch (party.standing()) {
            case EXPECTED -> "neither signed nor consented, as far as is on record";
            case SIGNATORY -> "signatory";
            case CONTRACTING -> "consented to be bound";
            case PARTY, PARTICIPANT -> terms.party + since();
            case FORMER_PARTY, FORMER_PARTICIPANT -> "no longer a " + terms.party;
        };
    }

    private String since() {
        return party.since() == null ? "" : " since " + DayWords.of(party.since());
    }

    private String by() {
        if (party.by() == null || party.consented() == null) return "";
        return switch (party.standing()) {
            case FORMER_PARTY, FORMER_PARTICIPANT -> "";
            default -> ", by " + ConditionWords.means(party.by()) + " of " + DayWords.of(party.consented());
        };
    }

    private String from() {
        return party.earliest() == null
                ? ""
                : "; becomes a " + terms.party + " from " + DayWords.of(party.earliest()) + " on";
    }

    private String leaves() {
        var leaves = party.leaves();
        if (leaves == null) return "";
        return switch (over(leaves)) {
            case YES -> "; left on " + DayWords.of(leaves);
            case NO -> "; has given notice, and leaves on " + DayWords.of(leaves);
            case POSSIBLY -> "; has given notice, and may have left";
        };
    }

    private Certainty over(PossibleDays leaves) {
        var day = explanation.asOf();
        if (leaves.latest() != null && !leaves.latest().isAfter(day)) return Certainty.YES;
        return leaves.earliest() != null && leaves.earliest().isAfter(day) ? Certainty.NO : Certainty.POSSIBLY;
    }

    private String pauses() {
        var alone = explanation.effect().suspended() != Certainty.YES;
        if (alone && party.suspended() == Certainty.YES) return "; the operation is suspended for it";
        return party.provisional() == Certainty.YES ? "; applies it provisionally" : "";
    }
}
