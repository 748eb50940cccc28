package org.rapporteur.command.act;

import org.jspecify.annotations.Nullable;

/**
 * What is to stand in the place of a commit.
 *
 * @param commit position of the commit
 * @param instead absent where the commit is struck out
 */
public record Replacement(long commit, @Nullable ReadAct instead) {}
