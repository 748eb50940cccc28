package org.rapporteur.web.problem;

/** One thing wrong in a request: where (a JSON pointer, RFC 6901, or the name of a parameter or header) and what. */
public record Fault(String pointer, String detail) {}
