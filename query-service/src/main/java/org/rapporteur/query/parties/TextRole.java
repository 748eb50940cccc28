package org.rapporteur.query.parties;

import java.util.List;
import java.util.stream.IntStream;
import org.rapporteur.language.identity.SubjectId;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.text.ParagraphNumber;
import org.rapporteur.query.notes.ShownAttributes;

/** The relation of a party to a text. */
enum TextRole {
    TABLED,
    /** Its confirmation of an adoption ad referendum was awaited. */
    AWAITED,
    CONFIRMED,
    DISSOCIATED,
    /** Paragraphs of the text are addressed to it. */
    ADDRESSED,
    /** It broke the silence in which minutes would have been agreed. */
    OBJECTED;

    /** What is shown of the text by saying what a party had to do with it. */
    ShownAttributes shown(SubjectId text, Party who, List<ParagraphNumber> paragraphs) {
        var shown = ShownAttributes.of(text).same("title");
        return switch (this) {
            case TABLED -> shown.at("tablings", "");
            case AWAITED -> shown.at("awaiting/" + who.code(), "").at("adReferendum", "");
            case CONFIRMED -> shown.at("confirmations/" + who.code(), "");
            case DISSOCIATED -> shown.at("dissociations/" + who.code(), "");
            case ADDRESSED ->
                IntStream.range(0, paragraphs.size())
                        .boxed()
                        .reduce(
                                shown.same("on"),
                                (more, place) -> more.at(
                                        "paragraphs/" + paragraphs.get(place).value(), "/paragraphs/" + place),
                                (one, other) -> other);
            case OBJECTED -> shown.at("objections", "");
        };
    }
}
