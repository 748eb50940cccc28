package org.rapporteur.query.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.kit.Parked;
import org.rapporteur.web.position.LedgerPosition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.HandlerInterceptor;

/** The headers that answers carry whatever comes of them, refusals included. */
public final class EveryAnswer implements HandlerInterceptor {

    private static final String VERSION = "subject-version";

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (response.containsHeader(HttpHeaders.CACHE_CONTROL)) return true;
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        return true;
    }

    /** Says up to which position the answer holds that is being given in this thread. */
    static void holdsTo(long position) {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                && attributes.getResponse() != null)
            attributes.getResponse().setHeader(LedgerPosition.HEADER, Long.toString(position));
    }

    /** The same, where something that is answered with holds no further than that. */
    static void holdsAtMostTo(long position) {
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes)
                || attributes.getResponse() == null) return;
        var before = attributes.getResponse().getHeader(LedgerPosition.HEADER);
        if (before == null || Long.parseLong(before) > position) holdsTo(position);
    }

    /** Says what stands beside each document that is being answered with. */
    static void beside(List<List<MarginNote>> notes) {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes)
            attributes.getRequest().setAttribute(MarginNote.class.getName(), notes);
    }

    @SuppressWarnings("unchecked")
    static @Nullable List<List<MarginNote>> beside(HttpServletRequest request) {
        return (List<List<MarginNote>>) request.getAttribute(MarginNote.class.getName());
    }

    /** Says what stands beside the entries of what is being answered with. */
    static void besideEntries(Marginalia.Notes notes) {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes)
            attributes.getRequest().setAttribute(Marginalia.Notes.class.getName(), notes);
    }

    static Marginalia.@Nullable Notes besideEntries(HttpServletRequest request) {
        return (Marginalia.Notes) request.getAttribute(Marginalia.Notes.class.getName());
    }

    /** Says beside the document that is being answered with from where on it lacks events. */
    static void lacks(Parked parked) {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes)
            attributes.getRequest().setAttribute(Parked.class.getName(), parked);
    }

    static @Nullable Parked parked(HttpServletRequest request) {
        return (Parked) request.getAttribute(Parked.class.getName());
    }

    /** Says that what is being answered with is the document of a subject in this version. */
    public static void isOf(long version) {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes)
            attributes.getRequest().setAttribute(VERSION, version);
    }

    static @Nullable Long version(HttpServletRequest request) {
        return (Long) request.getAttribute(VERSION);
    }

    /** Says that the client has what it asks for. */
    static void isKnown() {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                && attributes.getResponse() != null)
            attributes.getResponse().setStatus(HttpServletResponse.SC_NOT_MODIFIED);
    }
}
