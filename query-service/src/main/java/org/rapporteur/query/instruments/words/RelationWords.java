package org.rapporteur.query.instruments.words;

import org.rapporteur.effect.party.ReservationRelation;

/** What a reservation does between two. Vienna Convention on the Law of Treaties, articles 20 and 21. */
final class RelationWords {

    private RelationWords() {}

    static String of(ReservationRelation relation) {
        var other = Names.of(relation.other());
        var maker = Names.of(relation.maker());
        var reservation = "the reservation '" + name(relation) + "' of " + maker;
        return switch (relation.effect()) {
            case MODIFIES -> "Between " + maker + " and " + other + ", " + reservation + " modifies the provisions.";
            case EXCLUDES_PROVISIONS ->
                "The objection of " + other + " to " + reservation
                        + " precludes the application of the provisions concerned between the two.";
            case NOT_IN_FORCE_BETWEEN ->
                "The objection of " + other + " to " + reservation
                        + " precludes the entry into force of the treaty between the two.";
            case OPEN ->
                "Neither an objection of " + other + " to " + reservation + " nor its acceptance is certain yet.";
        };
    }

    /** It is known by its party and a name. */
    private static String name(ReservationRelation relation) {
        return relation.reservation().substring(relation.reservation().indexOf(' ') + 1);
    }
}
