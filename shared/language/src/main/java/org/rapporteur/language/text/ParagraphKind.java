package org.rapporteur.language.text;

/** Whether a paragraph says why or what: preambular ones recall and recognise, operative ones decide. */
public enum ParagraphKind {
    PREAMBULAR,
    OPERATIVE
}
