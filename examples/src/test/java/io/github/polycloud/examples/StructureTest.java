// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The dependencies between packages and source files, over all modules. */
@Tag("jdk-independent")
class StructureTest {
  private static final String ROOT = "io.github.polycloud";
  private static final String SANDBOX_STATE = ROOT + ".sandbox.internal.heroku.state";

  private static JavaClasses classes;

  @BeforeAll
  static void readClasses() {
    classes =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);
    assertThat(classes).hasSizeGreaterThan(1000);
    assertThat(classes.containPackage(ROOT + ".cli.output")).isTrue();
  }

  @Test
  void packagesAreFreeOfCyclesApartFromTheRootAndTheSpi() {
    assertThat(cycles(StructureTest::packageOf)).isEmpty();
  }

  @Test
  void sourceFilesDependOnEachOtherWithinAPackageOnly() {
    assertThat(cycles(StructureTest::fileOf))
        .filteredOn(
            cycle -> cycle.stream().map(StructureTest::packageOfFile).distinct().count() > 1)
        .isEmpty();
  }

  @Test
  void noTwoMethodsDifferInCaseOnly() {
    List<String> offences = new ArrayList<>();
    for (JavaClass type : classes) {
      Map<String, Set<String>> names = new TreeMap<>();
      for (JavaMethod method : type.getMethods()) {
        names
            .computeIfAbsent(method.getName().toLowerCase(Locale.ROOT), none -> new TreeSet<>())
            .add(method.getName());
      }
      names.values().stream()
          .filter(same -> same.size() > 1)
          .forEach(same -> offences.add(type.getName() + " " + same));
    }
    assertThat(offences).isEmpty();
  }

  /** {@code list}, {@code get}, {@code create}, {@code update}, {@code delete}, or its own verb. */
  @Test
  void typedGroupsUseOneSetOfVerbs() {
    assertThat(classes)
        .filteredOn(type -> type.isInterface() && type.getPackageName().endsWith(".api"))
        .hasSizeGreaterThan(50)
        .flatExtracting(JavaClass::getMethods)
        .extracting(JavaMethod::getFullName)
        // Something is added to a cart in the service's own words too.
        .filteredOn(name -> !name.contains("ovh.api.Orders.add"))
        .filteredOn(name -> name.matches(".*\\.(add(?!On)|remove|put|make)([A-Z].*)?\\(.*"))
        .isEmpty();
  }

  private static List<Set<String>> cycles(Function<JavaClass, String> node) {
    Map<String, Set<String>> edges = new TreeMap<>();
    for (JavaClass type : classes) {
      Set<String> targets = edges.computeIfAbsent(node.apply(type), none -> new TreeSet<>());
      type.getDirectDependenciesFromSelf().stream()
          .map(Dependency::getTargetClass)
          .filter(target -> target.getPackageName().startsWith(ROOT))
          .map(node)
          .filter(Predicate.not(node.apply(type)::equals))
          .forEach(targets::add);
    }
    return new StrongComponents(edges).cycles();
  }

  private static String packageOf(JavaClass type) {
    String name = type.getPackageName();
    if (name.startsWith(SANDBOX_STATE)) {
      // An object graph: apps have add-ons, which belong to apps.
      return SANDBOX_STATE;
    }
    return name.equals(ROOT + ".spi") ? ROOT : name;
  }

  private static String fileOf(JavaClass type) {
    JavaClass outer = type;
    while (outer.getEnclosingClass().isPresent()) {
      outer = outer.getEnclosingClass().get();
    }
    return outer.getBaseComponentType().getName();
  }

  private static String packageOfFile(String file) {
    return file.substring(0, file.lastIndexOf('.'));
  }

  /** Tarjan's algorithm. */
  private static final class StrongComponents {
    private final Map<String, Set<String>> edges;
    private final Map<String, Integer> index = new TreeMap<>();
    private final Map<String, Integer> low = new TreeMap<>();
    private final List<String> stack = new ArrayList<>();
    private final List<Set<String>> cycles = new ArrayList<>();

    StrongComponents(Map<String, Set<String>> edges) {
      this.edges = edges;
    }

    List<Set<String>> cycles() {
      for (String node : edges.keySet()) {
        if (!index.containsKey(node)) {
          visit(node);
        }
      }
      return cycles;
    }

    private void visit(String node) {
      index.put(node, index.size());
      low.put(node, index.get(node));
      stack.add(node);
      for (String next : edges.getOrDefault(node, Set.of())) {
        if (!index.containsKey(next)) {
          visit(next);
          low.merge(node, low.get(next), Math::min);
        } else if (stack.contains(next)) {
          low.merge(node, index.get(next), Math::min);
        }
      }
      if (low.get(node).equals(index.get(node))) {
        Collection<String> component = stack.subList(stack.lastIndexOf(node), stack.size());
        if (component.size() > 1) {
          cycles.add(new TreeSet<>(component));
        }
        component.clear();
      }
    }
  }
}
