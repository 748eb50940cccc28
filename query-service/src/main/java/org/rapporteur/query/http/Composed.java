package org.rapporteur.query.http;

/** How an answer follows from a document and from what else held at the same position. */
@FunctionalInterface
public interface Composed<D, T> {

    T of(D document, long position);
}
