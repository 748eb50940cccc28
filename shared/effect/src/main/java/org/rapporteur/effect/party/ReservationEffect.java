package org.rapporteur.effect.party;

/**
 * The effect of a reservation between its maker and another contracting party. Vienna Convention, articles 20 and 21.
 */
public enum ReservationEffect {
    /** It is accepted and modifies the provisions between the two. Article 21(1). */
    MODIFIES,
    /** It is objected to: the provisions do not apply between the two, to its extent. Article 21(3). */
    EXCLUDES_PROVISIONS,
    /** The objection opposes the entry into force between the two. Article 20(4)(b). */
    NOT_IN_FORCE_BETWEEN,
    /** The other one may still object, or the dates do not tell. */
    OPEN
}
