package org.rapporteur.command.http;

/** The bodies of acts that the tests post. */
final class Bodies {

    static final String SOURCE =
            """
            {"title":{"en":"A report"},"type":"PRESS","grounds":{"reason":"Evidence for the tests."}}""";

    static final String NEXT =
            """
            {"host":"VN","intended":"2026","grounds":{"citations":[{"source":"source:a-report"}]}}""";

    private Bodies() {}

    static String held(String day) {
        return """
                {"title":{"en":"A meeting"},"dates":{"start":"%s","end":"%s"},"host":"TH",
                 "attendance":[{"party":"TH","presence":"PRESENT"}],
                 "grounds":{"citations":[{"source":"source:a-report","attribute":"dates"}]}}"""
                .formatted(day, day);
    }

    static String outcome(String item) {
        return """
                {"item":"%s","verb":"noted","asReported":"noted","kind":"report","title":{"en":"A report"},
                 "grounds":{"citations":[{"source":"source:a-report"}]}}"""
                .formatted(item);
    }

    static String signature(String party) {
        return """
                {"party":"%s","kind":"NOT_KNOWN","grounds":{"witnessed":true}}""".formatted(party);
    }
}
