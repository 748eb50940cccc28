package org.rapporteur.query.answer;

import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.rapporteur.query.reader.PickedLanguages;

/**
 * A file in a form of its own.
 *
 * @param type its media type
 * @param text for the languages of its reader
 * @param identity what of the text makes it another answer
 */
public record TextFile(String type, Function<PickedLanguages, String> text, UnaryOperator<String> identity) {}
