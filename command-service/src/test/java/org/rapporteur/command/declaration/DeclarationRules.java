package org.rapporteur.command.declaration;

import org.rapporteur.command.act.Rules;
import org.rapporteur.language.AdoptionMode;
import org.rapporteur.language.DeclarationEvent;
import org.rapporteur.language.DeclarationEvent.Adopted;
import org.rapporteur.language.DeclarationEvent.Retracted;
import org.rapporteur.language.DeclarationId;
import org.rapporteur.language.MeetingId;

/** The Bangkok Digital Declaration, for the tests of a declaration's acts. */
abstract class DeclarationRules extends Rules<Declaration, DeclarationEvent> {
    private static final DeclarationId BANGKOK = new DeclarationId("declaration:bangkok-2025");
    private static final MeetingId MEETING = new MeetingId("meeting:adgmin-5");

    DeclarationRules() {
        super(Declaration.UNRECORDED);
    }

    static Adopt adopt() {
        return new Adopt(
                BANGKOK,
                text("Bangkok Digital Declaration"),
                MEETING,
                date("2025-01-17"),
                AdoptionMode.NOT_KNOWN,
                "adopted",
                "The Meeting adopted",
                text("A secure digital future"));
    }

    static Adopted adopted() {
        return new Adopted(
                text("Bangkok Digital Declaration"),
                MEETING,
                date("2025-01-17"),
                AdoptionMode.NOT_KNOWN,
                "adopted",
                "The Meeting adopted",
                text("A secure digital future"));
    }

    static Retract retract() {
        return new Retract(BANGKOK, text("Adopted in error"), date("2025-02"));
    }

    static Retracted retracted() {
        return new Retracted(text("Adopted in error"), date("2025-02"));
    }
}
