package org.rapporteur.language.declaration;

/** The kind of adopted text. */
public enum TextType {
    DECLARATION,
    STATEMENT,
    MASTER_PLAN,
    WORK_PLAN,
    GUIDELINE,
    TERMS_OF_REFERENCE
}
