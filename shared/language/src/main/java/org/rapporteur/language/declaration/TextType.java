package org.rapporteur.language.declaration;

/** What an adopted text is. */
public enum TextType {
    DECLARATION,
    STATEMENT,
    MASTER_PLAN,
    WORK_PLAN,
    GUIDELINE,
    TERMS_OF_REFERENCE
}
