/** The command side: one package a stream, with its state, its acts and their rules. */
@NullMarked
package org.rapporteur.command;

import org.jspecify.annotations.NullMarked;
