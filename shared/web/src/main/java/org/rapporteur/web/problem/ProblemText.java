package org.rapporteur.web.problem;

/** A problem as it is written: JSON for programs, a page for people. */
record ProblemText(String type, String text) {}
