package org.rapporteur.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.implement;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameEndingWith;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.house.DependenciesTest.check;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import org.junit.jupiter.api.Test;

/** Machinery is known in a few places only: the database's driver, Axon, and the web. */
class AdaptersTest {

    private static final String MEASURING = House.BENCH.packages();
    private static final String FAULTS = House.FAULTS.packages();

    private static final DescribedPredicate<JavaClass> PERSISTENCE = resideInAnyPackage(
            "org.rapporteur.ledger..", "org.rapporteur.tlog.mongo..", "org.rapporteur.query.kit.mongo..");

    private static final DescribedPredicate<JavaClass> OPS =
            resideInAnyPackage(House.EMBEDDED.packages(), House.LAUNCHER.packages(), MEASURING, FAULTS);

    private static final DescribedPredicate<JavaClass> AXON_ADAPTERS = resideInAnyPackage(
                    "org.rapporteur.ledger.axon..",
                    "org.rapporteur.command.recording..",
                    "org.rapporteur.query.kit.axon..")
            .or(resideInAnyPackage(House.COMMAND.packages()).and(nameEndingWith("Aggregate")))
            .or(resideInAnyPackage(MEASURING, FAULTS));

    private static final DescribedPredicate<JavaClass> MEASURED_AGAINST =
            resideInAnyPackage("org.axonframework.extensions.mongo..");

    /** An annotation by which a view is found is no machinery. */
    private static final DescribedPredicate<JavaClass> MACHINERY = resideInAnyPackage(
                    "org.springframework..",
                    "org.axonframework..",
                    "com.mongodb..",
                    "java.net.http..",
                    "java.nio.file..")
            .and(not(resideInAnyPackage("org.springframework.stereotype..")));

    private static final DescribedPredicate<JavaClass> DECIDE_OR_EVOLVE = implement("org.rapporteur.command.act.Act")
            .or(implement("org.rapporteur.command.act.State"))
            .or(implement("org.rapporteur.query.kit.View"));

    @Test
    void onlyPersistenceKnowsTheDriver() {
        check(noClasses()
                .that(not(PERSISTENCE.or(OPS)))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.mongodb..", "org.bson.."));
    }

    @Test
    void onlyAdaptersKnowAxon() {
        check(noClasses()
                .that(not(AXON_ADAPTERS))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.axonframework.."));
    }

    @Test
    void axonsOwnEventStoreIsForComparisonOnly() {
        check(noClasses().that(not(resideInAnyPackage(MEASURING))).should().dependOnClassesThat(MEASURED_AGAINST));
    }

    @Test
    void actsAndViewsAreFunctions() {
        check(noClasses()
                .that(DECIDE_OR_EVOLVE)
                .should()
                .dependOnClassesThat(MACHINERY.or(nameMatching("java\\.time\\.Clock|java\\.util\\.Random"))));
    }

    @Test
    void theseRulesHaveSomethingToRule() {
        assertThat(House.CLASSES.stream().filter(PERSISTENCE)).isNotEmpty();
        assertThat(House.CLASSES.stream().filter(AXON_ADAPTERS)).isNotEmpty();
        assertThat(House.CLASSES.stream()
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .filter(dependency -> MEASURED_AGAINST.test(dependency.getTargetClass())))
                .isNotEmpty();
        assertThat(House.CLASSES.stream().filter(DECIDE_OR_EVOLVE)).hasSizeGreaterThan(20);
    }
}
