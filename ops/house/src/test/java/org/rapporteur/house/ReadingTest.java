package org.rapporteur.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.rapporteur.house.DependenciesTest.check;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import org.junit.jupiter.api.Test;
import org.rapporteur.ledger.Ledger;

/** Whatever the query service answers is read through a snapshot and written in one place. */
class ReadingTest {

    private static final DescribedPredicate<JavaClass> QUERY = resideInAnyPackage("org.rapporteur.query..");

    /** Those that read, those that project, and those by which operators look after the views. */
    private static final DescribedPredicate<JavaClass> READERS = resideInAnyPackage(
            "org.rapporteur.query",
            "org.rapporteur.query.reading",
            "org.rapporteur.query.kit..",
            "org.rapporteur.query.operations");

    private static final DescribedPredicate<JavaClass> STORES = resideInAnyPackage(
                    "org.rapporteur.query.kit.mongo..", "org.rapporteur.ledger.mongo..")
            .or(equivalentTo(Ledger.class));

    @Test
    void nothing_but_a_snapshot_reads_the_ledger_or_the_documents() {
        check(noClasses().that(QUERY.and(not(READERS))).should().dependOnClassesThat(STORES));
    }

    @Test
    void nothing_travels_to_an_answer_behind_the_request() {
        check(noClasses()
                .that(QUERY)
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.springframework.web.context.request.RequestContextHolder"));
    }

    @Test
    void only_the_writer_of_answers_and_those_that_set_it_up_know_of_requests_and_responses() {
        check(noClasses()
                .that(QUERY.and(not(resideInAnyPackage("org.rapporteur.query.answer", "org.rapporteur.query.http"))))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.servlet.."));
    }
}
