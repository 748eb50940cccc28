package org.rapporteur.query.page;

import org.jspecify.annotations.Nullable;
import org.rapporteur.query.http.Reader;
import org.springframework.ui.Model;

/** What every page is made with: in whose languages, in which words, as of which position. */
public final class PageModel {

    private PageModel() {}

    public static void fill(
            Model model, Reader reader, long position, @Nullable String knownAt, @Nullable String lang) {
        model.addAttribute("reader", reader);
        model.addAttribute("words", new Words());
        model.addAttribute("position", position);
        model.addAttribute("knownAt", knownAt);
        model.addAttribute("lang", lang);
    }
}
