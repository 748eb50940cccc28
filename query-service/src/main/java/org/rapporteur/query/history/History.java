package org.rapporteur.query.history;

import java.util.List;
import org.rapporteur.query.forums.ForumDocument;

/** A forum with the chapters of its history, as of a position. */
public record History(ForumDocument forum, long position, List<Chapter> chapters) {}
