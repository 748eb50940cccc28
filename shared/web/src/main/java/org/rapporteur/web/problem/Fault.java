package org.rapporteur.web.problem;

/**
 * A fault of the request.
 *
 * @param pointer The place in the body, as a JSON Pointer (RFC 6901), or the name of the parameter.
 * @param detail What is wrong there, in words.
 */
public record Fault(String pointer, String detail) {}
