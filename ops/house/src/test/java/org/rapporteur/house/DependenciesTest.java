package org.rapporteur.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Dependencies go one way. */
class DependenciesTest {

    private static final Set<House> SERVICES_AND_DATABASE =
            Set.of(House.LANGUAGE, House.EFFECT, House.LEDGER, House.WEB, House.COMMAND, House.QUERY, House.EMBEDDED);

    private static final Map<House, Set<House>> MAY_USE = Map.of(
            House.LANGUAGE, Set.of(),
            House.EFFECT, Set.of(House.LANGUAGE),
            House.LEDGER, Set.of(),
            House.EMBEDDED, Set.of(),
            House.WEB, Set.of(House.LANGUAGE),
            House.COMMAND, Set.of(House.LANGUAGE, House.EFFECT, House.LEDGER, House.WEB),
            House.QUERY, Set.of(House.LANGUAGE, House.EFFECT, House.LEDGER, House.WEB),
            House.LAUNCHER, SERVICES_AND_DATABASE,
            House.FAULTS, SERVICES_AND_DATABASE,
            House.BENCH, EnumSet.complementOf(EnumSet.of(House.FAULTS)));

    @ParameterizedTest
    @EnumSource
    void everyPartWasLookedAt(House part) {
        assertThat(House.CLASSES.stream().filter(part::holds)).hasSizeGreaterThan(5);
    }

    @Test
    void nothingIsOutsideTheHouse() {
        assertThat(House.CLASSES)
                .allMatch(type -> EnumSet.allOf(House.class).stream().anyMatch(part -> part.holds(type)));
    }

    @ParameterizedTest
    @EnumSource
    void aPartUsesOnlyThoseBelowIt(House part) {
        var allowed = EnumSet.of(part);
        allowed.addAll(MAY_USE.getOrDefault(part, Set.of()));
        var others = House.packagesBut(allowed);
        check(noClasses()
                .that()
                .resideInAPackage(part.packages())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others));
    }

    @Test
    void theLanguageKnowsNoFrameworkButTheAnnotationsOfItsJsonLibrary() {
        check(classes()
                .that()
                .resideInAPackage("org.rapporteur.language")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..", "org.rapporteur.language..", "com.fasterxml.jackson.annotation..", "org.jspecify.."));
    }

    @Test
    void theCodecOfTheLanguageKnowsTheJsonLibraryAndNothingElse() {
        check(classes()
                .that()
                .resideInAPackage("org.rapporteur.language.codec..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.rapporteur.language..",
                        "com.fasterxml.jackson.annotation..",
                        "tools.jackson..",
                        "org.erdtman.jcs..",
                        "org.jspecify.."));
    }

    @Test
    void noPackagesDependOnEachOtherInACircle() {
        check(slices().matching("org.rapporteur.(**)").should().beFreeOfCycles());
    }

    static void check(ArchRule rule) {
        rule.allowEmptyShould(false).check(House.CLASSES);
    }
}
