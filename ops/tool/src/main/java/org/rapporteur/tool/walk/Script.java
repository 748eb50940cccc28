package org.rapporteur.tool.walk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.rapporteur.language.codec.CanonicalJson;
import org.rapporteur.language.identity.InstrumentId;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is recorded step by step, and which days are looked back at.
 *
 * @param grounds of every act
 */
record Script(String about, InstrumentId instrument, ObjectNode grounds, List<Step> steps, List<Look> looks) {

    /** @param day as of which one asks after it */
    record Step(String title, LocalDate day, List<ObjectNode> acts) {}

    /** @param after which step's record is asked, counted from 1 */
    record Look(LocalDate day, int after, String asks) {}

    static Script read() {
        try (var text = Script.class.getResourceAsStream("walk.json")) {
            return CanonicalJson.mapper().readValue(text, Script.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
