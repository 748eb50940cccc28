package org.rapporteur.query.list;

/** A document in a list, and what is answered of it. */
record ListedDocument<T>(String subject, T answer) {}
