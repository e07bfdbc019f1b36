package id.panduzi;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.metaAnnotatedWith;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.EventListener;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.ControllerAdvice;

/** The house rules that a program can check. */
@AnalyzeClasses(packages = "id.panduzi", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    private static final String[] EXACT = {
        "id.panduzi.exact..",
        "id.panduzi.worksheet..",
        "id.panduzi.criterion..",
        "id.panduzi.decisiontable..",
        "id.panduzi.regulation..",
        "id.panduzi.assessment..",
        "id.panduzi.sheet..",
        "id.panduzi.internalevaluation.."
    };

    private static final DescribedPredicate<JavaClass> REPOSITORY =
            describe("a repository", type -> type.isAssignableTo(Repository.class));

    private static final DescribedPredicate<JavaClass> FLOATING =
            describe("a floating point number", type -> Stream.of(double.class, float.class, Double.class, Float.class)
                    .anyMatch(type::isEquivalentTo));

    @ArchTest
    static final ArchRule engineStaysBehindTwoModules = noClasses()
            .that()
            .resideOutsideOfPackages("id.panduzi.workflow..", "id.panduzi.regulation..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..")
            .because("another engine must be a change in two places");

    @ArchTest
    static final ArchRule tikaStaysBehindEvidence = noClasses()
            .that()
            .resideOutsideOfPackage("id.panduzi.evidence..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.tika..")
            .because("files are hostile, and one module handles them with care");

    @ArchTest
    static final ArchRule webStaysInWeb = noClasses()
            .that()
            .resideOutsideOfPackage("id.panduzi.*.web..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.springframework.web.bind.annotation..")
                    .or(describe("@Controller", type -> type.isEquivalentTo(Controller.class))))
            .because("the domain does not know whether a page or a program asks");

    @ArchTest
    static final ArchRule webTalksToFacades = noClasses()
            .that()
            .resideInAPackage("..web..")
            .should()
            .dependOnClassesThat(REPOSITORY.or(annotatedWith(Entity.class)))
            .because("pages and API share the facades' checks");

    @ArchTest
    static final ArchRule controllersAreTheirOwn = classes()
            .that(metaAnnotatedWith(Controller.class).or(metaAnnotatedWith(ControllerAdvice.class)))
            .should()
            .bePackagePrivate()
            .because("nobody calls a controller but the web");

    @ArchTest
    static final ArchRule repositoriesAreTheirModulesOwn = classes()
            .that(REPOSITORY)
            .should()
            .bePackagePrivate()
            .because("a query that bypasses the facade bypasses the reader's scope");

    @ArchTest
    static final ArchRule queriesStandInRepositories = noClasses()
            .that()
            .resideOutsideOfPackage("id.panduzi.database..")
            .should()
            .dependOnClassesThat(describe("a way to the tables beside them", type -> Stream.of(
                            EntityManager.class, JdbcOperations.class, JdbcClient.class)
                    .anyMatch(type::isAssignableTo)))
            .because("scope is checked where the queries are, so they may not be elsewhere");

    @ArchTest
    static final ArchRule listenersAreTheirModulesOwn = classes()
            .that(describe("a listener", ArchitectureTests::listens))
            .should()
            .bePackagePrivate()
            .allowEmptyShould(true)
            .because("events are heard, not called");

    @ArchTest
    static final ArchRule entitiesHaveNoSetters = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameMatching("set([A-Z].*)?")
            .because("state changes by verbs that guard themselves");

    @ArchTest
    static final ArchRule entitiesKnowOthersById = noFields()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should(be(describe("of another entity's type", ArchitectureTests::holdsAnEntity)))
            .because("an aggregate is loaded, locked and saved by itself");

    @ArchTest
    static final ArchRule namesSayWhat = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Dto|DTO|Mapper|Helper|Utils?|Manager|Entity|Data|Info|Service)")
            .because("a name is a word of the domain, not a pattern");

    @ArchTest
    static final ArchRule packagesAreSubjects = noClasses()
            .should()
            .resideInAnyPackage(
                    "..impl..", "..service..", "..dto..", "..mapper..", "..config..", "..util..", "..internal..")
            .because("a package is a subject, never a layer");

    @ArchTest
    static final ArchRule packagesAreNullMarked = classes()
            .that()
            .haveSimpleName("package-info")
            .should()
            .beAnnotatedWith(NullMarked.class)
            .because("null is checked everywhere or nowhere");

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .that()
            .doNotBelongToAnyOf(PanduZi.class)
            .should()
            .callMethodWhere(describe("time is read without a clock", ArchitectureTests::readsTheTime))
            .because("tests and deadlines set the time");

    @ArchTest
    static final ArchRule scoresAreNeverStoredFloating = noFields()
            .that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(EXACT)
            .should()
            .haveRawType(FLOATING)
            .because("15.7499999999999999 is not 15.75");

    @ArchTest
    static final ArchRule scoresAreNeverAnsweredFloating = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(EXACT)
            .should()
            .haveRawReturnType(FLOATING)
            .because("15.7499999999999999 is not 15.75");

    @ArchTest
    static final ArchRule onlyTheEngineIsAskedInDoubles = noClasses()
            .that()
            .resideInAnyPackage(EXACT)
            .and()
            .doNotHaveFullyQualifiedName("id.panduzi.regulation.OfficialTables")
            .should()
            .callMethodWhere(describe("a number becomes floating", call -> Set.of(
                            "doubleValue", "floatValue", "parseDouble", "parseFloat")
                    .contains(call.getTarget().getName())))
            .because("Camunda's FEEL computes in doubles, and nobody else may");

    @ArchTest
    static final ArchRule transactionsOpenAtFacades = classes()
            .that(describe("open transactions", ArchitectureTests::opensTransactions))
            .should()
            .bePublic()
            .andShould()
            .beMetaAnnotatedWith(Component.class)
            .andShould()
            .resideOutsideOfPackage("..web..")
            .because("an act is one transaction, and acts are the facades' methods");

    @ArchTest
    static final ArchRule dependenciesComeByConstructor =
            noFields().should().beAnnotatedWith(Autowired.class).because("an object is complete once it exists");

    @ArchTest
    static final ArchRule settingsAreRecords = classes()
            .that()
            .areAnnotatedWith(ConfigurationProperties.class)
            .should()
            .beRecords()
            .andShould(be(describe("under panduzi", type -> type.getAnnotationOfType(ConfigurationProperties.class)
                    .value()
                    .startsWith("panduzi."))))
            .because("an operator finds every setting of ours in one place");

    @ArchTest
    static final ArchRule listeningMethodsAreNotPublic = methods()
            .that()
            .areMetaAnnotatedWith(EventListener.class)
            .should()
            .notBePublic()
            .allowEmptyShould(true)
            .because("events are heard, not called");

    private static boolean listens(JavaClass type) {
        return type.isAssignableTo(ApplicationListener.class)
                || type.getMethods().stream().anyMatch(method -> method.isMetaAnnotatedWith(EventListener.class));
    }

    private static boolean opensTransactions(JavaClass type) {
        return type.isAnnotatedWith(Transactional.class)
                || type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(Transactional.class));
    }

    private static boolean holdsAnEntity(JavaField field) {
        return field.getType().getAllInvolvedRawTypes().stream().anyMatch(type -> type.isAnnotatedWith(Entity.class));
    }

    private static boolean readsTheTime(JavaAccess<?> access) {
        CodeUnitCallTarget target = (CodeUnitCallTarget) access.getTarget();
        String call = target.getOwner().getSimpleName() + "." + target.getName();
        boolean withClock = target.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
        boolean now = target.getOwner().getPackageName().equals("java.time")
                && target.getName().equals("now");
        boolean clock = call.startsWith("Clock.system") || call.startsWith("Clock.tick");
        return (now && !withClock) || clock || call.equals("System.currentTimeMillis");
    }
}
