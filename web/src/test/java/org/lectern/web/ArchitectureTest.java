package org.lectern.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The arrows of the architecture, read from the compiled classes. */
class ArchitectureTest {

    private static JavaClasses all;

    @BeforeAll
    static void read() {
        all = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.lectern");
    }

    @Test
    void theCoreKnowsNoScreenNoTableAndNoLanguageProcessing() {
        holds(noClasses()
                .that()
                .resideInAPackage("org.lectern.core..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.lectern.generator..",
                        "org.lectern.web..",
                        "io.quarkus..",
                        "jakarta..",
                        "org.hibernate..",
                        "com.fasterxml..",
                        "java.sql..",
                        "ai.onnxruntime.."));
    }

    @Test
    void theGeneratorKnowsNeitherTheServerNorItsFramework() {
        holds(noClasses()
                .that()
                .resideInAPackage("org.lectern.generator..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.lectern.web..", "io.quarkus..", "jakarta..", "org.hibernate..", "java.sql.."));
    }

    @Test
    void aQuestionIsMadeInOneDirection() {
        SlicesRuleDefinition.slices()
                .matching("org.lectern.generator.question.(*)..")
                .should()
                .beFreeOfCycles()
                .check(all);
        holds(noClasses()
                .that()
                .resideInAPackage("org.lectern.generator.question")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.lectern.generator.question.*"));
    }

    @Test
    void thePlatformKnowsNoFeatureButTheResetOfAPassword() {
        holds(noClasses()
                .that()
                .resideInAPackage("org.lectern.web.platform..")
                .and()
                .doNotHaveSimpleName("Main")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.lectern.web.account..",
                        "org.lectern.web.school..",
                        "org.lectern.web.article..",
                        "org.lectern.web.generation..",
                        "org.lectern.web.review..",
                        "org.lectern.web.quiz..",
                        "org.lectern.web.start.."));
    }

    @Test
    void whatAnswersRequestsIsNamedForWhatItAnswersWith() {
        holds(classes().that().areAnnotatedWith(Path.class).should().haveNameMatching(".*(Page|Pages|Endpoint|Files)"));
    }

    @Test
    void nothingIsNamedForBeingNothingInParticular() {
        holds(noClasses()
                .should()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Impl"));
    }

    @Test
    void anEntityNeverSitsInTheDomain() {
        holds(classes().that().areAnnotatedWith(Entity.class).should().resideInAPackage("org.lectern.web.."));
    }

    private static void holds(ArchRule rule) {
        rule.check(all);
    }
}
