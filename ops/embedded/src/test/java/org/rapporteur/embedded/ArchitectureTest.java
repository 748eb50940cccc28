package org.rapporteur.embedded;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packagesOf = EmbeddedDatabase.class, importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule DEPENDS_ON_NOTHING_OF_OURS = noClasses()
            .should()
            .dependOnClassesThat(JavaClass.Predicates.resideInAPackage("org.rapporteur..")
                    .and(JavaClass.Predicates.resideOutsideOfPackage("org.rapporteur.embedded..")));

    @ArchTest
    static final ArchRule SPEAKS_TO_NO_DRIVER =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("com.mongodb..", "org.axonframework..");
}
