package org.rapporteur.effect.fact;

/** Whose acceptance of a reservation it takes before the consent that carries it has effect. */
public enum AcceptanceNeeded {
    /** Nobody's: the treaty authorizes it, or the depositary counts the consent at once, as the United Nations do. */
    NONE,
    /** One other contracting party's. Vienna Convention on the Law of Treaties, article 20(4)(c). */
    ONE,
    /** All other contracting parties'. Article 20(2). */
    ALL
}
